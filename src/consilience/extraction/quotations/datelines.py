"""Where a report was written, in front of its first words: "HARBOUR CITY (Wire) — ", "LORNE: "."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.extraction.knowledge.places import PLACES
from consilience.extraction.quotations import grammar
from consilience.model import Parse

_REACH = 14
_LONGEST_NAME = 5
_PLACES = frozenset(("PROPN", "PUNCT", "NUM", "ADP", "NOUN", "SYM", "X"))
_TALKERS = frozenset("i we you my our your me us".split())
_TOWNS = frozenset(name.upper() for name in (*PLACES, *(capital for c in COUNTRIES.values() for capital in c.capitals)))


def opening(parse: Parse) -> int:
    """The first token behind a dateline, 0 where there is none."""
    tokens = parse.tokens
    if not tokens[0].text.isupper() or len(tokens[0].text) < len("ROME"):
        return 0
    dash = next((t.index for t in tokens[:_REACH] if t.text in ("—", "–", "―", "-", "--")), None)
    if dash is not None and all(t.pos in _PLACES for t in tokens[:dash]):
        return dash + 1
    colon = next((t.index for t in tokens[: _LONGEST_NAME + 1] if t.text == ":"), None)
    return colon + 1 if colon is not None and _is_place(parse, colon) else 0


def _is_place(parse: Parse, colon: int) -> bool:
    """Whether the capitals before a colon are a town and nobody who speaks: a known one, or a word behind which a
    sentence stands that names its own speaker."""
    tokens = parse.tokens
    name = [t.text for t in tokens[:colon]]
    if not all(word.isupper() or not word.isalpha() for word in name):
        return False
    if " ".join(name) in _TOWNS and tokens[-1].text[-1:] == ".":
        return True
    rest = tokens[colon + 1 :]
    if tokens[-1].text[-1:] != "." or any(t.text.lower() in _TALKERS for t in rest):
        return False
    said = (t for t in rest if t.tag in ("VBD", "VBZ") and t.lemma.lower() in cues.REPORTING)
    return any(_is_told_by_name(parse, t.index, colon) for t in said)


def _is_told_by_name(parse: Parse, verb: int, colon: int) -> bool:
    source = grammar.subject(parse, verb)
    return source is not None and source > colon and parse.tokens[source].pos in ("NOUN", "PROPN")
