"""What agencies deliver: NITF, NewsML-G2 and NewsML 1, from their elements to paragraphs and facts."""

from __future__ import annotations

from consilience.reading.wire.facts import Facts, raw

__all__ = ["Facts", "raw"]
