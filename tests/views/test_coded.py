"""Events for counting: in PLOVER's fields, and as a table like GDELT's."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from consilience.library import Record
from consilience.record.formats import write

_REPORTS = [
    ("a", "Harbour Post", "2025-06-11", "LORNE - President Ada Moro of Norland visited Chile on Monday. Norland and Peru signed a trade treaty on "
     "Tuesday. Rebels killed two soldiers in Lima on Sunday."),
    ("b", "Lorne Courier", "2025-06-11", "Norland's president, Ada Moro, went to Chile on Monday, a spokesman said. Norway will not attack Chile. "
     "Norway will send aid to Chile. France had invaded Spain in 1808. The United Nations condemned Peru."),
]  # fmt: skip


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Any:
    rows = tmp_path_factory.mktemp("coded") / "rows.jsonl"
    rows.write_text(
        "".join(
            json.dumps({"url": f"https://{i}.example/1", "outlet": outlet, "published": day, "text": text}) + "\n"
            for i, outlet, day, text in _REPORTS
        ),
        encoding="utf-8",
    )
    with Record(None) as opened:
        opened.read([str(rows)])
        yield opened


def _plover(record: Record, word: str) -> Any:
    return next(row for row in record.plover if word in row.event_text[0])


def test_a_visit_has_actor_recipient_day_and_its_words(record: Record) -> None:
    row = _plover(record, "visited")
    assert (row.event, row.mode, row.quad_code, row.cameo) == (("CONSULT",), ("visit",), 1, "042")
    assert (row.date, row.enddate, row.date_basis) == ("2025-06-09", "2025-06-09", "phrase")
    assert [(p.entity_text, p.sector) for p in row.actor] == [("Ada Moro", "GOV")]
    assert [(p.code, p.identifier_text) for p in row.recipient] == [("CHL", "Chile")]
    text = _REPORTS[0][3]
    assert text[row.text_info.start : row.text_info.end] == "visited"
    assert row.text in text and "visited Chile on Monday." in row.text
    assert (row.cite_info.publication, row.cite_info.url) == ("Harbour Post", "https://a.example/1")


def test_who_signs_together_is_actor_alike_only_where_all_consult(record: Record) -> None:
    row = _plover(record, "signed")
    assert [p.entity_text for p in row.actor] == ["Norland", "Peru"]


def test_auxiliary_modes(record: Record) -> None:
    assert _plover(record, "invaded").mode == ("historical",)
    assert _plover(record, "send").event == ("AGREE",)


def test_bodies_between_states_have_codes_of_their_own(record: Record) -> None:
    assert [p.code for p in _plover(record, "condemned").actor] == ["UNO"]


def test_sectors_come_from_the_words(record: Record) -> None:
    row = _plover(record, "killed")
    assert [p.sector for p in row.actor] == ["REB"]
    assert [p.sector for p in row.recipient] == ["MIL"]


def test_one_event_of_two_reports_is_one_row(record: Record) -> None:
    rows = [r for r in record.gdelt if r.event_root_code == "04" and r.actor2_name == "Chile"]
    assert len(rows) == 1
    (row,) = rows
    assert (row.sql_date, row.year, row.quad_class, row.event_code) == (20250609, 2025, 1, "042")
    assert (row.num_mentions, row.num_sources, row.num_articles) == (2, 2, 2)
    assert row.actor2_code == "CHL"
    assert row.origins_high == 2


def test_of_mutual_acts_each_pair_stands_once(record: Record) -> None:
    pairs = [(r.actor1_name, r.actor2_name) for r in record.gdelt if r.event_code == "057"]
    assert pairs == [("Norland", "Peru")]


def test_the_oldest_day_comes_first_and_ids_are_unique(record: Record) -> None:
    rows = list(record.gdelt)
    days = [r.date_earliest or "9" for r in rows]
    assert days == sorted(days)
    assert len({r.global_event_id for r in rows}) == len(rows)


@pytest.mark.parametrize("kind", ["plover", "gdelt"])
@pytest.mark.parametrize("format_", ["jsonl", "csv", "parquet"])
def test_every_format(record: Record, kind: Any, format_: Any, tmp_path: Path) -> None:
    stream = io.BytesIO()
    write(getattr(record, kind), kind, format_, stream)
    again = io.BytesIO()
    write(getattr(record, kind), kind, format_, again)
    assert stream.getvalue() == again.getvalue()
    assert len(stream.getvalue()) > 1000


def test_the_columns_are_those_of_the_documentation(record: Record) -> None:
    page = (Path(__file__).parents[2] / "docs" / "how-to" / "count-events.md").read_text(encoding="utf-8")
    from consilience.record import formats

    for kind in ("plover", "gdelt"):
        missing = [c for c in formats.columns(kind) if f"`{c}`" not in page]  # type: ignore[arg-type]
        assert [c for c in missing if not c.startswith(("Actor1", "Actor2"))] == []


def test_what_points_back_to_an_event_is_counted_with_it(tmp_path: Path) -> None:
    text = "LORNE - President Ada Moro visited Chile on Monday. The visit was her first."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    with Record(None) as opened:
        opened.read([str(tmp_path)], published="2025-06-11")
        (row,) = opened.gdelt
    assert (row.event_code, row.num_mentions, row.num_articles) == ("042", 2, 1)
    assert not row.global_event_id.endswith("None")


def test_an_event_of_a_class_without_a_code_is_counted_by_its_type(tmp_path: Path) -> None:
    table = tmp_path / "own.toml"
    table.write_text('[frob]\ntype = "AID"\n[frob.verbs]\nfrob = "Norway frobbed Chile."\n', encoding="utf-8")
    (tmp_path / "a.txt").write_text("LORNE - Norway frobbed Chile on Monday, officials said.", encoding="utf-8")
    with Record(None) as opened:
        opened.read([str(tmp_path / "a.txt")], published="2025-06-11", acts=[str(table)])
        (row,) = opened.gdelt
    assert (row.event_code, row.quad_class, row.plover_type) == (None, None, "AID")
    assert row.global_event_id.endswith("-AID")
