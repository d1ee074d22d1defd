"""Whose a claim, a fear or a demand is, where a noun is the cue."""

from __future__ import annotations

from consilience.extraction.knowledge import cues, cues_nouns, groups
from consilience.extraction.quotations import grammar, subjects
from consilience.model import Parse

_SPEAK = frozenset(("ORG", "GPE", "NORP", "PERSON"))
_BEARERS = groups.GOVERNMENT | groups.BODIES | groups.PEOPLE | cues_nouns.VOICES


def owner(parse: Parse, noun: int) -> int | None:
    """Whose claim it is: "the mayor's claim", "a claim by the mayor", "government claims", "the mayor made the
    claim"."""
    poss = grammar.child(parse, noun, "poss")
    if poss is not None:
        return poss
    for c in parse.children[noun]:
        if c > noun and parse.tokens[c].text.lower() in ("by", "from") and parse.tokens[c].dep in ("prep", "agent"):
            return grammar.child(parse, c, "pobj")
    return _before(parse, noun) if parse.tokens[noun].dep != "dobj" else _carrier(parse, noun) or _before(parse, noun)


def _carrier(parse: Parse, noun: int) -> int | None:
    """Who made the claim."""
    head = parse.tokens[noun].head
    return subjects.subject(parse, head) if parse.tokens[head].lemma.lower() in cues.CARRIERS else None


def _before(parse: Parse, noun: int) -> int | None:
    """The speaker that stands right before the noun as a part of its name: "government claims", "Russian denials"."""
    before = noun - 1
    if before not in parse.children[noun] or parse.tokens[before].dep not in ("compound", "amod", "nmod"):
        return None
    token = parse.tokens[before]
    return before if token.entity in _SPEAK or token.lemma.lower() in _BEARERS else None
