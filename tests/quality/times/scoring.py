"""Scores the times of the annotated reports: where they are, of which type, with which value.

The measures are those of TempEval-3 (UzZaman et al., 2013): spans that overlap (relaxed) or are the same (strict); type
and value of those that overlap, each mark being met once."""

from __future__ import annotations

from collections import Counter, defaultdict

from consilience.extraction import times
from consilience.model import TimeMention
from tests.quality.annotated import Row, Share, in_context, rows


class Scorer:
    """The shares of one half, and what was missed."""

    def __init__(self, half: str) -> None:
        self.misses: defaultdict[str, list[str]] = defaultdict(list)
        self._right: Counter[str] = Counter()
        found = there = 0
        for row in rows("times", half):
            mine = times.find(row["text"], row["published"])
            found, there = found + len(mine), there + len(row["times"])
            self._compare(row, mine)
        names = ("relaxed", "strict", "type", "value")
        self.shares = {name: Share(self._right[name], found, there) for name in names}

    def _compare(self, row: Row, mine: list[TimeMention]) -> None:
        free = list(mine)
        for mark in row["times"]:
            best = max(free, key=lambda m: _overlap(m, mark), default=None)
            if best is None or not _overlap(best, mark):
                self._miss("not found", row, mark, "")
                continue
            free.remove(best)
            self._right["relaxed"] += 1
            self._is("strict", row, mark, (best.start, best.end) == (mark["start"], mark["end"]), best.exact)
            self._is("type", row, mark, best.type == mark["type"], best.type)
            self._is("value", row, mark, best.value == mark["value"], str(best.value))
        for extra in free:
            self._miss("no time", row, {"start": extra.start, "end": extra.end}, f"{extra.type} {extra.value}")

    def _is(self, name: str, row: Row, mark: Row, right: bool, mine: str) -> None:
        if right:
            self._right[name] += 1
        else:
            self._miss(name, row, mark, mine)

    def _miss(self, kind: str, row: Row, mark: Row, mine: str) -> None:
        wanted = f"wanted {mark['type']} {mark['value']}" if "type" in mark else ""
        shown = in_context(row["text"], mark["start"], mark["end"])
        self.misses[kind].append(f"{row['id']} ({row['published']}): {shown} {wanted} got {mine}")


def _overlap(mention: TimeMention, mark: Row) -> int:
    return max(0, min(mention.end, mark["end"]) - max(mention.start, mark["start"]))
