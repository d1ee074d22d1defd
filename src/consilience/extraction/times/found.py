"""What the grammar finds in a sentence."""

from __future__ import annotations

from typing import Any, NamedTuple

from consilience.model.mention import TimeType


class Found(NamedTuple):
    """A time expression in a sentence, by offsets in it."""

    start: int
    end: int
    type: TimeType
    expression: dict[str, Any]
