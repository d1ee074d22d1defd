"""Markdown: one report a file, as note programs and archives write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from consilience.reading import exports, limits, rows
from consilience.reading.decode import decode
from consilience.reading.markup.fragment import fragment
from consilience.reading.markup.joining import Article
from consilience.reading.raw import Raw
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_FRONT_MATTER = re.compile(r"---[ \t]{0,20}\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)", re.DOTALL)
_LONGEST_FRONT_MATTER = 10_000
_PROPERTIES = re.compile(
    r"\s{0,20}(#[ \t]{1,9}[^\n]{1,500}\n)\s{0,20}((?:[A-Z][\w ]{0,30}:[ \t][^\n]{1,2000}\n){2,30})"
)
"""The title and the lines "Name: value" under it, as Notion exports the properties of a page."""
_ENOUGH = frozenset(("title", "date", "author", "authors", "published", "source", "url", "link", "outlet"))
_LINKED = re.compile(r"\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]")
"""A link to another note, "[[note]]" or "[[note|words]]"."""
_TAKEN_OUT = "The marks of Markdown were taken out."
_TOO_LONG = "It is too long for its marks of Markdown to be taken out."


def _read(source: Source) -> Iterator[Item]:
    text, notes = decode(source.data(limits.TEXT, "one text"), declared=source.charset)
    many = exports.in_text(text, source)
    if many is not None:
        yield from many
        return
    stated, body = parted(text.replace("\r\n", "\n"))
    yield _report(stated, text if body == text else body, notes)


def _report(stated: Mapping[str, str], body: str, notes: tuple[str, ...]) -> Raw:
    article = None if len(body) > limits.MARKDOWN else fragment(_parser().render(_LINKED.sub(r"\1", body)))
    raw = Raw(text=article.text, blocks=article.blocks, title=_heading(body, article)) if article else Raw(text=body)
    raw = msgspec.structs.replace(raw, bases={"title": "line of the text"} if raw.title else {})
    told = _TAKEN_OUT if article else _TOO_LONG if len(body) > limits.MARKDOWN else None
    if stated:
        fields = {name: value for name, value in stated.items() if not rows.is_text_field(name)}
        known = rows.raw({**fields, "text": raw.text})
        raw = msgspec.structs.replace(
            known, blocks=raw.blocks, title=known.title or raw.title, bases=known.bases if known.title else raw.bases
        )
    return msgspec.structs.replace(raw, notes=(*raw.notes, *notes, *filter(None, [told])))


def _heading(body: str, article: Article) -> str | None:
    """The heading of the first level that a text begins with."""
    first = article.blocks[0]
    return article.text[first.start : first.end] if first.kind == "heading" and body.lstrip()[:2] == "# " else None


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def parted(text: str) -> tuple[dict[str, str], str]:
    """What a text states of itself before it begins, and the text behind that."""
    if head := _FRONT_MATTER.match(text[:_LONGEST_FRONT_MATTER]):
        fields = _fields(head[1])
        return _usable(fields), text[head.end() :]
    if (head := _PROPERTIES.match(text[:_LONGEST_FRONT_MATTER])) and (fields := _usable(_fields(head[2]))):
        return fields, head[1] + "\n" + text[head.end() :]
    return {}, text


def _usable(fields: dict[str, str]) -> dict[str, str]:
    """The fields, where one of them tells of a report; {} else. An address that stands as the source is the report's
    own, not its outlet."""
    if not _ENOUGH & fields.keys():
        return {}
    address = fields.get("source", "")
    if rows.is_address(address) and not {"url", "link"} & fields.keys():
        fields = {name: value for name, value in fields.items() if name != "source"} | {"url": address}
    return fields


def _fields(lines: str) -> dict[str, str]:
    """The fields of "name: value" lines; the items of a list under a name ("  - Ada Moss") are one value."""
    found: dict[str, str] = {}
    name = ""
    for line in lines.splitlines():
        if line.lstrip().startswith("- ") and name:
            found[name] = "; ".join(filter(None, (found.get(name), _bare(line.lstrip()[2:]))))
        elif ":" in line and not line[0].isspace():
            name, _, value = line.partition(":")
            name = name.strip().lower()
            found[name] = _bare(value)
    return {name: value for name, value in found.items() if value}


def _bare(value: str) -> str:
    return _LINKED.sub(r"\1", value.strip().strip("\"'")).strip("\"'[] ")


READER = Reader(
    name="Markdown",
    suffixes=(".md", ".markdown"),
    read=_read,
    about="one report, with what stands above it in lines “name: value”",
    library="markdown-it-py",
)
