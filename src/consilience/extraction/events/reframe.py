"""Acts that the words around a verb turn into others: saying into asking or accusing, clashing into rioting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from consilience.extraction.events import clauses
from consilience.extraction.events.lexicon import NounEntry, VerbEntry, current
from consilience.extraction.events.parties import Cast
from consilience.extraction.knowledge.acts import Act
from consilience.model import Parse

_HARSH = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "REJECT"})
_CROWD = frozenset(
    "protester protestor demonstrator rioter crowd mob supporter youth striker picket marcher villager fan".split()
)
_MISFORTUNES = frozenset({"crash", "disaster"})
_QUESTIONS = frozenset("if whether what why how when who where".split())
_TEXTS = frozenset(
    "act bill law plan policy proposal decision measure budget report record idea reform tax legislation ruling "
    "statement treaty deal system practice move".split()
)
_HELP = frozenset(
    "help assistance aid support concession talk negotiation truce ceasefire cooperation mediation money loan "
    "asylum refuge amnesty service food relief grant credit troop compromise apology reward expertise".split()
)
_INJURES = frozenset({"injure", "hurt", "wound"})
_TRAVELLERS = frozenset(
    "refugee pilgrim tourist migrant evacuee farmer villager resident worker fan family survivor passenger student "
    "child people holidaymaker commuter traveller traveler".split()
)
_GOING = frozenset({"return", "go", "come", "head"})
_AT = frozenset({"at", "on", "against", "into"})
_FORCE = frozenset("clash battle fight attack hurl skirmish".split())


_MEASURES = dict.fromkeys("sanction tariff duty embargo levy curb restriction".split(), "sanction") | dict.fromkeys(
    ("fine", "penalty"), "restrict"
)
"""What strikes without force, and the class of striking with it ("hit by sanctions", "retaliated with tariffs")."""
_TARGETING = frozenset({"attack", "damage", "target"})


def reframed(cast: Cast, verb: int, act: Act) -> Act:
    """The class that a verb of class `act` tells of where it stands."""
    parse = cast.sentence.parse
    if act.name == "say":
        return next((other for c in clauses.children(parse, verb, "ccomp") if (other := _said(cast, verb, c))), act)
    if act.name == "request" and current().lemma(parse.tokens[verb]) in ("ask", "insist") and _only_says(cast, verb):
        return current().by_name["say"]
    if act.name in _TARGETING and (measure := _measure(parse, verb)) is not None:
        return current().by_name[measure]
    if act.name == "attack" and _is_in_words(parse, verb):
        return current().by_name["accuse"]
    if act.name == "protest" and _is_state(cast, clauses.subject(parse, verb)):
        return current().by_name["complain"]
    if act.name in ("kill", "attack") and _is_misfortune(parse, verb):
        return current().by_name[_befallen(cast, verb, act)]
    if act.name == "agree" and any(_is_harsh(parse, c) for c in clauses.children(parse, verb, "xcomp")):
        return current().by_name["threaten"]
    if act.name in ("agree", "reject", "attack") and (changed := _without_terms(cast, verb, act)) is not None:
        return current().by_name[changed]
    if act.name == "visit" and _is_no_visitor(parse, verb):
        return current().by_name["go"]
    if act.name == "visit" and current().lemma(parse.tokens[verb]) in _GOING and not _goes_to_place(cast, verb):
        return current().by_name["go"]
    if act.name == "mobilize" and current().lemma(parse.tokens[verb]) in ("fire", "launch") and _has_target(cast, verb):
        return current().by_name["attack"]
    if act.name == "attack" and current().lemma(parse.tokens[verb]) in _FORCE and _is_crowd(parse, verb):
        return current().by_name["riot"]
    return act


def _measure(parse: Parse, verb: int) -> str | None:
    """The class of an act that is done by or with a measure and not by force, or None."""
    means = [noun for prep, noun in clauses.preposition_objects(parse, verb) if prep in ("by", "with")]
    words = (parse.tokens[noun].lemma.lower() for noun in means)
    return next((_MEASURES[word] for word in words if word in _MEASURES), None)


def _is_in_words(parse: Parse, verb: int) -> bool:
    """Whether somebody is attacked over or for what he did: with words ("attacked him over his plan")."""
    if current().lemma(parse.tokens[verb]) != "attack":
        return False
    preps = clauses.children(parse, verb, "prep")
    behind = [(parse.tokens[p].text.lower(), n) for p in preps for n in clauses.children(parse, p, "pobj", "pcomp")]
    return any(
        (prep == "over" and not parse.tokens[n].entity) or (prep == "for" and parse.tokens[n].dep == "pcomp")
        for prep, n in behind
    )


def _is_state(cast: Cast, noun: int | None) -> bool:
    """Whether a state does it, which protests by its envoys and not in the street."""
    party = cast.party(noun) if noun is not None else None
    return party is not None and cast.is_state(party)


def _befallen(cast: Cast, verb: int, act: Act) -> str:
    """What a misfortune does: it harms things, injures, or kills."""
    if act.name == "attack" or _harms_things(cast, verb):
        return "damage"
    return "injure" if current().lemma(cast.sentence.parse.tokens[verb]) in _INJURES else "die"


def _is_no_visitor(parse: Parse, verb: int) -> bool:
    """Whether those who come are no guests of state: refugees, pilgrims, tourists."""
    doer = clauses.subject(parse, verb)
    return doer is not None and parse.tokens[clauses.counted(parse, doer)].lemma.lower() in _TRAVELLERS


def _without_terms(cast: Cast, verb: int, act: Act) -> str | None:
    """The class of verbs that agree to nothing, refuse nothing, attack only in words ("prices declined", "she agreed
    that it rained", "he offers good wine", "they attacked the bill"), or None."""
    parse, lemma = cast.sentence.parse, current().lemma(cast.sentence.parse.tokens[verb])
    things = [] if clauses.is_passive(parse, verb) else clauses.children(parse, verb, "dobj")
    to_do = clauses.child(parse, verb, "xcomp") is not None
    if act.name == "attack":
        worded = lemma == "attack" and any(parse.tokens[n].lemma.lower() in _TEXTS for n in things)
        return "accuse" if worded else None
    if lemma == "decline" and not things and not to_do:
        return "fall"
    if lemma == "agree" and any(clauses.child(parse, c, "mark") for c in clauses.children(parse, verb, "ccomp")):
        return None if any(_ahead(parse, c) for c in clauses.children(parse, verb, "ccomp")) else "say"
    helps = any(parse.tokens[n].lemma.lower() in _HELP or cast.is_somebody(n) for n in things)
    if lemma in ("offer", "undertake") and things and not to_do and not helps:
        return "give" if lemma == "offer" else "begin"
    return None


def _ahead(parse: Parse, verb: int) -> bool:
    return any(word in ("will", "would", "should", "must") for word in clauses.auxiliaries(parse, verb))


def _goes_to_place(cast: Cast, verb: int) -> bool:
    """Whether somebody goes to a place, not back "to the Senate" or "to work"."""
    goals = [noun for prep, noun in clauses.preposition_objects(cast.sentence.parse, verb) if prep in ("to", "for")]
    return any(cast.is_place(noun) or any(cast.is_place(n) for n in cast.within(noun)) for noun in goals)


def _has_target(cast: Cast, verb: int) -> bool:
    """Whether arms are fired at somebody ("fired a missile at Norland"), not to test them."""
    parse = cast.sentence.parse
    behind = [verb, *clauses.children(parse, verb, "dobj")]
    aims = [noun for head in behind for prep, noun in clauses.preposition_objects(parse, head) if prep in _AT]
    return any(cast.is_party(noun) for noun in aims)


def _is_misfortune(parse: Parse, verb: int) -> bool:
    """Whether nobody did it: an accident or a disaster is its subject, or stands beside a passive without agent."""
    doer = clauses.subject(parse, verb)
    above = parse.tokens[verb].head
    if parse.tokens[verb].dep in ("advcl", "conj") and _tells_of(parse, above, current().verbs):
        return True
    if not clauses.is_passive(parse, verb):
        return doer is not None and _tells_of(parse, doer, current().nouns)
    agent = clauses.agent(parse, verb)
    if agent is not None:
        return _tells_of(parse, agent, current().nouns)
    beside = [
        noun for prep, noun in clauses.preposition_objects(parse, verb) if prep in ("in", "by", "after", "during")
    ]
    clause = clauses.children(parse, verb, "advcl")
    return any(_tells_of(parse, n, current().nouns) for n in beside) or any(
        _tells_of(parse, c, current().verbs) for c in clause
    )


def _harms_things(cast: Cast, verb: int) -> bool:
    """Whether a misfortune befalls things and nobody ("a fire destroyed the theatre")."""
    parse, lemma = cast.sentence.parse, current().lemma(cast.sentence.parse.tokens[verb])
    things = clauses.children(parse, verb, "dobj")
    if clauses.is_passive(parse, verb) and (patient := clauses.subject(parse, verb)) is not None:
        things = [patient]
    known = any(entry.act.name == "damage" for entry in current().verbs.get(lemma, ()))
    return known and not any(cast.is_somebody(n) for n in things)


def _tells_of(parse: Parse, token: int, table: Mapping[str, Sequence[VerbEntry | NounEntry]]) -> bool:
    entries = table.get(parse.tokens[token].lemma.lower(), ())
    return any(entry.act.name in _MISFORTUNES for entry in entries)


def _only_says(cast: Cast, verb: int) -> bool:
    """Whether asking or insisting asks for nothing ("asked whether", "asked about", "insisted that it was true")."""
    parse = cast.sentence.parse
    behind = [prep for prep, _ in clauses.preposition_objects(parse, verb)]
    if "about" in behind:
        return True
    below = clauses.children(parse, verb, "xcomp", "ccomp", "advcl", "dobj", "dative", "prt")
    if current().lemma(parse.tokens[verb]) == "ask" and set(behind) <= {"by"} and all(cast.is_party(c) for c in below):
        return True
    for inner in clauses.children(parse, verb, "ccomp", "advcl"):
        marks = {parse.tokens[c].text.lower() for c in parse.children[inner] if c < inner}
        aux = clauses.auxiliaries(parse, inner)
        bare = parse.tokens[inner].tag == "VB" and not aux
        if marks & _QUESTIONS or not (bare or "to" in aux or _ought(cast, inner)):
            return True
    return False


def _ought(cast: Cast, inner: int) -> bool:
    """Whether a clause says what somebody must do."""
    aux = clauses.auxiliaries(cast.sentence.parse, inner)
    doer = clauses.child(cast.sentence.parse, inner, *clauses.SUBJECTS)
    return bool(aux) and aux[0] in ("must", "should") and doer is not None and cast.is_somebody(doer)


def _said(cast: Cast, verb: int, inner: int) -> Act | None:
    """What saying something is: a request that another must act, a threat of harm, an accusation of harm done."""
    parse = cast.sentence.parse
    aux = clauses.auxiliaries(parse, inner)
    first = aux[0] if aux else ""
    doer = clauses.child(parse, inner, *clauses.SUBJECTS)
    other = doer is not None and parse.tokens[doer].pos != "PRON"
    if other and _ought(cast, inner):
        return current().by_name["request"]
    lemma = current().lemma(parse.tokens[verb])
    bad = _is_harsh(parse, inner) or clauses.is_negated(parse, inner) or _no_longer(parse, inner)
    if lemma == "warn" and first in ("will", "would") and bad:
        return current().by_name["threaten"]
    if lemma in ("allege", "charge") and other and _is_harsh(parse, inner):
        return current().by_name["accuse"]
    return None


def _is_harsh(parse: Parse, verb: int) -> bool:
    return any(
        e.act.type in _HARSH and not (e.nouns or e.particle)
        for e in current().verbs.get(current().lemma(parse.tokens[verb]), ())
    )


def _no_longer(parse: Parse, verb: int) -> bool:
    longer = [c for c in clauses.children(parse, verb, "advmod") if parse.tokens[c].text.lower() == "longer"]
    return any(clauses.is_negated(parse, c) or clauses.children(parse, c, "neg", "advmod", "det") for c in longer)


def _is_crowd(parse: Parse, verb: int) -> bool:
    doer = clauses.subject(parse, verb)
    return doer is not None and any(parse.tokens[d].lemma.lower() in _CROWD for d in clauses.conjuncts(parse, doer))
