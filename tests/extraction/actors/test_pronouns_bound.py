"""Pronouns outside of quotation marks: what grammar allows, and what it does not."""

from __future__ import annotations

import pytest
from tests.extraction.actors.conftest import Read


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Ada Roe and her husband left.", "her", ["Ada Roe"]),
        ("Tom Dahl's wife, Maria, said she had warned him.", "she", ["Maria"]),
        ("Tom Dahl's wife, Maria, said she had warned him.", "him", ["Tom Dahl"]),
        ("Apple's envoy, Tom Dahl, flew to Rome. He carried a letter.", "He", ["Tom Dahl"]),
        ("Ann Moss, the prime minister, met Tom Dahl. He was late.", "He", ["Tom Dahl"]),
        ("France wants seven years. Its envoy left.", "Its", ["France"]),
        ("NHS England said it was in talks with Pfizer.", "it", ["NHS England"]),
        ("Russia has said that it sees no need for a law.", "it", ["Russia"]),
        ("France said the plan fails, and that it has paid its share.", "it", ["France"]),
        ("Italy told the European Union to use its money.", "its", ["European Union"]),
        ("Bernadette Moll said Tom Kerr had been ill. Later he saw a doctor.", "he", ["Tom Kerr"]),
        ("Tom Kerr thanked the friend whom he had nursed.", "he", ["Tom Kerr"]),
        ("Tom Kerr was met by his lawyer, Jon Roe, and his two sons.", "his", ["Tom Kerr"]),
        ("The European Commission fined Microsoft for misleading its clients.", "its", ["Microsoft"]),
        ("Ann Ward flew to meet Klaus Brandt. Her spokesman said she would ask him.", "him", ["Klaus Brandt"]),
        ("Tesco said they would appeal.", "they", ["Tesco"]),
        ("Serbia's president said it would not join NATO.", "it", ["Serbia"]),
        ("The Ukrainian authorities said they had closed the border.", "they", ["Ukraine"]),
    ],
)
def test_bound(scene: Read, text: str, word: str, names: list[str]) -> None:
    assert scene(text).names(word) == names


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Microsoft said it was clear that prices would fall.", "it"),
        ("Microsoft said the state had sold it.", "it"),
        ("Norway's government rejected the plan. It would lead to war.", "It"),
        ("Microsoft sued Oracle after its software was copied.", "its"),
        ("Mr Pugh stayed away. His solicitor, Alun Rees, said that he accepted the facts.", "he"),
        ("Ada Roe met Tom Dahl and Jon Roe. He was late.", "He"),
        ("Tom Dahl said the firm had sacked Jon Roe and kept his car.", "his"),
        ("Then came Norbank, its supervisor.", "its"),
    ],
)
def test_left_open(scene: Read, text: str, word: str) -> None:
    assert not scene(text).has(word)


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (
            "France said it would talk to Germany. The two countries share a river.",
            "The two countries",
            ["France", "Germany"],
        ),
        ("Paula Roe won, Tom Dahl said. The two of them left.", "The two", ["Paula Roe", "Tom Dahl"]),
        ("Paula Roe won, Tom Dahl said. The two of them left.", "them", ["Paula Roe", "Tom Dahl"]),
        ("Peter Hill and his brother, Mark, fled. The brothers are young.", "The brothers", ["Mark", "Peter Hill"]),
        ("Microsoft and Apple agreed a deal. Both companies are rich.", "Both companies", ["Apple", "Microsoft"]),
        ("Microsoft and Apple agreed a deal. Neither gave a price.", "Neither", ["Apple", "Microsoft"]),
        ("Jon Roe saw Tom Dahl. The two men are friends.", "The two men", ["Jon Roe", "Tom Dahl"]),
    ],
)
def test_sets(scene: Read, text: str, words: str, names: list[str]) -> None:
    assert sorted(scene(text).names(words)) == names


def test_a_set_of_strangers_is_not_the_two_named_beside_them(scene: Read) -> None:
    read = scene("Two men were held on Monday. Tom Dahl thanked Jon Stark. The two men will appear in court.")
    assert not read.has("The two men")
