"""Personal names: where they begin and end."""

from __future__ import annotations

from consilience.extraction.actors.clauses import SPEECH
from consilience.extraction.actors.lexicon import Match
from consilience.extraction.actors.marks import (
    PARTICLES,
    also_name,
    demonym_at,
    is_capital,
    is_organisation_word,
    is_title,
)
from consilience.extraction.knowledge.given_names import FEMALE, MALE
from consilience.extraction.knowledge.titles import ABBREVIATED, ROLE_MODIFIERS, ROLES
from consilience.model import Token

_LONGEST_NAME = 7
_MODIFIERS = ROLE_MODIFIERS - ROLES
_CLOSED = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})


def name_run(tokens: tuple[Token, ...], first: int, known: list[Match], labelled_to: int = 0) -> int:
    """The last token of the personal name that begins at `first`."""
    last = first
    while last + 1 < len(tokens) and last - first < _LONGEST_NAME:
        step = next_part(tokens, last, known, labelled_to)
        if not step:
            break
        last += step
    return last


def next_part(tokens: tuple[Token, ...], last: int, known: list[Match], labelled_to: int) -> int:
    """How many tokens the name goes on for behind `last`: 0 where it ends."""
    after = tokens[last + 1 : last + 5]
    close = after[0].start == tokens[last].end
    if after[0].text in "-‐–" and close and len(after) > 1 and after[1].start == after[0].end:
        return 2 if after[1].text[0].isalpha() else 0
    if after[0].text.lower() in PARTICLES and not close:
        for ahead, token in enumerate(after[1:], 2):
            if is_capital(token):
                return ahead
            if token.text.lower() not in PARTICLES and token.text != "-":
                return 0
        return 0
    if not is_capital(after[0]) or after[0].entity in _CLOSED or demonym_at(known, last + 1):
        return 0
    labelled = last + 1 < labelled_to
    inside = labelled or after[0].entity != "ORG" or after[0].entity_iob == "I"
    stops = any(m.first == last + 1 and not _is_surname(tokens, last, m) for m in known)
    inside = inside and (labelled or not stops)
    nominal = after[0].pos == "PROPN" and not after[0].tag.startswith("VB")
    titled = is_title(after[0]) and not (also_name(after[0]) and after[0].entity_iob == "I")
    return int(inside and nominal and not titled)


def _is_surname(tokens: tuple[Token, ...], last: int, match: Match) -> bool:
    """Whether the name of a place right behind a given name is a family name: "Vera Jordan"."""
    name = tokens[last].text.casefold()
    given = (name in MALE or name in FEMALE) and tokens[last].dep == "compound"
    return given and match.first == match.last and match.entry.kind in ("state", "place", "capital")


def joins_left(tokens: tuple[Token, ...], a: int, known: list[Match]) -> bool:
    """Whether the run of a name that begins at token `a` goes on to the left."""
    before = tokens[a - 1]
    if before.text in PARTICLES or (
        before.text.lower() in PARTICLES and a > 1 and tokens[a - 2].pos == "PROPN" and is_capital(tokens[a - 2])
    ):
        return True
    stray = before.entity_iob == "B" and before.entity in ("GPE", "ORG", "FAC", "LOC", "PRODUCT", "WORK_OF_ART")
    return (
        is_capital(before) and before.pos == "PROPN" and before.dep in ("compound", "flat") and before.head >= a
        and (before.entity_iob == "O" or stray) and not before.text.isupper() and not is_title(before)
        and not any(m.first <= a - 1 <= m.last for m in known)
        and not is_organisation_word(before)
    )  # fmt: skip


def begins_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name can begin at a token: a capital, or particles with a capital behind them ("von der Leyen")."""
    while at + 1 < len(tokens) and tokens[at].text in PARTICLES:
        at += 1
    return is_capital(tokens[at])


def opens(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether the capital of a word before others is only that of the sentence: "Following Ada's …"."""
    return at == 0 and end > 1 and (tokens[0].pos not in ("PROPN", "NOUN") or tokens[0].text.lower() in _OPENERS)


_OPENERS = frozenset(
    """following according meanwhile but and while after before despite when as for with although though like""".split()
)


def follows_title(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and is_title(tokens[at - 1]) and tokens[at - 1].text.lower() not in _MODIFIERS


def speaks(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    head = tokens[last]
    return last > first and head.dep == "nsubj" and tokens[head.head].lemma.lower() in SPEECH


_NAMES = 6
BEFORE_SURNAMES = frozenset(
    """mr mrs ms miss mister sir dame dr prof professor judge justice sheriff senator sen governor gov mayor detective
    prince princess king queen pope emir sultan sheikh emperor archbishop cardinal bishop
    sergeant sgt rep congressman congresswoman councillor cllr superintendent constable inspector""".split()
)
"""Titles with which one word behind them is a surname, whatever the label says."""


def after_title(tokens: tuple[Token, ...], a: int, b: int) -> int | None:
    """Where a person's name begins within a label for an organisation: "Union MP Ada Roe"; None where there is none."""
    for at in range(b - 1, a, -1):
        if (
            is_title(tokens[at - 1])
            and tokens[at - 1].text.lower() not in _MODIFIERS
            and tokens[at - 1].pos in ("PROPN", "NOUN")
        ):
            rest = tokens[at:b]
            named = all(
                is_capital(t) and t.pos == "PROPN" and not is_organisation_word(t) and not is_title(t) for t in rest
            )
            title = tokens[at - 1].text
            led = all(is_title(t) or t.text.lower() in ROLE_MODIFIERS for t in tokens[a:at])
            alone = led and (title in ABBREVIATED or title.lower().rstrip(".") in BEFORE_SURNAMES)
            return at if named and (alone or len(rest) > 1) and len(rest) < _NAMES else None
    return None
