"""What the lines of a text are, and what its first and last lines tell about it."""

from __future__ import annotations

from consilience.reading.layout.read import Layout, read

__all__ = ["Layout", "read"]
