"""Figures: every number that says how much or how many, with what it measures, whose it is and for which period.

`find(text, anchor)` reads a plain text; `mentions(document, times, parties)` the figures of a report whose times and
actors are known.

Source of the method: our own grammar of numbers, units and hedges over the characters, then the dependency parse tells
what is measured, whose it is and when. That a quantity is a value, a unit and a change of what is named beside it
follows Roy, Vieira and Roth, "Reasoning about Quantities in Natural Language" (2015). Rules, tables and code are our
own.
"""

from consilience.extraction.figures.alone import find
from consilience.extraction.figures.find import mentions

__all__ = ["find", "mentions"]
