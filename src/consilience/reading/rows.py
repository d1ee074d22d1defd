"""Rows (objects of JSON, records of tables) to raw reports, whatever their fields are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import tongue
from consilience.reading.dates import iso
from consilience.reading.fields import NAMES
from consilience.reading.raw import Raw
from consilience.reading.source import Source

Row = Mapping[str, Any]
_SPARED = str.maketrans("", "", "-_ :@")
_INNER = ("name", "title", "full_name", "value", "#text", "uri")
_MOST_AUTHORS = 30


def raw(row: object, number: int | None = None) -> Raw:
    """A row as a raw report. Raises Refused where it is no report."""
    if not isinstance(row, Mapping):
        raise Refused("it is not a report: a report is a row with named fields, one of them its text")
    fields = {_bare(str(key)): value for key, value in row.items() if value not in (None, "")}
    text = _text(fields)
    published, modified = (iso(_first(fields, name)) for name in ("published", "modified"))
    return Raw(
        text=text,
        uri=_string(_first(fields, "uri")),
        row=number,
        source_ids=tuple(filter(None, [_string(_first(fields, "id"))])),
        title=_string(_first(fields, "title")),
        outlet=_string(_first(fields, "outlet")),
        byline=_people(_first(fields, "byline")),
        published=published,
        modified=modified,
        language=tongue.code(_first(fields, "language")),
        notes=_notes(fields, published),
    )


def each(rows: Iterator[tuple[int, object]], source: Source) -> Iterator[Raw | Refusal]:
    """Each row as a raw report; one that is none is set aside by itself."""
    for number, row in rows:
        try:
            yield row if isinstance(row, Refusal) else raw(row, number)
        except Refused as refused:
            yield refusal(source, number, refused.reason, refused.detail)


def refusal(source: Source, number: int, reason: str, detail: str = "") -> Refusal:
    """A row set aside."""
    return Refusal(f"{source.name}#{number}", reason, detail)


def is_text_field(name: str) -> bool:
    """Whether a field of that name holds a report's text."""
    return _bare(name) in map(_bare, NAMES["text"])


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    return name.strip().lower().translate(_SPARED)


def _first(fields: Row, name: str) -> Any:
    for key in NAMES[name]:
        value = fields.get(_bare(key))
        if value not in (None, "", [], {}):
            return value
    return None


def _text(fields: Row) -> str:
    text = _first(fields, "text")
    if isinstance(text, list) and all(isinstance(part, str) for part in text):
        text = "\n\n".join(text)
    if not isinstance(text, str):
        reason = "it has no text, only an address or a title" if _first(fields, "uri") else "it has no text"
        raise Refused(reason, f"fields: {', '.join(sorted(fields))[:300]}")
    return text


def _string(value: object) -> str | None:
    """A short text out of a text, a number, or an object or list that holds one."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = next((value[key] for key in _INNER if value.get(key)), None)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)) or value != value:
        return None
    return str(value).strip() or None


def _people(value: object) -> tuple[str, ...]:
    from consilience.reading.byline import names

    if isinstance(value, list):
        return tuple(dict.fromkeys(name for one in value[:_MOST_AUTHORS] for name in _people(one)))
    stated = _string(value)
    return names(stated) if stated else ()


def _notes(fields: Row, published: str | None) -> tuple[str, ...]:
    stated = _string(_first(fields, "published"))
    return (f"The day {stated[:40]!r} could not be understood.",) if stated and published is None else ()
