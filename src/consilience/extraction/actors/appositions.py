"""A description beside the name of whom it describes: "the firm, Roe Motors,", "Ada Roe, an aide to the mayor",
"his wife Ada", "a grocer named Tom Dahl"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consilience.extraction.actors.cast import Cast, Found
from consilience.extraction.actors.phrase import NATIONAL, Phrase
from consilience.extraction.actors.titles import is_role
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.extraction.knowledge.groups import COUNTRY_NOUNS
from consilience.extraction.knowledge.person_words import PERSON_WORDS
from consilience.extraction.knowledge.state_words import STATES_CALLED
from consilience.extraction.knowledge.titles import HONORIFICS, ROLES
from consilience.model import Sentence, Token

Names = Mapping[int, Found]
"""The names of a sentence by the token of their head."""
_CALLED = frozenset("named called nicknamed known identified dubbed".split())
_LONGEST_TITLE = 4
_LONGEST = 8
EITHER = frozenset(
    """ally backer competitor creditor employer lender neighbor neighbour operator owner partner rival
    regulator shareholder sponsor successor predecessor supervisor supplier supporter adviser advisor
    guardian member client customer host""".split()
)
"""What people and bodies can both be."""


def named_by(sentence: Sentence, phrase: Phrase, names: Names, cast: Cast) -> Found | None:
    """The name of whom a description stands beside as its apposition; None where there is none."""
    if phrase.plural:
        return None
    fits = [f for f in names.values() if _can_be(phrase, f, cast)]
    return (
        _behind(sentence, phrase, {f.first: f for f in fits})
        or _before(sentence, phrase, {f.last: f for f in fits})
        or _by_parse(sentence, phrase, fits)
        or _by_copula(sentence, phrase, fits)
    )


def titled(sentence: Sentence, names: Iterable[Found]) -> set[int]:
    """The tokens of roles beside names that are no mentions by themselves: "President" of "President Ada Roe", and all
    but the head of "the party's deputy chair"."""
    out: set[int] = set()
    for found in names:
        if found.role is not None:
            out.update(range(found.role[0], found.role[1] + 1))
            out.discard(_shown(sentence, found, *found.role))
            out.difference_update(t.index - 1 for t in sentence.parse.tokens[: found.role[1]] if t.tag == "POS")
    return out


def _shown(sentence: Sentence, found: Found, first: int, last: int) -> int:
    """The token that heads a role set off from its name by a comma, or with an owner ("Roe's wife Ada"); else -1."""
    tokens = sentence.parse.tokens
    behind = first > found.last
    if (
        not behind
        and tokens[last + 1].text != ","
        and not any(t.tag in ("POS", "PRP$") for t in tokens[first : last + 1])
    ):
        return -1
    heads = [t.index for t in tokens[first : last + 1] if not first <= t.head <= last or t.head == t.index]
    if not behind and tokens[last + 1].text != ",":
        return last
    return next((h for h in heads if tokens[h].pos in ("NOUN", "PROPN")), last)


def _can_be(phrase: Phrase, found: Found, cast: Cast) -> bool:
    """Whether a name is of the kind that the description speaks of."""
    if found.form != "name" or len(found.numbers) != 1 or found.numbers[0] in phrase.owners:
        return False
    kind = cast[found.numbers[0]].type
    if kind == "state":
        return phrase.lemma in COUNTRY_NOUNS or phrase.lemma in STATES_CALLED
    return (kind == "person" and (phrase.role is not None or phrase.lemma in PERSON_WORDS)) or (
        kind == "organisation" and (phrase.lemma in EITHER or (phrase.lemma in BODY_WORDS and phrase.role is None))
    )


def _behind(sentence: Sentence, phrase: Phrase, first: Mapping[int, Found]) -> Found | None:
    """ "the envoy, General Ada Roe, said"; "its carrier Norse Air"; "a grocer named Tom Dahl"."""
    tokens = sentence.parse.tokens
    at = _over_complement(tokens, phrase)
    if at >= len(tokens) or _serves_named(tokens, phrase):
        return None
    if tokens[at].text.lower() in _CALLED or (tokens[at].text == "," and _word(tokens, at + 1) in _CALLED):
        return _called(tokens, at + (tokens[at].text == ","), first)
    comma = tokens[at].text == ","
    start = _over_title(tokens, at + comma, first)
    found = first.get(start)
    if found is None:
        return None
    if not comma:
        close = phrase.owner is not None or (phrase.definite == "the" and phrase.role is None)
        return found if close and at == start else None
    return found if phrase.definite != "bare" and _closes(tokens, found.last + 1) else None


def _over_complement(tokens: tuple[Token, ...], phrase: Phrase) -> int:
    """The token behind a description and its complement: "the head of that group", "counsel for the editor"."""
    at = phrase.last + 1
    if (
        phrase.definite == "a"
        or at >= len(tokens)
        or tokens[at].text not in ("for", "at", "on", "in", "of", "to", "from")
    ):
        return at
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST and (
        tokens[end].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PART") or tokens[end].text == "-"
    ):  # fmt: skip
        end += 1
    return end if end < len(tokens) and tokens[end].text == "," else at


def _serves_named(tokens: tuple[Token, ...], phrase: Phrase) -> bool:
    """Whether a description is only the complement of another whose the name behind it is: "the editor" of "counsel for
    the editor, Ada Roe"; behind "a spokesman for the minister, Ada Roe" she is the minister."""
    if phrase.first < 2 or tokens[phrase.first - 1].text not in ("for", "to", "of", "on", "at", "in"):
        return False
    noun = tokens[phrase.first - 2]
    if not is_role(noun):
        return False
    at = noun.index
    while at > 0 and noun.index - at < _LONGEST and tokens[at - 1].pos in ("ADJ", "NOUN", "PROPN"):
        at -= 1
    return not (at > 0 and tokens[at - 1].text.lower() in ("a", "an", "another", "one"))


