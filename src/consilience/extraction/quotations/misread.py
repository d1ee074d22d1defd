"""Cues that the parser takes for nouns or names: "Expert Ann Hall highlights that …", "Mayor Says Bridge Shut"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import extents, grammar, subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

_FORMS = {f"{verb}s": verb for verb in cues.REPORTING} | {"said": "say", "told": "tell"}
_ALWAYS = frozenset(("says", "said"))
_FEWEST = 3
_PLURAL = frozenset(
    """
    acknowledge admit allege argue assert bet boast charge claim complain conclude confirm demand dispute doubt estimate
    fear forecast guess hope insist note object plan pledge predict promise propose protest report reply suspect swear
    think vow warn wonder worry
    """.split()
)
"""Of several who speak: Economists *forecast* that …"""


def find(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts of misread cues outside quotation marks that are not among `used`."""
    tokens = scene.parse.tokens
    for token in tokens[1:-_FEWEST]:
        word, verb = token.text.lower(), token.index
        if token.pos == "VERB" or verb in used or scene.inside[verb] is not None:
            continue
        if word in _PLURAL and _carries_sentence(scene.parse, verb):
            yield _draft(scene, verb, _root(scene.parse))
            continue
        if word not in _FORMS:
            continue
        if tokens[verb - 1].pos not in ("PROPN", "NOUN", "PRON"):
            continue
        if word not in _ALWAYS and (tokens[verb + 1].text.lower() != "that" or tokens[verb - 1].pos != "PROPN"):
            continue
        draft = _draft(scene, verb, subjects.beside(scene.parse, verb))
        if draft.pieces:
            yield draft


def _draft(scene: Scene, verb: int, source: int | None) -> Draft:
    draft = scene.draft("misread", verb)
    draft.source, draft.antecedent = source, None
    draft.pieces = scene.pieces(extents.to_end(scene.parse, verb, verb + 1))
    return draft


def _carries_sentence(parse: Parse, at: int) -> bool:
    """Whether the word before a "that" must be the sentence's verb, which has no other: its root is the plural noun
    that speaks."""
    tokens, root = parse.tokens, _root(parse)
    if tokens[at + 1].text.lower() != "that" or root >= at or tokens[root].tag not in ("NNS", "NNPS", "NN", "NNP"):
        return False
    return not any(t.tag in grammar.FINITE for t in tokens[:at])


def _root(parse: Parse) -> int:
    return next((t.index for t in parse.tokens if t.head == t.index), 0)
