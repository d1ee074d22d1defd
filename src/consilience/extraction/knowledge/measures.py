"""Nouns of measures, for where their capital letter is only that of a sentence ("Turnout reached 61 percent").

The tables are our own, from the vocabulary of English news reports."""

from __future__ import annotations

MEASURES = frozenset(
    "turnout inflation unemployment attendance output growth damage damages losses casualties fatalities deaths trade "
    "turnover revenue revenues profit profits earnings sales exports imports shares stocks prices wages rents debt "
    "spending production consumption demand supply employment population temperatures rainfall magnitude tourism "
    "investment membership enrollment enrolment circulation support opposition participation voting traffic".split()
)
"""Common nouns that a parser takes for names at the start of a sentence."""

OCCASIONS = frozenset(
    "election vote ballot poll referendum runoff flood flooding earthquake quake tsunami storm hurricane typhoon "
    "cyclone tornado landslide avalanche eruption fire wildfire blaze blast explosion crash collision derailment "
    "accident disaster catastrophe tragedy attack assault raid strike bombing shooting massacre ambush stampede "
    "collapse outbreak epidemic heatwave drought".split()
)
"""What happened: behind "in" or "from" it says when and where something was counted, and narrows no measure."""
