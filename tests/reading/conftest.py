"""Helpers: files on disk, and what comes out of reading them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from consilience.model import Refusal, Report
from consilience.reading import read

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """write("a/b.txt", "text" or bytes) -> the path of the new file."""

    def make(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


@pytest.fixture
def one(write: Write) -> Callable[..., Report]:
    """one("a.txt", content) -> the one report that is read from it."""

    def make(name: str, content: str | bytes, **options: str) -> Report:
        (found,) = read(write(name, content), **options)
        assert isinstance(found, Report), found
        return found

    return make


@pytest.fixture
def refused(write: Write) -> Callable[..., Refusal]:
    """refused("a.txt", content) -> the one refusal that comes of it."""

    def make(name: str, content: str | bytes) -> Refusal:
        (found,) = read(write(name, content))
        assert isinstance(found, Refusal), found
        return found

    return make
