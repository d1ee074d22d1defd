"""The value that a JSON text holds."""

from __future__ import annotations

import json

import msgspec

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.decode import decode

_TOO_DEEP = "its JSON is nested too deeply"


def parse(data: bytes) -> object:
    """The value that JSON text holds. Raises Refused where it is damaged or nested too deeply."""
    try:
        value = msgspec.json.decode(data)
    except RecursionError as error:
        raise Refused(_TOO_DEEP, repr(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        value = _parse_tolerantly(data)
    if data.count(b"{") + data.count(b"[") > limits.JSON_LEVELS and _is_too_deep(value):
        raise Refused(_TOO_DEEP)
    return value


def _is_too_deep(value: object) -> bool:
    """How deep the parsers go by themselves differs between versions of Python."""
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(limits.JSON_LEVELS):
        level = [
            inner
            for one in level
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return False
    return True


def _parse_tolerantly(data: bytes) -> object:
    """Once more with the parser that accepts what some tools write: NaN, lone surrogates, raw control characters."""
    try:
        return json.JSONDecoder(strict=False).decode(decode(data)[0])
    except RecursionError as error:
        raise Refused(_TOO_DEEP, repr(error)) from error
    except ValueError as error:
        raise Refused("it is not valid JSON", repr(error)[:300]) from error
