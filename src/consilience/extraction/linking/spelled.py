"""Personal names taken apart, and how well two of them fit one person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from consilience.extraction.knowledge.given_names import FAMILY_FIRST, FEMALE, MALE
from consilience.extraction.knowledge.name_variants import FAMILY_VARIANTS, KOREAN, VARIANTS
from consilience.extraction.spelling import sound, words

Fit = Literal["spelling", "initials", "short", "loose"]
"""How two names are one: by their spelling, by initials, by a short form of the given name, by consonants alone."""

_PARTICLES = frozenset(
    """al el ul ad as ash an ar von van der den de del della di da dos das du la le bin ibn ben abu ould weld wuld uld
    ter zu bint""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_INITIALS = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_])")
_VOWELS = re.compile(r"[aeiouy]")
_SOFT = re.compile(r"[aeiouyhv]")
_SKELETON = 3


class Parsed(NamedTuple):
    """A name without its particles: its words in plain letters (a hyphened word is one), and its "jr" or "sr"."""

    words: tuple[str, ...]
    suffix: str = ""


class Reading(NamedTuple):
    """One way to read a name: family name and given names; in the Spanish manner with the mother's name apart."""

    family: str
    given: tuple[str, ...]
    mother: str = ""


@lru_cache(maxsize=65_536)
def parse(name: str) -> Parsed:
    """The words of a personal name: "V.R. al-Qadhi Jr." has the words v, r and qadhi."""
    parts = words(_INITIALS.sub(r"\1. ", name))
    suffix = next((w for w in parts[1:] if w in _SUFFIXES), "")
    kept = tuple(
        w for i, w in enumerate(parts) if not (w in _SUFFIXES and i) and (w not in _PARTICLES or len(parts) == 1)
    )
    return Parsed(kept or parts, suffix)


@lru_cache(maxsize=65_536)
def readings(name: Parsed) -> tuple[Reading, ...]:
    """The ways to read a name, the likeliest first; a name of one word has a family name alone."""
    return tuple(dict.fromkeys(_readings(name.words)))


def _readings(parts: tuple[str, ...]) -> Iterator[Reading]:
    if not parts:
        return
    if len(parts) == 1:
        yield Reading(parts[0], ())
        return
    yield Reading(parts[-1], parts[:-1])
    if len(parts[0]) > 1 and _is_eastern(parts):
        yield Reading(parts[0], ("".join(parts[1:]),))
    if len(parts[0]) > 1 and len(parts) == 2:
        yield Reading(parts[0], parts[1:])
    if len(parts) == 3 and all(1 < len(w) <= _SYLLABLE for w in parts):
        yield Reading(parts[-1], ("".join(parts[:-1]),))
    elif len(parts) > 2 and len(parts[-2]) > 1:
        yield Reading(parts[-2] + parts[-1], parts[:-2])
        if parts[-2] not in MALE | FEMALE:
            yield Reading(parts[-2], parts[:-2], parts[-1])


_SYLLABLE = 5


def _is_eastern(parts: tuple[str, ...]) -> bool:
    return (
        parts[0] in FAMILY_FIRST or parts[0] in KOREAN or (len(parts) > 2 and all(len(w) <= _SYLLABLE for w in parts))
    )


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """A word's first letter (a vowel is as good as another) and its consonants, as they sound."""
    spoken = sound(word).replace("z", "s")
    bare = _SOFT.sub("", spoken[1:])
    first = "a" if _VOWELS.match(spoken) else spoken[:1]
    kept = (c for i, c in enumerate(first + bare) if i == 0 or c != (first + bare)[i - 1])
    return "".join(kept)


@lru_cache(maxsize=65_536)
def family_keys(name: Parsed) -> frozenset[str]:
    """What two names must share to be compared: the skeletons of all they may have as a family name."""
    return frozenset(skeleton(_family(r.family)) for r in readings(name))


def _family(word: str) -> str:
    """A family name in the first of its spellings; the Ukrainian "Halchenko" is the Russian "Galchenko"."""
    if word in FAMILY_VARIANTS:
        return FAMILY_VARIANTS[word]
    return f"g{word[1:]}" if word.startswith("h") and word.endswith(_SLAVIC) else word


