"""A trigger: where a sentence tells of an event."""

from __future__ import annotations

import msgspec

from consilience.extraction.knowledge.acts import Act

REACH = 3
"""A trigger has at most this many tokens."""
ON_EVENTS = frozenset({"break-off", "request", "reject", "agree", "postpone"})
"""Acts whose object may be an event of its own ("cancelled the visit")."""


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """Where an event is told: `verb` and `noun` are token indices (a light verb has both), `clause` is the verb
    whose tense, negation and times hold for the event; `first`–`last` are the tokens of the span."""

    lemma: str
    act: Act | None
    first: int
    last: int
    verb: int | None = None
    noun: int | None = None
    clause: int | None = None
    mode: str | None = None
    """The mode of the entry where it has one of its own; so too `cameo`."""
    cameo: str | None = None
    entry: str | None = None
    """The entry of the tables that makes it tell of the act ("pull out", "pay: visit"), None without a class."""
    carried: bool = False
    """Whether the noun, not the verb, names the act."""

    @property
    def head(self) -> int:
        """The token that names the act."""
        if self.carried and self.noun is not None:
            return self.noun
        return self.verb if self.verb is not None else self.first

    @property
    def typed_act(self) -> Act | None:
        """Its class where that has a PLOVER type, else None."""
        return self.act if self.act is not None and self.act.type is not None else None
