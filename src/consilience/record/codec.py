"""Objects to stored bytes and back, and the seals that tell whether a stored body was changed."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from typing import Any

import msgspec

from consilience.errors import RecordError
from consilience.model import content_id


def to_json(value: Any) -> str:
    """The value as JSON, its fields in the order of their declaration: the same bytes every time."""
    return msgspec.json.encode(value).decode("utf-8")


def from_json(body: str, type_: Any) -> Any:
    """The object of that type. Raises RecordError where the stored body does not fit."""
    try:
        return _json(type_).decode(body)
    except msgspec.DecodeError as error:
        raise RecordError(f"a stored {getattr(type_, '__name__', 'object')} cannot be read: {error}") from error


def to_bytes(value: Any) -> bytes:
    """The value as MessagePack."""
    return msgspec.msgpack.encode(value)


def from_bytes(body: bytes, type_: Any) -> Any:
    """The object of that type. Raises RecordError where the stored bytes do not fit."""
    try:
        return _msgpack(type_).decode(body)
    except msgspec.DecodeError as error:
        raise RecordError(f"a stored {getattr(type_, '__name__', 'object')} cannot be read: {error}") from error


def seal(*parts: str | int | None) -> str:
    """A hash over what is stored; another letter, another seal."""
    return content_id("seal", *parts)


def seal_bytes(body: bytes) -> str:
    """The seal of what is stored as bytes."""
    return blake2b(body, digest_size=8).hexdigest()


@lru_cache(maxsize=64)
def _json(type_: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(type_)


@lru_cache(maxsize=64)
def _msgpack(type_: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(type_)
