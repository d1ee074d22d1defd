"""What users judged of actors is obeyed."""

from __future__ import annotations

import random

import pytest

from consilience.extraction import judged
from consilience.extraction.contradictions import contradicted, replaced
from consilience.extraction.judged import Judged, Key, Place, Ruling, Side, actor_id, obey
from consilience.extraction.link import ReportEntities, link
from consilience.model import Entity, Verdict

KEYS: dict[Place, Key] = {
    ("r1", 0): ("ada roe", "person"), ("r2", 0): ("ada roe", "person"), ("r3", 0): ("ada roe", "person"),
    ("r4", 0): ("ada roe", "person"), ("r5", 0): ("roe in r5.0", "person"), ("r6", 0): ("bo lund", "person"),
    ("r1", 1): ("sella", "place"),
}  # fmt: skip
STORIES = {"r1": "s1", "r2": "s2", "r3": "s2", "r4": "s1", "r5": "s1"}


def _judged(key: str, verdict: str, one: Place | str, other: Place | str) -> Judged:
    return Judged(key, verdict, _side(one), _side(other), f"because of {key}")  # type: ignore[arg-type]


def _side(said: Place | str) -> Side:
    return Side(None, said) if isinstance(said, str) else Side(said, actor_id(KEYS.get(said, ("gone", "person"))))


def _rule(*judgements: Judged) -> Ruling:
    return obey(KEYS, judgements, STORIES)


def _together(ruling: Ruling, *places: Place) -> bool:
    return len({ruling.keys[at] for at in places}) == 1


def test_without_judgements_nothing_changes() -> None:
    assert _rule() == Ruling(KEYS, {}, {}, {}, {})


def test_the_same_are_joined_whole_under_the_smallest_key() -> None:
    for one, other in ((("r5", 0), ("r2", 0)), (("r2", 0), ("r5", 0))):
        ruling = _rule(_judged("j", "same", one, other))
        assert {ruling.keys[r, 0] for r in ("r1", "r2", "r3", "r4", "r5")} == {("ada roe", "person")}
        assert ruling.reasons == {("ada roe", "person"): ("because of j",)}
        assert ruling.sides == {"j": (actor_id(("ada roe", "person")),) * 2}


def test_two_that_are_not_the_same_stay_apart_whatever_else_would_join_them() -> None:
    apart = _judged("j1", "not-same", ("r2", 0), ("r5", 0))
    ruling = _rule(apart, _judged("j2", "same", ("r2", 0), ("r6", 0)), _judged("j3", "same", ("r6", 0), ("r5", 0)))
    assert not _together(ruling, ("r2", 0), ("r5", 0))
    assert ruling.hindered == {"j3": "it contradicts the judgement j1"}


def test_one_is_split_by_the_stories() -> None:
    ruling = _rule(_judged("j", "not-same", ("r1", 0), ("r2", 0)))
    assert _together(ruling, ("r2", 0), ("r3", 0)) and _together(ruling, ("r1", 0), ("r4", 0))
    assert not _together(ruling, ("r1", 0), ("r2", 0))
    assert ruling.keys["r1", 0] == KEYS["r1", 0] and ruling.keys["r1", 1] == KEYS["r1", 1]


def test_within_one_story_the_other_report_goes_alone() -> None:
    ruling = _rule(_judged("j", "not-same", ("r1", 0), ("r4", 0)))
    assert _together(ruling, ("r1", 0), ("r2", 0), ("r3", 0)) and not _together(ruling, ("r1", 0), ("r4", 0))


def test_what_was_split_off_can_be_split_again_from_the_same_place() -> None:
    ruling = _rule(_judged("j1", "not-same", ("r1", 0), ("r2", 0)), _judged("j2", "not-same", ("r3", 0), ("r2", 0)))
    assert not ruling.hindered
    assert len({ruling.keys[r, 0] for r in ("r1", "r2", "r3")}) == 3


def test_what_was_split_can_be_joined_with_another() -> None:
    ruling = _rule(_judged("j1", "not-same", ("r1", 0), ("r2", 0)), _judged("j2", "same", ("r3", 0), ("r6", 0)))
    assert _together(ruling, ("r2", 0), ("r3", 0), ("r6", 0)) and not _together(ruling, ("r1", 0), ("r2", 0))


def test_a_place_that_is_gone_is_found_by_the_id() -> None:
    ruling = _rule(_judged("j", "same", actor_id(KEYS["r6", 0]), ("r5", 0)))
    assert _together(ruling, ("r5", 0), ("r6", 0)) and not ruling.hindered


@pytest.mark.parametrize(
    ("judgement", "why"),
    [
        (_judged("j", "same", "a-gone", ("r5", 0)), judged.GONE.format("a-gone")),
        (_judged("j", "not-same", actor_id(KEYS["r1", 0]), ("r2", 0)), judged.ONE_NOW),
    ],
)
def test_what_cannot_be_told_does_not_apply(judgement: Judged, why: str) -> None:
    ruling = _rule(judgement)
    assert ruling.keys == KEYS and ruling.hindered == {"j": why} and not ruling.reasons


