"""Proper names in sentences: what the parser labels, mended by what we know of names in news."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from consilience.extraction.actors.lexicon import Entry, Match, matches, plain
from consilience.extraction.knowledge.organisations import ORGANISATION_WORDS
from consilience.extraction.knowledge.titles import HONORIFICS, ROLE_MODIFIERS, ROLES
from consilience.model import Sentence, Token

NameType = Literal["person", "organisation", "place", "people", "known"]
PARTICLES = frozenset("von van der den de del della di da dos du la le al el bin ibn ben abu ter ten zu ould".split())
_LONGEST_NAME = 7
_LABELS: dict[str, NameType] = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people"}
_CLOSED = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})
_SPEECH = frozenset("say tell add ask state note warn announce claim insist argue declare report explain".split())


class Name(NamedTuple):
    """A proper name: its tokens, its type as far as the sentence tells, and what our tables know of it."""

    sentence: int
    first: int
    last: int
    type: NameType
    text: str
    entry: Entry | None = None


def names(sentence: Sentence) -> list[Name]:
    """The proper names of a sentence, left to right, none overlapping another."""
    known = list(matches(sentence))
    taken: set[int] = set()
    found: list[Name] = []
    for name in (*_labelled(sentence, known), *_titled(sentence, known), *_of_known(sentence, known)):
        if taken.isdisjoint(range(name.first, name.last + 1)):
            taken.update(range(name.first, name.last + 1))
            found.append(name)
    return sorted(found, key=lambda n: n.first)


def _labelled(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    """Names that the parser labels, persons before the rest."""
    spans = [(a, b, _LABELS[label]) for a, b, label in sentence.parse.entities() if label in _LABELS]
    for a, b, type_ in sorted(spans, key=lambda s: s[2] != "person"):
        if type_ == "person":
            yield from _person(sentence, a, b, known)
        elif type_ == "people":
            yield from _people(sentence, a, b, known)
        elif type_ == "organisation":
            yield from _organisation(sentence, a, b, known)
        else:
            yield from _place(sentence, a, b, known)


def _person(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    while a < b and (_is_title(tokens[a]) or not _begins_name(tokens, a) or _demonym_at(known, a) or _opens(tokens, a, b)):
        a += 1
    if a == b or (a + 1 == b and tokens[a].text.lower() in _NO_ACTORS):
        return
    while a > 0 and _joins_left(tokens, a, known):
        a -= 1
    last = name_run(tokens, a, known, b)
    if any(m.first <= a and m.last >= last for m in known) and not _honoured(tokens, a):
        return
    if any(m.first >= a and m.last <= last and _hyphened(tokens, m) for m in known):
        return
    if _is_organisation_word(tokens[last]) and last > a:
        yield _name(sentence, a, last, "organisation")
    elif _is_personal(tokens, a, last):
        yield _name(sentence, a, last, "person")


def _people(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    """A people, a faith or a party in the plural, as a noun: "Muslims", "Democrats"."""
    token = sentence.parse.tokens[a]
    noun = token.tag in ("NNPS", "NNS") and token.text.endswith("s") and token.dep not in ("amod", "compound", "nmod")
    if b == a + 1 and noun and not any(m.first <= a <= m.last for m in known):
        yield _name(sentence, a, a, "people")


def name_run(tokens: tuple[Token, ...], first: int, known: list[Match], labelled_to: int = 0) -> int:
    """The last token of the personal name that begins at `first`."""
    last = first
    while last + 1 < len(tokens) and last - first < _LONGEST_NAME:
        step = _next_part(tokens, last, known, labelled_to)
        if not step:
            break
        last += step
    return last


def _next_part(tokens: tuple[Token, ...], last: int, known: list[Match], labelled_to: int) -> int:
    """How many tokens the name goes on for behind `last`: 0 where it ends."""
    after = tokens[last + 1 : last + 5]
    close = after[0].start == tokens[last].end
    if after[0].text in "-‐–" and close and len(after) > 1 and after[1].start == after[0].end:
        return 2 if after[1].text[0].isalpha() else 0
    if after[0].text.lower() in PARTICLES and not close:
        for ahead, token in enumerate(after[1:], 2):
            if _is_capital(token):
                return ahead
            if token.text.lower() not in PARTICLES and token.text != "-":
                return 0
        return 0
    if not _is_capital(after[0]) or after[0].entity in _CLOSED or _demonym_at(known, last + 1):
        return 0
    inside = last + 1 < labelled_to or after[0].entity != "ORG" or after[0].entity_iob == "I"
    inside = inside and not any(m.first == last + 1 for m in known)
    nominal = after[0].pos == "PROPN" and not after[0].tag.startswith("VB")
    return int(inside and nominal and not _is_title(after[0]))


def _joins_left(tokens: tuple[Token, ...], a: int, known: list[Match]) -> bool:
    before = tokens[a - 1]
    if before.text.lower() in PARTICLES and a > 1 and tokens[a - 2].pos == "PROPN" and _is_capital(tokens[a - 2]):
        return True
    return (
        _is_capital(before) and before.pos == "PROPN" and before.dep in ("compound", "flat") and before.head >= a
        and before.entity_iob == "O" and not _is_title(before) and not any(m.first <= a - 1 <= m.last for m in known)
        and not _is_organisation_word(before)
    )  # fmt: skip


_NO_ACTORS = frozenset(
    """islam judaism christianity buddhism hinduism communism capitalism internet god allah jesus bible koran quran
    ramadan christmas easter ebola aids covid covid-19 covid19 hiv twitter facebook youtube instagram web earth moon mars sun english
    arabic hebrew spanish latin olympics parliamentary gmt est pst edt utc tv ceo gdp""".split()
)
"""What the parser takes for organisations or places, and is not an actor."""


def _organisation(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    if (split := _after_title(tokens, a, b)) is not None:
        yield _name(sentence, split, b - 1, "person")
        b = split
        while b > a and _is_title(tokens[b - 1]):
            b -= 1
        if a == b:
            return
    pieces = list(_between_possessives(tokens, a, b))
    for number, (first, end) in enumerate(pieces):
        first, last = _trim(tokens, first, end - 1)
        if first > last:
            continue
        whole = next((m for m in known if m.first <= first and m.last >= last), None)
        worded = any(map(_is_organisation_word, tokens[first : last + 1]))
        inner = [m for m in known if m.first >= first and m.last <= last]
        if whole or any(_hyphened(tokens, m) for m in inner) or (inner and not worded and inner[0].first == first):
            continue
        if len(pieces) > 1 and not worded and number == len(pieces) - 1:
            continue
        if _abbreviates_a_thing(tokens, first, last) or (first == last and tokens[first].text.lower() in _NO_ACTORS):
            continue
        if all(t.pos in ("PROPN", "ADP", "DET", "CCONJ", "PUNCT", "ADJ", "NUM", "PART", "NOUN") for t in tokens[first:last + 1]):
            yield _name(sentence, first, last, "organisation")


def _between_possessives(tokens: tuple[Token, ...], a: int, b: int) -> Iterator[tuple[int, int]]:
    """The label's stretches between possessive endings; it ends where a bracket opens."""
    first = a
    for at in range(a, b):
        if tokens[at].text in "([" or (tokens[at].tag == "POS" and at + 1 < b and _owner(tokens, first, at)):
            yield first, at
            first = at + 1
        if tokens[at].text in "([":
            return
    yield first, b


