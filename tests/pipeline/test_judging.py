"""What a user judged is kept and obeyed: in every order of arrival, after a report was forgotten, and after a run that
was killed."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from consilience.errors import InputError, NotFound
from consilience.language import SpacyParser
from consilience.library import Record
from consilience.record import runs
from consilience.record.verify import verify
from tests.pipeline.corpus import exports, write_rows
from tests.pipeline.people import ROWS, actor_of, mention


@pytest.fixture(autouse=True)
def one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it happens on one day."""
    monkeypatch.setattr(runs, "now", lambda: "2026-11-30T12:00:00+00:00")


def _read(folder: Path, rows: Sequence[dict[str, Any]] = ROWS, name: str = "r.db") -> Record:
    record = Record(folder / name)
    record.read(write_rows(folder / f"rows-{name}.jsonl", rows))
    return record


def _faultless(record: Record) -> bool:
    with record.reading() as connection:
        return not list(verify(connection))


def test_two_names_of_one_person(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        apart = {actor_of(record, "3", "Ada Roe"), actor_of(record, "5", "Vera Quill")}
        done = record.same("Ada Roe", "Vera Quill", note="a pen name", by="Ida Holm")
        actor = actor_of(record, "5", "Vera Quill")
        assert actor == actor_of(record, "3", "Ada Roe") and actor in apart
        assert done.changed == f"Ada Roe and Vera Quill are one actor now: {actor}, in 5 reports."
        (reason,) = (r for r in record.actors.get(actor).reasons if "judgement" in r)  # type: ignore[union-attr]
        assert reason == (
            "joined by a judgement of 2026-11-30 by Ida Holm: “Ada Roe” and “Vera Quill” are the same (a pen name)"
        )
        page = record.who("Vera Quill")
        assert {record.who(one) == page for one in apart} == {True}, "the id of one that was taken in still leads there"
        assert {c.name for c in page.called} >= {"Ada Roe", "Vera Quill"} and page.reports == 5
        assert _faultless(record)


def test_one_name_of_two_persons(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        assert actor_of(record, "1", "Ada Roe") == actor_of(record, "3", "Ada Roe")
        done = record.not_same(mention(record, "1", "Ada Roe"), mention(record, "3", "Ada Roe"))
        mayor, player = actor_of(record, "1", "Ada Roe"), actor_of(record, "3", "Ada Roe")
        assert mayor == actor_of(record, "2", "Ada Roe") != player == actor_of(record, "4", "Ada Roe")
        assert (
            done.changed == f"Ada Roe ({mayor}, in 2 reports) and Ada Roe ({player}, in 2 reports) are two actors now."
        )
        assert [r[:30] for r in record.actors.get(player).reasons if "judgement" in r] == [
            "kept apart by a judgement of 2"
        ]  # type: ignore[union-attr]
        with pytest.raises(InputError, match="several actors"):
            record.who("Ada Roe")
        assert _faultless(record)


def _judge(record: Record) -> None:
    """Some judgements on the whole corpus, on the same words whatever the order of arrival."""
    record.not_same(mention(record, "1", "Ada Roe"), mention(record, "3", "Ada Roe"), note="mayor and player")
    record.same(mention(record, "4", "Ada Roe"), mention(record, "5", "Vera Quill"))
    record.not_same(mention(record, "5", "Nils Roe"), mention(record, "1", "Nils Lund"))


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs, "now", lambda: "2026-11-30T12:00:00+00:00")
        with _read(tmp_path_factory.mktemp("alone")) as record:
            _judge(record)
            assert all(j.applies for j in record.judgements) and len(record.judgements) == 3
            return exports(record)


@pytest.mark.parametrize("seed", [1, 2])
def test_any_order_of_arrival(tmp_path: Path, expected: dict[str, bytes], seed: int) -> None:
    rows = list(ROWS)
    random.Random(seed).shuffle(rows)
    with Record(tmp_path / "r.db") as record:
        for number, row in enumerate(rows):
            record.read(write_rows(tmp_path / f"{number}.jsonl", [row]))
        _judge(record)
        assert exports(record) == expected


def test_what_is_read_later_is_judged_too(tmp_path: Path, expected: dict[str, bytes]) -> None:
    with _read(tmp_path, [row for row in ROWS if row["id"] != "2"]) as record:
        _judge(record)
        assert exports(record) != expected
        record.read(write_rows(tmp_path / "late.jsonl", ROWS[1:2]))
        assert exports(record) == expected


def test_taking_all_back_leaves_nothing(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        before = exports(record)
        _judge(record)
        told = [record.take_back(judgement.id) for judgement in list(record.judgements)]
        assert exports(record) == before
        assert all("is taken back" in sentence for sentence in told)
        assert any("again one actor" in sentence for sentence in told)
        assert any("two actors again" in sentence for sentence in told)
        with pytest.raises(NotFound, match="j-nothing"):
            record.take_back("j-nothing")


def test_a_later_judgement_on_the_same_pair_replaces_the_earlier_one(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        first = record.same("Ada Roe", "Vera Quill").judgement
        done = record.not_same("Vera Quill", "Ada Roe")
        assert done.replaced == (first.id,)
        assert [j.verdict for j in record.judgements] == ["not-same"]
        assert actor_of(record, "5", "Vera Quill") != actor_of(record, "3", "Ada Roe")
        split = record.not_same(mention(record, "1", "Ada Roe"), mention(record, "3", "Ada Roe")).judgement
        assert split.one.id and split.other.id and split.one.id != split.other.id
        assert record.same(split.one.id, split.other.id).replaced == (split.id,)
        assert actor_of(record, "1", "Ada Roe") == actor_of(record, "3", "Ada Roe")


def test_a_contradiction_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        one = record.same("Ada Roe", "Vera Quill").judgement.id
        other = record.same(mention(record, "5", "Vera Quill"), "Nils Lund").judgement.id
        before = exports(record)
        with pytest.raises(InputError, match="contradicts the judgements .*take one back") as refused:
            record.not_same(mention(record, "3", "Ada Roe"), mention(record, "1", "Nils Lund"))
        assert one in str(refused.value) and other in str(refused.value)
        assert exports(record) == before


def test_what_cannot_be_judged(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        for words in ("Ada Roe", "Roe"):
            with pytest.raises(InputError, match="name mentions of two|within one report an actor cannot be split"):
                record.not_same(mention(record, "1", "Ada Roe"), mention(record, "1", words))
        with pytest.raises(InputError, match="ids of two mentions"):
            record.not_same("Ada Roe", actor_of(record, "3", "Ada Roe"))
        with pytest.raises(InputError, match="one actor in the record already"):
            record.same("Ada Roe", actor_of(record, "3", "Ada Roe"))
        with pytest.raises(InputError, match="several actors"):
            record.same("Roe", "Vera Quill")
        with pytest.raises(NotFound, match="did you mean Vera Quill"):
            record.same("Vera Quil", "Ada Roe")
        with pytest.raises(InputError, match="is no text"):
            record.same("Vera Quill", "Ada Roe", note="\udcff")
        assert not len(record.judgements)


def test_a_word_for_several_stands_for_none_of_them_also_where_they_are_one_by_a_judgement(tmp_path: Path) -> None:
    text = "Ministers Ivo Kant and Petra Holm met in Sella on Monday. They said they were glad."
    with _read(tmp_path, [*ROWS, {"id": "6", "outlet": "Globe", "published": "2025-06-05", "text": text}]) as record:
        both = mention(record, "6", "They")
        record.same("Ivo Kant", "Petra Holm")
        with pytest.raises(InputError, match="means several at once"):
            record.same(both, "Vera Quill")


_MOUN = (
    {"id": "1", "outlet": "Post", "published": "2025-06-03", "title": "Dam at Sella", "url": "https://post.example/dam",
     "text": "Moun opened the dam at Sella on Monday. “The dam at Sella is safe,” said Moun."},
    {"id": "2", "outlet": "Leaf", "published": "2025-06-03", "title": "Dam at Sella", "url": "https://leaf.example/dam",
     "text": "Minister Tarek Moun opened the dam at Sella on Monday. “The dam at Sella is safe,” said Moun."},
    {"id": "3", "outlet": "Page", "published": "2023-09-01", "url": "https://page.example/novel",
     "text": "The novelist Vera Quill published a book about whales on Friday. “It took ten years,” said Vera Quill."},
)  # fmt: skip


def test_a_surname_that_finds_its_full_name_later_keeps_its_judgement(tmp_path: Path) -> None:
    with _read(tmp_path, _MOUN, name="whole.db") as record:
        record.same(mention(record, "1", "Moun"), mention(record, "3", "Vera Quill"))
        expected = exports(record)
    with _read(tmp_path, [_MOUN[0], _MOUN[2]]) as record:
        record.same(mention(record, "1", "Moun"), mention(record, "3", "Vera Quill"))
        record.read(write_rows(tmp_path / "late.jsonl", _MOUN[1:2]))
        assert exports(record) == expected
        record.forget(next(r.id for r in record.reports if r.source_ids == ("1",)))
        assert [j.applies for j in record.judgements] == [True], "it is found by the id that it had at last"
        assert actor_of(record, "2", "Tarek Moun") == actor_of(record, "3", "Vera Quill")
        assert _faultless(record)


def test_forgetting_takes_words_and_place_and_leaves_the_id(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        record.same(mention(record, "5", "Vera Quill"), mention(record, "3", "Ada Roe"))
        record.forget(next(r.id for r in record.reports if r.source_ids == ("5",)))
        (left,) = record.judgements
        assert (left.one.report, left.one.start, left.one.exact, left.one.id) == (None, None, None, None)
        assert not left.applies and left.reason and "neither the report it was made on nor the actor" in left.reason
        assert left.other.exact == "Ada Roe"
        assert _faultless(record)
        with record.reading() as connection:
            orphans = "SELECT count(*) FROM appearances WHERE mention NOT IN (SELECT id FROM mentions)"
            assert connection.exec_driver_sql(orphans).scalar() == 0
    assert b"Vera Quill" not in b"".join(p.read_bytes() for p in tmp_path.glob("r.db*"))
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "again.jsonl", ROWS))
        assert [j.applies for j in record.judgements] == [True], "it is found by the id alone"
        assert actor_of(record, "5", "Vera Quill") == actor_of(record, "3", "Ada Roe")


def test_a_split_is_not_obeyed_once_its_place_is_gone(tmp_path: Path) -> None:
    with _read(tmp_path) as record:
        record.not_same(mention(record, "1", "Ada Roe"), mention(record, "3", "Ada Roe"))
        record.forget(next(r.id for r in record.reports if r.source_ids == ("3",)))
        (left,) = record.judgements
        assert left.reason and "the place that told them apart" in left.reason
        assert actor_of(record, "1", "Ada Roe") == actor_of(record, "4", "Ada Roe")


def test_a_report_that_gets_another_id_is_found_by_its_text(tmp_path: Path) -> None:
    bare = [{key: value for key, value in row.items() if key != "outlet"} for row in ROWS]
    with _read(tmp_path, bare) as record:
        ids = {r.id for r in record.reports}
        record.not_same(mention(record, "1", "Ada Roe"), mention(record, "3", "Ada Roe"))
        record.read(write_rows(tmp_path / "named.jsonl", ROWS))
        assert not ids & {r.id for r in record.reports}
        assert [j.applies for j in record.judgements] == [True]
        assert actor_of(record, "1", "Ada Roe") != actor_of(record, "3", "Ada Roe")
        assert _faultless(record)


class _Killed(Record):
    """Kills its process right after the `number`-th transaction."""

    left = 0

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self.left -= 1
        with super().writing() as connection:
            yield connection
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _killed(path: Path, number: int) -> None:
    record = _Killed(path)
    record.left = number
    record.same("Ada Roe", "Vera Quill")


@pytest.mark.parametrize("number", [1, 2])
def test_killed_and_gone_on_with(tmp_path: Path, parser: SpacyParser, number: int) -> None:
    parser.parse(["The parser is loaded before processes are forked."])
    with _read(tmp_path, name="whole.db") as record:
        record.same("Ada Roe", "Vera Quill")
        expected = exports(record)
    _read(tmp_path).close()
    child = multiprocessing.get_context("fork").Process(target=_killed, args=(tmp_path / "r.db", number))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    with Record(tmp_path / "r.db") as record:
        if number == 1:
            assert not record.is_current
            assert [j.applies for j in record.judgements] == [False]
        record.read(tmp_path / "rows-r.db.jsonl")
        assert exports(record) == expected
