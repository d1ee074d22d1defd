"""What a quantity measures: the phrase of the sentence, its head in normal form, and the words that narrow it.

The way from the number to its measure is a walk up the parse: a count stands on the noun it counts; an amount
stands on a noun ("a $5 billion loan"), has its own complement ("15.5 billion cubic metres of gas"), or is tied by
a verb to the subject ("trade reached $244.8 billion") or the object ("raised rates by 25 basis points").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import NOUNS, VERBS, child, low, passive, preps, subject, tokens_of, top
from consilience.model import Sentence

Via = Literal["noun", "verb"]


@dataclass(slots=True)
class Site:
    """Where a quantity's measure stands: its head token, how it was reached, and what was passed on the way."""

    head: int | None
    via: Via = "noun"
    changed: str | None = None
    """The noun or verb of change on the way ("increase", "rise"), or None."""
    goal: bool = False
    clause: int | None = None
    """The verb of the clause in which the amount stands."""
    passed: list[int] = field(default_factory=list)


def locate(sentence: Sentence, q: Quantity) -> Site:
    """The site of a quantity's measure; its head is None where the sentence does not say what is measured."""
    parse = sentence.parse
    within = tokens_of(sentence, q)
    start = top(parse, within)
    if start is None:
        return Site(None)
    if q.sort in ("count", "ordinal", "share", "score"):
        return _count(sentence, q, within, start)
    if q.sort == "times":
        return _occasions(sentence, start)
    return _amount(sentence, q, within, start)


def _count(sentence: Sentence, q: Quantity, within: tuple[int, ...], start: int) -> Site:
    parse = sentence.parse
    if (of := _complement(sentence, within)) is not None and q.sort != "ordinal":
        return Site(of)
    noun = _noun_counted(sentence, within, start)
    if noun is not None:
        return Site(noun)
    if q.sort == "ordinal":
        return _rank(sentence, start)
    return _amount(sentence, q, within, start) if parse.tokens[start].dep != "ROOT" else Site(None)


def _noun_counted(sentence: Sentence, within: tuple[int, ...], start: int) -> int | None:
    """The noun that a number stands before: its head, or the noun that the next words lead to."""
    parse = sentence.parse
    token = parse.tokens[start]
    head = parse.tokens[token.head]
    if (
        token.dep in ("nummod", "amod", "compound", "nmod", "quantmod")
        and head.index > within[-1]
        and head.pos in NOUNS
    ):
        return head.index
    last: int | None = None
    for at in range(within[-1] + 1, min(within[-1] + 6, len(parse.tokens))):
        following = parse.tokens[at]
        if following.pos in NOUNS:
            last = at
        elif last is not None or not (
            following.pos == "ADJ" or following.tag in ("VBN", "VBG", "HYPH", "CD", "POS") or following.text == "-"
        ):
            break
        if last is not None and following.dep not in ("compound", "nmod", "amod", "poss"):
            break
    if last is not None and _verbal_gap(sentence, within[-1], last):
        return None
    return last


