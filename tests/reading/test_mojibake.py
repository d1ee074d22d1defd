"""Only the stretches of a text where ftfy may find something are shown to it; what it finds is the same."""

from __future__ import annotations

from ftfy.badness import badness
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.reading import mojibake

_PIECES = ["вЂ", "ГўВЂВ", "Ã ", " Â ", "œ", "×²", "√±", "β€™", "ā€", "à²", "ØµÙ", "é", "ô", "«", "»", "’", "€", "\x85", "ґ", "Ґ",
           "╚", "½", "№", "в", "Г", "Д", "α", "Ω", "市", "م", "a", "b", "Z", " ", ".", "\n", "council", "conseil"]  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_the_same_is_found_as_in_the_whole(text: str):
    sign = mojibake._LEAD.search(text) is not None
    assert bool(mojibake.told(text)) == (sign and badness(text) >= 2)


def test_a_sound_text_in_cyrillic_is_hardly_looked_at():
    text = "Совет Селлы решил во вторник, что мост останется закрытым до весны. " * 100
    assert not list(mojibake._doubtful(text))
