"""A row as a raw report, or as the address of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from consilience.errors import Refused
from consilience.model import Pointer, Refusal
from consilience.reading import tongue
from consilience.reading.dates import Order, day_in_address, is_slashed, order
from consilience.reading.raw import Raw
from consilience.reading.rows import facts, judge, values
from consilience.reading.rows.shape import Plan, Row, prepared
from consilience.reading.rows.words import Words, words
from consilience.reading.source import Source

_NO_ROW = "it is not a report: a report is a row with named fields, one of them its text"
_LOOKED_AT = 500
_LONGEST_NAME = 255
_LOOKED_AT_CHARACTERS = 4_000_000
_PAYWALL = "Only the free beginning of this report is there."


def raw(row: object, number: int | None = None, order: Order | None = None) -> Raw:
    """A row as a raw report. Raises Refused where it is no report."""
    if not isinstance(row, dict):
        raise Refused(_NO_ROW)
    row, known = prepared(row)
    if reason := judge.other(row, known):
        raise Refused(reason)
    found = words(row, known)
    title = facts.title(row, known)
    if found is None or not judge.believable(found, row, known) or judge.repeats(found.text, title):
        raise Refused(*_why_not(found, row))
    return _raw(row, known, found, title, number, order)


def _why_not(found: Words | None, row: Row) -> tuple[str, str]:
    fields = f"fields: {', '.join(sorted(map(str, row)))[:300]}"
    if found is None:
        return "it has no text", fields
    return "it has some words, but no text that is surely a report's", fields


def _raw(row: Row, known: Plan, found: Words, title: str | None, number: int | None, order: Order | None) -> Raw:
    published, modified = facts.published_and_modified(row, known, order)
    persons, organisations = values.people(known.first(row, "byline"))
    uri, ids = facts.addresses(row, known)
    bases = facts.bases(row, known)
    stub = known.first(row, "free") in (False, "False", "false") and found.extent == "whole"
    return Raw(
        text=found.text,
        uri=uri,
        addresses=values.strings(known.first(row, "uris")),
        row=number,
        source_ids=ids,
        title=title,
        outlet=facts.outlet(row, known),
        byline=persons or organisations,
        dateline=values.string(known.first(row, "dateline")),
        published=published,
        modified=modified,
        retrieved=facts.first_day(row, known, "retrieved", order),
        bases=bases,
        extent="stub" if stub else found.extent,
        language=tongue.code(values.string(known.first(row, "language"))),
        blocks=found.blocks,
        credits=facts.credits(row, known, organisations),
        notes=(*found.notes, *facts.notes(row, known, found, published), *((_PAYWALL,) if stub else ())),
    )


_UNKNOWN_TEXT = "its long text stands under “{}”, which is no name for a report's text; call that column: text"
_LONG, _MOST_FIELDS, _LONGEST_SHOWN = 400, 200, 60


def item(row: object, number: int | None, source: Source, order: Order | None = None) -> Raw | Pointer | Refusal:
    """A row as a raw report, as the address of one where it has no text, or set aside."""
    if isinstance(row, dict) and _is_note_on_a_file(row, source):
        return refusal(source, number, "it tells of a file that lies beside it, and is no report itself")
    try:
        return raw(row, number, order)
    except Refused as refused:
        if isinstance(row, dict) and (name := _unknown_text(row)):
            return refusal(source, number, _UNKNOWN_TEXT.format(name))
        found = _pointer(row, number, source, order) if refused.detail else None
        return found or refusal(source, number, refused.reason, refused.detail)


def _unknown_text(row: Row) -> str | None:
    """The name of the field that holds what may be a report's text, where its name does not tell so."""
    for name, value in islice(row.items(), _MOST_FIELDS):
        if isinstance(value, str) and len(value) > _LONG and value[:_LONG].count(" ") > _LONG // 12 and ". " in value:
            return str(name)[:_LONGEST_SHOWN]
    return None


def _is_note_on_a_file(row: Row, source: Source) -> bool:
    """Whether a row names another file of its folder, as lists of what a folder holds do."""
    name = row.get("file") or row.get("filename")
    here = source.content
    if not isinstance(name, str) or not isinstance(here, Path) or not 0 < len(name) < _LONGEST_NAME or "\0" in name:
        return False
    try:
        return name != here.name and (here.parent / name).is_file()
    except (OSError, ValueError):
        return False


def _pointer(row: object, number: int | None, source: Source, order: Order | None) -> Pointer | None:
    if not isinstance(row, dict):
        return None
    row, known = prepared(row)
    uri, ids = facts.addresses(row, known)
    title = facts.title(row, known)
    if uri is None or not values.is_address(uri) or (number is None and title is None):
        return None
    stated = facts.published_and_modified(row, known, order)[0]
    published = stated or day_in_address(uri)
    return Pointer(
        uri=uri,
        found=source.name if number is None else f"{source.name}#{number}",
        source_ids=ids,
        title=title,
        outlet=facts.outlet(row, known),
        published=published,
        published_basis="metadata" if stated else "address" if published else "none",
        language=tongue.code(values.string(known.first(row, "language"))),
    )


def each(rows: Iterable[tuple[int, object]], source: Source) -> Iterator[Raw | Pointer | Refusal]:
    """Each row as a raw report or pointer; one that is none is set aside by itself. What the first rows tell of the
    order of day and month holds for all."""
    rest = iter(rows)
    first = list(_first(rest))
    first_in_day = order(value for _, row in first for value in _stated_days(row))
    for number, row in chain(first, rest):
        yield row if isinstance(row, Refusal) else item(row, number, source, first_in_day)


def _first(rows: Iterator[tuple[int, object]]) -> Iterator[tuple[int, object]]:
    """The rows that are looked at together: one where its days leave nothing open, else some hundred."""
    characters = 0
    for count, (number, row) in enumerate(rows, 1):
        yield number, row
        characters += (
            sum(len(value) for value in row.values() if isinstance(value, str)) if isinstance(row, dict) else 0
        )
        open_ = isinstance(row, Refusal) or any(map(is_slashed, _stated_days(row)))
        if not open_ or count >= _LOOKED_AT or characters > _LOOKED_AT_CHARACTERS:
            return


def _stated_days(row: object) -> tuple[object, ...]:
    if not isinstance(row, dict):
        return ()
    row, known = prepared(row)
    return tuple(value for _, value in known.every(row, "published"))


def refusal(source: Source, number: int | None, reason: str, detail: str = "") -> Refusal:
    """A row set aside."""
    return Refusal(source.name if number is None else f"{source.name}#{number}", reason, detail)
