"""A row as a raw report, or as the address of one."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from consilience.errors import Refused
from consilience.model import Credit, Layer, Pointer, Refusal
from consilience.reading import tongue
from consilience.reading.dates import day_in_address
from consilience.reading.knowledge.agencies import agency
from consilience.reading.mojibake import repaired
from consilience.reading.raw import Raw
from consilience.reading.rows import days, judge, values
from consilience.reading.rows.shape import Plan, Row, prepared
from consilience.reading.rows.words import Words, words
from consilience.reading.source import Source

_NO_ROW = "it is not a report: a report is a row with named fields, one of them its text"
_MOJIBAKE = "Some characters look damaged (mojibake); the text was kept as it is."
_LOOKED_AT = 500
_LOOKED_AT_CHARACTERS = 4_000_000
_PAYWALL = "Only the free beginning of this report is there."


def raw(row: object, number: int | None = None, order: days.Order | None = None) -> Raw:
    """A row as a raw report. Raises Refused where it is no report."""
    if not isinstance(row, Mapping):
        raise Refused(_NO_ROW)
    row, known = prepared(row)
    if reason := judge.other(row, known):
        raise Refused(reason)
    found = words(row, known)
    title = _title(row, known)
    if found is None or not judge.believable(found, row, known) or judge.repeats(found.text, title):
        raise Refused(*_why_not(found, row))
    return _raw(row, known, found, title, number, order)


def _why_not(found: Words | None, row: Row) -> tuple[str, str]:
    fields = f"fields: {', '.join(sorted(map(str, row)))[:300]}"
    if found is None:
        return "it has no text", fields
    return "it has some words, but no text that is surely a report's", fields


def _raw(row: Row, known: Plan, found: Words, title: str | None, number: int | None, order: days.Order | None) -> Raw:
    published, modified = _days(row, known, order)
    persons, organisations = values.people(known.first(row, "byline"))
    uri, ids = _addresses(row, known)
    bases = _bases(row, known)
    stub = known.first(row, "free") in (False, "False", "false") and found.extent == "whole"
    return Raw(
        text=found.text,
        uri=uri,
        addresses=tuple(filter(values.has_scheme, values.strings(known.first(row, "uris")))),
        row=number,
        source_ids=ids,
        title=title,
        outlet=_outlet(row, known),
        byline=persons or organisations,
        published=published,
        modified=modified,
        retrieved=_first_day(row, known, "retrieved", order),
        bases=bases,
        extent="stub" if stub else found.extent,
        language=tongue.code(values.string(known.first(row, "language"))),
        blocks=found.blocks,
        credits=_credits(row, known, organisations),
        notes=(*found.notes, *_notes(row, known, found, published), *((_PAYWALL,) if stub else ())),
    )


def item(row: object, number: int | None, source: Source, order: days.Order | None = None) -> Raw | Pointer | Refusal:
    """A row as a raw report, as the address of one where it has no text, or set aside."""
    try:
        return raw(row, number, order)
    except Refused as refused:
        found = _pointer(row, number, source, order) if refused.detail else None
        return found or refusal(source, number, refused.reason, refused.detail)


def _pointer(row: object, number: int | None, source: Source, order: days.Order | None) -> Pointer | None:
    if not isinstance(row, Mapping):
        return None
    row, known = prepared(row)
    uri, ids = _addresses(row, known)
    title = _title(row, known)
    if uri is None or not values.is_address(uri) or (number is None and title is None):
        return None
    stated = _days(row, known, order)[0]
    published = stated or day_in_address(uri)
    return Pointer(
        uri=uri,
        found=source.name if number is None else f"{source.name}#{number}",
        source_ids=ids,
        title=title,
        outlet=_outlet(row, known),
        published=published,
        published_basis="metadata" if stated else "address" if published else "none",
        language=tongue.code(values.string(known.first(row, "language"))),
    )


def each(rows: Iterable[tuple[int, object]], source: Source) -> Iterator[Raw | Pointer | Refusal]:
    """Each row as a raw report or pointer; one that is none is set aside by itself. What the first rows tell of the
    order of day and month holds for all."""
    rest = iter(rows)
    first = list(_first(rest))
    order = days.order(value for _, row in first for value in _stated_days(row))
    for number, row in chain(first, rest):
        yield row if isinstance(row, Refusal) else item(row, number, source, order)


def _first(rows: Iterator[tuple[int, object]]) -> Iterator[tuple[int, object]]:
    """The rows that are looked at together: one where its days leave nothing open, else some hundred."""
    characters = 0
    for count, (number, row) in enumerate(rows, 1):
        yield number, row
        characters += sum(len(value) for value in row.values() if isinstance(value, str)) if isinstance(row, Mapping) else 0
        open_ = isinstance(row, Refusal) or any(map(days.is_slashed, _stated_days(row)))
        if not open_ or count >= _LOOKED_AT or characters > _LOOKED_AT_CHARACTERS:
            return


def _stated_days(row: object) -> tuple[object, ...]:
    if not isinstance(row, Mapping):
        return ()
    row, known = prepared(row)
    return tuple(value for _, value in known.every(row, "published"))


def refusal(source: Source, number: int | None, reason: str, detail: str = "") -> Refusal:
    """A row set aside."""
    return Refusal(source.name if number is None else f"{source.name}#{number}", reason, detail)


def _title(row: Row, known: Plan) -> str | None:
    title = values.string(known.first(row, "title"))
    if title and "&" in title:
        title = html.unescape(title)
    return " ".join(title.split()) if title and ("\n" in title or "\xa0" in title) else title


def _days(row: Row, known: Plan, order: days.Order | None) -> tuple[str | None, str | None]:
    """The day of publication and that of the last change where it is another."""
    published, modified = (_first_day(row, known, field, order) for field in ("published", "modified"))
    return published, modified if modified != published else None


def _first_day(row: Row, known: Plan, field: str, order: days.Order | None) -> str | None:
    return next(filter(None, (days.day(value, order) for _, value in known.every(row, field))), None)


def _addresses(row: Row, known: Plan) -> tuple[str | None, tuple[str, ...]]:
    """The row's own address, and its ids; what is called an address and is none is one of the ids where the row has a
    real one beside it."""
    stated = [text for _, value in known.every(row, "uri") if (text := values.string(value))]
    real = next((one for one in stated if values.has_scheme(one)), None)
    uri = real or next(iter(stated), None)
    ids = values.strings(known.first(row, "id"))
    if uri and uri.isdecimal():
        uri, ids = None, (uri, *ids)
    elif real and stated[0] != real and stated[0].isdecimal():
        ids = (stated[0], *ids)
    return uri, tuple(dict.fromkeys(ids))


def _outlet(row: Row, known: Plan) -> str | None:
    for _, value in known.every(row, "outlet"):
        name = values.string(values.unpacked(value))
        if name and not name.isdecimal():
            return values.site(name)
    return known.shape.outlet if known.shape else None


def _bases(row: Row, known: Plan) -> dict[str, Layer]:
    """Where the day of publication was found, where the row says so itself."""
    return {"published": _LAYERS[basis]} if (basis := row.get("published_basis")) in _LAYERS else {}


_LAYERS: dict[object, Layer] = {
    "text": "line of the text", "address": "web address", "story": "story", "user": "user",
}  # fmt: skip
"""The bases of our own export → the layers that stand for them."""


def _credits(row: Row, known: Plan, organisations: tuple[str, ...]) -> tuple[Credit, ...]:
    origins = values.unpacked(known.first(row, "based_on"))
    several = origins[:10] if isinstance(origins, list) else [origins]
    based = [Credit(name, "based-on") for one in several if (name := values.origin(one))]
    stated = values.string(known.first(row, "agency"))
    known_ones = [name for name in organisations if agency(name)]
    agencies = [Credit(name, "agency") for name in (*_agencies(row, known), *known_ones, *filter(None, [stated]))]
    return tuple(dict.fromkeys((*based, *agencies)))


def _agencies(row: Row, known: Plan) -> Iterator[str]:
    """The authors that the row itself calls agencies."""
    authors = known.first(row, "byline")
    for one in authors[:30] if isinstance(authors, list) else ():
        if isinstance(one, Mapping) and one.get("isAgency") is True and (name := values.string(one)):
            yield name


def _notes(row: Row, known: Plan, found: Words, published: str | None) -> Iterator[str]:
    stated = values.string(known.first(row, "published"))
    if stated and published is None:
        yield f"The day {stated[:40]!r} could not be understood."
    if "Ã" in found.text or "â€" in found.text and repaired(found.text)[1]:
        yield _MOJIBAKE
