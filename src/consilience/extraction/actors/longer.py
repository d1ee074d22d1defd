"""Known names within longer ones, which name something else: "Lake Chad", "Luxembourg City", "Holland & Barrett"."""

from __future__ import annotations

from typing import Literal

from consilience.extraction.actors.lexicon import Match
from consilience.extraction.actors.marks import is_capital
from consilience.extraction.knowledge.kind_words import PLACE_TAILS, TEAM_WORDS
from consilience.model import Token

_MORE = "City Town Grove Point Village Township Hollow Ridge Woods Meadows Estate Canal"
_TAILS = PLACE_TAILS | frozenset(_MORE.split())
_WATERS = frozenset("river valley canal strait straits peninsula basin lake sea gulf estuary delta".split())
_BEFORE = frozenset("Lake Mount Port Fort New Little Camp Cape River".split())
_CLUBS = TEAM_WORDS | frozenset("Real Atletico Atlético Inter Racing Saint-Germain Athletic".split())


def longer(tokens: tuple[Token, ...], match: Match) -> tuple[int, int, Literal["place", "organisation"]] | None:
    """The first and last token and the kind of the name that a known name is only a part of, or None."""
    if match.entry.kind not in ("state", "capital", "place"):
        return None
    first, last = match.first, match.last
    before = tokens[first - 1] if first else None
    ahead = tokens[last + 1 : last + 3]
    if ahead and ahead[0].text in _CLUBS:
        return first, last + 1, "organisation"
    if len(ahead) == 2 and ahead[0].text == "&" and is_capital(ahead[1]):
        return first, last + 2, "organisation"
    if before is not None and before.text in _CLUBS and before.pos == "PROPN":
        return first - 1, last, "organisation"
    if ahead and (ahead[0].text in _TAILS or (ahead[0].text in _WATERS and ahead[0].pos in ("NOUN", "PROPN"))):
        return first, last + 1, "place"
    if before is not None and before.text in _BEFORE and before.pos == "PROPN":
        return first - 1, last, "place"
    return None
