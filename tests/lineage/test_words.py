from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from consilience.lineage.align import align
from consilience.lineage.signatures import signature, winnow
from consilience.lineage.words import words

VOCABULARY = st.lists(st.sampled_from("the river rose and took a bridge away".split()), max_size=80)


@given(st.text(max_size=400))
def test_words_know_their_place(text: str) -> None:
    found = words(text, ())
    assert all(0 <= a < b <= len(text) for a, b in zip(found.starts, found.ends, strict=True))
    assert found.starts == sorted(found.starts)
    signature("r", text)


@given(VOCABULARY, VOCABULARY)
def test_aligned_runs_hold_the_same_words(a: list[str], b: list[str]) -> None:
    one, two = words(" ".join(a), ()), words(" ".join(b), ())
    shared = align(one, two)
    assert shared.shared <= len(one)
    for passage in shared.passages:
        for run in passage:
            assert one.keys[run.here : run.here + run.size] == two.keys[run.there : run.there + run.size]


@given(st.lists(st.integers(0, 10_000), min_size=11, max_size=11), st.integers(0, 50), st.integers(0, 50))
def test_eleven_shared_words_are_always_found(shared: list[int], before: int, after: int) -> None:
    core = [f"w{i}" for i in shared]
    one = [f"a{i}" for i in range(before)] + core + [f"b{i}" for i in range(after)]
    two = [f"c{i}" for i in range(after)] + core + [f"d{i}" for i in range(before)]
    assert set(winnow(one)) & set(winnow(two))


def test_quotation_marks_are_seen() -> None:
    text = 'He said “we will rebuild it” and left. "Never", she said. Cats\' tails'
    found = words(text, ())
    quoted = [key for key, inside in zip(found.keys, found.quoted, strict=True) if inside]
    assert quoted == ["we", "will", "rebuild", "it", "never"]


def test_a_quotation_over_paragraphs_is_quoted_to_its_end() -> None:
    for mark, close in ("“”", '""'):
        text = f"She wrote: {mark}One day.\n\n{mark}Two days.{close}\n\nThen she left."
        found = words(text, ())
        quoted = [key for key, inside in zip(found.keys, found.quoted, strict=True) if inside]
        assert quoted == ["one", "day", "two", "days"]
