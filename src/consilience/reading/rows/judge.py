"""Whether a row is a report at all.

It is where it has a text under a name that holds nothing else (`text`, `articleBody`, `maintext` …), or a text under
any other name (`content`, `body` …, a summary) and something beside it that reports have. Many other things are rows
too: posts, pictures, places on maps, marks in a text, settings of programs."""

from __future__ import annotations

from consilience.reading.rows.shape import Plan, Row
from consilience.reading.rows.values import string
from consilience.reading.rows.words import Words

_POST_MARKS = frozenset(
    ("retweet_count", "tweet_id", "in_reply_to_status_id", "edit_history_tweet_ids", "public_metrics", "tweetId",
     "retweeted_status", "reblogs_count", "subreddit")
)  # fmt: skip
_MAP_KINDS = frozenset(
    ("feature", "featurecollection", "point", "multipoint", "linestring", "multilinestring", "polygon", "multipolygon",
     "geometrycollection")
)  # fmt: skip
_MEDIA = {"picture": "a picture", "photo": "a picture", "image": "a picture", "imageobject": "a picture",
          "graphic": "a graphic", "video": "a film", "videoobject": "a film", "audio": "a sound recording",
          "planning": "a plan for coverage", "event": "the announcement of an event"}  # fmt: skip
_WITHDRAWN = {"canceled": "it was withdrawn by those who sent it (marked as canceled)",
              "cancelled": "it was withdrawn by those who sent it (marked as canceled)",
              "withheld": "those who sent it ask not to use it yet (marked as withheld)"}  # fmt: skip
_LEAST = 25
_SPACES = 200
_BESIDE = ("title", "uri", "published", "outlet", "byline")


def other(row: Row, plan: Plan) -> str | None:
    """What a row is where it is surely no report, as the reason to set it aside; None where it may be one."""
    if not _POST_MARKS.isdisjoint(row):
        return "it is a post of a social network, not a report"
    if _is_mark(row):
        return "it is a note on a place in a text, not a report"
    if isinstance(row.get("ord_in_thread"), int) and row["ord_in_thread"] > 0:
        return "it is a comment under a report"
    if row.get("title") == "[Removed]":
        return "the service that listed it has removed it"
    status = (string(plan.first(row, "status")) or "").lower().rpartition(":")[2]
    if status in _WITHDRAWN:
        return _WITHDRAWN[status]
    kinds = _kinds(row, plan)
    if kinds & _MAP_KINDS and ("geometry" in row or "coordinates" in row or "features" in row):
        return "it is a place on a map, not a report"
    medium = next((_MEDIA[kind] for kind in sorted(kinds) if kind in _MEDIA), None)
    return f"it is {medium}, not a text" if medium and plan.first(row, "text") is None else None


def _kinds(row: Row, plan: Plan) -> set[str]:
    stated = plan.first(row, "kind")
    several = stated if isinstance(stated, list) else [stated]
    return {str(one).lower().rpartition("/")[2] for one in several if isinstance(one, str)}


def _is_mark(row: Row) -> bool:
    """Whether it has the two ends of a span, as marks in a text have."""
    return any(isinstance(row.get(one), int) and isinstance(row.get(two), int) for one, two in _ENDS)


_ENDS = (("start", "end"), ("begin", "end"), ("start_char", "end_char"), ("start_offset", "end_offset"))


def believable(found: Words, row: Row, plan: Plan) -> bool:
    """Whether a text is that of a report."""
    if found.sure and found.extent != "summary":
        return True
    beside = [name for name in _BESIDE if plan.first(row, name) is not None]
    if found.extent == "summary":
        dated = bool({"published", "outlet", "byline"} & set(beside))
        return len(found.text) >= _LEAST and {"title", "uri"} <= set(beside) and dated
    return bool(beside) and (len(found.text) >= _LEAST or len(beside) > 1)


def repeats(text: str, title: str | None) -> bool:
    """Whether a text is nothing but the title again."""
    if title is None or len(text) > len(title) + _SPACES:
        return False
    return " ".join(text.split()).casefold() == " ".join(title.split()).casefold()
