"""Spans: the exact characters that something stands on."""

from __future__ import annotations

import msgspec

from consilience.errors import SpanError


class Span(msgspec.Struct, frozen=True):
    """`text[start:end] == exact`; offsets are code points into the report's stored text, end exclusive."""

    start: int
    end: int
    exact: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span from `start` to `end` of `text`. Raises SpanError where that is empty or out of range."""
        if not 0 <= start < end <= len(text):
            raise SpanError(f"no characters at {start}-{end} of a text of {len(text)}")
        return cls(start, end, text[start:end])

    def check(self, text: str) -> None:
        """Raise SpanError unless this span holds exactly those characters of `text`."""
        if text[self.start : self.end] != self.exact or not self.exact:
            raise SpanError(f"{self.start}-{self.end} holds {text[self.start : self.end]!r}, not {self.exact!r}")
