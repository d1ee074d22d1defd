from __future__ import annotations

from consilience.model import Actor, Claim, ClaimMention, EventMention, Origins, Participant, Period, Value
from consilience.views.timeline import TimelineSource, timeline


def event(number: int, day: str | None, actor: str = "a-1", latest: str | None = None) -> EventMention:
    when = Period(time="t", basis="phrase", value=day, earliest=day, latest=latest or day) if day else None
    party = Participant(start=0, end=1, exact="T", actor=actor, actors=(actor,))
    return EventMention(
        id=f"m-{number}", report="r-1", start=number * 10, end=number * 10 + 3, exact="met", sentence=number,
        lemma="meet", act="meeting", actors=(party,), when=when,
    )  # fmt: skip


def source(*events: EventMention) -> TimelineSource:
    actors = {
        "a-1": Actor(id="a-1", name="Mira Tolland", type="person", aliases=("Tolland",)),
        "a-2": Actor(id="a-2", name="Kestrel Fish Inc.", type="organisation"),
    }
    sentences = {e.id: "The Kestrel 9 drone met a gull." for e in events}
    return TimelineSource(events=events, claims=[], actors=actors, sentences=sentences)


def test_rows_stand_in_order_and_those_of_one_day_share_a_number() -> None:
    rows = timeline(source(event(1, "2025-06-04"), event(2, "2025-06-03"), event(3, "2025-06-04"), event(4, None)))
    assert [(r.order, r.earliest) for r in rows] == [(1, "2025-06-03"), (2, "2025-06-04"), (2, "2025-06-04"), (0, None)]


def test_an_actor_is_found_by_any_of_its_names_and_without_its_legal_form() -> None:
    made = source(event(1, "2025-06-04"), event(2, "2025-06-03", "a-2"))
    assert [m.mention for r in timeline(made, actor="tolland") for m in r.mentions] == ["m-1"]
    assert [m.mention for r in timeline(made, actor="Kestrel Fish") for m in r.mentions] == ["m-2"]
    assert len(timeline(made, actor="a-1")) == 1


def test_a_name_that_no_actor_bears_is_looked_for_in_the_sentences() -> None:
    made = source(event(1, "2025-06-04"))
    assert len(timeline(made, actor="Kestrel 9")) == 1
    assert timeline(made, actor="Kestrel 8") == []


def test_days_narrow_the_rows() -> None:
    made = source(event(1, "2025-06-04"), event(2, "2025-06-03", latest="2025-06-08"), event(3, None))
    assert [r.mentions[0].mention for r in timeline(made, earliest="2025-06-05")] == ["m-2"]
    assert [r.mentions[0].mention for r in timeline(made, latest="2025-06-03")] == ["m-2"]


def test_an_event_without_a_day_takes_the_one_its_claim_has() -> None:
    mention = ClaimMention("m-1", "r-1", 10, 13, "met")
    value = Value(
        standing="in-force", value={"earliest": "2025-06-03", "latest": "2025-06-03"}, text="3 June 2025", as_of=None,
        origins=Origins(1, 1), mentions=(mention,),
    )  # fmt: skip
    claim = Claim(
        id="c-1", kind="event", stories=("s-1",), statement="They met.", actors=("a-1",), measure=None, period=None,
        status="single-source", origins=Origins(1, 1), values=(value,),
    )  # fmt: skip
    made = source(event(1, None))
    made = TimelineSource(events=made.events, claims=[claim], actors=made.actors, sentences=made.sentences)
    (row,) = timeline(made)
    assert (row.order, row.date, row.claim, row.status) == (1, "2025-06-03", "c-1", "single-source")
    assert timeline(made, story="s-2") == []


def test_an_event_without_a_claim_belongs_to_the_story_of_its_report() -> None:
    made = source(event(1, "2025-06-04"))
    made = TimelineSource(
        events=made.events, claims=[], actors=made.actors, sentences=made.sentences, stories={"r-1": "s-1"}
    )
    assert len(timeline(made, story="s-1")) == 1
    assert timeline(made, story="s-2") == []
