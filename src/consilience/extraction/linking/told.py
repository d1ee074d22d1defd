"""What a report tells of one of its entities, digested for comparison."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import msgspec

from consilience.extraction.linking import spelled
from consilience.extraction.linking.offices import Office, parse
from consilience.extraction.linking.spelled import Parsed
from consilience.model import Entity

Place = tuple[str, int]
"""A report's id and the number of an entity in it."""
_PARTICLES = frozenset("von van der den de del della di da dos du la le bin ibn al ould weld".split())


class Person(msgspec.Struct, frozen=True, dict=True):
    """A person as one report knows him or her. `day` is the report's, `states` are the words for unknown states."""

    at: Place
    entity: Entity
    day: str | None
    states: Mapping[str, str]
    is_pair: bool = False
    """Whether a name of two words is two surnames ("Roe Dahl" of Ada Roe Dahl)."""

    @cached_property
    def is_named(self) -> bool:
        """Whether the report gives a name, and not a description alone."""
        name = self.entity.name
        capitals = all(w[:1].isupper() or w.lower() in _PARTICLES or "-" in w for w in name.split())
        return capitals and name not in self.entity.roles

    @cached_property
    def parsed(self) -> Parsed:
        """The fullest name, taken apart."""
        return spelled.parse(self.entity.name)

    @cached_property
    def is_full(self) -> bool:
        """Whether the name has a given name or an initial besides the family name."""
        return self.is_named and not self.is_pair and spelled.is_full(self.parsed)

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """The offices that the report gives."""
        found = (parse(role, self.states) for role in self.entity.roles)
        return tuple(dict.fromkeys(o for o in found if o))

    @cached_property
    def state(self) -> str | None:
        """The state the person is of, where the report tells: its code, or its name where it has none."""
        return self.entity.country or next((o.state for o in self.offices if o.state), None)
