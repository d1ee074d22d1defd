"""Quotations within quotations: “She rang and said, ‘You have won.’”"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.marks import Quote, within
from consilience.extraction.quotations.scene import Scene

_BEHIND_CUE = frozenset((",", ":", "-", "–", "—"))


def find(text: str, scenes: Sequence[Scene], quotes: Sequence[Quote]) -> Iterator[Draft]:
    """The drafts of what a speaker quotes of another, where a cue leads it in."""
    starts = [scene.sentence.start for scene in scenes]
    for quote in quotes:
        for start, end in within(text, quote):
            at = bisect_right(starts, start) - 1
            cue = _cue(scenes[at], start) if at >= 0 else None
            if cue is not None:
                draft = scenes[at].draft("inner", cue)
                draft.pieces = [(start, end)]
                yield draft


def _cue(scene: Scene, start: int) -> int | None:
    """The verb of saying right before the character, its comma or the hearer ("said to me:"), that has a subject: told
    as happened, for what people "say" or "would say" is nobody's speech."""
    tokens, base = scene.parse.tokens, scene.sentence.start
    before = [t.index for t in tokens if base + t.end <= start]
    if not before or len(before) == len(tokens):
        return None
    at = before[-1]
    if tokens[at].text in _BEHIND_CUE and at > 0:
        at -= 1
    if tokens[at].pos == "PRON" and at > 0:
        at -= 1
        at -= tokens[at].text == "to" and at > 0
    said = tokens[at].tag == "VBD" and tokens[at].lemma.lower() in cues.QUOTED
    return at if said and subjects.subject(scene.parse, at) is not None else None
