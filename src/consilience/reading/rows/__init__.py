"""Rows (objects of JSON, records of tables) to raw reports, whatever their fields are called."""

from __future__ import annotations

from functools import lru_cache

from consilience.reading.fields import NAMES
from consilience.reading.rows.nest import found
from consilience.reading.rows.read import each, item, raw, refusal
from consilience.reading.rows.shape import bare
from consilience.reading.rows.tools import SHAPES
from consilience.reading.rows.values import is_address

__all__ = [
    "each",
    "found",
    "is_address",
    "is_address_field",
    "is_known_field",
    "is_text_field",
    "item",
    "raw",
    "refusal",
]

_TEXTS = frozenset(bare(name) for name in (*NAMES["text"], *NAMES["markup"]))
_ADDRESSES = frozenset((*map(bare, NAMES["uri"]), "source"))


def is_text_field(name: str) -> bool:
    """Whether a field of that name holds a report's text."""
    return bare(name) in _TEXTS


def is_address_field(name: str) -> bool:
    """Whether a field of that name holds the address of a report."""
    return bare(name) in _ADDRESSES


def is_known_field(name: str) -> bool:
    """Whether a field of that name may tell anything of a report."""
    return bare(name) in _known() or bare(name.partition(".")[0]) in _known()


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    own = [names for shape in SHAPES for names in (*shape.marks, *shape.fields.values())]
    return frozenset(
        bare(part) for names in (*NAMES.values(), *own) for name in names for part in (name, name.partition(".")[0])
    )
