"""Speakers named before a colon: "Minister: Bridge will reopen"; "SMITH: I was there."; "Q: Were you there?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from consilience.extraction.knowledge import cues_nouns, groups
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Token

_SPEAKERS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
_LONGEST_NAME = 8
_MANY = 5
_THEME = frozenset("on to after about over amid in at".split())
VOICES = cues_nouns.VOICES | groups.PEOPLE | groups.PERSON_NOUNS | groups.BODIES | groups.GOVERNMENT
"""Common nouns that can speak before a colon or behind a dash in a headline: *Minister*: …"""
_NAME = frozenset(("PROPN", "NOUN", "ADJ", "DET", "ADP", "NUM", "PART", "PUNCT"))


def find(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The drafts of lines that begin with a name and a colon: headlines, and the turns of a transcript, where the
    same name or "Q" opens several paragraphs."""
    openings = [(index, colon) for index in _openings(scenes) if (colon := _colon(scenes[index])) is not None]
    turns = Counter(_name(scenes[index], colon) for index, colon in openings)
    names = known(scenes) if openings else frozenset()
    for index, colon in openings:
        scene = scenes[index]
        turn = turns[_name(scene, colon)] > 1 and not _is_label(scene, colon)
        if scene.opening > colon and not turn:
            continue
        if turn or _is_headline(scene, colon, names):
            draft = _draft(scene, colon)
            draft.pieces += _rest_of_paragraph(scenes, index) if turn else []
            if draft.pieces:
                yield draft


def known(scenes: Sequence[Scene]) -> frozenset[str]:
    """The last words of the names that stand in the sentences below the first: by these a headline's name, which the
    parser often takes for a common word, is known."""
    return frozenset(
        token.text
        for scene in scenes[1:]
        for token in scene.parse.tokens
        if token.pos == "PROPN" and token.entity in _SPEAKERS
    )


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
    return colon if tokens[0].text[0].isupper() and (colon == 1 or _is_name(tokens[:colon])) else None


def _is_name(tokens: Sequence[Token]) -> bool:
    """Whether these words can be a name or a description: nouns, and no verb that is not written as a name."""
    named = any(t.pos in ("PROPN", "NOUN") for t in tokens)
    return named and all(t.pos in _NAME or (t.pos == "VERB" and t.text[0].isupper()) for t in tokens)


def _name(scene: Scene, colon: int) -> str:
    return " ".join(t.text for t in scene.parse.tokens[:colon])


def _is_label(scene: Scene, colon: int) -> bool:
    """Whether the words before the colon announce a text ("Correction:", "Read more:")."""
    return scene.parse.tokens[_head(scene, colon)].lemma.lower() in cues_nouns.LABELS


def _is_headline(scene: Scene, colon: int, names: frozenset[str]) -> bool:
    """Whether a single such line is somebody's words: the name can speak, and something is said."""
    tokens = scene.parse.tokens
    if _is_label(scene, colon) or _is_occasion(scene, colon) or _is_obituary(tokens[colon:]):
        return False
    tells = any(t.tag in grammar.FINITE for t in tokens[colon:]) or any(n is not None for n in scene.inside[colon:])
    voice = _is_voice(scene, colon, names)
    if tokens[0].text.isupper() and len(tokens[0].text) > 1 and tells:
        return True
    if scene.sentence.index > 0 and scene.sentence.block not in ("title", "heading"):
        return False
    if voice:
        return tells or _says_something(scene, colon)
    return tells and tokens[_head(scene, colon)].pos == "PROPN"


def _is_occasion(scene: Scene, colon: int) -> bool:
    """Whether the words before the colon name what the line is about: an event, or something with a number
    ("Harbour Games:", "Lorne 2014:")."""
    head = scene.parse.tokens[_head(scene, colon)]
    return head.text.lower() in cues_nouns.EVENTS or any(t.text.isdecimal() for t in scene.parse.tokens[:colon])


def _is_obituary(tokens: Sequence[Token]) -> bool:
    """Whether it is told of somebody that he or she has died: "Ann Hall: Harbour engineer dies aged 90"."""
    words = {t.text.lower() for t in tokens}
    return bool(words & {"dies", "died", "dead"}) and bool(words & {"aged", "at", "age"})


def _is_voice(scene: Scene, colon: int, names: frozenset[str]) -> bool:
    """Whether what stands before the colon can speak: a name of the report's, or a word for somebody who speaks."""
    head = scene.parse.tokens[_head(scene, colon)]
    return head.entity in _SPEAKERS or head.lemma.lower() in VOICES or head.text in names


def _says_something(scene: Scene, colon: int) -> bool:
    """Whether a verb of any form stands behind the colon ("Bridge to reopen", "Bridge repaired"), or a "no", or many
    words that the parser took for one long name."""
    behind = scene.parse.tokens[colon + 1 :]
    if len(behind) >= _MANY and scene.parse.tokens[_head(scene, colon)].lemma.lower() in VOICES:
        return True
    return any(t.pos in ("VERB", "AUX") for t in behind) or behind[0].text.lower() in ("no", "not", "never")


def _draft(scene: Scene, colon: int) -> Draft:
    draft = scene.draft("headline", colon)
    draft.source, draft.antecedent = _head(scene, colon), None
    draft.pieces = scene.pieces(range(colon + 1, len(scene.parse.tokens)))
    return draft


def _head(scene: Scene, colon: int) -> int:
    """The last noun of the name, without what it speaks on or to ("Mayor on flood: …"), else the word before the
    colon."""
    tokens = scene.parse.tokens
    end = next((i for i in range(1, colon) if tokens[i].text.lower() in _THEME), colon)
    return next((i for i in range(end - 1, -1, -1) if tokens[i].pos in ("PROPN", "NOUN")), end - 1)


def _rest_of_paragraph(scenes: Sequence[Scene], index: int) -> list[tuple[int, int]]:
    """The further sentences of the paragraph."""
    found = []
    for at in range(index + 1, len(scenes)):
        sentence = scenes[at].sentence
        if sentence.paragraph != scenes[index].sentence.paragraph:
            break
        found.append((sentence.start, sentence.end))
    return found
