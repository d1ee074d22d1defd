"""Places that no table knows: where the words around a name say that something lies or happens there."""

from __future__ import annotations

from consilience.extraction.actors.marks import is_capital, is_organisation_word, is_title
from consilience.extraction.actors.names import Name
from consilience.model import Sentence

_KINDS = frozenset(
    "town city village port harbour harbor island isle valley river lake mountain mount capital suburb district "
    "province region county resort hamlet settlement strait bay peninsula".split()
)
_INWARD = frozenset(
    "faith interest confidence trust stake share belief role investment believe invest star appear disappoint "
    "specialise specialize work study change involve enrol enroll serve sit interested disappointed ally find see "
    "result engage participate deal".split()
)
"""Words whose "in" leads to no place."""


def locates(sentence: Sentence, name: Name) -> bool:
    """Whether a name of one or two words stands where a place does: "said in Lund", "the town of Lund", "the Lund
    valley"."""
    tokens = sentence.parse.tokens
    run = tokens[name.first : name.last + 1]
    if len(run) > 2 or name.first == 0 or any(t.text.isupper() or is_organisation_word(t) or is_title(t) for t in run):
        return False
    before = tokens[name.first - 1]
    if not all(map(is_capital, run)):
        return False
    if before.text.lower() == "in":
        behind = tokens[name.last + 1] if name.last + 1 < len(tokens) else None
        alone = behind is None or not (behind.tag == "POS" or behind.pos in ("NOUN", "PROPN") or behind.text == "-")
        return alone and tokens[before.head].lemma.lower() not in _INWARD
    if before.text == "of" and name.first > 1:
        return tokens[name.first - 2].text.lower() in _KINDS
    return (
        before.text.lower() in _KINDS and before.text.islower() and before.dep in ("compound", "nmod", "amod", "nsubj")
    )
