"""Compressed files: known by their first bytes, in several streams and layers, and never without bounds."""

from __future__ import annotations

import bz2
import gzip
import lzma
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from consilience.model import Refusal, Report
from consilience.reading import limits, read
from consilience.reading.source import Source, ending

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog.\n"
ROWS = "".join(
    f'{{"text": "Ferry {n} left Port Ester at noon. {n * 7919 % 10007:x}"}}\n' for n in range(4_000)
).encode()
PACK: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress, ".zst": zstd.compress, ".bz2": bz2.compress, ".xz": lzma.compress,
}  # fmt: skip
every = pytest.mark.parametrize("suffix", PACK)


def texts(path: Path) -> list[str]:
    return [found.text for found in read(path) if isinstance(found, Report)]


@every
@pytest.mark.parametrize("name", ["a.txt{}", "a{}", "a.txt", "a"])
def test_a_compressed_file_is_known_whatever_it_is_called(one, suffix: str, name: str) -> None:
    name = name.format(suffix)
    assert (one(name, PACK[suffix](NEWS.encode())).text, one(name, PACK[suffix](NEWS.encode())).uri) == (NEWS, name)


@every
def test_streams_one_after_the_other_and_padding(one, suffix: str) -> None:
    pack = PACK[suffix]
    assert one(f"a.txt{suffix}", pack(b"One ") + pack(b"") + pack(b"day.") + b"\0" * 1_000).text == "One day."


@every
def test_what_was_compressed_twice(one, suffix: str) -> None:
    assert one(f"a.txt.gz{suffix}", PACK[suffix](gzip.compress(NEWS.encode()))).text == NEWS


@every
def test_of_a_cut_stream_the_rows_before_are_kept_and_the_rest_is_told(write, suffix: str) -> None:
    packed = PACK[suffix](ROWS)
    *reports, last = read(write(f"a.jsonl{suffix}", packed[: len(packed) * 9 // 10]))
    assert len(reports) > 1_000 or suffix == ".bz2"
    assert all(isinstance(one, Report) for one in reports)
    assert last == Refusal(last.uri, "it is a compressed file that is damaged or cut off", last.detail)
    assert last.uri == f"a.jsonl{suffix}"


@every
def test_a_damaged_stream_is_told(write, suffix: str) -> None:
    packed = bytearray(PACK[suffix](ROWS))
    packed[len(packed) // 2] ^= 255
    *_, last = read(write(f"a.txt{suffix}", bytes(packed)))
    assert isinstance(last, Refusal) and last.reason == "it is a compressed file that is damaged or cut off"


@every
def test_a_bomb_is_not_opened(write, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 100_000)
    (found,) = read(write(f"bomb.txt{suffix}", PACK[suffix](b"A" * 10_000_000)))
    assert "expands beyond all reason" in found.reason


def test_a_bomb_in_a_bomb_is_not_opened(write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 100_000)
    (found,) = read(write("bomb.txt.gz.gz", gzip.compress(gzip.compress(b"A" * 50_000_000))))
    assert "expands beyond all reason" in found.reason


def test_a_window_that_takes_too_much_memory(refused) -> None:
    window = {zstd.CompressionParameter.window_log: 30}
    machine = zstd.ZstdCompressor(options=window)
    packed = machine.compress(NEWS.encode()) + machine.flush()
    assert "takes more memory" in refused("a.txt.zst", packed).reason
    many = lzma.compress(b"A", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 30}])
    assert "takes more memory" in refused("a.txt.xz", many).reason


def test_a_file_is_read_more_than_once_at_no_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 150_000)
    source = Source(gzip.compress(b"A" * 100_000), "a.txt.gz")
    for _ in range(5):
        assert len(source.data(200_000, "one text")) == 100_000


def test_one_can_go_back_in_a_compressed_file() -> None:
    with Source(gzip.compress(NEWS.encode()), "a.gz").seekable() as stream:
        assert stream.read(3) == b"The"
        stream.seek(0)
        assert stream.read() == NEWS.encode()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.jsonl.zst", ".jsonl"), ("A.JSONL.GZ", ".jsonl"), ("a.tgz", ".tar"), ("a.tar.xz", ".tar"), ("a.gz", ""),
        ("in.d/a", ""), ("a.b.html", ".html"), (".hidden", ""), ("a.txt.gz.xz", ".txt"), ("", ""),
    ],
)  # fmt: skip
def test_endings(name: str, expected: str) -> None:
    assert ending(name) == expected
