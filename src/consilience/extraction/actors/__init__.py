"""Who is meant: the actors of one report, and every name, description and pronoun that stands for them."""

from __future__ import annotations

from consilience.extraction.actors.reader import find

__all__ = ["find"]
