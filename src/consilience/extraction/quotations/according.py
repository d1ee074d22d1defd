"""Sources named by a preposition: "According to the ministry, …"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.quotations import extents, grammar
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse


def find(scene: Scene) -> Iterator[Draft]:
    """The drafts of "according to" in this sentence."""
    tokens = scene.parse.tokens
    for token in tokens[:-1]:
        if (
            token.text.lower() != "according"
            or tokens[token.index + 1].text.lower() != "to"
            or scene.inside[token.index] is not None
        ):
            continue
        to = token.index + 1
        source = grammar.child(scene.parse, to, "pobj")
        if source is None:
            continue
        phrase = set(scene.parse.subtree(source)) | {token.index, to}
        draft = scene.draft("according", token.index)
        draft.source = source
        draft.cue = (draft.cue[0], scene.sentence.start + tokens[to].end)
        draft.pieces = extents.pieces(scene.sentence, _content(scene.parse, token.index, phrase))
        if draft.pieces:
            yield draft


def _content(parse: Parse, at: int, phrase: set[int]) -> list[int]:
    """The clause it stands in, without the phrase itself."""
    last = max(phrase)
    return [i for i in range(len(parse.tokens)) if i < at or i > last]
