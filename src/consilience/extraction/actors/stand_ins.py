"""Words that stand for a person though they are no nouns for one: "the Norwegian", "the 43-year-old", "the accused",
"the father-of-three"."""

from __future__ import annotations

from consilience.extraction.actors.cast import Cast, Found
from consilience.extraction.actors.phrase import DETERMINERS, NATIONAL, Phrase
from consilience.model import Sentence, Token

_PASSIVE = frozenset("accused deceased".split())
_PARENTS = frozenset("father mother grandfather grandmother parent dad mum".split())
STANDING = _PASSIVE | _PARENTS | {"old"}
"""The words that can stand so, states' adjectives apart."""


def stand_in(sentence: Sentence, token: Token) -> Phrase | None:
    """The person that a word stands for in one of these ways, or None."""
    tokens, at = sentence.parse.tokens, token.index
    word = token.text.lower()
    if at == 0 or word not in STANDING:
        return None
    if _is_aged(tokens, at):
        return _aged(sentence, token)
    article = DETERMINERS.get(tokens[at - 1].text.lower())
    if (
        word in _PASSIVE
        and article == "the"
        and not (at + 1 < len(tokens) and tokens[at + 1].pos in ("NOUN", "PROPN", "ADJ"))
    ):
        return _plain(sentence, at - 1, at, word)
    if word in _PARENTS and article in ("the", "a") and _is_of_so_many(tokens, at):
        return _plain(sentence, at - 1, at, f"{word}-of-two")
    return None


def _is_of_so_many(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "-of-three" follows, in one word with the noun."""
    return [t.text for t in tokens[at + 1 : at + 4]] == ["-", "of", "-"]


def _plain(sentence: Sentence, first: int, head: int, lemma: str) -> Phrase:
    determiner = DETERMINERS[sentence.parse.tokens[first].text.lower()]
    last = head + 4 if lemma.endswith("-of-two") else head
    return Phrase(sentence.index, first, last, head, lemma, False, determiner, None, None, (), False, lemma)


def is_national(sentence: Sentence, found: Found, cast: Cast) -> bool:
    """Whether the adjective of a state stands for a person: "the Norwegian said", not "the Norwegian minister"."""
    tokens = sentence.parse.tokens
    if found.form != "description" or found.first == 0 or found.first != found.last:
        return False
    behind = tokens[found.last + 1] if found.last + 1 < len(tokens) else None
    joined = behind is not None and behind.text in ("and", "or", ",", "&") and _goes_on(tokens, behind.index + 1)
    free = behind is None or not (joined or behind.pos in ("NOUN", "PROPN", "ADJ", "NUM") or behind.text in "-–/")
    token = tokens[found.head]
    held = token.dep in ("amod", "compound", "nmod") and free is False
    single = _determiner_at(tokens, found.first) >= 0
    return (
        free
        and single
        and not held
        and not token.text.endswith(("s", "sh", "ch", "ese"))
        and (cast[found.numbers[0]].type == "state")
    )


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether another adjective with its noun comes: "the Norwegian and Danish governments"."""
    return at + 1 < len(tokens) and tokens[at].text[0].isupper() and tokens[at + 1].pos in ("NOUN", "PROPN", "ADJ")


def _determiner_at(tokens: tuple[Token, ...], first: int) -> int:
    """The token of the article of "the Norwegian", "a 52-year-old Norwegian"; -1 without one."""
    at = first - 1
    while at > 0 and first - at < 7 and (tokens[at].pos in ("ADJ", "NUM") or tokens[at].text in ("-", "year", "old")):
        at -= 1
    return at if tokens[at].text.lower() in ("the", "a", "an") else -1


def national(sentence: Sentence, token: Token, found: Found, cast: Cast) -> Phrase:
    """The phrase of "the Norwegian", "a 52-year-old Norwegian", which stands for a person of that state."""
    tokens = sentence.parse.tokens
    first = _determiner_at(tokens, token.index)
    determiner = DETERMINERS[tokens[first].text.lower()]
    return Phrase(
        sentence.index, first, token.index, token.index, NATIONAL, False, determiner, None,
        cast[found.numbers[0]].country, (), False, NATIONAL, age=age(tokens[first : token.index]),
    )  # fmt: skip


def _is_aged(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token is the end of "the 43-year-old" that stands for a person, with no noun behind it."""
    if tokens[at].text != "old" or at < 5 or [t.text for t in tokens[at - 3 : at]] != ["-", "year", "-"]:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at - 4].text.isdigit()
        and tokens[at - 5].text.lower() in ("the", "a", "an")
        and (behind is None or behind.pos not in ("NOUN", "PROPN", "ADJ"))
    )


def _aged(sentence: Sentence, token: Token) -> Phrase:
    tokens = sentence.parse.tokens
    determiner = DETERMINERS[tokens[token.index - 5].text.lower()]
    return Phrase(
        sentence.index, token.index - 5, token.index, token.index, "person", False, determiner, None, None, (), False,
        "person", age=int(tokens[token.index - 4].text),
    )  # fmt: skip


def age(before: tuple[Token, ...]) -> int | None:
    """The age that stands before a noun: "the 43-year-old minister"."""
    words = [t.text for t in before]
    at = words.index("year") if "year" in words else 0
    return int(words[at - 2]) if at > 1 and words[at - 2].isdigit() and words[at - 1] == "-" else None
