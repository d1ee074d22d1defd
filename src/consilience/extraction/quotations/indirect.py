"""Reported speech and thought without (or with only some) quotation marks, from the parse of its cue."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import (
    clauses,
    grammar,
    inserted,
    passives,
    relatives,
    retold,
    subjects,
    things,
    undone,
    worth,
)
from consilience.extraction.quotations.drafts import Draft, Frame
from consilience.extraction.quotations.scene import Scene

ACTIVE: tuple[Frame, ...] = (
    passives.seeming, relatives.rated, relatives.clause, clauses.gap, clauses.clause, things.others, things.asked_for,
    things.infinitive, things.doing, things.named, things.taken_as, relatives.valued, relatives.denied,
    clauses.unseen, clauses.far, things.thing, things.about, clauses.bare,
)  # fmt: skip
"""Tried in this order; the first that finds content is taken."""

PASSIVE: tuple[Frame, ...] = (
    passives.told, passives.described, passives.thought_to, passives.seen_as, passives.judged,
)  # fmt: skip

_ATTITUDES = frozenset((
    things.others, things.asked_for, things.infinitive, things.doing, things.named, things.taken_as, things.thing,
    things.about, relatives.rated, relatives.valued,
))  # fmt: skip
"""What is wanted, judged or praised by nobody in particular is no attribution."""


def find(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts whose cue is a verb of this sentence and not among `used`; within quotation marks only where
    somebody who is named there is said to say it."""
    for token in scene.parse.tokens:
        if token.pos != "VERB" or token.index in used:
            continue
        if scene.inside[token.index] is None or retold.tells_of_another(scene.parse, token.index):
            draft = _draft(scene, token.index)
            if draft is not None:
                yield draft


def _draft(scene: Scene, verb: int) -> Draft | None:
    lemma = scene.parse.tokens[verb].lemma.lower()
    if lemma not in cues.EVERY or subjects.is_quoting(scene.parse, verb) or undone.is_nothing(scene.parse, verb):
        return None
    for frame in PASSIVE if grammar.is_passive(scene.parse, verb) else ACTIVE:
        content = _within_marks(scene, verb, sorted(set(frame(scene.parse, verb, lemma))))
        if content and scene.pieces(content):
            draft = scene.draft(frame.__name__, verb)
            draft.pieces = scene.pieces(_without_speaker(draft, content))
            if not draft.pieces:
                return None
            quoted = frame not in (things.thing, passives.judged) or any(scene.inside[i] is not None for i in content)
            if worth.is_none(scene.parse, lemma, content, draft.antecedent or draft.source, quoted=quoted):
                return None
            if frame is passives.seeming or inserted.is_hearing(scene.parse, verb):
                draft.source = draft.antecedent = None
            return None if draft.source is None and frame in _ATTITUDES else draft
    return None


def _within_marks(scene: Scene, verb: int, content: list[int]) -> list[int]:
    """The content as far as the quotation that its cue stands in."""
    number = scene.inside[verb]
    return content if number is None else [i for i in content if scene.inside[i] == number]


def _without_speaker(draft: Draft, content: list[int]) -> list[int]:
    """The content less the name of who speaks, where that stands in it, mostly behind the cue ("Stay calm, says the
    mayor")."""
    parse, verb, source = draft.sentence.parse, draft.verb, draft.source
    if source is None or source not in content:
        return content
    if source < verb:
        if draft.frame != "clause":
            return content
        comma = next((i for i in range(source, 0, -1) if parse.tokens[i].text == ","), None)
        return content if comma is None else [i for i in content if i < comma or i > verb]
    name = grammar.noun_phrase(parse, source)
    return [i for i in content if i not in name]
