"""Whom "the lender", "the Dutch group", "the Geneva-based charity" stand for: a body that was spoken of before."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.focus import drafts_before, in_focus, nearest_alone
from consilience.extraction.actors.kinds import MAYBE, NAMELY, NEVER, fits
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.model import Sentence

OTHER = frozenset(
    """other another rival new same first second third next last biggest largest parent sister different
    separate similar smaller larger only single whole entire former future old local foreign international
    private-equity joint winning losing best worst main leading top key right wrong young best-known oldest
    youngest""".split()
)
"""Words that make a description one of another body than the one that was spoken of."""
_NEAR = 3


def body(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The body spoken of before that a definite description stands for; None where none or several can be meant."""
    if phrase.lemma not in BODY_WORDS or phrase.plural or phrase.definite != "the" or phrase.owner is not None:
        return None
    if is_narrowed(sentence, phrase):
        return None
    found = _best(sentence, phrase, memory)
    if found is not None:
        found.country = found.country or phrase.country
    return found


def called(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The one body that was called so before."""
    near = drafts_before(sentence, memory).values()
    said = [d for d in near if d.type == "organisation" and phrase.lemma in memory.cast.told.nouns[d.number]]
    return said[0] if len(said) == 1 else None


def _best(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    ranked = {
        d.number: fits(d, phrase.lemma, memory.cast.told)
        for d in drafts_before(sentence, memory).values()
        if d.type == "organisation" and _same_country(d, phrase)
    }
    if phrase.lemma == "body" and sentence.parse.tokens[phrase.head].dep not in ("nsubj", "pobj"):
        return None  # the dead are found, bodies decide
    best = max(ranked.values(), default=NEVER)
    known = {n for n, how in ranked.items() if how == best}
    if best == NEVER or (best == MAYBE and _tells_more(sentence, phrase)):
        return None
    if best >= NAMELY:
        return memory.cast[min(known)] if len(known) == 1 else nearest_alone(sentence, memory, known, _NEAR)
    return in_focus(sentence, phrase.head, memory, lambda d: d.number in known, _NEAR)


def superlative(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """ "Norland's biggest lender": the body of that kind that was just spoken of alone."""
    if not any(t.tag == "JJS" or t.text in _RANKS for t in sentence.parse.tokens[phrase.first : phrase.head]):
        return None
    told = memory.cast.told
    near = drafts_before(sentence, memory, 1).values()
    fit = {d.number for d in near if d.type == "organisation" and fits(d, phrase.lemma, told) >= NAMELY}
    return memory.cast[fit.pop()] if len(fit) == 1 else None


_RANKS = frozenset("largest biggest oldest second third fourth fifth sixth leading top only main".split())


def _same_country(draft: Draft, phrase: Phrase) -> bool:
    return phrase.country is None or draft.country in (None, phrase.country)


def is_narrowed(sentence: Sentence, phrase: Phrase, harmless: frozenset[str] = frozenset()) -> bool:
    """Whether a description says by itself which one it means: "the bank of Norland", "the company that …", "the other
    firm"."""
    tokens = sentence.parse.tokens
    if any(t.text.lower() in OTHER - harmless for t in tokens[phrase.first : phrase.head]):
        return True
    behind = tokens[phrase.head + 1] if phrase.head + 1 < len(tokens) else None
    if phrase.last > phrase.head or behind is None:
        return phrase.last > phrase.head
    if behind.text.lower() in ("that", "which", "who", "whom", "whose", "where") and behind.tag != "IN":
        return True
    return behind.dep == "prep" and behind.head == phrase.head and behind.text.lower() in ("of", "for", "at", "behind")


def _tells_more(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether words narrow a description in another way than by a place: "the mining company", not "the Lund firm"."""
    before = sentence.parse.tokens[phrase.first : phrase.head]
    placed = any(t.text == "based" for t in before)
    return not placed and any(t.pos in ("NOUN", "ADJ", "VERB") and t.text.islower() for t in before)
