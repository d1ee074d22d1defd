"""Speakers named before a colon: "Minister: Bridge will reopen"; "SMITH: I was there."."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues_nouns
from consilience.extraction.quotations import extents
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene

_SPEAKERS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
_LONGEST_NAME = 8
_NAME = frozenset(("PROPN", "NOUN", "ADJ", "DET", "ADP", "NUM", "PART", "PUNCT"))


def find(scene: Scene, *, paragraph_start: bool) -> Iterator[Draft]:
    """The draft of a line that begins with a name and a colon."""
    if not paragraph_start:
        return
    tokens = scene.parse.tokens
    colon = next((t.index for t in tokens[: _LONGEST_NAME + 1] if t.text == ":"), None)
    if not colon or colon + 2 >= len(tokens) or any(t.pos not in _NAME for t in tokens[:colon]):
        return
    shouted = tokens[0].text.isupper() and len(tokens[0].text) > 1
    headline = scene.sentence.index == 0 or scene.sentence.block in ("title", "heading")
    if not (headline or shouted) or not any(t.pos in ("PROPN", "NOUN") for t in tokens[:colon]):
        return
    head = _head(scene, colon)
    if not shouted and tokens[head].entity not in _SPEAKERS and tokens[head].lemma.lower() not in cues_nouns.VOICES:
        return
    if tokens[head].lemma.lower() in cues_nouns.LABELS:
        return
    draft = scene.draft("headline", colon)
    draft.source = head
    draft.pieces = extents.pieces(scene.sentence, range(colon + 1, len(tokens)))
    if draft.pieces:
        yield draft


def _head(scene: Scene, colon: int) -> int:
    """The last noun of the name, with the title before it."""
    tokens = scene.parse.tokens
    return next((i for i in range(colon - 1, -1, -1) if tokens[i].pos in ("PROPN", "NOUN")), colon - 1)
