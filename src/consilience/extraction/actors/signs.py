"""What the words beside a name tell of its kind: "the Swiss firm Solvo", "Roe, 41,", "near Norse Ferry".

The parser's labels of unknown names are often wrong; these are surer. A sign is told only where the words can hardly be
said of anything else.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal

from consilience.extraction.actors import titles, weighing
from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.marks import is_organisation_word
from consilience.extraction.actors.once import once
from consilience.extraction.knowledge.groups import BODIES, COUNTRY_NOUNS, GOVERNMENT
from consilience.extraction.knowledge.kind_words import Kind
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

Sign = Literal["person", "body", "place", "thing", "elder", "younger", "club"]
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
_PERSONAL = ROLES - _NOT_PERSONAL
_WORDED = ORGANISATION_WORDS | LEGAL_FORMS
_RULED = COUNTRY_NOUNS | GOVERNMENT | BODIES
_SERVANTS = frozenset("staff workers spokesman spokeswoman spokesperson".split())
"""Whom persons have as well."""
_BODIES_OWN = BODY_NOUNS - _SERVANTS
_SHARED = SHARE_NOUNS | _BODIES_OWN


@once
def signs(sentence: Sentence, first: int, last: int) -> tuple[Sign, ...]:
    """The signs at the name of tokens `first`–`last`, sorted; () where nothing is told."""
    tokens = sentence.parse.tokens
    if word_at(tokens, last + 1) in ("-", "‐") and tokens[last].end == tokens[last + 1].start:
        return ()
    found: set[Sign] = set(_personal(sentence, first, last))
    if _is_body(tokens, first, last):
        found.add("body")
    if _is_club(tokens, first, last):
        found.add("club")
    if _is_place(tokens, first, last):
        found.add("place")
    if "person" not in found and _owns(tokens, tokens[last]):
        found.add("body" if tokens[last].entity not in ("GPE", "LOC", "FAC") else "thing")
    return tuple(sorted(_outweighing(found, weighing.weigh(sentence, first, last))))


def _outweighing(found: set[Sign], weights: Counter[Kind]) -> set[Sign]:
    """The signs, of kinds those alone that nothing clearly outweighs."""
    for kind in _KINDS:
        weights[kind] += _SURE * (kind in found)
    most = max(weights.values(), default=0)
    kinds: set[Sign] = {k for k in _KINDS if weights[k] >= max(_ENOUGH, most - _CLOSE)}
    rest = {s for s in found if s not in _KINDS}
    if weights["person"] < 0 and not kinds:
        rest.add("thing")
    return kinds | rest


_KINDS: tuple[Kind, ...] = ("person", "body", "place")
_SURE, _ENOUGH, _CLOSE = 4, 3, 1
"""The weight of a sign of this module, the least that tells a kind, and how near another kind may come."""


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


def word_at(tokens: tuple[Token, ...], index: int) -> str:
    """The word at an index, in lower case; "" beyond the sentence."""
    return tokens[index].text.lower() if 0 <= index < len(tokens) else ""


def _personal(sentence: Sentence, first: int, last: int) -> set[Sign]:
    tokens = sentence.parse.tokens
    before, head = word_at(tokens, first - 1), tokens[last]
    found: set[Sign] = set()
    if before in ("elder", "older", "younger") and word_at(tokens, first - 2) in ("the", "his", "her"):
        found |= {"person", "younger" if before == "younger" else "elder"}
    worded = head.text.lower().rstrip(".") in _WORDED or head.tag == "NNPS"
    worded = worded or (last > first + 1 and is_organisation_word(tokens[first]) and tokens[first + 1].text == "of")
    if worded or (first == last and head.text.isupper() and len(head.text) > 2):
        return found
    if _is_titled(tokens, first, last) or _is_described(sentence, first, last) or _does_personal(tokens, last):
        found.add("person")
    return found


def _is_titled(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether an honorific, a role or a relation stands before a name, or an act of persons is said to be by it."""
    before = word_at(tokens, first - 1)
    if before == "by":
        return last > first and tokens[tokens[first - 1].head].lemma.lower() in _LED
    noun = first > 0 and tokens[first - 1].pos in ("NOUN", "PROPN") and word_at(tokens, last + 1) not in ROLES
    return before in HONORIFICS or (noun and before in _PERSONAL) or before in RELATIONS


