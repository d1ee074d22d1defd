"""A scene: the actors of a text, looked at by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction import actors
from consilience.model import ActorMention, Document, Entity


class Scene:
    """The actors of one text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.entities, self.mentions = actors.mentions(document)

    def mention(self, words: str, nth: int = 0) -> ActorMention:
        """The nth mention of exactly these words."""
        return [m for m in self.mentions if m.exact == words][nth]

    def names(self, words: str, nth: int = 0) -> list[str]:
        """The names of those whom these words mean."""
        return [self.entities[n].name for n in self.mention(words, nth).entities]

    def entity(self, name: str) -> Entity:
        """The one entity of that name."""
        (found,) = [e for e in self.entities if e.name == name]
        return found

    def has(self, words: str) -> bool:
        """Whether these words are a mention."""
        return any(m.exact == words for m in self.mentions)


Read = Callable[[str], Scene]


@pytest.fixture(scope="session")
def scene(read_document: Callable[..., Document]) -> Read:
    return lambda text: Scene(read_document(text))
