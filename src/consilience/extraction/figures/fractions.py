"""Fractions in words: "a third", "two-fifths", "half"; told apart from ordinals, halves of a game and quarters of a
year by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consilience.extraction.figures.patterns import FRACTION, any_of
from consilience.extraction.knowledge.numbers import CARDINALS, FRACTION_PARTS
from consilience.extraction.knowledge.units import DURATIONS, UNITS


def fractions(text: str) -> Iterator[tuple[int, int, float]]:
    """(start, end, value) of each fraction of a sentence that is meant as a share, a change or a part of a unit."""
    for match in _IN_DIGITS.finditer(text):
        value = int(match.group("over")) / int(match.group("under"))
        if value < 1:
            yield match.start(), match.end(), value
    for match in FRACTION.finditer(text):
        top, bottom = (match.group("top") or "").lower(), match.group("bottom").lower()
        many = CARDINALS.get(top, 1)
        value = many * FRACTION_PARTS[bottom]
        if value >= 1 or (many > 1) != bottom.endswith(("s", "ves")):
            continue
        if top in ("a", "an") and _JOINED_UNIT.match(text, match.end()):
            yield match.start("bottom"), match.end(), value  # "a half-hour set": the article is of the noun
        elif _is_meant(text, match, top, bottom):
            yield match.start(), match.end(), value


def _is_meant(text: str, match: re.Match[str], top: str, bottom: str) -> bool:
    before, behind = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 40]
    if _NO_SHARE_BEHIND.search(before) or _NO_SHARE.match(behind):
        return False
    if _OF_A_UNIT.match(behind) or (bottom in ("half", "quarter") and not top and _POINT.match(behind)):
        return True
    if bottom == "half":
        return _half(before, behind)
    if not top:
        return False
    if behind.startswith(" of ") or (bottom.endswith("s") and "-" in match.group()):
        return not (_QUARTERS.match(behind) and bottom == "quarters" and "-" not in match.group())
    joined = "-" in match.group() and top not in ("a", "an")
    return joined or (_CHANGED.search(before) is not None and _ENDS.match(behind) is not None)


def _half(before: str, behind: str) -> bool:
    """Half of something or half the rest, and half alone behind words that measure ("by half", "nearly half were")."""
    if _CUT_IN.search(before):
        return _ENDS.match(behind) is not None
    return _HALF_OF.match(behind) is not None or (
        _CHANGED.search(before) is not None and _ENDS.match(behind) is not None
    )


_CUT_IN = re.compile(r"\b(?:cut|slashed|reduced|chopped)\s(?:\w{1,12}\s){0,2}in\s$", re.IGNORECASE)
_NO_SHARE_BEHIND = re.compile(
    r"\b(?:first|second|latter|other|better|final|last|this|next|third|fourth|previous|opening|closing|each|every|"
    r"one|either|your|my|and\sa)[\s-]$",
    re.IGNORECASE,
)
"""Before "half" or "quarter": which part of a year or a game it is."""

_NO_SHARE = re.compile(
    r"[\s-](?:time|year|century|centuries|brother|sister|back|past|final|finals|mast|term|truth|truths|way|hearted|"
    r"baked|season|day|dozen|million|billion|trillion|hundred|thousand|or|and\shalf|the\stime|the\sbattle)\b"
    r"|\sof\s(?:the\s)?(?:year|season|game|match|(?:19|20)[0-9]{2}\b|fiscal|financial)",
    re.IGNORECASE,
)
_UNIT_NAMES = any_of(
    [n for n in (*UNITS, *DURATIONS) if n.isascii() and len(n) > 3] + ["percentage point", "percent", "per cent"]
)
_IN_DIGITS = re.compile(
    rf"(?<![\w/.,%-])(?<![0-9] )(?P<over>[1-9][0-9]?)/(?P<under>2|3|4|5|8|16|32|64)(?=[\s-](?:of\s(?:an?|one)\s)?"
    rf"(?:{_UNIT_NAMES}|(?:percentage[\s-])?points?|pct)(?![A-Za-z]))",
    re.IGNORECASE,
)
"""Fractions in digits are told from dates and scores by the unit behind them ("9/16 percentage point")."""
_JOINED_UNIT = re.compile(rf"-(?:{_UNIT_NAMES}|(?:percentage-)?points?)(?![A-Za-z])", re.IGNORECASE)
_OF_A_UNIT = re.compile(rf"(?:(?:\sof)?\san?\s|-)(?:{_UNIT_NAMES})(?![A-Za-z])", re.IGNORECASE)
_POINT = re.compile(r"(?:(?:\sof)?\sa\s|[\s-])(?:percentage[\s-])?points?\b", re.IGNORECASE)
_QUARTERS = re.compile(
    r"\sof\s(?:growth|decline|losses|contraction|expansion|negative|falling|rising|gains)", re.IGNORECASE
)
_HALF_OF = re.compile(
    r"\s(?:of|the|its|their|his|her|our|my|all|that|those|what|as\s[a-z]{3,10}|a[n]?\s[a-z])\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:by|up|down|than|nearly|almost|about|around|roughly|some|over|under|to|at|least|most|just|only|barely|"
    r"further|another|rose|risen|fell|fallen|dropped|dived|plunged|jumped|grew|shrunk|shrank|lost|gained|shed|rise|"
    r"drop|fall|cut|slashed|trimmed|approximately|close\sto)\s$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s?(?:[.,;:)—–]|$)|\s(?:of|to|from|in|on|and|or|but|less|more|since|over|last|this|next|between|compared|after|"
    r"while|as|for|at|were|was|are|is|have|had|has|said|say|think|believe|against|during|when|with|lower|higher|"
    r"below|above|thanks|because|within|per|the|its|that|who|which|would|will|could|came|come|live|lived)\b",
    re.IGNORECASE,
)
