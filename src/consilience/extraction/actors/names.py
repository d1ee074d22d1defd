"""Proper names in sentences: what the parser labels, mended by what we know of names in news."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from consilience.extraction.actors import signs, unlabelled
from consilience.extraction.actors.lexicon import Entry, Match, matches, plain
from consilience.extraction.actors.longer import longer
from consilience.extraction.actors.marks import (
    PARTICLES,
    also_name,
    demonym_at,
    honoured,
    hyphened,
    is_capital,
    is_no_actor,
    is_organisation_word,
    is_personal,
    is_title,
)
from consilience.extraction.actors.persons import folded
from consilience.extraction.actors.pieces import between_commas, between_possessives, trim, with_city, with_pair
from consilience.extraction.actors.runs import (
    BEFORE_SURNAMES,
    after_title,
    begins_name,
    follows_title,
    joins_left,
    name_run,
    opens,
    speaks,
)
from consilience.extraction.knowledge.given_names import FEMALE, MALE
from consilience.extraction.knowledge.titles import NEVER_NAMES
from consilience.model import Sentence, Token

NameType = Literal["person", "organisation", "place", "people", "known"]

_LABELS: dict[str, NameType] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "people",
}


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
    told = (_labelled, _titled, _told, _of_known)
    for name in (name for find in told for name in find(sentence, known)):
        lettered = any(c.isalnum() for c in name.text) and not (name.type == "person" and _is_quoted(sentence, name))
        if (
            lettered
            and not (name.type == "organisation" and _is_in_title(sentence, name))
            and taken.isdisjoint(range(name.first, name.last + 1))
        ):
            taken.update(range(name.first, name.last + 1))
            found.append(name)
    return sorted(found, key=lambda n: n.first)


_MARKS = frozenset("\"“”‘’'`«»") | {"``", "''"}


def _is_quoted(sentence: Sentence, name: Name) -> bool:
    """Whether a name is all that stands between quotation marks: a title, or somebody's other name."""
    tokens = sentence.parse.tokens
    beside = tokens[max(0, name.first - 1) : name.first] + tokens[name.last + 1 : name.last + 2]
    return len(beside) == 2 and all(t.text in _MARKS for t in beside)


_TITLED = frozenset("titled entitled headlined captioned".split())


def _is_in_title(sentence: Sentence, name: Name) -> bool:
    """Whether a name is part of the title of an article, a film or a book ("titled “A Sunlit Partnership”")."""
    tokens = sentence.parse.tokens
    opening = next((i for i in range(name.first - 1, 0, -1) if tokens[i].text in _MARKS), 0)
    return opening > 0 and tokens[opening - 1].text.lower().rstrip(",") in _TITLED


