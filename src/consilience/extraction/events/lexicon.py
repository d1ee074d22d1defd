"""The act tables as look-ups: from a verb, a phrase or a noun to the classes it can tell of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import msgspec

from consilience.extraction.knowledge import acts
from consilience.extraction.knowledge.acts import Act, Entry, Phrase, Table
from consilience.extraction.knowledge.lightverbs import GIVES
from consilience.model import Token

_ANY = "*"
_IRREGULAR = {
    "retook": "retake", "forgave": "forgive", "forbade": "forbid", "overran": "overrun", "overthrew": "overthrow",
    "withheld": "withhold", "foresaw": "foresee", "undertook": "undertake", "slew": "slay", "strove": "strive",
    "unfroze": "unfreeze", "instal": "install", "readie": "ready",
}  # fmt: skip
"""Past forms that the parser does not lead back to their verb."""


class VerbEntry(msgspec.Struct, frozen=True):
    """A verb with its particle or preposition, if any; `nouns` where only certain objects make it tell of the act."""

    act: Act
    of: Entry | Phrase
    verb: str
    particle: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()
    needs_party: bool = False
    alone: bool = False


class NounEntry(msgspec.Struct, frozen=True):
    """An event noun; `modifier` is the word that must stand before it ("air" of "air strike"), or ""."""

    act: Act
    of: Entry
    modifier: str = ""


class Lexicon:
    """All classes, by name, and what tells of them, by lemma."""

    def __init__(self, classes: Iterable[Act]) -> None:
        self.acts = tuple(classes)
        self.by_name = {act.name: act for act in self.acts}
        self.verbs = self._verbs()
        self.nouns = self._nouns()

    def lemma(self, token: Token) -> str:
        """The lemma of a verb in small letters; a table that knows better mends the parser's slips ("staged")."""
        lemma = token.lemma.lower()
        if lemma in self.verbs or token.tag not in ("VB", "VBD", "VBN", "VBG"):
            return lemma
        bare = lemma.removesuffix("e")
        single = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
        forms = (_IRREGULAR.get(lemma, ""), lemma + "e", bare, single)
        return next((form for form in forms if form in self.verbs), lemma)

    def _verbs(self) -> dict[str, tuple[VerbEntry, ...]]:
        """Verb lemma to its entries: phrases first, then with particle, then needing a party, then the bare verb."""
        table: defaultdict[str, list[VerbEntry]] = defaultdict(list)
        for act in self.acts:
            for phrase in act.phrases:
                nouns = frozenset(phrase.nouns)
                for words in (w for verb in phrase.verbs for w in (sorted(GIVES) if verb == _ANY else [verb])):
                    lemma, *particle = words.split()
                    table[lemma].append(VerbEntry(act, phrase, lemma, tuple(particle), nouns))
            for entries, needs_party, alone in (
                (act.verbs_on_parties, True, False), (act.verbs_alone, False, True), (act.verbs, False, False),
            ):  # fmt: skip
                for entry in entries:
                    lemma, *particle = entry.words.split()
                    table[lemma].append(VerbEntry(act, entry, lemma, tuple(particle), frozenset(), needs_party, alone))
        return {lemma: tuple(sorted(entries, key=_rank)) for lemma, entries in table.items()}

    def _nouns(self) -> dict[str, tuple[NounEntry, ...]]:
        """Head lemma to its entries, those with a modifier first."""
        table: defaultdict[str, list[NounEntry]] = defaultdict(list)
        for act in self.acts:
            for entry in act.nouns:
                *before, head = entry.words.split()
                table[head].append(NounEntry(act, entry, " ".join(before)))
        return {
            head: tuple(sorted(entries, key=lambda e: (not e.modifier, e.act.type is None)))
            for head, entries in table.items()
        }


def _rank(entry: VerbEntry) -> tuple[bool, int, bool, bool, bool]:
    return not entry.nouns, -len(entry.particle), not entry.alone, entry.act.type is None, not entry.needs_party


_active: ContextVar[Lexicon | None] = ContextVar("lexicon", default=None)


def use(tables: Sequence[Table] = ()) -> None:
    """From now on read with these tables beside the built-in ones. Raises InputError where they do not fit together."""
    _active.set(built_with(tables))


@contextmanager
def using(lexicon: Lexicon) -> Iterator[None]:
    """Read with these look-ups, and afterwards with those of before."""
    before = _active.set(lexicon)
    try:
        yield
    finally:
        _active.reset(before)


def built_with(tables: Sequence[Table]) -> Lexicon:
    """The look-ups of the built-in tables and these. Raises InputError where they do not fit together."""
    built_in = Table("the built-in tables", "", acts.built_in())
    return Lexicon(acts.joined([built_in, *tables]))


def current() -> Lexicon:
    """The look-ups that are read with now: those of the built-in tables unless others were added."""
    return _active.get() or _shipped()


@cache
def _shipped() -> Lexicon:
    return built_with(())