def _is_described(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an age, a role or "who" stands behind a name, or a role and a comma before it."""
    tokens = sentence.parse.tokens
    before, ahead = word_at(tokens, first - 1), word_at(tokens, last + 1)
    relative = ahead == "who" or (ahead == "," and word_at(tokens, last + 2) in ("who", "whose"))
    if age(sentence, last) is not None or (relative and before not in _PREPOSITIONS):
        return True
    if before in ("in", "at", "near", "from", "through", "across"):
        return False
    role = titles.after(sentence, last) or (titles.before(sentence, first, {}) if before == "," else None)
    return role is not None and tokens[role.head].text.lower() not in _NOT_PERSONAL


_PREPOSITIONS = frozenset("in at near of from to".split())
"""What stands before a place, and seldom before a person of whom "who" is said."""


def _does_personal(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a name does, or has done to it, what persons alone do ("Roe quits", "a court jailed Roe")."""
    head, ahead = tokens[last], word_at(tokens, last + 1)
    if ahead.endswith("s") and ahead.removesuffix("s") in PERSON_SUBJECT:
        return True
    verb = tokens[head.head].lemma.lower()
    return (head.dep == "nsubj" and verb in PERSON_SUBJECT) or (
        head.dep in ("nsubjpass", "dobj") and verb in PERSON_OBJECT
    )


def _is_body(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    before, head = word_at(tokens, first - 1), tokens[last]
    if before in FIRM_NOUNS and tokens[first - 1].text.islower() and tokens[first - 1].pos in ("NOUN", "ADJ"):
        return True
    if last > first and head.text in _CLUBS:
        return True
    found = _has_shares(tokens, first, last) or (head.entity != "PERSON" and _has_staff(tokens, first, last))
    if not found and head.dep in _ACTING:
        found = _trades(tokens, head) or _does_business(tokens, head) or _plays(tokens, head, before)
    return found and not any(t.text.lower() in POLLING for t in tokens)


def _is_club(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether what is told of a body is told of a club, whose name is mostly that of its town as well."""
    ahead, head = word_at(tokens, last + 1), tokens[last]
    if ahead in CLUB_NOUNS or word_at(tokens, last + 2) in CLUB_NOUNS:
        return True
    return head.dep in _ACTING and _plays(tokens, head, word_at(tokens, first - 1))


_ACTING = frozenset("nsubj ROOT compound nmod dobj pobj npadvmod".split())


def _has_shares(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name is that of a body with shares and a board: "Roe shares", "a stake in Roe", "the board of Roe"."""
    ahead = word_at(tokens, last + 1)
    if ahead in _SITES and word_at(tokens, first - 1) in ("its", "the", "their", "a", "an"):
        return False
    behind = word_at(tokens, last + 2) if ahead in ("'s", "’s", "'", "’") else ahead
    if behind in SHARE_NOUNS or ahead in _BODIES_OWN:
        return True
    before, noun = word_at(tokens, first - 1), word_at(tokens, first - 2)
    return before in ("in", "of", "at") and noun in (SHARE_NOUNS if before == "in" else _SHARED)


_SITES = frozenset("plant plants factory factories stores headquarters branches".split())
"""What bodies have at places: "its Roe plant"."""


def _has_staff(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether people work, play or strike for what is named: "Roe employees", "Roe's goalkeeper", "a strike at Roe"."""
    before, noun, ahead = word_at(tokens, first - 1), word_at(tokens, first - 2), word_at(tokens, last + 1)
    if ahead in ("'s", "’s", "'", "’"):
        return word_at(tokens, last + 2) in _PLAYERS
    if ahead in BODY_NOUNS or (ahead in CLUB_NOUNS and ahead not in _FANS and before != "the"):
        return True
    if tokens[last].text in _TEAMS and (noun in _FANS or ahead in _FANS):
        return True
    return (before == "at" and noun in WORK_NOUNS) or (
        before in ("of", "at") and (noun in BODY_NOUNS or noun in _PLAYERS)
    )


_PLAYERS = frozenset("goalkeeper striker midfielder defender winger skipper squad quarterback pitcher".split())
_FANS = frozenset("fans fan supporters".split())
_TEAMS = _CLUBS | {"Town", "City", "County", "Rangers", "Celtic"}


def _owns(tokens: tuple[Token, ...], head: Token) -> bool:
    """Whether a name does something with what is called its own: "Roe hired it to sell its hotels"."""
    verb = tokens[head.head]
    if head.dep != "nsubj" or verb.pos not in ("VERB", "AUX"):
        return False
    for token in tokens[verb.index + 1 : verb.index + 2 * _REACH]:
        if token.text == "its":
            return True
        if token.dep in SUBJECTS or token.pos == "PUNCT":
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
    verb = governor.lemma.lower()
    acts = head.dep in ("nsubj", "dobj") and verb in SPORT_VERBS
    meets = head.dep == "pobj" and before in ("against", "to", "over", "by", "with") and governor.pos == "ADP"
    if not acts and not meets:
        return False
    near = tokens[max(0, head.index - 2 * _REACH) : head.index + 2 * _REACH]
    if not any(t.text[0].isdigit() and _SCORE.fullmatch(t.text) for t in near) and not _spaced_score(near):
        return False
    return verb in ("beat", "thrash", "lose", "draw", "win") or any(t.lemma.lower() in SPORT_NOUNS for t in near)


def _spaced_score(tokens: tuple[Token, ...]) -> bool:
    """Whether three tokens make a score: "2 - 0"."""
    return any(
        b.text in ("-", "–") and a.text.isdecimal() and c.text.isdecimal() and a.end == b.start and b.end == c.start
        for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def _is_place(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    before, noun, head = word_at(tokens, first - 1), word_at(tokens, first - 2), tokens[last]
    moved = before in ("through", "into", "to", "from") and tokens[tokens[first - 1].head].lemma.lower() in _MOVES
    if moved or (before in AROUND and head.entity != "PERSON" and head.dep == "pobj"):
        return True
    if before == "of" and (noun in PLACE_NOUNS or noun in ("north", "south", "east", "west", "mayor")):
        return True
    if before in ("northern", "southern", "eastern", "western", "central") and tokens[first - 1].text.islower():
        return True
    ahead, behind = word_at(tokens, last + 1), word_at(tokens, last + 2)
    if (ahead == "," and behind == "population") or ahead == "residents":
        return True
    return ahead == "," and behind in ("a", "an", "the") and ends_in_place(tokens, last + 3)


def ends_in_place(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a noun phrase says that something is a place: "a river settlement", "a city half-empty since March"."""
    for token in tokens[at : at + 4]:
        if token.text.lower() in PLACE_NOUNS and token.pos == "NOUN":
            behind = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
            return behind is None or behind.pos != "NOUN"
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM"):
            return False
    return False


def is_peopled(sentence: Sentence, last: int) -> bool:
    """Whether a name's population is told: "Roe, population 31,000,"."""
    tokens = sentence.parse.tokens
    return word_at(tokens, last + 1) == "," and word_at(tokens, last + 2) == "population"


def rules(sentence: Sentence, last: int) -> bool:
    """Whether a name, as the subject, does something with its army, its border, its neighbour: what states have."""
    tokens = sentence.parse.tokens
    if tokens[last].dep != "nsubj" or tokens[last].text.lower() in _RULED:
        return False
    for token in tokens[last + 1 : last + 2 * _REACH]:
        if token.text == "its":
            return any(t.text.lower() in STATE_NOUNS for t in tokens[token.index + 1 : token.index + 4])
        if token.dep == "nsubj" and token.text.lower() not in ("spokesman", "spokeswoman", "spokesperson"):
            return False
    return False
