"""Which personal names mean one person within a report."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from consilience.extraction.knowledge.given_names import FAMILY_FIRST, FEMALE, MALE

_SUFFIXES = frozenset("jr jr. sr sr. phd md".split())
_ORDINALS = frozenset("ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii".split())
_ARTICLE = re.compile(r"\b(?:al|el|ul|ad|as|ash|an|ar)[-‐]")
_KEEP = re.compile(r"[^\w\s]", re.UNICODE)


def words(name: str) -> tuple[str, ...]:
    """The words of a personal name, folded for comparison: no accents, case, hyphens or stops."""
    plain = unicodedata.normalize("NFKD", _ARTICLE.sub("", name.casefold()).replace("ł", "l").replace("ø", "o"))
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(_KEEP.sub("", bare.replace("-", "")).split())


def folded(word: str) -> str:
    """One word of a name as the tables of given names write it."""
    return "".join(words(word))


class Called(NamedTuple):
    """A person as one mention calls him: the name, the gender that an honorific before it tells, and the office."""

    name: str
    gender: str | None = None
    office: str | None = None


def group(mentions: Iterable[Called]) -> dict[Called, str]:
    """Each way to call a person to the one key of that person in the report, from all mentions in text order.

    A shorter name joins the one fuller name that ends (or begins) with it and whose gender agrees. Where a bare
    surname could mean several, it means the one who was named first and at least as often; else it stays by itself."""
    uses: Counter[Called] = Counter()
    order: dict[Called, int] = {}
    for at, called in enumerate(mentions):
        uses[called] += 1
        order.setdefault(called, at)
    full: defaultdict[str, list[Called]] = defaultdict(list)
    found: dict[Called, str] = {}
    taken: set[str] = set()
    for called in sorted(
        uses, key=lambda c: (-len(words(c.name)), c.gender is None, -uses[c], c.name, c.gender or "", c.office or "")
    ):
        owners = [f for f in _near(called, full) if _covers(words(f.name), words(called.name)) and _agree(f, called)]
        owners = [f for f in owners if not _is_told_from(called, f, order)]
        if len(owners) > 1:
            owners = [f for f in owners if words(f.name)[-1:] == words(called.name)[-1:]] or owners
        owner = owners[0] if len(owners) == 1 else _foremost(owners, uses, order)
        if owner is None:
            for word in _ends(called):
                full[word].append(called)
        found[called] = found[owner] if owner else _key(called, taken)
        taken.add(found[called])
    return found


def _is_told_from(short: Called, full: Called, order: dict[Called, int]) -> bool:
    """Whether a surname stands before a name that has an initial alone ("Minister Roe … A. Roe"), or with an office
    before a name that is introduced with another ("Judge Roe … the mayor, Ada Roe"): these are two."""
    parts = words(full.name)
    if len(words(short.name)) != 1 or len(parts) < 2 or order[short] > order[full]:
        return False
    alike = short.office is not None and short.office == full.office
    return (len(parts[0]) == 1 and not alike) or bool(short.office and full.office and not alike)


def _ends(called: Called) -> set[str]:
    """The words by which a name can be found again: its first, its last, and all of them in one."""
    parts = words(called.name)
    return {parts[0], parts[-1], "".join(parts), *parts[-2:-1]} if parts else set()


def _near(called: Called, full: dict[str, list[Called]]) -> list[Called]:
    """The fuller names that share a first or last word; none where so many do that nobody can be meant."""
    found = dict.fromkeys(f for word in sorted(_ends(called)) for f in full.get(word, ())[:_CROWD])
    return list(found) if len(found) < _CROWD else []


_CROWD = 50


def _key(called: Called, taken: set[str]) -> str:
    return called.name if called.name not in taken else f"{called.name} ({called.gender or called.office or 'other'})"


def _agree(full: Called, short: Called) -> bool:
    """Whether nothing speaks against two ways to call a person: "Mr. Roe" is not Ada Roe."""
    genders = {full.gender or given_gender(full.name), short.gender or given_gender(short.name)} - {None}
    return len(genders) < 2


def _foremost(owners: list[Called], uses: Counter[Called], order: dict[Called, int]) -> Called | None:
    if not owners:
        return None
    first = min(owners, key=lambda o: order[o])
    return first if all(uses[first] > uses[o] or o is first for o in owners) else None


def given_gender(name: str) -> str | None:
    """The gender that a full name's first word tells, or None."""
    first = "".join(words(name)[:1]) if " " in name else ""
    if first in MALE and first in FEMALE:
        return None
    return "m" if first in MALE else "f" if first in FEMALE else None


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
        return len(full) > 1 and (short[0] in (full[-1], full[0]) or (len(full) > 2 and short[0] == _father(full)))
    if full[-len(short) :] == short or full[: len(short)] == short:
        return True
    return full[0] == short[0] and full[-1] == short[-1] and _middles_agree(full[1:-1], short[1:-1])


def _father(full: tuple[str, ...]) -> str | None:
    """The first of two surnames in the Spanish manner, which stands for both: "Roe" of "Ada Roe Dahl"."""
    return None if full[-2] in MALE or full[-2] in FEMALE or len(full[-2]) < _SURNAME else full[-2]


_SURNAME = 3


def _middles_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return all(x[0] == y[0] for x, y in zip(a, b, strict=False))


def short_names(names: Iterable[str]) -> frozenset[str]:
    """The single words by which the persons of a report are called: last words of full names, and single names."""
    parts = [name.split() for name in names if name]
    words_ = [p[-1] for p in parts] + [p[0] for p in parts if len(p) in (2, 3) and p[0].lower() in FAMILY_FIRST]
    numbered = {w.upper() for w in _ORDINALS}
    return frozenset(
        w for w in words_ if len(w) > 1 and w[0].isupper() and w not in numbered and w.lower() not in _SUFFIXES
    )
