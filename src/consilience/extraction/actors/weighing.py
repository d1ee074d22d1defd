"""What kind of thing a name is, weighed by all the words around it: "Roe, 41,", "shares in Roe", "the streets of Roe".

Each sign adds to the weight of one kind, or takes from it; a kind is told where it outweighs the others clearly.
"""

from __future__ import annotations

import re
from collections import Counter

from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.marks import is_organisation_word, is_title
from consilience.extraction.knowledge.given_names import FEMALE, MALE
from consilience.extraction.knowledge.kind_words import (
    CLASSES,
    COMPOUND,
    DOES,
    OF,
    OWNS,
    PLACE_HEADS,
    PLACE_TAILS,
    SUFFERS,
    TEAM_WORDS,
    TOWARD,
    WITHIN,
    Kind,
)
from consilience.model import Sentence, Token

_OWNERS = ("'s", "’s", "'", "’")
_REACH = 8
_KINDS: tuple[Kind, ...] = ("person", "body", "place")


def weigh(sentence: Sentence, first: int, last: int) -> Counter[Kind]:
    """How much the words around the name of tokens `first`–`last` weigh for each kind."""
    tokens = sentence.parse.tokens
    found: Counter[Kind] = Counter()
    for sign in (_named, _acts, _owner, _before, _beside, _copula, _plural, _said, _neuter):
        for kind, weight in sign(tokens, first, last):
            found[kind] += weight
    return found


Weight = tuple[Kind, int]


