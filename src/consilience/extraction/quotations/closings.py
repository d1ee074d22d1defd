"""Speakers named behind a colon or a dash at the end of a headline: "Bridge unsafe: engineers"; "No new taxes –
minister"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consilience.extraction.knowledge import cues_nouns
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.headlines import VOICES, known
from consilience.extraction.quotations.scene import Scene
from consilience.model import Token

_DASHES = frozenset(("–", "—", "-", "--"))
_LONGEST_NAME = 6
_LONGEST_LINE = 30
_FEWEST = 2
_NAME = frozenset(("PROPN", "NOUN", "ADJ", "ADP", "DET", "PART"))


def find(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The drafts of headlines that end with who says it."""
    headlines = [scene for index, scene in enumerate(scenes) if _is_headline(scenes, index)]
    names = known(scenes) if headlines else frozenset()
    for scene in headlines:
        mark = _mark(scene.parse.tokens, names)
        if mark is not None:
            first = max((t.index + 1 for t in scene.parse.tokens[:mark] if t.text in (";", ":")), default=0)
            draft = scene.draft("closing", mark)
            draft.source, draft.antecedent = _head(scene.parse.tokens, mark), None
            draft.pieces = scene.pieces(range(first, mark))
            if mark - first >= _FEWEST and draft.pieces:
                yield draft


def _is_headline(scenes: Sequence[Scene], index: int) -> bool:
    """Whether the sentence ends a line of its own, the first of the report or one marked as a heading, without a
    full stop."""
    sentence, tokens = scenes[index].sentence, scenes[index].parse.tokens
    if sentence.paragraph != scenes[0].sentence.paragraph and sentence.block not in ("title", "heading"):
        return False
    alone = index + 1 == len(scenes) or scenes[index + 1].sentence.paragraph != sentence.paragraph
    return alone and _FEWEST < len(tokens) <= _LONGEST_LINE and tokens[-1].text[-1:] not in ".?!"


def _mark(tokens: Sequence[Token], names: frozenset[str]) -> int | None:
    """The last colon or spaced dash, where a name or a word for somebody who speaks follows it to the end."""
    mark = next((t.index for t in reversed(tokens[:-1]) if _parts(tokens, t)), None)
    return mark if mark is not None and _speaks(tokens, mark, names) else None


def _parts(tokens: Sequence[Token], token: Token) -> bool:
    """Whether it is a colon, or a dash with a space on either side."""
    if token.text == ":":
        return True
    spaced = token.index > 0 and tokens[token.index - 1].end < token.start and token.end < tokens[token.index + 1].start
    return token.text in _DASHES and spaced


def _speaks(tokens: Sequence[Token], mark: int, names: frozenset[str]) -> bool:
    """Whether all behind the mark is one who can speak: behind a dash no organisation, for so outlets sign."""
    tail = tokens[mark + 1 :]
    if len(tail) == 1 and tokens[mark].text == ":" and tail[0].text in names:
        return True
    if len(tail) > _LONGEST_NAME or not all(t.pos in _NAME for t in tail):
        return False
    head = tokens[_head(tokens, mark)]
    if head.lemma.lower() in cues_nouns.LABELS:
        return False
    kinds = ("PERSON", "GPE", "ORG") if tokens[mark].text == ":" else ("PERSON",)
    if tokens[mark].text != ":" and head.text.istitle() and head.entity != "PERSON":
        return False  # so outlets sign: "- World News"
    if head.lemma.lower() in VOICES or head.entity in kinds:
        return True
    return tokens[mark].text == ":" and head.text in names


def _head(tokens: Sequence[Token], mark: int) -> int:
    """The last noun of the name, or of what stands before its "of" or "in"."""
    end = next((t.index for t in tokens[mark + 2 :] if t.pos == "ADP"), len(tokens))
    return next((i for i in range(end - 1, mark, -1) if tokens[i].pos in ("PROPN", "NOUN")), end - 1)
