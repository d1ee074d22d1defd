"""What claims know of measures: which counts grow, which words do not narrow, which heads say too little."""

from __future__ import annotations

GROWING = frozenset(
    "death injury casualty victim missing fatality toll case infection evacuation arrest detention displacement "
    "rescue vote survivor evacuee".split()
)
"""Heads of counts that grow while a story unfolds; a later count replaces an earlier one when it says so."""

FALLING = frozenset({"missing", "displacement", "evacuation"})
"""Heads of counts that may also become fewer."""

COUNTERS = frozenset("meeting visit trip call summit talk term win victory match flight launch".split())
"""Heads of counts to date: they only rise from one time to the next."""

GENERIC_HEADS = frozenset(
    "people person man woman child percent % year month week day hour minute time dollar euro point thing number part "
    "way other one lot group member share figure amount total level rate increase decrease rise fall change age unit "
    "kilometer kilometre mile meter metre kilogram tonne ton country nation company area size cost price".split()
)
"""Heads that say too little to set two values against each other."""

NEUTRAL_TERMS = frozenset(
    "bilateral mutual annual yearly total overall record new recent combined respective approximate estimated official "
    "remarkable whole full entire current so-called latest high low historic all-time more own several many such same "
    "two-way reported".split()
)
"""Modifiers that do not narrow a measure."""

SAYING = frozenset({"say"})
"""Acts of saying: they are in the record as quotations and statements already."""

RECIPROCAL = frozenset(
    "meeting call talks summit negotiation agreement sign war ceasefire trade exercise clash".split()
)
"""Acts in which each party is doer and receiver alike."""

EVENT_WORDING: dict[str, tuple[str, str, str]] = {
    # act: (occurred, scheduled or possible, denied), with {a} for who does it and {b} for whom
    "visit": ("{a} visited {b}", "{a} is to visit {b}", "a visit of {a} to {b} is denied"),
    "meeting": ("{a} met", "{a} are to meet", "a meeting of {a} is denied"),
    "call": ("{a} spoke by telephone", "{a} are to speak by telephone", "a call of {a} is denied"),
}
"""How the commonest acts read as a sentence; all others are given in the reports' own words."""

PRECISE = frozenset({None, "exactly", "record"})
"""Modifiers that are no hedge."""

HEDGES = {
    "about": "about", "over": "over", "under": "under", "at-least": "at least", "at-most": "at most",
    "nearly": "nearly", "up-to": "up to",
}  # fmt: skip
"""How a hedge reads before its number."""

SLIGHT_ACTS = frozenset(
    "go rise fall increase decrease continue focus characterize coincide amount total reach see grow remain".split()
)
"""Acts that only carry a figure or a mood; they are claims of their own where somebody is known to do them."""

TOLLS = {
    "death": "deaths", "injury": "people injured", "missing": "people missing", "evacuation": "people evacuated",
    "arrest": "people arrested", "displacement": "people displaced", "rescue": "people rescued",
}  # fmt: skip
"""How the commonest counts of people are named, whatever the words of a report ("were killed", "death toll")."""
