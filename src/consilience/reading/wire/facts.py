"""What a delivery states of one item, and the report that comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from consilience.model import BlockKind, Credit, Extent
from consilience.reading import byline, tongue
from consilience.reading.knowledge.agencies import agency
from consilience.reading.markup import joined
from consilience.reading.raw import Raw

Paragraph = tuple[BlockKind, str]
_INITIALS = re.compile(r"\W{0,3}[^\W\d_]{1,5}(?:\s?[/-]\s?[^\W\d_]{1,5}(?:\s[^\W\d_]{1,3})?){1,5}\W{0,3}")
_STATUSES = {
    "canceled": "The agency canceled this item: it is not to be published.",
    "cancelled": "The agency canceled this item: it is not to be published.",
    "withheld": "The agency withheld this item: it is not to be published.",
    "embargoed": "The agency delivered this item under an embargo.",
}
_BEGINNING = 3_000
_MOST_NOTES = 5
_LONGEST_NOTE = 500


class Facts(msgspec.Struct, kw_only=True):
    """What is stated of one item; None where nothing is."""

    paragraphs: Sequence[Paragraph] = ()
    """Without title, dateline and standfirst."""
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    standfirst: Sequence[Paragraph] = ()
    corrections: Sequence[str] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    language_hint: str | None = None
    address: str | None = None
    ids: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Others from whom the agency says it has the report."""
    status: str | None = None
    notes: tuple[str, ...] = ()
    extent: Extent = "whole"


def raw(facts: Facts, row: int | None = None) -> Raw | None:
    """The report that the facts make; None where there are no words."""
    body = [one for one in facts.paragraphs if one[1]]
    if not body and not any(kind == "body" for kind, _ in facts.standfirst):
        return None
    article = joined(_ordered(facts, body))
    return Raw(
        text=article.text,
        blocks=article.blocks,
        uri=facts.address,
        row=row,
        source_ids=facts.ids,
        title=facts.title,
        outlet=facts.outlet,
        byline=facts.byline,
        dateline=facts.dateline,
        published=facts.published,
        modified=_later(facts),
        layer="field of the file",
        extent=facts.extent if body else "summary",
        language=tongue.code(facts.language),
        language_hint=facts.language_hint,
        credits=_credits(facts),
        notes=tuple(dict.fromkeys((*_status(facts.status), *facts.notes[:_MOST_NOTES]))),
    )


def people(stated: Iterable[str]) -> tuple[str, ...]:
    """The names in bylines, each of at least two words ("gr/bp" and "loening.meyel" are no names)."""
    return tuple(dict.fromkeys(name for one in stated for name in byline.names(one) if " " in name and "/" not in name))


def note(text: str) -> str:
    """A message to editors as a plain sentence about the report."""
    bare = " ".join(text.split())
    return f"Note to editors: {bare[:_LONGEST_NOTE]}" + ("…" if len(bare) > _LONGEST_NOTE else "")


def _later(facts: Facts) -> str | None:
    """The day of modification; a day before the publication is a mistake of the program that wrote it."""
    if not facts.modified or facts.modified == facts.published:
        return None
    return facts.modified if facts.modified[:10] >= (facts.published or "")[:10] else None


def _ordered(facts: Facts, body: list[Paragraph]) -> list[Paragraph]:
    """Standfirst, dateline, body, corrections; what the body says already stands there once."""
    said = " ".join(" ".join(text for _, text in body).split())
    first = [one for one in facts.standfirst if one[1] and one[1] not in said and one[1] != facts.title]
    dated: list[Paragraph] = []
    if facts.dateline and body and facts.dateline not in said[:_BEGINNING]:
        dated = [("dateline", facts.dateline)]
    corrections: list[Paragraph] = [("correction", one) for one in facts.corrections if one and one not in said]
    return [*first, *dated, *_signed(body), *corrections]


def _signed(body: list[Paragraph]) -> list[Paragraph]:
    """The body, its last paragraph furniture where it is nothing but the initials of who wrote it ("bur/am/ir")."""
    last = max((number for number, (kind, _) in enumerate(body) if kind == "body"), default=-1)
    if last < 0 or body[last][1] != body[last][1].lower() or not _INITIALS.fullmatch(body[last][1]):
        return body
    return [*body[:last], ("furniture", body[last][1]), *body[last + 1 :]]


def _credits(facts: Facts) -> tuple[Credit, ...]:
    others = (agency(name) or name for name in facts.sources)
    own = {(facts.outlet or "").casefold(), (agency(facts.outlet or "") or "").casefold()}
    return tuple(Credit(name, "agency") for name in dict.fromkeys(others) if name.casefold() not in own)


def _status(status: str | None) -> tuple[str, ...]:
    told = _STATUSES.get((status or "").rpartition(":")[2].strip().lower())
    return (told,) if told else ()
