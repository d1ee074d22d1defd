"""Figures that tell what a thing is like, and not what happens to it."""

from __future__ import annotations

from consilience.extraction.figures.hold import Hold
from consilience.extraction.figures.syntax import NOUNS, SUBJECTS, low
from consilience.model import Parse


def is_property(parse: Parse, figure: Hold, is_amount: bool, is_length: bool) -> bool:
    """Whether a figure tells what something is like, and not what happens to it in the clause: "a 22-foot boat", "a
    team from 12 villages". What an amount is of is no further step ("at a depth of 500 feet"), nor what a part is
    of; a length may be that of what happens ("sought a 15-year term")."""
    deps = [parse.tokens[i].dep for i in figure.path]
    at = 0
    while at < len(deps) and deps[at] in _COUNTING:
        at += 1
    if at and at < len(deps) and _is_measure(parse, figure.path[at - 1]):
        return not (is_length and deps[at] in ("dobj", *SUBJECTS))
    rest = [d for d in deps[at:] if d != "conj"]
    if "appos" in rest:
        return any(d in SUBJECTS for d in rest[rest.index("appos") :])
    inner = not is_amount and _is_inside(parse, figure, at)
    return inner or rest.count("pobj") - _of_a_part(parse, figure, at, is_amount) > 1


def _is_inside(parse: Parse, figure: Hold, at: int) -> bool:
    """Whether what is counted only tells where another thing is ("the beds in its eleven hospitals")."""
    above = figure.path[at + 1 : at + 3]
    if len(above) < 2 or parse.tokens[above[0]].dep != "prep" or parse.tokens[above[1]].pos not in NOUNS:
        return False
    if parse.tokens[above[1]].dep == "dobj":
        return False  # the parser cannot tell "scored 14 goals in 19 matches" from "met four men in two cities"
    return parse.tokens[above[0]].text.lower() not in ("of", "with", "to", "by")


def _of_a_part(parse: Parse, figure: Hold, at: int, is_amount: bool) -> int:
    """1 where the first step up leads over "of" from an amount, or to a number or a share, or from a level to its
    change ("by a third to 39 million"); else 0."""
    above = figure.path[at + 1 : at + 3]
    if len(above) < 2:
        return 0
    word = parse.tokens[above[0]].text.lower()
    if word in ("to", "from"):
        return int(any(parse.tokens[i].text.lower() == "by" for i in figure.path[at + 3 : at + 4]))
    if word != "of":
        return 0
    token = parse.tokens[above[1]]
    return int(is_amount or token.pos == "NUM" or token.tag in ("CD", "PDT") or low(token) in ("half", "percent"))


_COUNTING = frozenset({"nummod", "quantmod", "amod", "compound", "nmod", "advmod", "npadvmod"})


def _is_measure(parse: Parse, index: int) -> bool:
    """Whether a word only measures the noun behind it: bound to the number by a hyphen ("22-foot"), or a dimension
    ("4.5 inches thick"). A magnitude is of what happens, and "a 300-strong party" are 300 people."""
    token = parse.tokens[index]
    if token.text.lower() == "strong":
        return False
    if token.pos in ("ADJ", "ADV") and token.text.lower() in _DIMENSIONS:
        return True
    if token.dep not in ("compound", "amod"):
        return False
    return index > 0 and parse.tokens[index - 1].text == "-" and low(parse.tokens[index]) != "magnitude"


_DIMENSIONS = frozenset("thick long wide high tall deep broad old square across".split())