_SLAVIC = ("enko", "chuk", "tsky", "tskyi", "yuk", "iuk", "skyi", "skiy", "ovych", "evych")


def given_keys(word: str) -> set[str]:
    """What the forms of a given name share: its sound, and the groups of variants it belongs to."""
    return {sound(word), *(f"~{group}" for group in VARIANTS.get(word, ()))}


def same_family(a: str, b: str) -> Literal["spelling", "loose"] | None:
    """Whether two family names are one, and how surely."""
    if sound(a) == sound(b) or _family(a) == _family(b):
        return "spelling"
    return "loose" if _alike(a, b) else None


def _alike(a: str, b: str) -> bool:
    """Whether two words of three consonants and more differ in their vowels alone: "Kadhimi", "Qadhemi"."""
    one = skeleton(a)
    return len(one) >= _SKELETON and one == skeleton(b) and _ends_in_a(a) == _ends_in_a(b)


def _ends_in_a(word: str) -> bool:
    """Whether a word ends in the sound that often makes a woman's name of a man's ("Marino", "Marina")."""
    return word.removesuffix("h").endswith("a")


@lru_cache(maxsize=65_536)
def fit(a: Parsed, b: Parsed) -> Fit | None:
    """How two names that hold a given name or its initial each can be one person's, or None."""
    if a.suffix != b.suffix and not (_is_ordinal(a.suffix) and _is_ordinal(b.suffix) and "" in (a.suffix, b.suffix)):
        return None
    if "".join(a.words) == "".join(b.words) and len(a.words) > 1 < len(b.words):
        return "spelling"
    found = [f for one in readings(a) for other in readings(b) if (f := _fit(one, other))]
    return min(found, key=_ORDER.index, default=None)


def _is_ordinal(suffix: str) -> bool:
    """Whether a suffix is that of a ruler, which most reports leave out; "jr" is left out by few."""
    return suffix not in ("jr", "sr")


_ORDER: list[Fit] = ["spelling", "short", "initials", "loose"]


def _fit(a: Reading, b: Reading) -> Fit | None:
    if not a.given or not b.given or (family := same_family(a.family, b.family)) is None:
        return None
    if a.mother and b.mother and same_family(a.mother, b.mother) is None:
        return None
    given = _given(a.given, b.given)
    if family == "loose":
        return "loose" if given in ("spelling", "short", "loose") else None
    return given


def _given(a: tuple[str, ...], b: tuple[str, ...]) -> Fit | None:
    if sound("".join(a)) == sound("".join(b)):
        return "spelling"
    if not all(_middle(x, y) for x, y in zip(a[1:], b[1:], strict=False)):
        return None
    one, other = a[0], b[0]
    if len(one) == 1 or len(other) == 1:
        return "initials" if one[0] == other[0] else None
    if sound(one) == sound(other):
        return "spelling"
    if VARIANTS.get(one, frozenset()) & VARIANTS.get(other, frozenset()):
        return "short"
    known = one in MALE | FEMALE and other in MALE | FEMALE
    return "loose" if not known and _alike(one, other) else None


def _middle(a: str, b: str) -> bool:
    """Whether two middle names, or their initials, can be one."""
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return sound(a) == sound(b) or _alike(a, b)


def bears(full: Parsed, bare: Parsed) -> Literal["spelling", "loose"] | None:
    """Whether a full name's family name is what somebody is called by: "Roe", "Roe Dahl", or None."""
    if bare.suffix and bare.suffix != full.suffix:
        return None
    said = "".join(bare.words)
    found = {same_family(r.family, said) for r in readings(full) if r.given}
    return "spelling" if "spelling" in found else "loose" if "loose" in found else None


def bears_given(full: Parsed, word: str) -> bool:
    """Whether a name's first word is that given name, or one of its short forms."""
    first = full.words[0]
    return len(full.words) > 1 and len(first) > 1 and (
        sound(first) == sound(word) or bool(VARIANTS.get(first, frozenset()) & VARIANTS.get(word, frozenset()))
    )  # fmt: skip


def is_full(name: Parsed) -> bool:
    """Whether a name has more than a family name or one given name."""
    return len(name.words) > 1


def has_initial_only(name: Parsed) -> bool:
    """Whether the given name is told by its initial alone ("S. al-Qadhi")."""
    return is_full(name) and len(name.words[0]) == 1
