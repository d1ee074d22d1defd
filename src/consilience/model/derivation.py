"""Derivations: which report comes from which."""

from __future__ import annotations

from typing import Literal

import msgspec

Relation = Literal["copy", "edited-copy", "quotes", "cites", "common-source", "version", "corrects"]
Direction = Literal["stated", "inferred", "unknown"]


class Passage(msgspec.Struct, frozen=True):
    """A passage that two reports share: its place in the one and in the other."""

    start: int
    end: int
    from_start: int
    from_end: int


class Derivation(msgspec.Struct, frozen=True, kw_only=True):
    """`report` derives from `origin` (another report) or `upstream` (an origin outside the record)."""

    report: str
    origin: str | None = None
    upstream: str | None = None
    relation: Relation
    direction: Direction
    coverage: float | None = None
    """Share of `report`'s text, from its first word to its last, that stands in the passages: 0 to 1, 4 digits."""
    passages: tuple[Passage, ...] = ()
    reasons: tuple[str, ...] = ()
