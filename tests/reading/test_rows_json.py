"""JSON and JSON Lines as they come: answers of services at any depth, several values, damage, other encodings."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Pointer, Refusal, Report
from consilience.reading import limits, read
from consilience.reading.readers import json as reader
from consilience.reading.readers import jsonlines
from consilience.reading.source import Source

TEXT = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."
ROWS = [{"title": "A", "text": TEXT}, {"title": "B", "text": f"{TEXT} Again."}]


def titles(found: list[Any]) -> list[str | None]:
    return [one.title for one in found]


@pytest.mark.parametrize("wrap", [
    lambda rows: rows,
    lambda rows: {"articles": {"results": rows, "page": 1}},
    lambda rows: {"response": {"status": "ok", "results": rows}},
    lambda rows: {"status": "ok", "data": {"list": {"pieces": rows}}},
    lambda rows: {"hits": {"total": 2, "hits": [{"_id": "1", "_source": row} for row in rows]}},
    lambda rows: {"data": [{"id": n, "type": "articles", "attributes": row} for n, row in enumerate(rows)]},
    lambda rows: {"data": {"items": [{"meta": {}, "item": row} for row in rows]}},
    lambda rows: {"a1": rows[0], "a2": rows[1]},
    lambda rows: {"https://x.org/1": rows[0], "https://x.org/2": rows[1]},
    lambda rows: {"The Sella Post": [rows[0]], "Ester Herald": [rows[1]]},
    lambda rows: {name: {str(n): row[name] for n, row in enumerate(rows)} for name in ("title", "text")},
    lambda rows: {name: [row[name] for row in rows] for name in ("title", "text")},
    lambda rows: {"columns": ["title", "text"], "index": [0, 1], "data": [list(row.values()) for row in rows]},
])  # fmt: skip
def test_rows_wherever_they_stand(write, wrap: Any) -> None:
    found = list(read(write("a.json", json.dumps(wrap(ROWS)))))
    assert all(isinstance(one, Report) for one in found), found
    assert titles(found) == ["A", "B"]


def test_ids_and_addresses_that_stand_outside_their_row(write) -> None:
    one, two = read(write("a.json", json.dumps({"a1": ROWS[0], "https://x.org/2": ROWS[1]})))
    assert one.source_ids == ("a1",) and two.uri == "https://x.org/2"


def test_a_report_with_lists_of_its_own_is_one_report(write) -> None:
    row = ROWS[0] | {
        "items": [{"url": "https://x.org/a", "title": "Read also"}],
        "images": [{"url": "https://x.org/a.jpg"}],
    }
    (found,) = read(write("a.json", json.dumps(row, indent=2)))
    assert isinstance(found, Report) and found.uri == "a.json"


@pytest.mark.parametrize("between", ["\n", "", "\n\n  ", ",\n", "\x1e"])
def test_several_values_in_one_file(write, between: str) -> None:
    content = between.join(json.dumps(row, indent=1) for row in ROWS)
    assert titles(list(read(write("a.json", content)))) == ["A", "B"]


def test_json_lines_under_a_wrong_name_have_no_limit(write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "JSON", 100)
    assert titles(list(read(write("a.json", "\n".join(map(json.dumps, ROWS)))))) == ["A", "B"]


def test_a_document_that_is_too_large_says_what_to_do(refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "JSON", 100)
    assert "JSON Lines" in refused("a.json", json.dumps(ROWS, indent=1)).reason


def test_what_stands_before_damage_is_kept(write) -> None:
    first, second, damage = read(write("a.json", json.dumps([*ROWS, *ROWS], indent=1)[:-150]))
    assert titles([first, second]) == ["A", "B"]
    assert damage.reason == "it is damaged: what stands behind its last whole report was lost"


def test_comments_are_refused_plainly(refused) -> None:
    assert "comments" in refused("a.json", f'{{\n // where it was\n "text": "{TEXT}"}}').reason


def test_lists_of_addresses(write) -> None:
    found = list(read(write("a.json", json.dumps(["https://x.org/2025/06/10/a", "https://x.org/b"]))))
    assert all(isinstance(one, Pointer) for one in found)
    assert [(one.uri, one.found, one.published) for one in found] == [
        ("https://x.org/2025/06/10/a", "a.json#1", "2025-06-10"),
        ("https://x.org/b", "a.json#2", None),
    ]


def test_words_in_a_list_are_no_reports(write) -> None:
    found = list(read(write("a.json", json.dumps(["one", "two"]))))
    assert found and all(isinstance(one, Refusal) for one in found)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_encodings(write, encoding: str, name: str) -> None:
    text = TEXT.replace("ferries", "ferries «Żółw»\u2028")
    content = "\n".join(json.dumps({"title": "A", "text": text}, ensure_ascii=False) for _ in range(2)) + "\n"
    found = list(read(write(name, content.encode(encoding))))
    assert [one.text for one in found] == [text, text]


def test_lines_that_hold_a_whole_answer(write) -> None:
    content = json.dumps({"articles": ROWS}) + "\n" + json.dumps({"articles": ROWS}) + "\n"
    found = list(read(write("a.jsonl", content)))
    assert titles(found) == ["A", "B", "A", "B"]
    assert len({one.uri for one in found}) == 4


def test_nothing_but_numbers(write) -> None:
    for content in ("42", '"word"', "null", "[1, 2]", "{}", "[[]]", '{"a": {}}', '{"data": []}'):
        assert all(isinstance(one, Refusal) for one in read(write("a.json", content))), content


KEYS = [
    "text",
    "title",
    "url",
    "date",
    "author",
    "articles",
    "items",
    "body",
    "@graph",
    "type",
    "source",
    "id",
    "a",
    "published_basis",
    "text_sha256",
    "source_ids",
    "uris",
    "@type",
    "liveBlogUpdate",
    "start",
    "end",
    "blocks",
    "webUrl",
    "webTitle",
    "provider",
    "altId",
    "messageType",
    "versionCreated",
    "fingerprint",
    "raw_text",
]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.just("https://x.org/a")
    | st.just(TEXT),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=15,
)


@settings(max_examples=200, deadline=None)
@given(value=VALUES)
def test_no_value_raises(value: object) -> None:
    for one in (reader.READER, jsonlines.READER):
        quiet(one, json.dumps(value).encode())


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, 2_000), byte=st.binary(max_size=3), cut=st.booleans())
def test_no_damage_raises(at: int, byte: bytes, cut: bool) -> None:
    whole = json.dumps({"articles": ROWS, "status": [{"url": "https://x.org/a"}]}, indent=1).encode()
    for one in (reader.READER, jsonlines.READER):
        quiet(one, whole[:at] + byte + (b"" if cut else whole[at + len(byte) :]))


def quiet(one: Any, content: bytes) -> None:
    """Reads to the end; nothing but Refused may be raised."""
    try:
        for item in one.read(Source(content, "a.json")):
            assert not isinstance(item, Report)
            for block in getattr(item, "blocks", None) or ():
                assert 0 <= block.start < block.end <= len(item.text)
    except Refused:
        pass
