"""Figures: every number that says how much or how many, with what it measures, whose it is and for which period."""

from consilience.extraction.figures.find import find

__all__ = ["find"]
