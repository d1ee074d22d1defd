"""Signatures: the few numbers of a report by which another that shares a passage with it is found.

Method: winnowing (Schleimer, Wilkerson and Aiken 2003). Each run of 6 words is hashed; of every 6 neighbouring hashes
the smallest is kept. Any passage of 11 words that two reports share then gives them a number in common, and only
about two numbers in seven are stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

import msgspec
import numpy as np
from numpy.typing import NDArray

from consilience.lineage.words import words

RUN = 6
_WINDOW = 6
_FACTOR = 0x9E3779B97F4A7C15
_MIX = 0xBF58476D1CE4E5B9


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """The winnowed hashes of one report."""

    report: str
    words: int
    """How many words were signed."""
    hashes: bytes
    """Distinct 64-bit numbers, little-endian, ascending."""

    def numbers(self) -> NDArray[np.uint64]:
        """The hashes as an array."""
        return np.frombuffer(self.hashes, dtype="<u8")


def signature(report: str, text: str, sentences: Sequence[tuple[int, int]] = ()) -> Signature:
    """The signature of a report's text, over its sentences (start, end) where they are given."""
    keys = words(text, sentences).keys
    return Signature(report=report, words=len(keys), hashes=winnow(keys).astype("<u8").tobytes())


def winnow(keys: Sequence[str]) -> NDArray[np.uint64]:
    """The winnowed hashes of a sequence of words, distinct and ascending; none for fewer than 6 words."""
    codes = np.fromiter(map(_code, keys), dtype=np.uint64, count=len(keys))
    if len(codes) < RUN:
        return codes[:0]
    runs = np.zeros(len(codes) - RUN + 1, dtype=np.uint64)
    for i in range(RUN):
        runs = runs * np.uint64(_FACTOR) + codes[i : i + len(runs)]
    runs = (runs ^ (runs >> np.uint64(29))) * np.uint64(_MIX)
    runs ^= runs >> np.uint64(32)
    if len(runs) <= _WINDOW:
        return np.unique(runs.min(keepdims=True))
    least = runs[: len(runs) - _WINDOW + 1]
    for i in range(1, _WINDOW):
        least = np.minimum(least, runs[i : i + len(least)])
    return np.unique(least)


@lru_cache(maxsize=200_000)
def _code(word: str) -> int:
    """A word's number, spread over 64 bits."""
    return (crc32(word.encode("utf-8", "surrogatepass")) + 1) * _MIX & 0xFFFFFFFFFFFFFFFF
