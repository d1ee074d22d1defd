"""Which language a report and its paragraphs are in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.language import left_over
from consilience.model import Block
from consilience.reading import tongue

ENGLISH = (
    "The river rose faster than anyone in Sella expected, and the mayor asked for help from the ministry in Velmora."
)
RUSSIAN = "Наводнение в Селле разрушило более тридцати домов, сообщил в четверг мэр города. Дороги перекрыты."
FRENCH = (
    "Près de trente maisons ont été détruites à Sella et une école a dû être évacuée, a déclaré le maire de la ville."
)
CHINESE = "塞拉市市长星期四表示，洪水已经摧毁了三十多所房屋。许多居民仍然没有电，道路已经关闭。"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (RUSSIAN, "ru"),
        (FRENCH, "fr"),
        (CHINESE, "zh"),
        ("洪水已经摧毁了三十多所房屋。", "zh"),
        ("セラの市長は木曜日、洪水で家が壊れたと発表した。", "ja"),
        ("셀라 시장은 목요일 홍수로 서른 채가 넘는 집이 무너졌다고 밝혔다.", "ko"),
        ("دمر الفيضان في سيلا أكثر من ثلاثين منزلا، حسبما أعلن رئيس البلدية يوم الخميس.", "ar"),
        ("Die Überschwemmung in Sella hat mehr als dreißig Häuser zerstört.", "de"),
    ],
)
def test_reports(one, text: str, language: str) -> None:
    report = one("a.txt", text)
    assert report.language == language and report.bases["language"] == "line of the text"
    assert report.notes == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ja.", "it has too few words"),
        ("1 2 3.5 17 % 2031 4 410 12 Sella 10 5 3 2 17 Velmora 10 4 4 2 14 Port Ester 9 3 2 4 11 20 31 40", "most of it is figures and signs"),
        ("def f(x):\n    return x + 1\nfor i in range(10): print(i)\nimport os, sys", "it is too short, mixed, or in none that is known"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_says_why(one, text: str, why: str) -> None:
    report = one("a.txt", text)
    assert report.language is None
    assert report.notes == (f"The language could not be told: {why}.",)


def test_paragraphs_in_another_language(one) -> None:
    report = one("a.txt", f"{ENGLISH}\n\n{RUSSIAN}\n\n{ENGLISH} It was late.\n\n{CHINESE}\n\n{ENGLISH}\n")
    assert [block.language for block in report.blocks] == [None, "ru", None, "zh", None]
    assert left_over([report, one("b.txt", ENGLISH)]) == ({"ru": 1, "zh": 1}, 1)


def test_lines_of_one_paragraph_in_two_languages_are_parted(one) -> None:
    report = one("a.txt", f"{ENGLISH}\n{FRENCH}\n{ENGLISH} It was late.\n")
    assert [(report.text[b.start : b.end], b.language) for b in report.blocks] == [
        (ENGLISH, None), (FRENCH, "fr"), (f"{ENGLISH} It was late.", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "“Nous ne pouvons pas attendre plus longtemps,” said the mayor of Sella, “et personne ne nous aide,” he added to reporters.",
        "Ilan Moreau, Tam Linh, Zoë Müller, Jean-Baptiste de la Fontaine and Øystein Ødegård attended the talks in Port Ester.",
        "Prices: rice 12.50, wheat 13.40, barley 9.10, oats 7.70, maize 8.80, rye 9.90, millet 10.10, sorghum 11.20, beans 4.40",
    ],
)
def test_quoted_speech_and_names_do_not_make_a_paragraph_foreign(one, line: str) -> None:
    report = one("a.txt", f"{ENGLISH}\n\n{line}\n\n{ENGLISH}\n")
    assert {block.language for block in report.blocks} == {None}


@given(st.text(max_size=200), st.sampled_from(["en", "ru", None]))
def test_blocks_stay_in_order_and_lose_no_word(text: str, language: str | None) -> None:
    found = tongue.of_blocks(text, [Block(0, len(text), "body")] if text else [], language)
    at = 0
    for block in found:
        assert at <= block.start <= block.end <= len(text) and not text[at : block.start].strip()
        at = block.end
    assert not text[at:].strip()
