"""Event nouns: alone ("the visit"), and carried by a light verb ("paid a visit")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from consilience.extraction.events import clauses
from consilience.extraction.events.lexicon import current
from consilience.extraction.events.trigger import REACH, Trigger
from consilience.extraction.knowledge.acts import Act, Entry
from consilience.extraction.knowledge.lightverbs import CARRIES, HAPPENS, LIGHT, NO_EVENTS
from consilience.model import Parse

_MODIFIERS = ("compound", "amod", "nmod")
_CARRYING = frozenset({"in", "into", "on", "to", "for", "with", "under"})
_NAMES = frozenset({"DATE", "TIME", "PERSON", "ORG", "GPE", "NORP", "PRODUCT", "FAC", "LOC"})
_NAMED = frozenset("war ceremony celebrate conference disaster elect race meeting".split())
"""Acts whose event can bear a name of its own ("the Winter War")."""
_OUTSIDE = frozenset("by after before since despite during at amid like because than over until from".split())
"""Prepositions whose noun a verb does not act on."""
_ORDERED = frozenset({"for", "from", "by"})
"""Prepositions behind an order for goods."""
_MARKS = frozenset("det poss nummod compound nmod prep acl relcl npadvmod".split())
_LETS = frozenset("allow permit let help enable force compel order".split())
"""Verbs that act on the subject of the clause below them ("allowed inspectors to enter")."""
_FINITE_BE = frozenset({"VBD", "VBZ", "VBP"})
_NARROWING = 10
"""A subject that an event noun begins is searched for its verb over this many tokens."""
_SHELLS = frozenset("effort bid drive process".split())
"""Nouns that take their meaning from the event noun before them ("a mediation effort")."""
_AMOUNTS = frozenset(
    "kg kilogram kilo state number series set group kind sort form round delivery shipment ton tonne worth amount "
    "hundred thousand dozen couple flow lot package".split()
)
"""Nouns behind which "of" tells what they are made of."""


class Named(NamedTuple):
    """What an event noun names: its class, the first token of its name, and the entry of the table that says so."""

    act: Act
    first: int
    of: Entry


def alone(parse: Parse, noun: int, headline: bool) -> Trigger | None:
    """A noun that names an event by itself; names of persons and bodies do not."""
    token = parse.tokens[noun]
    named = noun_act(parse, noun)
    if named is None or token.dep in ("compound", "nmod", "amod"):
        return None
    act, first, of = named
    capital = token.pos == "PROPN" or (token.text[:1].isupper() and noun > 0 and not headline)
    if token.entity in _NAMES or (capital and act.name not in _NAMED):
        return None
    clause = _clause(parse, noun)
    if not headline and clause is None and _is_kind(parse, noun, act):
        return None
    return Trigger(
        lemma=token.lemma.lower(), act=act, first=first, last=noun, noun=noun, clause=clause, carried=True,
        mode=of.mode, cameo=of.cameo, entry=of.words,
    )  # fmt: skip


def _is_kind(parse: Parse, noun: int, act: Act) -> bool:
    """Whether a bare noun means the kind of thing, not a happening: "ceremonies", "over dinner", "law and order"."""
    token, below = parse.tokens[noun], parse.children[noun]
    if act.name == "order":
        return not any(parse.tokens[c].text.lower() in _ORDERED for c in below if parse.tokens[c].dep == "prep")
    several = token.tag == "NNS" and act.type is None
    return (several or act.name == "dine") and not _is_marked(parse, noun)


def _is_marked(parse: Parse, noun: int) -> bool:
    """Whether anything but an adjective tells which one is meant."""
    return any(parse.tokens[c].dep in _MARKS for c in parse.children[noun])


def _clause(parse: Parse, noun: int) -> int | None:
    """The verb that says when the named event happens ("the talks began on Monday"), or None."""
    token = parse.tokens[noun]
    above = parse.tokens[token.head]
    if token.dep == "nsubj" and above.lemma.lower() == "be":
        return above.index
    if (said := copula_behind(parse, noun)) is not None:
        return said
    for below in clauses.children(parse, noun, "advcl", "relcl"):
        if parse.tokens[below].lemma.lower() == "be" and below > noun:
            return below
    if token.dep in ("nsubj", "nsubjpass", "dobj") and above.pos == "VERB":
        lemma = above.lemma.lower()
        if token.dep == "dobj":
            return above.index if lemma in LIGHT else None
        return above.index if lemma in HAPPENS or lemma in LIGHT or clauses.is_passive(parse, above.index) else None
    return None


def copula_behind(parse: Parse, noun: int) -> int | None:
    """The "was" that follows an event noun and words that only narrow it ("her first visit as mayor in May was to
    Oslo"), whatever the parse makes of it; None where a mark or another verb stands between."""
    for token in parse.tokens[noun + 1 : noun + _NARROWING]:
        if token.pos in ("VERB", "AUX") or token.tag == "MD":
            copula = token.lemma.lower() == "be" and token.tag in _FINITE_BE and not token.dep.startswith("aux")
            return token.index if copula else None
        if token.pos in ("PUNCT", "CCONJ", "PRON") or token.tag in ("WDT", "WP"):
            return None
    return None


def light(parse: Parse, verb: int, objects: list[int]) -> Trigger | None:
    """A light verb with an event noun as its object ("paid a visit", "talks were held")."""
    if current().lemma(parse.tokens[verb]) not in CARRIES:
        return None
    for noun in objects:
        above = parse.tokens[parse.tokens[noun].head]
        leads_to = above.dep == "prep" and parse.tokens[verb].lemma == "lead"
        if above.dep != "prep" or (above.text.lower() in _CARRYING and not leads_to):
            named = noun_act(parse, noun)
            if named is not None:
                return carried(parse, verb, noun, named)
    return None


def carried(parse: Parse, verb: int, noun: int, named: Named) -> Trigger:
    """The trigger of a noun with the verb that carries it; the verb belongs to its span where it stands close by."""
    start = verb if verb < named.first and noun - verb < REACH else named.first
    if noun - start >= REACH:
        start = noun
    return Trigger(
        lemma=parse.tokens[noun].lemma.lower(), act=named.act, first=start, last=noun,
        verb=verb, noun=noun, clause=verb, carried=True,
        mode=named.of.mode, cameo=named.of.cameo, entry=named.of.words,
    )  # fmt: skip


def noun_act(parse: Parse, noun: int) -> Named | None:
    """What an event noun names, or None."""
    token = parse.tokens[noun]
    if token.pos not in ("NOUN", "PROPN") or token.entity in ("DATE", "TIME"):
        return None
    lemma = token.lemma.lower()
    entries = [entry for form in _forms(parse, noun) for entry in current().nouns.get(form, ())]
    before = [parse.tokens[c] for c in clauses.children(parse, noun, *_MODIFIERS) if c < noun]
    if any(t.lemma.lower() in NO_EVENTS.get(lemma, ()) for t in before):
        return None
    for entry in entries:
        if not entry.modifier:
            hyphened = "-" in entry.of.words and "-" not in token.text
            return Named(entry.act, noun - 2 if hyphened else noun, entry.of)
        match = next((t for t in before if entry.modifier in (t.lemma.lower(), t.text.lower())), None)
        if match is not None:
            return Named(entry.act, match.index if noun - match.index < REACH else noun, entry.of)
    if lemma in _SHELLS:
        inner = (noun_act(parse, t.index) for t in before)
        return next((named._replace(first=noun) for named in inner if named is not None), None)
    return None


def _forms(parse: Parse, noun: int) -> list[str]:
    """How the tables may write a noun: with what a hyphen joins to it ("cease-fire"), its lemma, as it stands
    ("remains")."""
    token = parse.tokens[noun]
    lemma = token.lemma.lower()
    joined = (
        noun > 1 and parse.tokens[noun - 1].text == "-" and parse.tokens[noun - 2].end == parse.tokens[noun - 1].start
    )
    whole = [f"{parse.tokens[noun - 2].text.lower()}-{lemma}"] if joined else []
    return list(dict.fromkeys([*whole, lemma, token.text.lower()]))


def noun_terms(parse: Parse, noun: int) -> set[str]:
    """The lemmas of a noun, of what stands before it, and of what it is made of ("state of emergency")."""
    token = parse.tokens[noun]
    terms = set(_forms(parse, noun))
    for below in parse.children[noun]:
        part = parse.tokens[below]
        if part.dep in ("compound", "amod", "nmod"):
            terms.add(f"{part.lemma.lower()} {token.lemma.lower()}")
            if part.dep != "amod":
                terms.add(part.lemma.lower())
        if part.dep == "prep" and part.text.lower() in ("of", "for", "on") and token.lemma.lower() in _AMOUNTS:
            terms.update(parse.tokens[n].lemma.lower() for n in clauses.children(parse, below, "pobj"))
    return terms


def carried_nouns(parse: Parse, verb: int) -> Iterator[int]:
    """The nouns that a verb acts on: objects, passive subjects, the noun a relative clause describes, and the
    objects of its prepositions, with all that is conjoined to them."""
    if clauses.is_passive(parse, verb):
        patient = clauses.subject(parse, verb)
    else:
        patient = clauses.relative_object(parse, verb)
    direct = clauses.children(parse, verb, "dobj", "attr", "oprd")
    direct += [c for c in clauses.children(parse, verb, "ccomp", "acomp") if parse.tokens[c].pos == "ADJ"]
    if parse.tokens[verb].lemma.lower() in _LETS:
        direct += [s for c in clauses.children(parse, verb, "ccomp") for s in clauses.children(parse, c, "nsubj")]
    for noun in [*direct, *([patient] if patient is not None else [])]:
        yield from clauses.conjuncts(parse, noun)
    for prep, noun in clauses.preposition_objects(parse, verb):
        if prep not in _OUTSIDE:
            yield noun