def _labelled(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    """Names that the parser labels, persons before the rest."""
    spans = [
        (first, end, _LABELS[label])
        for a, b, label in sentence.parse.entities()
        if label in _LABELS
        for first, end in between_commas(sentence.parse.tokens, a, b, label)
    ]
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
    while a < b and (
        _is_mere_title(tokens, a, b) or not begins_name(tokens, a) or demonym_at(known, a) or opens(tokens, a, b)
    ):
        a += 1
    if a == b or (a + 1 == b and is_no_actor(tokens, a)):
        return
    while a > 0 and joins_left(tokens, a, known):
        a -= 1
    last = name_run(tokens, a, known, b)
    if any(m.first <= a and m.last >= last for m in known) and not honoured(tokens, a):
        return
    if any(m.first >= a and m.last <= last and hyphened(tokens, m) for m in known):
        return
    if _holds_state(known, a, last):
        return
    if is_organisation_word(tokens[last]) and last > a:
        yield _name(sentence, a, last, "organisation")
    elif is_personal(tokens, a, last):
        yield _name(sentence, a, last, "person")


def _is_mere_title(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether a title is no part of the name behind it; "Dean" of "Dean Roe" is, of "Dean Ada Roe" it is not."""
    given = tokens[at].text in ("Dean", "Earl", "Duke") and at + 2 == end and also_name(tokens[at])
    return is_title(tokens[at]) and not given


def _people(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    """A people, a faith or a party in the plural, as a noun: "Muslims", "Democrats"."""
    if _is_called(sentence.parse.tokens, a, b - 1):
        yield _name(sentence, a, b - 1, "person")
        return
    token = sentence.parse.tokens[a]
    noun = token.tag in ("NNPS", "NNS") and token.text.endswith("s") and token.dep not in ("amod", "compound", "nmod")
    if b == a + 1 and noun and not any(m.first <= a <= m.last for m in known):
        yield _name(sentence, a, a, "people")


def _organisation(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    if (split := after_title(tokens, a, b)) is not None:
        yield _name(sentence, split, b - 1, "person")
        b = split
        while b > a and (is_title(tokens[b - 1]) or tokens[b - 1].text in ("Crown", "Acting", "Chief")):
            b -= 1
    pieces = list(between_possessives(tokens, a, b))
    for first, end in pieces:
        first, last = trim(tokens, first, end - 1)
        last = with_city(tokens, first, last)
        if first <= last:
            first, last = with_pair(tokens, first, last)
        is_owned = len(pieces) > 1 and end == b
        if first <= last and _names_a_body(tokens, first, last, known, is_owned):
            person = _is_called(tokens, first, last) or _leads_party(tokens, first, last)
            yield _name(sentence, first, last, "person" if person else "organisation")


def _names_a_body(tokens: tuple[Token, ...], first: int, last: int, known: list[Match], is_owned: bool) -> bool:
    """Whether a stretch labelled as an organisation can name one by itself."""
    worded = any(map(is_organisation_word, tokens[first : last + 1]))
    inner = [m for m in known if m.first >= first and m.last <= last]
    if any(m.first <= first and m.last >= last for m in known) or any(hyphened(tokens, m) for m in inner):
        return False
    if not worded and (is_owned or (inner and inner[0].first == first)):
        return False
    if first == last and tokens[first].pos == "ADJ" and tokens[first].dep == "amod":
        return False
    if _abbreviates_a_thing(tokens, first, last) or (first == last and is_no_actor(tokens, first)):
        return False
    run = tokens[first : last + 1]
    return all((t.pos in _PARTS or (worded and is_capital(t))) and t.text not in "()[]<>{}" for t in run)


_PARTS = frozenset("PROPN ADP DET CCONJ PUNCT ADJ NUM PART NOUN".split())


def _is_called(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a label for an organisation is on a person: a given name and one or two words more."""
    run = tokens[first : last + 1]
    named = 2 <= len(run) <= 3 and folded(run[0].text) in _GIVEN
    return named and all(is_capital(t) and t.pos == "PROPN" and not is_organisation_word(t) for t in run)


_GIVEN = (MALE | FEMALE) - frozenset(
    """spencer grant clifford ross lloyd stanley murray craig nelson wallace bradley graham gordon douglas howard scott
    warren curtis franklin lance logan mitchell vernon wilson winston russell leslie forrest sidney cedric""".split()
)
"""Given names that are hardly ever a family name, which firms are called by."""


def _leads_party(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name of two words owns a party: "Ada Roe's Progress Party"."""
    run = tokens[first : last + 1]
    plain_words = all(is_capital(t) and t.pos == "PROPN" and not is_organisation_word(t) for t in run)
    owned = tokens[last + 2 : last + 5] if last + 1 < len(tokens) and tokens[last + 1].tag == "POS" else ()
    leads = any(t.text in ("Party", "Movement") for t in owned)
    return len(run) == 2 and plain_words and run[0].text not in _REGIONS and leads


_REGIONS = frozenset("North South East West New Northern Southern Eastern Western Saint San Santa El".split())


def _abbreviates_a_thing(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a lone acronym in brackets stands for the common noun before it: "natural gas (LNG)"."""
    return first == last and first > 1 and tokens[first - 1].text == "(" and not is_capital(tokens[first - 2])


def _place(sentence: Sentence, a: int, b: int, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    first, last = trim(tokens, a, b - 1)
    if first < last and tokens[first].text.lower() in NEVER_NAMES:
        yield _name(sentence, first + 1, last, "person")
        return
    if first > last or any(m.first <= last and m.last >= first for m in known):
        return
    if first == last and is_no_actor(tokens, first):
        return
    while first == last and first > 0 and joins_left(tokens, first, known):
        first -= 1
    proper = all(t.pos in ("PROPN", "PUNCT", "ADP", "DET", "ADJ") for t in tokens[first : last + 1])
    if proper or (is_capital(tokens[first]) and signs.signs(sentence, first, last)):
        yield _name(sentence, first, last, "place")


def _titled(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    """Names that no label covers but a title stands before, or that speak."""
    tokens = sentence.parse.tokens
    for token in tokens:
        if not is_capital(token) or token.pos != "PROPN" or is_title(token) or token.entity_iob == "I":
            continue
        match = next((m for m in known if m.first <= token.index <= m.last), None)
        if match is not None and not _is_surname_here(tokens, match):
            continue
        last = name_run(tokens, token.index, known)
        if is_organisation_word(tokens[last]):
            if last > token.index and token.entity_iob == "O":
                yield _name(sentence, token.index, last, "organisation")
        elif not _holds_state(known, token.index, last) and (
            follows_title(tokens, token.index)
            or speaks(tokens, token.index, last)
            or _is_called(tokens, token.index, last)
        ):
            yield _name(sentence, token.index, last, "person")


def _holds_state(known: list[Match], first: int, last: int) -> bool:
    """Whether the name of a state stands within a run of capitals: "April U.S. Soybean" is nobody."""
    return any(first < m.first and m.last < last and m.entry.kind == "state" for m in known)


def _is_surname_here(tokens: tuple[Token, ...], match: Match) -> bool:
    """Whether the name of a place is somebody's: "Judge Washington"."""
    before = tokens[match.first - 1] if match.first else None
    titled = before is not None and before.text.lower().rstrip(".") in BEFORE_SURNAMES and is_capital(before)
    return titled and match.first == match.last and match.entry.kind in ("capital", "place", "state")


def _told(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    for first, last, kind in unlabelled.find(sentence, known):
        yield _name(sentence, first, last, kind)


def _of_known(sentence: Sentence, known: list[Match]) -> Iterator[Name]:
    tokens = sentence.parse.tokens
    for m in known:
        if (whole := longer(tokens, m)) is not None:
            yield _name(sentence, *whole)
        if not _part_of_a_thing(tokens, m):
            yield _name(sentence, m.first, m.last, "known", m.entry)


def _part_of_a_thing(tokens: tuple[Token, ...], m: Match) -> bool:
    """Whether a known name only belongs to the name of a thing: "Power of Siberia", "U.S. dollars"."""
    if m.last + 1 < len(tokens) and tokens[m.last + 1].lemma.lower() in _MONEY:
        return True
    before = tokens[max(0, m.first - 2) : m.first]
    return (
        m.entry.kind == "place" and len(before) == 2 and before[1].text == "of"
        and is_capital(before[0]) and not is_title(before[0]) and before[0].text.lower() not in _DIVISIONS
    )  # fmt: skip


_MONEY = frozenset("dollar dollars dlr dlrs cent cents currency".split())
_DIVISIONS = frozenset(
    """state city province region republic government kingdom town county district north south east west""".split()
)


def _name(sentence: Sentence, first: int, last: int, type_: NameType, entry: Entry | None = None) -> Name:
    tokens = sentence.parse.tokens
    if type_ == "person":
        first = _with_article(tokens, first)
        while first < last and tokens[first].text.lower() in NEVER_NAMES:
            first += 1
    if first and tokens[first - 1].text in _TEAMS and type_ in ("person", "place", "organisation"):
        first, type_ = first - 1, "organisation"
    return Name(sentence.index, first, last, type_, plain(sentence.span(first, last).exact).strip('<>()[]{}"*'), entry)


_TEAMS = frozenset("FC AFC SC CF RC SV VfB VfL FK NK CD UD SD BK IF IK TSV TSG".split())


def _with_article(tokens: tuple[Token, ...], first: int) -> int:
    """The first token of a name with the article that a hyphen joins to it: "al-Roe"."""
    while first > 1 and tokens[first - 1].text in "-‐" and tokens[first - 2].text.lower() in PARTICLES:
        if tokens[first - 1].end != tokens[first].start:
            break
        first -= 2
    return first
