"""Which arrivals are one report, and which report replaces which."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.library import Record
from consilience.model import Report
from consilience.model.report import report_id, text_hash
from consilience.record.identity import Arrival, resolve
from tests.pipeline.corpus import write_rows

TEXT = "The river rose."


def arrival(key: str, uri: str | None, outlet: str | None, day: str | None, round_: int = 1) -> Arrival:
    report = Report(
        id="", text="", text_sha256=text_hash(TEXT), uri=uri, uris=(uri,) if uri else (), outlet=outlet, published=day,
        published_basis="metadata" if day else "none", source_ids=(key,),
    )  # fmt: skip
    return Arrival(key, round_, report)


def facts(*arrivals: Arrival) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    return sorted((r.outlet, r.published, r.uris) for r, _ in resolve(arrivals, TEXT))


def test_the_same_text_at_two_addresses_is_one_report() -> None:
    assert facts(arrival("1", "u/1", "Post", "2025-01-01"), arrival("2", "u/2", "Post", "2025-01-01")) == [
        ("Post", "2025-01-01", ("u/1", "u/2"))
    ]


def test_an_unknown_outlet_joins_a_known_one() -> None:
    found = resolve([arrival("1", "u/1", None, None), arrival("2", "u/2", "Post", "2025-01-01")], TEXT)
    assert [(r.id, r.source_ids, ids) for r, ids in found] == [
        (report_id(TEXT, "Post", "2025-01-01"), ("1", "2"), ["1", "2"])
    ]


def test_what_two_arrivals_know_of_one_report_is_put_together() -> None:
    assert facts(arrival("1", "u/1", "Post", None), arrival("2", "u/2", None, "2025-01-01")) == [
        ("Post", "2025-01-01", ("u/1", "u/2"))
    ]


@pytest.mark.parametrize(("outlet", "day"), [("Herald", "2025-01-01"), ("Post", "2025-01-02")])
def test_another_known_outlet_or_day_is_another_report(outlet: str, day: str) -> None:
    assert len(facts(arrival("1", "u/1", "Post", "2025-01-01"), arrival("2", "u/2", outlet, day))) == 2


def test_what_is_read_later_at_the_same_address_corrects() -> None:
    old, new = arrival("1", "u", "Post", "2025-01-01"), arrival("2", "u", "Herald", None, round_=2)
    assert facts(old, new) == [("Herald", "2025-01-01", ("u",))]


def test_forgetting_to_say_the_outlet_again_does_not_lose_it() -> None:
    said, unsaid = arrival("1", "u", "Post", "2025-01-01"), arrival("2", "u", None, None, round_=2)
    assert facts(said, unsaid) == [("Post", "2025-01-01", ("u",))]


_arrivals = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", None]),
        st.sampled_from(["Post", "Herald", None]),
        st.sampled_from(["2025-01-01", "2025-01-02", None]),
        st.integers(1, 2),
    ),
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(_arrivals)
def test_the_order_of_arrival_does_not_matter(given_: list[tuple[str | None, str | None, str | None, int]]) -> None:
    arrivals = [arrival(str(n), *a) for n, a in enumerate(given_)]
    orders = [resolve(order, TEXT) for order in itertools.permutations(arrivals)]
    assert all(sorted(o, key=lambda f: f[0].id) == sorted(orders[0], key=lambda f: f[0].id) for o in orders)
    ids = [r.id for r, _ in orders[0]]
    assert len(ids) == len(set(ids))
    assert sorted(key for _, keys in orders[0] for key in keys) == sorted(a.id for a in arrivals)


LONG = "The council of Mirava voted on Monday to rebuild the bridge over the Orla. Mayor Ana Ruiz welcomed it. "


def versions(folder: Path, *runs: list[dict[str, str]]) -> list[tuple[str, str | None]]:
    """(text, text of the report that it replaces) after these runs."""
    with Record(folder / "r.db") as record:
        for number, rows in enumerate(runs):
            record.read(write_rows(folder / f"{number}.jsonl", rows))
        by_id = {r.id: r for r in record.reports}
    return sorted((r.text, by_id[r.version_of].text if r.version_of else None) for r in by_id.values())


def test_other_text_at_a_web_address_is_a_new_version(tmp_path: Path) -> None:
    old, new = {"url": "https://x.example/1", "text": "One thing."}, {"url": "https://x.example/1", "text": "Another."}
    assert versions(tmp_path, [old], [new]) == [("Another.", "One thing."), ("One thing.", None)]


def test_the_later_day_is_the_newer_version_whenever_it_is_read(tmp_path: Path) -> None:
    old = {"url": "https://x.example/1", "text": "One thing.", "published": "2025-01-01"}
    new = {"url": "https://x.example/1", "text": "Another.", "published": "2025-01-02"}
    assert versions(tmp_path, [new], [old]) == [("Another.", "One thing."), ("One thing.", None)]


def test_three_versions_are_a_chain(tmp_path: Path) -> None:
    rows = [{"url": "https://x.example/1", "text": f"Text {n}.", "published": f"2025-01-0{n}"} for n in (1, 2, 3)]
    assert versions(tmp_path, rows) == [("Text 1.", None), ("Text 2.", "Text 1."), ("Text 3.", "Text 2.")]


def test_rows_of_a_file_have_no_versions_but_by_their_own_id(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with Record(tmp_path / "r.db") as record:
        record.read(
            write_rows(tmp_path / "rows.jsonl", [{"id": "1", "text": "A text."}, {"id": "2", "text": "B text."}])
        )
        record.read(
            write_rows(tmp_path / "rows.jsonl", [{"id": "1", "text": "A text!"}, {"id": "3", "text": "C text."}])
        )
        assert sorted(r.text for r in record.reports if r.version_of) == ["A text!"]


def test_files_of_one_name_are_versions_where_their_texts_are_alike(tmp_path: Path) -> None:
    for folder, text in (("a", LONG), ("b", "Nothing of that kind was ever said by anybody in town."), ("c", LONG * 2)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "report.txt").write_text(text, encoding="utf-8")
    with Record(tmp_path / "r.db") as record:
        for folder in "abc":
            record.read(tmp_path / folder)
        by_text = {r.text: r for r in record.reports}
        assert by_text[LONG * 2].version_of == by_text[LONG].id
        assert [r.version_of for text, r in by_text.items() if text != LONG * 2] == [None, None]
