"""What the elements of a dialect of mark-up mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from consilience.model import BlockKind
from consilience.reading.markup.joining import Paragraph

Element = Any
"""An element of lxml, which is not typed."""
Role = Literal["block", "lines", "stanzas", "row", "cell", "line", "link", "apart", "silent"]
"""`block`: begins and ends a paragraph. `lines`, `stanzas`: a block whose line ends, or empty lines, part paragraphs.
`line`: ends a line; two in turn part paragraphs. `link`: its address is kept. `apart`: read by a function of the
dialect. `silent`: its words are none of the text's."""


class Sense(NamedTuple):
    """What an element means, and of what kind a block is: None is the kind of what it stands in."""

    role: Role
    kind: BlockKind | None = None


Kind = Callable[[Element, BlockKind | None, BlockKind], BlockKind]
Apart = Callable[[Element], Sequence[Paragraph] | None]


def _own_or_around(element: Element, own: BlockKind | None, around: BlockKind) -> BlockKind:
    """The kind of a block; plain paragraphs are what they stand in: a quotation, a caption."""
    return around if own is None or own == "body" else own


class Dialect(NamedTuple):
    """A dialect of mark-up."""

    senses: Mapping[str, Sense]
    """By an element's name without its name space; elements that are missing here stand within a paragraph."""
    kind: Kind = _own_or_around
    """The kind of a block, by its element, the kind that its name has, and the kind that it stands in."""
    apart: Apart = lambda element: None
    """The paragraphs that stand for an element of the role `apart` or `link`; None where it is read as it stands."""
    longest_cell: int | None = None
    """A row with a longer cell only arranges text."""
    names: bool = False
    """Whether a row of a short cell and one of many paragraphs is a name and what is said of it."""


def senses(role: Role, kinds: Mapping[BlockKind, str] | str) -> dict[str, Sense]:
    """The elements of a role: their names parted by spaces, or those of each kind."""
    if isinstance(kinds, str):
        return dict.fromkeys(kinds.split(), Sense(role))
    return {name: Sense(role, kind) for kind, names in kinds.items() for name in names.split()}
