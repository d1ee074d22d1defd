"""Numbers that tell something although no word says what they measure, and numbers that tell nothing."""

from __future__ import annotations

import re

from consilience.extraction.figures.beside import of_those
from consilience.extraction.figures.naming import Name
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.vocabulary import ACTS, TOLLS

_COMPARED = re.compile(
    r"\b(?:from|to|against|than|vs\.?|versus|reached|at|was|were|is|stood\sat|out\sfor)\s(?:(?:the|a|an|just|only|about|some)\s)?$",
    re.IGNORECASE,
)
_SAID_OF_THEM = re.compile(
    r"\s(?:without|feared|believed|reported|thought|confirmed|in\s(?:hospital|custody)|still|more)\b"
)
_LARGE = 100


def says_nothing(scene: Scene, site: Site, named: Name) -> bool:
    """Whether a number measures nothing, or only stands beside a verb that counts nothing ("left home at 16")."""
    q = scene.q
    counts = q.sort == "count" and q.number.whole and q.end == q.number.end
    if named.head is None:
        return counts and not _stands_alone(scene)
    if not (site.act and counts and site.passed) or site.head is None:
        return False
    counted = scene.lemma(site.head) in (*ACTS, *TOLLS)
    told = scene.token(site.passed[-1]).dep in ("nsubj", "nsubjpass", "dobj")
    return not counted and not told and not _stands_alone(scene)


def _stands_alone(scene: Scene) -> bool:
    """Whether a count is one without its noun: "at least 140 of them", "down from 1,130", "90 feared drowned"."""
    q, text = scene.q, scene.sentence.text
    if of_those(scene) or _SAID_OF_THEM.match(text, q.end):
        return True
    if q.number.form != "digits":
        return False
    large = (q.value or 0) >= _LARGE
    grouped = "," in text[q.number.start : q.number.end]
    return grouped or (
        large and (q.modifier is not None or _COMPARED.search(text[max(0, q.start - 24) : q.start]) is not None)
    )
