"""Who an actor is, arranged from its mentions."""

from __future__ import annotations

from typing import Any

import msgspec

from consilience.model import Actor, ActorMention, Attribution, EventMention, Participant, Period, Span
from consilience.views.who import WhoReport, WhoSource, who

ACTOR = Actor(id="a-1", name="Ada Roe", type="person", aliases=("Ada Roe", "Roe"))
REPORTS = {
    "r-1": WhoReport("Post", "2025-06-03"),
    "r-2": WhoReport("Herald", "2025-06-01"),
    "r-3": WhoReport("Leaf", None),
}


def _named(
    report: str, start: int, exact: str, form: Any = "name", role: Span | None = None, **more: Any
) -> ActorMention:
    return ActorMention(
        id=f"m-{report}-{start}", report=report, start=start, end=start + len(exact), exact=exact, sentence=0,
        entities=(0,), form=form, role=role, **{"actors": ("a-1",), **more},
    )  # fmt: skip


def _said(key: str, source: str | None, within: str | None = None, **more: Any) -> Attribution:
    party = Participant(start=0, end=len(source), exact=source, actors=("a-1",)) if source else None
    parts = (Span(10, 13, "it\nis"), Span(20, 24, "late"))
    return Attribution(
        id=key, report="r-1", start=10, end=24, exact="it\nis … late", sentence=0, form="indirect", parts=parts,
        source=party, attribution=within, **more,
    )  # fmt: skip


def _event(key: str, report: str, when: Period | None = None, **more: Any) -> EventMention:
    return EventMention(
        id=key, report=report, start=30, end=33, exact="met", sentence=0, lemma="meet", act="meeting", when=when, **more
    )  # fmt: skip


def _source(**parts: Any) -> WhoSource:
    empty: dict[str, Any] = {"named": [], "speaks": [], "acts": [], "receives": [], "within": {}}
    return WhoSource(actor=ACTOR, reports=REPORTS, **{**empty, **parts})


def test_an_alias_is_counted_by_reports() -> None:
    named = [
        _named("r-1", 0, "Roe"),
        _named("r-1", 9, "ROE"),
        _named("r-2", 4, "Roe"),
        _named("r-2", 9, "she", "pronoun"),
    ]
    found = who(_source(named=named)).called
    assert [(c.name, c.reports) for c in found] == [("Roe", 2), ("Ada Roe", 0)]
    assert found[0].spot is not None and (found[0].spot.report, found[0].spot.start) == ("r-1", 0)
    assert found[1].spot is None


def test_roles_are_grouped_by_their_words_in_order_of_the_first_day() -> None:
    named = [
        _named("r-1", 20, "Roe", role=Span(10, 15, "mayor")),
        _named("r-2", 0, "The  Mayor", "description"),
        _named("r-3", 0, "a novelist", "description"),
        _named("r-1", 40, "the winner", "description"),
        _named("r-1", 60, "the two women", "description", actors=("a-1", "a-2")),
    ]
    found = who(_source(named=named)).roles
    assert [(r.role, r.first, r.last, r.reports) for r in found] == [
        ("Mayor", "2025-06-01", "2025-06-03", 2), ("winner", "2025-06-03", "2025-06-03", 1), ("novelist", None, None, 1),
    ]  # fmt: skip
    assert (found[0].spot.report, found[0].spot.exact) == ("r-2", "The  Mayor")


def test_a_role_given_in_somebodys_words_alone_says_in_whose() -> None:
    role = Span(10, 19, "President")
    quoted = [_named("r-2", 20, "Roe", role=role, attribution="m-2")]
    within = {"m-2": _said("m-2", "Brandt")}
    (found,) = who(_source(named=quoted, within=within)).roles
    assert (found.told_by, found.first) == (("Brandt",), "2025-06-01")
    own = [*quoted, _named("r-1", 20, "Roe", role=role)]
    (found,) = who(_source(named=own, within=within)).roles
    assert (found.told_by, found.first, found.reports, found.spot.report) == ((), "2025-06-03", 1, "r-1")


def test_words_of_several_say_who_the_others_are() -> None:
    several = Participant(start=0, end=4, exact="both", actors=("a-1", "a-2"))
    said = _said("m-1", "Roe"), msgspec.structs.replace(_said("m-2", None), source=several)
    assert [w.others for w in who(_source(speaks=said)).words] == [(), ("a-2",)]


def test_names_that_differ_by_capitals_alone_are_one() -> None:
    actor = Actor(id="a-1", name="Japan", type="state", aliases=("JAPAN", "Japan"))
    found = who(msgspec.structs.replace(_source(named=[_named("r-1", 0, "JAPAN")]), actor=actor)).called
    assert [(c.name, c.reports) for c in found] == [("Japan", 1)]


def test_words_within_words_say_who_tells_them() -> None:
    outer, outermost = _said("m-2", "her office", "m-3"), _said("m-3", None, "m-2")
    (words,) = who(_source(speaks=[_said("m-1", "Roe", "m-2")], within={"m-2": outer, "m-3": outermost})).words
    assert words.told_by == ("her office", "")
    assert words.content == "it is … late" and words.source.exact == "Roe"


def test_acts_tell_who_else_takes_part_and_leave_out_that_words_were_said() -> None:
    own = Participant(start=0, end=3, exact="Roe", actors=("a-1",))
    both = Participant(start=10, end=14, exact="both", actors=("a-1", "a-2"))
    other = Participant(start=40, end=44, exact="Lund", actors=("a-3",))
    speaks = [_said("m-1", "Roe", cue=Span(30, 33, "met"))]
    event = _event("m-2", "r-2", actors=(own, both), recipients=(other,), object=Span(41, 44, "und"))
    found = who(_source(speaks=speaks, acts=[event, _event("m-3", "r-1", actors=(own,))]))
    (act,) = found.acts
    assert act.words == "Roe … both … met … Lund"
    assert [(t.exact, t.actors) for t in act.others] == [("both", ("a-2",)), ("Lund", ("a-3",))]


def test_the_newest_acts_come_first_and_days_narrow_them() -> None:
    last_year = Period(value="2024", earliest="2024-01-01", latest="2024-12-31")
    events = [_event("m-1", "r-3"), _event("m-2", "r-1", last_year), _event("m-3", "r-2"), _event("m-4", "r-1")]
    assert [a.spot.mention for a in who(_source(receives=events)).undergone] == ["m-4", "m-3", "m-2", "m-1"]
    within = who(_source(receives=events), earliest="2024-06-01", latest="2025-06-01").undergone
    assert [a.spot.mention for a in within] == ["m-3", "m-2"]
    assert who(_source(receives=events), earliest="2026-01-01").undergone == ()
