"""Which actors appear where: what is noted fits the mentions, and a change is found."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from consilience.library import Record
from consilience.model import EventMention, Participant
from consilience.record import appearances, bearers, names
from consilience.record.verify import Fault, verify
from tests.pipeline.corpus import write_rows


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    with Record(folder / "r.db") as record:
        record.read(write_rows(folder / "rows.jsonl"))
    return folder / "r.db"


def test_a_compound_gives_each_of_its_actors_once() -> None:
    both = Participant(start=0, end=4, exact="both", actors=("a-1", "a-2"))
    one = Participant(start=5, end=8, exact="Roe", actor="a-1", actors=("a-1",))
    event = EventMention(
        id="m-1", report="r-1", start=9, end=12, exact="met", sentence=0, lemma="meet", act="meeting",
        actors=(both, one), recipients=(one,), where=Participant(start=13, end=18, exact="Sella", actors=("a-3",)),
    )  # fmt: skip
    expected = [("a-1", "acts"), ("a-1", "receives"), ("a-2", "acts"), ("a-3", "place")]
    assert appearances.of(event) == expected
    assert {(r["mention"], r["report"]) for r in appearances.rows([event])} == {("m-1", "r-1")}


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM appearances WHERE rowid_ = 1", "UPDATE appearances SET actor = 'a-0' WHERE rowid_ = 1",
        "UPDATE appearances SET part = 'owns' WHERE rowid_ = 1", "DELETE FROM names WHERE rowid_ = 1",
        "INSERT INTO names VALUES ('zz', 'a-zz')", "UPDATE names SET name = 'x' || name WHERE rowid_ = 1",
    ],
)  # fmt: skip
def test_a_change_is_found(made: Path, tmp_path: Path, change: str) -> None:
    shutil.copy(made, tmp_path / "r.db")
    connection = sqlite3.connect(tmp_path / "r.db")
    table = "names" if "names" in change else "appearances"
    first, second = ("name", "actor") if table == "names" else ("mention", "actor")
    key = f"({first}, {second}) = (SELECT {first}, {second} FROM {table} WHERE 1 ORDER BY 1, 2 LIMIT 1)"
    assert connection.execute(change.replace("rowid_ = 1", key)).rowcount == 1
    connection.commit()
    connection.close()
    assert any(table in fault.what for fault in _faults(tmp_path / "r.db"))


def test_a_changed_judgement_is_found(made: Path, tmp_path: Path) -> None:
    shutil.copy(made, tmp_path / "r.db")
    with Record(tmp_path / "r.db") as record:
        key = record.not_same("Ana Ruiz", "Marek Dolan").judgement.id
    assert _faults(tmp_path / "r.db") == []
    connection = sqlite3.connect(tmp_path / "r.db")
    connection.execute("UPDATE judgements SET verdict = 'same', body = replace(body, 'not-same', 'same')")
    connection.commit()
    connection.close()
    assert key in {fault.object for fault in _faults(tmp_path / "r.db")}


def _faults(path: Path) -> list[Fault]:
    with Record(path) as record, record.reading() as connection:
        return list(verify(connection))


@pytest.mark.parametrize(
    ("one", "other"), [("Ada  ROE", "ada roe"), ("Éva Nagy", "Eva Nagy"), ("Orla Steel, Inc.", "Orla Steel plc")]
)
def test_names_that_are_one(one: str, other: str) -> None:
    assert names.key(one) == names.key(other)


@pytest.mark.parametrize(
    ("words", "bare"), [("The  mayor", "mayor"), ("Kestrian Prime\nMinister", "Kestrian Prime Minister"), ("an", "an")]
)
def test_a_role_without_its_article(words: str, bare: str) -> None:
    assert bearers.bare_role(words) == bare
