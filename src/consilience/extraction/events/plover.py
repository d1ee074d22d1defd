"""PLOVER types: which events of a sentence carry one, and how will, must and threats change it.

After the PLOVER codebook: what somebody intends, promises or threatens is AGREE or THREATEN, what he will not do is
REJECT; what is demanded, refused or complained of belongs to the demand, the refusal, the complaint."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import WEAPONS
from consilience.extraction.events.roles import Roles
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.knowledge.acts import Act
from consilience.extraction.knowledge.plover import INTENT, REFUSAL, THREAT
from consilience.model import EventStatus, Parse, Participant

_KIND = frozenset({"AID", "COOPERATE", "CONCEDE", "RETREAT", "SUPPORT"})
_HARSH = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"})
_OF_SPEAKERS = frozenset("AGREE CONSULT SUPPORT REQUEST ACCUSE REJECT THREATEN PROTEST COOPERATE".split())
"""Types of acts that are none without somebody who does them; "was killed" and "was arrested" tell enough."""
_IN_COURT = frozenset({"investigate", "sue", "convict"})
_TO_OTHERS = frozenset({"aid", "cooperate", "dine"})
"""Acts that are none without somebody to whom or with whom they are done."""
_FINAL = frozenset({"resign", "sign", "ceasefire"})
_READY = frozenset("ready prepared willing committed determined hope want wish intend".split())
_DECIDE = frozenset({"decide"})
_TRY = frozenset("try attempt manage".split())
_THREATS = {"ASSAULT": "violence", "SANCTION": "relations", "COERCE": "restrict"}
_SIDE = frozenset({"relcl", "acl", "advcl", "pcomp", "csubj"})
_BELONGS = frozenset("xcomp ccomp dobj prep pobj acl pcomp advcl nsubj nsubjpass dep oprd agent dative".split())
_FAR = 12


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """An event's PLOVER type and mode and its CAMEO code, or none of them."""

    type: str | None = None
    mode: str | None = None
    cameo: str | None = None


def assign(
    parse: Parse, triggers: Sequence[Trigger], roles: Sequence[Roles], statuses: Sequence[EventStatus]
) -> list[Typed]:
    """The types of the events of one sentence.

    A type needs a party. What another typed event is about (the attack that somebody threatens) has none of its own;
    events of one type between the same parties count once."""
    single = [_single(parse, t, r, s) for t, r, s in zip(triggers, roles, statuses, strict=True)]
    heads = [_heads(t) if typed.type else frozenset() for t, typed in zip(triggers, single, strict=True)]
    everyone = frozenset().union(*heads) if heads else frozenset()
    kept = [
        Typed() if typed.type and _belongs(parse, trigger, everyone - own) else typed
        for trigger, typed, own in zip(triggers, single, heads, strict=True)
    ]
    chosen: list[int] = []
    for i in sorted(range(len(kept)), key=lambda i: (-bool(roles[i].actors) - bool(roles[i].recipients), i)):
        twins = (j for j in chosen if kept[i].type == kept[j].type and _alike(roles[i], roles[j]))
        if kept[i].type is not None and next(twins, None) is None:
            chosen.append(i)
    return [typed if i in chosen or typed.type is None else Typed() for i, typed in enumerate(kept)]


def _alike(one: Roles, other: Roles) -> bool:
    """Whether two events of one type in one sentence are one: the same parties, as far as both name them."""
    pairs = ((_who(one.actors), _who(other.actors)), (_who(one.recipients), _who(other.recipients)))
    return all(a == b or not a or not b for a, b in pairs)


def _is_aside(parse: Parse, trigger: Trigger) -> bool:
    """Whether it is a noun that no verb carries, or a participle behind another noun."""
    if trigger.verb is None:
        return True
    at = trigger.verb
    for _ in range(_FAR):
        token = parse.tokens[at]
        if token.dep in _SIDE:
            return token.dep == "acl" and token.tag == "VBG"
        if token.head == at:
            break
        at = token.head
    return False


