"""Rows of a timeline."""

from __future__ import annotations

import msgspec

from consilience.model.claim import ClaimMention, ClaimStatus
from consilience.model.mention import EventStatus


class TimelineRow(msgspec.Struct, frozen=True, kw_only=True):
    """An event in its place: rows that time does not tell apart share `order`; 0 cannot be placed."""

    order: int
    date: str | None
    earliest: str | None
    latest: str | None
    statement: str
    claim: str | None
    event_status: EventStatus
    status: ClaimStatus | None
    mentions: tuple[ClaimMention, ...]
