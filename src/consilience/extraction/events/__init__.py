"""Events: who did what to whom, when, where, and whether it happened."""

from consilience.extraction.events.alone import find
from consilience.extraction.events.find import mentions
from consilience.extraction.events.settling import settled

__all__ = ["find", "mentions", "settled"]
