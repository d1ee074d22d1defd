"""Classes of acts: which verbs, nouns and phrases tell of which act, and its PLOVER type.

The words and examples are our own; types and modes follow the PLOVER codebook (draft 0.8, September 2021)
and `cameo` is the nearest code of its CAMEO table. How to add a class: write one more `act(...)` in the table it
belongs to, with an example sentence in which the act happens; the tests read every example.

Entries are lemmas, separated by commas. A second word is a particle or a preposition ("pull out", "fire on").
A phrase is "verbs: nouns": one of the verbs with one of the nouns as its object ("lift, ease: ban, curfew"),
where `*` stands for any verb that merely carries a noun (see `lightverbs`).
"""

from __future__ import annotations

import msgspec


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """A class of acts. `type`, `mode`: PLOVER 2021, None where it has none. `toward`: where the recipient stands,
    in order of preference ("dobj" is the direct object, the rest are prepositions). `mutual`: all parties do it.
    `middle`: the subject of its passive does it too ("the rebels were demobilised", "envoys were withdrawn")."""

    name: str
    type: str | None = None
    mode: str | None = None
    cameo: str | None = None
    verbs: tuple[str, ...] = ()
    party_verbs: tuple[str, ...] = ()
    """Verbs that tell of this act only where what they act on is a person, a state, a group or a place."""
    lone_verbs: tuple[str, ...] = ()
    """Verbs that tell of this act only without an object ("they demonstrated")."""
    phrases: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = ()
    nouns: tuple[str, ...] = ()
    toward: tuple[str, ...] = ("dobj", "against", "to", "with", "on", "at", "from")
    mutual: bool = False
    middle: bool = False
    example: str = ""


def act(
    name: str,
    type: str | None = None,
    mode: str | None = None,
    *,
    cameo: str | None = None,
    verbs: str = "",
    party_verbs: str = "",
    lone_verbs: str = "",
    phrases: str = "",
    nouns: str = "",
    toward: str = "dobj, against, to, with, on, at, from",
    mutual: bool = False,
    middle: bool = False,
    example: str,
) -> Act:
    """An Act from comma-separated words; phrases are separated by semicolons."""
    return Act(
        name=name, type=type, mode=mode, cameo=cameo,
        verbs=_words(verbs), party_verbs=_words(party_verbs), lone_verbs=_words(lone_verbs),
        phrases=tuple(_phrase(p) for p in phrases.split(";") if p.strip()), nouns=_words(nouns),
        toward=_words(toward), mutual=mutual, middle=middle, example=example,
    )  # fmt: skip


def _words(text: str) -> tuple[str, ...]:
    return tuple(" ".join(word.split()) for word in text.split(",") if word.strip())


def _phrase(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    verbs, _, nouns = text.partition(":")
    return _words(verbs), frozenset(_words(nouns))
