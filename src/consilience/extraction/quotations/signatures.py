"""A quotation under which a name is set behind a dash, as beneath pull quotes and readers' voices: “It shakes.” ― Ann
Hall, 34, teacher."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.knowledge import cues_nouns
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

_DASHES = frozenset(("—", "–", "―", "--", "-"))
_LONGEST = 14
_NAME = frozenset(("PROPN", "NOUN", "ADJ", "DET"))


def speaker(scenes: Sequence[Scene], index: int, at: int) -> tuple[int, int, int] | None:
    """The sentence, the dash and the head of the name that signs a quotation, which ends before token `at` of sentence
    `index`; None where no name stands there to the end of the sentence."""
    if at >= len(scenes[index].inside):
        index, at = index + 1, 0
    if index >= len(scenes) or scenes[index].parse.tokens[at].text not in _DASHES:
        return None
    parse = scenes[index].parse
    tail = parse.tokens[at + 1 :]
    if not 0 < len(tail) <= _LONGEST or any(t.tag in grammar.FINITE for t in tail):
        return None
    head = _head(parse, at + 1)
    if head is None or any(n is not None for n in scenes[index].inside[at:]):
        return None
    return index, at, head


def _head(parse: Parse, first: int) -> int | None:
    """The last word of the phrase that begins at `first`, where that is a person's name or a speaker's."""
    tokens = parse.tokens
    last = first
    while last < len(tokens) and tokens[last].pos in _NAME:
        last += 1
    names = [i for i in range(first, last) if tokens[i].entity == "PERSON"]
    if names:
        return names[-1]
    closed = last == len(tokens) or tokens[last].text in (",", ".", "(")
    voice = last > first and tokens[last - 1].lemma.lower() in cues_nouns.VOICES
    return last - 1 if closed and voice else None
