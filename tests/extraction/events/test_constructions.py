"""One construction of English a row: who did what to whom, and whether it happened."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import EventMention

Events = Callable[..., list[EventMention]]

ROWS = [
    # sentence, act, type, actors, recipients, status
    ("Norway attacked Chile.", "attack", "ASSAULT", "Norway", "Chile", "occurred"),
    ("Chile was attacked by Norway.", "attack", "ASSAULT", "Norway", "Chile", "occurred"),
    ("Brazil and Argentina signed a trade treaty.", "sign", "SUPPORT", "Brazil, Argentina", "", "occurred"),
    ("The president paid a three-day visit to Norway.", "visit", "CONSULT", "The president", "Norway", "occurred"),
    ("Kenya's visit to Norway was cancelled.", "visit", None, "Kenya", "Norway", "denied"),
    ("Talks between France and Germany will begin on Monday.", "meeting", "CONSULT", "France", "Germany", "scheduled"),
    ("The signing of the treaty by India and Nepal took place.", "sign", "SUPPORT", "India", "Nepal", "occurred"),
    ("Japan's arrest of two Chinese fishermen surprised us.", "arrest", "COERCE", "Japan", "two Chinese fishermen", "occurred"),
    ("Kenya agreed to withdraw its troops from Somalia.", "agree", "AGREE", "Kenya", "Somalia", "occurred"),
    ("Kenya agreed to withdraw its troops from Somalia.", "withdraw", None, "Kenya", "Somalia", "scheduled"),
    ("Kenya refused to withdraw its troops from Somalia.", "reject", "REJECT", "Kenya", "Somalia", "occurred"),
    ("Kenya refused to withdraw its troops from Somalia.", "withdraw", None, "Kenya", "Somalia", "denied"),
    ("Kenya threatened to expel Somali diplomats.", "threaten", "THREATEN", "Kenya", "Somali diplomats", "occurred"),
    ("Kenya threatened to expel Somali diplomats.", "expel", None, "Kenya", "Somali diplomats", "possible"),
    ("Egypt denied attacking Libya.", "attack", None, "Egypt", "Libya", "denied"),
    ("Egypt denied that it attacked Libya.", "attack", None, "Egypt", "Libya", "denied"),
    ("Norway condemned Chile's invasion of Peru.", "accuse", "ACCUSE", "Norway", "Chile", "occurred"),
    ("Norway asked whether Chile had left.", "say", None, "Norway", "", "occurred"),
    ("Three people were killed when a ferry sank off Chile.", "die", None, "", None, "occurred"),
    ("Chile's envoy received a warm welcome from Norway's queen.", "host", "CONSULT", "Norway's queen", "Chile's envoy", "occurred"),
    ("Egypt accused Libya of attacking a post.", "accuse", "ACCUSE", "Egypt", "Libya", "occurred"),
    ("Egypt said that Libya must release the sailors.", "request", "REQUEST", "Egypt", "Libya", "occurred"),
    ("Kenya plans to withdraw its troops from Somalia.", "withdraw", "AGREE", "Kenya", "Somalia", "scheduled"),
    ("Kenya is set to visit Norway.", "visit", "CONSULT", "Kenya", "Norway", "scheduled"),
    ("Kenya's envoy arrived in Oslo for a state visit.", "visit", "CONSULT", "Kenya's envoy", "Oslo", "occurred"),
    ("The two leaders are anticipated to hold talks.", "meeting", "CONSULT", "The two leaders", "", "scheduled"),
    ("Kenya issued an ultimatum to Norway.", "threaten", "THREATEN", "Kenya", "Norway", "occurred"),
    ("Kenya's court allowed the Somali activists to march.", "yield", "CONCEDE", "Kenya's court", "the Somali activists", "occurred"),
    ("Norway launched a mediation effort between Chile and Peru.", "mediate", "CONSULT", "Norway", "Chile, Peru", "occurred"),
    ("Norway will withdraw its troops unless Chile pays.", "withdraw", "THREATEN", "Norway", None, "scheduled"),
    ("A judge ordered the Chilean farmers to testify.", "request", "REQUEST", "A judge", "the Chilean farmers", "occurred"),
    ("Kenya may visit Norway.", "visit", None, "Kenya", "Norway", "possible"),
    ("Kenya did not attack Norway.", "attack", None, "Kenya", "Norway", "denied"),
    ("If Turkey invades Syria, Iran will respond.", "attack", None, "Turkey", "Syria", "possible"),
    ("France to send aid to Haiti", "aid", "AGREE", "France", "Haiti", "scheduled"),
    ("Germany hosts the Polish leader", "host", "CONSULT", "Germany", "the Polish leader", "occurred"),
    ("Poland recalled its ambassador from Hungary.", "recall", "SANCTION", "Poland", "Hungary", "occurred"),
    ("Protesters clashed with police in Tunis.", "riot", "PROTEST", "Protesters", "police", "occurred"),
    ("Iran has vowed to retaliate against Israel.", "threaten", "THREATEN", "Iran", "Israel", "occurred"),
    ("An earthquake killed 40 people in Chile.", "die", None, None, None, "occurred"),
    ("Norwegian troops, who entered Chile, shelled two villages.", "attack", "ASSAULT", "Norwegian troops", None, "occurred"),
    ("The minister was received in Oslo by Chile's envoy.", "host", "CONSULT", "Chile's envoy", "The minister", "occurred"),
    ("Norway said it would lift a ban on Chile.", "yield", "AGREE", "Norway", "Chile", "scheduled"),
    ("Norway will not release the Chilean sailors.", "release", "REJECT", "Norway", "the Chilean sailors", "denied"),
    ("Voters elect a new parliament on Sunday.", "elect", None, "Voters", None, "scheduled"),
    ("Norway's envoy had lunch with Chile's minister.", "dine", "CONSULT", "Norway's envoy", "Chile's minister", "occurred"),
    ("They hold Chile responsible for the flood.", "accuse", None, "", "Chile", "occurred"),
    ("Norway not only attacked Chile but robbed it.", "attack", "ASSAULT", "Norway", "Chile", "occurred"),
    ("The visit was not aimed at any other nation.", "visit", None, "", "", "occurred"),
    ("The talks were not held.", "meeting", None, "", "", "denied"),
    ("The company fired its chairman.", "dismiss", None, "The company", None, "occurred"),
    ("Norway fired missiles at Chile.", "attack", "ASSAULT", "Norway", "Chile", "occurred"),
    ("The Chilean senator returned to the Senate.", "go", None, None, None, "occurred"),
    ("Chile's envoy ruled himself out.", "reject", "REJECT", "Chile's envoy", "", "occurred"),
    ("The envoy was asked by a reporter.", "say", None, "a reporter", None, "occurred"),
    ("Chile's output declined to nine tonnes in May.", "fall", None, None, None, "occurred"),
    ("Norway's envoy agreed that it rained.", "say", None, "Norway's envoy", "", "occurred"),
    ("Norway attacked the tax bill of Chile.", "accuse", "ACCUSE", "Norway", None, "occurred"),
    ("Norway will reduce its import tariffs.", "yield", "AGREE", "Norway", None, "scheduled"),
    ("Nine people were killed when the river burst its banks.", "die", None, "", None, "occurred"),
    ("LORNE, June 4 (NPA) — Norway attacked Chile.", "attack", "ASSAULT", "Norway", "Chile", "occurred"),
    ("Peru joined after messages exchanged between Norway and Chile with Kenya.", "correspond", "CONSULT", "Norway, Chile", "Kenya", "occurred"),
    ("It has been pivotal: Peru's first foreign visit as Chile's ally in 2013 was to Norway.", "visit", "CONSULT", "Peru", "Norway", "occurred"),
    ("It came shortly after messages exchanged between European Commission President Ursula von der Meer and European Council President António Brava with Moro.", "correspond", "CONSULT", "Ursula von der Meer, António Brava", "Moro", "occurred"),
    ("Envoys from various nations, including Chile and Peru, convened in Oslo to sign the Charter.", "meeting", "CONSULT", "Envoys, Chile, Peru", "", "occurred"),
    ("On the eve of Lind’s visit, President Moro wrote an article for the People's Daily newspaper titled \"Norway and Chile: A Sun-Lit Partnership\".", "say", None, "Moro", None, "occurred"),
    ("The sanctions imposed by Norway after the invasion of Peru hurt.", "sanction", "SANCTION", "Norway", "", "occurred"),
    ("The Chile conflict began in 2022.", "war", None, "", "", "occurred"),
    ("The conflict in Chile looms large.", "war", None, "", "", "occurred"),
    ("Peru wants to end the Norway-Chile conflict.", "war", None, "Norway, Chile", "", "possible"),
    ("Norway said that during this visit, the two leaders will sign a treaty.", "visit", None, "", "", "occurred"),
    ("Norway will visit Chile, marking its first state visit and attending a feast.", "attend", None, "Norway", "", "scheduled"),
    ("Norway's queen meets Chile's envoy in Oslo on March 20, 2023.", "meeting", "CONSULT", "Norway's queen", "Chile's envoy", "occurred"),
]  # fmt: skip


@pytest.mark.parametrize("sentence, act, type, actors, recipients, status", ROWS)
def test_construction(
    sentence: str,
    act: str,
    type: str | None,
    actors: str | None,
    recipients: str | None,
    status: str,
    events_in: Events,
) -> None:
    found = events_in(sentence)
    event = next((m for m in found if m.act == act), None)
    assert event is not None, [(m.exact, m.act) for m in found]
    assert (event.type, event.status) == (type, status)
    assert actors is None or ", ".join(p.exact for p in event.actors) == actors
    assert recipients is None or ", ".join(p.exact for p in event.recipients) == recipients


def test_one_event_of_a_type_between_the_same_parties(events_in: Events) -> None:
    found = events_in("Norway bombed and shelled Chile.")
    assert [m.type for m in found if m.type] == ["ASSAULT"]


def test_what_a_planned_visit_will_mark_is_planned(events_in: Events) -> None:
    found = events_in("Norway will visit Chile, marking its first state visit in 2021.")
    assert [m.status for m in found if m.act == "visit"] == ["scheduled", "scheduled"]


def test_a_named_building_is_a_place(events_in: Events) -> None:
    (welcome,) = events_in("Norway's queen received a warm welcome from Chile's envoy at the Kremlin on Thursday.")
    assert welcome.where is not None and welcome.where.exact.endswith("Kremlin")


def test_ordinal_and_occasion(events_in: Events) -> None:
    found = events_in("Her 11th trip to Norway coincides with the Harvest Day parade.")
    trip, parade = (next(m for m in found if m.act == act) for act in ("visit", "ceremony"))
    assert trip.ordinal == 11
    assert parade.occasion == "harvest day parade"


def test_a_reference_back_takes_the_parties(events_in: Events) -> None:
    found = events_in("Kenya's president will visit Norway on Monday. This visit was long expected.")
    first, second = (m for m in found if m.act == "visit")
    assert second.recipients == first.recipients
    assert second.status == "scheduled"


def test_a_light_verb_and_its_noun_are_one_trigger(events_in: Events) -> None:
    assert [m.exact for m in events_in("Norway held talks with Chile.")] == ["held talks"]


def test_products_are_objects(events_in: Events) -> None:
    (launch,) = (m for m in events_in("Orbis unveiled the Starling 4 on Monday.") if m.act == "launch")
    assert launch.object is not None
    assert not launch.recipients


def test_states_are_no_events(events_in: Events) -> None:
    assert events_in("Norway is a large country that has many lakes and contains three cities.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "They met in order to talk.",
        "He praised the new world order.",
        "They spoke over dinner.",
        "The envoy likes ceremonies.",
        "No expert questioned the technical data.",
        "Norway's brokers executed every trade.",
    ],
)
def test_what_names_no_happening(sentence: str, events_in: Events) -> None:
    assert not {m.act for m in events_in(sentence)} & {"order", "dine", "ceremony", "investigate", "kill"}


def test_a_visit_called_by_its_owner_much_later(events_in: Events) -> None:
    text = "President Adela Moro visited Norway on Monday. " + "The sun shone. " * 12 + "Moro's visit was short."
    last = [m for m in events_in(text) if m.act == "visit"][-1]
    assert [p.exact for p in last.recipients] == ["Norway"]
