"""The tools whose rows differ from the names that most tools use, the most particular first. To add one: a Shape in
the module it belongs to, and a sample in the tests."""

from __future__ import annotations

from consilience.reading.rows.shape import Shape
from consilience.reading.rows.tools import archives, own, scrapers, services, standards

SHAPES: tuple[Shape, ...] = (*own.SHAPES, *archives.SHAPES, *services.SHAPES, *scrapers.SHAPES, *standards.SHAPES)

__all__ = ["SHAPES"]
