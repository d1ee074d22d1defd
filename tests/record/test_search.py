"""Searching: any words are safe, and the index keeps step with the reports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.errors import InputError
from consilience.library import Record
from tests.pipeline.corpus import write_rows

ROWS = [
    {"id": "1", "url": "u/1", "title": "Bridge opens", "text": "The bridge over the Orla opened on Monday.", "outlet": "Post"},
    {"id": "2", "url": "u/2", "title": "Harbour", "text": "A bridge and a harbour were built in São Tomé; café owners cheered.", "outlet": "Post"},
    {"id": "3", "url": "u/3", "text": "Der Hafen wurde am Montag eröffnet, sagte die Bürgermeisterin der Stadt gestern.", "outlet": "Zeitung"},
]  # fmt: skip


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with Record(None) as made:
        made.read(write_rows(tmp_path_factory.mktemp("s") / "rows.jsonl", ROWS))
        yield made


def found(record: Record, words: str) -> list[str]:
    by_id = {r.id: r.source_ids[0] for r in record.reports}
    return [by_id[hit.report] for hit in record.search(words)]


def test_all_words_must_be_there_and_titles_count_more(record: Record) -> None:
    assert found(record, "bridge") == ["1", "2"]
    assert found(record, "bridge harbour") == ["2"]
    assert found(record, "bridge zeppelin") == []


def test_phrases_beginnings_accents_and_other_languages(record: Record) -> None:
    assert found(record, '"bridge over"') == ["1"]
    assert found(record, '"over bridge"') == []
    assert found(record, "harb*") == ["2"]
    assert found(record, "cafe") == ["2"]
    assert found(record, "Hafen") == ["3"]


def test_marks_are_the_places_of_the_words(record: Record) -> None:
    hit = record.search("orla")[0]
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["Orla"]


@pytest.mark.parametrize("words", ["", "  ", '""', "***", "- ^ :", '"'])
def test_nothing_to_search_for(record: Record, words: str) -> None:
    with pytest.raises(InputError):
        record.search(words)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=30))
def test_no_words_break_the_search(record: Record, words: str) -> None:
    if any(c.isalnum() for c in words):
        assert isinstance(record.search(words + " bridge"), list)


def test_operators_are_words(record: Record) -> None:
    for words in ("bridge OR harbour", "bridge NOT harbour", "title:bridge", "NEAR(bridge harbour)", "bridge AND"):
        record.search(words)


def test_what_is_forgotten_is_not_found(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl", ROWS))
        record.forget(record.search("Orla")[0].report)
        assert record.search("Orla") == []
        assert len(record.search("harbour")) == 1
    assert b"Orla" not in (tmp_path / "r.db").read_bytes()
    assert b"orla" not in (tmp_path / "r.db").read_bytes()
