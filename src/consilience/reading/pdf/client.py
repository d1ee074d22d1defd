"""Asks the worker process for the pages of a PDF file; a new one is started where the last one ended."""

from __future__ import annotations

import atexit
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import msgspec

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.pdf import worker
from consilience.reading.pdf.fragments import End, Page

_REASONS = {
    "locked": "it is locked with a password; save a copy without the password and read that",
    "damaged": "it is a damaged or cut off PDF that cannot be opened",
}
_SCRIPT = worker.__file__
_STARTED: dict[int, _Worker] = {}
_LOCK = threading.Lock()


class Pdf(msgspec.Struct, frozen=True):
    """The pages that could be read, what the file says of itself, and notes on what was left."""

    pages: tuple[Page, ...]
    title: str
    notes: tuple[str, ...]


class _Worker:
    """One process that reads PDF files, one after the other."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", _SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    @property
    def pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """Where requests go and answers come from."""
        into, out = self.process.stdin, self.process.stdout
        if into is None or out is None:
            raise BrokenPipeError("the process has no pipes")
        return into, out

    def ask(self, content: Path | bytes) -> Iterator[list[Any]]:
        """Its messages on a file, as far as they come before the process ends or the time is over."""
        overdue = threading.Timer(limits.PDF_SECONDS, self.process.kill)
        overdue.start()
        try:
            into, out = self.pipes
            path, data = (None, content) if isinstance(content, bytes) else (str(content.absolute()), None)
            request = msgspec.msgpack.encode([path, data, limits.PDF_PAGES])
            into.write(struct.pack("<Q", len(request)))
            into.write(request)
            into.flush()
            while (message := _message(out)) is not None:
                yield message
                if message[0] == "end":
                    return
        except OSError:
            return
        finally:
            overdue.cancel()

    def close(self) -> None:
        """Ends the process."""
        self.process.kill()
        self.process.wait()
        for pipe in self.pipes:
            with suppress(OSError):  # what was written to a process that has ended cannot be flushed
                pipe.close()


def _message(out: IO[bytes]) -> list[Any] | None:
    head = out.read(8)
    if len(head) < 8:
        return None
    (length,) = struct.unpack("<Q", head)
    body = out.read(length)
    return msgspec.msgpack.decode(body, type=list[Any]) if len(body) == length else None


def open_pdf(content: Path | bytes) -> Pdf:
    """The pages of a PDF file. Raises Refused where it is locked or damaged, or none of its pages can be read."""
    with _LOCK:
        started = _STARTED.pop(os.getpid(), None)
        pages, end = _read(started or _Worker(), content)
        if started and end is None and not pages:  # it may have ended before, and not by this file
            pages, end = _read(_Worker(), content)
    if end is not None and end.refused:
        raise Refused(_REASONS[end.refused], end.detail)
    if end is None and not pages:
        raise Refused("it is a PDF that cannot be read: it is damaged, or reading it takes too long or too much memory")
    return Pdf(tuple(pages), end.title if end else "", tuple(_notes(pages, end)))


def _read(reader: _Worker, content: Path | bytes) -> tuple[list[Page], End | None]:
    pages: list[Page] = []
    characters = 0
    for kind, *values in reader.ask(content):
        if kind == "end":
            _STARTED[os.getpid()] = reader
            return pages, msgspec.convert(values, End)
        pages.append(msgspec.convert(values, Page))
        characters += sum(len(fragment.text) for fragment in pages[-1].fragments)
        if characters > limits.TEXT:
            break
    reader.close()
    return pages, None


def _notes(pages: list[Page], end: End | None) -> Iterator[str]:
    """What was left of the file."""
    if end is None:
        yield f"Only the first {len(pages)} pages could be read: the file is damaged or too large behind them."
    elif end.count > len(pages):
        yield f"Only the first {len(pages)} of {end.count} pages were read."
    damaged = [str(number) for number, page in enumerate(pages, 1) if page.turned < 0]
    if damaged:
        yield f"Pages that could not be read: {', '.join(damaged[:20])}."
    if any(page.turned > 0 for page in pages):
        yield "Lines that stand sideways on the page were left out."


@atexit.register
def close() -> None:
    """Ends the process that was started here, if one was; the next file starts another."""
    started = _STARTED.pop(os.getpid(), None)
    if started is not None:
        started.close()
