"""Offices, as the words beside a name tell them: "Norse Foreign Minister" is a minister, for foreign affairs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.knowledge.offices import (
    FAMILIES,
    FORMER,
    HEADS,
    PAIRS,
    PORTFOLIOS,
    SINGLE,
    SPELLINGS,
    VAGUE,
)

_WORD = re.compile(r"\w[\w.'’-]*", re.UNICODE)
_SPLIT = re.compile(r",|;|\b(?:of|for|at|to|in|with|under|on|and)\b")
_LONGEST = 200


class Office(NamedTuple):
    """An office: its head word, what it is for, the state or the body it belongs to, and whether it is over."""

    head: str
    portfolio: frozenset[str] = frozenset()
    state: str | None = None
    former: bool = False

    @property
    def families(self) -> frozenset[str]:
        """The walks of life it belongs to; none for a word that tells of none ("doctor")."""
        return FAMILIES.get(self.head) or FAMILIES.get(self.head.partition("-")[2], frozenset())

    @property
    def is_single(self) -> bool:
        """Whether one person at a time has it in a state, a town or a body."""
        return self.head in SINGLE and (self.head not in _NEEDY or bool(self.portfolio))


_NEEDY = frozenset({"minister", "secretary", "cabinet-secretary", "governor", "coach", "chair"})
"""Offices of which a state or a story has many, if nothing is said of what they are for."""
_RANKS = ("deputy", "vice", "assistant", "shadow", "junior", "associate")


def fits(a: Office, b: Office) -> bool:
    """Whether two ways to call an office can mean one."""
    if a.head != b.head or (a.state and b.state and a.state != b.state):
        return False
    return not a.portfolio or not b.portfolio or a.portfolio <= b.portfolio or b.portfolio <= a.portfolio


def is_rival(a: Office, b: Office) -> bool:
    """Whether two offices are of walks of life that nobody changes between within days: a judge is no sheriff."""
    told = a.families and b.families and not a.former and not b.former
    return bool(told) and a.families.isdisjoint(b.families)


def clash(a: Office, b: Office) -> bool:
    """Whether nobody has two offices at one time: a governor is no mayor, the trade minister not the foreign one."""
    if a.former or b.former or fits(a, b) or a.head not in _SEATS or b.head not in _SEATS:
        return False
    return a.head == b.head or frozenset({a.head, b.head}) not in _TOGETHER


_SEATS = frozenset(
    """president vice-president prime-minister minister foreign-minister interior-minister governor mayor speaker
    chief-justice chief-minister king queen pope emir sultan senator ambassador judge sheriff police-chief
    central-bank-governor attorney-general district-attorney councillor""".split()
)
"""Offices beside which nobody has another of these."""
_TOGETHER = frozenset(
    frozenset(pair.split("+"))
    for pair in """prime-minister+minister prime-minister+foreign-minister prime-minister+interior-minister king+sultan
    emir+sultan minister+foreign-minister minister+interior-minister chief-minister+minister emir+minister
    councillor+mayor president+minister judge+chief-justice prime-minister+emir""".split()
)


def parse(text: str, states: Mapping[str, str]) -> Office | None:
    """The office that a role tells, or None. `states` are the words for the unknown states of the story."""
    return _parse(text[:_LONGEST], tuple(sorted(states.items())))


@lru_cache(maxsize=16_384)
def _parse(text: str, known: tuple[tuple[str, str], ...]) -> Office | None:
    states = dict(known)
    parts = _SPLIT.split(text)
    said = [[_plain(w) for w in _WORD.findall(part)] for part in parts]
    at = next((i for i, ws in enumerate(said) if _head(ws)), None)
    if at is None:
        return None
    head, used = _head(said[at]) or ("", 0)
    left, right = said[at][: len(said[at]) - used], [w for ws in said[at + 1 :] for w in ws]
    state = _state(text, states)
    portfolio = {PORTFOLIOS.get(w, w) for w in (*left, *(right if head in ("minister", "secretary") else right[:2]))}
    state_words = {w for raw in _WORD.findall(text) if _names_state(raw, states) for w in [_plain(raw)]}
    rank = next((w for w in _RANKS if w in left), "")
    head = f"{rank}-{head}" if rank else "central-bank-governor" if head == "governor" and "central" in right else head
    kept = frozenset(w for w in portfolio if w in PORTFOLIOS.values()) - state_words - VAGUE
    return Office(head, kept, state, not FORMER.isdisjoint(left))


def _plain(word: str) -> str:
    lower = re.sub(r"['’]s?$", "", word.lower())
    return SPELLINGS.get(lower, SPELLINGS.get(lower.rstrip("."), lower.rstrip(".")))


def _head(said: list[str]) -> tuple[str, int] | None:
    """The office that a run of words ends with, and how many of them say it."""
    if len(said) > 1 and (pair := PAIRS.get((said[-2], said[-1]))):
        return pair, 2
    return (HEADS[said[-1]], 1) if said and said[-1] in HEADS else None


def _names_state(word: str, states: Mapping[str, str]) -> str | None:
    bare = re.sub(r"['’]s?$", "", word)
    if bare in states:
        return states[bare]
    entry = look_up(bare)
    return entry.country if entry and entry.kind in ("state", "demonym") else None


def _state(text: str, states: Mapping[str, str]) -> str | None:
    words = _WORD.findall(text)
    found = {s for w in words if (s := _names_state(w, states))}
    found |= {s for a, b in zip(words, words[1:], strict=False) if (s := _names_state(f"{a} {b}", states))}
    return found.pop() if len(found) == 1 else None
