"""Roles: who does it, to whom, where, and to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from consilience.extraction.events import clauses, doers, nominals
from consilience.extraction.events.parties import ARMS, Cast
from consilience.extraction.events.thirds import SERVING
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.knowledge.acts import Act
from consilience.extraction.parties import noun_phrase
from consilience.model import Participant, Span

_PLACES = ("in", "at", "near", "to", "off", "outside", "inside", "around", "across", "on", "from", "into", "over")
_TOWARD = ("dobj", "to", "with", "against")
_BEFORE = ("compound", "amod", "nmod", "poss")
_COMPLEMENTS = ("xcomp", "ccomp", "advcl", "pcomp", "acl")
_OWN = frozenset({"THREATEN", "AGREE"})
"""Types of acts that announce what the actor will do."""
_JUDGES = frozenset({"ACCUSE", "SUPPORT"})
_REFLEXIVE = ("self", "selves")
_CONDITIONS = frozenset({"if", "unless"})
_WHEN = frozenset("after before since following during amid until despite".split())
"""Prepositions that tell when or in spite of what: nobody suffers a harsh act who is named behind them."""
_OVER_AGAINST = frozenset(
    "counterpart rival neighbour neighbor predecessor successor ally opponent creditor colleague critic enemy foe host "
    "partner guest victim opposite".split()
)
"""Whom one meets or fights though they are called one's own ("his Iranian counterpart")."""
_TO_PEOPLE = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION"})
_PASS_BY = frozenset({"damage", "disaster", "crash", "go"})
"""Classes of which no place is a recipient."""
_ON_PLACES = frozenset({"SANCTION", "THREATEN", "ASSAULT"})
_GOES_TO = frozenset({"visit"})
"""Acts whose recipient is the place one goes to."""
_HARSH = frozenset({"SANCTION", "COERCE", "ASSAULT"})


class Roles(msgspec.Struct, frozen=True, kw_only=True):
    """The parties of one event; `object` is what is acted on where that is nobody."""

    actors: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    where: Participant | None = None
    object: Span | None = None


def find(cast: Cast, trigger: Trigger) -> Roles:
    """The roles around a trigger."""
    actors = tuple(dict.fromkeys(doers.find(cast, trigger)))
    act = trigger.act
    found = next((some for heads in _candidates(cast, trigger) if (some := _others(cast, heads, actors, act))), [])
    recipients = tuple(dict.fromkeys(found))
    if not recipients and len(actors) > 1 and act is not None and act.mutual and trigger.verb is None:
        actors, recipients = actors[:1], actors[1:]
    return Roles(
        actors=actors, recipients=recipients, where=_where(cast, trigger), object=_object(cast, trigger, recipients)
    )


def _others(cast: Cast, heads: Iterable[int], actors: Sequence[Participant], act: Act | None) -> list[Participant]:
    """The parties of the first of `heads` that names somebody other than the actors; for what has no type ("launched
    the Starling 4"), things with names are no parties."""
    typed = act is not None and act.type is not None
    for head in heads:
        word = cast.sentence.parse.tokens[head]
        if word.tag == "PRP$" and len(actors) > 1:
            continue
        if word.lemma.lower() in ARMS or word.text.lower().endswith(_REFLEXIVE) or _is_spared(cast, head, act):
            continue
        if _belongs(cast, head, actors) and not (act is not None and act.type == "REQUEST"):
            continue
        if cast.is_only_where(head) and not _aims_at_place(cast, head, act):
            continue
        everybody = cast.all_of(head) or (_counted(cast, head) if _befalls_people(act) else [])
        if found := [party for party in everybody if not _same(party, actors) and not _are_arms(party)]:
            return found if typed else [party for party in found if _is_known(cast, head, party)]
    return []


def _are_arms(party: Participant) -> bool:
    return party.exact.lower().split()[-1].removesuffix("s") in ARMS


def _is_spared(cast: Cast, head: int, act: Act | None) -> bool:
    """Whether a place is only where harm is done, or what one leaves: a quake strikes a town, and nobody in it is
    named."""
    return act is not None and act.name in _PASS_BY and cast.is_place(head)


def _aims_at_place(cast: Cast, head: int, act: Act | None) -> bool:
    """Whether a town is what the act is meant for: one goes there, or strikes or threatens something in it ("fired at
    targets in Jericho"), and does not merely act there."""
    if act is None or act.name in _GOES_TO:
        return act is not None
    parse = cast.sentence.parse
    holder = parse.tokens[parse.tokens[parse.tokens[head].head].head]
    if act.type not in _ON_PLACES or holder.pos != "NOUN":
        return False
    return act.type != "ASSAULT" or nominals.noun_act(parse, holder.index) is None


