"""Counting origins: what lineage knows, for claims to ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from consilience import claims
from consilience.lineage.origins import Carrier, Context, value_origins
from consilience.model import Actor, Origins


class Counter:
    """Counts the independent origins behind the mentions of a value, or behind whole reports."""

    def __init__(self, context: Context, actors: Mapping[str, Actor]) -> None:
        self._context = context
        self._actors = actors

    def count(self, carriers: Sequence[claims.Carrier]) -> tuple[Origins, tuple[str, ...]]:
        """The origins behind these mentions, low and high, with reasons in plain sentences."""
        return value_origins(map(self._carrier, carriers), self._context)

    def of_reports(self, reports: Sequence[str]) -> tuple[Origins, tuple[str, ...]]:
        """The origins behind these reports, each taken whole."""
        return value_origins([Carrier(report=report) for report in reports], self._context)

    def _carrier(self, carrier: claims.Carrier) -> Carrier:
        source = self._actors.get(carrier.source or "")
        return Carrier(
            report=carrier.report,
            start=carrier.start,
            end=carrier.end,
            source=carrier.source,
            source_named=carrier.named,
            source_name=source.name if source else None,
        )
