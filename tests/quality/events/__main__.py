"""`python -m tests.quality.events HALF`: prints the figures of a half and every miss, sorted into kinds."""

from __future__ import annotations

import sys

from tests.quality.events.scoring import Scorer

scorer = Scorer(sys.argv[1])
for name, share in scorer.shares.items():
    print(f"{name:9}", share)  # noqa: T201
for kind, misses in scorer.misses.items():
    print(f"\n{kind}: {len(misses)}", *misses, sep="\n  ")  # noqa: T201
