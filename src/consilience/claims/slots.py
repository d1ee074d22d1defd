"""Slots: what is asserted about. Mentions are put into slots one after the other, in an order of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

import msgspec

M = TypeVar("M")


_TRIED = 40


class Fit(msgspec.Struct, frozen=True, order=True):
    """How well a mention fits a slot: higher is better; `reason` is the sentence that will explain the merge."""

    rank: int
    reason: str


class Slot(Generic[M]):
    """Mentions that speak of the same thing, with the reasons why each joined."""

    def __init__(self, first: M) -> None:
        self.members: list[M] = [first]
        self.reasons: list[str] = []

    @property
    def tried(self) -> list[M]:
        """The members that a newcomer is compared with: the first 40, so that a slot that a thousand copies share does
        not cost the square of them."""
        return self.members[:_TRIED]

    def add(self, member: M, reason: str) -> None:
        self.members.append(member)
        if reason not in self.reasons:
            self.reasons.append(reason)


_SEARCHED = 200


def assign(members: Iterable[M], fit: Callable[[Slot[M], M], Fit | None]) -> list[Slot[M]]:
    """Each member into the slot it fits best (the earlier slot where two fit alike), else into a new one.

    The result depends on the order of `members`, so give them in an order that is a function of their content,
    the most telling first. Only the 200 latest slots are tried, which keeps the cost of a huge block linear."""
    slots: list[Slot[M]] = []
    for member in members:
        best: tuple[int, Slot[M], str] | None = None
        for slot in slots[-_SEARCHED:]:
            found = fit(slot, member)
            if found is not None and (best is None or found.rank > best[0]):
                best = found.rank, slot, found.reason
        if best is None:
            slots.append(Slot(member))
        else:
            best[1].add(member, best[2])
    return slots


def tie(slots: Sequence[Slot[M]], ties: Iterable[tuple[str, str, str]], key: Callable[[M], str]) -> list[Slot[M]]:
    """The slots with those joined that hold the two ends of a tie (key, key, reason). Order is kept."""
    home = {key(m): i for i, slot in enumerate(slots) for m in slot.members}
    parent = list(range(len(slots)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b, reason in ties:
        if a in home and b in home:
            low, high = sorted((root(home[a]), root(home[b])))
            if low != high:
                parent[high] = low
                slots[low].reasons = list(dict.fromkeys([*slots[low].reasons, *slots[high].reasons, reason]))
                slots[low].members.extend(slots[high].members)
            elif reason not in slots[low].reasons:
                slots[low].reasons.append(reason)
    return [slot for i, slot in enumerate(slots) if root(i) == i]
