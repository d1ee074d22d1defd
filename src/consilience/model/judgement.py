"""Judgements: what a user says is the same, or not the same, obeyed ever after."""

from __future__ import annotations

from typing import Literal

import msgspec

Verdict = Literal["same", "not-same"]
About = Literal["actor"]
"""The kinds of objects that can be judged."""


class Footing(msgspec.Struct, frozen=True, kw_only=True):
    """What one side of a judgement stands on: an object's id as it is without judgements, which changes as the record
    grows (it is that of the last joining), and one place in the reports where the object is meant, which does not. The
    place is None once its report was forgotten."""

    id: str
    report: str | None = None
    sha256: str | None = None
    """The hash of the report's text: so it is found where it got another id, as its outlet or day became known."""
    start: int | None = None
    end: int | None = None
    exact: str | None = None


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """A judgement on two objects of one kind."""

    id: str
    about: About
    verdict: Verdict
    one: Footing
    other: Footing
    made: str
    """The day it was made."""
    note: str | None = None
    by: str | None = None
