"""How a source stands to what it is said to say: asserts, denies, expects or asks it."""

from __future__ import annotations

from types import ModuleType

from consilience.extraction.knowledge import cues, cues_nouns
from consilience.extraction.quotations import grammar, worth
from consilience.extraction.quotations.drafts import Draft
from consilience.model import Parse, Polarity

_TURNED: dict[Polarity, Polarity] = {"asserts": "denies", "denies": "asserts", "expects": "denies", "asks": "asks"}
_WILL = frozenset(("will", "wo", "'ll", "’ll", "shall"))
_NO_ASKING = frozenset(("let", "look", "listen", "see", "thank", "please"))


def polarity(draft: Draft, content: str) -> Polarity:
    """The polarity of a draft with this content, from its cue, a negation beside it, and a question mark."""
    parse, verb = draft.sentence.parse, draft.verb
    found = _of_cue(draft, parse.tokens[verb].lemma.lower())
    if found == "asserts" and draft.frame == "direct" and content.rstrip("\"'”’» ").endswith("?"):
        return "asks"
    if found == "asserts" and draft.frame in ("direct", "headline", "closing", "inner") and _commands(draft):
        return "asks"
    if worth.is_untold(parse, verb):
        return "asks"
    return _TURNED[found] if worth.is_negated(parse, verb) else found


def _of_cue(draft: Draft, lemma: str) -> Polarity:
    parse = draft.sentence.parse
    if lemma in cues.ASKS and lemma in cues.TELLS:
        return "asks" if draft.frame == "others" or (lemma == "order" and draft.frame != "direct") else "asserts"
    if lemma == "call":
        return "asks" if draft.frame in ("about", "others") else "asserts"
    if lemma in ("want", "need", "wish") and (act := grammar.child(parse, draft.verb, "xcomp")) is not None:
        return "asks" if parse.tokens[act].lemma.lower() in ("know", "hear", "understand") else "expects"
    if lemma == "rule":
        particle = grammar.child(parse, draft.verb, "prt", "prep")
        return "denies" if particle is not None and parse.tokens[particle].text.lower() == "out" else "asserts"
    if lemma in cues.THINKS | cues_nouns.THINKS:
        return "expects" if _is_to_come(draft) else "asserts"
    return _of_word(cues_nouns if parse.tokens[draft.verb].pos == "NOUN" else cues, lemma)


def _of_word(tables: ModuleType, lemma: str) -> Polarity:
    """By the tables of the verbs or of the nouns."""
    if lemma in tables.DENIES:
        return "denies"
    if lemma in tables.EXPECTS:
        return "expects"
    return "asks" if lemma in tables.ASKS else "asserts"


def _is_to_come(draft: Draft) -> bool:
    """Whether the first tensed verb of what is thought tells of what will be: thinks [that it will rain]"""
    parse, start = draft.sentence.parse, draft.sentence.start
    inside = (t for t in parse.tokens if any(a <= start + t.start < b for a, b in draft.pieces))
    first = next((t for t in inside if t.tag in grammar.FINITE), None)
    return first is not None and first.lemma.lower() in _WILL


def _commands(draft: Draft) -> bool:
    """Whether the words begin with an order: "Leave now", “Do not wait”."""
    start = min(start for start, _ in draft.pieces)
    parse = draft.sentence.parse
    first = next((t.index for t in parse.tokens if draft.sentence.start + t.start >= start and _is_word(t.text)), None)
    if first is None or not draft.sentence.start <= start < draft.sentence.start + len(draft.sentence.text):
        return False
    return _is_order(parse, first)


def _is_word(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _is_order(parse: Parse, first: int) -> bool:
    """Whether the word at `first` is a bare verb of which nobody is the subject, or "do not"."""
    token = parse.tokens[first]
    if token.lemma.lower() in _NO_ASKING:
        return False
    if token.lemma.lower() == "do" and first + 1 < len(parse.tokens):
        return parse.tokens[first + 1].text.lower() in ("not", "n't", "n’t")
    return token.tag == "VB" and token.pos == "VERB" and grammar.child(parse, first, "nsubj", "aux") is None
