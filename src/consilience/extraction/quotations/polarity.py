"""How a source stands to what it is said to say: asserts, denies, expects or asks it."""

from __future__ import annotations

from consilience.extraction.knowledge import cues, cues_nouns
from consilience.extraction.quotations import worth
from consilience.extraction.quotations.drafts import Draft
from consilience.model import Polarity

_TURNED: dict[Polarity, Polarity] = {"asserts": "denies", "denies": "asserts", "expects": "denies", "asks": "asks"}


def polarity(draft: Draft, content: str) -> Polarity:
    """The polarity of a draft with this content, from its cue, a negation beside it, and a question mark."""
    token = draft.sentence.parse.tokens[draft.verb]
    found = _of_word(token.lemma.lower())
    if found == "asserts" and draft.frame == "direct" and content.rstrip("\"'”’» ").endswith("?"):
        return "asks"
    if worth.is_untold(draft.sentence.parse, draft.verb):
        return "asks"
    return _TURNED[found] if worth.is_negated(draft.sentence.parse, draft.verb) else found


def _of_word(lemma: str) -> Polarity:
    if lemma in cues.DENIES | cues_nouns.DENIES:
        return "denies"
    if lemma in cues.EXPECTS | cues_nouns.EXPECTS:
        return "expects"
    return "asks" if lemma in cues.ASKS | cues_nouns.ASKS else "asserts"
