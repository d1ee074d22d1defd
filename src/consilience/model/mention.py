"""Mentions: what a report says, each on its exact characters.

Mentions are made twice. Extraction makes them from one report alone and leaves open what only other reports can
tell: times are unresolved (`expression` says what was said, the day comes later), actors are numbers of the
report's own list (`entity`). Settling fills `value`, `earliest`, `latest`, `anchor`, `basis` and the ids of actors.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from consilience.model.span import Span

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
TimeBasis = Literal["explicit", "published", "story", "text"]
Modifier = Literal["about", "over", "under", "at-least", "at-most", "nearly", "up-to", "between", "exactly", "record"]
Polarity = Literal["asserts", "denies", "expects", "asks"]
EventStatus = Literal["occurred", "scheduled", "denied", "possible"]
Told = Literal["news", "background"]
Role = Literal["level", "change", "base", "ordinal", "share", "age", "score"]
Trend = Literal["up", "down"]
PeriodBasis = Literal["phrase", "sentence", "paragraph", "as-of"]
PeriodBound = Literal["since", "to-date", "until", "within", "ahead"]


class _Mention(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What every mention has. `attribution` is the id of the innermost quotation or statement it stands in."""

    id: str
    report: str
    start: int
    end: int
    exact: str
    sentence: int
    attribution: str | None = None

    @property
    def span(self) -> Span:
        """The mention's own span."""
        return Span(self.start, self.end, self.exact)


class TimeMention(_Mention, frozen=True, kw_only=True, tag="time"):
    """A time expression (TIMEX3). `expression` is what was said, in the terms of `extraction.times`: plain
    JSON-like data, enough to resolve the mention against any anchor without the parse."""

    type: TimeType
    expression: dict[str, Any]
    value: str | None = None
    earliest: str | None = None
    latest: str | None = None
    anchor: str | None = None
    basis: TimeBasis | None = None
    zone: str | None = None
    """Of a clock with a zone: its distance from Greenwich ("+03:00")."""


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """The period a figure belongs to, or the day of an event. `time` is the id of the time mention it came from
    (None where it is the report's own day); the other fields follow when that mention is settled."""

    time: str | None = None
    basis: PeriodBasis = "sentence"
    value: str | None = None
    earliest: str | None = None
    latest: str | None = None
    until: str | None = None
    """The id of the time mention that ends it, where two expressions tell a range ("from Wednesday to Saturday")."""
    apart: str | None = None
    """The id of a length of time that lies between it and `time`, or the report's own day where that is None ("two days
    after he fled"); `apart_sign` is -1 where it is the earlier, 1 where it is the later."""
    apart_sign: int = -1
    bound: PeriodBound | None = None
    """Where the time is only one end of it, the report's own day being the other: it begins there ("since 2013", "this
    year so far"), ends there ("until next May"), or is a length that ends with the report ("the third in two weeks") or
    begins with it ("within six years")."""


class Participant(msgspec.Struct, frozen=True, kw_only=True):
    """A party of an event, the source of a statement or the owner of a figure: its span and who it is.

    `entities` are numbers in the report's own list of actors, several for "the two leaders"."""

    start: int
    end: int
    exact: str
    entities: tuple[int, ...] = ()
    actor: str | None = None
    """Settled: the id of the actor; None for a compound (see `actors`) or where it cannot be told."""
    actors: tuple[str, ...] = ()
    """Settled: the ids of all the actors meant."""
    country: str | None = None


Source = Participant


class FigureMention(_Mention, frozen=True, kw_only=True, tag="figure"):
    """A number with what it measures. Values are in base units (244.8 billion is 244800000000.0)."""

    value: float | None
    low: float | None
    """The hedge as an interval; None where it is open."""
    high: float | None
    low_open: bool = False
    """Whether `low` itself is excluded ("over 40" is above 40)."""
    high_open: bool = False
    unit: str
    modifier: Modifier | None = None
    measure: Span | None = None
    """The phrase that says what is counted."""
    measure_head: str | None = None
    """Lemma of the head of the measure ("trade", "meeting"), for alignment."""
    measure_terms: tuple[str, ...] = ()
    """Lemmas of the words that narrow the measure ("bilateral", "gas", "export"), sorted."""
    sides: tuple[float, ...] = ()
    """The numbers of a score or vote in their order ("2-1"); it has no value of its own."""
    role: Role = "level"
    direction: Trend | None = None
    """For a change: whether it rose or fell."""
    growing: bool = False
    """Words of growth or update beside it ("rose to", "now", "has climbed to", "so far")."""
    owners: tuple[Participant, ...] = ()
    """Whose it is: the parties, states or organisations it is said of."""
    actors: tuple[str, ...] = ()
    """Settled: ids of the owners."""
    period: Period | None = None


class Attribution(_Mention, frozen=True, kw_only=True, tag="attribution"):
    """Words or thoughts that the report gives to somebody; exported as kind `quotation` where all of the content
    stands in quotation marks (`form` is `direct`), else as `statement`."""

    form: Literal["direct", "indirect", "mixed"]
    parts: tuple[Span, ...]
    quoted: tuple[Span, ...] = ()
    """The stretches of the content that stand in quotation marks, with the marks."""
    source: Participant | None = None
    cue: Span | None = None
    polarity: Polarity = "asserts"


class EventMention(_Mention, frozen=True, kw_only=True, tag="event"):
    """Something that happens; its span is the trigger (one to three words)."""

    lemma: str
    """The trigger's normal form: "visit", "meet", "sign", "pay visit" is "visit"."""
    act: str
    """The class of the act, ours, finer than PLOVER ("visit", "meeting", "call", "sign", "attack" …), or the
    lemma where no class is known."""
    entry: str | None = None
    """The entry of the tables of acts that makes it one of that class ("pull out", "pay: visit")."""
    type: str | None = None
    """PLOVER 2021 type or None."""
    mode: str | None = None
    cameo: str | None = None
    """CAMEO code of the act as it is told (what is planned is an intent), or None."""
    codes: dict[str, str] = {}
    """Its code in other ontologies, by their names."""
    actors: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    third: tuple[Participant, ...] = ()
    """Others who take part: who mediates, at whose invitation, on whose behalf."""
    mutual: bool = False
    """Whether actors and recipients do the same together."""
    when: Period | None = None
    where: Participant | None = None
    dated: Span | None = None
    """The words that tell `when`; None where it is the report's own day."""
    status: EventStatus = "occurred"
    cues: tuple[Span, ...] = ()
    """The words that decide the status ("will", "not", "agreed" of "agreed to sign"); none where it is told plainly."""
    negated: bool = False
    """Whether words of negation stand with it ("did not sign"); what somebody else denies is `denied` without them."""
    told: Told = "news"
    """`background`: it lies before the news and is told to explain it."""
    object: Span | None = None
    """The thing acted on where it is no actor ("a joint statement", "the pipeline")."""
    occasion: str | None = None
    """Normalised name of the occasion ("victory day parade") or None."""
    ordinal: int | None = None
    """11 for "his 11th trip"."""


class ActorMention(_Mention, frozen=True, kw_only=True, tag="actor"):
    """A name, description or pronoun that stands for one or more actors of the report."""

    entities: tuple[int, ...]
    form: Literal["name", "description", "pronoun"]
    role: Span | None = None
    actor: str | None = None
    actors: tuple[str, ...] = ()


Mention = TimeMention | FigureMention | Attribution | EventMention | ActorMention
