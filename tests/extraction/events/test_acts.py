"""Each class of acts is found in its own example sentence."""

from __future__ import annotations

import pytest

from consilience.extraction import actors, events, times
from consilience.extraction.events.words import ACTS
from consilience.extraction.knowledge.acts import Act
from consilience.extraction.parties import Parties
from consilience.model import Document, EventMention

TYPES = frozenset(
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE "
    "ASSAULT".split()
)


def found_in(document: Document) -> list[EventMention]:
    parties = Parties(*actors.find(document))
    return events.find(document, parties, times.find(document), [])


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_the_example_tells_of_the_act(act: Act, read_document) -> None:  # type: ignore[no-untyped-def]
    found = found_in(read_document(act.example))
    assert [m.type for m in found if m.act == act.name][:1] == [act.type], [(m.exact, m.act, m.type) for m in found]


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_the_entry_is_whole(act: Act) -> None:
    assert act.example
    assert act.type is None or act.type in TYPES
    assert act.verbs or act.party_verbs or act.phrases or act.nouns


def test_names_are_unique() -> None:
    assert len({act.name for act in ACTS}) == len(ACTS)
