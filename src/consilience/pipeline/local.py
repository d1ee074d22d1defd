"""The engine for one machine: the per-report steps in this process, or in several where there is enough to do."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from queue import SimpleQueue

from consilience.extraction.events import lexicon
from consilience.extraction.knowledge.acts import Table
from consilience.language import SpacyParser
from consilience.pipeline import steps
from consilience.pipeline.worker import Worker
from consilience.record.work import Done, Todo

FEW = 40
"""Up to here a second process costs more (its start, its parser) than it saves."""
_WAITING = 3
"""Batches handed out per process: enough to keep it busy, few enough to keep memory flat."""

Batch = list[Todo]


def run(
    batches: Iterable[Batch], total: int, workers: int | None = None, tables: Sequence[Table] = ()
) -> Iterator[list[Done]]:
    """What the steps make of each batch, in the order of the batches. `workers` is the number of processes: by
    default one for each processor, and none besides this one where there are few reports. `tables` are those of acts
    that a user added."""
    if workers is None:
        workers = (os.cpu_count() or 1) if total > FEW else 1
    if workers < 2:
        words, parser = lexicon.built_with(tables), SpacyParser()
        for batch in batches:
            with lexicon.using(words):
                done = steps.run(batch, parser)
            yield done
    else:
        with _Crew(workers, tables) as crew:
            yield from _in_order(crew, batches)


def _in_order(crew: _Crew, batches: Iterable[Batch]) -> Iterator[list[Done]]:
    waiting: deque[Future[list[Done]]] = deque()
    for batch in batches:
        waiting.append(crew.submit(batch))
        if len(waiting) >= crew.size * _WAITING:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


class _Crew:
    """Several processes, each with a thread here that hands it its batches."""

    def __init__(self, size: int, tables: Sequence[Table]) -> None:
        self.size, self._tables = size, tables
        self._threads = ThreadPoolExecutor(size)
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._all = ExitStack()
        self._over = False

    def __enter__(self) -> _Crew:
        for _ in range(self.size):
            self._idle.put(self._all.enter_context(Worker(self._tables)))
        return self

    def __exit__(self, *error: object) -> None:
        self._over = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._all.close()

    def submit(self, batch: Batch) -> Future[list[Done]]:
        """Have a batch done by whichever process is free."""
        return self._threads.submit(self._do, batch)

    def _do(self, batch: Batch) -> list[Done]:
        worker = self._idle.get()
        try:
            return worker.work(batch)
        except (EOFError, OSError):
            if self._over:
                raise
            worker = self._all.enter_context(Worker(self._tables))
            return [_alone(item, self._tables) for item in batch]
        finally:
            self._idle.put(worker)


def _alone(item: Todo, tables: Sequence[Table]) -> Done:
    """One report in a process of its own: where a process died (out of memory, a fault in a library), its batch is done
    again like this, so that only the report that killed it is lost to the run."""
    with Worker(tables) as worker:
        try:
            return worker.work([item])[0]
        except (EOFError, OSError) as error:
            return Done(item.report.id, item.inputs, {}, f"the process that analysed it ended: {error!r}")
