"""What the words beside a name tell of its kind: "the Swiss firm Solvo", "Roe, 41,", "near Norse Ferry".

The parser's labels of unknown names are often wrong; these are surer. A sign is told only where the words can hardly be
said of anything else.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from consilience.extraction.actors import titles
from consilience.extraction.knowledge.groups import BODIES, COUNTRY_NOUNS, GOVERNMENT
from consilience.extraction.knowledge.kinds import (
    AROUND,
    BODY_NOUNS,
    BUSINESS_NOUNS,
    BUSINESS_VERBS,
    CLUB_NOUNS,
    FIRM_NOUNS,
    MARKET_VERBS,
    PERCENT,
    PERSON_OBJECT,
    PERSON_SUBJECT,
    PLACE_NOUNS,
    POLLING,
    RELATIONS,
    SHARE_NOUNS,
    SPORT_NOUNS,
    SPORT_VERBS,
    STATE_NOUNS,
    WORK_NOUNS,
)
from consilience.extraction.knowledge.organisations import LEGAL_FORMS, ORGANISATION_WORDS
from consilience.extraction.knowledge.titles import HONORIFICS, ROLES
from consilience.model import Sentence, Token

Sign = Literal["person", "body", "place", "thing", "elder", "younger"]
_SCORE = re.compile(r"\d{1,3}-\d{1,3}")
_AGES = range(3, 115)
_REACH = 9
_MOVES = frozenset("march parade drive sweep tear fly travel walk sail flock pour migrate commute".split())
_LED = frozenset("lead write sign chair direct author edit photograph compose paint draw narrate translate".split())
"""Acts that are done by persons."""
_CLUBS = frozenset("Athletic Rovers Wanderers Albion Hotspur FC AFC CF United".split())
_NOT_PERSONAL = frozenset(
    "partner member producer ally owner host winner player developer driver official underwriter supporter".split()
)
"""Roles that bodies have too."""


def signs(sentence: Sentence, first: int, last: int) -> tuple[Sign, ...]:
    """The signs at the name of tokens `first`–`last`, sorted; () where nothing is told."""
    tokens = sentence.parse.tokens
    found: set[Sign] = set(_personal(sentence, first, last))
    if _is_body(tokens, first, last):
        found.add("body")
    if _is_place(tokens, first, last):
        found.add("place")
    if "person" not in found and _owns(tokens, tokens[last]):
        found.add("body" if tokens[last].entity not in ("GPE", "LOC", "FAC") else "thing")
    return tuple(sorted(found))


def kind(found: tuple[Sign, ...]) -> Literal["person", "body", "place"] | None:
    """The one kind that the signs tell, or None."""
    kinds = [s for s in found if s in ("person", "body", "place")]
    return kinds[0] if len(kinds) == 1 else None


def age(sentence: Sentence, last: int) -> int | None:
    """How old the person is whose name ends at token `last`: "Roe, 41," or "Roe (41)"."""
    tokens = sentence.parse.tokens
    behind = tokens[last + 1 : last + 4]
    if len(behind) < 2 or behind[0].text not in (",", "(") or not behind[1].text.isdecimal():
        return None
    closed = len(behind) < 3 or behind[2].text in (",", ")", ".", ";")
    years = int(behind[1].text) if len(behind[1].text) < 4 else 0
    return years if closed and years in _AGES else None


def _at(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].text.lower() if 0 <= index < len(tokens) else ""


def _personal(sentence: Sentence, first: int, last: int) -> set[Sign]:
    tokens = sentence.parse.tokens
    before, ahead = _at(tokens, first - 1), _at(tokens, last + 1)
    found: set[Sign] = set()
    if before in ("elder", "older", "younger") and _at(tokens, first - 2) in ("the", "his", "her"):
        found |= {"person", "younger" if before == "younger" else "elder"}
    if tokens[last].text.lower().rstrip(".") in ORGANISATION_WORDS | LEGAL_FORMS:
        return found
    noun = first > 0 and tokens[first - 1].pos in ("NOUN", "PROPN") and ahead not in ROLES
    titled = before in HONORIFICS or (noun and before in ROLES - _NOT_PERSONAL) or before in RELATIONS
    related = titled and not (before in RELATIONS and tokens[first - 1].tag == "POS")
    aged = age(sentence, last) is not None
    agent = before == "by" and last > first and tokens[tokens[first - 1].head].lemma.lower() in _LED
    role = titles.after(sentence, last) or (titles.before(sentence, first, {}) if before == "," else None)
    described = role is not None and tokens[role.head].text.lower() not in _NOT_PERSONAL
    relative = (ahead == "who" and before not in ("in", "at", "from", "of")) or (
        ahead == "," and _at(tokens, last + 2) in ("who", "whose")
    )
    if agent or described or related or aged or relative:
        found.add("person")
    if ahead.removesuffix("s") in PERSON_SUBJECT and ahead.endswith("s"):
        found.add("person")
    head = tokens[last]
    verb = tokens[head.head].lemma.lower()
    if (head.dep == "nsubj" and verb in PERSON_SUBJECT) or (
        head.dep in ("nsubjpass", "dobj") and verb in PERSON_OBJECT
    ):
        found.add("person")
    return found


def _is_body(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    before, ahead = _at(tokens, first - 1), _at(tokens, last + 1)
    if before in FIRM_NOUNS and tokens[first - 1].text.islower():
        return True
    if last > first and tokens[last].text in _CLUBS:
        return True
    behind = _at(tokens, last + 2) if ahead in ("'s", "’s", "'", "’") else ahead
    if any(t.text.lower() in POLLING for t in tokens):
        return False
    if behind in SHARE_NOUNS or ahead in BODY_NOUNS or (behind in CLUB_NOUNS and before != "the"):
        return True
    if before == "at" and _at(tokens, first - 2) in WORK_NOUNS:
        return True
    if before in ("in", "of") and _at(tokens, first - 2) in SHARE_NOUNS:
        return True
    if before in ("of", "at") and _at(tokens, first - 2) in BODY_NOUNS | CLUB_NOUNS - {"captain", "boss"}:
        return True
    head = tokens[last]
    if head.dep not in ("nsubj", "ROOT", "compound", "nmod", "dobj", "pobj", "npadvmod"):
        return False
    return _trades(tokens, head) or _does_business(tokens, head) or _plays(tokens, head, before)


def _owns(tokens: tuple[Token, ...], head: Token) -> bool:
    """Whether a name does something with what is called its own: "Roe hired it to sell its hotels"."""
    verb = tokens[head.head]
    if head.dep != "nsubj" or verb.pos not in ("VERB", "AUX"):
        return False
    for token in tokens[verb.index + 1 : verb.index + 2 * _REACH]:
        if token.text == "its":
            return True
        if token.dep in ("nsubj", "nsubjpass") or token.pos == "PUNCT":
            return False
    return False


def _trades(tokens: tuple[Token, ...], head: Token) -> bool:
    """Whether a name rises or falls by so many per cent."""
    verb = tokens[head.head]
    if head.dep != "nsubj" or verb.lemma.lower() not in MARKET_VERBS:
        return False
    return any(t.text.lower() in PERCENT for t in tokens[verb.index + 1 : verb.index + 1 + _REACH])


def _does_business(tokens: tuple[Token, ...], head: Token) -> bool:
    """Whether a name issues a profit warning, posts a loss, or does something with what is called its own."""
    verb = tokens[head.head]
    if head.dep != "nsubj" or verb.lemma.lower() not in BUSINESS_VERBS:
        return False
    after = tokens[verb.index + 1 : verb.index + 1 + _REACH]
    return any(t.text.lower() in BUSINESS_NOUNS and t.dep in ("dobj", "pobj", "compound", "conj") for t in after)


def _plays(tokens: tuple[Token, ...], head: Token, before: str) -> bool:
    """Whether a name wins or loses a match, with a score or a word of sport in the sentence."""
    governor = tokens[head.head]
    near = tokens[max(0, head.index - 2 * _REACH) : head.index + 2 * _REACH]
    scored = any(_SCORE.fullmatch(t.text) for t in near) or _spaced_score(near)
    sporty = any(t.lemma.lower() in SPORT_NOUNS for t in near)
    if not (scored and sporty) and not (scored and governor.lemma.lower() in ("beat", "thrash", "lose", "draw", "win")):
        return False
    if head.dep in ("nsubj", "dobj"):
        return governor.lemma.lower() in SPORT_VERBS
    return head.dep == "pobj" and before in ("against", "to", "over", "by", "with") and governor.pos == "ADP"


def _spaced_score(tokens: tuple[Token, ...]) -> bool:
    """Whether three tokens make a score: "2 - 0"."""
    return any(
        b.text in "-–" and a.text.isdecimal() and c.text.isdecimal() and a.end == b.start and b.end == c.start
        for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def _is_place(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    before = _at(tokens, first - 1)
    moved = before in ("through", "into", "to", "from") and tokens[tokens[first - 1].head].lemma.lower() in _MOVES
    if (
        before in AROUND
        or moved
        or (before == "of" and _at(tokens, first - 2) in ("north", "south", "east", "west", "mayor"))
    ):
        return True
    if before == "of" and _at(tokens, first - 2) in PLACE_NOUNS:
        return True
    if before in ("northern", "southern", "eastern", "western", "central") and tokens[first - 1].text.islower():
        return True
    ahead, behind = _at(tokens, last + 1), _at(tokens, last + 2)
    if (ahead == "," and behind == "population") or ahead == "residents":
        return True
    return ahead == "," and behind in ("a", "an", "the") and _ends_in_place(tokens, last + 3)


def _ends_in_place(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a noun phrase says that something is a place: "a river settlement", "a city half-empty since March"."""
    for token in tokens[at : at + 4]:
        if token.text.lower() in PLACE_NOUNS and token.pos == "NOUN":
            behind = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
            return behind is None or behind.pos != "NOUN"
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM"):
            return False
    return False


