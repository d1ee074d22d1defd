"""What part a figure plays: a level, a change, the base it is compared to, a share, an ordinal, an age or a score."""

from __future__ import annotations

import re
from typing import Literal

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.differences import is_difference
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.shares import is_share
from consilience.extraction.figures.syntax import low, tokens_of, top
from consilience.model import Sentence

Role = Literal["level", "change", "base", "ordinal", "share", "age", "score"]
Direction = Literal["up", "down"]

_UP_DOWN = re.compile(r"\b(?P<way>up|down|off|higher|lower)(?:\sby)?\s(?:(?:some|about|nearly)\s)?$", re.IGNORECASE)
_PHRASAL = re.compile(
    r"\b(?:make[s]?|making|made|take[s]?|taking|took|give[s]?|gave|set|ends?|ended|picks?|picked|buys?|bought)\s"
    r"up\s(?:\w{1,8}\s){0,1}$",
    re.IGNORECASE,
)
"""Verbs with an "up" that raises nothing ("make up a third")."""
_BY = re.compile(r"\bby\s(?:[a-z-]{1,14}\s){0,3}$")
_TO = re.compile(
    r"\bto\s(?:(?:a|an|the|record|new|all-time|high|low|of|just|only|its)\s|record-(?:high|low)\s)*$", re.IGNORECASE
)
_BASE = re.compile(
    r"\b(?:from|(?:below|above|over|under)\sthe|compared\s(?:with|to)|against|versus|vs\.?|than|and\snot|"
    r"(?<=[0-9],\s)not|(?:double|twice|triple|treble|quadruple|times|half)\sthe\s(?:\w{1,14}\s){0,2}of|instead\sof|(?:short|shy)\sof|after)\s(?:(?:a|an|the|just|only|its|last|year's|earlier|"
    r"previous|revised|profit|loss|some|losses|profits|of|below|above|under|over|around|about|nearly|"
    r"\S{1,14}['’]s)\s){0,4}$",
    re.IGNORECASE,
)
_BASE_NOUN = re.compile(
    r"\b(?:compared\s(?:with|to)|against|versus)\s(?:an?|the)\s(?:[a-z-]{1,16}\s){1,4}of\s(?:(?:about|some|over|nearly)\s)?$"
)
"""Before an amount of what the last one is set against ("compared with a surplus of $5bn")."""
_BASE_TWIN = re.compile(
    r"\b(?:from|compared\s(?:with|to)|against|versus)\s(?:[a-z]{1,9}\s){0,3}[0-9][0-9,.]{0,14}\s(?:[a-z]{1,12}\s?){1,3},?"
    r"\sor\s(?:(?:about|some|nearly)\s)?$"
)
"""Before the same amount in other words ("from 33,500 shares, or 5.5 percent")."""
_FROM_AS_TO = re.compile(
    r"\bto\s(?:about\s)?[0-9][0-9,.]{0,14}\s(?P<noun>[a-z]{3,14})\b[^;:]{0,70}\sfrom\s(?:about\s)?$"
)
"""Before a count of the same things as the one before ("to 40,500 shares, from 33,500 shares")."""
_APART = re.compile(r"\b(?:apart|aside)\sfrom\s(?:\S{1,14}\s){0,3}$", re.IGNORECASE)
_NEXT = re.compile(r"\s(\w{2,14})")
_TO_AMOUNT = re.compile(r"\bto\s(?:\S{1,10}\s){0,2}\W{0,2}[0-9]")
_MORE = re.compile(
    r"^\s(?:an?\s(?:year|month|week|day|head)\s)?(?P<way>higher|more|larger|bigger|above|stronger|faster|lower|less|fewer|smaller|below|weaker|slower|cheaper|down|up)\b(?!\s(?:people|than\s[0-9]))",
    re.IGNORECASE,
)
_MORE_THAN = re.compile(r"^\s(?P<way>more|less|fewer)\sthan\s(?![0-9])")
_DOWNWARD = frozenset("lower less fewer smaller below weaker slower cheaper down".split())
_GROWING = re.compile(
    r"\b(?:(?:rose|risen|rises|rising|climbed|climbs|climbing|jumped|grew|grown|increased|swelled|soared|surged|mounted|up)\s(?:\S{1,15}\s){0,4}?to|"
    r"has\s(?:risen|climbed|grown|reached|now\s\w+)|now|so\sfar|to\sdate|stands?\sat|stood\sat|latest|updated|upped|raised\s\w+\s\w+\s\w+\sto|brings?|bringing|brought|"
    r"revised|still\s(?:rising|climbing))\b",
    re.IGNORECASE,
)


def role(scene: Scene, site: Site) -> tuple[Role, Direction | None]:
    """(role, direction of a change)."""
    sentence, q = scene.sentence, scene.q
    fixed: dict[str, Role] = {"ordinal": "ordinal", "age": "age", "score": "score"}
    if q.sort in fixed:
        return fixed[q.sort], None
    before = sentence.text[: q.hedge_start if q.hedge_start is not None else q.start]
    if _is_base(sentence, q, before):
        return "base", None
    if is_difference(scene, site, before):
        return "change", _direction(site.changed)
    change = _change(sentence, q, site, before)
    if change is not None and change[0] == "change":
        return change
    return ("share" if is_share(scene, before) else "level"), None


