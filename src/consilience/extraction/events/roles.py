"""Roles: who does it, to whom, where, and to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.triggers import ON_EVENTS, Trigger
from consilience.extraction.knowledge.acts import Act
from consilience.extraction.parties import noun_phrase
from consilience.model import Participant, Span

_PLACES = ("in", "at", "near", "to", "off", "outside", "inside", "around", "across", "on", "from", "into", "over")
_TOWARD = ("dobj", "to", "with", "against")
_ARMS = frozenset("missile rocket tank jet aircraft warplane helicopter warship gunship drone bomb artillery".split())
"""What fights but cannot be fought for: no recipients."""
_RECEIVES = frozenset({"receive", "suffer", "face"})
_AT = frozenset("during in at after following before".split())
_BEFORE = ("compound", "amod", "nmod", "poss")
_COMPLEMENTS = ("xcomp", "ccomp", "advcl", "pcomp", "acl")
_OWN = frozenset({"THREATEN", "AGREE"})
"""Types of acts that announce what the actor will do."""
_CONDITIONS = frozenset({"if", "unless"})


class Roles(msgspec.Struct, frozen=True, kw_only=True):
    """The parties of one event; `object` is what is acted on where that is nobody."""

    actors: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    where: Participant | None = None
    object: Span | None = None


def find(cast: Cast, trigger: Trigger) -> Roles:
    """The roles around a trigger."""
    actors = tuple(dict.fromkeys(_actors(cast, trigger)))
    typed = trigger.act is not None and trigger.act.type is not None
    found = next((some for heads in _candidates(cast, trigger) if (some := _others(cast, heads, actors, typed))), [])
    recipients = tuple(dict.fromkeys(found))
    if not recipients and len(actors) > 1 and trigger.act is not None and trigger.act.mutual and trigger.verb is None:
        actors, recipients = actors[:1], actors[1:]
    return Roles(
        actors=actors, recipients=recipients, where=_where(cast, trigger), object=_object(cast, trigger, recipients)
    )


def _others(cast: Cast, heads: Iterable[int], actors: Sequence[Participant], typed: bool) -> list[Participant]:
    """The parties of the first of `heads` that names somebody other than the actors; for what has no type ("launched
    the Starling 4"), things with names are no parties."""
    for head in heads:
        if cast.sentence.parse.tokens[head].lemma.lower() in _ARMS or _belongs(cast, head, actors):
            continue
        if found := [party for party in cast.all_of(head) if not _same(party, actors)]:
            return found if typed else [party for party in found if _is_known(cast, head, party)]
    return []


def _belongs(cast: Cast, head: int, actors: Sequence[Participant]) -> bool:
    """Whether a phrase names the actor's own ("Norland withdrew its troops")."""
    for owner in clauses.children(cast.sentence.parse, head, "poss"):
        if cast.sentence.parse.tokens[owner].tag == "PRP$":
            party = cast.party(owner)
            return party is None or _same(party, actors)
    return False


def _is_known(cast: Cast, head: int, party: Participant) -> bool:
    return bool(party.entities) or party.country is not None or cast.sentence.parse.tokens[head].pos != "PROPN"


def _same(party: Participant, others: Sequence[Participant]) -> bool:
    return any(
        (party.start < other.end and other.start < party.end)
        or (bool(party.entities) and party.entities == other.entities)
        for other in others
    )


# ---------------------------------------------------------------- who does it


def _actors(cast: Cast, trigger: Trigger) -> list[Participant]:
    if trigger.verb is None:
        assert trigger.noun is not None
        return _actors_of_noun(cast, trigger, trigger.noun) or _actors_around(cast, trigger, trigger.noun)
    parse = cast.sentence.parse
    middle = trigger.act is not None and trigger.act.middle
    passive = clauses.is_passive(parse, trigger.verb) and not middle
    doer = clauses.agent(parse, trigger.verb) if passive else clauses.subject(parse, trigger.verb)
    if _is_received(cast, trigger):
        givers = [*_behind(cast, trigger.head, ("from", "by")), *_behind(cast, trigger.verb, ("from", "by"))]
        return [party for head in givers[:1] for party in cast.all_of(head)]
    found = _doers(cast, trigger, doer) if doer is not None else []
    if not found and trigger.noun is not None and trigger.act is not None and trigger.act.name not in ON_EVENTS:
        found = _actors_of_noun(cast, trigger, trigger.noun)
    if not found and trigger.act is not None and trigger.act.mutual:
        between = _behind(cast, trigger.verb, ("between", "among"))
        found = [party for head in between[:1] for party in cast.all_of(head)]
    return found


def _doers(cast: Cast, trigger: Trigger, head: int) -> list[Participant]:
    """The parties of a subject; for acts with a type also those that it only mentions ("recent Norland raids")."""
    if trigger.act is not None and trigger.act.type is not None:
        return cast.named_in(head, ("by", "of", "from"))
    owners = clauses.children(cast.sentence.parse, head, "poss")
    return cast.all_of(head) or [party for owner in owners for party in cast.all_of(owner)]


def _is_received(cast: Cast, trigger: Trigger) -> bool:
    """Whether the subject of the light verb is who the act is done to ("received a welcome", "came under attack")."""
    if trigger.verb is None or not trigger.carried:
        return False
    return cast.sentence.parse.tokens[trigger.verb].lemma.lower() in _RECEIVES


def _actors_of_noun(cast: Cast, trigger: Trigger, noun: int) -> list[Participant]:
    """Whose act a noun tells of: "by X", "between X and Y", "X's", then names before it, then "of X", "from X"."""
    parse = cast.sentence.parse
    behind = list(clauses.preposition_objects(parse, noun))
    toward = trigger.act.toward if trigger.act is not None else ()
    before = [n for n in clauses.children(parse, noun, "compound", "amod", "nmod") if cast.is_named(n)]
    owners = [o for n in (noun, *before) for o in clauses.children(parse, n, "poss")]
    heads = [head for wanted in ("by", "between", "among") for prep, head in behind if prep == wanted]
    if trigger.act is not None and trigger.act.mutual and len(names := cast.names_before(noun)) > 1 and not heads:
        return names
    heads += [*owners, *before]
    heads += [head for prep, head in behind if prep == "from" or (prep == "of" and "of" not in toward)]
    heads += [head for prep, noun in behind if prep == "of" for p, head in _behind_pairs(cast, noun) if p == "by"]
    return next((found for head in heads if (found := cast.all_of(head))), [])


def _behind_pairs(cast: Cast, head: int) -> list[tuple[str, int]]:
    return list(clauses.preposition_objects(cast.sentence.parse, head))


def _actors_around(cast: Cast, trigger: Trigger, noun: int) -> list[Participant]:
    """Who speaks or acts at a meeting, visit or call takes part in it ("he said during a call with the envoy")."""
    parse = cast.sentence.parse
    prep = parse.tokens[parse.tokens[noun].head]
    if trigger.act is None or not (trigger.act.type == "CONSULT" or trigger.act.name == "say") or prep.dep != "prep":
        return []
    above = parse.tokens[prep.head]
    if prep.text.lower() not in _AT or above.pos != "VERB":
        return []
    passive = clauses.is_passive(parse, above.index)
    doer = clauses.agent(parse, above.index) if passive else clauses.subject(parse, above.index)
    return cast.all_of(doer) if doer is not None else []


# ---------------------------------------------------------------- to whom


def _candidates(cast: Cast, trigger: Trigger) -> Iterator[list[int]]:
    """Where a recipient can stand, the likeliest first; only acts of the tables reach into objects and complements."""
    toward = trigger.act.toward if trigger.act is not None else _TOWARD
    parse = cast.sentence.parse
    if _is_received(cast, trigger) and trigger.verb is not None:
        receiver = clauses.subject(parse, trigger.verb)
        yield [receiver] if receiver is not None else []
        return
    if trigger.carried and trigger.noun is not None:
        yield _behind(cast, trigger.noun, toward)
        yield [n for n in clauses.children(parse, trigger.noun, *_BEFORE) if cast.is_named(n)]
    act = trigger.act if trigger.act is not None and trigger.act.type is not None else None
    if trigger.verb is not None:
        direct = _direct(cast, trigger.verb)
        yield from _beside(cast, trigger.verb, direct, toward)
        if trigger.noun is not None:
            yield _behind(cast, trigger.noun, toward)
        if act is not None and not act.mutual:
            yield from _deeper(cast, trigger.verb, direct, act)
    if trigger.clause is not None and trigger.verb is None:
        yield _behind(cast, trigger.clause, toward)
    if trigger.noun is not None and act is not None and not act.mutual:
        yield from _deeper(cast, trigger.noun, [], act)


def _beside(cast: Cast, verb: int, direct: list[int], toward: tuple[str, ...]) -> Iterator[list[int]]:
    for wanted in toward:
        if wanted == "dobj":
            yield direct
            yield clauses.children(cast.sentence.parse, verb, "dative")
        else:
            behind = _behind(cast, verb, (wanted,))
            yield behind
            yield [
                o for noun in behind for o in clauses.children(cast.sentence.parse, noun, *_BEFORE) if cast.is_named(o)
            ]
            for noun in direct:
                yield _behind(cast, noun, (wanted,))


def _deeper(cast: Cast, head: int, direct: list[int], act: Act) -> Iterator[list[int]]:
    toward, own = act.toward, act.type in _OWN
    for noun in direct:
        yield list(cast.within(noun, toward))
    for _, noun in clauses.preposition_objects(cast.sentence.parse, head):
        yield list(cast.within(noun, toward))
        yield list(_in_complement(cast, noun, own))
    for noun in direct:
        yield list(_in_complement(cast, noun, own))
    yield list(_in_complement(cast, head, own))


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


def _in_complement(cast: Cast, head: int, own: bool = False, depth: int = 2) -> Iterator[int]:
    """Parties of the clause that a verb or noun governs ("threatened to cut off power to Estoria"), its subject first
    unless the act is the speaker's own."""
    parse = cast.sentence.parse
    for verb in clauses.children(parse, head, *_COMPLEMENTS):
        if parse.tokens[verb].dep == "advcl" and not _is_purpose_or_condition(cast, verb):
            continue
        direct = _direct(cast, verb)
        behind = [noun for _, noun in clauses.preposition_objects(parse, verb)]
        subjects = clauses.children(parse, verb, "nsubj", "nsubjpass")
        if not own or parse.tokens[verb].dep == "advcl":
            yield from subjects
        yield from direct
        yield from behind
        for noun in [*direct, *behind]:
            yield from cast.within(noun)
        if depth:
            yield from _in_complement(cast, verb, own, depth - 1)
        yield from subjects


def _is_purpose_or_condition(cast: Cast, verb: int) -> bool:
    parse = cast.sentence.parse
    marks = {parse.tokens[c].text.lower() for c in clauses.children(parse, verb, "mark")}
    return bool(marks & _CONDITIONS) or parse.tokens[verb].tag in ("VB", "VBG")


# ---------------------------------------------------------------- where, and what


def _where(cast: Cast, trigger: Trigger) -> Participant | None:
    """The place told by a preposition on the act's words, or by the name before an event noun."""
    parse = cast.sentence.parse
    heads = dict.fromkeys(h for h in (trigger.noun, trigger.verb, trigger.clause) if h is not None)
    for head in heads:
        behind = list(clauses.preposition_objects(parse, head))
        for wanted in _PLACES:
            for prep, noun in behind:
                if prep == wanted and cast.is_place(noun):
                    return cast.party(noun)
    if trigger.act is not None and trigger.act.name == "visit":
        direct = _direct(cast, trigger.verb) if trigger.verb is not None else []
        before = clauses.children(parse, trigger.head, "compound", "nmod")
        return next((cast.party(noun) for noun in [*direct, *before] if cast.is_place(noun)), None)
    return None


def _object(cast: Cast, trigger: Trigger, recipients: tuple[Participant, ...]) -> Span | None:
    """The thing acted on, where it is no recipient."""
    nouns: list[int] = []
    if trigger.verb is not None and not trigger.carried:
        nouns = _direct(cast, trigger.verb)
    elif trigger.noun is not None:
        nouns = _behind(cast, trigger.noun, ("of",))
    for noun in nouns:
        if cast.is_party(noun) and any(p == cast.party(noun) for p in recipients):
            continue
        phrase = noun_phrase(cast.sentence, noun)
        return cast.sentence.span(phrase[0], phrase[-1])
    return None