def _owner(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether the words before a possessive ending own what follows; "People's" belongs to a name."""
    return tokens[at - 1].text.lower() not in ("people", "workers", "women", "children", "peoples", "men", "farmers")


def _after_title(tokens: tuple[Token, ...], a: int, b: int) -> int | None:
    """Where a person's name begins within a label for an organisation: "Union MP Ada Roe"; None where there is none."""
    for at in range(b - 1, a, -1):
        if _is_title(tokens[at - 1]) and tokens[at - 1].text.lower() not in ROLE_MODIFIERS - ROLES and tokens[at - 1].pos in ("PROPN", "NOUN"):
            rest = tokens[at:b]
            named = all(_is_capital(t) and t.pos == "PROPN" and not _is_organisation_word(t) and not _is_title(t) for t in rest)
            return at if named and 1 < len(rest) < 4 else None
    return None


def _abbreviates_a_thing(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a lone acronym in brackets stands for the common noun before it: "natural gas (LNG)"."""
    return first == last and first > 1 and tokens[first - 1].text == "(" and not _is_capital(tokens[first - 2])


def _place(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    first, last = _trim(tokens, a, b - 1)
    if first > last or any(m.first <= last and m.last >= first for m in known):
        return
    if first == last and tokens[first].text.lower() in _NO_ACTORS:
        return
    if all(t.pos in ("PROPN", "PUNCT", "ADP", "DET", "ADJ") for t in tokens[first : last + 1]):
        yield _name(sentence, first, last, "place")


def _titled(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    """Names that no label covers but a title stands before, or that speak."""
    tokens = sentence.parse.tokens
    for token in tokens:
        if not _is_capital(token) or token.pos != "PROPN" or _is_title(token) or token.entity_iob == "I":
            continue
        if any(m.first <= token.index <= m.last for m in known):
            continue
        last = name_run(tokens, token.index, known)
        if _is_organisation_word(tokens[last]):
            if last > token.index and token.entity_iob == "O":
                yield _name(sentence, token.index, last, "organisation")
        elif _follows_title(tokens, token.index) or _speaks(tokens, token.index, last):
            yield _name(sentence, token.index, last, "person")


def _follows_title(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and _is_title(tokens[at - 1]) and tokens[at - 1].text.lower() not in ROLE_MODIFIERS - ROLES


def _speaks(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    head = tokens[last]
    return last > first and head.dep == "nsubj" and tokens[head.head].lemma.lower() in _SPEECH


def _of_known(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    for m in known:
        if not _part_of_a_thing(tokens, m):
            yield _name(sentence, m.first, m.last, "known", m.entry)


def _part_of_a_thing(tokens: tuple[Token, ...], m: Match) -> bool:
    """Whether a known name only belongs to the name of a thing: "Power of Siberia", "U.S. dollars"."""
    if m.last + 1 < len(tokens) and tokens[m.last + 1].lemma.lower() == "dollar":
        return True
    before = tokens[max(0, m.first - 2) : m.first]
    return (
        m.entry.kind == "place" and len(before) == 2 and before[1].text == "of"
        and _is_capital(before[0]) and not _is_title(before[0]) and before[0].text.lower() not in _DIVISIONS
    )  # fmt: skip


_DIVISIONS = frozenset("state city province region republic government kingdom town county district north south east west".split())


def _name(sentence: Sentence, first: int, last: int, type_: NameType, entry: Entry | None = None) -> Name:
    return Name(sentence.index, first, last, type_, plain(sentence.span(first, last).exact), entry)


def _trim(tokens: tuple[Token, ...], first: int, last: int) -> tuple[int, int]:
    while first <= last and (tokens[first].pos in ("DET", "PUNCT", "ADP") or not _is_capital(tokens[first])):
        first += 1
    while last >= first and (tokens[last].tag == "POS" or tokens[last].pos in ("PUNCT", "ADP", "DET", "CCONJ")):
        last -= 1
    return first, last


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper()


def _is_title(token: Token) -> bool:
    word = token.text.lower()
    return word in HONORIFICS or word in ROLES or word.removesuffix("s") in ROLES or word in ("vice", "deputy", "former", "prime", "foreign", "first")


def _is_organisation_word(token: Token) -> bool:
    return token.text.lower() in ORGANISATION_WORDS


def _opens(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether the capital of a word before others is only that of the sentence: "Following Ada's …"."""
    return at == 0 and end > 1 and (tokens[0].pos not in ("PROPN", "NOUN") or tokens[0].text.lower() in _OPENERS)


_OPENERS = frozenset("following according meanwhile but and while after before despite when as for with although though like".split())


def _begins_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name can begin at a token: a capital, or particles with a capital behind them ("von der Leyen")."""
    while at + 1 < len(tokens) and tokens[at].text in PARTICLES:
        at += 1
    return _is_capital(tokens[at])


def _is_personal(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a run can be a personal name: letters, not all of it lower case, no quoted or lower-case words."""
    words = [t.text for t in tokens[first : last + 1]]
    return any(len(w) > 1 and w[0].isupper() for w in words) and not any(c.isdigit() for w in words for c in w)


def _demonym_at(known: list[Match], at: int) -> bool:
    return any(m.first <= at <= m.last and m.entry.kind == "demonym" for m in known)


def _honoured(tokens: tuple[Token, ...], a: int) -> bool:
    return a > 0 and tokens[a - 1].text.lower() in HONORIFICS


def _hyphened(tokens: tuple[Token, ...], m: Match) -> bool:
    """Whether a known name is one half of a pair such as "China-Russia"."""
    beside = [i for i in (m.first - 1, m.last + 1) if 0 <= i < len(tokens)]
    return m.entry.kind == "state" and any(tokens[i].text in "-–‐—/" for i in beside)
