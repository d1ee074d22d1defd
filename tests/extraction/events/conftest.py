"""Events from plain text, with the parties and times that the other rooms find."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from consilience.extraction import actors, events, times
from consilience.extraction.parties import Parties
from consilience.model import EventMention


@pytest.fixture(scope="session")
def events_in(read_document: Callable[..., Any]) -> Callable[..., list[EventMention]]:
    """events_in("Text …") -> the event mentions, in text order."""

    def find(text: str, **fields: Any) -> list[EventMention]:
        document = read_document(text, **fields)
        return events.mentions(document, Parties(*actors.mentions(document)), times.mentions(document), [])

    return find
