"""The act tables as look-ups: from a verb, a phrase or a noun to the classes it can tell of."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from consilience.extraction.knowledge.acts import Act
from consilience.extraction.knowledge.acts_business import BUSINESS
from consilience.extraction.knowledge.acts_deeds import DEEDS
from consilience.extraction.knowledge.acts_force import FORCE
from consilience.extraction.knowledge.acts_other import OTHER
from consilience.extraction.knowledge.acts_words import WORDS
from consilience.extraction.knowledge.lightverbs import GIVES
from consilience.model import Token

ACTS: tuple[Act, ...] = (*WORDS, *DEEDS, *FORCE, *OTHER, *BUSINESS)
BY_NAME = {act.name: act for act in ACTS}


class VerbEntry(msgspec.Struct, frozen=True):
    """A verb with its particle or preposition, if any; `nouns` where only certain objects make it tell of the act."""

    act: Act
    particle: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()
    needs_party: bool = False
    alone: bool = False


class NounEntry(msgspec.Struct, frozen=True):
    """An event noun; `modifier` is the word that must stand before it ("air" of "air strike"), or ""."""

    act: Act
    modifier: str = ""


def _verbs() -> dict[str, tuple[VerbEntry, ...]]:
    """Verb lemma to its entries: phrases first, then with particle, then needing a party, then the bare verb."""
    table: defaultdict[str, list[VerbEntry]] = defaultdict(list)
    for act in ACTS:
        for verbs, nouns in act.phrases:
            for verb in verbs:
                for lemma in sorted(GIVES) if verb == "*" else [verb]:
                    _add(table, lemma, act, nouns)
        for verb in act.party_verbs:
            _add(table, verb, act, needs_party=True)
        for verb in act.lone_verbs:
            _add(table, verb, act, alone=True)
        for verb in act.verbs:
            _add(table, verb, act)
    return {lemma: tuple(sorted(entries, key=_rank)) for lemma, entries in table.items()}


def _add(
    table: defaultdict[str, list[VerbEntry]],
    verb: str,
    act: Act,
    nouns: frozenset[str] = frozenset(),
    *,
    needs_party: bool = False,
    alone: bool = False,
) -> None:
    lemma, *particle = verb.split()
    table[lemma].append(VerbEntry(act, tuple(particle), nouns, needs_party, alone))


def _rank(entry: VerbEntry) -> tuple[bool, bool, bool, bool]:
    return not entry.nouns, not entry.particle, entry.act.type is None, not entry.needs_party


def _nouns() -> dict[str, tuple[NounEntry, ...]]:
    """Head lemma to its entries, those with a modifier first."""
    table: defaultdict[str, list[NounEntry]] = defaultdict(list)
    for act in ACTS:
        for noun in act.nouns:
            *before, head = noun.split()
            table[head].append(NounEntry(act, " ".join(before)))
    return {
        head: tuple(sorted(entries, key=lambda e: (not e.modifier, e.act.type is None)))
        for head, entries in table.items()
    }


VERBS = _verbs()
NOUNS = _nouns()


def lemma_of(token: Token) -> str:
    """The lemma of a verb in small letters; where a table knows better, the parser's slips are mended ("staged")."""
    lemma = token.lemma.lower()
    if lemma not in VERBS and token.tag in ("VBD", "VBN", "VBG") and lemma + "e" in VERBS:
        return lemma + "e"
    return lemma
