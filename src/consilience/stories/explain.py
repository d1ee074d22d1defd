"""A story in words: its title, and why its reports stand together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

from consilience.stories.clusters import JOIN
from consilience.stories.features import Features, Kind
from consilience.stories.weights import Weights

_SHARED = 0.6
"""A term that this share of the reports holds is called shared."""
_LONGEST_TITLE = 110
_MOST_NAMED = 6


def title(members: Sequence[Features], weights: Mapping[str, Weights]) -> str:
    """The headline nearest to what all the reports have in common, as its report words it; where none has a
    headline, the beginning of the most central report's first sentence."""
    centre = _centre(members, weights)
    titled = [m for m in members if m.title and len(m.title.split()) >= 3 and len(m.title) <= 2 * _LONGEST_TITLE]
    if titled:
        best = min(titled, key=lambda m: (-_told(m.title or "", centre), m.published or "9999", m.report))
        return _cut(best.title or "")
    best = min(members, key=lambda m: (-_nearness(weights[m.report], centre), m.report))
    return _cut(best.title or best.lead)


def reasons(members: Sequence[Features], weights: Mapping[str, Weights]) -> tuple[str, ...]:
    """Plain sentences: what the reports share, then, the doubtful first, who shares little of it."""
    if len(members) == 1:
        return ("No other report tells of this.",)
    return (_shares(members, weights), *_doubts(members, weights))


def _shares(members: Sequence[Features], weights: Mapping[str, Weights]) -> str:
    names = _shared(members, weights, {"name"})
    words = _shared(members, weights, {"noun", "verb", "adjective"})
    numbers = _shared(members, weights, {"number"})
    days = sorted(
        d for d, n in Counter(d for m in members for d in m.days).items() if n >= max(2, _SHARED * len(members))
    )
    parts = [("the names ", names), ("the days ", days), ("the numbers ", numbers), ("the words ", words)]
    told = [label + _listed(values[:_MOST_NAMED]) for label, values in parts if values]
    count = f"The {len(members)} reports" if len(members) > 2 else "Both reports"
    return f"{count} share {_listed(told)}." if told else f"{count} are worded alike."


def _shared(members: Sequence[Features], weights: Mapping[str, Weights], kinds: set[Kind]) -> list[str]:
    """The terms of these kinds that most of the reports hold, as they are mostly written, the weightiest first."""
    weight: Counter[str] = Counter()
    held: Counter[str] = Counter()
    shown: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for member in members:
        for term in member.terms:
            if term.kind in kinds:
                weight[term.key] += round(weights[member.report].get(term.key, 0.0) * 10_000)
                held[term.key] += 1
                shown[term.key][term.shown] += 1
    enough = [key for key, n in held.items() if n >= max(2, _SHARED * len(members))]
    enough.sort(key=lambda key: (-weight[key], key))
    return list(dict.fromkeys(min(shown[key], key=lambda s: (-shown[key][s], s)) for key in enough))


def _doubts(members: Sequence[Features], weights: Mapping[str, Weights]) -> Iterable[str]:
    if len(members) < 3:
        return
    total = _centre(members, weights)
    for member in members:
        own = weights[member.report].items()
        tie = sum(weight * (total[key] - weight) for key, weight in own) / (len(members) - 1)
        if round(tie, 4) < JOIN:
            yield f"Doubtful: {_named(member)} shares less with the others than they share among themselves."


def _centre(members: Sequence[Features], weights: Mapping[str, Weights]) -> defaultdict[str, float]:
    centre: defaultdict[str, float] = defaultdict(float)
    for member in members:
        for key, weight in weights[member.report].items():
            centre[key] += weight
    return centre


def _told(headline: str, centre: Mapping[str, float]) -> float:
    words = dict.fromkeys(word.strip(".,:;!?'\"’‘“”()").lower() for word in headline.split())
    return round(sum(centre.get(w, 0.0) for w in words) / sqrt(len(words) + 4), 4)


def _nearness(own: Weights, centre: Mapping[str, float]) -> float:
    return round(sum(weight * centre.get(key, 0.0) for key, weight in own.items()), 4)


def _named(member: Features) -> str:
    return f"“{_cut(member.title or member.lead or member.report)}”"


def _cut(text: str) -> str:
    text = " ".join(text.split())
    if len(text) <= _LONGEST_TITLE:
        return text
    return text[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:–-") + " …"


def _listed(values: Sequence[str]) -> str:
    return ", ".join(values[:-1]) + " and " + values[-1] if len(values) > 1 else "".join(values)
