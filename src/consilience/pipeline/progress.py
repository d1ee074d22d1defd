"""What a run tells of its progress."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Is told how far each stage has come. A stage may begin without a known total."""

    def stage(self, name: str, total: int | None) -> None:
        """A stage begins: what is done in it, in words, and how many there are to do."""
        ...

    def advance(self, done: int) -> None:
        """So many more are done."""
        ...


class Silent:
    """Tells nothing."""

    def stage(self, name: str, total: int | None) -> None:
        """Nothing."""

    def advance(self, done: int) -> None:
        """Nothing."""
