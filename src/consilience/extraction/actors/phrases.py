"""Noun phrases without a name that can stand for actors: "Norse troops", "the two leaders", "a senior official"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.actors.cast import Cast
from consilience.extraction.actors.phrase import DETERMINERS, Definite, Phrase
from consilience.extraction.actors.portraits import Named
from consilience.extraction.actors.stand_ins import STANDING, age, is_national, national, stand_in
from consilience.extraction.actors.titles import is_role, role_lemma
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.extraction.knowledge.groups import (
    BODIES,
    COUNTRY_NOUNS,
    COUPLE_NOUNS,
    GOVERNMENT,
    PAIR_NOUNS,
    PEOPLE,
    PERSON_NOUNS,
    SIBLING_NOUNS,
    SIDE_NOUNS,
)
from consilience.extraction.knowledge.organisations import NEWSPAPER_NOUNS
from consilience.extraction.knowledge.person_words import PERSON_WORDS
from consilience.extraction.knowledge.relations import RELATIONAL
from consilience.extraction.knowledge.state_words import STATES_CALLED
from consilience.extraction.knowledge.titles import ROLES
from consilience.extraction.parties import noun_phrase
from consilience.model import Sentence, Token

_PERSONS = PERSON_WORDS | RELATIONAL
_HEADS = (
    NEWSPAPER_NOUNS | BODIES | COUNTRY_NOUNS | GOVERNMENT | PAIR_NOUNS | PEOPLE | PERSON_NOUNS | SIDE_NOUNS | BODY_WORDS
    | COUPLE_NOUNS | SIBLING_NOUNS
    | _PERSONS | frozenset(STATES_CALLED)
)  # fmt: skip
_PREFIXES = frozenset("ex co vice step half arch grand great sub under by fellow non".split())
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4}


def phrases(sentence: Sentence, covered: Named, cast: Cast, titled: set[int]) -> Iterator[Phrase]:
    """The phrases of a sentence, left to right. `titled` are the tokens of roles beside names."""
    for token in sentence.parse.tokens:
        if token.pos not in _NOMINAL or not _can_head(token) or token.index in titled:
            continue
        if (found := covered.get((sentence.index, token.index))) is not None:
            if is_national(sentence, found, cast):
                yield national(sentence, token, found, cast)
        elif (other := stand_in(sentence, token)) is not None:
            yield other
        elif not _is_hyphened(sentence.parse.tokens, token.index):
            yield from _headed(sentence, token, covered, cast)


_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "VERB"})


def _can_head(token: Token) -> bool:
    """Whether a word can be the head of a phrase at all: a quick look before the close one."""
    word = token.text
    lower = word.lower()
    return (
        word[0].isupper()
        or lower in _HEADS
        or lower in STANDING
        or token.lemma.lower() in _HEADS
        or (token.dep == "appos" or lower in ROLES)
    )


def _headed(sentence: Sentence, token: Token, covered: Named, cast: Cast) -> Iterator[Phrase]:
    """The phrase whose head a token is, if it is one."""
    heads = token.pos in ("NOUN", "PROPN", "NUM", "ADJ") and _lemma(token) in _HEADS or is_role(token)
    beside = not heads and _is_beside_person(sentence, token, covered, cast)
    if (heads or beside) and (phrase := _phrase(sentence, token, covered, cast)):
        yield phrase._replace(role=phrase.lemma) if beside else phrase


_NO_CALLING = frozenset(
    """case charge claim city day decision example fact figure first idea issue kind lot matter month move name number
    one part place point position post problem question reason result role season second sign step story thing third
    time title town village way week work world year rise fall increase drop record project programme program
    plan""".split()
)
"""What is said in apposition of other things than people."""


def _is_beside_person(sentence: Sentence, token: Token, covered: Named, cast: Cast) -> bool:
    """Whether a noun that no table knows is said of a person's name: "Ada Roe, a logistician,"."""
    if token.dep != "appos" or token.pos != "NOUN" or token.tag != "NN" or token.lemma.lower() in _NO_CALLING:
        return False
    tokens = sentence.parse.tokens
    named = covered.get((sentence.index, token.head))
    if named is None or named.form != "name" or cast[named.numbers[0]].type != "person" or named.last > token.index:
        return False
    start = named.last + 1
    return tokens[start].text == "," and tokens[start + 1].text.lower() in ("a", "an") and token.index - start < 8


