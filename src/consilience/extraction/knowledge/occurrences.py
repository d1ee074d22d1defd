"""Nouns that name happenings, from the built-in tables of acts, less those that name something said."""

from __future__ import annotations

from consilience.extraction.knowledge.acts import built_in

_SAID = frozenset(
    "say agree request reject threaten accuse complain support charge decide invite investigate work".split()
)

EVENT_NOUNS = frozenset(noun.words.split()[-1] for act in built_in() if act.name not in _SAID for noun in act.nouns)
