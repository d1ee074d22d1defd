"""What a row says of its report, beside the text: addresses, days, outlet, origins."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.model import Credit, Layer
from consilience.reading.dates import Order
from consilience.reading.inline import line
from consilience.reading.knowledge.agencies import agency
from consilience.reading.mojibake import repaired
from consilience.reading.rows import days, values
from consilience.reading.rows.shape import Plan, Row
from consilience.reading.rows.words import Words

_MOJIBAKE = "Some characters look damaged (mojibake); the text was kept as it is."
_SIGNS = ("Ã", "â€", "Ð", "Å")


def title(row: Row, known: Plan) -> str | None:
    """The title, on one line and without what services leave of HTML in it."""
    return line(values.string(known.first(row, "title")))


def published_and_modified(row: Row, known: Plan, order: Order | None) -> tuple[str | None, str | None]:
    """The day of publication and that of the last change where it is another."""
    published, modified = (first_day(row, known, field, order) for field in ("published", "modified"))
    return published, modified if modified != published else None


def first_day(row: Row, known: Plan, field: str, order: Order | None) -> str | None:
    """The first day under one of our fields that can be told, as ISO 8601."""
    return next(filter(None, (days.day(value, order) for _, value in known.every(row, field))), None)


def addresses(row: Row, known: Plan) -> tuple[str | None, tuple[str, ...]]:
    """The row's own address, and its ids; what is called an address and is none is one of the ids where the row has a
    real one beside it."""
    stated = [text for _, value in known.every(row, "uri") if (text := values.string(value))]
    real = next((one for one in stated if values.has_scheme(one)), None)
    uri = real or next(iter(stated), None)
    ids = values.strings(known.first(row, "id"))
    if uri and uri.isdecimal():
        return None, tuple(dict.fromkeys((uri, *ids)))
    if real and stated[0] != real and stated[0].isdecimal():
        ids = (stated[0], *ids)
    return uri, tuple(dict.fromkeys(ids))


def outlet(row: Row, known: Plan) -> str | None:
    """The outlet's name; where only its address is there, the site."""
    for _, value in known.every(row, "outlet"):
        name = values.string(values.unpacked(value))
        if name and not name.isdecimal():
            return values.outlet(name)
    return known.shape.outlet if known.shape else None


def bases(row: Row, known: Plan) -> dict[str, Layer]:
    """Where the day of publication was found, where the row says so itself."""
    basis = row.get("published_basis")
    return {"published": _LAYERS[basis]} if isinstance(basis, str) and basis in _LAYERS else {}


_LAYERS: dict[str, Layer] = {
    "text": "line of the text", "address": "web address", "story": "story", "user": "user",
}  # fmt: skip
"""The bases of our own export → the layers that stand for them."""


def credits(row: Row, known: Plan, organisations: tuple[str, ...]) -> tuple[Credit, ...]:
    """The origins that the row names: what the report is based on, and agencies."""
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
        if isinstance(one, dict) and one.get("isAgency") is True and (name := values.string(one)):
            yield name


def notes(row: Row, known: Plan, found: Words, published: str | None) -> Iterator[str]:
    """What could not be told, or looks damaged."""
    stated = values.string(known.first(row, "published"))
    if stated and published is None:
        yield f"The day {stated[:40]!r} could not be understood."
    if any(sign in found.text for sign in _SIGNS) and repaired(found.text)[1]:
        yield _MOJIBAKE
