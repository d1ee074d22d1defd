"""Status with the words that decide it, negation, and news told from background."""

from __future__ import annotations

import pytest

from consilience.extraction import events

STATUS = [
    # sentence, trigger, status, cue, negated
    ("Norway attacked Chile.", "attacked", "occurred", [], False),
    ("Norway will attack Chile.", "attack", "scheduled", ["will"], False),
    ("Norway did not attack Chile.", "attack", "denied", ["not"], True),
    ("Norway agreed to visit Chile.", "visit", "scheduled", ["agreed"], False),
    ("Norway refused to visit Chile.", "visit", "denied", ["refused"], False),
    ("Norway offered to visit Chile.", "visit", "possible", ["offered"], False),
    ("Norway may visit Chile.", "visit", "possible", ["may"], False),
    ("Norway was accused of attacking Chile.", "attacking", "possible", ["accused"], False),
    ("Norway barred Chile from attacking Peru.", "attacking", "denied", ["barred"], False),
    ("Norway left without attacking Chile.", "attacking", "denied", ["without"], True),
    ("Norway denied that it attacked Chile.", "attacked", "denied", ["denied"], False),
    ("If Norway attacks Chile, Peru will respond.", "attacks", "possible", ["If"], False),
    ("Norway ordered the deportation of two sailors.", "deportation", "possible", ["ordered"], False),
    ("Thousands marched to demand a vote.", "demand", "occurred", [], False),
    ("No talks were held.", "talks", "denied", ["No"], True),
]


@pytest.mark.parametrize(("sentence", "trigger", "status", "cues", "negated"), STATUS)
def test_status(sentence: str, trigger: str, status: str, cues: list[str], negated: bool) -> None:
    event = next(m for m in events.find(sentence) if trigger in m.exact)
    assert (event.status, [c.exact for c in event.cues], event.negated) == (status, cues, negated)
    assert all(sentence[c.start : c.end] == c.exact for c in event.cues)


TOLD = [
    ("Norway had attacked Chile before.", "attacked", "background"),
    ("Norway said it had attacked Chile.", "attacked", "news"),
    ("The army, which seized Lima in May, will leave on Friday.", "seized", "background"),
    ("Norway condemned the killing of two sailors.", "killing", "background"),
    ("Norway summoned the envoy over the shelling of Lima.", "shelling", "background"),
    ("Norway attacked Chile in 1994.", "attacked", "background"),
    ("Norway attacked Chile after it met Peru.", "met", "news"),
    ("Norway attacked Chile on Monday.", "attacked", "news"),
]


@pytest.mark.parametrize(("sentence", "trigger", "told"), TOLD)
def test_told(sentence: str, trigger: str, told: str) -> None:
    event = next(m for m in events.find(sentence, "2025-06-11") if trigger in m.exact)
    assert event.told == told


DAYS = [
    ("Norway attacked Chile on Monday, two days after it met Peru.", "met", "2025-06-07", "2025-06-07"),
    ("Norway attacked Chile on Monday, hours after it met Peru.", "met", "2025-06-08", "2025-06-09"),
    ("Norway promised on Monday to visit Chile.", "visit", None, None),
    ("Norway promised to visit Chile on Friday.", "visit", "2025-06-13", "2025-06-13"),
    ("Norway's envoy arrived on Monday and met Peru.", "met", "2025-06-09", "2025-06-09"),
    ("Norway attacked Chile on Monday, and Peru met Chile.", "met", "2025-06-11", "2025-06-11"),
    ("Norway will meet Peru on Monday, officials said.", "meet", "2025-06-16", "2025-06-16"),
    ("Norway said it had met Peru.", "met", "2025-06-11", "2025-06-11"),
    ("Norway condemned the killing of two sailors.", "killing", None, None),
]


@pytest.mark.parametrize(("sentence", "trigger", "earliest", "latest"), DAYS)
def test_day(sentence: str, trigger: str, earliest: str | None, latest: str | None) -> None:
    event = next(m for m in events.find(sentence, "2025-06-11") if trigger in m.exact)
    when = event.when
    assert (when.earliest if when else None, when.latest if when else None) == (earliest, latest)


