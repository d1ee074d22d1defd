"""Which personal names mean one person within a report."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd md".split())
_KEEP = re.compile(r"[^\w\s]", re.UNICODE)


def words(name: str) -> tuple[str, ...]:
    """The words of a personal name, folded for comparison: no accents, case, hyphens or stops."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    return tuple(_KEEP.sub("", bare.replace("-", "")).split())


def group(names: Iterable[str]) -> dict[str, str]:
    """Each name to the fullest name of the same person in the report.

    A shorter name joins the one fuller name that ends (or begins) with it; where two persons could be meant it
    stays by itself."""
    uses = Counter(names)
    full: list[str] = []
    found: dict[str, str] = {}
    for name in sorted(uses, key=lambda n: (-len(words(n)), -uses[n], n)):
        owners = [f for f in full if _covers(words(f), words(name))]
        if len(owners) > 1:
            owners = [f for f in owners if words(f)[-1:] == words(name)[-1:]] or owners
        if len(owners) == 1:
            found[name] = owners[0]
        else:
            full.append(name)
            found[name] = name
    return found


def _covers(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether `short` can be a shorter way to say `full`."""
    if not short or not full:
        return False
    if full == short or "".join(full) == "".join(short):
        return True
    if (full[-1] in _SUFFIXES) != (short[-1] in _SUFFIXES) and len(short) > 1:
        return False
    full = tuple(w for w in full if w not in _SUFFIXES)
    short = tuple(w for w in short if w not in _SUFFIXES) or short
    if len(short) == 1:
        return len(full) > 1 and short[0] in (full[-1], full[0])
    if full[-len(short) :] == short or full[: len(short)] == short:
        return True
    return full[0] == short[0] and full[-1] == short[-1] and _middles_agree(full[1:-1], short[1:-1])


def _middles_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return all(x[0] == y[0] for x, y in zip(a, b, strict=False))


def short_names(names: Iterable[str]) -> frozenset[str]:
    """The single words by which the persons of a report are called: last words of full names, and single names."""
    words_ = (name.split()[-1] for name in names if name)
    return frozenset(w for w in words_ if len(w) > 1 and w[0].isupper())
