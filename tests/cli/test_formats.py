"""`consilience formats`, as a user runs it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from consilience.cli.formats import every
from consilience.reading import Raw, Reader, Source, readers, registry
from tests.cli.test_commands import Shell, shell

__all__ = ["shell"]


def _read(source: Source) -> Iterator[Raw]:
    yield Raw(text="")


class _Point:
    name = "ticker"

    def load(self) -> Reader:
        return Reader(name="ticker", suffixes=(".tick",), read=_read, about="tickers", library="no-such-package")


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(registry, "entry_points", lambda group: [_Point()])
    readers.cache_clear()
    yield
    readers.cache_clear()


def test_every_reader_is_listed_with_its_endings(shell: Shell) -> None:
    code, out, err = shell("formats")
    assert (code, err) == (0, "") and "\x1b" not in out
    for reader in readers():
        assert all(suffix in out for suffix in reader.suffixes)
    assert ".zst" in out and "s3://" in out


def test_exports_of_databases_and_the_tools_that_write_rows_are_named(shell: Shell) -> None:
    out = " ".join(shell("formats")[1].split())
    assert all(name in out for name in ("Factiva", "Europresse", "news-please", "ninjs"))


def test_every_line_says_what_is_read_and_names_a_library_that_is_there() -> None:
    for one in every():
        assert one.reads, one.name
        assert one.library is None or one.version or one.install, one.name


def test_plug_ins_are_listed_with_what_they_lack(plugged: None, shell: Shell) -> None:
    assert "pip install no-such-package" in " ".join(shell("formats")[1].split())


def test_no_command_is_cut_short(plugged: None, monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    monkeypatch.setattr("consilience.cli.formats._version", lambda library: None)
    assert all(line.rstrip()[-1:] != "…" for line in shell("formats")[1].splitlines())


def test_json_is_one_line_for_each(shell: Shell) -> None:
    rows = [json.loads(line) for line in shell("formats", "--json")[1].splitlines()]
    assert [row["name"] for row in rows] == [one.name for one in every()]
    assert all(row["install"] is None for row in rows if row["name"] not in ("remote",))
