"""The rows of the record as the world sees them: the fields of export format version 1, a public promise.

New fields may be added; none may go or change its meaning. Unknown is None, never a guess."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from consilience.extraction.knowledge.plover import Quad
from consilience.model import (
    About,
    Actor,
    BlockKind,
    Claim,
    Direction,
    EventStatus,
    Extent,
    Layer,
    Modifier,
    Passage,
    Polarity,
    PublishedBasis,
    Relation,
    Span,
    Story,
    TimelineRow,
    TimeType,
    Told,
    Verdict,
)
from consilience.model.mention import PeriodBasis, Role, TimeBasis, Trend
from consilience.record.coded import GdeltRow, PloverRow


class _Row(msgspec.Struct, frozen=True, kw_only=True):
    """What all rows have in common: they are values."""


class _Words(_Row, frozen=True):
    start: int
    end: int
    exact: str


class PeriodRow(_Row, frozen=True):
    """A period as a TIMEX3 value and as days, both ends inclusive; `basis` says where it was taken from."""

    value: str | None
    earliest: str | None
    latest: str | None
    basis: PeriodBasis


class WhenRow(_Row, frozen=True):
    """When an event is, as a TIMEX3 value and as days, both ends inclusive; `basis` says where it was taken from, and
    `words` are those that tell it, None where it is the report's own day."""

    value: str | None
    earliest: str | None
    latest: str | None
    basis: PeriodBasis
    words: Span | None


class PartyRow(_Words, frozen=True):
    """A party of an event: its words, and who it is where that is known."""

    actor: str | None
    actors: tuple[str, ...]
    country: str | None


class SourceRow(_Words, frozen=True):
    """Who is given as the source of words or thoughts."""

    actor: str | None
    actors: tuple[str, ...]


class OwnerRow(_Words, frozen=True):
    """Whose a figure is: its words, and who it is where that is known."""

    actor: str | None
    actors: tuple[str, ...]


class PlaceRow(_Words, frozen=True):
    """Where an event is; `place` is the id of an actor of type `place` or `state`."""

    place: str | None


class BlockRow(_Row, frozen=True):
    """A stretch of a report's text and what it is; `when` is the own day of an entry."""

    start: int
    end: int
    kind: BlockKind
    language: str | None
    when: str | None


class ReportRow(_Row, frozen=True):
    """One report."""

    id: str
    uri: str | None
    uris: tuple[str, ...]
    source_ids: tuple[str, ...]
    title: str | None
    outlet: str | None
    byline: tuple[str, ...]
    dateline: str | None
    published: str | None
    published_basis: PublishedBasis
    language: str | None
    text: str
    text_sha256: str
    story: str | None
    version_of: str | None
    modified: str | None
    retrieved: str | None
    extent: Extent
    bases: dict[str, Layer]
    blocks: tuple[BlockRow, ...]
    notes: tuple[str, ...]


class PointerRow(_Row, frozen=True):
    """A report that is, or was at first, known by its address alone. `found` are the places that point to it (at most
    20), `reports` the ids of the reports that were read from there, none while its text is not in the record."""

    id: str
    uri: str
    uris: tuple[str, ...]
    found: tuple[str, ...]
    source_ids: tuple[str, ...]
    title: str | None
    outlet: str | None
    published: str | None
    published_basis: PublishedBasis
    language: str | None
    reports: tuple[str, ...]


class RefusalRow(_Row, frozen=True):
    """What was set aside in any run: where it was, why, and the detail for a developer."""

    uri: str
    reason: str
    detail: str


class _MentionRow(_Row, frozen=True, tag_field="kind"):
    id: str
    report: str
    start: int
    end: int
    exact: str
    sentence: int
    attribution: str | None


class TimeRow(_MentionRow, frozen=True, tag="time"):
    """A time expression, resolved against `anchor`."""

    type: TimeType
    value: str | None
    earliest: str | None
    latest: str | None
    anchor: str | None
    basis: TimeBasis | None
    zone: str | None


