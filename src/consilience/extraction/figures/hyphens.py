"""Nouns that a hyphen makes one word, which the parser cuts: "vice-presidents", "pay-offs"."""

from __future__ import annotations

from consilience.extraction.figures.scene import Scene

_FIRST = frozenset("co vice ex deputy sub non mid fly".split())
"""First parts that are no noun of their own there."""
_LAST = frozenset("off offs out outs up ups in ins down downs by bys over overs on ons about".split())
"""Last parts that are no noun of their own."""


def whole_noun(scene: Scene, noun: int) -> int:
    """The last part of the hyphenated word that `noun` begins ("vice" of "vice-presidents"), else `noun`."""
    last = noun + 2
    if scene.token(noun).text.lower() in _FIRST and last < len(scene.parse.tokens) and is_joined(scene, noun + 1):
        return last if scene.is_noun(last) and last not in scene.taken else noun
    return noun


def lemma_of(scene: Scene, noun: int) -> str | None:
    """The lemma of the whole word where a part of it alone means something else ("pay-off"); else None."""
    first = noun - 2
    if first < 0 or not is_joined(scene, noun - 1):
        return None
    part = scene.token(noun).text.lower()
    if part not in _LAST and scene.token(first).text.lower() not in _FIRST:
        return None
    lemma = part.removesuffix("s") if part in _LAST else scene.lemma(noun)
    return f"{scene.token(first).text.lower()}-{lemma}"


def is_joined(scene: Scene, hyphen: int) -> bool:
    """Whether a token is a hyphen that stands on both its neighbours."""
    tokens = scene.parse.tokens
    if not 0 < hyphen < len(tokens) - 1 or tokens[hyphen].text != "-":
        return False
    return tokens[hyphen - 1].end == tokens[hyphen].start and tokens[hyphen].end == tokens[hyphen + 1].start
