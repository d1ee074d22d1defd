"""The cast of one report while it is being read: who there is, and by which names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from consilience.extraction.actors.told import Told
from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.extraction.knowledge.organisations import NEWSPAPER_WORDS
from consilience.model.actor import ActorType

Form = Literal["name", "description", "pronoun"]


@dataclass
class Draft:
    """An actor being put together. `country` is alpha-3; `key` is what makes a state or known name one."""

    number: int
    type: ActorType
    key: str
    country: str | None = None
    names: dict[str, int] = field(default_factory=dict)
    """Name to how often it stands in the report, in order of first use."""
    roles: dict[str, str] = field(default_factory=dict)
    """Role as written to the lemma of its head."""
    gender: str | None = None
    plural: bool = False
    members: tuple[int, ...] = ()
    age: int | None = None
    signs: set[str] = field(default_factory=set)
    """What the words beside the name tell of its kind."""
    within: dict[str, None] = field(default_factory=dict)
    """The regions that a place is said to lie in."""

    @property
    def name(self) -> str:
        """The fullest name, the most used among equally full ones, then the first; a state's usual name."""
        if self.type == "state" and self.key in COUNTRIES:
            return COUNTRIES[self.key].names[0]
        return max(self.names, key=lambda n: (len(n.split()), len(n), self.names[n]), default=self.key)


@dataclass(frozen=True)
class Found:
    """A mention in tokens: sentence index, first and last token, its head, whom it means."""

    sentence: int
    first: int
    last: int
    head: int
    numbers: tuple[int, ...]
    form: Form
    role: tuple[int, int] | None = None


class Cast:
    """The drafts of a report by number and by key."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._by_key: dict[tuple[ActorType, str], Draft] = {}
        self._by_role: defaultdict[str, dict[int, Draft]] = defaultdict(dict)
        self.told = Told()
        self.gone: set[int] = set()
        """Those who turned out to be another."""
        self.unnamed_from = 0
        """The number of the first draft that no name made."""
        self.newspapers: dict[int, Draft] = {}
        """The newspapers by their numbers, as far as their names tell."""
        self._by_noun: defaultdict[tuple[ActorType, str], list[Draft]] = defaultdict(list)

    def __getitem__(self, number: int) -> Draft:
        return self.drafts[number]

    def get(self, type_: ActorType, key: str) -> Draft | None:
        """The draft of that type and key, or None."""
        return self._by_key.get((type_, key))

    def take(self, type_: ActorType, key: str, name: str | None, country: str | None = None) -> Draft:
        """The draft of that type and key, made where it is new; `name` (if any) is counted as one use."""
        draft = self._by_key.get((type_, key))
        if draft is None:
            draft = self._by_key[type_, key] = Draft(len(self.drafts), type_, key, country)
            self.drafts.append(draft)
            self._by_noun[type_, key.partition(" ")[0]].append(draft)
        if name is not None:
            if type_ == "organisation" and " " in name and name.split()[-1].lower() in NEWSPAPER_WORDS:
                self.newspapers[draft.number] = draft
            draft.names[name] = draft.names.get(name, 0) + 1
        draft.country = draft.country or country
        return draft

    def merge(self, unnamed: int, named: int) -> None:
        """Give all that is known of somebody without a name to the one whose name is told now."""
        old, new = self[unnamed], self[named]
        for text, lemma in old.roles.items():
            self.learn_role(new, text, lemma)
            self._by_role[lemma].pop(unnamed, None)
        new.country, new.gender, new.age = new.country or old.country, new.gender or old.gender, new.age or old.age
        self._by_key[old.type, old.key] = new
        self._by_noun[old.type, old.key.partition(" ")[0]].remove(old)
        self.told.merge(unnamed, named)
        self.gone.add(unnamed)

    def learn_role(self, draft: Draft, text: str, lemma: str) -> None:
        """Give a person a role, as written and in its normal form."""
        draft.roles.setdefault(text, lemma)
        self._by_role[lemma][draft.number] = draft

    def bearers(self, *lemmas: str) -> list[Draft]:
        """The persons who have one of these roles, in order of their numbers."""
        found = {n: d for lemma in lemmas for n, d in self._by_role.get(lemma, {}).items()}
        return [found[n] for n in sorted(found)]

    def of_noun(self, type_: ActorType, noun: str) -> list[Draft]:
        """The drafts of a type whose key begins with that noun."""
        return self._by_noun.get((type_, noun), [])

    def persons(self) -> Iterator[Draft]:
        """The drafts of single persons."""
        return (d for d in self.drafts if d.type == "person")
