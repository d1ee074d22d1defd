"""Which noun bears an amount: the one in a chain of nouns that can be so much, or the deal that a verb is done to."""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import child, preps

_BEARERS = words.BALANCES | words.ACCOUNTS | frozenset(
    "charge provision cost price bill fee offer bid loan gain credit payment fine tax levy subsidy grant reserve "
    "contract order writeoff write-off writedown write-down proceeds cut rise fall increase decrease decline "
    "drop".split()
)  # fmt: skip
"""Nouns that are so much money themselves."""
_STEPS = 3
_CLIMBED = frozenset("on of for in from with to".split())
_DEALS = frozenset("offer bid purchase acquisition takeover sale deal contract order buyout buy-out".split())
_SPAN_ON_SPAN = re.compile(r"\b(?P<span>year|quarter|month|week)[- ](?:on|over|to)[- ](?P=span)\b", re.IGNORECASE)


def bearer(scene: Scene, noun: int) -> int:
    """The noun above that bears money behind "of" ("a surplus on the balance of payments of $5bn"), else the noun."""
    if scene.q.sort != "money" or (scene.lemma(noun) in _BEARERS and not _is_idiom(scene, noun)):
        return noun
    if not _behind_of(scene, noun):
        return noun
    at = noun
    for _ in range(_STEPS):
        prep = scene.token(scene.token(at).head)
        if scene.token(at).dep != "pobj" or prep.text.lower() not in _CLIMBED or not scene.is_noun(prep.head):
            return noun
        at = prep.head
        if scene.lemma(at) in _BEARERS:
            return at
    return noun


def _behind_of(scene: Scene, noun: int) -> bool:
    """Whether the amount stands behind an "of" that follows the noun."""
    start = scene.q.hedge_start if scene.q.hedge_start is not None else scene.q.start
    return noun < scene.own[0] and scene.sentence.text[:start].rstrip().endswith(" of")


def _is_idiom(scene: Scene, noun: int) -> bool:
    """Whether a noun is the last of "balance of payments"."""
    return noun > 1 and scene.lemma(noun) == "payment" and scene.lemma(noun - 2) == "balance"


def deal(scene: Scene, via: int, verb: int) -> int | None:
    """The deal whose price stands behind it ("completed the purchase of the mill for $5m", "an offer at $9")."""
    if scene.q.sort != "money" or scene.token(via).dep != "prep" or scene.lemma(via) not in ("at", "for"):
        return None
    thing = child(scene.parse, verb, "dobj")
    return thing if thing is not None and thing < via and scene.lemma(thing) in _DEALS else None


def offered(scene: Scene, verb: int) -> int | None:
    """What an amount is that "was on offer" or "is on loan"; None where the verb is no "be"."""
    if scene.lemma(verb) != "be":
        return None
    said = (noun for p, noun in preps(scene.parse, verb) if p in ("on", "at") and scene.lemma(noun) in _STANDING)
    return next(said, None)


_STANDING = frozenset("offer sale order loan deposit stake risk".split())


def is_span_on_span(scene: Scene, noun: int) -> bool:
    """Whether a noun is only part of "year-on-year"."""
    token = scene.token(noun)
    near = _SPAN_ON_SPAN.finditer(scene.sentence.text, max(0, token.start - 12), token.end + 12)
    return any(m.start() <= token.start < m.end() for m in near)


def change_before(scene: Scene, start: int, site: Site) -> Site:
    """Notes that an amount is of a change in what it is in ("a fall of $290m in deposits")."""
    of = scene.token(scene.token(start).head)
    noun = scene.lemma(of.head)
    changes = noun in words.CHANGE_NOUNS - words.CHANGE_IN_PERCENT_ONLY and scene.token(of.head).pos == "NOUN"
    if scene.token(start).dep == "pobj" and of.text.lower() == "of" and changes:
        site.changed, site.noun = noun, True
    return site
