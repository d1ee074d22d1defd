"""Figures as news tells them: tolls, turnouts, seats of a parliament, quotas; each with what it measures and whose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction import actors, times
from consilience.extraction.figures import mentions
from consilience.extraction.parties import Parties
from consilience.model import Document, FigureMention

Read = Callable[..., Document]


def read_all(document: Document) -> list[FigureMention]:
    return mentions(document, times.mentions(document), Parties(*actors.mentions(document)))


def owners(mention: FigureMention) -> list[str]:
    return [o.exact for o in mention.owners]


@pytest.mark.parametrize("text", ["Turnout reached 63.1 percent, the highest since 2009.", "Turnout was 63.1 percent."])
def test_a_capital_of_the_sentence_makes_no_name(read_document: Read, text: str) -> None:
    (turnout,) = read_all(read_document(text))
    assert turnout.measure_head == "turnout"
    assert turnout.owners == ()
    assert turnout.period is not None and turnout.period.basis == "as-of"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Eleven are missing.", "missing"),
        ("Nine people are still missing.", "missing"),
        ("Three remain missing.", "missing"),
        ("Two were hurt.", "injured"),
        ("Six were feared dead.", "death"),
        ("The fire was put out and four are in hospital.", "hospitalised"),
        ("River takes eighteen lives at Lund", "death"),
        ("Forty lives were lost in the storm.", "death"),
        ("Eighteen of our neighbours are dead.", "death"),
        ("Sundby flood: 21 dead confirmed", "death"),
        ("The death toll in the flood at Sundby rose to 23 on Thursday.", "death"),
        ("The death toll from the earthquake in Peru has climbed to 240.", "death"),
    ],
)
def test_tolls(read_document: Read, text: str, head: str) -> None:
    (mention,) = read_all(read_document(text))
    assert mention.measure_head == head


def test_a_road_toll_is_no_death(read_document: Read) -> None:
    (mention,) = read_all(read_document("The toll rose to 5 euros."))
    assert mention.measure_head == "toll"


def test_what_a_toll_was_is_its_base(read_document: Read) -> None:
    now, before = read_all(read_document("Sundby flood killed 21, not 23"))
    assert (now.role, before.role) == ("level", "base")


@pytest.mark.parametrize(
    "text",
    [
        "The Progress Party won 84 of the 150 seats in Norway's parliament in Sunday's election, officials said.",
        "The Progress Party took 84 of 150 seats in the election on Sunday.",
    ],
)
def test_a_part_is_its_winners_and_the_whole_is_told_apart(read_document: Read, text: str) -> None:
    part, whole = read_all(read_document(text))
    assert (part.measure_head, part.measure_terms, part.role) == ("seat", (), "level")
    assert owners(part) == ["Progress Party"]
    assert (whole.measure_head, whole.role) == ("seat", "level")
    assert "whole" in whole.measure_terms
    assert "Progress Party" not in owners(whole)


def test_a_bare_number_that_somebody_has_is_of_what_was_counted(read_document: Read) -> None:
    ours, theirs = read_all(read_document("The Progress Party won 84 seats. The National Union has 51."))
    assert (theirs.exact, theirs.measure_head) == ("51", ours.measure_head)
    assert owners(theirs) == ["National Union"]


def test_which_is_no_person(read_document: Read) -> None:
    text = "We spoke to Tom Roe, the leader of the National Union, which won 51 seats."
    (mention,) = read_all(read_document(text))
    assert owners(mention) == ["National Union"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway's boats may take 48,000 tonnes of herring a year and Iceland's 36,000 tonnes.",
        "Norway may catch 48,000 tonnes of herring under the text. Iceland keeps 36,000 tonnes.",
        "Norway may catch 48,000 tonnes of herring a year under the text, which is new. Iceland keeps 36,000 tonnes.",
        "The quota of the Norwegian fleet is 48,000 tonnes of herring, that of the Icelandic fleet 36,000 tonnes.",
    ],
)
def test_what_is_weighed_stands_behind_of_and_goes_on(read_document: Read, text: str) -> None:
    ours, theirs = read_all(read_document(text))
    assert ours.measure_head == theirs.measure_head == "herring"
    assert owners(ours) in (["Norway"], ["Norwegian"])
    assert owners(theirs) in (["Iceland"], ["Icelandic"])


def test_a_verb_left_out_is_the_one_before(read_document: Read) -> None:
    ours, theirs = read_all(read_document("Norway sold 5 million tonnes of wheat and Iceland 3 million tonnes."))
    assert ours.measure_head == theirs.measure_head == "wheat"
    assert (owners(ours), owners(theirs)) == (["Norway"], ["Iceland"])


@pytest.mark.parametrize(
    "text", ["The minister said damage was estimated at 340 million dollars.", "Damage was put at 340 million dollars."]
)
def test_what_is_estimated_is_the_measure(read_document: Read, text: str) -> None:
    (mention,) = read_all(read_document(text))
    assert mention.measure_head == "damage"


def test_nobody_measures_by_saying(read_document: Read) -> None:
    text = '"Twelve thousand tonnes more than Norway is not victory," said Gerd Olsson of the League.'
    for mention in read_all(read_document(text)):
        assert (mention.measure_head, owners(mention)) == (None, [])


@pytest.mark.parametrize(
    ("text", "head", "role"),
    [
        ("The chairman said 61.3 percent of voters took part.", "turnout", "level"),
        ("Some 40 percent of registered voters cast their ballots.", "turnout", "level"),
        ("Some 40 percent of voters fear a war.", "voter", "share"),
        ("Some 40 percent of voters voted for the Progress Party.", "voter", "share"),
    ],
)
def test_who_votes_is_the_turnout(read_document: Read, text: str, head: str, role: str) -> None:
    (mention,) = read_all(read_document(text))
    assert (mention.measure_head, mention.role) == (head, role)


def test_the_present_is_the_day_of_the_report(read_document: Read) -> None:
    _, missing = read_all(read_document("The flood of Wednesday killed 23 people. Eleven are missing."))
    assert missing.period is not None and missing.period.basis == "as-of"
    _, hurt = read_all(read_document("The flood of Wednesday killed 23 people. Eleven were injured."))
    assert hurt.period is not None and hurt.period.basis == "paragraph"


def test_a_mother_of_twelve_is_one(read_document: Read) -> None:
    assert read_all(read_document("They are accused of killing a mother of 12.")) == []


def test_to_miss_is_not_to_be_missing(read_document: Read) -> None:
    (mention,) = read_all(read_document("The team will be missing two players."))
    assert mention.measure_head != "missing"


def test_who_suffers_injuries_is_hurt(read_document: Read) -> None:
    (mention,) = read_all(read_document("Two officers suffered minor injuries."))
    assert mention.measure_head == "injured"


@pytest.mark.parametrize("text", ["The poet Ada Roe died at 95 on Monday.", "The poet was dead at 95."])
def test_who_dies_at_a_number_dies_at_an_age(read_document: Read, text: str) -> None:
    (mention,) = read_all(read_document(text))
    assert (mention.role, mention.unit) == ("age", "a")


def test_to_make_up_is_no_rise(read_document: Read) -> None:
    (mention,) = read_all(read_document("Immigrants make up 30 percent of the population."))
    assert (mention.role, mention.direction) == ("share", None)


def test_in_the_vicinity_of_an_amount(read_document: Read) -> None:
    (mention,) = read_all(read_document("The damage is in the vicinity of $3 million."))
    assert mention.measure_head == "damage"


def test_rounds_are_numbered(read_document: Read) -> None:
    assert read_all(read_document("His approach was paying off in round two.")) == []


def test_what_is_joined_to_the_counted_units_of_a_plant_is_not_the_plants(read_document: Read) -> None:
    text = "Four units of the Harbour Nuclear Power Plant and one fast nuclear reactor are under construction."
    units, reactor = read_all(read_document(text))
    assert owners(units) == ["Harbour Nuclear Power Plant"]
    assert owners(reactor) == []


def test_a_rank_belongs_to_who_holds_it_too(read_document: Read) -> None:
    text = "It solidified Chile's position as Norway's largest trading partner for the past 15 years."
    (years,) = read_all(read_document(text))
    assert owners(years) == ["Chile", "Norway"]


def test_a_count_since_a_time_runs_from_it_to_the_day_of_the_report(read_document: Read) -> None:
    (met,) = read_all(read_document("Since 2013, Norway and Chile have met over 40 times."))
    assert met.period is not None and (met.period.basis, met.period.bound) == ("phrase", "since")
