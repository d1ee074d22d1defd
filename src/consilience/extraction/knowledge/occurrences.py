"""Nouns that name happenings, from the tables of acts, less those that name something said."""

from __future__ import annotations

from consilience.extraction.knowledge.acts_business import BUSINESS
from consilience.extraction.knowledge.acts_deeds import DEEDS
from consilience.extraction.knowledge.acts_force import FORCE
from consilience.extraction.knowledge.acts_other import OTHER
from consilience.extraction.knowledge.acts_words import WORDS

_SAID = frozenset(
    "say agree request reject threaten accuse complain support charge decide invite investigate work".split()
)

EVENT_NOUNS = frozenset(
    noun.split()[-1]
    for act in (*WORDS, *DEEDS, *FORCE, *OTHER, *BUSINESS)
    if act.name not in _SAID
    for noun in act.nouns
)
