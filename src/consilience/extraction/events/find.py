"""From a document to its event mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from consilience.extraction.events import occasions, plover, roles, status, triggers
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.plover import Typed
from consilience.extraction.events.recall import Memory
from consilience.extraction.events.roles import Roles
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.events.when import Clock
from consilience.extraction.parties import Parties
from consilience.model import (
    Attribution,
    Document,
    EventMention,
    EventStatus,
    Period,
    Sentence,
    TimeMention,
    content_id,
)


def find(
    document: Document, parties: Parties, times: Sequence[TimeMention], attributions: Sequence[Attribution]
) -> list[EventMention]:
    """The events that a report tells of, in text order; a pure function of its arguments, linear in the text."""
    by_sentence: defaultdict[int, list[TimeMention]] = defaultdict(list)
    for time in times:
        by_sentence[time.sentence].append(time)
    counts: Counter[tuple[int, int]] = Counter()
    memory = Memory()
    found: list[EventMention] = []
    for sentence in document.sentences:
        cast, clock = Cast(sentence, parties), Clock(sentence, by_sentence[sentence.index])
        for trigger, mention in _in_sentence(document, cast, clock, counts):
            found.append(memory.complete(mention, trigger, sentence.parse))
    return found


def _in_sentence(
    document: Document, cast: Cast, clock: Clock, counts: Counter[tuple[int, int]]
) -> Iterator[tuple[Trigger, EventMention]]:
    parse = cast.sentence.parse
    found = triggers.find(cast, _is_headline(cast.sentence))
    who = [roles.find(cast, trigger) for trigger in found]
    told = [status.find(parse, trigger) for trigger in found]
    types = plover.assign(parse, found, who, told)
    for trigger, role, state, typed in zip(found, who, told, types, strict=True):
        when = clock.when(trigger) or (clock.news(trigger) if state == "occurred" else None)
        yield trigger, _mention(document, cast, when, trigger, role, state, typed, counts)


def _is_headline(sentence: Sentence) -> bool:
    """Whether the sentence is a headline: marked so, or the report's first line without a full stop."""
    if sentence.block in ("title", "heading"):
        return True
    return sentence.index == 0 and sentence.text[-1:] not in ".!?\"'”’"


def _mention(
    document: Document, cast: Cast, when: Period | None, trigger: Trigger, role: Roles,
    state: EventStatus, typed: Typed, counts: Counter[tuple[int, int]],
) -> EventMention:  # fmt: skip
    span = cast.sentence.span(trigger.first, trigger.last)
    ordinal = counts[span.start, span.end]
    counts[span.start, span.end] += 1
    report = document.report.id
    return EventMention(
        id=content_id("m", report, "event", span.start, span.end, ordinal), report=report,
        start=span.start, end=span.end, exact=span.exact, sentence=cast.sentence.index,
        lemma=trigger.lemma, act=trigger.act.name if trigger.act else trigger.lemma, type=typed.type, mode=typed.mode,
        actors=role.actors, recipients=role.recipients, when=when, where=role.where, status=state, object=role.object,
        occasion=occasions.occasion(cast.sentence, trigger),
        ordinal=occasions.ordinal(cast.sentence.parse, trigger.noun),
    )  # fmt: skip
