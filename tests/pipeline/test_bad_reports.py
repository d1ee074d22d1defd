"""One bad report never stops a run, and never takes another one with it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from consilience.extraction.knowledge.acts import Table
from consilience.library import Record
from consilience.model import Document, Extraction, FigureMention, Span
from consilience.pipeline import local, steps, worker
from consilience.pipeline.fence import sound
from consilience.record import work
from consilience.record.work import Done, Todo
from tests.pipeline.corpus import ROWS, write_rows


def test_what_goes_wrong_in_one_report_is_kept_beside_its_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = steps.extract

    def fails(document: Document) -> Extraction:
        if "Piet Haas" in document.text:
            raise ZeroDivisionError("a fault of ours")
        return real(document)

    monkeypatch.setattr(steps, "extract", fails)
    with Record(tmp_path / "r.db") as record:
        summary = record.read(write_rows(tmp_path / "rows.jsonl"))
        assert (summary.new, summary.inputs, summary.refused) == (8, 9, 1)
        assert "could not analyse" in summary.refusals[0].reason
        assert "ZeroDivisionError" in summary.refusals[0].detail
        bad = summary.refusals[0].uri
        assert record.search('"Piet Haas"')[0].report == bad
        assert {m.report for m in record.mentions}.isdisjoint({bad})
        assert len(record.mentions) > 20
        with record.reading() as connection:
            assert list(work.failures(connection)) == [bad]


def test_reports_in_other_languages_are_kept_and_counted(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        summary = record.read(write_rows(tmp_path / "rows.jsonl"))
        german = next(r for r in record.reports if r.language == "de")
        assert summary.unanalysed == {"de": 1}
        assert german.story is None
        assert record.search("Bürgermeisterin")[0].report == german.id


class _Fake:
    """A worker that dies over one report, as a process does that runs out of memory."""

    started = 0

    def __init__(self, tables: Sequence[Table] = ()) -> None:
        type(self).started += 1
        self.dead = False

    def __enter__(self) -> _Fake:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def work(self, batch: list[Todo]) -> list[Done]:
        if self.dead or any(item.inputs == "deadly" for item in batch):
            self.dead = True
            raise EOFError("the other process ended")
        return [Done(item.report.id, item.inputs, {}) for item in batch]


def test_a_process_that_dies_loses_one_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "Worker", _Fake)
    report = _report("x")
    items = [Todo(msgspec.structs.replace(report, id=f"r-{n}"), "deadly" if n == 4 else "") for n in range(10)]
    batches = [items[n : n + 2] for n in range(0, 10, 2)]
    done = [d for batch in local.run(batches, 10, workers=2) for d in batch]
    assert [d.report for d in done] == [f"r-{n}" for n in range(10)]
    assert [d.report for d in done if d.failure] == ["r-4"]


def test_a_real_process_that_is_killed() -> None:
    with worker.Worker() as one:
        os.kill(one._process.pid, signal.SIGKILL)
        with pytest.raises((EOFError, OSError)):
            one.work([Todo(_report("The river rose."), "")])


def test_a_real_process_does_what_this_one_does() -> None:
    from consilience.language import SpacyParser

    batch = [Todo(_report(row["text"]), "i") for row in ROWS[:2]]
    with worker.Worker() as one:
        assert one.work(batch) == steps.run(batch, SpacyParser())


def _report(text: str):  # type: ignore[no-untyped-def]
    from consilience.model import Report
    from consilience.model.report import report_id, text_hash

    return Report(id=report_id(text, None, None), text=text, text_sha256=text_hash(text), language="en")


def _figure(key: str, start: int, end: int, exact: str, measure: Span | None = None) -> FigureMention:
    return FigureMention(
        id=key, report="r-1", start=start, end=end, exact=exact, sentence=0, value=1.0, low=None, high=None, unit="1",
        measure=measure,
    )  # fmt: skip


def test_nothing_false_gets_over_the_fence() -> None:
    text = "One boat came."
    good = _figure("m-1", 0, 3, "One", Span(4, 8, "boat"))
    found = (
        good,
        _figure("m-1", 4, 8, "boat"),
        _figure("m-2", 0, 3, "Two"),
        _figure("m-3", 0, 3, "One", Span(4, 8, "boot")),
        _figure("m-4", 5, 5, ""),
        _figure("m-5", -4, 90, "came"),
    )
    assert sound(Extraction("r-1", (), found), text).mentions == (good,)


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[str, int | None]] = []

    class Told:
        def stage(self, name: str, total: int | None) -> None:
            told.append((name, total))

        def advance(self, done: int) -> None:
            told.append(("advance", done))

    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl"), progress=Told())
    assert told[0] == ("Reading", None)
    assert ("Analysing", 8) in told
    assert sum(n or 0 for name, n in told if name == "advance") == 9 + 8


def test_a_big_batch_is_handed_out_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 0

    def batches() -> Iterator[list[Todo]]:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield [Todo(_report("x"), "")]

    monkeypatch.setattr(local, "Worker", _Fake)
    stream = local.run(batches(), 100, workers=2)
    next(stream)
    assert taken <= 2 * local._WAITING
    assert len(list(stream)) == 99


def test_a_run_that_is_given_up_starts_no_more_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "Worker", _Fake)
    _Fake.started = 0
    stream = local.run(([Todo(_report("x"), "")] for _ in range(50)), 50, workers=2)
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert _Fake.started == 2
