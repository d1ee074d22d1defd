"""The names of outlets: what they end with, and a feed's title without what makes it a feed."""

from __future__ import annotations

import re

from consilience.reading.address import label
from consilience.reading.knowledge.chrome import OUTLET_WORDS, SECTIONS

_BETWEEN = re.compile(r"\s+[|»«:·•>/–—-]+\s+|\s*(?:»|\||::|>)\s*|:\s+")
_FEED = re.compile(
    r"(?:\b(?:the\s)?(?:rss|atom|xml|json)(?:\s(?:2\.0|1\.0))?(?:[\s-]feeds?)?\b|\bnewsfeed\b|\bfeeds?$|\(rss\)|\[rss\])",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:all |the |our |my )?(?:latest|recent|new|newest|top|breaking|main|most popular|most read|featured|all|"
    r"today['’]?s|full|rss|home|front|syndicated)?\s?(?:news|articles?|stories|posts?|headlines?|entries|items?|updates?|content|"
    r"page|home ?page|blog|full text|world news|international)?(?: (?:only|feed|rss))?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:comments (?:on|for)|(?:the )?(?:latest|recent|top|newest|breaking)?\s?(?:news|stories|posts|articles|"
    r"headlines|updates|content|items) (?:from|of|at|by|on))[:\s]\s?",
    re.IGNORECASE,
)


def ends_like_one(name: str) -> bool:
    """Whether the last word is one that outlets' names end with ("The Sella Post")."""
    return name.rpartition(" ")[2].lower() in OUTLET_WORDS


def of_feed(title: str | None, address: str | None) -> str | None:
    """The name of the outlet that a feed's title holds ("Sella Post - World - RSS" → "Sella Post"); `address` is the
    site's, whose name decides between parts."""
    bare = _FEED.sub(" ", _LEAD.sub("", (title or "").strip())).replace("()", "").replace("[]", "")
    parts = [part for part in (" ".join(one.strip(" -–—|:,.").split()) for one in _BETWEEN.split(bare)) if part]
    named = [part for part in parts if not _is_generic(part)] or parts[:1]
    site = _letters(label(address))
    for part in named:
        if site and len(site) > 2 and (site in _letters(part) or (_letters(part) in site and len(_letters(part)) > 2)):
            return part
    known = [part for part in named if ends_like_one(part)]
    return next(iter(known or named), None)


def _is_generic(part: str) -> bool:
    return part.lower() in SECTIONS or _GENERIC.fullmatch(part.strip()) is not None


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum()).removeprefix("the")
