"""Roles: who does it, to whom, where, and to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.triggers import Trigger
from consilience.extraction.parties import noun_phrase
from consilience.model import Participant, Span

_PLACE_PREPOSITIONS = (
    "in",
    "at",
    "near",
    "to",
    "off",
    "outside",
    "inside",
    "around",
    "across",
    "on",
    "from",
    "into",
    "over",
)
_DEFAULT_TOWARD = ("dobj", "to", "with", "against")
_PATIENT = frozenset({"of"})
_COMPLEMENTS = ("xcomp", "ccomp", "advcl", "pcomp", "acl")


class Roles(msgspec.Struct, frozen=True, kw_only=True):
    """The parties of one event; `object` is what is acted on where that is nobody."""

    actors: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    where: Participant | None = None
    object: Span | None = None


def find(cast: Cast, trigger: Trigger) -> Roles:
    """The roles around a trigger."""
    actors = _unique(_actors(cast, trigger))
    recipients = _unique(p for p in _recipients(cast, trigger, actors) if not _same(p, actors))
    where = _where(cast, trigger)
    if trigger.act is not None and trigger.act.mutual and not recipients and not _conjoined(actors) and len(actors) > 1:
        actors, recipients = actors[:1], actors[1:]
    return Roles(actors=actors, recipients=recipients, where=where, object=_object(cast, trigger, recipients))


def _unique(parties: Iterable[Participant]) -> tuple[Participant, ...]:
    return tuple(dict.fromkeys(parties))


def _same(party: Participant, others: Iterable[Participant]) -> bool:
    return any(
        (party.start < other.end and other.start < party.end) or (party.entities and party.entities == other.entities)
        for other in others
    )


def _conjoined(actors: tuple[Participant, ...]) -> bool:
    return True


# ---------------------------------------------------------------- who does it


def _actors(cast: Cast, trigger: Trigger) -> list[Participant]:
    if trigger.verb is not None:
        return _actors_of_verb(cast, trigger, trigger.verb)
    assert trigger.noun is not None
    own = _actors_of_noun(cast, trigger, trigger.noun)
    if own or trigger.act is None or not trigger.act.mutual:
        return own
    return own


def _actors_of_verb(cast: Cast, trigger: Trigger, verb: int) -> list[Participant]:
    parse = cast.sentence.parse
    if clauses.is_passive(parse, verb):
        doer = clauses.agent(parse, verb)
        found = cast.all_of(doer) if doer is not None else []
    else:
        doer = clauses.subject(parse, verb)
        found = _parties_of_phrase(cast, doer) if doer is not None else []
    if not found and trigger.noun is not None:
        found = _actors_of_noun(cast, trigger, trigger.noun)
    return found


def _parties_of_phrase(cast: Cast, head: int) -> list[Participant]:
    """The party a phrase names, else whose it is ("Norland's decision", "recent Norland air raids")."""
    found = cast.all_of(head)
    if found or cast.sentence.parse.tokens[head].pos == "PRON":
        return found
    for token in cast.within(head, ("by", "of", "from")):
        if found := cast.all_of(token):
            return found
    return []


def _actors_of_noun(cast: Cast, trigger: Trigger, noun: int) -> list[Participant]:
    """Whose act a noun tells: "by X", "X's", "between X and Y", then "of X" and names that stand before it."""
    parse = cast.sentence.parse
    behind = list(clauses.preposition_objects(parse, noun))
    toward = trigger.act.toward if trigger.act is not None else ()
    for wanted in ("by", "between", "among"):
        for prep, head in behind:
            if prep == wanted and (found := cast.all_of(head)):
                return found
    for head in clauses.children(parse, noun, "poss"):
        if found := cast.all_of(head):
            return found
    for label in ("compound", "amod", "nmod"):
        for head in clauses.children(parse, noun, label):
            if found := cast.all_of(head):
                return found
    for prep, head in behind:
        if prep == "from" or (prep == "of" and "of" not in toward):
            if found := cast.all_of(head):
                return found
    return []


# ---------------------------------------------------------------- to whom


def _recipients(cast: Cast, trigger: Trigger, actors: tuple[Participant, ...]) -> list[Participant]:
    for heads in _places_for_recipients(cast, trigger):
        for head in heads:
            found = [p for p in cast.all_of(head) if not _same(p, actors)]
            if found:
                return found
    return []


def _places_for_recipients(cast: Cast, trigger: Trigger) -> Iterator[list[int]]:
    """Where a recipient can stand, the likeliest first."""
    toward = trigger.act.toward if trigger.act is not None else _DEFAULT_TOWARD
    parse = cast.sentence.parse
    if trigger.carried and trigger.noun is not None:
        yield _behind(cast, trigger.noun, toward)
        yield clauses.children(parse, trigger.noun, "compound", "amod", "nmod", "poss")
    if trigger.verb is not None:
        direct = _direct(cast, trigger.verb)
        if "dobj" in toward:
            yield direct
        yield clauses.children(parse, trigger.verb, "dative")
        yield _behind(cast, trigger.verb, toward)
        for noun in direct:
            yield list(cast.within(noun, toward))
        for _, noun in clauses.preposition_objects(parse, trigger.verb):
            yield list(cast.within(noun, toward))
        yield list(_in_complement(cast, trigger.verb))
    if trigger.noun is not None:
        for _, noun in clauses.preposition_objects(parse, trigger.noun):
            yield list(cast.within(noun, toward))
        yield list(_in_complement(cast, trigger.noun))


def _direct(cast: Cast, verb: int) -> list[int]:
    """What the verb acts on: its object, or the subject of a passive."""
    parse = cast.sentence.parse
    if clauses.is_passive(parse, verb):
        patient = clauses.subject(parse, verb)
        return [patient] if patient is not None else []
    found = clauses.children(parse, verb, "dobj")
    left_out = clauses.relative_object(parse, verb)
    return found or ([left_out] if left_out is not None else [])


def _behind(cast: Cast, head: int, toward: tuple[str, ...]) -> list[int]:
    behind = list(clauses.preposition_objects(cast.sentence.parse, head))
    return [noun for wanted in toward for prep, noun in behind if prep == wanted]


def _in_complement(cast: Cast, head: int) -> Iterator[int]:
    """Parties of the clause that a verb or noun governs ("threatened to cut off power to Estoria")."""
    parse = cast.sentence.parse
    for verb in clauses.children(parse, head, *_COMPLEMENTS):
        if parse.tokens[verb].dep == "advcl" and parse.tokens[verb].tag not in ("VB", "VBG"):
            continue
        yield from clauses.children(parse, verb, "nsubj", "nsubjpass")
        direct = _direct(cast, verb)
        yield from direct
        behind = [noun for _, noun in clauses.preposition_objects(parse, verb)]
        yield from behind
        for noun in [*direct, *behind]:
            yield from cast.within(noun)
        for inner in clauses.children(parse, verb, "xcomp", "ccomp"):
            yield from _direct(cast, inner)
            yield from (noun for _, noun in clauses.preposition_objects(parse, inner))


# ---------------------------------------------------------------- where, and what


def _where(cast: Cast, trigger: Trigger) -> Participant | None:
    """The place told by a preposition on the act's words."""
    parse = cast.sentence.parse
    heads = [h for h in (trigger.noun, trigger.verb, trigger.clause) if h is not None]
    for head in dict.fromkeys(heads):
        behind = list(clauses.preposition_objects(parse, head))
        for wanted in _PLACE_PREPOSITIONS:
            for prep, noun in behind:
                if prep == wanted and cast.is_place(noun):
                    return cast.party(noun)
    if trigger.carried and trigger.noun is not None:
        for noun in clauses.children(parse, trigger.noun, "compound", "nmod"):
            if cast.is_place(noun):
                return cast.party(noun)
    return None


def _object(cast: Cast, trigger: Trigger, recipients: tuple[Participant, ...]) -> Span | None:
    """The thing acted on, where it is no recipient."""
    nouns: list[int] = []
    if trigger.verb is not None and not trigger.carried:
        nouns = _direct(cast, trigger.verb)
    elif trigger.noun is not None:
        nouns = _behind(cast, trigger.noun, ("of",))
    for noun in nouns:
        phrase = noun_phrase(cast.sentence, noun)
        span = cast.sentence.span(phrase[0], phrase[-1])
        if not any(p.start < span.end and span.start < p.end and p.exact == span.exact for p in recipients):
            return span
    return None
