"""Attributions within attributions: "She said that he had promised to come."

What somebody is said to say, to plan, to want or to ask for is an attribution of its own. Whom or what somebody is
said to praise or oppose is left to the words it stands in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import worth
from consilience.extraction.quotations.drafts import Draft

_STANDS_WITHIN = frozenset(("clause", "direct", "according", "told", "far", "inserted", "gap", "rated", "described"))
_WILLS = frozenset(("infinitive", "others", "asked_for", "about", "doing", "thing", "thought_to"))
_CLAUSES = frozenset(("ccomp", "conj", "relcl", "ROOT"))
_TALKERS = frozenset(("i", "we", "you"))
"""Who speaks or is spoken to: "I think", "you know" within a speaker's words are his own."""
_WISHES = frozenset("demand expect order promise propose recommend request urge want".split())
"""Verbs whose object is what another wants or does not want: a minister said that farmers had *wanted* [a cut]."""
_SPEAKING = cues.REPORTING | cues.EXPECTS | {"accord"}


def keep(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts less those that only tell of an attitude within another's words."""
    near: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        near[draft.sentence.index].append(draft)
    return [d for d in drafts if _speech(d) or not any(_holds(o, d) for o in near[d.sentence.index])]


def _speech(draft: Draft) -> bool:
    parse = draft.sentence.parse
    lemma = parse.tokens[draft.verb].lemma.lower()
    if draft.source is not None and draft.frame != "direct" and parse.tokens[draft.source].text.lower() in _TALKERS:
        return draft.frame in ("others", "asked_for") and lemma in cues.ASKS | {"call"}
    if draft.frame in ("claim", "inner"):
        return True
    if draft.frame == "thing":
        past = parse.tokens[draft.verb].tag in ("VBD", "VBN")
        return past and lemma in _WISHES and _is_anothers(draft)
    if draft.frame in _WILLS:
        return (lemma in cues.EXPECTS | cues.ASKS | cues.DENIES or lemma == "call") and _is_anothers(draft)
    if draft.frame in ("rated", "described"):
        return not _is_phrase(draft)
    return draft.frame in _STANDS_WITHIN and lemma in _SPEAKING


def _is_anothers(draft: Draft) -> bool:
    """Whether somebody called by a name or a noun is said to want it, in a clause of its own: what "he" wants by his
    own words, could want or does not want, is left to them."""
    parse, verb = draft.sentence.parse, draft.verb
    if draft.source is None or worth.is_negated(parse, verb):
        return False
    if parse.tokens[draft.source].pos == "PRON" and draft.antecedent is None:
        return False
    modal = any(parse.tokens[c].tag == "MD" for c in parse.children[verb])
    return not modal and parse.tokens[verb].dep in _CLAUSES


def _is_phrase(draft: Draft) -> bool:
    """Whether it only gives a thing the speaker's name for it: "what he called a trap"."""
    start = min(start for start, _ in draft.pieces) - draft.sentence.start
    return draft.sentence.text[start : start + len("what ")].lower() == "what "


def _holds(outer: Draft, inner: Draft) -> bool:
    return outer is not inner and any(a <= inner.cue[0] < b for a, b in outer.pieces)
