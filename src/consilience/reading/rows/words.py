"""The text of a row, whatever it stands in: a text, paragraphs, sections, mark-up, dated entries, or only a summary.

A field called `text` is stored as it is, by the promise of the export format that offsets made elsewhere hold. The
other names (`content`, `body`, `story_text` …) hold mark-up as often as text: what has real paragraphs, links or line
breaks of HTML in it is converted, and said so. A lone "<" or "&amp;" makes no mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from consilience.model import Block, BlockKind, Extent
from consilience.reading.fields import ONLY_TEXT
from consilience.reading.markup.fragment import fragment
from consilience.reading.markup.joining import Paragraph, joined
from consilience.reading.rows.days import day
from consilience.reading.rows.shape import Path, Plan, Row, bare
from consilience.reading.rows.values import string

_PAIRED = re.compile(r"<(p|div|h[1-6]|ul|ol|li|blockquote|section|article|table|figure|strong|em)(?:\s[^<>]{0,500})?>")
_SINGLE = re.compile(r"<br\s{0,3}/?>|<a\s[^<>]{0,2000}href[^<>]{0,2000}>|<img\s[^<>]{1,2000}>", re.IGNORECASE)
_CUT = re.compile(r"\s{0,3}(?:…|\.{3})?\s{0,3}\[\+?\s?(\d{1,7}) chars\]\s{0,3}$")
_CONVERTED = "The text stood in HTML, which was taken out."
_KEPT = "The text holds HTML tags; it was kept as it is."
_SUMMARY = "Only the summary of this report is there, not its text."
_PLACEHOLDERS = frozenset(
    ("removed", "only available in paid plans", "only available in professional and corporate plans")
)
_SHORT = 60
_PARTS = ("value", "text", "content", "body", "rendered", "#text", "$", "paragraph", "plain", "html", "__html")
_MOST_PARTS = 20_000
_LEVELS = 6


class Words(NamedTuple):
    """The text of a row and what is known of it."""

    text: str
    sure: bool
    """Whether the name of the field says that it holds a text and nothing else."""
    blocks: tuple[Block, ...] | None = None
    extent: Extent = "whole"
    notes: tuple[str, ...] = ()


def words(row: Row, plan: Plan) -> Words | None:
    """The best text that a row has; None where it has none, not even a summary."""
    return _entries(row, plan) or _text(row, plan) or _summary(row, plan)


def is_markup(value: str) -> bool:
    """Whether a text is surely HTML: a paragraph (or the like) opens and closes in it, or a line break or link stands
    in it."""
    if "<" not in value or ">" not in value:
        return False
    opened = {found[1] for found in _PAIRED.finditer(value)}
    return any(f"</{name}>" in value for name in opened) or _SINGLE.search(value) is not None


def _text(row: Row, plan: Plan) -> Words | None:
    for field in ("text", "markup"):
        for path, value in plan.every(row, field):
            found = _words(value, path, field == "markup")
            if found and found.text.strip():
                return _uncut(found)
    return None


def _words(value: Any, path: Path, markup: bool) -> Words | None:
    sure = markup or bare(path[-1]) in ONLY_TEXT or len(path) > 1
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return _structured(value)
    if len(value) < _SHORT and value.strip(" []").lower() in _PLACEHOLDERS:
        return None
    if markup or (is_markup(value) and bare(path[-1]) != "text"):
        return _converted(value, sure=True)
    return Words(value, sure, notes=(_KEPT,) if is_markup(value) else ())


def _converted(value: str, *, sure: bool) -> Words | None:
    found = fragment(value)
    return Words(found.text, sure, found.blocks, notes=(_CONVERTED,)) if found else None


def _structured(value: Any) -> Words | None:
    """The text of a list of paragraphs or bodies, or of an object with sections."""
    if isinstance(value, dict) and isinstance(value.get("rendered"), str):
        return _converted(value["rendered"], sure=True)
    if isinstance(value, (list, tuple)) and (body := _best_body(value)) is not None:
        return _words(body.get("value"), ("text",), "html" in _content_type(body))
    paragraphs = list(_paragraphs(value, "body", _LEVELS))[:_MOST_PARTS]
    if not paragraphs:
        return None
    if all(one.kind == "body" for one in paragraphs):
        return Words("\n\n".join(one.text for one in paragraphs), sure=False)
    return _joined(paragraphs)


def _content_type(body: Mapping[str, Any]) -> str:
    return str(body.get("contenttype") or body.get("contentType") or body.get("role") or "").lower()


def _best_body(values: Any) -> Mapping[str, Any] | None:
    """Of several forms of one text (each an object with a value and the kind it is of) the mark-up, which keeps the
    paragraphs, else the first."""
    bodies = [one for one in values[:50] if isinstance(one, dict) and isinstance(one.get("value"), str)]
    typed = [one for one in bodies if _content_type(one)]
    return next((one for one in typed if "html" in _content_type(one)), next(iter(typed), None))


_KINDS: tuple[tuple[str, BlockKind], ...] = (
    ("summary", "body"), ("headline", "heading"), ("heading", "heading"), ("paragraphs", "body"), ("sections", "body"),
)  # fmt: skip


def _paragraphs(value: Any, kind: BlockKind, levels: int) -> Iterator[Paragraph]:
    """The paragraphs in lists and objects (a body's summary, and its sections with their headlines), in order."""
    if isinstance(value, str):
        if value.strip():
            yield Paragraph(kind, value)
    elif isinstance(value, (list, tuple)) and levels:
        for one in value:
            yield from _paragraphs(one, kind, levels - 1)
    elif isinstance(value, dict) and levels:
        named = [(name, own) for name, own in _KINDS if value.get(name)]
        for name, own in named:
            yield from _paragraphs(value[name], own, levels - 1)
        if not named:
            yield from _paragraphs(next((value[key] for key in _PARTS if value.get(key)), None), kind, levels - 1)


def _joined(paragraphs: list[Paragraph]) -> Words:
    article = joined(paragraphs)
    return Words(article.text, True, article.blocks)


def _entries(row: Row, plan: Plan) -> Words | None:
    """The entries of a live blog, each with its own time, in the order of the file."""
    entries = plan.first(row, "entries")
    if isinstance(entries, dict):
        entries = [entries]
    if not isinstance(entries, (list, tuple)):
        return None
    found = [one for entry in entries[:_MOST_PARTS] if isinstance(entry, dict) for one in _entry(entry)]
    return _joined(found) if found else None


def _entry(entry: Mapping[str, Any]) -> Iterator[Paragraph]:
    when = day(entry.get("datePublished"))
    if title := string(entry.get("headline")):
        yield Paragraph("heading", title, when=when)
    body = entry.get("articleBody")
    if isinstance(body, str):
        article = fragment(body) if is_markup(body) else None
        for part in (article.text if article else body).split("\n\n"):
            if part.strip():
                yield Paragraph("body", part.strip(), when=when)


def _summary(row: Row, plan: Plan) -> Words | None:
    for _, value in plan.every(row, "summary"):
        text = string(value)
        if text and is_markup(text):
            article = fragment(text)
            text = article.text if article else None
        if text:
            found = _uncut(Words(text, False))
            return found._replace(extent="summary", notes=(*found.notes, _SUMMARY))
    return None


def _uncut(found: Words) -> Words:
    """Without the mark by which a service says how much it left out."""
    cut = _CUT.search(found.text, max(0, len(found.text) - 40))
    if cut is None:
        return found
    note = f"The service that gave this text cut it: {cut[1]} more characters are not there."
    text = found.text[: cut.start()].rstrip()
    blocks = found.blocks and tuple(block for block in found.blocks if block.end <= len(text))
    return found._replace(text=text, blocks=blocks or None, extent="stub", notes=(*found.notes, note))
