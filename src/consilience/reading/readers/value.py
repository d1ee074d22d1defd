"""The value that a JSON text holds."""

from __future__ import annotations

import json

import msgspec

from consilience.errors import Refused
from consilience.reading.decode import decode


def parse(data: bytes) -> object:
    """The value that JSON text holds. Raises Refused where it is damaged or nested too deeply."""
    try:
        return msgspec.json.decode(data)
    except RecursionError as error:
        raise Refused("its JSON is nested too deeply", repr(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _parse_tolerantly(data)


def _parse_tolerantly(data: bytes) -> object:
    """Once more with the parser that accepts what some tools write: NaN, lone surrogates, raw control characters."""
    try:
        return json.JSONDecoder(strict=False).decode(decode(data)[0])
    except RecursionError as error:
        raise Refused("its JSON is nested too deeply", repr(error)) from error
    except ValueError as error:
        raise Refused("it is not valid JSON", repr(error)[:300]) from error
