"""Attributions within attributions: "She said that he had promised to come."

What somebody is said to say is an attribution of its own. What somebody is said to want, praise or oppose is left
to the words it stands in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations.drafts import Draft

_STANDS_WITHIN = frozenset(("clause", "direct", "according", "told"))
_TALKERS = frozenset(("i", "we", "you"))
"""Who speaks or is spoken to: "I think", "you know" within a speaker's words are his own."""
_SPEAKING = cues.REPORTING | {"accord"}


def keep(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts less those that only tell of an attitude within another's words."""
    near: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        near[draft.sentence.index].append(draft)
    return [d for d in drafts if _speech(d) or not any(_holds(o, d) for o in near[d.sentence.index])]


def _speech(draft: Draft) -> bool:
    parse = draft.sentence.parse
    if draft.source is not None and draft.frame != "direct" and parse.tokens[draft.source].text.lower() in _TALKERS:
        return False
    return draft.frame in _STANDS_WITHIN and draft.sentence.parse.tokens[draft.verb].lemma.lower() in _SPEAKING


def _holds(outer: Draft, inner: Draft) -> bool:
    return outer is not inner and any(a <= inner.cue[0] < b for a, b in outer.pieces)