def _is_base(sentence: Sentence, q: Quantity, before: str) -> bool:
    """Behind "from" only where something moved or another amount is compared; "from 13 countries" is no base."""
    compared = _BASE_NOUN.search(before[-90:]) is not None and re.search(r"[0-9]", before) is not None
    if _BASE_TWIN.search(before[-60:]) or (compared and q.sort != "duration") or _like_the_last(sentence, q, before):
        return True
    match = _BASE.search(before[-60:])
    if match is None or _APART.search(before[-70:]) is not None:
        return False
    if q.sort == "duration" and sentence.text.startswith(" of ", q.end):
        return False
    word = match.group().lower().split()[0]
    if word == "and":
        return re.search(r"[0-9]\D{0,25}$", before) is not None
    if word in ("from", "after", "against", "than", "of"):
        moved = any(
            low(t) in words.MOVES or low(t) in words.CHANGE_NOUNS or t.text.lower() in ("up", "down")
            for t in sentence.parse.tokens
        )
        moved = moved or _TO_AMOUNT.search(before[-80:]) is not None
        compared = re.search(r"[0-9]", before) is not None
        plain = q.sort in ("count", "ordinal") and q.number.scale == 1.0
        if word == "from":
            return moved and (not plain or not _counts_things(sentence, q))
        return compared and (not plain or word == "than") and word != "of" and q.sort != "duration"
    return True


def _like_the_last(sentence: Sentence, q: Quantity, before: str) -> bool:
    """Whether a count behind "from" is of the things that the one before it is of, behind "to"."""
    match = _FROM_AS_TO.search(before[-130:])
    return match is not None and sentence.text.startswith(f" {match['noun']}", q.end)


def _counts_things(sentence: Sentence, q: Quantity) -> bool:
    """Whether a noun follows that it counts ("from 13 countries")."""
    if re.match(r"\sof\s(?:its|their|the|his|her|those|them)\b", sentence.text[q.end : q.end + 12]):
        return True
    within = tokens_of(sentence, q)
    start = top(sentence.parse, within)
    return start is not None and sentence.parse.tokens[start].head > within[-1]


def _change(sentence: Sentence, q: Quantity, site: Site, before: str) -> tuple[Role, Direction | None] | None:
    if (way := _UP_DOWN.search(before[-30:])) and not (_PHRASAL.search(before[-30:]) or _done_up(sentence, q)):
        return "change", "up" if way.group("way").lower() in ("up", "higher") else "down"
    compares = q.sort in ("percent", "money", "multiple") or (q.sort == "physical" and site.changed is not None)
    if compares and (more := _MORE.match(sentence.text[q.end : q.end + 28])):
        return "change", "down" if more.group("way").lower() in _DOWNWARD else "up"
    if q.sort == "count" and (more := _MORE_THAN.match(sentence.text[q.end : q.end + 20])):
        return "change", "down" if more.group("way") in _DOWNWARD else "up"
    if q.sort == "multiple":
        return "change", _direction(site.changed) or "up"
    if site.changed is None or q.sort in ("times", "share", "duration"):
        return None
    follows = _NEXT.match(sentence.text, q.end)
    if follows and follows.group(1).lower() in words.CHANGE_NOUNS:
        return "change", _direction(site.changed)
    if _TO.search(before[-40:]) or (site.passed and _behind_to(sentence, site)):
        return "level", None
    if not site.noun and site.changed in words.MOVES and not (_BY.search(before[-40:]) or _direct(sentence, site)):
        return None
    if site.changed in ("double", "triple", "quadruple"):
        return "level", None
    return "change", _direction(site.changed)


def _done_up(sentence: Sentence, q: Quantity) -> bool:
    """Whether an "up", "down" or "off" belongs to a verb of doing ("called up 300 men", "dried up nine wells"), or a
    number stands before it ("144 off 219 balls")."""
    within = tokens_of(sentence, q)
    hedge = sentence.start + (q.hedge_start if q.hedge_start is not None else q.start)
    first = sentence.token_at(hedge) or (within[0] if within else 0)
    if q.sort != "count" or first < 2:
        return False
    verb = sentence.parse.tokens[first - 2]
    done = verb.pos == "VERB" and low(verb) not in words.MOVES | _QUOTING
    return verb.pos == "NUM" or done


_QUOTING = frozenset("close end finish trade open settle start".split())
"""Verbs that markets do ("closed up 20 points")."""


def _behind_to(sentence: Sentence, site: Site) -> bool:
    tokens = sentence.parse.tokens
    return any(
        tokens[i].text.lower() == "to" and tokens[i].pos == "ADP"
        for i in (*site.passed, *(tokens[i].head for i in site.passed))
    )


_DIRECT = frozenset({"dobj", "npadvmod", "advmod", "attr", "oprd", "acomp", "dep", "ccomp", "nmod"})


def _direct(sentence: Sentence, site: Site) -> bool:
    """Whether the amount hangs on the verb without a preposition ("rose 1.9%")."""
    tokens = sentence.parse.tokens
    return bool(site.passed) and tokens[site.passed[-1]].dep in _DIRECT


def _direction(changed: str | None) -> Direction | None:
    if changed in words.UP or changed in words.UP_NOUNS:
        return "up"
    return "down" if changed in words.DOWN or changed in words.DOWN_NOUNS else None


def growing(sentence: Sentence, q: Quantity) -> bool:
    """Whether words of growth or update stand close before the figure, or right behind it."""
    start = q.hedge_start if q.hedge_start is not None else q.start
    near = sentence.text[max(0, start - 60) : start]
    return (
        _GROWING.search(near) is not None
        or re.match(r"\W{0,2}(?:\w+\s){0,3}(?:so\sfar|to\sdate)\b", sentence.text[q.end : q.end + 40]) is not None
    )
