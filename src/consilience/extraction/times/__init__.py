"""Times in text: found once (`find`), resolved against an anchor as late as one likes (`resolve`)."""

from consilience.extraction.times.find import find
from consilience.extraction.times.plain import find_text
from consilience.extraction.times.resolve import Anchor, resolve

__all__ = ["Anchor", "find", "find_text", "resolve"]