class Division(NamedTuple):
    """What a state's name is said to be instead: a province, a city, whatever has a governor or a mayor."""

    noun: str
    adjective: str | None = None


def division(sentence: Sentence, first: int, last: int) -> Division | None:
    """ "The Belgian province of Luxembourg", "the governor of Luxembourg", "Luxembourg, a city"; None where the name is
    not told to be one of a part of a state."""
    tokens = sentence.parse.tokens
    before, noun = _at(tokens, first - 1), _at(tokens, first - 2)
    if before == "of" and (noun in _DIVISIONS or noun in ("governor", "mayor")):
        banker = noun == "governor" and _at(tokens, first - 3) == "bank"
        adjective = tokens[first - 3].text if first > 2 and noun in _DIVISIONS else None
        return None if banker else Division(noun, adjective)
    ahead, behind = _at(tokens, last + 1), _at(tokens, last + 2)
    if ahead in ("province", "governor") and tokens[last + 1].dep != "ROOT":
        return Division(ahead)
    if ahead == "," and behind in ("a", "the") and _at(tokens, last + 3) == "city":
        return Division("city")
    return None


_DIVISIONS = frozenset("province region county district city town canton department prefecture oblast".split())


def is_peopled(sentence: Sentence, last: int) -> bool:
    """Whether a name's population is told: "Roe, population 31,000,"."""
    tokens = sentence.parse.tokens
    return _at(tokens, last + 1) == "," and _at(tokens, last + 2) == "population"


