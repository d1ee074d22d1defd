"""From a document to its event mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from consilience.extraction.events import (
    background,
    denials,
    generic,
    occasions,
    plover,
    roles,
    status,
    thirds,
    triggers,
)
from consilience.extraction.events.denials import Denials
from consilience.extraction.events.headlines import is_headline, mended
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
    Span,
    TimeMention,
    content_id,
)


def mentions(
    document: Document, parties: Parties, times: Sequence[TimeMention], attributions: Sequence[Attribution]
) -> list[EventMention]:
    """The events that a report tells of, in text order; a pure function of its arguments, linear in the text.

    `times` and `attributions` are those of the same report: the first give the days, the second what is denied."""
    by_sentence: defaultdict[int, list[TimeMention]] = defaultdict(list)
    for time in times:
        by_sentence[time.sentence].append(time)
    reading = _Reading(document, attributions)
    memory = Memory()
    found: list[EventMention] = []
    for sentence in map(mended, document.sentences):
        cast, clock = Cast(sentence, parties), Clock(sentence, by_sentence[sentence.index])
        for trigger, mention in reading.sentence(cast, clock):
            found.append(memory.complete(mention, trigger, sentence.parse))
    return found


class _Reading:
    """One pass over a report: what its attributions deny, and how many mentions share a span."""

    def __init__(self, document: Document, attributions: Sequence[Attribution]) -> None:
        self._report = document.report.id
        self._denials = Denials(attributions)
        self._counts: Counter[tuple[int, int]] = Counter()

    def sentence(self, cast: Cast, clock: Clock) -> Iterator[tuple[Trigger, EventMention]]:
        """The events of one sentence, each with its trigger."""
        headline = is_headline(cast.sentence)
        told = triggers.find(cast, clock, headline)
        found = [t for t in told if not generic.is_general(cast, clock, t, headline)]
        who = [roles.find(cast, trigger) for trigger in found]
        states = [self._state(cast, trigger, not headline and _is_ahead(clock, trigger)) for trigger in found]
        types = plover.assign(cast.sentence.parse, found, who, [status for status, _ in states])
        for trigger, role, (status_, cues), typed in zip(found, who, states, types, strict=True):
            mention = self._mention(cast, trigger, role, typed)
            past = background.told(cast.sentence.parse, trigger, status_)
            when = clock.when(trigger)
            if past == "background" and when is not None and when.basis == "sentence" and when.apart is None:
                when = None
            if when is None and past == "news" and status_ in ("occurred", "denied"):
                when = clock.news(trigger) or clock.headline(trigger, headline and status_ == "occurred")
            yield trigger, msgspec.structs.replace(
                mention, when=when, dated=clock.words(when), status=status_, cues=cues,
                told=past,
            )  # fmt: skip

    def _state(self, cast: Cast, trigger: Trigger, ahead: bool) -> tuple[EventStatus, tuple[Span, ...]]:
        """The status of an event and the words that decide it."""
        sentence = cast.sentence
        above = denials.heads_over(sentence.parse, trigger)
        denying = self._denials.deny(sentence.span(trigger.first, trigger.last), sentence, above)
        if denying is not None and not _is_answered(cast, trigger, denying):
            return "denied", (denying,)
        found = status.find(sentence.parse, trigger)
        cues = (sentence.span(found.cue, found.cue),) if found.cue is not None else ()
        return ("scheduled", ()) if found.status == "occurred" and ahead else (found.status, cues)

    def _mention(self, cast: Cast, trigger: Trigger, role: Roles, typed: Typed) -> EventMention:
        """The event without its day and status."""
        span = cast.sentence.span(trigger.first, trigger.last)
        parse, act = cast.sentence.parse, trigger.act
        ordinal = self._counts[span.start, span.end]
        self._counts[span.start, span.end] += 1
        return EventMention(
            id=content_id("m", self._report, "event", span.start, span.end, ordinal), report=self._report,
            start=span.start, end=span.end, exact=span.exact, sentence=cast.sentence.index, lemma=trigger.lemma,
            act=act.name if act else trigger.lemma, entry=trigger.entry,
            type=typed.type, mode=typed.mode, cameo=typed.cameo, codes=dict(act.codes) if act else {},
            actors=role.actors, recipients=role.recipients, where=role.where, object=role.object,
            third=thirds.find(cast, trigger, (*role.actors, *role.recipients)),
            mutual=act is not None and act.mutual and len(role.actors) + len(role.recipients) > 1,
            negated=status.negation(parse, trigger) is not None,
            occasion=occasions.occasion(cast.sentence, trigger),
            ordinal=occasions.ordinal(parse, trigger.noun),
        )  # fmt: skip


def _is_answered(cast: Cast, trigger: Trigger, denying: Span) -> bool:
    """Whether the denial answers an accusation ("accused Egypt of theft, a charge Cairo denied"), which was made."""
    accuses = trigger.typed_act is not None and trigger.typed_act.type == "ACCUSE"
    return accuses and denying.start > cast.sentence.span(trigger.last, trigger.last).end


def _is_ahead(clock: Clock, trigger: Trigger) -> bool:
    """Whether the plain present names a day: what is planned for it ("they vote on Sunday")."""
    verb = trigger.verb
    if verb is None or trigger.act is None or trigger.act.name == "say":
        return False
    return status.is_present(clock.sentence.parse, verb) and clock.names_day(verb)
