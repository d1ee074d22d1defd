"""Rows as JSON Lines, CSV and Parquet."""

from __future__ import annotations

import csv
import io
import json
from importlib.resources import files
from typing import Any, get_args

import msgspec
import polars
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.library import Record
from consilience.model import Pointer, Refusal
from consilience.record import formats, intake
from consilience.record.rows import TYPES, Kind, ReportRow
from consilience.record.schemas import json_schema, kinds, written
from tests.pipeline.corpus import exports, write_rows

KINDS = get_args(Kind)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    with Record(None) as record:
        record.read(write_rows(tmp_path_factory.mktemp("made") / "rows.jsonl"))
        with record.writing() as connection:
            intake.point(connection, [Pointer(uri="https://a.example/x", found="list.csv#1", title="Ünheard of")], 1)
            intake.refuse(connection, [Refusal("empty.txt", "it is empty")], 1)
        record.not_same("Ana Ruiz", "Marek Dolan", note="they met")
        return exports(record)


def as_format(made: dict[str, bytes], kind: Kind, format_: formats.Format) -> bytes:
    rows = [msgspec.json.decode(line, type=TYPES[kind]) for line in made[kind].splitlines()]
    stream = io.BytesIO()
    formats.write(rows, kind, format_, stream)
    return stream.getvalue()


FIELDS: dict[str, str] = {
    "reports": "id uri uris source_ids title outlet byline dateline published published_basis language text text_sha256 story version_of modified retrieved extent bases blocks notes",
    "actors": "id name type country wikidata aliases reasons",
    "stories": "id title earliest latest reports origins reasons",
    "derivations": "report from upstream relation direction coverage passages reasons",
    "claims": "id kind stories statement actors measure period status origins values reasons",
    "timeline": "order date earliest latest statement claim event_status status mentions",
    "judgements": "id about verdict one other made note by applies reason",
}
MENTION = "id report kind start end exact sentence attribution"
MENTIONS: dict[str, str] = {
    "time": "type value earliest latest anchor basis",
    "figure": "value low high unit modifier measure actors period",
    "quotation": "parts quoted source cue polarity",
    "statement": "parts quoted source cue polarity",
    "event": "type mode actors recipients when where status",
    "actor": "actor role",
}


def test_the_promised_fields_are_there(made: dict[str, bytes]) -> None:
    for kind, names in FIELDS.items():
        for line in made[kind].splitlines():
            assert set(names.split()) <= set(json.loads(line)), kind
    rows = [json.loads(line) for line in made["mentions"].splitlines()]
    assert {row["kind"] for row in rows} == set(MENTIONS)
    for row in rows:
        assert set(MENTION.split()) | set(MENTIONS[row["kind"]].split()) <= set(row)


def test_a_day_taken_from_the_story_says_so(made: dict[str, bytes]) -> None:
    rows = [json.loads(line) for line in made["reports"].splitlines()]
    told = [row["bases"].get("published") for row in rows if row["published_basis"] == "story"]
    assert told and set(told) == {"story"}


def test_every_span_of_every_export_holds_its_words(made: dict[str, bytes]) -> None:
    texts = {row["id"]: row["text"] for row in map(json.loads, made["reports"].splitlines())}
    count = 0

    def check(value: Any, report: str | None) -> None:
        nonlocal count
        if isinstance(value, dict):
            report = value.get("report", report)
            if "exact" in value:
                count += 1
                assert texts[report or ""][value["start"] : value["end"]] == value["exact"] != ""
            for inner in value.values():
                check(inner, report)
        elif isinstance(value, list):
            for inner in value:
                check(inner, report)

    for kind in ("mentions", "claims", "timeline"):
        for line in made[kind].splitlines():
            check(json.loads(line), None)
    assert count > 100


def test_exports_fit_the_schema_that_ships(made: dict[str, bytes]) -> None:
    for kind in KINDS:
        assert json.loads(files("consilience.record").joinpath(f"json/{kind}.json").read_text("utf-8"))
        for line in made[kind].splitlines():
            msgspec.json.decode(line, type=TYPES[kind], strict=True)
            _fits(json.loads(line), json_schema(kind), json_schema(kind)["$defs"])


