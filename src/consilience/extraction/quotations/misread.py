"""Cues that the parser takes for nouns or names: "Expert Ann Hall highlights that …", "Mayor Says Bridge Shut"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import extents, subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene

_FORMS = {f"{verb}s": verb for verb in cues.REPORTING} | {"said": "say", "told": "tell"}
_ALWAYS = frozenset(("says", "said"))
_FEWEST = 3


def find(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts of misread cues outside quotation marks that are not among `used`."""
    tokens = scene.parse.tokens
    for token in tokens[1:-_FEWEST]:
        word, verb = token.text.lower(), token.index
        if token.pos == "VERB" or word not in _FORMS or verb in used or scene.inside[verb] is not None:
            continue
        if tokens[verb - 1].pos not in ("PROPN", "NOUN", "PRON"):
            continue
        if word not in _ALWAYS and (tokens[verb + 1].text.lower() != "that" or tokens[verb - 1].pos != "PROPN"):
            continue
        draft = scene.draft("misread", verb)
        draft.source, draft.antecedent = subjects.beside(scene.parse, verb), None
        draft.pieces = scene.pieces(extents.to_end(scene.parse, verb, verb + 1))
        if draft.pieces:
            yield draft
