"""Scores the events of the annotated sentences: whether an event is found, and of those found whether its parties stand
in the right roles, and its day, status and type are right.

An event is found where its trigger and ours share a word. A party is right where ours holds the last word of one of its
names or descriptions, in the right role; of what is done together actors and recipients are one. A day is right where
both ends are, null being an answer. Verbs that only report words are passed over."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from consilience.extraction import events
from consilience.model import EventMention, Participant
from tests.quality.annotated import Row, Share, in_context, rows
from tests.quality.names.scoring import place


class Scorer:
    """The shares of one half, and what was missed. `true` is the share of ours that are events; `day`, `status`, `type`
    and `told` are shares of what was found, `type` of what occurred."""

    def __init__(self, half: str) -> None:
        self.misses: defaultdict[str, list[str]] = defaultdict(list)
        self._n: Counter[str] = Counter()
        for row in rows("events", half):
            self._score(row)
        n = self._n
        self.shares = {
            "trigger": Share(n["found"], n["mine"], n["there"]),
            "true": Share(n["found"], n["mine"], n["mine"]),
            "parties": Share(n["party right"], n["party mine"], n["party there"]),
        } | {name: Share(n[name], n[f"{name} of"], n[f"{name} of"]) for name in ("day", "status", "type", "told")}

    @property
    def false_per_true(self) -> float:
        """How many of ours are no event for one that is."""
        return (self._n["mine"] - self._n["found"]) / max(1, self._n["found"])

    def _score(self, row: Row) -> None:
        saying = [_span(row, mark) for mark in row["saying"]]
        there = [_span(row, mark["trigger"]) for mark in row["events"]]
        mine = events.find(row["text"], row["published"])
        pairs = dict(_matched(there, mine))
        free = [m for i, m in enumerate(mine) if i not in pairs.values()]
        false = [m for m in free if not any(_share(span, m) for span in saying)]
        for m in false:
            self._miss("no event", row, m.start, m.end, f"{m.act} {m.status}")
        self._n.update(found=len(pairs), mine=len(pairs) + len(false), there=len(there))
        for at, mark in enumerate(row["events"]):
            if at in pairs:
                self._event(row, mark, mine[pairs[at]])
            else:
                self._miss("not found", row, *there[at], f"{mark['type']} {mark['status']}")

    def _event(self, row: Row, mark: Row, m: EventMention) -> None:
        self._parties(row, mark, m)
        when = [m.when.earliest, m.when.latest] if m.when is not None and m.when.earliest else None
        answers = {"day": (mark["when"], when), "status": (mark["status"], m.status), "told": (mark["told"], m.told)}
        if mark["status"] == "occurred":
            answers["type"] = mark["type"], m.type
        for name, (wanted, got) in answers.items():
            self._n.update({f"{name} of": 1, name: int(wanted == got)})
            if wanted != got:
                self._miss(name, row, m.start, m.end, f"wanted {wanted} got {got}")

    def _parties(self, row: Row, mark: Row, m: EventMention) -> None:
        roles = {"actors": m.actors, "recipients": m.recipients}
        if mark["mutual"]:
            sides = [("together", [*mark["actors"], *mark["recipients"]], [*m.actors, *m.recipients])]
        else:
            sides = [(role, mark[role], [*ours]) for role, ours in roles.items()]
        for role, wanted, got in sides:
            right = _agreeing(row["text"], wanted, got)
            self._n.update({"party there": len(wanted), "party mine": len(got), "party right": right})
            if right < max(len(wanted), len(got)):
                self._miss(role, row, m.start, m.end, f"wanted {wanted} got {[p.exact for p in got]}")

    def _miss(self, kind: str, row: Row, start: int, end: int, told: str) -> None:
        self.misses[kind].append(f"{row['id']} {row['published']}: {in_context(row['text'], start, end, 150)} {told}")


def _span(row: Row, mark: Row) -> tuple[int, int]:
    return place(row["text"], mark["exact"], mark["nth"])


def _share(span: tuple[int, int], m: EventMention) -> bool:
    return m.start < span[1] and span[0] < m.end


def _matched(there: Sequence[tuple[int, int]], mine: Sequence[EventMention]) -> Iterator[tuple[int, int]]:
    """The number of each mark that is found, and of ours that finds it: those that share most characters first."""
    shared = [
        (min(span[1], m.end) - max(span[0], m.start), i, j)
        for i, span in enumerate(there) for j, m in enumerate(mine) if _share(span, m)
    ]  # fmt: skip
    taken: set[int] = set()
    used: set[int] = set()
    for _, i, j in sorted(shared, key=lambda s: (-s[0], s[1:])):
        if i not in taken and j not in used:
            taken.add(i)
            used.add(j)
            yield i, j


def _agreeing(text: str, wanted: Sequence[Sequence[str]], got: Sequence[Participant]) -> int:
    """How many of their parties are ours, each of ours counted once."""
    free, right = list(got), 0
    for words in wanted:
        lasts = [last for name in words for last in _lasts(text, name)]
        found = next((p for p in free if any(p.start < end and start < p.end for start, end in lasts)), None)
        if found is not None:
            free.remove(found)
            right += 1
    return right


def _lasts(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where the last word of a name or description stands, at each of its places."""
    last = len(words) - len(re.split(r"[\s-]", words)[-1])
    for match in re.finditer(re.escape(words), text):
        yield match.start() + last, match.end()
