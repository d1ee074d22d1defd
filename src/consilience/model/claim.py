"""Claims: a slot, and what stands in it."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from consilience.model.mention import Period
from consilience.model.origins import Origins

ClaimKind = Literal["figure", "event", "statement", "quotation"]
ClaimStatus = Literal["corroborated", "undetermined", "single-source", "disputed", "superseded"]
Standing = Literal["in-force", "rival", "superseded", "withdrawn"]


class ClaimMention(msgspec.Struct, frozen=True):
    """One mention under a value: where the words stand."""

    mention: str
    report: str
    start: int
    end: int
    exact: str


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the slot, by whom, and how it stands."""

    standing: Standing
    value: float | str | dict[str, Any] | None
    text: str
    """The value in words ("over 40", "8 May 2025")."""
    as_of: str | None
    origins: Origins
    mentions: tuple[ClaimMention, ...]


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A claim with all its values; `reasons` explain its merges and its status in plain sentences."""

    id: str
    kind: ClaimKind
    stories: tuple[str, ...]
    statement: str
    actors: tuple[str, ...]
    measure: str | None
    period: Period | None
    status: ClaimStatus
    origins: Origins
    values: tuple[Value, ...]
    reasons: tuple[str, ...] = ()
