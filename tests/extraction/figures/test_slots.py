"""Whose a figure is, for which period, what part it plays, and whether different words name one measure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from consilience.extraction.figures import mentions
from consilience.extraction.parties import Parties
from consilience.model import ActorMention, Document, Entity, FigureMention, TimeMention, content_id

Read = Callable[..., Document]
STATES = ("Norland", "Sudria")


def times(document: Document, words: Sequence[str]) -> list[TimeMention]:
    """A stand-in for the times of a document: these words are dates."""
    found = []
    for word in words:
        start = document.text.index(word)
        sentence = next(s for s in document.sentences if s.start <= start < s.end)
        found.append(
            TimeMention(id=content_id("m", word, start), report=document.report.id, start=start, end=start + len(word),
                        exact=word, sentence=sentence.index, type="DATE", expression={})
        )  # fmt: skip
    return sorted(found, key=lambda t: t.start)


def parties(document: Document) -> Parties:
    """A stand-in for the actors: two states, wherever they are named."""
    entities = [Entity(number=i, name=name, type="state") for i, name in enumerate(STATES)]
    mentions = []
    for entity in entities:
        start = document.text.find(entity.name)
        while start >= 0:
            sentence = next(s for s in document.sentences if s.start <= start < s.end)
            mentions.append(
                ActorMention(id=content_id("m", "actor", start), report=document.report.id, start=start, end=start + len(entity.name),
                             exact=entity.name, sentence=sentence.index, entities=(entity.number,), form="name")
            )  # fmt: skip
            start = document.text.find(entity.name, start + 1)
    return Parties(entities, mentions)


def read_all(document: Document, *words: str) -> list[FigureMention]:
    return mentions(document, times(document, words), parties(document))


def owners(mention: FigureMention) -> list[str]:
    return [o.exact for o in mention.owners]


@pytest.mark.parametrize(
    "text",
    [
        "Trade between Norland and Sudria reached 20 billion euros.",
        "Trade turnover between Norland and Sudria was 20 billion euros.",
        "Bilateral trade totalled 20 billion euros, officials in Norland and Sudria said.",
        "The volume of trade between Norland and Sudria hit 20 billion euros.",
    ],
)
def test_trade_between_two_is_one_measure(read_document: Read, text: str) -> None:
    (mention,) = read_all(read_document(text))
    assert (mention.measure_head, mention.measure_terms) == ("trade", ("bilateral",))
    assert owners(mention) == list(STATES)


@pytest.mark.parametrize(
    "text",
    ["The ministers have met over 40 times.", "Over 40 meetings were held.", "There have been over 40 meetings."],
)
def test_meetings_are_one_measure(read_document: Read, text: str) -> None:
    (mention,) = read_all(read_document(text))
    assert (mention.measure_head, mention.measure_terms, mention.low) == ("meeting", (), 40)


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 12 people.",
        "At noon 12 people were killed.",
        "The death toll rose to 12.",
        "There were 12 deaths.",
        "The blast left 12 dead.",
    ],
)
def test_tolls_are_one_measure(read_document: Read, text: str) -> None:
    (mention,) = read_all(read_document(text))
    assert (mention.measure_head, mention.measure_terms) == ("death", ())


def test_a_level_its_change_and_its_base(read_document: Read) -> None:
    text = "Exports rose 1.9% to $244.8 billion in 2024 from $240 billion in 2023."
    change, level, base = read_all(read_document(text), "2024", "2023")
    assert (change.role, change.direction, level.role, base.role) == ("change", "up", "level", "base")
    assert {m.measure_head for m in (change, level, base)} == {"export"}
    ids = {t.exact: t.id for t in times(read_document(text), ["2024", "2023"])}
    assert level.period and level.period.time == ids["2024"] and level.growing
    assert base.period and base.period.time == ids["2023"]


def test_a_recipient_narrows_and_does_not_own(read_document: Read) -> None:
    (mention,) = read_all(read_document("Norland's gas supply to Sudria reached 15 billion cubic metres."))
    assert owners(mention) == ["Norland"]
    assert mention.measure_terms == ("gas", "to:sudria")


def test_a_goal_is_another_slot(read_document: Read) -> None:
    (mention,) = read_all(read_document("The goal of 200 billion euros remains."))
    assert mention.measure_head == "goal"


@pytest.mark.parametrize(
    ("text", "words", "period", "basis"),
    [
        ("In 2020 exports reached $5 billion.", ["2020"], "2020", "phrase"),
        ("Exports reached $5 billion in 2020.", ["2020"], "2020", "phrase"),
        ("It said on Monday that exports were $5 billion.", ["Monday"], None, "as-of"),
        ("The year 2020 was good. Exports reached $5 billion.", ["2020"], "2020", "paragraph"),
        ("The year 2020 was good.\nExports reached $5 billion.", ["2020"], None, "as-of"),
        ("Exports were up 3% in May from April.", ["May", "April"], "May", "phrase"),
    ],
)
def test_periods(read_document: Read, text: str, words: list[str], period: str | None, basis: str) -> None:
    document = read_document(text)
    mention = mentions(document, times(document, words), Parties([], []))[-1]
    name = {t.id: t.exact for t in times(document, words)}
    assert mention.period is not None
    assert (name.get(mention.period.time or ""), mention.period.basis) == (period, basis)


def test_numbers_within_times_are_no_figures(read_document: Read) -> None:
    document = read_document("They met on the 12th of May and in the first 2 months of the year.")
    assert mentions(document, times(document, ["12th of May", "first 2 months"]), Parties([], [])) == []


def test_a_conversion_has_the_measure_of_what_it_converts(read_document: Read) -> None:
    first, second = read_all(read_document("The road is 45 km (28 miles) long."))
    assert (first.measure_head, second.measure_head, second.unit) == ("road", "road", "m")
