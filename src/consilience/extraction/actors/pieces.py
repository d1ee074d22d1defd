"""Where a label is cut or made longer until it is a name: halves, owners, commas and what clings to its ends."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.actors.marks import is_capital, is_organisation_word
from consilience.model import Token


def between_commas(tokens: tuple[Token, ...], a: int, b: int, label: str) -> Iterator[tuple[int, int]]:
    """The stretches of a label for a place that commas part: "Lund, Roe Sporting" is two."""
    first = a
    for at in range(a, b):
        if tokens[at].text == "," and label in ("GPE", "LOC", "FAC"):
            if first < at:
                yield first, at
            first = at + 1
    if first < b:
        yield first, b


def between_possessives(tokens: tuple[Token, ...], a: int, b: int) -> Iterator[tuple[int, int]]:
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
    housed = at + 1 < len(tokens) and tokens[at + 1].text in ("Hospital", "Church", "School", "College", "Cathedral")
    return not housed and tokens[at - 1].text.lower() not in (
        "people",
        "workers",
        "women",
        "children",
        "peoples",
        "men",
        "farmers",
    )


def with_pair(tokens: tuple[Token, ...], first: int, last: int) -> tuple[int, int]:
    """A body's name with the half that the label leaves out: "the Ministry of Energy | and Mines", "the Mine and |
    Smelter Workers' Union"."""
    opened = tokens[first].text in _OPENED and any(t.text in ("of", "for") for t in tokens[first:last])
    ahead = tokens[last + 1 : last + 3]
    if opened and len(ahead) == 2 and ahead[0].text in ("and", "&") and _is_portfolio(ahead[1]):
        last += 2
        while last + 1 < len(tokens) and _is_portfolio(tokens[last + 1]):
            last += 1
    before = tokens[max(0, first - 3) : first]
    joined = len(before) == 3 and before[0].text.lower() == "the" and before[2].text in ("and", "&")
    if joined and is_capital(before[1]) and not before[1].entity and is_organisation_word(tokens[last]):
        first -= 2
    return first, last


_OPENED = frozenset("Ministry Department Office Bureau Institute Agency Board Commission Committee Council".split())


def _is_portfolio(token: Token) -> bool:
    return is_capital(token) and token.tag in ("NNP", "NNPS", "NNS") and not token.entity


def with_city(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The last token of a name that begins with one people and ends with a city ("the American University in
    Cairo"): with its article, the school is told by the city from others of that name."""
    behind = tokens[last + 1 : last + 3]
    if len(behind) < 2 or behind[0].text not in ("in", "at") or behind[1].entity != "GPE" or first == 0:
        return last
    is_school = tokens[last].text in ("University", "College", "School") and tokens[first].text.endswith(("an", "sh"))
    return last + 2 if is_school and tokens[first - 1].text.lower() == "the" and last == first + 1 else last


def trim(tokens: tuple[Token, ...], first: int, last: int) -> tuple[int, int]:
    while first <= last and (tokens[first].pos in ("DET", "PUNCT", "ADP") or not is_capital(tokens[first])):
        first += 1
    while last >= first and (tokens[last].tag == "POS" or tokens[last].pos in ("PUNCT", "ADP", "DET", "CCONJ")):
        last -= 1
    return first, last
