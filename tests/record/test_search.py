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


SCRIPTS = [
    {"id": "zh", "url": "u/zh", "title": "塞拉发生洪水", "text": "奥尔拉河周一决堤，塞拉镇有四十一人死亡，市长埃斯特说。救援人员将约三百人带到安全地带。"},
    {"id": "ja", "url": "u/ja", "text": "オルラ川は月曜日に氾濫し、セラの町で四十一人が死亡したと市長が述べた。救助隊は約三百人を避難させた。"},
    {"id": "ko", "url": "u/ko", "text": "오를라 강이 월요일에 범람하여 셀라에서 마흔한 명이 숨졌다고 시장이 말했다. 구조대는 주민을 대피시켰다."},
    {"id": "th", "url": "u/th", "text": "แม่น้ำออร์ลาล้นตลิ่งเมื่อวันจันทร์ มีผู้เสียชีวิตสี่สิบเอ็ดคนในเมืองเซลลา นายกเทศมนตรีกล่าว"},
    {"id": "ar", "url": "u/ar", "text": "فاض نهر أورلا يوم الاثنين وقُتِلَ واحد وأربعون شخصًا في مدينة سيلا، كما قالت رئيسة البلدية."},
    {"id": "ru", "url": "u/ru", "text": "Река Орла вышла из берегов в понедельник, в городе Селла погиб сорок один человек, сообщил мэр Пётр Клён."},
    {"id": "el", "url": "u/el", "text": "Ο ποταμός Όρλα υπερχείλισε τη Δευτέρα και σκοτώθηκαν σαράντα ένας άνθρωποι στην πόλη Σέλα, είπε η δήμαρχος."},
    {"id": "hi", "url": "u/hi", "text": "ओर्ला नदी सोमवार को उफान पर आ गई, सेला शहर में इकतालीस लोग मारे गए, महापौर ने कहा। बचाव दल पहुँचा।"},
]  # fmt: skip


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with Record(None) as made:
        made.read(write_rows(tmp_path_factory.mktemp("w") / "rows.jsonl", SCRIPTS))
        yield made


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("洪水", "zh"), ("埃斯特", "zh"), ("死亡 市长", "zh"), ("月曜日", "ja"), ("市長", "ja"), ("셀라", "ko"), ("구조대", "ko"),
        ("เมือง", "th"), ("วันจันทร์", "th"), ("وقتل", "ar"), ("اورلا", "ar"), ("сообщил", "ru"), ("Петр", "ru"), ("погиб*", "ru"),
        ("ποταμος", "el"), ("नदी", "hi"),
    ],
)  # fmt: skip
def test_words_of_every_script_are_found(scripts: Record, words: str, expected: str) -> None:
    assert found(scripts, words) == [expected]


@pytest.mark.parametrize("words", ["水洪", "市説", "เมอง", "तदी"])
def test_other_letters_are_other_words(scripts: Record, words: str) -> None:
    assert found(scripts, words) == []


def test_snippets_show_the_words_as_they_stand(scripts: Record) -> None:
    for words, shown in (("петр", "Пётр"), ("وقتل", "وقُتِلَ"), ("市长", "市长"), ("ορλα", "Όρλα")):
        (hit,) = scripts.search(words)
        text = next(r.text for r in scripts.reports if r.id == hit.report)
        assert hit.snippet.strip("…") in text
        assert hit.marks, words
        assert shown in "".join(hit.snippet[a:b] for a, b in hit.marks)
