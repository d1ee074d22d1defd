"""Scores who is meant in the annotated reports: people, states and organisations, and whatever stands for them.

A mention is found where one of ours holds its head and nothing beyond its phrase; those of several actors at once are
their own ("the two leaders" are the same set each time). What the guidelines leave unmarked though it stands for
somebody counts neither way: relative and reflexive pronouns, and adjectives of states within other descriptions.

Sources of the measures: MUC, Vilain et al., "A Model-Theoretic Coreference Scoring Scheme" (1995), counts links;
B-cubed, Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (1998), counts mentions, those that were not
found or are not there as in Cai and Strube, "Evaluation Metrics for End-to-End Coreference Resolution Systems" (2010):
each stands by itself."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple

from consilience.extraction import actors
from consilience.extraction.text import document
from consilience.model import ActorMention
from tests.quality.annotated import Row, Share, in_context, rows

_MARK = re.compile(r"\[([a-z0-9 _-]+)\||\]|\*")
_KINDS = ("person", "state", "organisation")
_UNMARKED = frozenset("who which whose that himself herself itself themselves".split())


class Marked(NamedTuple):
    """A mention of the annotators: its phrase, the last word of it or the one that a star marks, and who is meant."""

    start: int
    end: int
    head: int
    actors: frozenset[str]


class Pair(NamedTuple):
    """A share of what is found that is right, and a share of what is there that is found, counted apart."""

    precision: Share
    recall: Share

    @property
    def f1(self) -> float:
        p, r = self.precision.precision, self.recall.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    def __str__(self) -> str:
        return f"precision {self.precision.precision:.4f}  recall {self.recall.recall:.4f}  F1 {self.f1:.4f}"


class Scorer:
    """The shares of one half, and what was missed."""

    def __init__(self, half: str) -> None:
        self.misses: defaultdict[str, list[str]] = defaultdict(list)
        self._sums: Counter[str] = Counter()
        for row in rows("coreference", half):
            text, wanted = unmarked(row["marked"])
            self._score(row, text, wanted)
        s = self._sums
        self.shares: dict[str, Share | Pair] = {
            "mentions": Share(s["matched"], s["found"], s["there"]),
            "muc": Pair(Share(s["muc p"], s["muc found"], 0), Share(s["muc r"], 0, s["muc there"])),
            "b-cubed": Pair(_mean(s["b3 p"], s["found"], True), _mean(s["b3 r"], s["there"], False)),
        }

    def _score(self, row: Row, text: str, wanted: list[Marked]) -> None:
        entities, mentions = actors.mentions(document(text, row["published"]))
        mine = [
            m
            for m in mentions
            if any(entities[n].type in _KINDS for n in m.entities) and m.exact.lower() not in _UNMARKED
        ]
        pairs = dict(matched(text, wanted, mine))
        adjectives = {
            j for j, m in enumerate(mine) if m.form == "description" and " " not in m.exact
            and entities[m.entities[0]].type == "state"
        } - set(pairs.values())  # fmt: skip
        gold: dict[Hashable, Hashable] = {("gold", i): m.actors for i, m in enumerate(wanted)}
        found: dict[Hashable, Hashable] = {
            ("found", i): frozenset(m.entities) for i, m in enumerate(mine) if i not in adjectives
        }
        for i, j in pairs.items():
            found["gold", i] = found.pop(("found", j))
        self._count(gold, found, len(pairs))
        names = {e.number: e.name for e in entities}
        for i, m in enumerate(wanted):
            if i not in pairs:
                self._miss("not found", row, text, m.start, m.end, f"wanted {sorted(m.actors)}")
        for key in found:
            if key[0] == "found":  # type: ignore[index]
                m = mine[key[1]]  # type: ignore[index]
                self._miss("nobody", row, text, m.start, m.end, f"got {[names[n] for n in m.entities]}")
        self._wrong(row, text, wanted, mine, pairs, names)

    def _wrong(
        self, row: Row, text: str, wanted: list[Marked], mine: list[ActorMention],
        pairs: Mapping[int, int], names: Mapping[int, str],
    ) -> None:  # fmt: skip
        """Tell the mentions whose cluster is mostly somebody else's."""
        votes: defaultdict[Hashable, Counter[Hashable]] = defaultdict(Counter)
        for i, j in pairs.items():
            votes[frozenset(mine[j].entities)][wanted[i].actors] += 1
        homes: dict[Hashable, Hashable] = {}
        for cluster, counted in votes.items():
            best = counted.most_common(1)[0][0]
            homes[cluster] = best
        owner: dict[Hashable, Hashable] = {}
        for cluster, best in homes.items():
            if best not in owner or votes[cluster][best] > votes[owner[best]][best]:
                owner[best] = cluster
        for i, j in pairs.items():
            cluster = frozenset(mine[j].entities)
            if owner.get(wanted[i].actors) != cluster:
                got = [names[n] for n in mine[j].entities]
                self._miss(
                    "another", row, text, wanted[i].start, wanted[i].end, f"wanted {sorted(wanted[i].actors)} got {got}"
                )

    def _count(self, gold: Mapping[Hashable, Hashable], found: Mapping[Hashable, Hashable], matched_: int) -> None:
        self._sums.update({"matched": matched_, "found": len(found), "there": len(gold)})
        for name, one, other in (("r", gold, found), ("p", found, gold)):
            whole = "there" if name == "r" else "found"
            right, links = muc(one, other)
            self._sums.update({f"muc {name}": right, f"muc {whole}": links})
            self._sums[f"b3 {name}"] += b_cubed(one, other)  # type: ignore[assignment]

    def _miss(self, kind: str, row: Row, text: str, start: int, end: int, told: str) -> None:
        self.misses[kind].append(f"{row['id']}: {in_context(text, start, end, 110)} {told}")


