"""PLOVER types: which events of a sentence carry one, and how will, must and threats change it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.roles import Roles
from consilience.extraction.events.triggers import Trigger
from consilience.extraction.events.words import BY_NAME
from consilience.model import EventStatus, Parse

KIND = frozenset({"AID", "COOPERATE", "CONCEDE", "RETREAT", "SUPPORT"})
HARSH = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"})
_WRAPPERS = frozenset({"agree", "request", "reject", "threaten", "accuse", "sue", "investigate", "support"})
_READY = frozenset({"ready", "prepared", "willing", "committed", "open", "determined"})


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """An event's PLOVER type and mode, or neither; `level` is how far it stands from the sentence's main point."""

    type: str | None = None
    mode: str | None = None
    level: int = 0


def assign(
    cast: Cast, triggers: Sequence[Trigger], roles: Sequence[Roles], statuses: Sequence[EventStatus]
) -> list[Typed]:
    """The types of the events of one sentence.

    A type needs a party. What another typed event is about (the attack that somebody threatens) has none of its own,
    nor has what stands further from the sentence's main point than another typed event; events of one type between
    the same parties count once."""
    parse = cast.sentence.parse
    raw = [_raw(parse, t, r, s) for t, r, s in zip(triggers, roles, statuses, strict=True)]
    raw = [Typed() if r.type and _is_inside(parse, triggers, raw, i) else r for i, r in enumerate(raw)]
    best = min((r.level for r in raw if r.type), default=0)
    seen: set[tuple[object, ...]] = set()
    result = []
    for typed, role in zip(raw, roles, strict=True):
        key = (typed.type, _who(role.actors), _who(role.recipients))
        keep = typed.type is not None and typed.level <= best and key not in seen
        seen.add(key)
        result.append(typed if keep else Typed())
    return result


def _who(parties: Sequence[object]) -> frozenset[object]:
    return frozenset((getattr(p, "entities", ()), getattr(p, "country", None)) for p in parties)


def _raw(parse: Parse, trigger: Trigger, roles: Roles, status: EventStatus) -> Typed:
    act = trigger.act
    level = _level(parse, trigger)
    if act is None or act.type is None or not (roles.actors or roles.recipients):
        return Typed(level=level)
    if not roles.actors and level > 0:
        return Typed(level=level)
    if level > 1 and not (roles.actors and roles.recipients):
        return Typed(level=level)
    if status == "scheduled" and act.type in KIND and act.name not in ("resign", "sign"):
        return Typed(type="AGREE", level=level)
    if status == "scheduled" and act.type in HARSH:
        return Typed(type="THREATEN", mode=_threat_mode(act.type), level=level)
    if status == "denied" or (status == "possible" and level > 0):
        return Typed(level=level)
    return Typed(type=act.type, mode=act.mode, level=level)


def _threat_mode(type: str) -> str | None:
    return {"ASSAULT": "violence", "SANCTION": "relations", "COERCE": "restrict"}.get(type)


def _level(parse: Parse, trigger: Trigger) -> int:
    """0 for the main clause and what is said in it, 1 for side clauses, 2 for nouns."""
    if trigger.verb is None:
        return 2
    level, at = 0, trigger.verb
    for _ in range(12):
        token = parse.tokens[at]
        if token.head == at:
            break
        if token.dep in ("relcl", "acl", "advcl", "pcomp", "csubj"):
            level = 1
        at = token.head
    return level


def _is_inside(parse: Parse, triggers: Sequence[Trigger], raw: Sequence[Typed], at: int) -> bool:
    """Whether the event is what another typed event is about."""
    others = {t.head: i for i, t in enumerate(triggers) if i != at and raw[i].type is not None}
    others |= {t.verb: i for i, t in enumerate(triggers) if i != at and raw[i].type is not None and t.verb is not None}
    start = triggers[at].verb
    token = parse.tokens[triggers[at].head if start is None else start]
    index = token.index
    for _ in range(12):
        token = parse.tokens[index]
        if token.head == index or token.dep in ("conj",):
            return False
        if token.head in others:
            return token.dep in (
                "xcomp",
                "ccomp",
                "dobj",
                "prep",
                "pobj",
                "acl",
                "pcomp",
                "advcl",
                "nsubj",
                "nsubjpass",
                "dep",
                "oprd",
            )
        index = token.head
    return False