def _is_hyphened(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token is part of a hyphened word ("people-to-people"), but for the end of "ex-deputy"."""
    if at + 1 < len(tokens) and tokens[at + 1].text == "-":
        return True
    return at > 0 and tokens[at - 1].text == "-" and not (at > 1 and tokens[at - 2].text.lower() in _PREFIXES)


def _lemma(token: Token) -> str:
    lower = token.text.lower()
    return lower if lower in _HEADS else token.lemma.lower()


def _phrase(sentence: Sentence, head: Token, covered: Named, cast: Cast) -> Phrase | None:
    tokens = sentence.parse.tokens
    owned = _owned_before_name(sentence, head.index, covered)
    unfit = (
        head.dep == "compound" or (head.dep in ("amod", "nmod") and head.pos == "ADJ") or _is_premodifier(tokens, head)
    )
    if unfit and owned is None:
        return None
    first = min(noun_phrase(sentence, head.index)[0], head.index) if owned is None else owned
    if tokens[first].text.lower() == "both" and not _is_plural(head) and first < head.index:
        first += 1
    first = _with_prefix(tokens, first, head.index)
    before = tokens[first : head.index]
    owners = _named(sentence, first, head.index, covered)
    last, complement = _complement(sentence, head.index, covered)
    last = max(last, _paired(tokens, head))
    country = _country(owners, cast) or _country(complement, cast)
    return Phrase(
        sentence.index, first, last, head.index, _lemma(head), _is_plural(head), _definite(before),
        _count(before, head), country, owners, any(t.pos in ("ADJ", "NOUN") and t.text.islower() for t in before),
        _role(tokens, head), _owner(tokens, first, head.index), age(before),
    )  # fmt: skip


def _with_prefix(tokens: tuple[Token, ...], first: int, head: int) -> int:
    """The first token of "its co-founder", where the parse cuts it before the noun."""
    if first != head or head < 2 or tokens[head - 1].text != "-" or tokens[head - 2].text.lower() not in _PREFIXES:
        return first
    start = head - 2
    return start - 1 if start and tokens[start - 1].pos in ("DET", "PRON") else start


def _paired(tokens: tuple[Token, ...], head: Token) -> int:
    """The last token of "founder and chief executive", of which one person is both; -1 where one noun stands alone."""
    at = head.index + 1
    if not is_role(head) or at >= len(tokens) or tokens[at].text not in ("and", "&"):
        return -1
    for token in tokens[at + 1 : at + 5]:
        if token.dep == "conj" and token.head == head.index and is_role(token):
            return token.index
        if token.pos not in ("ADJ", "NOUN", "PROPN") or token.tag == "POS":
            return -1
    return -1


def _role(tokens: tuple[Token, ...], head: Token) -> str | None:
    """The normal form of a head that is a person's role, or the noun itself where it says what a person is."""
    if is_role(head):
        return role_lemma(tokens, head.index)
    lemma = _lemma(head)
    return lemma if lemma in _PERSONS and lemma not in BODY_WORDS and not _is_plural(head) else None


def _owner(tokens: tuple[Token, ...], first: int, head: int) -> int | None:
    """The token of the possessor right before the words of a phrase: "his", "Roe" of "Roe's"."""
    if tokens[first].tag == "PRP$":
        return first
    return next((t.index - 1 for t in tokens[first + 1 : head] if t.tag == "POS"), None)


def _owned_before_name(sentence: Sentence, head: int, covered: Named) -> int | None:
    """The first token of "Roe's wife", "his wife" before a name ("Roe's wife Ada"); None where it stands otherwise."""
    tokens = sentence.parse.tokens
    behind = covered.get((sentence.index, head + 1))
    if behind is None or behind.form != "name":
        return None
    at = head - 1
    while at > 0 and head - at < 5 and tokens[at].pos in ("ADJ", "NOUN") and tokens[at].tag != "POS":
        at -= 1
    if at >= 0 and tokens[at].tag == "PRP$":
        return at
    if at < 1 or tokens[at].tag != "POS":
        return None
    owner = covered.get((sentence.index, at - 1))
    return owner.first if owner is not None else None


def _is_premodifier(tokens: tuple[Token, ...], head: Token) -> bool:
    after = tokens[head.index + 1] if head.index + 1 < len(tokens) else None
    return after is not None and after.pos in ("NOUN", "PROPN") and head.dep in ("compound", "nmod", "amod", "nummod")


def _is_plural(head: Token) -> bool:
    return head.tag in ("NNS", "NNPS") or head.text.lower() in (
        "police",
        "people",
        "military",
        "troops",
        "pair",
        "duo",
        "two",
    )


def _definite(before: tuple[Token, ...]) -> Definite:
    if not before:
        return "bare"
    if before[0].tag == "PRP$":
        return "own"
    if any(t.tag == "POS" for t in before):
        return "the"
    found = DETERMINERS.get(before[0].text.lower())
    return found or ("two" if before[0].text.lower() in _NUMBERS else "bare")


def _count(before: tuple[Token, ...], head: Token) -> int | None:
    if before and before[0].text.lower() == "both" or head.text.lower() in ("pair", "duo", "two"):
        return 2
    return next((_NUMBERS[t.text.lower()] for t in (*before, head) if t.text.lower() in _NUMBERS), None)


def _named(sentence: Sentence, first: int, end: int, covered: Named) -> tuple[int, ...]:
    tokens = sentence.parse.tokens
    found = [covered[sentence.index, i] for i in range(first, end) if (sentence.index, i) in covered]
    found = [
        f
        for f in found
        if not (f.first and tokens[f.first - 1].text in "-–" and f.numbers) and not _is_ethnic(tokens, f.first)
    ]
    return tuple(dict.fromkeys(n for f in found for n in f.numbers))


def _is_ethnic(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and tokens[at - 1].text.lower() == "ethnic"


def _complement(sentence: Sentence, head: int, covered: Named) -> tuple[int, tuple[int, ...]]:
    """The last token of the phrase with its "of", "in", "from" or "to", and the actors named there whose it is."""
    tokens = sentence.parse.tokens
    prep = head + 1
    if prep + 1 >= len(tokens) or tokens[prep].text not in ("of", "in", "from", "to") or tokens[prep].head != head:
        return head, ()
    if tokens[prep].text == "of" and _is_verbs_own(tokens, tokens[head]):
        return head, ()
    end = prep
    while end + 1 < len(tokens) and end - prep < 8 and _inside_complement(tokens, end + 1):
        end += 1
    while end > prep and tokens[end].pos not in ("NOUN", "PROPN"):
        end -= 1
    if end == prep:
        return head, ()
    named = (
        ()
        if tokens[prep].text == "to" and is_role(tokens[head]) and _is_posted(tokens[head])
        else _named(sentence, prep + 1, end + 1, covered)
    )
    return (end if tokens[prep].text in ("of", "to") else head), named


def _is_verbs_own(tokens: tuple[Token, ...], noun: Token) -> bool:
    """Whether "of" behind an object belongs to the verb: "convicted the baker of nine thefts"."""
    return noun.dep in ("dobj", "nsubjpass") and tokens[noun.head].lemma.lower() in _OF_WHAT


_OF_WHAT = frozenset(
    """absolve accuse acquit advise assure balk bereave cheat cleanse clear convict convince cure defraud deprive
    disabuse disarm dispossess divest drain empty exonerate free inform notify persuade purge reassure relieve remind
    rid rob strip suspect swindle tell warn""".split()
)
"""Verbs that say "of" what they do to whom."""


def _inside_complement(tokens: tuple[Token, ...], at: int) -> bool:
    return (
        tokens[at].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM")
        or tokens[at].tag in ("POS", "PRP$")
        or tokens[at].text == "-"
    )


def _is_posted(token: Token) -> bool:
    """Whether "to" names where somebody is sent, not whom he serves: an ambassador to Norse lands is no Norse."""
    return token.text.lower() in ("ambassador", "envoy", "representative", "delegate", "emissary")


def _country(numbers: tuple[int, ...], cast: Cast) -> str | None:
    found = {cast[n].country for n in numbers} - {None}
    return found.pop() if len(found) == 1 else None