def _fits(value: Any, schema: dict[str, Any], names: dict[str, Any]) -> None:
    """A small part of JSON Schema: what our schemas use."""
    known = {
        "$schema", "title", "description", "$defs", "$ref", "anyOf", "discriminator", "enum", "const", "type",
        "properties", "required", "items", "default", "additionalProperties",
    }  # fmt: skip
    assert set(schema) <= known, set(schema) - known
    if "$ref" in schema:
        _fits(value, names[schema["$ref"].removeprefix("#/$defs/")], names)
    if "anyOf" in schema:
        assert any(_is(value, one, names) for one in schema["anyOf"])
    assert "enum" not in schema or value in schema["enum"]
    kinds_of = {
        "string": str,
        "integer": int,
        "number": (int, float),
        "boolean": bool,
        "null": type(None),
        "array": list,
        "object": dict,
    }
    assert "type" not in schema or isinstance(value, kinds_of[schema["type"]])
    if isinstance(value, dict):
        assert set(schema.get("required", ())) <= set(value)
        for name, one in schema.get("properties", {}).items():
            if name in value:
                _fits(value[name], one, names)
    for inner in value if isinstance(value, list) and "items" in schema else ():
        _fits(inner, schema["items"], names)


def _is(value: Any, schema: dict[str, Any], names: dict[str, Any]) -> bool:
    try:
        _fits(value, schema, names)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("kind", kinds())
def test_the_schema_that_ships_is_up_to_date(kind: Kind) -> None:
    shipped = files("consilience.record").joinpath(f"json/{kind}.json").read_text("utf-8")
    assert shipped == written(kind), "write it anew: consilience.record.schemas.write_all()"


@pytest.mark.parametrize("kind", KINDS)
def test_csv_holds_the_same(made: dict[str, bytes], kind: Kind) -> None:
    cells = list(csv.DictReader(io.StringIO(as_format(made, kind, "csv").decode(), newline="")))
    rows = [json.loads(line) for line in made[kind].splitlines()]
    assert len(cells) == len(rows) > 0
    for cell, row in zip(cells, rows, strict=True):
        for name, value in row.items():
            if isinstance(value, (list, dict)):
                assert json.loads(cell[name]) == value
            elif isinstance(value, bool):
                assert cell[name] == str(value).lower()
            elif isinstance(value, (int, float)):
                assert float(cell[name]) == value
            else:
                assert cell[name] == (value or "")


@pytest.mark.parametrize("kind", KINDS)
def test_parquet_holds_the_same(made: dict[str, bytes], kind: Kind) -> None:
    frame = polars.read_parquet(io.BytesIO(as_format(made, kind, "parquet")))
    rows = [json.loads(line) for line in made[kind].splitlines()]
    for cells, row in zip(frame.to_dicts(), rows, strict=True):
        for name, value in row.items():
            held = cells[name]
            assert held == value or json.loads(held) == value


def test_parquet_is_the_same_bytes_twice(made: dict[str, bytes]) -> None:
    assert as_format(made, "claims", "parquet") == as_format(made, "claims", "parquet")


def test_an_empty_kind_has_its_columns() -> None:
    stream = io.BytesIO()
    formats.write([], "actors", "csv", stream)
    assert stream.getvalue() == b"id,name,type,country,wikidata,aliases,reasons\r\n"
    stream = io.BytesIO()
    formats.write([], "actors", "parquet", stream)
    assert polars.read_parquet(io.BytesIO(stream.getvalue())).columns == FIELDS["actors"].split()


def _report(title: str | None) -> ReportRow:
    return ReportRow(
        id="r-1", uri=None, uris=(), source_ids=(), title=title, outlet="", byline=(), dateline=None, published=None,
        published_basis="none", language=None, text="x", text_sha256="", story=None, version_of=None,
        modified=None, retrieved=None, extent="whole", bases={}, blocks=(), notes=(),
    )  # fmt: skip


def _csv_of(title: str | None) -> str:
    stream = io.BytesIO()
    formats.write([_report(title)], "reports", "csv", stream)
    return stream.getvalue().decode("utf-8", "surrogatepass")


@pytest.mark.parametrize("title", ["=1+1", "+cmd", "-x", "@SUM(1)", "\t=1", "\r=1", "'=1", "''-x", "=5 %"])
def test_no_cell_is_a_formula_and_nothing_is_lost(title: str) -> None:
    cell = next(csv.DictReader(io.StringIO(_csv_of(title), newline="")))["title"]
    assert cell == f"'{title}"


@pytest.mark.parametrize("title", ["-5", "+3.2%", "1,000", "'We came'", "a=b", "-1,234.5"])
def test_plain_numbers_and_words_stay_as_they_are(title: str) -> None:
    assert next(csv.DictReader(io.StringIO(_csv_of(title), newline="")))["title"] == title


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_from_csv(title: str) -> None:
    cell = next(csv.DictReader(io.StringIO(_csv_of(title), newline="")))["title"]
    assert title in (cell, cell.removeprefix("'"))
    assert not cell or cell[0] not in "=@\t\r"


def test_unknown_and_empty_differ_in_csv() -> None:
    assert ',"",[]' not in _csv_of(None)
    assert _csv_of(None).splitlines()[1].split(",")[4:6] == ["", '""']