def _single(parse: Parse, trigger: Trigger, roles: Roles, status: EventStatus) -> Typed:
    """The type of an event looked at alone."""
    act, untyped = trigger.act, Typed()
    if act is not None and act.type is None and status == "occurred":
        return Typed(cameo=act.cameo)
    if act is None or act.type is None or not (roles.actors or roles.recipients):
        return untyped
    if not roles.actors and not _is_told_without_actor(parse, trigger, act):
        return untyped
    if act.name == "visit" and not roles.recipients:
        return untyped
    together = act.mutual and len(roles.actors) > 1
    if (_is_aside(parse, trigger) or act.name in _TO_OTHERS) and not (roles.actors and roles.recipients or together):
        return untyped
    plain = Typed(type=act.type, mode=trigger.mode or act.mode, cameo=trigger.cameo or act.cameo)
    if act.type in _KIND or act.type == "CONSULT":
        return _kind(parse, trigger, status, plain)
    if status == "scheduled" and act.type in _HARSH:
        return Typed(type="THREATEN", mode=_THREATS.get(act.type), cameo=THREAT[act.type])
    if status == "denied" or (status == "possible" and not _governed_by(parse, trigger, _TRY)):
        return untyped
    return plain


def _is_told_without_actor(parse: Parse, trigger: Trigger, act: Act) -> bool:
    """Whether a passive tells enough without its agent ("was killed", "was indicted")."""
    passive = trigger.verb is not None and clauses.is_passive(parse, trigger.verb) and act.name != "coerce"
    return _is_by_weapon(parse, trigger, act) or (passive and (act.type not in _OF_SPEAKERS or act.name in _IN_COURT))


def _is_by_weapon(parse: Parse, trigger: Trigger, act: Act) -> bool:
    """Whether a weapon does it whose owner is not named ("a bomb killed nine")."""
    doer = clauses.subject(parse, trigger.verb) if trigger.verb is not None and act.type == "ASSAULT" else None
    return doer is not None and parse.tokens[doer].lemma.lower() in WEAPONS


def _kind(parse: Parse, trigger: Trigger, status: EventStatus, typed: Typed) -> Typed:
    """A friendly act: intended it is AGREE, refused for the future it is REJECT."""
    agree = Typed(type="AGREE", cameo=INTENT[typed.type or ""])
    if status == "occurred":
        return typed
    if status == "scheduled" and _is_unless(parse, trigger):
        return Typed(type="THREATEN", cameo="130")
    if status == "scheduled":
        kept = typed.type == "CONSULT" or _name(trigger) in _FINAL or _governed_by(parse, trigger, _DECIDE)
        return typed if kept else agree
    if status == "denied":
        aux = clauses.auxiliaries(parse, trigger.verb) if trigger.verb is not None else []
        refused = any(word in ("will", "would", "wo", "'ll") for word in aux)
        said_no = Typed(type="REJECT", cameo=REFUSAL[typed.type or ""])
        return said_no if refused else Typed()
    return agree if _governed_by(parse, trigger, _READY) else Typed()


def _is_unless(parse: Parse, trigger: Trigger) -> bool:
    """Whether the act is announced for the case that another does not give way."""
    clause = clauses.children(parse, trigger.verb, "advcl") if trigger.verb is not None else []
    return any(parse.tokens[m].text.lower() == "unless" for c in clause for m in clauses.children(parse, c, "mark"))


def _name(trigger: Trigger) -> str | None:
    return trigger.act.name if trigger.act is not None else None


def _governed_by(parse: Parse, trigger: Trigger, lemmas: frozenset[str]) -> bool:
    if trigger.verb is None:
        return False
    above = parse.tokens[parse.tokens[trigger.verb].head]
    return above.index != trigger.verb and above.lemma.lower() in lemmas


def _heads(trigger: Trigger) -> frozenset[int]:
    return frozenset(h for h in (trigger.verb, trigger.head) if h is not None)


def _belongs(parse: Parse, trigger: Trigger, others: frozenset[int]) -> bool:
    """Whether the event is what another typed event is about."""
    at = trigger.verb if trigger.verb is not None else trigger.head
    for _ in range(_FAR):
        token = parse.tokens[at]
        if token.head == at or token.dep == "conj":
            return False
        if token.head in others:
            return token.dep in _BELONGS
        at = token.head
    return False


def _who(parties: Sequence[Participant]) -> frozenset[object]:
    return frozenset(p.entities or p.exact.lower() for p in parties)
