"""Acts that the words around a verb turn into others: saying into asking, threatening or accusing, clashing into rioting."""

from __future__ import annotations

from consilience.extraction.events import clauses
from consilience.extraction.events.words import BY_NAME, VERBS, lemma_of
from consilience.extraction.knowledge.acts import Act
from consilience.model import Parse

_HARSH = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "REJECT"})
_CROWD = frozenset(
    "protester protestor demonstrator rioter crowd mob supporter youth striker picket marcher villager fan".split()
)
_FORCE = frozenset("clash battle fight attack hurl skirmish".split())


def reframed(parse: Parse, verb: int, act: Act) -> Act:
    """The class that a verb of class `act` tells of where it stands."""
    if act.name == "say":
        return next((other for c in clauses.children(parse, verb, "ccomp") if (other := _said(parse, verb, c))), act)
    if act.name == "attack" and lemma_of(parse.tokens[verb]) in _FORCE and _is_crowd(parse, verb):
        return BY_NAME["riot"]
    return act


def _said(parse: Parse, verb: int, inner: int) -> Act | None:
    """What saying something is: a request that another must act, a threat of harm, an accusation of harm done."""
    aux = clauses.auxiliaries(parse, inner)
    first = aux[0] if aux else ""
    doer = clauses.child(parse, inner, *clauses.SUBJECTS)
    other = doer is not None and parse.tokens[doer].pos != "PRON"
    if first in ("must", "should") and other:
        return BY_NAME["request"]
    lemma = lemma_of(parse.tokens[verb])
    if lemma == "warn" and first in ("will", "would"):
        if _is_harsh(parse, inner) or clauses.is_negated(parse, inner) or _no_longer(parse, inner):
            return BY_NAME["threaten"]
    if lemma in ("allege", "charge") and other and _is_harsh(parse, inner):
        return BY_NAME["accuse"]
    return None


def _is_harsh(parse: Parse, verb: int) -> bool:
    return any(e.act.type in _HARSH and not e.nouns for e in VERBS.get(lemma_of(parse.tokens[verb]), ()))


def _no_longer(parse: Parse, verb: int) -> bool:
    longer = [c for c in clauses.children(parse, verb, "advmod") if parse.tokens[c].text.lower() == "longer"]
    return any(clauses.is_negated(parse, c) or clauses.children(parse, c, "neg", "advmod", "det") for c in longer)


def _is_crowd(parse: Parse, verb: int) -> bool:
    doer = clauses.subject(parse, verb)
    return doer is not None and any(parse.tokens[d].lemma.lower() in _CROWD for d in clauses.conjuncts(parse, doer))
