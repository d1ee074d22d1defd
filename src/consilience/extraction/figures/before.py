"""Amounts that name no measure of their own: "… to $5bn, up 3%", "Norland won 84 seats. Sudria has 51."."""

from __future__ import annotations

import re
from typing import NamedTuple

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.beside import of_those
from consilience.extraction.figures.naming import Name
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import SUBJECTS, top

_NEAR = 100
"""Characters within which an amount without a measure may be of the one before it."""
_COMPARED = re.compile(
    r"(?:,\s(?:still\s|itself\s)?(?:up|down)(?:\s(?:from|by|on))?|\b(?:from|against|compared\s(?:with|to)|versus|"
    r"(?:below|above)\sthe|than))\s(?:(?:an?|the|just|only|about|around|some|nearly|over|record)\s){0,3}$"
)
"""Between an amount and one that it is compared with ("$5bn in May, up from $4bn")."""
_CONVERTED = re.compile(r"\s?[(\[/,]\s?(?:(?:about|or|around|some|roughly|approximately)\s)?")

_A_SHARE = re.compile(r"\s(?:a|per)\sshare\b")
"""Behind an amount that says the one before it again for each share ("$12.9m or 93 cents a share")."""


class Last(NamedTuple):
    """A figure that named its measure: its quantity, site and name, and the sentence it stands in."""

    q: Quantity
    site: Site
    name: Name
    sentence: int


def measured_as(scene: Scene, site: Site, named: Name, last: Last | None) -> tuple[Site, Name]:
    """Site and name of a figure, taken from the last one where it names no measure of its own."""
    if last is None or scene.sentence.index - last.sentence > 1:
        return site, named
    if scene.sentence.index == last.sentence and _same_as(scene, site, last.q, named):
        return _as_before(site, last.site), last.name
    if scene.sentence.index == last.sentence and site.head is not None and _some_of(scene, site, last):
        does = tuple(sorted({*last.name.terms, scene.lemma(site.head)}))
        return _as_before(site, last.site), Name(last.name.span, last.name.head, does)
    return (site, last.name) if _held(scene, last) and not _names(scene, site, named) else (site, named)


def _same_as(scene: Scene, site: Site, other: Quantity, named: Name) -> bool:
    """Whether an amount is of the measure of the one before it: it names none, or converts it ("110 km (68 miles)")."""
    between = scene.sentence.text[other.end : scene.q.start]
    if _CONVERTED.fullmatch(between) and scene.q.sort == other.sort:
        return True
    if between == " or " and scene.q.sort == other.sort == "money" and _A_SHARE.match(scene.sentence.text, scene.q.end):
        return True
    if site.owner is not None:
        return scene.q.unit == other.unit
    if _is_compared(scene, site, between, other):
        return True
    near = len(between) < _NEAR or of_those(scene)
    return near and named.span is None and named.head is None and _same_kind(scene.q, other, of_those(scene))


def _same_kind(q: Quantity, other: Quantity, pointing: bool) -> bool:
    """Whether an amount that names no measure can be of the one before it ("… to $5bn, up 3%")."""
    return (
        q.sort in ("money", "percent", "physical", "multiple")
        or (q.sort == "share" and pointing)
        or (q.sort == "count" and q.unit == other.unit and (not q.number.whole or pointing))
    )


def _is_compared(scene: Scene, site: Site, between: str, other: Quantity) -> bool:
    """Whether an amount that no noun follows is set against the one before it ("a wage of $9, up from $7")."""
    own = site.head is not None and not site.act and scene.lemma(site.head) not in words.LIGHT
    relative = scene.q.sort in ("percent", "multiple") or scene.q.unit == "pp"
    alike = scene.q.unit == other.unit or (relative and between.rstrip().endswith(("up", "down")))
    return not own and alike and len(between) < _NEAR and _COMPARED.search(between) is not None


def _some_of(scene: Scene, site: Site, last: Last) -> bool:
    """Whether a bare number is of those counted before ("12 boats sank and three drifted ashore")."""
    if not site.act or site.head is None or scene.q.sort != "count" or last.q.sort != "count" or last.site.act:
        return False
    bare = any(scene.token(i).head == site.head and scene.token(i).dep in SUBJECTS for i in scene.own)
    return bare and last.name.span is not None and not {scene.lemma(site.head), last.name.head} & _TOLD


_TOLD = {*words.TOLLS, *words.TOLLS.values()}


def _as_before(site: Site, other: Site) -> Site:
    """The site of the figure before, with what was learnt of this one's own change and owner."""
    return Site(other.head, other.act, site.changed, site.noun, site.clause or other.clause, site.owner, site.passed)


def _held(scene: Scene, last: Last) -> bool:
    """Whether the amount is what somebody has, of the unit that was just counted or weighed."""
    at = top(scene.parse, scene.own)
    if at is None or scene.token(at).dep != "dobj" or scene.lemma(scene.token(at).head) not in words.HOLDING:
        return False
    alike = scene.q.sort == last.q.sort and scene.q.unit == last.q.unit
    return alike and scene.q.sort in ("count", "physical") and scene.q.unit not in ("m", "s")


def _names(scene: Scene, site: Site, named: Name) -> bool:
    """Whether the figure has a measure of its own, and not only the verb that holds it."""
    return named.head is not None and not (site.act and site.head == scene.token(scene.own[-1]).head)
