"""Stories from reports written for the purpose: invented people and places."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from consilience.model import Document
from consilience.stories import Features, features, group

Read = Callable[..., Document]

FLOOD = (
    "The river Onda burst its banks in Karsk on Monday, killing four people. Mayor Tilda Brannock said the old bridge "
    "had collapsed. Rescue teams reached the flooded Onda valley by helicopter.",
    "Four people died in Karsk when the Onda flooded the lower town. Tilda Brannock, the mayor, said helicopters were "
    "lifting families off roofs after the bridge collapsed.",
    "Karsk counts its losses: the flood of the Onda swept the bridge away and killed four. Mayor Brannock asked the "
    "army for helicopters.",
)
TRIAL = (
    "Judge Irena Solvik sentenced the banker Otmar Prell to nine years for fraud at Nordkredit on Tuesday.",
    "Nordkredit's former chief, Otmar Prell, got nine years for fraud. Judge Irena Solvik called it a theft from savers.",
)
VISIT = (
    "President Ulla Marens of Ostland arrived in Vell for a state visit with President Joao Ferro of Westmark. The "
    "two presidents praised the strategic partnership between Ostland and Westmark and signed a trade agreement.",
    "Ulla Marens began her state visit to Westmark in Vell. Joao Ferro and Marens praised the strategic partnership of "
    "Ostland and Westmark and signed an agreement on trade.",
    "In Vell, Presidents Marens of Ostland and Ferro of Westmark signed a trade agreement during the state visit and "
    "praised their strategic partnership.",
)


@pytest.fixture(scope="module")
def reports(read_document: Read) -> list[Features]:
    return [features(read_document(text)) for text in (*FLOOD, *TRIAL)]


def test_reports_on_one_event_meet_and_others_stay_apart(reports: list[Features]) -> None:
    found = {frozenset(story.reports) for story in group(reports)}
    ids = [f.report for f in reports]
    assert found == {frozenset(ids[:3]), frozenset(ids[3:])}


def test_any_order_gives_the_same_stories(reports: list[Features]) -> None:
    expected = group(reports)
    for seed in range(5):
        shuffled = list(reports)
        random.Random(seed).shuffle(shuffled)
        assert group(shuffled) == expected


def test_a_report_given_twice_counts_once(reports: list[Features]) -> None:
    assert group([*reports, *reports]) == group(reports)


def test_a_later_report_leaves_the_id_of_its_story(read_document: Read) -> None:
    days = ("2031-05-01", "2031-05-02", "2031-05-03")
    flood = [features(read_document(text, published=day)) for text, day in zip(FLOOD, days, strict=True)]
    (before,), (after,) = group(flood[:2]), group(flood)
    assert before.id == after.id
    assert (after.earliest, after.latest) == ("2031-05-01", "2031-05-03")


def visits(read: Read, *days: str) -> list[Features]:
    return [features(read(text, published=day)) for text, day in zip(VISIT, days, strict=True)]


def test_two_visits_years_apart_are_two_stories(read_document: Read) -> None:
    found = group(visits(read_document, "2031-05-08", "2031-05-09", "2029-03-21"))
    assert sorted(len(story.reports) for story in found) == [1, 2]


def test_the_same_visit_on_days_close_together_is_one(read_document: Read) -> None:
    assert len(group(visits(read_document, "2031-05-08", "2031-05-09", "2031-05-12"))) == 1


def test_days_in_the_text_part_look_alikes_without_a_publication_day(read_document: Read) -> None:
    dated = [VISIT[0] + " The visit began on May 8, 2031.", VISIT[1] + " She arrived on 8 May 2031."]
    old = VISIT[2] + " The agreement was signed on March 20, 2029."
    found = group([features(read_document(text)) for text in (*dated, old)])
    assert sorted(len(story.reports) for story in found) == [1, 2]


def test_a_thousand_reprints_are_one_story(read_document: Read) -> None:
    document = read_document(FLOOD[0])
    one = features(document)
    copies = [Features(report=f"r-{i:04}", title=None, lead="", published=None, terms=one.terms) for i in range(1000)]
    (story,) = group(copies)
    assert len(story.reports) == 1000


def test_reasons_name_what_is_shared(reports: list[Features]) -> None:
    flood = next(story for story in group(reports) if len(story.reports) == 3)
    assert flood.reasons[0].startswith("The 3 reports share the names ")
    assert "Karsk" in flood.reasons[0]
    assert "Onda" in flood.reasons[0]


def test_the_title_is_a_headline_of_the_reports(read_document: Read) -> None:
    titles = ("Flood in Karsk kills four", "A sad day", "What we know")
    documents = [read_document(text, title=title) for text, title in zip(FLOOD, titles, strict=True)]
    (story,) = group([features(document) for document in documents])
    assert story.title == "Flood in Karsk kills four"


def test_without_headlines_the_title_is_the_start_of_a_lead(reports: list[Features]) -> None:
    trial = next(story for story in group(reports) if len(story.reports) == 2)
    assert any(trial.title.rstrip(" …") in text for text in TRIAL)


def test_a_lone_report_is_a_story_of_its_own(reports: list[Features]) -> None:
    (story,) = group(reports[:1])
    assert story.reasons == ("No other report tells of this.",)


@pytest.mark.parametrize("texts", [(), ("",), ("…",), ("Yes.", "No.")])
def test_nearly_nothing_is_no_trouble(read_document: Read, texts: tuple[str, ...]) -> None:
    found = group([features(read_document(text)) for text in texts])
    assert sum(len(story.reports) for story in found) == len(set(texts))


def test_groups_are_the_same_with_unrelated_reports_beside_them(reports: list[Features]) -> None:
    together = {story.reports for story in group(reports)}
    apart = {story.reports for half in (reports[:3], reports[3:]) for story in group(half)}
    assert together == apart


def test_features_are_storable(reports: list[Features]) -> None:
    import msgspec

    def through(one: Any) -> Any:
        return msgspec.json.decode(msgspec.json.encode(one), type=Features)

    assert [through(f) for f in reports] == reports
