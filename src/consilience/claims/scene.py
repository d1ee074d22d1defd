"""The scene of a mention: the content words around it, for telling two slots apart that are worded alike."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]{3,}")
_LIGHT = frozenset(
    "never does did the and for that with from have has had was were are been will would could should may might into "
    "over under about after before during than more most less least also said says say told according "
    "some such other another this these those their there they them which while when where whose what who "
    "its his her our your not but all any both each between against through across since until upon out "
    "off per very just only".split()
)


@lru_cache(maxsize=50_000)
def words(sentence: str) -> frozenset[str]:
    """The content words of a sentence, lower-cased and without the commonest endings."""
    return frozenset(_stem(w) for w in _WORD.findall(sentence.lower()) if w not in _LIGHT)


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= (3 if ending == "s" else 4):
            return word[: -len(ending)]
    return word


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of the shorter sentence's content words that the other has, 0 to 1, rounded to 3 digits."""
    if not a or not b:
        return 0.0
    return round(len(a & b) / min(len(a), len(b)), 3)


_REPLACED = re.compile(
    r"\b(?:earlier|previous(?:ly)?|initial(?:ly)?|originally|(?:at )?first(?: said| put| reported)|down from|up from"
    r"|revised (?:down |up )?from|instead of|(?:and|,) not)\b[^;.]{0,80}$",
    re.IGNORECASE,
)


def replaced(before: str) -> bool:
    """Whether the words before a value in its sentence say that it was replaced ("up from", "an earlier count of")."""
    return _REPLACED.search(before[-120:]) is not None
