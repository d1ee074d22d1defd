"""Exports of WordPress (WXR): an RSS feed with drafts, pages and pictures among its items, and texts as their authors
typed them."""

from __future__ import annotations

import re
from collections import Counter

from consilience.model import Refusal
from consilience.reading import xml
from consilience.reading.dates import iso
from consilience.reading.feeds import rss
from consilience.reading.feeds.entry import Entry, plain
from consilience.reading.source import Source
from consilience.reading.xml import Element

_CAPTION = re.compile(r"\[caption[^\[\]]{0,500}\](.{0,5000}?)\[/caption\]", re.DOTALL)
_PICTURE = re.compile(r"<(?:a|img)\b[^<>]{0,2000}>|</a>", re.IGNORECASE)
_SHORTCODE = re.compile(
    r"\[/?(?:gallery|embed|audio|video|playlist|caption|wp_caption|youtube|vimeo|twitter|instagram|contact-form-7|more|"
    r"[a-z][a-z0-9_-]{1,30}(?=\s[a-z0-9_-]{1,30}=))(?:\s[^\[\]]{0,1000})?/?\]",
    re.IGNORECASE,
)
_BLOCKS = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|figcaption)\b", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(?:(?!-->).){0,3000}-->", re.DOTALL)
_EMPTY_LINE = re.compile(r"\n[ \t\r]{0,20}\n\s{0,100}")
_READ = ("post", "page", "")
_PUBLIC = ("publish", "inherit", "")


class Left:
    """What is left out of an export, counted by why."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def out(self, item: Element) -> bool:
        """Whether an item is none of the site's published posts and pages; it is counted then."""
        known = xml.named(item)
        kind, state = rss.first(known, "wp:post_type") or "", rss.first(known, "wp:status") or ""
        if kind not in _READ:
            self._counts[f"they are of the kind “{kind[:40]}”, no posts or pages"] += 1
        elif state not in _PUBLIC:
            self._counts[f"they are not published (“{state[:40]}”)"] += 1
        return kind not in _READ or state not in _PUBLIC

    def told(self, source: Source) -> list[Refusal]:
        """One refusal for each reason, with how many there are."""
        return [
            Refusal(source.name, f"left out of this WordPress export: {count}, because {why}")
            for why, count in sorted(self._counts.items())
        ]


def is_export(item: Element) -> bool:
    """Whether an item is one of a WordPress export."""
    return any(xml.name(one) == "wp:post_type" for one in item)


def authors(channel: Element) -> dict[str, str]:
    """The names that authors show, by those they log in with."""
    every = map(xml.named, channel.iterchildren("{*}author"))
    pairs = ((rss.first(one, "wp:author_login"), rss.first(one, "wp:author_display_name")) for one in every)
    return {login: name for login, name in pairs if login and name}


def as_published(entry: Entry, item: Element, names: dict[str, str]) -> Entry:
    """An entry with its text as the site would show it: paragraphs at empty lines, captions, no short codes; `names`
    are those of `authors`."""
    entry.byline = rss.persons(names.get(one, one) for one in entry.byline)
    content = next((one.text for one in item if xml.name(one) == "content:encoded" and one.text), None)
    if content:
        entry.whole = _shown(content)
    changed = iso(rss.first(xml.named(item), "wp:post_modified_gmt"))
    entry.modified = f"{changed}Z" if changed and "T" in changed else changed or entry.modified
    return entry


def _shown(content: str) -> str:
    text = _COMMENT.sub("\n\n", content.replace("\r\n", "\n"))
    text = _CAPTION.sub(lambda found: f"\n\n<figcaption>{_PICTURE.sub('', found.group(1))}</figcaption>\n\n", text)
    text = _SHORTCODE.sub(" ", text)
    if "<" not in text:
        return plain(text)
    parts = (part.strip() for part in _EMPTY_LINE.split(text))
    return "".join(
        part if _BLOCKS.match(part) or part.startswith("<fig") else f"<p>{part}</p>" for part in parts if part
    )
