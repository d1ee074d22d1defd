"""Small questions to the parse of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from consilience.extraction.figures.quantity import Quantity
from consilience.model import Parse, Sentence, Token

NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def tokens_of(sentence: Sentence, q: Quantity) -> tuple[int, ...]:
    """The tokens that a quantity covers."""
    return sentence.tokens_within(sentence.start + q.start, sentence.start + q.end)


def top(parse: Parse, indices: Iterable[int]) -> int | None:
    """Of these tokens the one that hangs on a token outside them, the highest in the tree, the last of several."""
    within = set(indices)
    best: tuple[int, int] | None = None
    for index in sorted(within):
        token = parse.tokens[index]
        if token.dep == "punct" or (token.head in within and token.head != index):
            continue
        depth = sum(1 for _ in parse.ancestors(index))
        if best is None or depth <= best[0]:
            best = (depth, index)
    return best[1] if best else max(within, default=None)


def child(parse: Parse, index: int, *deps: str) -> int | None:
    """The first direct dependant with one of these labels."""
    return next((c for c in parse.children[index] if parse.tokens[c].dep in deps), None)


def preps(parse: Parse, index: int) -> Iterator[tuple[str, int]]:
    """(preposition, complement) of the phrases that hang on a token."""
    for c in parse.children[index]:
        token = parse.tokens[c]
        if token.dep in ("prep", "agent", "dative"):
            for complement in parse.children[c]:
                if parse.tokens[complement].dep == "pobj":
                    yield token.lemma.lower(), complement


def verb_above(parse: Parse, index: int) -> int | None:
    """The nearest verb at or above a token."""
    if parse.tokens[index].pos in VERBS:
        return index
    return next((a for a in parse.ancestors(index) if parse.tokens[a].pos in VERBS), None)


def subject(parse: Parse, verb: int) -> int | None:
    """The subject of a verb: its own, that of the verb it is joined to, or the noun that its clause describes."""
    seen: set[int] = set()
    at = verb
    while at not in seen:
        seen.add(at)
        own = child(parse, at, "nsubj", "nsubjpass")
        own = _before_participle(parse, at) if own is None else own
        token = parse.tokens[at]
        if own is not None:
            return _antecedent(parse, token, own) if token.dep == "relcl" else own
        if token.dep == "acl" or (token.dep == "relcl" and parse.tokens[token.head].pos in NOUNS):
            return token.head
        if token.dep not in ("conj", "xcomp", "advcl", "aux", "pcomp", "ccomp") or token.head == at:
            return None
        if token.dep == "pcomp" and (accused := _accused(parse, token)) is not None:
            return accused
        if token.dep == "xcomp" and (told := child(parse, token.head, "dobj")) is not None and told < at:
            return told
        at = token.head if parse.tokens[token.head].pos in VERBS else (verb_above(parse, token.head) or at)
        at = _what_was_said(parse, token, at)
    return None


def _accused(parse: Parse, inner: Token) -> int | None:
    """Whom an outer verb names as the doer ("accuse him of taking $5m", "keep it from selling two ships")."""
    prep = parse.tokens[inner.head]
    outer = parse.tokens[prep.head]
    if prep.text.lower() not in ("of", "from", "for") or outer.pos not in VERBS:
        return None
    named = child(parse, outer.index, "dobj")
    if named is None or named > prep.index:
        return None
    whom = parse.tokens[named].tag == "WP" and outer.dep == "relcl"
    return outer.head if whom else named


def _what_was_said(parse: Parse, inner: Token, outer: int) -> int:
    """The verb of what is told, where a clause behind its teller goes on about it ("It fell, he said, ending")."""
    if inner.dep not in ("advcl", "pcomp"):
        return outer
    said = parse.tokens[outer].head if parse.tokens[outer].dep == "parataxis" else child(parse, outer, "ccomp")
    behind = said is not None and said < outer < inner.index and child(parse, inner.index, "mark") is None
    return said if said is not None and behind and parse.tokens[outer - 1].index > said else outer


def _before_participle(parse: Parse, verb: int) -> int | None:
    """The subject that hangs on a participle set off between it and its verb ("The bank, meeting on Monday, cut …")."""
    for c in parse.children[verb]:
        token = parse.tokens[c]
        own = child(parse, c, "nsubj") if token.dep == "advcl" and token.tag in ("VBG", "VBN") and c < verb else None
        if own is not None and own < c and parse.tokens[c - 1].text == ",":
            return own
    return None


def _antecedent(parse: Parse, verb: Token, own: int) -> int:
    """The noun that a relative pronoun stands for: "which" for no person, but for the noun right before it."""
    if parse.tokens[own].tag not in ("WDT", "WP"):
        return own
    before = max(own - 2 if parse.tokens[own - 1].text == "," else own - 1, 0)
    thing = parse.tokens[own].text.lower() == "which" and parse.tokens[verb.head].entity == "PERSON"
    return before if thing and parse.tokens[before].pos in NOUNS else verb.head


def relative(parse: Parse, index: int) -> int:
    """The noun that the clause of a relative pronoun describes; the pronoun itself where it describes none."""
    for above in parse.ancestors(index):
        token = parse.tokens[above]
        if token.dep == "relcl":
            return token.head
    return index


def passive(parse: Parse, verb: int) -> bool:
    """Whether a verb is in the passive voice."""
    return child(parse, verb, "nsubjpass", "auxpass") is not None or (
        parse.tokens[verb].tag == "VBN" and parse.tokens[verb].dep == "acl"
    )


def low(token: Token) -> str:
    """The lemma in lower case; the text where there is none."""
    lemma = (token.lemma or token.text).lower()
    return "base" if lemma == "basis" and token.text.lower() == "bases" else _MISREAD.get(lemma, lemma)


_MISREAD = {"taxis": "tax", "specie": "species", "datum": "data", "fin": "fine", "leapt": "leap"}
"""Lemmas that the parser's rules get wrong in news."""
