"""Speakers named before a colon: "Minister: Bridge will reopen"; "SMITH: I was there."; "Q: Were you there?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from consilience.extraction.knowledge import cues_nouns
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene

_SPEAKERS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
_LONGEST_NAME = 8
_NAME = frozenset(("PROPN", "NOUN", "ADJ", "DET", "ADP", "NUM", "PART", "PUNCT"))


def find(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The drafts of lines that begin with a name and a colon: headlines, and the turns of a transcript, where the
    same name or "Q" opens several paragraphs."""
    openings = [(index, colon) for index in _openings(scenes) if (colon := _colon(scenes[index])) is not None]
    turns = Counter(_name(scenes[index], colon) for index, colon in openings)
    for index, colon in openings:
        scene = scenes[index]
        turn = turns[_name(scene, colon)] > 1 and not _is_label(scene, colon)
        if turn or _is_headline(scene, colon):
            draft = _draft(scene, colon)
            draft.pieces += _rest_of_paragraph(scenes, index) if turn else []
            if draft.pieces:
                yield draft


def _openings(scenes: Sequence[Scene]) -> Iterator[int]:
    """The sentences that begin a paragraph."""
    for index, scene in enumerate(scenes):
        if index == 0 or scenes[index - 1].sentence.paragraph != scene.sentence.paragraph:
            yield index


def _colon(scene: Scene) -> int | None:
    """The colon behind the name that opens the sentence, or None."""
    tokens = scene.parse.tokens
    colon = next((t.index for t in tokens[: _LONGEST_NAME + 1] if t.text == ":"), None)
    if not colon or colon + 1 >= len(tokens) or scene.inside[0] is not None:
        return None
    if tokens[0].text in ("Q", "A") and colon == 1:
        return colon
    named = all(t.pos in _NAME for t in tokens[:colon]) and any(t.pos in ("PROPN", "NOUN") for t in tokens[:colon])
    return colon if named and tokens[0].text[0].isupper() else None


def _name(scene: Scene, colon: int) -> str:
    return " ".join(t.text for t in scene.parse.tokens[:colon])


def _is_label(scene: Scene, colon: int) -> bool:
    """Whether the words before the colon announce a text ("Correction:", "Read more:")."""
    return scene.parse.tokens[_head(scene, colon)].lemma.lower() in cues_nouns.LABELS


def _is_headline(scene: Scene, colon: int) -> bool:
    """Whether a single such line is somebody's words: the name can speak, and something is said."""
    tokens = scene.parse.tokens
    head = tokens[_head(scene, colon)]
    word = head.lemma.lower()
    if _is_label(scene, colon):
        return False
    tells = any(t.tag in grammar.FINITE for t in tokens[colon:]) or any(n is not None for n in scene.inside[colon:])
    if tokens[0].text.isupper() and len(tokens[0].text) > 1:
        return tells
    if scene.sentence.index > 0 and scene.sentence.block not in ("title", "heading"):
        return False
    voice = head.entity in _SPEAKERS or word in cues_nouns.VOICES
    return (voice and (tells or _holds_verb(scene, colon))) or (head.pos == "PROPN" and tells)


def _holds_verb(scene: Scene, colon: int) -> bool:
    """Whether a verb of any form stands behind the colon ("Bridge to reopen", "Bridge repaired")."""
    return any(t.pos in ("VERB", "AUX") for t in scene.parse.tokens[colon:])


def _draft(scene: Scene, colon: int) -> Draft:
    draft = scene.draft("headline", colon)
    draft.source, draft.antecedent = _head(scene, colon), None
    draft.pieces = scene.pieces(range(colon + 1, len(scene.parse.tokens)))
    return draft


def _head(scene: Scene, colon: int) -> int:
    """The last noun of the name, else the word before the colon."""
    tokens = scene.parse.tokens
    return next((i for i in range(colon - 1, -1, -1) if tokens[i].pos in ("PROPN", "NOUN")), colon - 1)


def _rest_of_paragraph(scenes: Sequence[Scene], index: int) -> list[tuple[int, int]]:
    """The further sentences of the paragraph."""
    found = []
    for at in range(index + 1, len(scenes)):
        sentence = scenes[at].sentence
        if sentence.paragraph != scenes[index].sentence.paragraph:
            break
        found.append((sentence.start, sentence.end))
    return found
