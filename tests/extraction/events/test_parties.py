"""Who is a party, and in which role."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import EventMention

Events = Callable[..., list[EventMention]]

ROWS = [
    # sentence, trigger, actors, recipients
    ("Farmers marched through Oslo on Monday.", "marched", "Farmers", ""),
    ("Norway and Chile met in Geneva on Monday.", "met", "Norway, Chile", ""),
    ("Norway met farmers in Lima on Monday.", "met", "Norway", "farmers"),
    ("Norway visited Lima on Monday.", "visited", "Norway", "Lima"),
    ("Police arrested 14 and released nine.", "arrested", "Police", "14"),
    ("Soldiers opened fire on a crowd, wounding four.", "wounding", "Soldiers", "four"),
    ("A bomb killed 11 people in Lima.", "killed", "", "11 people"),
    ("Volunteers rescued two civil servants.", "rescued", "Volunteers", "two civil servants"),
    ("Norway's envoy was summoned on Monday.", "summoned", "", "Norway's envoy"),
    ("Norway accused Chile of bombing a village.", "bombing", "Chile", ""),
    ("Norway barred the envoy from visiting Lima.", "visiting", "the envoy", "Lima"),
    (
        "Norway's minister telephoned his Chilean counterpart.",
        "telephoned",
        "Norway's minister",
        "his Chilean counterpart",
    ),
    ("Dockers in Oslo ended a strike on Friday.", "strike", "Dockers in Oslo", ""),
    ("Norway received two tonnes of rice from Chile.", "received", "Chile", "Norway"),
    ("An earthquake killed 40 people in Chile.", "killed", "", "40 people"),
    ("The death of the queen was announced by Norway.", "death", "the queen", ""),
    ("Rebels shelled two villages, killing nine farmers.", "killing", "Rebels", "nine farmers"),
]


@pytest.mark.parametrize(("sentence", "trigger", "actors", "recipients"), ROWS)
def test_roles(sentence: str, trigger: str, actors: str, recipients: str, events_in: Events) -> None:
    event = next(m for m in events_in(sentence) if trigger in m.exact)
    assert ", ".join(p.exact for p in event.actors) == actors
    assert ", ".join(p.exact for p in event.recipients) == recipients


@pytest.mark.parametrize(
    ("sentence", "act", "third"),
    [
        ("Norway met Chile at the invitation of Peru.", "meeting", ["Peru"]),
        ("Norway signed the treaty on behalf of Chile.", "sign", ["Chile"]),
        ("Norway held talks brokered by Peru with Chile.", "meeting", ["Peru"]),
        ("Norway met Chile on Monday.", "meeting", []),
        ("Peru mediated a truce between Norway and Chile.", "ceasefire", ["Peru"]),
    ],
)
def test_third_parties(sentence: str, act: str, third: list[str], events_in: Events) -> None:
    (event,) = (m for m in events_in(sentence) if m.act == act)
    assert [p.exact for p in event.third] == third


def test_what_is_done_together_is_mutual(events_in: Events) -> None:
    met, visited = events_in("Norway met Chile. Norway visited Chile.")
    assert (met.mutual, visited.mutual) == (True, False)


def test_who_brokers_what_is_agreed_is_no_recipient(events_in: Events) -> None:
    found = events_in("Norway and Peru agreed to a ceasefire brokered by Qatar.")
    assert [p.exact for m in found for p in m.recipients] == []


def test_arms_are_no_recipients(events_in: Events) -> None:
    fired = events_in("North Korea fired two ballistic missiles into the sea on Wednesday, the military said.")[0]
    assert ([p.exact for p in fired.actors], fired.recipients) == (["North Korea"], ())


def test_whose_visit_it_is(events_in: Events) -> None:
    (visit,) = events_in("The visit of the Chinese president to Moscow was postponed.")
    assert [[p.exact for p in some] for some in (visit.actors, visit.recipients)] == [
        ["the Chinese president"],
        ["Moscow"],
    ]


def test_what_points_back_to_an_event_has_its_code(events_in: Events) -> None:
    visited, again = events_in("President Ada Moro visited Chile on Monday. The visit was her first.")
    assert (again.type, again.mode, again.cameo) == (visited.type, visited.mode, visited.cameo)


def test_whose_border_it_is_where_two_shoot_is_no_third(events_in: Events) -> None:
    fire = events_in("Thailand and Cambodia exchanged fire along their disputed border on Thursday.")[0]
    assert ([p.exact for p in fire.actors], fire.recipients) == (["Thailand", "Cambodia"], ())


@pytest.mark.parametrize(
    ("sentence", "who", "whom"),
    [
        (
            "Militants killed at least 30 villagers in Sarn overnight, local officials said on Friday.",
            "Militants",
            "30",
        ),
        ("Villagers killed by militants on Friday were buried.", "militants", "Villagers"),
    ],
)
def test_a_verb_that_the_parser_takes_for_a_participle(sentence: str, who: str, whom: str, events_in: Events) -> None:
    killed = next(m for m in events_in(sentence) if m.exact == "killed")
    assert [[p.exact for p in some] for some in (killed.actors, killed.recipients)][0] == [who]
    assert whom in killed.recipients[0].exact


def test_where_a_raid_struck_did_not_kill(events_in: Events) -> None:
    (killed,) = (m for m in events_in("Air strikes on Chile killed at least 30 people.") if m.exact == "killed")
    assert killed.actors == ()


def test_what_leaves_people_hurt_is_no_departure(events_in: Events) -> None:
    assert [m.act for m in events_in("Clashes left 12 people injured in Lima on Saturday.")] == ["attack", "kill"]
