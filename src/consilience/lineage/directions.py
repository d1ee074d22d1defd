"""Which of two reports that share text came first: stated beats time beats what the texts show."""

from __future__ import annotations

import msgspec

from consilience.lineage.align import Alignment
from consilience.lineage.cited import credits_by_name
from consilience.lineage.inputs import LineageInput, name_of, replaced
from consilience.lineage.outlets import canonical
from consilience.lineage.words import Words
from consilience.model import Direction
from consilience.stories.days import iso_day

_LONGER = 1.1
"""How much longer a report must be for the other to look like a cut of it."""


class Verdict(msgspec.Struct, frozen=True):
    """Whether the first derives from the second (True), the other way (False), or cannot be told (None); and why."""

    first_derives: bool | None
    direction: Direction
    reason: str


def decide(a: LineageInput, b: LineageInput, shared: Alignment, words: tuple[Words, Words]) -> Verdict:
    """The direction between two reports of which `shared` is the alignment, seen from `a`."""
    return _stated(a, b) or _by_time(a, b) or _by_text(a, b, shared, words)


def names_outlet_of(a: LineageInput, b: LineageInput) -> str | None:
    """How `a` names the outlet of `b` as its upstream ("first appeared at …"), or None."""
    if not b.report.outlet or a.outlet == b.outlet:
        return None
    theirs = canonical(b.report.outlet)
    for citation in sorted(a.citations, key=lambda c: (c.how != "reprints", c.how != "agency", c.start or 0)):
        if canonical(citation.name) == theirs or canonical(citation.exact) == theirs:
            return citation.exact
    name = b.report.outlet.strip()
    return name if len(name) > 2 and credits_by_name(a.report.text, name) else None


def _stated(a: LineageInput, b: LineageInput) -> Verdict | None:
    if a.report.version_of == b.report.id or b.report.version_of == a.report.id:
        newer, older = (a, b) if a.report.version_of == b.report.id else (b, a)
        return Verdict(newer is a, "stated", replaced(newer, older))
    credits = names_outlet_of(a, b), names_outlet_of(b, a)
    if bool(credits[0]) == bool(credits[1]):
        return None
    derived = a if credits[0] else b
    return Verdict(derived is a, "stated", f"{name_of(derived.report)} credits {credits[0] or credits[1]}.")


def _by_time(a: LineageInput, b: LineageInput) -> Verdict | None:
    """The later published derives; times of day count only where both are known."""
    one, two = a.report.published, b.report.published
    if not one or not two or not iso_day(one) or not iso_day(two):
        return None
    if len(one) < 16 or len(two) < 16:
        one, two = one[:10], two[:10]
    if one == two:
        return None
    earlier, later = (a, b) if one < two else (b, a)
    words = f"{name_of(earlier.report)} was published first ({earlier.report.published_day})."
    return Verdict(later is a, "inferred", words)


def _by_text(a: LineageInput, b: LineageInput, shared: Alignment, words: tuple[Words, Words]) -> Verdict:
    """A report that is wholly in a longer one is a cut of it, unless the longer adds only a borrowed half."""
    sizes = len(words[0]), len(words[1])
    small, large = (0, 1) if sizes[0] < sizes[1] else (1, 0)
    whole = shared.shared >= 0.9 * sizes[small]
    if whole and _LONGER * sizes[small] <= sizes[large] <= 3 * sizes[small]:
        shorter, longer = ((a, b), (b, a))[small]
        reason = f"{name_of(shorter.report)} stands wholly in the longer {name_of(longer.report)}."
        return Verdict(shorter is a, "inferred", reason)
    return Verdict(None, "unknown", "Which of the two came first cannot be told.")
