"""Each class of acts is found in its own example sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction.events.words import ACTS
from consilience.extraction.knowledge.acts import Act
from consilience.model import EventMention

TYPES = frozenset(
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION "
    "COERCE ASSAULT".split()
)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_the_example_tells_of_the_act(act: Act, events_in: Callable[..., list[EventMention]]) -> None:
    found = events_in(act.example)
    told = [(m.exact, m.act, m.type) for m in found]
    assert [m.type for m in found if m.act == act.name][:1] == [act.type], told


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_the_entry_is_whole(act: Act) -> None:
    assert act.example
    assert act.type is None or act.type in TYPES
    assert act.type is None or act.cameo
    assert act.verbs or act.party_verbs or act.lone_verbs or act.phrases or act.nouns


def test_names_are_unique() -> None:
    assert len({act.name for act in ACTS}) == len(ACTS)
