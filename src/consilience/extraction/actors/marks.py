"""Small questions about the tokens of names."""

from __future__ import annotations

from consilience.extraction.actors.lexicon import Match
from consilience.extraction.knowledge.measures import MEASURES
from consilience.extraction.knowledge.organisations import ORGANISATION_WORDS
from consilience.extraction.knowledge.titles import ABBREVIATED, HONORIFICS, ROLES
from consilience.model import Token

PARTICLES = frozenset("von van der de del della di da dos du la le al el bin ibn ben abu ter zu ould".split())
NO_ACTORS = frozenset(
    """islam judaism christianity buddhism hinduism communism capitalism internet god allah jesus bible koran quran
    ramadan christmas easter ebola aids covid covid-19 covid19 hiv twitter facebook youtube instagram web
    earth moon mars sun english arabic hebrew spanish latin olympics parliamentary gmt est pst edt utc tv
    ceo gdp""".split()
)
"""What the parser takes for organisations or places, and is not an actor."""


def is_no_actor(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a lone capitalised word is no actor; "Turnout" and the like at the start of their sentence."""
    word = tokens[at].text.lower()
    opens = not any(t.text[:1].isalnum() for t in tokens[max(0, at - 3) : at]) and at <= 3
    return word in NO_ACTORS or (opens and word in MEASURES)


def is_capital(token: Token) -> bool:
    return token.text[:1].isupper()


def is_title(token: Token) -> bool:
    """Whether the word is a title before a name, or an office that may be one."""
    word = token.text.lower()
    return (
        word in HONORIFICS
        or word in ROLES
        or token.text in ABBREVIATED
        or word.removesuffix("s") in ROLES
        or word in ("vice", "deputy", "former", "prime", "foreign", "first", "crown")
    )


def also_name(token: Token) -> bool:
    """Whether a title is part of a name here: "Dean" of "Dean Roe", "King" of "Ada King", as the parser labels it."""
    return token.text.lower() in _ALSO_NAMES and token.entity == "PERSON" and is_capital(token)


_ALSO_NAMES = frozenset(
    "dean earl duke king pope bishop prince major marshal abbot baron page judge knight lord".split()
)
"""Titles that are given names and family names as well."""


def is_organisation_word(token: Token) -> bool:
    return token.text.lower() in ORGANISATION_WORDS


def is_personal(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a run can be a personal name: letters, not all of it lower case, no quoted or lower-case words."""
    words = [t.text for t in tokens[first : last + 1]]
    if any(w.lower() in ("dlrs", "dlr", "mln", "bln", "pct") for w in words):
        return False
    return any(len(w) > 1 and w[0].isupper() for w in words) and not any(c.isdigit() for w in words for c in w)


def demonym_at(known: list[Match], at: int) -> bool:
    return any(m.first <= at <= m.last and m.entry.kind == "demonym" for m in known)


def honoured(tokens: tuple[Token, ...], a: int) -> bool:
    return a > 0 and tokens[a - 1].text.lower() in HONORIFICS


def hyphened(tokens: tuple[Token, ...], m: Match) -> bool:
    """Whether a known name is one half of a pair such as "China-Russia"."""
    beside = [i for i in (m.first - 1, m.last + 1) if 0 <= i < len(tokens)]
    return m.entry.kind == "state" and any(tokens[i].text in "-–‐—/" for i in beside)
