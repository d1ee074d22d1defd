"""Readers that plug-ins add."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from consilience.model import Refusal, Report
from consilience.reading import Raw, Reader, Source, read, registry


def _read(source: Source) -> Iterator[Raw | Refusal]:
    for number, part in enumerate(source.data(1_000, "a ticker").split(b"%%"), 1):
        yield Raw(text=part.decode(), row=number, outlet="Ticker")


class _Point:
    name = "ticker"

    def load(self) -> Any:
        return Reader(name="ticker", suffixes=(".tick",), read=_read, looks_like=lambda head: head.startswith(b"TICK"))


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(registry, "entry_points", lambda group: [_Point()] if group == "consilience.readers" else [])
    registry.readers.cache_clear()
    yield
    registry.readers.cache_clear()


@pytest.mark.parametrize("name", ["a.tick", "a.unknown"])
def test_a_plug_in_reads_its_kind_by_name_or_by_sight(plugged: None, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("TICK The harbour closed.%%The harbour opened.")
    found = list(read(tmp_path))
    assert [one.uri for one in found] == [f"{name}#1", f"{name}#2"]
    assert all(isinstance(one, Report) and one.outlet == "Ticker" for one in found)


def test_every_reader_has_a_name_and_suffixes() -> None:
    for reader in registry.readers():
        assert reader.name and all(suffix.startswith(".") and suffix.islower() for suffix in reader.suffixes)
