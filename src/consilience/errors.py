"""Everything that can go wrong, by name.

ConsilienceError
├── InputError              what was given cannot be used (exit code 2)
│   └── MissingExtra        an optional part is not installed; says the line that installs it
├── Refused                 one report cannot be read: set aside with its reason, the run goes on
├── SpanError               a span and its text disagree: a fault of ours, never stored
└── RecordError             the record cannot be opened, is too new, or cannot be written
    └── NotFound            no object of that id
"""

from __future__ import annotations


class ConsilienceError(Exception):
    """The root of every error this package raises on purpose."""


class InputError(ConsilienceError):
    """What the user gave cannot be used; the message says what would be right."""


class MissingExtra(InputError):  # noqa: N818 - named for what the user reads
    """An optional part is not installed."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs an optional part. Install it with:  pip install 'consilience[{extra}]'")
        self.extra = extra


class Refused(ConsilienceError):  # noqa: N818
    """One report cannot be read. `reason` is a plain sentence for a reporter; `detail` is for a developer."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


class SpanError(ConsilienceError):
    """A span does not hold the characters it claims to hold."""


class RecordError(ConsilienceError):
    """The record cannot be opened or written."""


class NotFound(RecordError):  # noqa: N818
    """The record holds no object of that id."""