def test_within_one_report_nothing_is_split() -> None:
    keys = {("r1", 0): ("roe", "person"), ("r1", 1): ("roe", "person")}
    ruling = obey(keys, [_judged("j", "not-same", ("r1", 0), ("r1", 1))], {})
    assert ruling.keys == keys and ruling.hindered == {"j": judged.ONE_REPORT}


def test_the_order_makes_no_difference() -> None:
    several = [
        _judged("j1", "not-same", ("r1", 0), ("r2", 0)), _judged("j2", "not-same", ("r2", 0), ("r3", 0)),
        _judged("j3", "same", ("r3", 0), ("r6", 0)), _judged("j4", "same", ("r5", 0), ("r1", 0)),
        _judged("j5", "same", ("r6", 0), ("r4", 0)),
    ]  # fmt: skip
    expected = _rule(*several)
    for seed in range(20):
        random.Random(seed).shuffle(several)
        places = list(KEYS)
        random.Random(seed).shuffle(places)
        assert obey({at: KEYS[at] for at in places}, several, STORIES) == expected


def test_a_later_judgement_on_the_same_pair_replaces_the_earlier_one() -> None:
    joined = _judged("j1", "same", ("r2", 0), ("r5", 0))
    assert replaced(_judged("j2", "not-same", ("r5", 0), ("r1", 0)), [joined], KEYS, STORIES) == ("j1",)
    again = _judged("j2", "same", ("r5", 0), ("r1", 0))
    assert replaced(again, [joined], KEYS, STORIES) == (), "it says the same of another place"
    split = _judged("j1", "not-same", ("r1", 0), ("r2", 0))
    assert replaced(_judged("j2", "same", ("r3", 0), ("r4", 0)), [split], KEYS, STORIES) == ("j1",)
    assert replaced(_judged("j2", "same", ("r3", 0), ("r6", 0)), [split], KEYS, STORIES) == ()
    assert replaced(_judged("j1", "same", ("r3", 0), ("r6", 0)), [split], KEYS, STORIES) == ("j1",)


def test_a_contradiction_is_named_with_the_whole_way() -> None:
    earlier = [_judged("j1", "same", ("r5", 0), ("r6", 0)), _judged("j2", "same", ("r6", 0), ("r1", 1))]
    assert contradicted(_judged("j3", "not-same", ("r5", 0), ("r1", 1)), earlier, KEYS, STORIES) == ("j1", "j2")
    assert contradicted(_judged("j3", "not-same", ("r5", 0), ("r1", 0)), earlier, KEYS, STORIES) == ()
    apart = [earlier[0], _judged("j2", "not-same", ("r6", 0), ("r1", 1))]
    assert contradicted(_judged("j3", "same", ("r5", 0), ("r1", 1)), apart, KEYS, STORIES) == ("j1", "j2")
    kept = [_judged("j1", "same", ("r1", 0), ("r3", 0))]
    assert contradicted(_judged("j2", "not-same", ("r1", 0), ("r2", 0)), kept, KEYS, STORIES) == ("j1",)


def _each_is_obeyed(kept: list[Judged], keys: dict[Place, Key], stories: dict[str, str]) -> bool:
    ruling = obey(keys, kept, stories)
    return not ruling.hindered and all(
        (ruling.keys[j.one.place] == ruling.keys[j.other.place]) == (j.verdict == "same")  # type: ignore[index]
        for j in kept
    )


def test_all_that_was_not_refused_is_obeyed() -> None:
    for seed in range(1500):
        _judge_at_random(random.Random(seed))


def _judge_at_random(dice: random.Random) -> None:
    keys = {(f"r{r}", e): (dice.choice("ab"), "person") for r in range(6) for e in range(dice.randint(1, 2))}
    stories = {f"r{r}": dice.choice(["s1", "s2"]) for r in range(6) if dice.random() < 0.8}
    kept: list[Judged] = []
    for _ in range(dice.randint(1, 6)):
        one, other = (Side(at, actor_id(keys[at])) for at in dice.sample(list(keys), 2))
        verdict: Verdict = dice.choice(["same", "not-same"])
        new = Judged(f"j{dice.randint(0, 999):03}", verdict, one, other)
        gone = replaced(new, kept, keys, stories)
        if not obey(keys, [new], stories).hindered and not contradicted(new, kept, keys, stories, gone):
            kept = [*(j for j in kept if j.id not in gone), new]
            assert _each_is_obeyed(kept, keys, stories)


def test_linking_obeys_and_says_why() -> None:
    def person(name: str) -> tuple[Entity, ...]:
        return (Entity(number=0, name=name, type="person", aliases=(name,)),)

    reports = [ReportEntities("r-1", person("Ada Roe")), ReportEntities("r-2", person("Ada Marie-Luise Stone"))]
    apart, ids = link(reports)
    assert len(apart) == 2
    sides = (Side(at, ids[at]) for at in (("r-1", 0), ("r-2", 0)))
    (one,), ids = link(reports, None, [Judged("j", "same", *sides, "joined")])
    assert one.reasons == ("joined",) and one.aliases == ("Ada Marie-Luise Stone", "Ada Roe")
    assert one.id in {a.id for a in apart} and set(ids.values()) == {one.id}
