"""What holds for every text: spans hold their characters, nothing is raised, the same text gives the same events."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.model import EventMention, Span

Events = Callable[..., list[EventMention]]
WORDS = st.sampled_from(
    "Norway Chile attacked visited the a treaty signed will not may on Monday by of to and , . ( ) \" 's talks held "
    "between troops withdraw its from said that if refused agreed 11th visit \u200b \U0001f600 \x00 \n".split(" ")
)
SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def check(text: str, found: list[EventMention]) -> None:
    for mention in found:
        mention.span.check(text)
        parties = [*mention.actors, *mention.recipients, *([mention.where] if mention.where else [])]
        for party in parties:
            Span(party.start, party.end, party.exact).check(text)
        if mention.object is not None:
            mention.object.check(text)
        assert mention.type is None or mention.actors or mention.recipients
        assert mention.lemma and mention.act
    assert len({m.id for m in found}) == len(found)
    assert [(m.sentence) for m in found] == sorted(m.sentence for m in found)


@SETTINGS
@given(st.lists(WORDS, max_size=30))
def test_word_salad(events_in: Events, words: list[str]) -> None:
    text = " ".join(words)
    found = events_in(text)
    check(text, found)
    assert found == events_in(text)


@SETTINGS
@given(st.text(max_size=120))
def test_any_text(events_in: Events, text: str) -> None:
    check(text, events_in(text))
