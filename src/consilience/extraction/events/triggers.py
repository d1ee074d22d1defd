"""Triggers: the words of a sentence that tell of an event, each with its class."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consilience.extraction.events import clauses, nominals
from consilience.extraction.events.folding import folded
from consilience.extraction.events.lexicon import VerbEntry, current
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.reframe import reframed
from consilience.extraction.events.trigger import ON_EVENTS, REACH, Trigger
from consilience.extraction.events.when import Clock
from consilience.extraction.knowledge.acts import Act
from consilience.extraction.knowledge.lightverbs import CARRIES, HAPPENS, LIGHT, STATES
from consilience.model import Parse

_STILL = frozenset("is are 's ’s 're ’re am not be".split())
"""With these alone a participle tells how things are, not what happens ("is cherished", "are promoting")."""
_NO_VERBS = frozenset({"amod", "aux", "auxpass", "compound"})
_PRESENT = frozenset({"VBZ", "VBP"})
_ASIDE = frozenset("to for with about by".split())
_WHERE = frozenset("near in at outside inside behind".split())
"""Before the noun of a phrase they only tell where, unless the verb merely carries it ("engage in talks")."""
_TURNS = frozenset({"off", "down", "back", "up"})
_TEMPORAL = frozenset("after before since by upon following while on".split())
_BESIDE_A_VERB = frozenset({"prt", "prep", "advmod", "agent", "acomp", "oprd", "ccomp", "dobj", "intj", "pobj"})


def find(cast: Cast, clock: Clock, headline: bool) -> list[Trigger]:
    """The triggers of one sentence, in text order; `headline` lets the present tense tell news, and `clock` tells
    where it names a day to come ("they vote on Sunday")."""
    parse = cast.sentence.parse
    taken: set[int] = set()
    found: list[Trigger] = []
    for token in parse.tokens:
        if _is_verb(parse, token.index):
            trigger = _verb(cast, token.index, headline or clock.names_day(token.index))
            if trigger is not None:
                found.append(trigger)
                taken.update({trigger.head, *range(trigger.first, trigger.last + 1)})
                if trigger.noun is not None and not _acts_on_another(parse, trigger):
                    taken.add(trigger.noun)
    for token in parse.tokens:
        if token.pos in ("NOUN", "PROPN") and token.index not in taken:
            trigger = nominals.alone(parse, token.index, headline)
            if trigger is not None:
                found.append(trigger)
    return folded(parse, sorted(found, key=lambda t: (t.first, t.last)))


def _acts_on_another(parse: Parse, trigger: Trigger) -> bool:
    """Whether the noun tells of an event of its own ("cancelled the visit", "rejected talks")."""
    if trigger.carried or trigger.act is None or trigger.noun is None or trigger.act.name not in ON_EVENTS:
        return False
    named = nominals.noun_act(parse, trigger.noun)
    return named is not None and named.act is not trigger.act


def _is_verb(parse: Parse, index: int) -> bool:
    """Whether the word stands as a verb: one by its tag, or a small word taken for a name that has an object."""
    token = parse.tokens[index]
    if token.pos == "PROPN":
        return token.text.islower() and token.dep == "ROOT" and clauses.child(parse, index, "dobj") is not None
    return token.pos == "VERB" and token.dep not in _NO_VERBS and not _is_nominal(parse, index)


def _is_nominal(parse: Parse, verb: int) -> bool:
    """Whether a participle stands as a noun ("the wounded")."""
    token = parse.tokens[verb]
    return token.dep in ("dobj", "pobj", "nsubj", "nsubjpass") and clauses.child(parse, verb, "det") is not None


def _verb(cast: Cast, verb: int, headline: bool) -> Trigger | None:
    parse, lemma = cast.sentence.parse, current().lemma(cast.sentence.parse.tokens[verb])
    objects = list(nominals.carried_nouns(parse, verb))
    entries = current().verbs.get(lemma, ())
    found = _phrase(cast, verb, [e for e in entries if e.nouns], objects)
    if found is None:
        if light := nominals.light(parse, verb, objects):
            return light
        if lemma in HAPPENS and _says_when(parse, verb):
            return None
        found = next((t for e in entries if not e.nouns and (t := _entry(cast, verb, e, objects))), None)
    if found is not None:
        found = _reframed(cast, verb, found, objects)
        return found if _tells(parse, verb, found.act, headline) else None
    if lemma in STATES or len(lemma) < 3 or not lemma.isalpha() or not _tells(parse, verb, None, headline):
        return None
    return Trigger(lemma=lemma, act=None, first=verb, last=verb, verb=verb, clause=verb)


def _phrase(cast: Cast, verb: int, entries: Sequence[VerbEntry], objects: list[int]) -> Trigger | None:
    """The trigger of a phrase: with what the verb acts on before what stands behind a preposition, then of the longest
    words ("launch: air strike" before "launch: strike")."""
    found = [trigger for entry in entries if (trigger := _entry(cast, verb, entry, objects)) is not None]
    tokens = cast.sentence.parse.tokens

    def fitness(trigger: Trigger) -> tuple[bool, bool, int]:
        token, words = tokens[trigger.noun or 0], (trigger.entry or "").split()
        return token.dep != "pobj", words[-1:] == [token.lemma.lower()], len(trigger.entry or "")

    return max(found, key=fitness, default=None)


def _reframed(cast: Cast, verb: int, trigger: Trigger, objects: list[int]) -> Trigger:
    """The trigger with the class that the words around it make of its own, and the mode that this class gives them."""
    told = trigger.act is not None and trigger.act.name == "visit" and trigger.noun is not None
    act = reframed(cast, verb, trigger.act) if trigger.act is not None and not told else None
    if act is None or act is trigger.act:
        return trigger
    entries = current().verbs.get(current().lemma(cast.sentence.parse.tokens[verb]), ())
    own = next((t for e in entries if e.act is act and (t := _entry(cast, verb, e, objects))), None)
    if own is not None:
        return msgspec.structs.replace(trigger, act=act, mode=own.mode, cameo=own.cameo, entry=own.entry)
    return msgspec.structs.replace(trigger, act=act, mode=None, cameo=None)


def _entry(cast: Cast, verb: int, entry: VerbEntry, objects: list[int]) -> Trigger | None:
    """The trigger if the verb stands here as `entry` says."""
    parse = cast.sentence.parse
    last = _particle(parse, verb, entry.particle)
    if _is_undone(parse, verb, entry):
        return None
    behind = [n for prep, n in clauses.preposition_objects(parse, verb) if prep in entry.particle and n not in objects]
    fitting = [n for n in objects + behind if entry.nouns & nominals.noun_terms(parse, n) and _fits(parse, n, entry)]
    noun = fitting[0] if fitting else None
    if last is None or (entry.nouns and noun is None):
        return None
    if entry.alone and not _is_alone(parse, verb):
        return None
    if entry.needs_party and not any(cast.is_somebody(n) for n in objects if parse.tokens[n].dep != "pobj"):
        return None
    lemma = current().lemma(parse.tokens[verb])
    named = nominals.noun_act(parse, noun) if noun is not None else None
    if noun is not None and named is not None and (lemma in CARRIES or named.act is entry.act):
        trigger = nominals.carried(parse, verb, noun, named._replace(act=entry.act))
    else:
        first, end = _stretch(verb, last)
        words = " ".join((lemma, *entry.particle))
        trigger = Trigger(lemma=words, act=entry.act, first=first, last=end, verb=verb, noun=noun, clause=verb)
    said = _said(parse, entry, noun)
    return msgspec.structs.replace(trigger, mode=entry.of.mode, cameo=entry.of.cameo, entry=said)


def _is_undone(parse: Parse, verb: int, entry: VerbEntry) -> bool:
    """Whether a particle that the entry lacks makes the verb mean something else ("called off a strike")."""
    alone = [c for c in clauses.children(parse, verb, "prt") if not _is_before_name(parse, c)]
    return bool(({parse.tokens[c].text.lower() for c in alone} & _TURNS) - set(entry.particle))


def _is_before_name(parse: Parse, word: int) -> bool:
    """Whether what the parser takes for a particle is a preposition before a name ("capsized off Sarn")."""
    return word + 1 < len(parse.tokens) and parse.tokens[word + 1].pos == "PROPN"


def _said(parse: Parse, entry: VerbEntry, noun: int | None) -> str:
    """The words of the tables that an entry stands for here."""
    verb = " ".join((entry.verb, *entry.particle))
    if not entry.nouns or noun is None:
        return verb
    head = parse.tokens[noun].lemma.lower()
    found = entry.nouns & nominals.noun_terms(parse, noun)
    return f"{verb}: {max(found, key=lambda n: (n.split()[-1] == head, len(n), n))}"


def _is_alone(parse: Parse, verb: int) -> bool:
    """Whether an active verb has no object, nor anything it is done for ("he fought for his members")."""
    if clauses.child(parse, verb, "dobj", "ccomp", "xcomp") is not None or clauses.is_passive(parse, verb):
        return False
    return all(prep != "for" for prep, _ in clauses.preposition_objects(parse, verb))


def _says_when(parse: Parse, verb: int) -> bool:
    """Whether the verb only says when the event that its subject names takes place."""
    subject = clauses.subject(parse, verb)
    return subject is not None and nominals.noun_act(parse, subject) is not None


def _fits(parse: Parse, noun: int, entry: VerbEntry) -> bool:
    """Whether the noun stands where the verb takes it: not behind "to", "for" … unless the entry says so."""
    above = parse.tokens[parse.tokens[noun].head]
    word = above.text.lower()
    if above.dep not in ("prep", "dative") or word in entry.particle:
        return True
    bare = not clauses.children(parse, noun, "det", "poss", "amod", "compound", "nummod")
    return word not in _ASIDE and (word not in _WHERE or entry.verb in LIGHT or bare)


def _stretch(verb: int, last: int) -> tuple[int, int]:
    return (verb, last) if verb <= last < verb + REACH else (verb, verb)


def _particle(parse: Parse, verb: int, words: tuple[str, ...]) -> int | None:
    """The token of the last of the particles where all hang on the verb, in order, else None; the verb for none."""
    at = verb
    for word in words:
        below = [parse.tokens[c] for c in (*parse.children[verb], *parse.children[at]) if c > at]
        near = [
            t.index for t in below
            if t.text.lower() == word and t.dep in _BESIDE_A_VERB and not _begins_a_date(parse, t.index)
        ]  # fmt: skip
        if not near:
            return None
        at = near[0]
    return at


def _begins_a_date(parse: Parse, prep: int) -> bool:
    """Whether a preposition only tells when ("fired its chairman on Monday")."""
    behind = clauses.children(parse, prep, "pobj")
    return bool(behind) and all(parse.tokens[n].entity in ("DATE", "TIME") for n in behind)


def _has_result(parse: Parse, verb: int) -> bool:
    """Whether it only brings about what a participle behind its object says ("left twelve people injured")."""
    objects = clauses.children(parse, verb, "dobj")
    return any(parse.tokens[c].tag == "VBN" for noun in objects for c in clauses.children(parse, noun, "acl"))


def _tells(parse: Parse, verb: int, act: Act | None, headline: bool) -> bool:
    """Whether the form of the verb can tell of a happening: past, perfect, progressive or future for any verb; other
    forms only for verbs of the tables; the plain present for typed acts and in headlines."""
    token = parse.tokens[verb]
    aux = clauses.auxiliaries(parse, verb)
    if token.lemma.lower() == "leave" and (act is None or act.name == "go") and _has_result(parse, verb):
        return False
    if token.tag in _PRESENT:
        return headline or (act is not None and (act.type is not None or act.name == "say"))
    if token.tag == "VBD":
        return True
    if token.tag == "VB" and token.dep == "ROOT" and not aux:
        return act is not None and clauses.child(parse, verb, "nsubj") is not None
    if token.tag == "VBG" and token.dep == "pcomp" and (act is None or act.type is None):
        return parse.tokens[token.head].text.lower() in _TEMPORAL and act is not None
    if token.tag in ("VBN", "VBG") and aux:
        return act is not None or headline or not (set(aux) <= _STILL)
    if token.tag == "VB" and aux and aux[0] in ("will", "’ll", "'ll", "would", "did", "to") and act is None:
        return aux[0] != "to" or (headline and token.dep == "ROOT")
    return act is not None