def _called(tokens: tuple[Token, ...], at: int, first: Mapping[int, Found]) -> Found | None:
    """The name behind "named", "known as", "identified by the police as"."""
    for index in range(at + 1, min(at + 8, len(tokens))):
        if index in first:
            return first[index]
        if tokens[index].pos in ("VERB", "PUNCT", "SCONJ"):
            return None
    return None


def _over_title(tokens: tuple[Token, ...], at: int, first: Mapping[int, Found]) -> int:
    """Past the title words before a name: "General" of "General Ada Roe"."""
    start = at
    while start < len(tokens) and start not in first and start - at < _LONGEST_TITLE:
        word = tokens[start].text.lower()
        if word not in HONORIFICS and word not in ROLES and tokens[start].pos != "PROPN":
            break
        start += 1
    return start


def _closes(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an apposition can end before a token: no list goes on there."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.text == ",":
        return not (_word(tokens, at + 1) in ("and", "or") and _lists(tokens, at + 2))
    return token.pos in ("VERB", "AUX", "ADP", "SCONJ") or token.text in '.;:)—–"”' or token.tag == "CD"


def _lists(tokens: tuple[Token, ...], at: int) -> bool:
    return at < len(tokens) and tokens[at].pos in ("PROPN", "DET")


def _word(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text.lower() if at < len(tokens) else ""


def _before(sentence: Sentence, phrase: Phrase, last: Mapping[int, Found]) -> Found | None:
    """ "Ada Roe, an aide to the mayor, said"; "Norse Air, the carrier that …"; with an age between."""
    tokens = sentence.parse.tokens
    at = phrase.first - 1
    if at < 1 or phrase.definite == "bare" and not _opens_role(tokens, phrase):
        return None
    if tokens[at].text in ("himself", "herself", "itself"):
        at -= 1
    if tokens[at].text != ",":
        return None
    at -= 1
    if tokens[at].tag == "CD" and at > 1 and tokens[at - 1].text == ",":
        at -= 2
    found = last.get(at)
    if found is None or not _ends(tokens, phrase):
        return None
    return None if _in_list(tokens, found) else found


def same_as_before(sentence: Sentence, phrase: Phrase, found: Iterable[Found], cast: Cast) -> Found | None:
    """The description that "a …" between commas only says more of: "her husband, an engineer, has left"."""
    tokens = sentence.parse.tokens
    if phrase.definite != "a" or phrase.first < 2 or tokens[phrase.first - 1].text != "," or phrase.plural:
        return None
    last = next((f for f in found if f.form == "description" and f.last == phrase.first - 2), None)
    if last is None or len(last.numbers) != 1 or not _ends(tokens, phrase):
        return None
    behind = tokens[phrase.last + 1] if phrase.last + 1 < len(tokens) else None
    if behind is not None and behind.text in ("and", "or"):
        return None
    kind = cast[last.numbers[0]].type
    fits = (kind == "person" and phrase.role is not None) or (kind == "organisation" and phrase.lemma in BODY_WORDS)
    return last if fits else None


def _opens_role(tokens: tuple[Token, ...], phrase: Phrase) -> bool:
    """ "Ada Roe, editor of the Post": a role without article that goes on with "of"."""
    behind = _word(tokens, phrase.head + 1)
    return phrase.role is not None and behind in ("of", "for", "at", "in", "to")


def _ends(tokens: tuple[Token, ...], phrase: Phrase) -> bool:
    """Whether a description behind a name is no subject of its own: "When he met Roe, the minister said"."""
    head = tokens[phrase.head]
    if head.dep == "appos":
        return True
    behind = phrase.last + 1
    if behind >= len(tokens):
        return True
    token = tokens[behind]
    return not (token.pos in ("VERB", "AUX") and token.tag in ("VBD", "VBZ", "VBP", "MD")) and head.dep not in (
        "nsubj",
    )


def _in_list(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether a name is one of a list, so that what follows its comma is another: "of Roe, Dahl, a nurse and …"."""
    if found.first < 2 or tokens[found.first - 1].text != "," or tokens[found.first - 2].pos != "PROPN":
        return False
    article = any(t.text.lower() in ("a", "an") for t in tokens[max(0, found.first - 5) : found.first - 2])
    return not article  # "a Costa Rican, Ada Roe, the first woman to …"


def _by_parse(sentence: Sentence, phrase: Phrase, fits: list[Found]) -> Found | None:
    """What the parse says to be an apposition, where the words between are none of another clause."""
    tokens = sentence.parse.tokens
    if phrase.lemma == NATIONAL or _serves_named(tokens, phrase):
        return None
    behind = [f for f in fits if tokens[f.head].dep == "appos" and tokens[f.head].head == phrase.head]
    return behind[0] if len(behind) == 1 else None


def _by_copula(sentence: Sentence, phrase: Phrase, fits: list[Found]) -> Found | None:
    """ "Its director is Ada Roe": the name that is said to be it."""
    tokens = sentence.parse.tokens
    token = tokens[phrase.head]
    verb = tokens[token.head]
    if token.dep != "nsubj" or verb.lemma != "be" or phrase.definite == "bare":
        return None
    said = [f for f in fits if tokens[f.head].dep == "attr" and tokens[f.head].head == verb.index]
    return said[0] if len(said) == 1 else None
