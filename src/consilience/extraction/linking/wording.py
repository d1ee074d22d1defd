"""The words of names of bodies and groups, without those that only say which state they are of."""

from __future__ import annotations

import re

from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.knowledge.organisations import LEGAL_FORMS
from consilience.extraction.spelling import words

_SPACE = re.compile(r"\s+")
_OWNER = re.compile(r"['’]s?$")
_TURNED = frozenset("ministry department".split())


def names_country(name: str) -> bool:
    """Whether a word of a name says which state it is of."""
    return any(_names_state(_OWNER.sub("", w)) for w in _SPACE.split(name))


def without_country(name: str) -> tuple[str, ...]:
    """The words of a name without those that only say which state it is of ("Israeli", "Israel's", "the")."""
    parts = [_OWNER.sub("", w) for w in _SPACE.split(name)]
    kept = [p for p in parts if p.lower() not in ("the", "a", "an") and not _names_state(p)]
    return words(" ".join(kept))


def _names_state(word: str) -> bool:
    entry = look_up(word)
    return entry is not None and entry.kind in ("state", "demonym")


def turned(said: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a ministry's name in one order: "ministry of health" is "health ministry"."""
    if len(said) > 2 and said[0] in _TURNED and said[1] in ("of", "for"):
        said = (*said[2:], said[0])
    return tuple("defence" if w == "defense" else "labour" if w == "labor" else w for w in said if w != "the")


def without_form(said: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a firm's name without its legal form: "solvo ag" is "solvo"."""
    while len(said) > 1 and said[-1] in LEGAL_FORMS:
        said = said[:-1]
    return said


def is_acronym(name: str) -> bool:
    """Whether a name is made of initials."""
    bare = name.replace(".", "").replace("-", "")
    return bare.isupper() and " " not in bare and len(bare) > 1


def bare(name: str) -> str:
    """A name's words in one."""
    return "".join(words(name))
