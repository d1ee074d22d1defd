"""What a table of acts holds."""

from __future__ import annotations

import msgspec

TOWARD = ("dobj", "against", "to", "with", "on", "at", "from")


class Entry(msgspec.Struct, frozen=True):
    """A verb or a noun in its normal form, with its particle or the word before it ("pull out", "air strike"), and a
    sentence in which it tells of the act. `mode` and `cameo` are its own where they differ from those of the class."""

    words: str
    example: str
    mode: str | None = None
    cameo: str | None = None


class Phrase(msgspec.Struct, frozen=True):
    """Verbs that tell of the act with one of these nouns as their object ("lift", "ease"; "ban", "curfew"), and
    sentences in which each of them does. The verb `*` is any that merely carries a noun."""

    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    examples: tuple[str, ...]
    mode: str | None = None
    cameo: str | None = None


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """A class of acts. `type`, `mode`: PLOVER, None where it has none; `cameo`: the nearest code of CAMEO; `codes`: its
    code in other ontologies, by their names. `toward`: where the recipient stands, in order of preference ("dobj" is
    the direct object, the rest are prepositions). `mutual`: all parties do it. `middle`: the subject of its passive
    does it too ("envoys were withdrawn")."""

    name: str
    about: str = ""
    type: str | None = None
    mode: str | None = None
    cameo: str | None = None
    codes: tuple[tuple[str, str], ...] = ()
    toward: tuple[str, ...] = TOWARD
    mutual: bool = False
    middle: bool = False
    verbs: tuple[Entry, ...] = ()
    verbs_on_parties: tuple[Entry, ...] = ()
    """Verbs that tell of the act only where what they act on is a person, a state, a group or a place."""
    verbs_alone: tuple[Entry, ...] = ()
    """Verbs that tell of the act only without an object ("they demonstrated")."""
    nouns: tuple[Entry, ...] = ()
    phrases: tuple[Phrase, ...] = ()


class Table(msgspec.Struct, frozen=True):
    """One file: classes, and what an ontology calls classes of other tables."""

    name: str
    text: str
    acts: tuple[Act, ...]
    ontology: str | None = None
    codes: tuple[tuple[str, str], ...] = ()
    """(class, its code in the ontology)."""
