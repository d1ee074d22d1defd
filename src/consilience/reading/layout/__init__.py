"""What the lines of a text are, and what its first and last lines tell about it."""

from __future__ import annotations

from consilience.reading.layout.facts import Layout
from consilience.reading.layout.read import read

__all__ = ["Layout", "read"]
