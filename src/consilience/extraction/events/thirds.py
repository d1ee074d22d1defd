"""Third parties: who mediates, at whose invitation, on whose behalf, in whose presence an act is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.trigger import Trigger
from consilience.model import Participant

SERVICES = frozenset(
    "invitation request behest mediation auspices patronage help assistance support backing presence attendance "
    "behalf initiative sponsorship facilitation chairmanship".split()
)
"""What one does for an act of others: "at the invitation of X", "under X's mediation", "on behalf of X"."""
LEADING = frozenset("at on under with in through by".split())
SERVING = frozenset("mediate broker facilitate host sponsor moderate convene chair organise organize oversee".split())
"""What others do to an act: "talks brokered by X"."""


def find(cast: Cast, trigger: Trigger, others: Sequence[Participant]) -> tuple[Participant, ...]:
    """The third parties of an event: none of `others`, who are its actors and recipients."""
    heads = dict.fromkeys(h for h in (trigger.noun, trigger.verb, trigger.clause) if h is not None)
    if trigger.verb is not None:
        heads |= dict.fromkeys(clauses.children(cast.sentence.parse, trigger.verb, "dobj"))
    found = [party for head in heads for party in _around(cast, head)]
    if trigger.verb is None and trigger.noun is not None:
        found += _serving(cast, trigger.noun)
    known = {p.entities or p.exact for p in others}
    return tuple(dict.fromkeys(party for party in found if (party.entities or party.exact) not in known))


def _serving(cast: Cast, noun: int) -> list[Participant]:
    """Who does others the service of which an event noun is the object ("Norway hosted talks between …")."""
    parse = cast.sentence.parse
    above = parse.tokens[parse.tokens[noun].head]
    if parse.tokens[noun].dep != "dobj" or above.lemma.lower() not in SERVING:
        return []
    doer = clauses.subject(parse, above.index)
    return cast.all_of(doer) if doer is not None else []


def _around(cast: Cast, head: int) -> Iterator[Participant]:
    parse = cast.sentence.parse
    for prep, noun in clauses.preposition_objects(parse, head):
        if prep in LEADING and parse.tokens[noun].lemma.lower() in SERVICES:
            owners = clauses.children(parse, noun, "poss", "compound", "amod")
            behind = [n for of, n in clauses.preposition_objects(parse, noun) if of in ("of", "from", "by")]
            yield from (party for at in (*owners, *behind) for party in cast.all_of(at))
    for verb in clauses.children(parse, head, "acl", "relcl"):
        if parse.tokens[verb].lemma.lower() in SERVING and clauses.is_passive(parse, verb):
            agent = clauses.agent(parse, verb)
            yield from cast.all_of(agent) if agent is not None else ()
