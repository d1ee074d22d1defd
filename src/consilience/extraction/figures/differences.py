"""Amounts that are a difference by the words around them, without a verb of change."""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import top

_FROM_A_MARK = re.compile(
    r"(?:\s[^\W\d]{2,14})?\s(?:short\sof|shy\sof|clear\s(?:of|at)|ahead\sof|adrift|behind\s(?:schedule|target|plan)|"
    r"over\s(?:budget|schedule)|(?:above|below)\s(?:(?:the|its|their)\s)?(?!sea)(?:\S{1,14}\s){0,2}"
    r"(?:mark|average|normal|norm|target|record)|"
    r"under\sbudget|inside\s(?:\S{1,14}\s){1,3}(?:record|best|mark|limit)|off\sthe\s(?:record|pace|lead))\b"
)
"""Behind an amount: how far something is from what it is set against."""
_COMPARATIVE = re.compile(
    r"\s(?:sooner|longer|taller|shorter|heavier|lighter|older|younger|wider|deeper|faster|slower)\b"
)
"""Behind a length of time or space: how much one thing surpasses another ("10 cm taller")."""
_BY = re.compile(r"\bby\s(?:(?:a|an|another|further|some|about|around|nearly|almost|at\sleast|only|just)\s){0,2}$")
_WON = re.compile(
    r"\b(?:beat|beats|beaten|beating|defeat(?:s|ed)?|won|wins?|winning|lost|loses?|victory|leads?|led|trails?|trailed)\b"
)


def is_difference(scene: Scene, site: Site, before: str) -> bool:
    """Whether an amount says by how much: "by 9 percent", "won by 3 seats", "18 months behind schedule"."""
    q = scene.q
    if q.sort in ("times", "multiple") or re.match(r"\sto\s[0-9]", scene.sentence.text[q.end : q.end + 5]):
        return False
    if q.sort != "share" and _FROM_A_MARK.match(scene.sentence.text, q.end) is not None:
        return True
    if q.sort in ("duration", "physical") and _COMPARATIVE.match(scene.sentence.text, q.end) is not None:
        return True
    if _BY.search(before[-30:]):
        won = q.sort in ("count", "duration", "physical") and _WON.search(before[-100:]) is not None
        if q.sort == "percent" and not _moved(scene):
            return won or not _by_people(scene)
        return won or q.sort == "percent" or (q.sort == "share" and _moved(scene))
    return q.sort == "share" and _lost(scene)


def _by_people(scene: Scene) -> bool:
    """Whether a percentage is of those who did something ("named by 70 percent of managers")."""
    start = top(scene.parse, scene.own)
    by = scene.token(scene.token(start).head) if start is not None else None
    if by is None or by.text.lower() != "by":
        return False
    return scene.sentence.text.startswith(" of ", scene.q.end) or scene.lemma(by.head) in _OPINIONS


_OPINIONS = frozenset(
    "name nominate back support oppose reject favour favor approve cite choose endorse prefer mention expect own "
    "hold".split()
)
"""Verbs whose doers polls count."""


def _moved(scene: Scene) -> bool:
    """Whether the verb that a share hangs on tells of a change ("cut by a third")."""
    start = top(scene.parse, scene.own)
    above = scene.parse.ancestors(start) if start is not None else ()
    return any(scene.lemma(i) in words.MOVES for i in above)


def _lost(scene: Scene) -> bool:
    """Whether a share is what was lost or gained ("shed a sixth of its value")."""
    start = top(scene.parse, scene.own)
    token = scene.token(start) if start is not None else None
    return token is not None and token.dep == "dobj" and scene.lemma(token.head) in words.UP | words.DOWN