def _word(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def _acts(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """What a name does, or has done to it: "Roe wept", "police arrested Roe", "troops shelled Roe"."""
    head = next((t for t in tokens[first : last + 1] if not first <= t.head <= last), tokens[last])
    verb = tokens[head.head].lemma.lower()
    table = DOES if head.dep == "nsubj" else SUFFERS if head.dep in ("nsubjpass", "dobj") else {}
    return [(kind, 3) for kind in _KINDS if verb in table.get(kind, ())]


def _owner(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """What belongs to a name, or stands right behind it: "Roe's widow", "Roe shares", "Roe residents"."""
    ahead = _word(tokens, last + 1)
    if ahead in _OWNERS:
        owned = next((t.text.lower() for t in tokens[last + 2 : last + 5] if t.pos in ("NOUN", "PROPN")), "")
        return [(kind, 3) for kind in _KINDS if owned in OWNS[kind]]
    noun = tokens[last + 1] if last + 1 < len(tokens) else None
    if noun is not None and ahead in _SITES and _word(tokens, first - 1) in ("its", "their", "the", "a"):
        return [("place", 3)]
    if noun is not None and noun.text in ("MP", "MPs", "Mayor"):
        return [("place", 3)]
    if noun is None or noun.pos != "NOUN" or not noun.text.islower():
        return []
    return [(kind, 3) for kind in _KINDS if ahead in COMPOUND[kind]]


_SITES = frozenset("plant plants factory factories store stores mine shaft depot branch refinery mill yard".split())


def _before(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """The preposition before a name, and what governs it: "the streets of Roe", "on loan from Roe", "in Roe"."""
    preposition, noun = _word(tokens, first - 1), _word(tokens, first - 2)
    if preposition == "of" and first > 2 and _is_ruler(tokens, first - 2):
        return [("place", 3)]
    if preposition == "of":
        return [(kind, 3) for kind in _KINDS if noun in OF[kind]]
    governor = tokens[tokens[first - 1].head].text.lower() if first and tokens[first - 1].pos == "ADP" else ""
    found: list[Weight] = []
    for kind in _KINDS:
        near = TOWARD[kind].get(preposition, frozenset())
        found += [(kind, 3)] if noun in near or governor in near else []
    if preposition in WITHIN and not found and _is_free(tokens, last):
        found.append(("place", 2))
    return found


def _is_ruler(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name that ends at a token has the title of somebody who is of a place: "Sultan Roe of Dahl"."""
    if tokens[at].pos != "PROPN":
        return False
    return any(t.text in _RULERS for t in tokens[max(0, at - 3) : at])


_RULERS = frozenset(
    "King Queen Sultan Emir Prince Princess Duke Duchess Bishop Archbishop Mayor Governor Senator".split()
)


def _is_free(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a name is not the owner or the first part of something else: "in Roe", not "in Roe's view"."""
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    return behind is None or not (behind.text in (*_OWNERS, "-") or behind.pos in ("NOUN", "PROPN"))


def _beside(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """Words right before and behind a name that only one kind has: "Now 79, Roe", "Roe himself", "Roe, which"."""
    before, ahead, behind = _word(tokens, first - 1), _word(tokens, last + 1), _word(tokens, last + 2)
    found: list[Weight] = []
    if before == "late" and _word(tokens, first - 2) in ("the", "his", "her"):
        found.append(("person", 3))
    if before == "," and first > 1 and tokens[first - 2].text.isdecimal() and _word(tokens, first - 3) in _AGED:
        found.append(("person", 4))
    if ahead in ("himself", "herself") or (ahead == "," and behind in ("himself", "herself")):
        found.append(("person", 4))
    if (ahead == "," and behind in ("alias", "aka", "a.k.a.", "aged")) or ahead in ("alias", "aka", "a.k.a.", "aged"):
        found.append(("person", 3))
    if ahead == "," and behind == "which":
        found.append(("person", -4))
    if ahead == "," and behind in CLASSES["body"] | {"operator", "maker", "owner", "producer", "which"}:
        found.append(("body", 2))
    if ahead == "," and behind == "where":
        found.append(("place", 3))
    if before.endswith(("-listed", "-owned", "-backed")) or (before in _LISTED and _word(tokens, first - 2) == "-"):
        found.append(("body", 4))
    return found


_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_CAMEL = re.compile(r"(?!Mc|Mac|Di|De|Da|Van|Le|La|Du|Fitz|Al|El|Ap)[A-Z][a-z]{1,12}[A-Z][a-z]{1,12}")
"""A word with a capital within, as firms write theirs: "NorBank"."""


def _named(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """What the words of a name tell themselves: "FC Roe", "Puerto Roe", "Roe Street"."""
    if first == last:
        return [("body", 4)] if _CAMEL.fullmatch(tokens[first].text) else []
    found: list[Weight] = []
    if _INITIALS.fullmatch(tokens[first].text) and not is_organisation_word(tokens[last]):
        found.append(("person", 4))
    given = "".join(c for c in tokens[first].text.casefold() if c.isalpha())
    if (
        (given in MALE or given in FEMALE)
        and tokens[last].entity == "PERSON"
        and not is_organisation_word(tokens[last])
    ):
        found.append(("person", 3))
    if any(t.text in TEAM_WORDS for t in tokens[first : last + 1]):
        found.append(("body", 3))
    if tokens[last].text in PLACE_TAILS:
        found.append(("place", 3))
    elif tokens[first].text in PLACE_HEADS and tokens[last].entity != "PERSON":
        found.append(("place", 1))
    return found


_AGED = frozenset("now aged age at".split())
_LISTED = frozenset("listed owned backed traded headquartered".split())


def _copula(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """What a name is said to be: "Roe is the smallest university", "Roe, a fishing village"."""
    ahead, at = _word(tokens, last + 1), last + 2
    if ahead not in ("is", "was", "became", "remains", "remained", "are", ","):
        return []
    if _word(tokens, at) not in ("a", "an", "the", "one", "now", "among"):
        return []
    for token in tokens[at + 1 : at + 6]:
        behind = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
        ends = behind is None or behind.pos not in ("NOUN", "PROPN")
        if token.pos == "NOUN" and ends:
            return [(kind, 4) for kind in ("body", "place") if token.text.lower() in CLASSES[kind]]
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM", "PUNCT", "ADV") or token.text == ",":
            return []
    return []


def _plural(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """A body that is taken for many: "Roe have agreed", "Roe were relegated", "Roe sacked their coach"."""
    if last > first + 2 or tokens[last].tag not in ("NNP", "NN") or tokens[last].dep in ("conj", "pobj"):
        return []
    if first and (tokens[first - 1].text in (",", "and", "or") or tokens[first - 1].pos == "ADP"):
        return []
    if _word(tokens, last + 1) in ("have", "are", "were"):
        return [("body", 3)]
    verb = tokens[tokens[last].head]
    if tokens[last].dep != "nsubj" or verb.pos not in ("VERB", "AUX"):
        return []
    for token in tokens[verb.index + 1 : verb.index + 1 + _REACH]:
        if token.text.lower() == "their":
            return [("body", 3)]
        if token.pos in ("NOUN", "PROPN") and token.tag in ("NNS", "NNPS"):
            return []
    return []


_ADDRESSES = frozenset("accuse blame criticise criticize thank praise urge ask tell warn remind".split())


def _said(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """A lone name that says what "it" will do: "Roe said it would cut jobs"; not "it was an honour"."""
    verb = tokens[tokens[last].head]
    if first < last or tokens[last].dep != "nsubj" or verb.lemma.lower() not in _SAYING or verb.index < last:
        return []
    at = verb.index + 1 + (_word(tokens, verb.index + 1) == "that")
    if _word(tokens, at) != "it" or _word(tokens, at + 1) not in _WILL or is_empty(tokens, tokens[at]):
        return []
    return [] if first > 0 and is_title(tokens[first - 1]) else [("body", 3)]


def is_empty(tokens: tuple[Token, ...], it: Token) -> bool:
    """Whether "it" can stand for nothing at all: "it was an honour", "it seemed that …"; not "it was aware"."""
    verb = tokens[it.head]
    return it.dep != "nsubj" or (
        verb.lemma.lower() in _SAY_LITTLE
        and not any(t.text.lower() in _MINDED for t in tokens[it.index : it.index + 4])
    )


_SAY_LITTLE = frozenset("be seem appear feel look sound take matter happen rain snow hurt mean make become".split())
_MINDED = frozenset(
    "aware confident ready willing committed determined prepared able unable proud pleased sorry".split()
)
"""What a body is, and nothing of which "it" only says that it is so."""
_SAYING = frozenset("say announce add tell warn confirm admit deny report".split())
_WILL = frozenset("would will had has plans planned expects expected intends is was".split())


def _neuter(tokens: tuple[Token, ...], first: int, last: int) -> list[Weight]:
    """A name that is "it" or "he" in its own clause: "Roe cut its forecast", "Roe lost his seat"."""
    verb = tokens[tokens[last].head]
    if tokens[last].dep == "dobj" and verb.lemma.lower() in _ADDRESSES:
        near = {t.text.lower() for t in tokens[last + 1 : last + 1 + _REACH]}
        return [("person", 3)] if near & {"his", "her"} and not near & {"its", "he", "she"} else []
    if tokens[last].dep not in SUBJECTS or verb.pos not in ("VERB", "AUX"):
        return []
    for token in tokens[verb.index + 1 : verb.index + 1 + _REACH]:
        word = token.text.lower()
        if word in ("its", "itself"):
            return [("person", -3)]
        if word in ("his", "her", "himself", "herself"):
            return [("person", 2)]
        if token.dep in SUBJECTS or token.pos == "PUNCT":
            return []
    return []