def _mean(total: float, of: int, found: bool) -> Share:
    """A sum of shares as one share (of whole mentions)."""
    return Share(total, of, 0) if found else Share(total, 0, of)  # type: ignore[arg-type]


def unmarked(marked: str) -> tuple[str, list[Marked]]:
    """The text without its marks, and the mentions in the order in which they open."""
    text: list[str] = []
    size = last = 0
    open_: list[tuple[int, frozenset[str], list[int]]] = []
    found: list[Marked] = []
    for match in _MARK.finditer(marked):
        text.append(marked[last : match.start()])
        size, last = size + match.start() - last, match.end()
        if match[0] == "*":
            open_[-1][2].append(size)
        elif match[0] == "]":
            start, keys, star = open_.pop()
            found.append(Marked(start, size, star[0] if star else -1, keys))
        else:
            open_.append((size, frozenset(match[1].split()), []))
    whole = "".join([*text, marked[last:]])
    return whole, sorted(m if m.head >= 0 else m._replace(head=_last_word(whole, m)) for m in found)


def _last_word(text: str, mark: Marked) -> int:
    return mark.start + max(text[mark.start : mark.end].rfind(c) for c in " \n-") + 1


def matched(text: str, wanted: list[Marked], mine: list[ActorMention]) -> Iterator[tuple[int, int]]:
    """The number of each mention that was found, and of ours that finds it; each of ours serves once."""
    free = set(range(len(mine)))
    for i, mark in sorted(enumerate(wanted), key=lambda p: p[1].end - p[1].start):
        fits = [
            j
            for j in free
            if mark.start <= mine[j].start and mine[j].end <= mark.end and mine[j].start <= mark.head < mine[j].end
        ]
        if fits:
            best = max(fits, key=lambda j: (mine[j].end - mine[j].start, -j))
            free.remove(best)
            yield i, best


def muc(one: Mapping[Hashable, Hashable], other: Mapping[Hashable, Hashable]) -> tuple[int, int]:
    """Of the links that hold the clusters of `one` together, how many `other` has too, and how many there are."""
    right = links = 0
    for members in clusters(one):
        parts = {other[m] for m in members if m in other}
        alone = sum(m not in other for m in members)
        right += len(members) - len(parts) - alone
        links += len(members) - 1
    return right, links


def b_cubed(one: Mapping[Hashable, Hashable], other: Mapping[Hashable, Hashable]) -> float:
    """The sum over the mentions of `one` of the share of its cluster that `other` puts with it."""
    total = 0.0
    for members in clusters(one):
        for member in members:
            home = other.get(member)
            together = 1 if home is None else sum(other.get(m) == home for m in members)
            total += together / len(members) if member in other else 0.0
    return total


def clusters(of: Mapping[Hashable, Hashable]) -> Iterable[list[Hashable]]:
    """The members of each cluster."""
    found: defaultdict[Hashable, list[Hashable]] = defaultdict(list)
    for member, cluster in of.items():
        found[cluster].append(member)
    return found.values()
