"""Scores the figures of the annotated sentences: where they are, and of those found with the very span: value and unit,
hedge, part played, head of the measure, owners, and the period with its days.

A head is right where it is one of the words that the annotators allow, or has the same normal form; a figure that the
text ties to no time has no period (that of the report's own day stands for it)."""

from __future__ import annotations

import math
from collections import Counter, defaultdict

import msgspec

from consilience.extraction import actors, figures, times
from consilience.extraction.parties import Parties
from consilience.extraction.periods import settled
from consilience.extraction.text import document
from consilience.model import Document, FigureMention
from tests.quality.annotated import Row, Share, in_context, rows

ASPECTS = ("value", "modifier", "role", "head", "owners", "period")
"""What is asked of a figure that was found."""


class Scorer:
    """The shares of one half, and what was missed. Those of ASPECTS are shares of the spans that were found."""

    def __init__(self, half: str) -> None:
        self.misses: defaultdict[str, list[str]] = defaultdict(list)
        self._right: Counter[str] = Counter()
        found = there = 0
        for row in rows("figures", half):
            read, mine = _figures(row)
            found, there = found + len(mine), there + len(row["figures"])
            self._compare(row, read, mine)
        spans = self._right["span"]
        self.shares = {"span": Share(spans, found, there)} | {
            name: Share(self._right[name], spans, spans) for name in ASPECTS
        }

    def _compare(self, row: Row, read: Document, mine: list[FigureMention]) -> None:
        behind = len(read.text) - len(row["text"])
        free = {(m.start - behind, m.end - behind): m for m in mine}
        for mark in row["figures"]:
            figure = free.pop((mark["start"], mark["end"]), None)
            if figure is None:
                self._miss("not found", row, mark, "")
                continue
            self._right["span"] += 1
            for name, (right, got) in _aspects(row, mark, figure, read).items():
                self._right[name] += right
                if not right:
                    self._miss(name, row, mark, got)
        for (start, end), figure in free.items():
            self._miss("no figure", row, {"start": start, "end": end}, f"{figure.value} {figure.unit}")

    def _miss(self, kind: str, row: Row, mark: Row, mine: str) -> None:
        wanted = {
            "value": lambda m: f"{m['value']} {m['low']} {m['high']} {m['unit']}",
            "head": lambda m: m["heads"],
            "period": lambda m: m["period"],
        }.get(kind, lambda m: m.get(kind, ""))
        shown = in_context(row["text"], mark["start"], mark["end"], 300)
        self.misses[kind].append(f"{row['id']} ({row['published']}): {shown} wanted {wanted(mark)} got {mine}")


def _figures(row: Row) -> tuple[Document, list[FigureMention]]:
    """The figures of a row's sentence; the sentence before it is read with it, and its figures are left out."""
    before = f"{row['before']} " if row["before"] else ""
    read = document(before + row["text"], row["published"])
    said = times.mentions(read)
    moments = {m.id: m for m in times.resolve(said, times.Anchor(row["published"]))}
    found = figures.mentions(read, said, Parties(*actors.mentions(read)))
    own = [f for f in found if f.start >= len(before)]
    return read, [msgspec.structs.replace(f, period=settled(f.period, moments, row["published"])) for f in own]


def _aspects(row: Row, mark: Row, figure: FigureMention, read: Document) -> dict[str, tuple[bool, str]]:
    """For each of ASPECTS whether it is right, and what was said instead."""
    period, wanted = figure.period, mark["period"]
    days = [period.earliest, period.latest] if period and period.basis != "as-of" else None
    head = _head(figure, read)
    owners = {owner.exact for owner in figure.owners}
    return {
        "value": (_same_value(mark, figure), f"{figure.value} {figure.low} {figure.high} {figure.unit}"),
        "modifier": (figure.modifier == mark["modifier"], str(figure.modifier)),
        "role": (figure.role == mark["role"], figure.role),
        "head": (_same_head(mark, head, read), str(head)),
        "owners": (_same_owners(mark["owners"], owners), str(owners)),
        "period": (days == (wanted and [wanted["earliest"], wanted["latest"]]), f"{days} {period and period.basis}"),
    }


def _same_value(mark: Row, figure: FigureMention) -> bool:
    if figure.unit != mark["unit"]:
        return False
    if mark["value"] is not None:
        return figure.value is not None and math.isclose(figure.value, mark["value"], rel_tol=1e-3)
    if figure.value is not None:
        return False
    ends = ((mark["low"], figure.low), (mark["high"], figure.high))
    return all(b is not None and math.isclose(a, b, rel_tol=1e-3) for a, b in ends if a is not None)


def _head(figure: FigureMention, read: Document) -> str | None:
    """The word of the measure that the rest of it hangs on."""
    if figure.measure is None:
        return None
    sentence = read.sentences[figure.sentence]
    inside = sentence.tokens_within(figure.measure.start, figure.measure.end)
    tokens = sentence.parse.tokens
    return next((tokens[i].text for i in inside if tokens[i].head not in inside or tokens[i].head == i), None)


def _same_head(mark: Row, head: str | None, read: Document) -> bool:
    if not mark["heads"] or head is None:
        return not mark["heads"] and head is None
    lemmas = {t.text.lower(): t.lemma.lower() for s in read.sentences for t in s.parse.tokens}
    allowed = {w.lower() for w in mark["heads"]}
    return head.lower() in allowed or lemmas.get(head.lower()) in {lemmas.get(w, w) for w in allowed}


def _same_owners(wanted: list[str], owners: set[str]) -> bool:
    """Whether the same parties are named, each by a phrase that holds the other's."""
    met = [any(_holds(a, b) for b in owners) for a in wanted]
    return all(met) and all(any(_holds(a, b) for a in wanted) for b in owners)


def _holds(a: str, b: str) -> bool:
    one, two = a.lower().removeprefix("the ").split(), b.lower().removeprefix("the ").split()
    return set(one) <= set(two) or set(two) <= set(one)