def beside(sentence: Sentence, last: int) -> str | None:
    """The region right behind a place and a comma, where no list goes on: "Paris, Texas," not "Paris, Texas and"."""
    tokens = sentence.parse.tokens
    if _at(tokens, last + 1) != "," or last + 2 >= len(tokens) or tokens[last + 2].pos != "PROPN":
        return None
    if (found := region(sentence, last)) is None:
        return None
    behind = last + 2 + len(found.split())
    listed = _at(tokens, behind) == "," and (_at(tokens, behind + 1) == "and" or tokens[behind + 1].pos == "PROPN")
    return None if listed or _at(tokens, behind) == "and" else found


def region(sentence: Sentence, last: int) -> str | None:
    """Where the place whose name ends at token `last` is said to lie: "Roe Ferry, Illinois,", "Roe Ferry, in the Beni
    lowlands", "Roe Ferry, a settlement in the Beni region"."""
    tokens = sentence.parse.tokens
    at = last + 1
    if _at(tokens, at) == "," and _at(tokens, at + 1) in ("a", "an", "the"):
        inward = (t.index for t in tokens[at + 1 : at + 8] if t.text in ("in", "of"))
        at = next(inward, len(tokens)) if _ends_in_place(tokens, at + 2) else len(tokens)
    elif _at(tokens, at) == "," and _at(tokens, at + 1) == "in":
        at += 1
    elif _at(tokens, at) not in (",", "in"):
        return None
    first = at + 1 + (_at(tokens, at + 1) == "the")
    end = first
    while end < len(tokens) and tokens[end].pos in ("PROPN", "ADJ") and tokens[end].text[:1].isupper():
        end += 1
    closed = end >= len(tokens) or tokens[at].text != "," or tokens[end].text in (",", ".", ")", ";")
    worded = first < end and tokens[first].entity != "DATE" and closed and end - first < _REGION
    return sentence.text[tokens[first].start : tokens[end - 1].end] if worded else None


_REGION = 4


def rules(sentence: Sentence, last: int) -> bool:
    """Whether a name, as the subject, does something with its army, its border, its neighbour: what states have."""
    tokens = sentence.parse.tokens
    if tokens[last].dep != "nsubj" or tokens[last].text.lower() in COUNTRY_NOUNS | GOVERNMENT | BODIES:
        return False
    for token in tokens[last + 1 : last + 2 * _REACH]:
        if token.text == "its":
            return any(t.text.lower() in STATE_NOUNS for t in tokens[token.index + 1 : token.index + 4])
        if token.dep == "nsubj" and token.text.lower() not in ("spokesman", "spokeswoman", "spokesperson"):
            return False
    return False
