"""From the model to the public rows."""

from __future__ import annotations

from functools import singledispatch
from typing import Any, TypeVar

import msgspec

from consilience.extraction.knowledge.plover import QUADS
from consilience.model import (
    ActorMention,
    Attribution,
    Derivation,
    EventMention,
    FigureMention,
    Footing,
    Judgement,
    Layer,
    Mention,
    Participant,
    Period,
    Report,
    TimeMention,
)
from consilience.record import rows
from consilience.record.pointers import Pointed

T = TypeVar("T", bound=msgspec.Struct)


def report_row(report: Report, story: str | None, version_of: str | None, day: str | None = None) -> rows.ReportRow:
    """A report with the story it belongs to and the report it replaces; `day` is the day its story gives it, which
    stands in for one of its own (basis `story`)."""
    if report.published is None and day is not None:
        bases: dict[str, Layer] = {**report.bases, "published": "story"}
        report = msgspec.structs.replace(report, published=day, published_basis="story", bases=bases)
    blocks = tuple(_alike(block, rows.BlockRow) for block in report.blocks)
    return _alike(report, rows.ReportRow, story=story, version_of=version_of, blocks=blocks)


def pointer_row(pointed: Pointed, reports: tuple[str, ...]) -> rows.PointerRow:
    """An address that places point to, with the reports that were read from there."""
    dated = next((p for p in pointed.seen if p.published), None)
    return rows.PointerRow(
        id=pointed.id,
        uri=pointed.uri,
        uris=tuple(sorted({p.uri for p in pointed.seen})),
        found=tuple(sorted({p.found for p in pointed.seen})),
        source_ids=tuple(sorted({i for p in pointed.seen for i in p.source_ids})),
        title=pointed.title,
        outlet=pointed.first("outlet"),
        published=dated.published if dated else None,
        published_basis=dated.published_basis if dated else "none",
        language=pointed.first("language"),
        reports=reports,
    )


def derivation_row(derivation: Derivation) -> rows.DerivationRow:
    """A derivation."""
    return _alike(derivation, rows.DerivationRow)


_Object = tuple[str | None, str | None]
"""The id and the name of an object, where it is there."""


def judgement_row(judgement: Judgement, now: tuple[_Object, _Object], hindrance: str | None) -> rows.JudgementRow:
    """A judgement; `now` are the objects that its sides are, `hindrance` says why it does not apply."""
    one, other = map(_judged, (judgement.one, judgement.other), now)
    return _alike(judgement, rows.JudgementRow, one=one, other=other, applies=hindrance is None, reason=hindrance)


def _judged(footing: Footing, now: _Object) -> rows.JudgedRow:
    return _alike(footing, rows.JudgedRow, natural=footing.id, id=now[0], name=now[1])


@singledispatch
def mention_row(mention: Mention) -> rows.MentionRow:
    """A settled mention."""
    raise TypeError(f"no row for {type(mention).__name__}")


@mention_row.register
def _(mention: TimeMention) -> rows.TimeRow:
    return _alike(mention, rows.TimeRow)


@mention_row.register
def _(mention: FigureMention) -> rows.FigureRow:
    measure = mention.measure.exact if mention.measure else None
    owners = tuple(_alike(owner, rows.OwnerRow) for owner in mention.owners)
    return _alike(mention, rows.FigureRow, measure=measure, owners=owners, period=_period(mention.period))


@mention_row.register
def _(mention: Attribution) -> rows.QuotationRow | rows.StatementRow:
    source = _alike(mention.source, rows.SourceRow) if mention.source else None
    if mention.form == "direct":
        return _alike(mention, rows.QuotationRow, source=source)
    return _alike(mention, rows.StatementRow, source=source)


@mention_row.register
def _(mention: EventMention) -> rows.EventRow:
    return _alike(
        mention,
        rows.EventRow,
        quad=QUADS.get(mention.type or ""),
        root=mention.cameo[:2] if mention.cameo else None,
        actors=tuple(map(_party, mention.actors)),
        recipients=tuple(map(_party, mention.recipients)),
        third=tuple(map(_party, mention.third)),
        when=_alike(mention.when, rows.WhenRow, words=mention.dated) if mention.when and mention.when.value else None,
        where=_alike(mention.where, rows.PlaceRow, place=mention.where.actor) if mention.where else None,
    )


@mention_row.register
def _(mention: ActorMention) -> rows.ActorMentionRow:
    return _alike(mention, rows.ActorMentionRow)


def _party(party: Participant) -> rows.PartyRow:
    return _alike(party, rows.PartyRow)


def _period(period: Period | None) -> rows.PeriodRow | None:
    return _alike(period, rows.PeriodRow) if period and period.value else None


def _alike(source: Any, type_: type[T], /, **other: Any) -> T:
    """A row of that type: its fields from `other`, else from the attributes of the same name."""
    names = [f.name for f in msgspec.structs.fields(type_)]
    return type_(**{name: other[name] if name in other else getattr(source, name) for name in names})
