"""How much each term of each report weighs when reports are compared.

A term weighs its prominence in the report times its rarity: minus the logarithm of the share of reports it stands in.
That share is a mixture: what stands in news at large (`commonness`, worth 250 reports) and what stands in this record.
So five reports are weighed by what we know of news, and nineteen thousand market reports by what they themselves show
to be common. Rarity goes in quarter steps: one report more changes next to nothing. Weights have unit length; the
product of two reports is their cosine. A blend of a prior and a sample in this way is additive smoothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

from consilience.stories.features import Features, share_of_news

PRIOR = 250
"""Worth of our table in reports."""
MOST_REPORTS = 1_000
"""A term of more reports than this (a standing line, the name of a whole beat) tells no story apart: it weighs
nothing, which keeps the work in step with the number of reports."""

Weights = dict[str, float]


def weigh(reports: Sequence[Features]) -> list[Weights]:
    """For each report the weights of its terms, of unit length, rounded to 4 digits."""
    held = Counter(term.key for report in reports for term in report.terms)
    return [_weights(report, held, len(reports)) for report in reports]


def _weights(report: Features, held: Mapping[str, int], total: int) -> Weights:
    weights: Weights = {}
    for term in report.terms:
        n = held[term.key]
        if n <= MOST_REPORTS:
            share = (n + PRIOR * share_of_news(term)) / (total + PRIOR)
            weights[term.key] = term.prominence * max(round(-4 * log(share)) / 4, 0.0)
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {key: round(weight / length, 4) for key, weight in weights.items() if weight}
