"""Who does it: the actors of an event."""

from __future__ import annotations

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import WEAPONS, Cast
from consilience.extraction.events.trigger import ON_EVENTS, Trigger
from consilience.model import Participant

_RECEIVES = frozenset({"receive", "suffer", "face"})
_NOBODY = WEAPONS | frozenset("storm hurricane cyclone typhoon earthquake quake flood bus lorry".split())
"""What does harm and is nobody."""
_AT = frozenset("during in at after following before".split())
_PHASES = frozenset(
    "begin start open reopen launch resume continue end finish stop halt suspend call plan announce declare propose "
    "cancel postpone abandon scrap prepare stage hold organize organise seek".split()
)
_OF_OTHERS = frozenset("elect disaster crash die war".split())
"""Classes of events that nobody does who begins, plans or ends them."""
_TRAVELS = frozenset("fly travel go come arrive head sail drive return gather".split())
_UPON = ("on", "upon", "against")
"""Whom an act is turned on does not do what it brings about ("raids on Norland killed three")."""
_BOUND_FOR = frozenset({"for", "on"})
_KNOWN = frozenset({"this", "that", "these", "those"})
"""Before a visit: one already told of, whose visitor need not be who acts during it."""


def find(cast: Cast, trigger: Trigger) -> list[Participant]:
    """The actors of an event, as often as they are named."""
    if trigger.verb is None:
        assert trigger.noun is not None
        return _actors_of_noun(cast, trigger, trigger.noun) or _actors_around(cast, trigger, trigger.noun)
    if trigger.carried and trigger.noun is not None and is_war(trigger):
        return _actors_of_noun(cast, trigger, trigger.noun)
    parse = cast.sentence.parse
    middle = trigger.act is not None and trigger.act.middle
    passive = clauses.is_passive(parse, trigger.verb) and not middle
    doer = clauses.agent(parse, trigger.verb) if passive else clauses.subject(parse, trigger.verb)
    if is_received(cast, trigger):
        givers = [*behind(cast, trigger.head, ("from", "by")), *behind(cast, trigger.verb, ("from", "by"))]
        return [party for head in givers[:1] for party in cast.all_of(head)]
    found = _doers(cast, trigger, doer) if doer is not None else []
    named = trigger.carried and trigger.act is not None and trigger.act.name not in ON_EVENTS
    if not found and trigger.noun is not None and (named or not passive):
        found = _actors_of_noun(cast, trigger, trigger.noun)
    if not found and trigger.act is not None and trigger.act.mutual:
        between = behind(cast, trigger.verb, ("between", "among"))
        found = [party for head in between[:1] for party in _two(cast, head)]
    return found


def _doers(cast: Cast, trigger: Trigger, head: int) -> list[Participant]:
    """The parties of a subject; for acts with a type also those that it only mentions ("recent Norland raids")."""
    named = [head, *clauses.children(cast.sentence.parse, head, "compound")]
    if any(cast.sentence.parse.tokens[n].lemma.lower() in _NOBODY for n in named):
        return []
    if trigger.act is not None and trigger.act.type is not None:
        found = [*cast.named_in(head, ("by", "of", "from")), *_included(cast, head)]
        struck = [party for noun in behind(cast, head, _UPON) for party in cast.all_of(noun)]
        return [party for party in found if party not in struck]
    owners = clauses.children(cast.sentence.parse, head, "poss")
    return cast.all_of(head) or [party for owner in owners for party in cast.all_of(owner)]


def is_received(cast: Cast, trigger: Trigger) -> bool:
    """Whether the subject of the light verb is who the act is done to ("received a welcome", "came under attack")."""
    if trigger.verb is None:
        return False
    received = trigger.act is not None and trigger.act.name == "receive"
    return received or (trigger.carried and cast.sentence.parse.tokens[trigger.verb].lemma.lower() in _RECEIVES)


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
    heads += owners if is_war(trigger) else [*owners, *before]
    heads += [
        head for prep, head in behind
        if prep == "from" or (prep == "of" and ("of" not in toward or _is_visitor(cast, trigger, head)))
    ]  # fmt: skip
    inner = [pair for prep, noun in behind if prep == "of" for pair in clauses.preposition_objects(parse, noun)]
    heads += [head for prep, head in inner if prep == "by"]
    return next((found for head in heads if (found := cast.all_of(head))), [])


def _is_visitor(cast: Cast, trigger: Trigger, head: int) -> bool:
    """Whether "of" names who makes a visit, and not where to ("the visit of the premier", not "of the region")."""
    visit = trigger.act is not None and trigger.act.name == "visit"
    return visit and cast.is_somebody(head) and not cast.is_place(head)


def _included(cast: Cast, head: int) -> list[Participant]:
    """Those named out of a group ("envoys from many nations, including Norland and Estoria")."""
    parse = cast.sentence.parse
    groups = [head, *(noun for _, noun in clauses.preposition_objects(parse, head))]
    words = [c for noun in groups for c in clauses.children(parse, noun, "prep")]
    named = [
        n for c in words if parse.tokens[c].text.lower() == "including" for n in clauses.children(parse, c, "pobj")
    ]
    return [party for noun in named for party in cast.all_of(noun) if party.entities]


def _two(cast: Cast, head: int) -> list[Participant]:
    """Who is named behind "between": where the parse joins two names to one, also the persons named before."""
    found = cast.all_of(head)
    if len(found) > 1:
        return found
    return list(dict.fromkeys([*(p for p in cast.names_before(head) if cast.is_person(p)), *found]))


def is_war(trigger: Trigger) -> bool:
    """Whether it is a war: the one name before it tells where or of what, and a verb with it ends or fears it."""
    return trigger.act is not None and trigger.act.name == "war"


def _actors_around(cast: Cast, trigger: Trigger, noun: int) -> list[Participant]:
    """Who speaks or acts at a meeting, visit or call takes part in it ("he said during a call with the envoy", "flew to
    Oslo for talks"); who begins, ends, plans or calls off an act is who does it ("ended their strike")."""
    parse = cast.sentence.parse
    prep = parse.tokens[parse.tokens[noun].head]
    if parse.tokens[noun].dep == "dobj" and prep.lemma.lower() in _PHASES and trigger.act is not None:
        doer = clauses.subject(parse, prep.index) if trigger.act.name not in _OF_OTHERS else None
        return cast.all_of(doer) if doer is not None else []
    if trigger.act is None or not (trigger.act.type == "CONSULT" or trigger.act.name == "say") or prep.dep != "prep":
        return []
    above = parse.tokens[prep.head]
    bound = trigger.act.name == "visit" or (trigger.act.mutual and above.lemma.lower() in _TRAVELS)
    links = _AT | _BOUND_FOR if bound else _AT
    known = any(parse.tokens[c].text.lower() in _KNOWN for c in clauses.children(parse, noun, "det"))
    if prep.text.lower() not in links or above.pos != "VERB" or (known and trigger.act.name == "visit"):
        return []
    passive = clauses.is_passive(parse, above.index)
    doer = clauses.agent(parse, above.index) if passive else clauses.subject(parse, above.index)
    return cast.all_of(doer) if doer is not None else []


def behind(cast: Cast, head: int, prepositions: tuple[str, ...]) -> list[int]:
    """The nouns behind these prepositions on a word, in the order of the prepositions."""
    found = list(clauses.preposition_objects(cast.sentence.parse, head))
    return [noun for wanted in prepositions for prep, noun in found if prep == wanted]
