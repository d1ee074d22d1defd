"""What is told in general is no event; one event told by two words is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import EventMention

Events = Callable[..., list[EventMention]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Strikes are rare in Norland.",
        "The treaty runs to 90 pages.",
        "A curfew is only as good as its patrols.",
        "Officers like to mention money.",
        "The club has no power to punish its members.",
        "Strictly speaking, rules are no laws.",
        "By convention the speaker sits in the middle.",
        "Voters forgive neither of them.",
        "A judge can release anybody.",
        "Attacks on farmers are rarely punished in Norland.",
        "The investors look unlikely to spend more.",
    ],
)
def test_what_is_so_in_general_is_no_event(sentence: str, events_in: Events) -> None:
    assert [m.exact for m in events_in(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "triggers"),
    [
        ("Norland accuses Chile of theft.", ["accuses"]),
        ("The visit comes as Norland continues its raids in Chile.", ["visit", "continues its raids"]),
        ("The president may dissolve parliament on Friday.", ["dissolve"]),
        ("Norland plans to attack Chile.", ["attack"]),
        ("The talks follow a raid on Chile on Monday.", ["talks", "raid"]),
        ("If Norland attacks Chile, Peru will respond.", ["attacks", "respond"]),
    ],
)
def test_what_happens_is_one_also_in_the_present(sentence: str, triggers: list[str], events_in: Events) -> None:
    assert [m.exact for m in events_in(sentence)] == triggers


@pytest.mark.parametrize(
    ("sentence", "triggers"),
    [
        ("The ministers failed to agree on Monday.", ["agree"]),
        ("Norland will begin to withdraw its troops on Friday.", ["withdraw"]),
        ("The judge adjourned the trial on Monday.", ["trial"]),
        ("Four men were sentenced to death on Friday.", ["sentenced"]),
        ("Teachers walked out in the largest strike in years.", ["walked out"]),
        ("Unions in Norland called a general strike on Friday.", ["general strike"]),
    ],
)
def test_one_event_told_by_two_words_is_one(sentence: str, triggers: list[str], events_in: Events) -> None:
    assert [m.exact for m in events_in(sentence)] == triggers


def test_talks_that_are_due_are_told(events_in: Events) -> None:
    found = events_in("Talks between Norland and Velmark are due to resume on Monday.")
    assert [(e.act, e.status) for e in found if e.act == "meeting"] == [("meeting", "scheduled")]


def test_a_headline_tells_two_acts_of_one_subject(events_in: Events) -> None:
    first, second = events_in("Gunmen abduct two Turkish engineers in Lima, demand ransom")
    assert [m.exact for m in (first, second)] == ["abduct", "demand"]
    assert (first.type, first.status, second.status) == ("ASSAULT", "occurred", "occurred")
    assert [p.exact for m in (first, second) for p in m.actors] == ["Gunmen", "Gunmen"]


def test_a_headline_lists_names_and_tells_plans(events_in: Events) -> None:
    (signed,) = (m for m in events_in("Iran, Japan sign gas deal") if m.exact.startswith("sign"))
    assert [p.exact for p in (*signed.actors, *signed.recipients)] == ["Iran", "Japan"]
    (buy,) = events_in("Turkey to buy missiles from Russia")
    assert (buy.status, [p.exact for p in buy.actors], [p.exact for p in buy.recipients]) == (
        "scheduled", ["Turkey"], ["Russia"],
    )  # fmt: skip