def test_the_words_of_the_day_stand_with_it() -> None:
    (event,) = events.find("Norway attacked Chile on Monday.", "2025-06-11")
    assert event.dated is not None and event.dated.exact == "Monday"
    (plain,) = events.find("Norway attacked Chile.", "2025-06-11")
    assert plain.dated is None and plain.when is not None and plain.when.basis == "as-of"


NOBODY = [
    ("Nobody was killed or wounded in the blast.", "killed", "Nobody"),
    ("Nobody was killed or wounded in the blast.", "wounded", "Nobody"),
    ("None of the soldiers attacked the village.", "attacked", "None"),
    ("No soldiers were killed.", "killed", "No"),
    ("Neither side attacked the other.", "attacked", "Neither"),
    ("Norland attacked no villages.", "attacked", "no"),
    ("Not one soldier was killed.", "killed", "Not"),
    ("Not all soldiers were killed.", "killed", None),
    ("No one but Norway attacked Chile.", "attacked", None),
    ("No fewer than 20 soldiers were killed.", "killed", None),
    ("The soldiers, none of whom was hurt, attacked the village.", "attacked", None),
]


@pytest.mark.parametrize(("sentence", "trigger", "cue"), NOBODY)
def test_what_nobody_does_or_suffers_is_denied(sentence: str, trigger: str, cue: str | None) -> None:
    event = next(m for m in events.find(sentence, "2025-06-11") if trigger in m.exact)
    assert event.status == ("denied" if cue else "occurred")
    assert [c.exact for c in event.cues] == ([cue] if cue else [])
    assert event.negated is bool(cue)
    assert event.type is None or not cue


def test_what_is_told_beside_a_day_to_come_has_not_occurred() -> None:
    talks = events.find("Foreign minister Wang Yi will travel to Paris next week for talks with France.", "2025-06-11")
    assert {(m.exact, m.status) for m in talks} == {("travel to", "scheduled"), ("talks", "scheduled")}


def test_the_day_that_the_parse_hangs_on_whom_it_is_done_to() -> None:
    (event,) = events.find("Iran summoned the British ambassador on Sunday over remarks.", "2025-06-11")
    assert event.when is not None and event.when.earliest == "2025-06-08"


UNREAL = [
    ("Had Norway attacked Chile, Peru would have helped it.", "attacked", "possible", "Had"),
    ("Norway would have attacked Chile.", "attacked", "possible", "would"),
    ("Norway almost attacked Chile.", "attacked", "denied", "almost"),
    ("It is not true that Norway attacked Chile.", "attacked", "denied", "not"),
    ("It is true that Norway attacked Chile.", "attacked", "occurred", None),
    ("Reports that Norway attacked Chile are false.", "attacked", "denied", "false"),
    ("Allegations that Norway attacked Chile surfaced on Monday.", "attacked", "possible", "Allegations"),
    ("France is to send 200 soldiers to Mali.", "send", "scheduled", "is"),
    ("France was to send 200 soldiers to Mali.", "send", "scheduled", "was"),
]


@pytest.mark.parametrize(("sentence", "trigger", "status", "cue"), UNREAL)
def test_what_is_told_only_to_say_that_it_did_not_happen(
    sentence: str, trigger: str, status: str, cue: str | None
) -> None:
    event = next(m for m in events.find(sentence, "2025-06-11") if trigger in m.exact)
    assert (event.status, [c.exact for c in event.cues]) == (status, [cue] if cue else [])


def test_what_an_aim_is_is_not_planned() -> None:
    assert all(m.status != "scheduled" for m in events.find("The aim was to send soldiers to Mali.", "2025-06-11"))


