"""A set of words in the rules of actors, quotations and linking holds no word twice."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import consilience.extraction

_ROOT = Path(consilience.extraction.__file__).parent
_FILES = sorted(p for room in ("actors", "knowledge", "linking", "quotations") for p in (_ROOT / room).glob("*.py"))


def _sets(tree: ast.Module) -> Iterator[list[str]]:
    """The words of each frozenset("…".split())."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="frozenset"),
                args=[ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split"), args=[])],
            ):
                yield text.split()


@pytest.mark.parametrize("path", _FILES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_no_word_stands_twice(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [w for found in _sets(tree) for w, count in Counter(found).items() if count > 1] == []
