"""Groups that merge, each merge with its reason (disjoint sets; Galler and Fischer 1964)."""

from __future__ import annotations

from collections.abc import Iterable


class Unions:
    """Disjoint groups of items; `reasons` holds the sentence behind each merge that took place, in order."""

    def __init__(self, items: Iterable[str]) -> None:
        self._above = {item: item for item in items}
        self.count = len(self._above)
        self.reasons: list[str] = []

    def root(self, item: str) -> str:
        """The item that stands for the group of `item`."""
        while (above := self._above[item]) != item:
            self._above[item] = item = self._above[above]
        return item

    def join(self, a: str, b: str, reason: str) -> None:
        """Merge the groups of two items; nothing happens where they are one already."""
        one, two = sorted((self.root(a), self.root(b)))
        if one != two:
            self._above[two] = one
            self.count -= 1
            self.reasons.append(reason)
