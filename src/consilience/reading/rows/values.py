"""Single values of a row: short texts, names, addresses."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import Any

import msgspec

from consilience.reading import byline
from consilience.reading.address import host

_INNER = ("name", "title", "full_name", "fullName", "value", "byline", "by", "#text", "rendered", "main", "label",
          "headline", "webTitle", "$oid", "$numberLong", "$numberInt", "uri", "url", "@id")  # fmt: skip
_MOST_AUTHORS = 30
_LONGEST_CELL = 5_000
_LEVELS = 5
_ADDRESS = re.compile(r"https?://[^\s/]{1,255}\.[^\s/]{1,63}(?:[/?#:]\S{0,2000})?", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}:\S")
_MEDIA = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".mp4", ".mp3", ".css", ".js", ".ico")
_ROLES = ("main", "headline", "title")


def string(value: object, levels: int = _LEVELS) -> str | None:
    """A short text out of a text, a number, or an object or list that holds one."""
    if value is None or isinstance(value, str):
        return (value or "").strip() or None
    if isinstance(value, (list, tuple)):
        value = _main(value)
    if isinstance(value, dict):
        inner = next((value[key] for key in _INNER if value.get(key)), None)
        return string(inner, levels - 1) if levels else None
    if isinstance(value, bool) or not isinstance(value, (str, int, float)) or value != value:
        return None
    return str(value).strip() or None


def _main(values: Any) -> object:
    """The one that says it is the main one, else the first."""
    for one in values[:_MOST_AUTHORS]:
        if isinstance(one, dict) and one.get("role") in _ROLES:
            return one
    return values[0] if values else None


def strings(value: object) -> tuple[str, ...]:
    """All short texts of a list (also one written in a cell), or the one that there is."""
    value = unpacked(value)
    several = value[:1000] if isinstance(value, (list, tuple)) else [value]
    return tuple(dict.fromkeys(filter(None, map(string, several))))


def unpacked(value: object) -> Any:
    """The list or object that a cell of a table holds as JSON or as Python writes it; else the value itself."""
    if not isinstance(value, str) or len(value) > _LONGEST_CELL or value.strip()[:1] not in ("[", "{"):
        return value
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        pass
    try:
        return ast.literal_eval(value.strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return value


def people(value: object, levels: int = _LEVELS) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the persons, and those of the organisations, among authors."""
    value = unpacked(value)
    if isinstance(value, (list, tuple)):
        found = [people(one, levels - 1) for one in value[:_MOST_AUTHORS]] if levels else []
        return (
            tuple(dict.fromkeys(name for persons, _ in found for name in persons)),
            tuple(dict.fromkeys(name for _, others in found for name in others)),
        )
    if isinstance(value, dict) and "Organization" in str(value.get("@type", "")) or _is_agency(value):
        return (), tuple(filter(None, [string(value)]))
    if isinstance(value, dict) and isinstance(value.get("original"), str):
        value = value["original"]
    if isinstance(value, dict) and not any(value.get(key) for key in _INNER):
        value = " ".join(filter(None, (string(value.get(key)) for key in _PARTS)))
    stated = string(value) if not isinstance(value, (int, float)) else None
    if stated is None or stated.isdecimal() or is_address(stated):
        return (), ()
    return _names(stated), ()


@lru_cache(maxsize=4096)
def _names(stated: str) -> tuple[str, ...]:
    return byline.names(stated)


_PARTS = ("firstname", "first_name", "firstName", "middlename", "lastname", "last_name", "lastName")


def _is_agency(value: object) -> bool:
    return isinstance(value, dict) and value.get("isAgency") is True


def is_address(value: str) -> bool:
    """Whether it is the web address of something that may be a report (no picture, no script)."""
    return _ADDRESS.fullmatch(value) is not None and not value.lower().split("?")[0].endswith(_MEDIA)


def has_scheme(value: str) -> bool:
    """Whether it is any address that says of which kind it is ("urn:newsml:…")."""
    return _SCHEME.match(value) is not None


def outlet(value: str) -> str:
    """An outlet's name as it is stated; the host where an address stands in its place."""
    if is_address(value):
        return host(value).removeprefix("www.") or value
    return value.removeprefix("www.") if " " not in value else value


def origin(value: object) -> str | None:
    """What a report says that it is based on: the site of an address, else a name."""
    if isinstance(value, dict):
        addresses = (value.get(key) for key in ("url", "@id", "sameAs", "uri"))
        value = next((one for one in addresses if isinstance(one, str) and is_address(one)), value)
    name = string(value)
    return outlet(name) if name else None
