"""What stands on a page: pieces of lines with their places."""

from __future__ import annotations

import msgspec


class Fragment(msgspec.Struct, frozen=True, array_like=True):
    """A piece of a line without a wide gap. Places are in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    hyphen: bool
    """Whether it ends with a hyphen at the end of a line."""
    text: str

    @property
    def size(self) -> float:
        """The height of its letters with their ascenders and descenders, in points."""
        return self.top - self.bottom


class Page(msgspec.Struct, frozen=True, array_like=True):
    """One page: its size in points, its fragments as the file has them, and how many were left out as turned."""

    width: float
    height: float
    fragments: tuple[Fragment, ...]
    turned: int = 0


class End(msgspec.Struct, frozen=True, array_like=True):
    """What the file says of itself, sent behind the last page; or why it cannot be read."""

    count: int
    """How many pages the file says it has."""
    title: str = ""
    refused: str = ""
    detail: str = ""
