"""The role beside a person's name: "Chinese President …", "…, the party's deputy chair,"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from consilience.extraction.knowledge.titles import ABBREVIATED, HONORIFICS, ROLE_MODIFIERS, ROLES, SYNONYMS
from consilience.model import Sentence, Token

_LONGEST = 24
_COMPOUND = {
    ("prime", "minister"): "prime-minister", ("foreign", "minister"): "foreign-minister",
    ("vice", "president"): "vice-president", ("deputy", "president"): "vice-president",
    ("defense", "minister"): "defence-minister", ("defence", "minister"): "defence-minister",
    ("secretary", "general"): "secretary-general", ("attorney", "general"): "attorney-general",
    ("interior", "minister"): "interior-minister", ("finance", "minister"): "finance-minister",
    ("crown", "prince"): "crown-prince", ("deputy", "minister"): "deputy-minister",
}  # fmt: skip


class Role(NamedTuple):
    """A role: its first and last token, and the token of its head word."""

    first: int
    last: int
    head: int


def role_lemma(tokens: tuple[Token, ...], head: int) -> str:
    """The head of a role in one normal form: "premier" and "prime minister" are `prime-minister`."""
    word = tokens[head].text.lower()
    if head and (pair := _COMPOUND.get((tokens[head - 1].text.lower(), word.removesuffix("s")))):
        return pair
    lemma = word if word in ROLES else tokens[head].lemma.lower()
    return SYNONYMS.get(lemma, lemma)


def is_role(token: Token) -> bool:
    """Whether a token is the head word of a role, singular."""
    return (token.text.lower() in ROLES and token.pos in ("NOUN", "PROPN", "ADJ")) or token.text in ABBREVIATED


def before(sentence: Sentence, first: int, names: Mapping[int, int]) -> Role | None:
    """The role that stands before the name that begins at token `first`, or None.

    `names` gives for the last token of each other name of the sentence its first, so that they join whole."""
    tokens = sentence.parse.tokens
    head = _head_before(tokens, first)
    if head is None:
        return None
    start = head
    while start > 0 and first - start < _LONGEST:
        if start - 1 in names:
            start = names[start - 1]
        elif _belongs(tokens, start - 1, start, first):
            start -= 1
        else:
            break
    while start < head and (tokens[start].pos in ("PUNCT", "CCONJ", "SYM") or tokens[start].tag == "POS"):
        start += 1
    if start > 0 and tokens[start - 1].pos == "DET" and any(t.tag == "POS" for t in tokens[start:head]):
        start -= 1
    last = first - 1
    while last > head and (tokens[last].text == "," or tokens[last].text.lower() in HONORIFICS):
        last -= 1
    return Role(start, last, head)


def outer(sentence: Sentence, inner: Role) -> Role | None:
    """The role that the role `inner` may be only the complement of: "aide to the Norse President …", or None."""
    tokens = sentence.parse.tokens
    at = inner.first
    if tokens[at].text.lower() != "the":
        at -= 1
    while at > 0 and tokens[at].text.lower() == "the" and tokens[at - 1].text.lower() == "the":
        at -= 1
    if at < 2 or tokens[at].text.lower() != "the" or tokens[at - 1].text not in ("to", "of", "for"):
        return None
    return Role(at - 2, inner.last, at - 2) if is_role(tokens[at - 2]) else None


def _head_before(tokens: tuple[Token, ...], first: int) -> int | None:
    """The role word directly before a name, or before "to Russia" and the name."""
    at = first - 1
    if at > 0 and tokens[at].text == ",":
        at = _over_complement(tokens, at - 1)
        return at if is_role(tokens[at]) and _introduces(tokens, at) else None
    if at > 0 and tokens[at].text.lower() in HONORIFICS and is_role(tokens[at - 1]):
        return at - 1
    if at >= 0 and is_role(tokens[at]):
        return at
    while at > 0 and first - at <= 4 and tokens[at].pos == "PROPN":
        at -= 1
    if at > 0 and tokens[at].text == "the":
        at -= 1
    if 0 < at < first - 1 and tokens[at].text in ("to", "of", "for") and is_role(tokens[at - 1]):
        return at - 1
    return None


def _over_complement(tokens: tuple[Token, ...], at: int) -> int:
    """From the end of "ambassador to the kingdom" back to its role word; `at` itself where there is none."""
    back = at
    while (
        back > 1 and at - back < 6 and tokens[back].pos in ("NOUN", "PROPN", "DET", "ADJ") and not is_role(tokens[back])
    ):
        back -= 1
    return back - 1 if tokens[back].text in ("to", "of", "for", "in") and is_role(tokens[back - 1]) else at


def _introduces(tokens: tuple[Token, ...], head: int) -> bool:
    """Whether a role before a comma belongs to the name behind it: "Ada's adviser, Tom Roe"."""
    at = head
    while at > 0 and head - at < 8 and tokens[at - 1].pos in ("ADJ", "NOUN", "PROPN"):
        at -= 1
    return at > 0 and (tokens[at - 1].tag in ("POS", "PRP$"))


def _belongs(tokens: tuple[Token, ...], at: int, start: int, first: int) -> bool:
    token = tokens[at]
    word = token.text.lower()
    if token.tag in ("POS", "PRP$"):
        return True
    if tokens[at + 1].tag == "POS":
        return token.pos in ("PROPN", "NOUN")
    if token.text in ("-", "/"):
        return at > 0 and token.end == tokens[at + 1].start and token.start == tokens[at - 1].end
    if word in ROLE_MODIFIERS or is_role(token):
        return True
    if word == "and" and at > 0 and is_role(tokens[at - 1]) and is_role(tokens[start]):
        return True
    return token.pos in ("NOUN", "PROPN", "ADJ") and start <= token.head < first + 6 and token.dep in (
        "compound", "amod", "nmod", "poss", "nn"
    )  # fmt: skip


def after(sentence: Sentence, last: int) -> Role | None:
    """The role that stands in apposition behind the name that ends at token `last`, or None."""
    tokens = sentence.parse.tokens
    start = last + 2
    if start >= len(tokens) or tokens[last + 1].text != ",":
        return None
    head = _first_role(tokens, start)
    if head is None:
        return None
    end = _end(tokens, head)
    if end + 1 < len(tokens) and tokens[end].pos == "PROPN" and tokens[end].entity == "PERSON" and end == head + 1:
        return None
    return Role(start, end, head)


def _first_role(tokens: tuple[Token, ...], start: int) -> int | None:
    """The head of the noun phrase at `start`, where it is a role that no name follows."""
    for token in tokens[start : start + 14]:
        following = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
        if is_role(token) and (
            following is None
            or not (is_role(following) or following.pos in ("PROPN", "NOUN") or following.tag == "POS")
        ):
            return token.index
        if token.tag == "WP$" or (
            token.pos not in ("DET", "ADJ", "NOUN", "PROPN", "PART", "NUM", "ADV")
            and token.tag != "VBN"
            and token.tag != "PRP$"
            and token.text != "-"
        ):
            return None
    return None


def _end(tokens: tuple[Token, ...], head: int) -> int:
    """The last token of the role: its phrases with of, to, in, for go with it, up to a comma or a verb."""
    at = head
    while at + 1 < len(tokens) and at - head < _LONGEST:
        token = tokens[at + 1]
        if token.pos == "VERB" and tokens[at].text == "-":
            at += 1
            continue
        if (
            token.pos in ("VERB", "AUX", "SCONJ", "PRON")
            or (token.pos == "PUNCT" and token.text != "-")
            or token.tag in ("WP", "WDT")
        ):
            break
        at += 1
    while at > head and (tokens[at].pos in ("ADP", "CCONJ", "DET", "ADV", "PART") or tokens[at].text == "-"):
        at -= 1
    return at


def gender(sentence: Sentence, first: int) -> str | None:
    """The gender that honorifics before the name tell ("Mr", "Mr Justice"), or None."""
    tokens = sentence.parse.tokens
    for at in range(first - 1, max(-1, first - 3), -1):
        word = tokens[at].text.lower()
        if found := HONORIFICS.get(word):
            return found
        if word == "." and at and tokens[at - 1].text.lower() in HONORIFICS:
            return HONORIFICS[tokens[at - 1].text.lower()]
        if word not in HONORIFICS and word not in ROLES:
            return None
    return None
