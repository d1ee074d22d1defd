"""When two spellings are one name: transliterations, accents, hyphens, word order."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APART = re.compile(r"[\s_]+")
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia e i i e g".split(" "),
        strict=True,
    )
)
_LETTERS = {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", **_CYRILLIC}
_SOUNDS = (
    ("khr", "kr"), ("kh", "h"), ("gh", "g"), ("dzh", "j"), ("zh", "j"), ("tch", "ch"), ("sch", "sh"), ("ph", "f"),
    ("dh", "d"), ("andr", "ander"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("iy", "i"), ("yi", "i"), ("ii", "i"), ("ij", "i"), ("yy", "i"), ("ey", "ei"), ("y", "i"),
    ("ie", "e"), ("ia", "a"), ("io", "o"), ("iu", "u"),
)  # fmt: skip
_AS_WRITTEN = frozenset(
    "smith smyth smythe bird byrd burd clark clarke brown browne lynn linn flynn flinn wylie wiley taylor tyler tailor "
    "lee li leigh reed reid read moore moor more kerr carr green greene gray grey hayes hays lloyd loyd myers miers "
    "stephen steven stephens stevens philip phillip philips phillips catherine katherine kathryn ann anne john jon "
    "sara sarah mark marc eric erik carl karl cook cooke stewart stuart allen allan alan sidney sydney".split()
)
"""Names that are spelled in Latin letters by their bearers: another spelling is another name."""
_ARTICLE = re.compile(r"\b(?:al|el|ul|ad|as|ash|an|ar)[-‐]")
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_ARTICLES = frozenset("al el ul".split())


@lru_cache(maxsize=65_536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters: no case, accents, hyphens or marks; Cyrillic is transliterated."""
    text = _ARTICLE.sub("", unicodedata.normalize("NFC", name[:500].casefold()))
    text = text.replace("-", "").replace("‐", "")
    text = "".join(_LETTERS.get(c, c) for c in text)
    plain = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    bare = "".join(c if c.isalnum() else " " if c.isspace() else "" for c in plain)
    return tuple(_APART.sub(" ", bare).split())


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """A word as it sounds, roughly: spellings that transliterators choose between become one."""
    if word in _AS_WRITTEN:
        return word
    for old, new in _SOUNDS:
        word = word.replace(old, new)
    kept = [c for i, c in enumerate(word) if i == 0 or c != word[i - 1]]
    return "".join(kept)


@lru_cache(maxsize=65_536)
def person_key(name: str) -> str:
    """What the spellings of one person's full name share; "" where there is nothing to compare.

    The family name may stand first or last (words are sorted); middle names and initials are left out."""
    parts = [w for w in words(name) if w not in _ARTICLES]
    suffix = [w for w in parts[1:] if w in _SUFFIXES]
    full = [w for w in parts if len(w) > 1 and w not in suffix] or parts
    if len(full) > 2 and all(len(w) <= 5 for w in full):
        # Chinese, Korean and Vietnamese names: each syllable counts, however it is spaced.
        ends = [full[0], "".join(full[1:])]
    else:
        ends = full if len(full) < 3 else [full[0], full[-1]]
    return " ".join([*sorted(map(sound, ends)), *suffix])


def middle(name: str) -> str:
    """The first letters of the words between a person's first and last name: "w" of "George W. Bush"."""
    parts = [w for w in words(name) if w not in _ARTICLES and w not in _SUFFIXES]
    return "".join(w[0] for w in parts[1:-1])


def same_name(a: str, b: str) -> bool:
    """Whether two full names of persons can be spellings of one: reflexive and symmetric.

    "Zelensky", "Zelenskyy", "Зеленський"; "Zhang Hanhui" and "Zhang Han-hui"; "Xi Jinping" and "Jinping Xi". Names
    with other middle initials are two."""
    if a == b:
        return True
    first, second = person_key(a), person_key(b)
    clash = middle(a) and middle(b) and middle(a) != middle(b)
    return bool(first) and first == second and not clash
