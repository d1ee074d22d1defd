"""People of a state that stand for its firm or team: "Norse group Solvo bid. The Norwegians will pay in cash"."""

from __future__ import annotations

from dataclasses import replace

from consilience.extraction.actors.cast import Draft, Found
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.focus import actors_before
from consilience.extraction.actors.kinds import NEVER, fits
from consilience.model import Sentence

_NEAR = 3
_ARMED = frozenset("army navy guard guards force forces corps front brigade brigades command militia police".split())


def stood_for(sentence: Sentence, found: Found, memory: Memory) -> Found:
    """The mention, said of the one body of that state that was just spoken of, where it names a people with "the"; the
    mention as it is where none or several can be meant."""
    draft = memory.cast[found.numbers[0]]
    if draft.type != "group" or draft.country is None or not _is_bare_people(sentence, found):
        return found
    bodies = {
        f.numbers[0]
        for _, there in actors_before(sentence, memory, _NEAR)
        for f in there
        if memory.type(f) == "organisation" and _may_be(memory.cast[f.numbers[0]], draft.country, memory)
    }
    if len(bodies) != 1:
        return found
    return replace(found, first=found.first - 1, numbers=(bodies.pop(),), form="description", role=None)


def _may_be(body: Draft, country: str, memory: Memory) -> bool:
    """Whether a body of that state can be a firm or a team, and is no army or ministry."""
    armed = any(word in _ARMED for name in body.names for word in name.lower().split())
    return (
        body.country == country
        and not armed
        and any(fits(body, noun, memory.cast.told) != NEVER for noun in ("company", "club"))
    )


def _is_bare_people(sentence: Sentence, found: Found) -> bool:
    """Whether a name is "the Norwegians", without a noun behind it, as somebody who does something."""
    tokens = sentence.parse.tokens
    token = tokens[found.last]
    if found.first == 0 or found.first != found.last or tokens[found.first - 1].text.lower() != "the":
        return False
    does = token.dep in ("nsubj", "nsubjpass", "pobj", "dobj") and tokens[token.head].lemma != "be"
    return does and token.tag in ("NNPS", "NNS")
