"""A process that does the per-report steps for batches it is sent on standard input, until that ends.

It is started as a program of its own (and not forked or spawned by `multiprocessing`), so that a user's script needs
no guard around its main part, and a process that dies takes nothing with it but its batch."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, cast

import msgspec

from consilience.extraction.events import lexicon
from consilience.extraction.knowledge.acts import Table, parse
from consilience.language import SpacyParser
from consilience.pipeline import frames, steps
from consilience.record.work import Done, Todo

_PROGRAM = "from consilience.pipeline.worker import serve; serve()"


class Worker:
    """One such process, from the side that hands out the work."""

    def __init__(self, tables: Sequence[Table] = ()) -> None:
        here = str(Path(__file__).parents[2])
        paths = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH")]))
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _PROGRAM],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1"},
        )  # fmt: skip
        told = msgspec.msgpack.encode([(table.name, table.text) for table in tables])
        with suppress(OSError):  # one that died at once is found out by the first batch
            frames.send(cast("BinaryIO", self._process.stdin), told)

    def work(self, batch: list[Todo]) -> list[Done]:
        """What the steps make of a batch. Raises EOFError or OSError where the process dies over it."""
        frames.send(cast("BinaryIO", self._process.stdin), msgspec.msgpack.encode(batch))
        return msgspec.msgpack.decode(frames.receive(cast("BinaryIO", self._process.stdout)), type=list[Done])

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        with suppress(OSError), self._process:  # what it was never sent cannot be written any more
            pass


def serve() -> None:
    """The process itself. What libraries print goes nowhere near the messages."""
    messages = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    tables = msgspec.msgpack.decode(frames.receive(sys.stdin.buffer), type=list[tuple[str, str]])
    lexicon.use([parse(text, name) for name, text in tables])
    parser = SpacyParser()
    while True:
        try:
            batch = msgspec.msgpack.decode(frames.receive(sys.stdin.buffer), type=list[Todo])
        except EOFError:
            return
        frames.send(messages, msgspec.msgpack.encode(steps.run(batch, parser)))
