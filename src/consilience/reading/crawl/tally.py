"""What a file holds that is no report, counted by reason: one line for thousands of pictures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from consilience.model import Refusal

_EXAMPLES = 5
_LONGEST = 300


class Tally:
    """What was set aside, how often for which reason, with some of the addresses."""

    def __init__(self) -> None:
        self._count: Counter[str] = Counter()
        self._examples: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, reason: str, example: str) -> None:
        """One more."""
        self._count[reason] += 1
        if len(self._examples[reason]) < _EXAMPLES:
            self._examples[reason].append(example[:_LONGEST])

    def refusals(self, name: str) -> Iterator[Refusal]:
        """One line a reason, by the alphabet; `name` is what the file is called."""
        for reason, count in sorted(self._count.items()):
            yield Refusal(name, f"{reason} ({count:,})", "for example: " + " ".join(self._examples[reason]))
