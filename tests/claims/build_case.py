"""Small cases for claims, made by hand: reports with mentions on words of their text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from consilience.claims import Carrier, Case, ReportFacts
from consilience.model import (
    Actor,
    Attribution,
    Derivation,
    EventMention,
    FigureMention,
    Mention,
    Origins,
    Participant,
    Period,
    Span,
    content_id,
)


class EachReportAnOrigin:
    """Counts every report as an origin of its own."""

    def count(self, carriers: Sequence[Carrier]) -> tuple[Origins, tuple[str, ...]]:
        n = len({c.report for c in carriers})
        return Origins(n, n), ()


class CaseBuilder:
    def __init__(self) -> None:
        self.reports: dict[str, ReportFacts] = {}
        self.mentions: dict[str, list[Mention]] = {}
        self.actors: dict[str, Actor] = {}
        self.derivations: list[Derivation] = []

    def report(self, text: str, *, day: str = "2025-06-04", story: str = "s-1", withdrawn: bool = False) -> str:
        key = f"r-{len(self.reports)}"
        spans = tuple((m.start(), m.end()) for m in re.finditer(r"[^.!?]+[.!?]?", text))
        self.reports[key] = ReportFacts(
            id=key,
            name=f"Outlet {len(self.reports)}",
            text=text,
            sentences=spans,
            story=story,
            day=day,
            withdrawn=withdrawn,
        )
        self.mentions[key] = []
        return key

    def actor(self, name: str, kind: Any = "state") -> str:
        key = content_id("a", name)
        self.actors[key] = Actor(id=key, name=name, type=kind)
        return key

    def _base(self, report: str, words: str, kind: str) -> dict[str, Any]:
        text = self.reports[report].text
        start = text.index(words)
        sentence = next(i for i, (a, b) in enumerate(self.reports[report].sentences) if a <= start < b)
        return {
            "id": content_id("m", report, kind, start, start + len(words), 0),
            "report": report, "start": start, "end": start + len(words), "exact": words, "sentence": sentence,
        }  # fmt: skip

    def _add(self, mention: Any) -> Any:
        self.mentions[mention.report].append(mention)
        return mention

    def figure(
        self, report: str, words: str, value: float, measure: str, *, owners: Sequence[str] = (), **more: Any
    ) -> FigureMention:
        base = self._base(report, words, "figure")
        parties = tuple(Participant(start=0, end=1, exact="x", actor=o, actors=(o,)) for o in owners)
        span = Span(base["start"], base["end"], words)
        fields = {
            "value": value,
            "low": value,
            "high": value,
            "unit": "1",
            "measure": span,
            "measure_head": measure,
            **more,
        }
        return self._add(FigureMention(**base, owners=parties, actors=tuple(owners), **fields))

    def event(
        self, report: str, words: str, act: str, doers: Sequence[str], receivers: Sequence[str] = (), **more: Any
    ) -> EventMention:
        base = self._base(report, words, "event")
        party = lambda ids: tuple(Participant(start=0, end=1, exact="x", actor=i, actors=(i,)) for i in ids)  # noqa: E731
        return self._add(
            EventMention(**base, lemma=words, act=act, actors=party(doers), recipients=party(receivers), **more)
        )

    def said(self, report: str, words: str, speaker: str, *, form: Any = "direct", **more: Any) -> Attribution:
        base = self._base(report, words, "attribution")
        span = Span(base["start"], base["end"], words)
        source = Participant(start=0, end=1, exact="x", actor=speaker, actors=(speaker,))
        return self._add(Attribution(**base, form=form, parts=(span,), source=source, **more))

    def case(self) -> Case:
        return Case(
            reports=self.reports, mentions=self.mentions, actors=self.actors, derivations=self.derivations,
            origins=EachReportAnOrigin(),
        )  # fmt: skip


def year(value: int) -> Period:
    return Period(time="t", basis="phrase", value=str(value), earliest=f"{value}-01-01", latest=f"{value}-12-31")


def day(value: str, latest: str | None = None) -> Period:
    return Period(time="t", basis="phrase", value=value, earliest=value, latest=latest or value)
