"""What nobody said, and whose mouth it is where two stand near."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.extraction.quotations.conftest import Said

from consilience.extraction import actors, quotations
from consilience.extraction.parties import Parties
from consilience.extraction.text import document
from consilience.model import Attribution

Short = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    "text",
    [
        "Quill did not say whether the dam was safe.",
        "Quill did not elaborate on the plan.",
        "Quill declined to say when the dam would reopen.",
        "The ministry declined to comment.",
        "The office mended its tables without explaining how the slip arose.",
        "The board resigned instead of answering why the dam had failed.",
        "Quill Water has yet to specify the cost of the dam.",
        "The court gave Quill Water 20 days to show why it should not pay.",
        "The leaks cannot be addressed by Quill.",
        "Quill Water posted a profit of nine million crowns.",
        "Nobody at the works expects a strike.",
        "Neither engineer discussed the leak.",
        "The dam had been owned by Quill Water and called Ito's Wall.",
        "Ito was replying to a question from a reader.",
        "The Navy has referred the case to the Justice Department for an inquiry.",
        "It is unclear whether Quill promised to resign.",
        "If the mayor says that the dam is safe, the gates will open.",
        "Quill Water published a picture of the dam.",
    ],
)
def test_nobody_said_it(said: Short, text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The Evening Post quoted Quill as saying the time had come.", "Quill", "the time had come"),
        ("Quill was quoted by a magazine as saying that the wall leaked.", "Quill", "that the wall leaked"),
        ('The Evening Post quoted Quill as saying: "We are late."', "Quill", '"We are late."'),
        (
            "He said engineers had passed the wall and indicated they would open the gates.",
            "engineers",
            "they would open the gates",
        ),
        (
            "Ito has offered to buy all shares of Quill Water Inc, a spokesman for Ito said.",
            "a spokesman for Ito",
            None,
        ),
        ('"We have little time," the paper quoted the official as saying.', "the official", '"We have little time,"'),
        (
            "“The town is in sheer panic. Full panic mode,” said Ann Quill, a Lorne baker.",
            "Ann Quill",
            "“The town is in sheer panic. Full panic mode,”",
        ),
        (
            "After the close of trading the Lorne Stock Exchange said the index fell.",
            "the Lorne Stock Exchange",
            "the index fell",
        ),
        ("Quill Water Inc <QWI> said it had bought a dam.", "Quill Water Inc", "it had bought a dam"),
        ("Samuel Quill and Co Ltd said the dam was safe.", "Samuel Quill and Co Ltd", "the dam was safe"),
        ("The coach, Dan Ito, was asked on Monday if he could win without a keeper.", None, None),
        ("Tully, who watched from the stand, wrote on Chirp that he was fit.", "Tully", "that he was fit"),
    ],
)
def test_whose_mouth(said: Short, text: str, source: str | None, content: str | None) -> None:
    found = said(text)
    assert any(s == source and content in (None, c) for s, _, c in found), found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The union has called for the road to be closed.", "the road to be closed"),
        ("She denied having promised the pupils a holiday.", "having promised the pupils a holiday"),
        (
            "The firm said it had made its last offer: 4 per cent and a day off.",
            "it had made its last offer: 4 per cent and a day off",
        ),
        ("A report put the figure at more than twice that number.", "the figure at more than twice that number"),
        (
            "Quill Water said on Monday crews at its yard had turned down the offer.",
            "crews at its yard had turned down the offer",
        ),
        ("The mayor ruled out on Monday any rise in rents.", "any rise in rents"),
        (
            "The mayor ruled out the sale of the yard in June despite offers from Norland.",
            "the sale of the yard in June",
        ),
        ("Norland rejected the demand within hours.", "the demand"),
        ("In her version, the wall was never safe.", "the wall was never safe"),
        ("The book describes how the wall was built.", "how the wall was built"),
        ("Ito dismissed reports that the wall had moved.", "that the wall had moved"),
        ("There were doubts about whether the wall would hold.", "whether the wall would hold"),
        ("Ito said the miners had demanded a pay rise.", "a pay rise"),
        ("Quill said after the match he would not stay if it rained.", "he would not stay if it rained"),
        ("The mayor told farmers this weekend he would consider it.", "he would consider it"),
        ("Ann Quill called on people to protest peacefully.", "people to protest peacefully"),
        (
            "Quill Water said crews had turned down its offer, raising the prospect of a strike.",
            "crews had turned down its offer",
        ),
        ('"They say it is safe," said Ann Quill.', "it is safe"),
        ('"I was told that a boat was coming," said Ann Quill.', "that a boat was coming"),
        ('"We have no news, and I ask you all not to guess," said Ann Quill.', "you all not to guess"),
    ],
)
def test_content(said: Short, text: str, content: str) -> None:
    assert content in [c for _, _, c in said(text)]


@pytest.mark.parametrize(
    "text",
    [
        "CAIRO: Quill Water plans a dam, its chairman said on Monday.",
        "CAIRO: Ann Quill said on Monday that the dam leaked.",
    ],
)
def test_a_town_before_a_colon_does_not_speak(said: Short, text: str) -> None:
    assert all(source != "CAIRO" and "CAIRO" not in content for source, _, content in said(text))
    assert said(text)


def test_a_name_under_a_quotation(said: Short) -> None:
    text = "Readers on the dam:\n\n“It shakes each day.” ― Ann Quill, 34, teacher\n\n“Pull it down!” — Dan Ito, Lorne\n"
    assert said(text) == [("Ann Quill", "―", "“It shakes each day.”"), ("Dan Ito", "—", "“Pull it down!”")]


def test_a_cue_within_marks_keeps_to_them(said: Short) -> None:
    found = said('"They say it is safe, but they said that of Ito as well," said Ann Quill, a mother of two.')
    assert all("mother" not in content for _, _, content in found)


def test_a_wish_to_know_is_a_question(attributions: Callable[[str], list[Attribution]]) -> None:
    assert [a.polarity for a in attributions("The mayor wants to know why the dam was closed.")] == ["asks"]


def test_the_end_of_a_firms_name_is_no_second_speaker() -> None:
    read = document("Samuel Quill and Co Ltd said the dam was safe.")
    found = quotations.mentions(read, Parties(*actors.mentions(read)))
    assert [len(a.source.entities) for a in found if a.source] == [1]