MEASURES = [
    ("Russia was hit by new sanctions on Friday.", "SANCTION"),
    ("Norway hit Chile with tariffs on Monday.", "SANCTION"),
    ("Canada retaliated with tariffs on Chilean steel.", "SANCTION"),
    ("Norway hit Chile with missiles on Monday.", "ASSAULT"),
    ("Opposition parties attacked the prime minister over his plan.", "ACCUSE"),
    ("Rebels attacked the prime minister over the weekend.", "ASSAULT"),
    ("Norway attacked Chile for a sixth day.", "ASSAULT"),
    ("Japan protested against the arrest of its citizen in China.", "ACCUSE"),
    ("Students protested against the arrest of a citizen in China.", "PROTEST"),
]


@pytest.mark.parametrize(("sentence", "type_"), MEASURES)
def test_what_strikes_without_force_is_no_assault(sentence: str, type_: str) -> None:
    assert events.find(sentence, "2025-06-11")[0].type == type_


def test_an_accusation_that_is_denied_was_made() -> None:
    accused, arming, *_ = events.find("Ethiopia accused Egypt of arming rebels, a charge Cairo denied.", "2025-06-11")
    assert (accused.status, accused.type) == ("occurred", "ACCUSE")
    assert arming.status != "occurred"


def test_what_somebody_is_ready_for_has_not_occurred() -> None:
    (talks,) = (m for m in events.find("Norway said it was ready for talks with Chile.") if m.exact == "talks")
    assert (talks.status, [c.exact for c in talks.cues]) == ("possible", ["ready"])


PLANS = [
    ("The strike, set for Thursday, was averted.", "strike", "denied"),
    ("The scheduled strike was cancelled.", "strike", "denied"),
    ("The strike, scheduled to begin on Thursday, would halt trains.", "strike", "scheduled"),
    ("A visit to Japan planned for May was on his mind.", "visit", "scheduled"),
    ("The acquisition is subject to approval by shareholders.", "acquisition", "possible"),
    ("Preparations for the election began on Monday.", "election", "possible"),
]


@pytest.mark.parametrize(("sentence", "trigger", "status"), PLANS)
def test_what_is_planned_has_not_occurred(sentence: str, trigger: str, status: str) -> None:
    assert [m.status for m in events.find(sentence, "2025-06-11") if m.exact == trigger] == [status]


def test_what_has_not_occurred_takes_no_past_day_from_the_verb_above() -> None:
    voted, replace = events.find("Norway's parliament voted late on Monday to replace the board.", "2025-06-11")
    assert voted.when is not None and voted.when.earliest == "2025-06-09"
    assert (replace.status, replace.when) == ("possible", None)


def test_the_day_of_an_event_holds_for_what_is_told_of_it() -> None:
    text = "Peru sent help after a bombing on Monday that killed 20 sailors."
    (killed,) = (m for m in events.find(text, "2025-06-11") if m.exact == "killed")
    assert killed.when is not None and killed.when.earliest == "2025-06-09"


CALLED_OFF = [
    ("Norway's teachers called off a strike on Monday.", "strike", "denied"),
    ("The strike was called off on Monday.", "strike", "denied"),
    ("Norway's teachers call off strike, accept pay deal", "accept", "occurred"),
    ("Thousands march in Lima to demand the premier's resignation", "demand", "occurred"),
]


@pytest.mark.parametrize(("sentence", "trigger", "status"), CALLED_OFF)
def test_what_is_called_off_is_not_wished_for(sentence: str, trigger: str, status: str) -> None:
    assert [m.status for m in events.find(sentence, "2025-06-11") if m.exact.endswith(trigger)] == [status]


DAYS_OF_CLAUSES = [
    ("Police fired when a man ran at them on Thursday.", "fired", "2025-06-05"),
    ("Norway hit Chile, killing nine, in an attack that Peru's premier condemned.", "condemned", "2025-06-11"),
]


@pytest.mark.parametrize(("sentence", "trigger", "day"), DAYS_OF_CLAUSES)
def test_the_day_of_what_hangs_together(sentence: str, trigger: str, day: str) -> None:
    (found,) = (m for m in events.find(sentence, "2025-06-11") if m.exact == trigger)
    assert found.when is not None and found.when.earliest == day