class FigureRow(_MentionRow, frozen=True, tag="figure"):
    """A number in base units with what it measures. `low_open` and `high_open` say that the bound itself is excluded,
    `sides` are the numbers of a score or vote, `measure_head` is the normal form of the measure's head, `role` says
    whether it is a level, a change, the base of one …, `direction` whether it rose or fell."""

    value: float | None
    low: float | None
    high: float | None
    low_open: bool
    high_open: bool
    sides: tuple[float, ...]
    unit: str
    modifier: Modifier | None
    measure: str | None
    measure_head: str | None
    role: Role
    direction: Trend | None
    owners: tuple[OwnerRow, ...]
    actors: tuple[str, ...]
    period: PeriodRow | None


class _AttributionRow(_MentionRow, frozen=True):
    parts: tuple[Span, ...]
    quoted: tuple[Span, ...]
    source: SourceRow | None
    cue: Span | None
    polarity: Polarity


class QuotationRow(_AttributionRow, frozen=True, tag="quotation"):
    """Words all of which stand in quotation marks."""


class StatementRow(_AttributionRow, frozen=True, tag="statement"):
    """Reported speech or thought; its quoted pieces are in `quoted`."""


class EventRow(_MentionRow, frozen=True, tag="event"):
    """Something that happens; the span is its trigger. `act` is its class in the tables of acts (its verb where it has
    none) and `entry` the words there that make it one; `type`, `mode` and `quad` are PLOVER's, `cameo` and `root`
    CAMEO's, `codes` those of ontologies that a user added. `third` are others who take part. `cues` are the words that
    decide the status, none where it is told plainly."""

    act: str
    entry: str | None
    type: str | None
    mode: str | None
    quad: Quad | None
    cameo: str | None
    root: str | None
    codes: dict[str, str]
    actors: tuple[PartyRow, ...]
    recipients: tuple[PartyRow, ...]
    third: tuple[PartyRow, ...]
    mutual: bool
    when: WhenRow | None
    where: PlaceRow | None
    status: EventStatus
    negated: bool
    cues: tuple[Span, ...]
    told: Told
    object: Span | None
    occasion: str | None
    ordinal: int | None


class ActorMentionRow(_MentionRow, frozen=True, tag="actor"):
    """A name, description or pronoun that stands for an actor."""

    actor: str | None
    actors: tuple[str, ...]
    role: Span | None


MentionRow = TimeRow | FigureRow | QuotationRow | StatementRow | EventRow | ActorMentionRow


class DerivationRow(_Row, frozen=True):
    """Which report comes from which; `origin` is written `from`."""

    report: str
    origin: str | None = msgspec.field(name="from")
    upstream: str | None
    relation: Relation
    direction: Direction
    coverage: float | None
    passages: tuple[Passage, ...]
    reasons: tuple[str, ...]


class JudgedRow(_Row, frozen=True):
    """One side of a judgement: its words and their place in a report, unknown once that was forgotten; the id that the
    object has without judgements (`natural`); and the object that it is now, with its name."""

    natural: str
    report: str | None
    start: int | None
    end: int | None
    exact: str | None
    id: str | None
    name: str | None


class JudgementRow(_Row, frozen=True):
    """What a user judged of two objects of the kind `about`. `applies` says whether it is obeyed at present; where it
    is not, `reason` says why."""

    id: str
    about: About
    verdict: Verdict
    one: JudgedRow
    other: JudgedRow
    made: str
    note: str | None
    by: str | None
    applies: bool
    reason: str | None


_Joined = Actor | Story | DerivationRow | Claim
Row = ReportRow | MentionRow | _Joined | TimelineRow | PointerRow | RefusalRow | JudgementRow | PloverRow | GdeltRow
Kind = Literal[
    "reports", "mentions", "actors", "stories", "derivations", "claims", "timeline", "pointers", "refusals",
    "judgements", "plover", "gdelt",
]  # fmt: skip

TYPES: dict[Kind, Any] = {
    "reports": ReportRow,
    "mentions": MentionRow,
    "actors": Actor,
    "stories": Story,
    "derivations": DerivationRow,
    "claims": Claim,
    "timeline": TimelineRow,
    "pointers": PointerRow,
    "refusals": RefusalRow,
    "judgements": JudgementRow,
    "plover": PloverRow,
    "gdelt": GdeltRow,
}
