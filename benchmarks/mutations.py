"""Ways to damage a file, for `fuzz.py`."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from consilience.reading import readers

_LARGEST = 200_000
_TOKENS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\x1f\x8b\x08", b"PK\x03\x04", b"<![CDATA[",
    b"]]>", b"<!--",
    b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>", b"&b;", b"<script>", b"</html>", b"<p>",
    b"<table>",
    b"<?xml version='1.0' encoding='utf-16'?>", b'charset="shift_jis"', b"\xed\xa0\x80", b"\\ud800", b"NaN", b"1e999",
    b"-1", b"99999999999999999999", b"null", b"{}", b"[]", b'"', b"'", b",", b";", b"\t", b"#", b"\\", b"/../", b"%00",
    b"Content-Length: 99999999999\r\n", b"Content-Length: -5\r\n", b"WARC/1.0\r\n", b"HTTP/1.1 200 OK\r\n\r\n",
    b"From nobody\n", b"Content-Transfer-Encoding: base64\n", b"MIME-Version: 1.0\nContent-Type: multipart/mixed;"
    b" boundary=x\n\n--x\n", b"endstream", b"endobj", b"/Length 999999999", b"{\\rtf1", b"\\bin99999999 ", b"\\u-1?",
    b"0000-00-00", b"2025-13-45T99:99:99Z", "\u202e".encode(), "\U0010ffff".encode(), b"\xc3\x28",
)  # fmt: skip
_NESTS = (
    (b"[", b"]"),
    (b'{"a":', b"}"),
    (b"<div>", b"</div>"),
    (b"<a>", b""),
    (b"{", b"}"),
    (b"(", b")"),
    (b"> ", b""),
)


class Maker:
    """Damaged files from the seeds whose path holds `only`."""

    def __init__(self, root: Path, only: str = "") -> None:
        folders = (root / "tests" / "reading" / "samples", root / "examples" / "reports")
        files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
        self._seeds = [(p.name, p.read_bytes()[:_LARGEST]) for p in files if only in str(p) and p.name != "README.md"]
        self._seeds += [(f"rows{suffix}", _ROWS) for suffix in (".jsonl", ".json", ".csv", ".txt", ".md") if not only]
        self._suffixes = sorted({suffix for reader in readers() for suffix in reader.suffixes})

    def make(self, random: Random) -> tuple[str, bytes]:
        """The name and the bytes of one damaged file."""
        name, data = random.choice(self._seeds)
        if random.random() < 0.15:
            name, data = self._packed(random, name, data)
        for _ in range(random.choice((0, 1, 1, 2, 3, 6))):
            data = self._damaged(random, data)
        if random.random() < 0.08:
            name = Path(name).stem + random.choice(self._suffixes)
        if random.random() < 0.05:
            name, data = _compressed(random, name, data)
        return name, data

    def _packed(self, random: Random, name: str, data: bytes) -> tuple[str, bytes]:
        """An archive of it and another seed."""
        other, content = random.choice(self._seeds)
        several = [(name, data if random.random() < 0.5 else self._damaged(random, data)), (f"b/{other}", content)]
        kept = io.BytesIO()
        if random.random() < 0.5:
            with zipfile.ZipFile(kept, "w", random.choice((0, 8, 12, 14))) as pile:
                for inner, content in several:
                    pile.writestr(zipfile.ZipInfo(inner), content)
            return "pile.zip", kept.getvalue()
        with tarfile.open(fileobj=kept, mode="w") as tar:
            for inner, content in several:
                info = tarfile.TarInfo(inner)
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
        return "pile.tar", kept.getvalue()

    def _damaged(self, random: Random, data: bytes) -> bytes:
        way = random.choice(_WAYS)
        if way is _splice:
            return _splice(random, data, random.choice(self._seeds)[1])
        return way(random, data)


_ROWS = b'{"text": "The harbour of Port Ester was closed on Monday.", "title": "Fog", "date": "2025-05-08"}\n' * 3


def _compressed(random: Random, name: str, data: bytes) -> tuple[str, bytes]:
    suffix, pack = random.choice(((".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)))
    packed = pack(data)
    return name + suffix, packed if random.random() < 0.5 else _cut(random, packed)


def _place(random: Random, data: bytes) -> int:
    return random.randrange(len(data) + 1)


def _range(random: Random, data: bytes) -> tuple[int, int]:
    start = _place(random, data)
    return start, min(len(data), start + random.choice((1, 2, 8, 64, 1_000, 20_000)))


def _flip(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 4, 30)) if data else 0):
        changed[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut(random: Random, data: bytes) -> bytes:
    return data[: _place(random, data)]


def _without(random: Random, data: bytes) -> bytes:
    start, end = _range(random, data)
    return data[:start] + data[end:]


def _repeated(random: Random, data: bytes) -> bytes:
    start, end = _range(random, data)
    times = random.choice((2, 10, 1_000))
    return data[:end] + data[start:end] * min(times, 2_000_000 // max(1, end - start)) + data[end:]


def _token(random: Random, data: bytes) -> bytes:
    at = _place(random, data)
    return data[:at] + random.choice(_TOKENS) * random.choice((1, 1, 1, 50, 5_000)) + data[at:]


def _replaced(random: Random, data: bytes) -> bytes:
    start, end = _range(random, data)
    return data[:start] + random.choice(_TOKENS) + data[end:]


def _nested(random: Random, data: bytes) -> bytes:
    opening, closing = random.choice(_NESTS)
    depth = random.choice((10, 500, 2_000, 50_000))
    start, end = _range(random, data)
    return data[:start] + opening * depth + data[start:end] + closing * depth + data[end:]


def _lying(random: Random, data: bytes) -> bytes:
    """A number, as bytes or as digits, is made another."""
    digits = [at for at in range(0, len(data), 1 + len(data) // 5_000) if data[at : at + 1].isdigit()]
    if digits and random.random() < 0.6:
        at = random.choice(digits)
        return data[:at] + random.choice((b"0", b"-1", b"4294967295", b"99999999999999999999")) + data[at + 1 :]
    at, width = _place(random, data), random.choice((1, 2, 4, 8))
    return data[:at] + random.choice((b"\xff", b"\x00", b"\x7f")) * width + data[at + width :]


def _splice(random: Random, data: bytes, other: bytes = b"") -> bytes:
    return data[: _place(random, data)] + other[_place(random, other) :]


_WAYS: tuple[Callable[..., bytes], ...] = (
    _flip, _cut, _without, _repeated, _token, _token, _replaced, _nested, _lying, _lying, _splice,
)  # fmt: skip
