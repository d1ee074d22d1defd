from __future__ import annotations

from consilience.language import SpacyParser
from consilience.lineage import Carrier, Context, LineageInput, derive, origins, value_origins
from consilience.model import Origins

from .build import FLOOD, OTHER, bare, given

THIRD = (
    "In the school on Mill Street the cooks have made soup for four hundred people since the early hours of Tuesday."
)


def count(*reports: LineageInput) -> tuple[Origins, tuple[str, ...]]:
    return origins([r.report.id for r in reports], derive(reports), reports)


def carrier(report: LineageInput, words: str, **fields: object) -> Carrier:
    start = report.report.text.index(words)
    return Carrier(report=report.report.id, start=start, end=start + len(words), **fields)  # type: ignore[arg-type]


def test_known_outlets_with_nothing_shared_are_two() -> None:
    found, reasons = count(bare(FLOOD, outlet="A"), bare(OTHER, outlet="B"))
    assert (found, reasons) == (Origins(2, 2), ())


def test_texts_of_unknown_outlets_are_a_range() -> None:
    found, reasons = count(bare(FLOOD), bare(OTHER), bare(THIRD))
    assert found == Origins(1, 3)
    assert all("unknown" in reason for reason in reasons)


def test_an_unknown_outlet_adds_nothing_to_the_low_end() -> None:
    assert count(bare(FLOOD, outlet="A"), bare(OTHER, outlet="B"), bare(THIRD))[0] == Origins(2, 3)


def test_copies_are_one_origin_and_the_reason_names_both() -> None:
    found, reasons = count(bare(FLOOD, outlet="A"), bare(FLOOD, outlet="B"), bare(OTHER, outlet="C"))
    assert found == Origins(2, 2)
    assert any("A" in reason and "B" in reason for reason in reasons)


def test_one_agency_behind_two_reports_is_one_origin(parser: SpacyParser) -> None:
    one = given(parser, "KARSK (Reuters) - The Onda burst its banks.", outlet="A")
    two = given(parser, "Four people died in the flood of the Onda on Monday. REUTERS", outlet="B")
    found, reasons = count(one, two)
    assert found == Origins(1, 1)
    assert reasons == ("B credits Reuters, as A does.",) or reasons == ("A credits Reuters, as B does.",)


def test_outlets_of_one_publisher_are_one_origin() -> None:
    found, reasons = count(bare(FLOOD, outlet="mirror.co.uk"), bare(OTHER, outlet="dailyrecord.co.uk"))
    assert found == Origins(1, 1)
    assert "publisher Reach" in reasons[0]


def test_only_the_copied_passage_shares_an_origin() -> None:
    lines = FLOOD.split("\n\n")
    mixed = "\n\n".join((*lines[:3], "The bakery on the corner has lost 12 sacks of flour, its owner says."))
    own = "\n\n".join((*lines[:3], "At the bakery, 14 sacks of flour are wet, according to the firemen who came."))
    one, two = bare(mixed, outlet="A"), bare(own, outlet="B")
    context = Context([one, two], derive([one, two]))
    copied, _ = value_origins([carrier(one, "four people"), carrier(two, "four people")], context)
    fresh, reasons = value_origins([carrier(one, "12 sacks"), carrier(two, "14 sacks")], context)
    assert copied == Origins(1, 1)
    assert fresh == Origins(1, 2)
    assert reasons[0].startswith("May share an origin")


def test_one_named_speaker_is_one_origin_for_what_he_said() -> None:
    one, two = bare(FLOOD, outlet="A"), bare(OTHER, outlet="B")
    said = {"source": "a-1", "source_named": True, "source_name": "Tilda Brannock"}
    context = Context([one, two], [])
    carriers = [carrier(one, "four people", **said), carrier(two, "Four of their", **said)]
    found, reasons = value_origins(carriers, context)
    assert found == Origins(1, 1)
    assert "Tilda Brannock" in reasons[0]


def test_the_same_unnamed_source_may_be_one_origin() -> None:
    one, two = bare(FLOOD, outlet="A"), bare(OTHER, outlet="B")
    unnamed = {"source": "officials", "source_named": False}
    carriers = [carrier(one, "four people", **unnamed), carrier(two, "Four of their", **unnamed)]
    assert value_origins(carriers, Context([one, two], []))[0] == Origins(1, 2)


def test_an_outlet_cited_for_the_claim_is_its_origin(parser: SpacyParser) -> None:
    one = given(parser, "Four people drowned, Interfax reported. Nine are missing.", outlet="A")
    two = given(parser, "According to Interfax, four people lost their lives. Nobody knows why.", outlet="B")
    context = Context([one, two], [])
    cited, _ = value_origins([carrier(one, "Four people"), carrier(two, "four people")], context)
    other, _ = value_origins([carrier(one, "Nine"), carrier(two, "Nobody")], context)
    assert cited == Origins(1, 1)
    assert other == Origins(2, 2)


def test_several_mentions_in_one_report_are_one_origin_and_none_are_none() -> None:
    one = bare(FLOOD, outlet="A")
    context = Context([one], [])
    assert value_origins([carrier(one, "four people"), carrier(one, "Karsk")], context)[0] == Origins(1, 1)
    assert value_origins([], context)[0] == Origins(0, 0)


def test_low_never_exceeds_high_in_any_order() -> None:
    reports = [bare(FLOOD, outlet="A"), bare(FLOOD), bare(OTHER, outlet="B"), bare(THIRD)]
    assert count(*reports) == count(*reports[::-1])
    assert count(*reports)[0].low <= count(*reports)[0].high
