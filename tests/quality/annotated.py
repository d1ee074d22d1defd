"""What the annotated sets have in common: rows of JSON Lines, fingerprints, precision and recall."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
Row = dict[str, Any]


class Share(NamedTuple):
    """How many of the marks are right: of those found (`precision`) and of those there are (`recall`)."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        both = self.found + self.there
        return 2 * self.right / both if both else 0.0

    def __str__(self) -> str:
        return f"precision {self.precision:.4f}  recall {self.recall:.4f}  F1 {self.f1:.4f}"


def path(kind: str, half: str) -> Path:
    return HERE / kind / f"{half}.jsonl"


def rows(kind: str, half: str) -> Iterator[Row]:
    with path(kind, half).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def fingerprint(kind: str, half: str) -> str:
    """SHA-256 of a half, so that no floor holds for marks that were changed."""
    return hashlib.sha256(path(kind, half).read_bytes()).hexdigest()


def in_context(text: str, start: int, end: int, width: int = 60) -> str:
    """The words of a mark between brackets, with what stands around them, on one line."""
    shown = f"{text[max(0, start - width) : start]}[{text[start:end]}]{text[end : end + width]}"
    return " ".join(shown.split())