def _verbal_gap(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a participle between the number and the noun makes it no count of it ("12 killed people say")."""
    tokens = sentence.parse.tokens
    return any(
        tokens[i].tag == "VBN" and low(tokens[i]) in words.TOLLS and tokens[i].dep not in ("amod", "compound")
        for i in range(start + 1, end)
    )


def _complement(sentence: Sentence, within: tuple[int, ...]) -> int | None:
    """The noun behind "of" directly after the number ("dozens of protesters", "15.5 billion cubic metres of gas")."""
    parse = sentence.parse
    at = within[-1] + 1
    if at >= len(parse.tokens) or parse.tokens[at].text.lower() != "of":
        return None
    return next((c for c in parse.children[at] if parse.tokens[c].dep == "pobj" and parse.tokens[c].pos in NOUNS), None)


def _occasions(sentence: Sentence, start: int) -> Site:
    parse = sentence.parse
    for above in parse.ancestors(start):
        token = parse.tokens[above]
        if token.pos in VERBS and low(token) not in ("be", "have", "do"):
            return Site(above, "verb", clause=above)
    return Site(None)


def _rank(sentence: Sentence, start: int) -> Site:
    """For "ranked second in oil supplies" the complement of "in"."""
    parse = sentence.parse
    for index in (start, parse.tokens[start].head):
        for preposition, noun in preps(parse, index):
            if preposition in ("in", "among", "of") and parse.tokens[noun].pos in NOUNS and noun > start:
                return Site(noun)
    return Site(None)


def _amount(sentence: Sentence, q: Quantity, within: tuple[int, ...], start: int) -> Site:
    parse = sentence.parse
    if q.sort not in ("multiple",) and (of := _complement(sentence, within)) is not None:
        return Site(of)
    return _climb(sentence, q, start, Site(None), 0)


def _climb(sentence: Sentence, q: Quantity, at: int, site: Site, depth: int) -> Site:
    """One step up from token `at`, which stands for the amount."""
    parse = sentence.parse
    token = parse.tokens[at]
    if depth > 8 or token.head == at:
        return site
    head = parse.tokens[token.head]
    site.passed.append(at)
    if token.dep == "pobj":
        return _from_preposition(sentence, q, head.index, site, depth)
    if head.pos in VERBS:
        return _at_verb(sentence, q, at, head.index, site)
    if head.pos in NOUNS and (token.dep != "conj"):
        if token.dep == "appos" and low(token) not in words.CHANGE_NOUNS and not _is_amount(sentence, head.index):
            return _at_noun(sentence, q, head.index, site, depth)
        if _is_amount(sentence, head.index):
            return _climb(sentence, q, head.index, site, depth + 1)
        return _at_noun(sentence, q, head.index, site, depth)
    return _climb(sentence, q, head.index, site, depth + 1)


def _is_amount(sentence: Sentence, index: int) -> bool:
    token = sentence.parse.tokens[index]
    return token.tag in ("CD", "$") or token.text.lower() in (
        "percent",
        "%",
        "dollars",
        "dlrs",
        "pct",
        "euros",
        "yuan",
        "usd",
        "rubles",
        "pounds",
        "tonnes",
        "barrels",
    )


def _from_preposition(sentence: Sentence, q: Quantity, preposition: int, site: Site, depth: int) -> Site:
    parse = sentence.parse
    above = parse.tokens[parse.tokens[preposition].head]
    if above.index == preposition:
        return site
    if above.pos in VERBS:
        return _at_verb(sentence, q, preposition, above.index, site)
    if above.pos in NOUNS and not _is_amount(sentence, above.index):
        return _at_noun(sentence, q, above.index, site, depth)
    return _climb(sentence, q, above.index, site, depth + 1)


def _at_noun(sentence: Sentence, q: Quantity, noun: int, site: Site, depth: int) -> Site:
    """At a noun that the amount belongs to: the measure, or a noun that only leads to it."""
    parse = sentence.parse
    lemma = low(parse.tokens[noun])
    inner = carried(sentence, noun, tokens_of(sentence, q))
    if lemma in words.CHANGE_NOUNS and not (q.sort == "money" and lemma in words.NOT_CHANGE_OF_MONEY):
        site.changed = lemma
        if inner is not None:
            site.head = inner
            return site
        return _climb(sentence, q, noun, site, depth + 1)
    if lemma in words.EXTREMES and inner is None:
        up = _climb(sentence, q, noun, site, depth + 1)
        up.head = noun if up.head is None else up.head
        return up
    site.head = noun
    return site


def carried(sentence: Sentence, noun: int, own: tuple[int, ...] = ()) -> int | None:
    """What a light noun or a noun of change is of: its complement, or the noun before it ("trade growth")."""
    parse = sentence.parse
    for preposition, complement in preps(parse, noun):
        token = parse.tokens[complement]
        if (
            complement not in own
            and preposition in ("of", "in", "for")
            and token.pos in NOUNS
            and not _is_amount(sentence, complement)
            and token.entity not in ("DATE", "GPE", "PERCENT", "MONEY")
        ):
            return complement
    before = [
        c
        for c in parse.children[noun]
        if c < noun
        and parse.tokens[c].dep in ("compound", "nmod")
        and parse.tokens[c].pos == "NOUN"
        and low(parse.tokens[c]) not in words.WEAK_TERMS
        and not _is_amount(sentence, c)
    ]
    return before[-1] if before else None


def _at_verb(sentence: Sentence, q: Quantity, via: int, verb: int, site: Site) -> Site:
    """At the verb of the clause: the measure is its subject, its object, or the act itself."""
    parse = sentence.parse
    lemma, edge = low(parse.tokens[verb]), parse.tokens[via]
    site.clause = verb
    owner = subject(parse, verb)
    if lemma in words.MOVES:
        return _moved(sentence, verb, via, owner, site)
    if edge.dep in ("nsubj", "nsubjpass", "csubj"):
        site.head, site.via = verb, "verb"
        return site
    if owner is not None and (lemma in words.BE or (lemma in words.TRANSFERS and site.changed)):
        site.head = owner
        return site
    site.head, site.via = verb, "verb"
    return site


def _moved(sentence: Sentence, verb: int, via: int, owner: int | None, site: Site) -> Site:
    parse = sentence.parse
    thing = child(parse, verb, "dobj")
    if thing is not None and thing != via and not _is_amount(sentence, thing) and parse.tokens[thing].pos in NOUNS:
        owner = thing
    site.head = owner if owner is not None else verb
    site.via = "noun" if owner is not None else "verb"
    site.changed = site.changed or low(parse.tokens[verb])
    return site


def toll(sentence: Sentence, head: int) -> tuple[str, int] | None:
    """(kind of toll, the token that says so) where the people headed by `head` are counted as dead, hurt, missing …"""
    parse = sentence.parse
    token = parse.tokens[head]
    if low(token) in words.TOLLS and token.pos in (*VERBS, "ADJ", "NOUN"):
        return words.TOLLS[low(token)], head
    above = parse.tokens[token.head]
    if above.pos in VERBS and low(above) in words.TOLLS and _suffers(sentence, head, above.index):
        return words.TOLLS[low(above)], above.index
    for c in parse.children[head]:
        below = parse.tokens[c]
        if (
            c > head
            and below.dep in ("acl", "amod", "relcl", "acomp", "oprd")
            and low(below) in words.TOLLS
            and below.tag in ("VBN", "JJ", "VBD", "VBG")
        ):
            return words.TOLLS[low(below)], c
    return _predicate_toll(sentence, head, above.index)


def _suffers(sentence: Sentence, head: int, verb: int) -> bool:
    parse = sentence.parse
    dep, lemma = parse.tokens[head].dep, low(parse.tokens[verb])
    if lemma in ("die", "perish", "drown"):
        return dep == "nsubj"
    return dep in ("dobj", "nsubjpass") or (
        dep == "nsubj" and (passive(parse, verb) or parse.tokens[verb].tag == "VBN")
    )


def _predicate_toll(sentence: Sentence, head: int, verb: int) -> tuple[str, int] | None:
    """ "12 people are missing", "left 12 people dead"."""
    parse = sentence.parse
    if parse.tokens[verb].pos not in VERBS:
        return None
    for c in parse.children[verb]:
        token = parse.tokens[c]
        if (
            token.dep in ("acomp", "oprd", "ccomp", "xcomp", "attr")
            and low(token) in words.TOLLS
            and c > head
            and token.pos in ("ADJ", "VERB")
        ):
            return words.TOLLS[low(token)], c
    return None
