"""Events: who did what to whom, when, where, and whether it happened."""

from consilience.extraction.events.find import find

__all__ = ["find"]
