"""Word-level differences of two texts."""

from __future__ import annotations

from time import perf_counter

from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.lineage.difference import difference

OLD = "At least 32 people died in Sella, officials said. The Orla rose.\n\nAda Moss asked for help.\n"


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    return [(c.kind, c.from_exact, c.exact) for c in difference(old, new)]


def test_words_are_added_dropped_and_changed() -> None:
    new = "Some 41 people died in Sella, officials say. The Orla rose.\n\nRain fell, too.\n\nAda Moss asked.\n"
    assert told(OLD, new) == [
        ("changed", "At least 32", "Some 41"),
        ("changed", "said", "say"),
        ("added", "", "Rain fell, too"),
        ("dropped", "for help", ""),
    ]


def test_spacing_case_and_punctuation_are_no_difference() -> None:
    assert told(OLD, "AT LEAST 32 people\n died in Sella; officials said: the Orla rose. Ada Moss asked for help") == []


def test_signs_that_belong_to_a_number_are_a_difference() -> None:
    assert told("It rose 5% to 4.5.", "It rose 5 to 45.") == [("changed", "5% to 4.5", "5 to 45")]


def test_a_long_text_takes_no_time() -> None:
    words = [f"w{i % 4999}" for i in range(20_000)]
    other = ["z" if i % 97 == 0 else w for i, w in enumerate(words)]
    began = perf_counter()
    assert len(difference(" ".join(words), "\n".join(other))) > 100
    assert len(difference(" ".join(words), "\n".join(reversed(words)))) > 0
    assert perf_counter() - began < 10


_texts = st.text(alphabet="ab1 .,\n'-€é", max_size=60)


@settings(max_examples=200, deadline=None)
@given(_texts, _texts)
def test_spans_hold_and_the_changes_lead_from_one_text_to_the_other(old: str, new: str) -> None:
    at = 0
    for c in difference(old, new):
        assert new[c.start : c.end] == c.exact and old[c.from_start : c.from_end] == c.from_exact
        assert (c.kind == "added") == (not c.from_exact) and (c.kind == "dropped") == (not c.exact)
        assert c.start >= at
        at = c.end
    assert difference(old, old) == []
