"""How many independent origins stand behind something."""

from __future__ import annotations

import msgspec


class Origins(msgspec.Struct, frozen=True):
    """Between `low` and `high` independent origins; one number where they are equal."""

    low: int
    high: int

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}–{self.high}"
