"""Links between reports: pairs whose terms agree, scored as the cosine of their weights.

All pairs that share a term are scored at once as a sparse product, block by block, so that memory stays flat.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from scipy import sparse

from consilience.stories.weights import Weights

WEAKEST = 0.06
"""Pairs below this are not worth keeping: no story holds together at it."""
_BLOCK = 500

Link = tuple[int, int, float]


def links(weights: Sequence[Weights]) -> Iterator[Link]:
    """(i, j, score) with i < j for each pair of reports that agrees enough; scores are rounded to 4 digits."""
    matrix = _matrix(weights)
    turned = matrix.T.tocsr()
    for start in range(0, len(weights), _BLOCK):
        block = (matrix[start : start + _BLOCK] @ turned).tocoo()
        scores = np.round(block.data, 4)
        kept = (scores >= WEAKEST) & (block.row + start < block.col)
        rows, columns = block.row[kept] + start, block.col[kept]
        yield from zip(rows.tolist(), columns.tolist(), scores[kept].tolist(), strict=True)


def _matrix(weights: Sequence[Weights]) -> sparse.csr_matrix:
    """Reports by terms; a term of one report alone ties nobody and is left out."""
    held = Counter(key for report in weights for key in report)
    column = {key: i for i, key in enumerate(sorted(key for key, n in held.items() if n > 1))}
    entries = [
        (row, column[key], w) for row, report in enumerate(weights) for key, w in report.items() if key in column
    ]
    rows, columns, values = zip(*entries, strict=True) if entries else ((), (), ())
    return sparse.csr_matrix((values, (rows, columns)), shape=(len(weights), len(column)), dtype=np.float64)
