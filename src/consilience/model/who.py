"""Who an actor is, by what the reports say: all that concerns it, each thing on the exact words it stands on."""

from __future__ import annotations

import msgspec

from consilience.model.actor import Actor
from consilience.model.mention import EventStatus, Period, Polarity


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where something stands: `exact` is `text[start:end]` of the report, `mention` the mention it belongs to."""

    mention: str
    report: str
    start: int
    end: int
    exact: str


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """A name that reports use for the actor."""

    name: str
    reports: int
    """How many reports use it."""
    spot: Spot | None
    """Where the first of them does; None for a name that stands in no report in just this form."""


class RoleGiven(msgspec.Struct, frozen=True, kw_only=True):
    """What reports say that the actor is: a title beside its name, or a description in place of it."""

    role: str
    """As it is written where it is given first, without an article."""
    first: str | None
    """The first and the last day of a report that gives it; None where no such report has a day. Where reports give it
    in their own words, those count alone, and not the words of others that they quote."""
    last: str | None
    reports: int
    told_by: tuple[str, ...]
    """Where it is only given within somebody's words: who gives it first, the nearest first; "" is somebody unnamed."""
    spot: Spot


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """A quotation or a statement whose source is the actor."""

    day: str | None
    """Of the report."""
    report: str
    report_name: str
    kind: str
    """`quotation` where all of it stands in quotation marks, else `statement`."""
    content: str
    """What was said; where the report puts something between, with " … "."""
    cue: str | None
    """The word by which the report says that it was said."""
    polarity: Polarity
    told_by: tuple[str, ...]
    """Where these words stand within those of others: who tells them, the nearest first; "" is somebody unnamed."""
    spot: Spot
    source: Spot
    """Where the report says whose words they are."""
    others: tuple[str, ...]
    """The ids of the actors to whom the report gives them together with this one ("both ministers said")."""


class Taking(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody else who takes part in an act: its words, and the actors that are meant."""

    exact: str
    actors: tuple[str, ...]


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """An event in which the actor is a doer, or to which something is done."""

    when: Period | None
    """The day of the event, where the report tells it."""
    day: str | None
    """Of the report."""
    report: str
    report_name: str
    act: str
    """The class of the act."""
    status: EventStatus
    words: str
    """Those of the event, of who takes part and of what it is about, in the order of the text."""
    others: tuple[Taking, ...]
    told_by: tuple[str, ...]
    """Where the event is told within somebody's words: who tells it, the nearest first; "" is somebody unnamed."""
    spot: Spot


class Who(msgspec.Struct, frozen=True, kw_only=True):
    """All that the record has of an actor."""

    actor: Actor
    reports: int
    """How many reports it appears in."""
    called: tuple[Called, ...]
    """By the number of reports."""
    roles: tuple[RoleGiven, ...]
    """By the first day."""
    words: tuple[Words, ...]
    """The newest first."""
    acts: tuple[Act, ...]
    """What it did, the newest first."""
    undergone: tuple[Act, ...]
    """What was done to it, the newest first."""
