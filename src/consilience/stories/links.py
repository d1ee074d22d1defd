"""Links between reports: pairs whose terms agree, each scored from the two reports alone.

All pairs that share a term are scored at once as a sparse product, block by block, so that memory stays flat. A term
that more than a thousand reports of the record share (a standing line, the name of a whole beat) tells no story
apart and is left out: with that the work grows in step with the number of reports.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from scipy import sparse

from consilience.stories.features import Features

WEAKEST = 0.05
"""Pairs below this are not worth keeping: no story holds together at it."""
_MOST_REPORTS_PER_TERM = 1_000
_BLOCK = 500

Link = tuple[int, int, float]


def links(reports: Sequence[Features]) -> Iterator[Link]:
    """(i, j, score) with i < j for each pair that agrees at all; scores are cosines rounded to 4 digits."""
    matrix = _matrix(reports)
    turned = matrix.T.tocsr()
    for start in range(0, len(reports), _BLOCK):
        block = (matrix[start : start + _BLOCK] @ turned).tocoo()
        scores = np.round(block.data, 4)
        kept = (scores >= WEAKEST) & (block.row + start < block.col)
        yield from zip((block.row[kept] + start).tolist(), block.col[kept].tolist(), scores[kept].tolist(), strict=True)


def _matrix(reports: Sequence[Features]) -> sparse.csr_matrix:
    frequency = Counter(term.key for report in reports for term in report.terms)
    kept = sorted(key for key, n in frequency.items() if 1 < n <= _MOST_REPORTS_PER_TERM)
    column = {key: i for i, key in enumerate(kept)}
    rows, columns, weights = [], [], []
    for row, report in enumerate(reports):
        dropped = sum(t.weight**2 for t in report.terms if frequency[t.key] > _MOST_REPORTS_PER_TERM)
        length = max(1.0 - dropped, 0.01) ** 0.5
        for term in report.terms:
            if term.key in column:
                rows.append(row)
                columns.append(column[term.key])
                weights.append(term.weight / length)
    return sparse.csr_matrix((weights, (rows, columns)), shape=(len(reports), len(column)))
