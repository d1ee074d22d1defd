"""Triggers: the words of a sentence that tell of an event, each with its class."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.reframe import reframed
from consilience.extraction.events.words import NOUNS, VERBS, VerbEntry, lemma_of
from consilience.extraction.knowledge.acts import Act
from consilience.extraction.knowledge.lightverbs import CARRIES, HAPPENS, LIGHT, NO_EVENTS, STATES
from consilience.model import Parse

_REACH = 3
"""A trigger has at most this many tokens."""
_CARRYING = frozenset({"in", "into", "on", "to", "for", "with", "under"})
_STILL = frozenset("is are 's ’s 're ’re am not be".split())
"""With these alone a participle tells how things are, not what happens ("is cherished", "are promoting")."""
_NO_VERBS = frozenset({"amod", "aux", "auxpass", "compound"})
_PRESENT = frozenset({"VBZ", "VBP"})
_DATED = frozenset({"DATE", "TIME", "PERSON", "ORG", "GPE", "NORP", "PRODUCT", "FAC", "LOC"})
_NAMED = frozenset("war ceremony celebrate conference disaster elect race meeting".split())
"""Acts whose event can bear a name of its own ("the Winter War")."""
_OUTSIDE = frozenset("by after before since despite during at amid like because than over until from".split())
"""Prepositions whose noun a verb does not act on."""
ON_EVENTS = frozenset({"break-off", "request", "reject", "agree", "postpone"})
_ASIDE = frozenset("to for with about by".split())
_TEMPORAL = frozenset("after before since by upon following while on".split())
_BESIDE_A_VERB = frozenset({"prt", "prep", "advmod", "agent", "acomp", "oprd", "ccomp", "dobj"})


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """Where an event is told: `verb` and `noun` are token indices (a light verb has both), `clause` is the verb
    whose tense, negation and times hold for the event; `first`–`last` are the tokens of the span."""

    lemma: str
    act: Act | None
    first: int
    last: int
    verb: int | None = None
    noun: int | None = None
    clause: int | None = None
    carried: bool = False
    """Whether the noun, not the verb, names the act."""

    @property
    def head(self) -> int:
        """The token that names the act."""
        return (
            self.noun if self.carried and self.noun is not None else self.verb if self.verb is not None else self.first
        )


def find(cast: Cast, headline: bool) -> list[Trigger]:
    """The triggers of one sentence, in text order; `headline` lets the present tense tell news."""
    parse = cast.sentence.parse
    taken: set[int] = set()
    found: list[Trigger] = []
    for token in parse.tokens:
        if token.pos == "VERB" and token.dep not in _NO_VERBS and not _is_nominal(parse, token.index):
            trigger = _verb(cast, token.index, headline)
            if trigger is not None:
                found.append(trigger)
                taken.update({trigger.head, *range(trigger.first, trigger.last + 1)})
                if trigger.noun is not None and not _acts_on_another(parse, trigger):
                    taken.add(trigger.noun)
    for token in parse.tokens:
        if token.pos in ("NOUN", "PROPN") and token.index not in taken:
            trigger = _noun(parse, token.index, headline)
            if trigger is not None:
                found.append(trigger)
    return sorted(found, key=lambda t: (t.first, t.last))


def _acts_on_another(parse: Parse, trigger: Trigger) -> bool:
    """Whether the noun tells of an event of its own ("cancelled the visit", "rejected talks")."""
    if trigger.carried or trigger.act is None or trigger.noun is None or trigger.act.name not in ON_EVENTS:
        return False
    named = noun_act(parse, trigger.noun)
    return named is not None and named[0] is not trigger.act


def _is_nominal(parse: Parse, verb: int) -> bool:
    """Whether a participle stands as a noun ("the wounded")."""
    token = parse.tokens[verb]
    return token.dep in ("dobj", "pobj", "nsubj", "nsubjpass") and clauses.child(parse, verb, "det") is not None


def _verb(cast: Cast, verb: int, headline: bool) -> Trigger | None:
    parse, lemma = cast.sentence.parse, lemma_of(cast.sentence.parse.tokens[verb])
    objects = list(carried_nouns(parse, verb))
    for entry in VERBS.get(lemma, ()):
        if not entry.nouns and (light := _light(parse, verb, objects)):
            return light
        if lemma in HAPPENS and not entry.nouns and _says_when(parse, verb):
            return None
        trigger = _entry(cast, verb, entry, objects)
        if trigger is not None:
            trigger = msgspec.structs.replace(trigger, act=reframed(parse, verb, entry.act))
            return trigger if _tells(parse, verb, trigger.act, headline) else None
    light = _light(parse, verb, objects)
    if light is not None:
        return light
    if lemma in HAPPENS and _says_when(parse, verb):
        return None
    if lemma in STATES or len(lemma) < 3 or not lemma.isalpha() or not _tells(parse, verb, None, headline):
        return None
    return Trigger(lemma=lemma, act=None, first=verb, last=verb, verb=verb, clause=verb)


def _entry(cast: Cast, verb: int, entry: VerbEntry, objects: list[int]) -> Trigger | None:
    """The trigger if the verb stands here as `entry` says."""
    parse = cast.sentence.parse
    last = verb
    if entry.particle:
        at = _particle(parse, verb, entry.particle)
        if at is None:
            return None
        last = at
    noun = None
    if entry.nouns:
        noun = next((n for n in objects if entry.nouns & noun_terms(parse, n) and _fits(parse, n, entry)), None)
        if noun is None:
            return None
    elif entry.alone and clauses.child(parse, verb, "dobj", "ccomp", "xcomp") is not None:
        return None
    elif entry.needs_party and not any(cast.is_party(n) for n in objects):
        return None
    lemma = lemma_of(parse.tokens[verb])
    if noun is not None and lemma in CARRIES and (named := noun_act(parse, noun)) is not None:
        return _carried(parse, verb, noun, entry.act, named[1])
    words = (lemma, *entry.particle)
    first, end = _stretch(verb, last)
    return Trigger(lemma=" ".join(words), act=entry.act, first=first, last=end, verb=verb, noun=noun, clause=verb)


def _says_when(parse: Parse, verb: int) -> bool:
    """Whether the verb only says when the event that its subject names takes place."""
    subject = clauses.subject(parse, verb)
    return subject is not None and noun_act(parse, subject) is not None


def _fits(parse: Parse, noun: int, entry: VerbEntry) -> bool:
    """Whether the noun stands where the verb takes it: not behind "to", "for" … unless the entry says so."""
    above = parse.tokens[parse.tokens[noun].head]
    word = above.text.lower()
    return above.dep not in ("prep", "dative") or word not in _ASIDE or word in entry.particle


def _stretch(verb: int, last: int) -> tuple[int, int]:
    return (verb, last) if verb <= last < verb + _REACH else (verb, verb)


def _particle(parse: Parse, verb: int, words: tuple[str, ...]) -> int | None:
    """The token of the last particle where all of them hang on the verb, in order, or None."""
    at = verb
    for word in words:
        near = [
            c for c in (*parse.children[verb], *parse.children[at]) if c > at and parse.tokens[c].text.lower() == word
        ]
        near = [c for c in near if parse.tokens[c].dep in _BESIDE_A_VERB]
        if not near:
            return None
        at = near[0]
    return at


def carried_nouns(parse: Parse, verb: int) -> Iterator[int]:
    """The nouns that a verb acts on: objects, passive subjects, the noun a relative clause describes, and the
    objects of its prepositions, with all that is conjoined to them."""
    if clauses.is_passive(parse, verb):
        patient = clauses.subject(parse, verb)
    else:
        patient = clauses.relative_object(parse, verb)
    direct = clauses.children(parse, verb, "dobj", "attr", "oprd")
    for noun in [*direct, *([patient] if patient is not None else [])]:
        yield from clauses.conjuncts(parse, noun)
    for prep, noun in clauses.preposition_objects(parse, verb):
        if prep not in _OUTSIDE:
            yield noun


def noun_terms(parse: Parse, noun: int) -> set[str]:
    """The lemmas of a noun, of what stands before it, and of what it is made of ("state of emergency")."""
    token = parse.tokens[noun]
    terms = {token.lemma.lower()}
    for below in parse.children[noun]:
        part = parse.tokens[below]
        if part.dep in ("compound", "amod", "nmod"):
            terms.add(f"{part.lemma.lower()} {token.lemma.lower()}")
            if part.dep != "amod":
                terms.add(part.lemma.lower())
        if part.dep == "prep" and part.text.lower() in ("of", "for", "on") and token.lemma.lower() in _VAGUE:
            terms.update(parse.tokens[n].lemma.lower() for n in clauses.children(parse, below, "pobj"))
    return terms


_VAGUE = frozenset(
    "state number series set group kind sort form round delivery shipment ton tonne worth amount hundred thousand dozen couple flow lot package".split()
)


def _light(parse: Parse, verb: int, objects: list[int]) -> Trigger | None:
    """A light verb with an event noun as its object ("paid a visit", "talks were held")."""
    if lemma_of(parse.tokens[verb]) not in CARRIES:
        return None
    for noun in objects:
        if (
            parse.tokens[parse.tokens[noun].head].dep == "prep"
            and parse.tokens[parse.tokens[noun].head].text.lower() not in _CARRYING
        ):
            continue
        named = noun_act(parse, noun)
        if named is not None:
            return _carried(parse, verb, noun, *named)
    return None


def _carried(parse: Parse, verb: int, noun: int, act: Act, first: int) -> Trigger:
    """The trigger of a noun with the verb that carries it; the verb belongs to its span where it stands close by."""
    start = verb if verb < first and noun - verb < _REACH else first
    if noun - start >= _REACH:
        start = noun
    return Trigger(
        lemma=parse.tokens[noun].lemma.lower(), act=act, first=start, last=noun,
        verb=verb, noun=noun, clause=verb, carried=True,
    )  # fmt: skip


def noun_act(parse: Parse, noun: int) -> tuple[Act, int] | None:
    """The class of an event noun and the first token of its name, or None."""
    token = parse.tokens[noun]
    if token.pos not in ("NOUN", "PROPN"):
        return None
    lemma = token.lemma.lower()
    entries = NOUNS.get(lemma, ())
    before = [
        parse.tokens[c]
        for c in parse.children[noun]
        if parse.tokens[c].dep in ("compound", "amod", "nmod") and c < noun
    ]
    if entries and any(t.lemma.lower() in NO_EVENTS.get(lemma, ()) for t in before):
        return None
    for entry in entries:
        if not entry.modifier:
            return entry.act, noun
        match = next((t for t in before if t.lemma.lower() == entry.modifier or t.text.lower() == entry.modifier), None)
        if match is not None:
            return entry.act, match.index if noun - match.index < _REACH else noun
    return None


def _noun(parse: Parse, noun: int, headline: bool) -> Trigger | None:
    """A noun that names an event by itself; names of persons and bodies do not."""
    token = parse.tokens[noun]
    named = noun_act(parse, noun)
    if named is None or token.dep in ("compound", "nmod", "amod"):
        return None
    act, first = named
    capital = token.pos == "PROPN" or (token.text[:1].isupper() and noun > 0 and not headline)
    if token.entity in _DATED or (capital and act.name not in _NAMED):
        return None
    clause = _clause_of_noun(parse, noun)
    return Trigger(lemma=token.lemma.lower(), act=act, first=first, last=noun, noun=noun, clause=clause, carried=True)


def _clause_of_noun(parse: Parse, noun: int) -> int | None:
    """The verb that says when the named event happens ("the talks began on Monday"), or None."""
    token = parse.tokens[noun]
    above = parse.tokens[token.head]
    if token.dep == "nsubj" and above.lemma.lower() == "be":
        return above.index
    for below in clauses.children(parse, noun, "advcl", "relcl"):
        if parse.tokens[below].lemma.lower() == "be" and below > noun:
            return below
    if token.dep in ("nsubj", "nsubjpass", "dobj") and above.pos == "VERB":
        lemma = above.lemma.lower()
        if token.dep == "dobj":
            return above.index if lemma in LIGHT else None
        return above.index if lemma in HAPPENS or lemma in LIGHT or clauses.is_passive(parse, above.index) else None
    return None


def _tells(parse: Parse, verb: int, act: Act | None, headline: bool) -> bool:
    """Whether the form of the verb can tell of a happening: past, perfect, progressive or future for any verb; other forms
    only for verbs of the tables; the plain present for typed acts and in headlines."""
    token = parse.tokens[verb]
    aux = clauses.auxiliaries(parse, verb)
    if token.tag in _PRESENT:
        return headline or (act is not None and (act.type is not None or act.name == "say"))
    if token.tag == "VBD":
        return True
    if token.tag == "VBG" and token.dep == "pcomp" and (act is None or act.type is None):
        return parse.tokens[token.head].text.lower() in _TEMPORAL and act is not None
    if token.tag in ("VBN", "VBG") and aux:
        return act is not None or headline or not (set(aux) <= _STILL)
    if token.tag == "VB" and aux and aux[0] in ("will", "’ll", "'ll", "would", "did", "to") and act is None:
        return aux[0] != "to" or (headline and token.dep == "ROOT")
    return act is not None