def _befalls_people(act: Act | None) -> bool:
    """Whether it is done to people, so that a bare number can stand for them ("arrested 14")."""
    return act is not None and (act.type in _TO_PEOPLE or act.name in ("die", "injure"))


def _counted(cast: Cast, head: int) -> list[Participant]:
    found = cast.counted(head)
    return [found] if found is not None else []


def _belongs(cast: Cast, head: int, actors: Sequence[Participant]) -> bool:
    """Whether a phrase names the actor's own ("Norland withdrew its troops")."""
    if cast.sentence.parse.tokens[head].lemma.lower() in _OVER_AGAINST:
        return False
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


def _candidates(cast: Cast, trigger: Trigger) -> Iterator[list[int]]:
    """Where a recipient can stand, the likeliest first; only acts of the tables reach into objects and complements."""
    toward = trigger.act.toward if trigger.act is not None else _TOWARD
    parse = cast.sentence.parse
    if doers.is_received(cast, trigger) and trigger.verb is not None:
        receiver = clauses.subject(parse, trigger.verb)
        yield [receiver] if receiver is not None else []
        return
    if trigger.carried and trigger.noun is not None:
        yield doers.behind(cast, trigger.noun, toward)
        if not doers.is_war(trigger):
            yield [n for n in clauses.children(parse, trigger.noun, *_BEFORE) if cast.is_named(n)]
    act = trigger.typed_act
    if trigger.verb is not None:
        direct = _direct(cast, trigger.verb)
        if act is not None and act.type in _JUDGES:
            yield [o for noun in direct for o in ([noun] if cast.is_party(noun) else _owners(cast, noun))]
        yield from _beside(cast, trigger.verb, direct, toward)
        if trigger.noun is not None:
            yield doers.behind(cast, trigger.noun, toward)
        if act is not None and not act.mutual:
            yield from _deeper(cast, trigger.verb, direct, act)
    if trigger.clause is not None and trigger.verb is None:
        yield doers.behind(cast, trigger.clause, toward)
    if trigger.noun is not None and act is not None and not act.mutual:
        yield from _deeper(cast, trigger.noun, [], act)


def _owners(cast: Cast, noun: int) -> list[int]:
    """Whose deed a noun is: whom one blames or praises for it ("condemned the invasion of Norland by Estoria")."""
    before = [n for n in clauses.children(cast.sentence.parse, noun, *_BEFORE) if cast.is_named(n)]
    return [*doers.behind(cast, noun, ("by",)), *before]


def _beside(cast: Cast, verb: int, direct: list[int], toward: tuple[str, ...]) -> Iterator[list[int]]:
    for wanted in toward:
        if wanted == "dobj":
            yield direct
            yield clauses.children(cast.sentence.parse, verb, "dative")
        else:
            behind = doers.behind(cast, verb, (wanted,))
            yield behind
            yield [
                o for noun in behind for o in clauses.children(cast.sentence.parse, noun, *_BEFORE) if cast.is_named(o)
            ]
            for noun in direct:
                yield doers.behind(cast, noun, (wanted,))


def _deeper(cast: Cast, head: int, direct: list[int], act: Act) -> Iterator[list[int]]:
    toward, own = act.toward, act.type in _OWN
    for noun in direct:
        yield list(cast.within(noun, toward))
    for prep, noun in clauses.preposition_objects(cast.sentence.parse, head):
        if prep in _WHEN and act.type in _HARSH:
            continue
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


def _in_complement(cast: Cast, head: int, own: bool = False, depth: int = 2) -> Iterator[int]:
    """Parties of the clause that a verb or noun governs ("threatened to cut off power to Estoria"), its subject first
    unless the act is the speaker's own."""
    parse = cast.sentence.parse
    for verb in clauses.children(parse, head, *_COMPLEMENTS):
        if parse.tokens[verb].dep == "advcl" and not _is_purpose_or_condition(cast, verb):
            continue
        if parse.tokens[verb].dep == "acl" and parse.tokens[verb].lemma.lower() in SERVING:
            continue
        direct = _direct(cast, verb)
        behind = [noun for prep, noun in clauses.preposition_objects(parse, verb) if prep not in _WHEN]
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
    if trigger.act is not None and trigger.act.name in ("visit", "war"):
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
        nouns = doers.behind(cast, trigger.noun, ("of",))
    for noun in nouns:
        if cast.is_party(noun) and any(p == cast.party(noun) for p in recipients):
            continue
        phrase = noun_phrase(cast.sentence, noun)
        return cast.sentence.span(phrase[0], phrase[-1])
    return None
