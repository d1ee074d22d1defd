"""Scores how names are linked across the annotated piles: of the pairs of marked names that we call one, and of those
that are one, how many are right (a name that is not found is nobody's)."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

from consilience.extraction import actors
from consilience.extraction.link import ReportEntities, link
from consilience.extraction.text import document
from consilience.model import ActorMention
from tests.quality.annotated import Row, Share, rows


class Scorer:
    """The share of pairs of one half, the share of names found, and what was missed."""

    def __init__(self, half: str) -> None:
        self.misses: defaultdict[str, list[str]] = defaultdict(list)
        right = found = there = named = names = 0
        for pile in rows("names", half):
            mine = linked(pile)
            named, names = named + sum(m is not None for m in mine), names + len(mine)
            for (a, one), (b, other) in combinations(enumerate(pile["names"]), 2):
                is_one, we = one["actor"] == other["actor"], mine[a] is not None and mine[a] == mine[b]
                right, found, there = right + (is_one and we), found + we, there + is_one
                if is_one != we:
                    self._miss("apart" if is_one else "together", pile, one, other)
            for mark, actor in zip(pile["names"], mine, strict=True):
                if actor is None:
                    self.misses["not found"].append(f"{pile['id']}: {_shown(pile, mark)}")
        self.shares = {"pairs": Share(right, found, there), "found": Share(named, named, names)}

    def _miss(self, kind: str, pile: Row, one: Row, other: Row) -> None:
        self.misses[kind].append(f"{pile['id']}: {_shown(pile, one)} | {_shown(pile, other)}")


def linked(pile: Row) -> list[str | None]:
    """The actor of each marked name of a pile, read as a record reads it: the reports of a pile are one story."""
    read = {r["id"]: document(r["text"], r["published"]) for r in pile["reports"]}
    found = {key: actors.mentions(d) for key, d in read.items()}
    told = [ReportEntities(key, entities, read[key].report.published) for key, (entities, _) in found.items()]
    _, ids = link(told, dict.fromkeys(read, "s"))
    return [_actor(mark, read[mark["report"]].text, found[mark["report"]][1], ids) for mark in pile["names"]]


def _actor(mark: Row, text: str, mentions: list[ActorMention], ids: dict[tuple[str, int], str]) -> str | None:
    """Whom the marked words mean: the longest mention within them, or that holds them by a few characters. Words in
    lower case are no name; there a description is what must be found."""
    start, end = place(text, mark["exact"], mark["nth"])
    form = "description" if mark["exact"].islower() else "name"
    inside = [m for m in mentions if m.form == form and m.start < end and start < m.end and len(m.entities) == 1]
    best = max(inside, key=lambda m: (min(m.end, end) - max(m.start, start), -(m.end - m.start)), default=None)
    return None if best is None else ids.get((mark["report"], best.entities[0]))


def place(text: str, exact: str, nth: int) -> tuple[int, int]:
    """Where the nth occurrence of these words as whole words begins and ends."""
    before = r"(?<!\w)" if exact[:1].isalnum() else ""
    behind = r"(?!\w)" if exact[-1:].isalnum() else ""
    match = list(re.finditer(before + re.escape(exact) + behind, text))[nth - 1]
    return match.start(), match.end()


def _shown(pile: Row, mark: Row) -> str:
    text = next(r["text"] for r in pile["reports"] if r["id"] == mark["report"])
    start, end = place(text, mark["exact"], mark["nth"])
    around = " ".join(f"{text[max(0, start - 40) : start]}[{text[start:end]}]{text[end : end + 40]}".split())
    return f"{mark['report']} {mark['actor']}: {around}"
