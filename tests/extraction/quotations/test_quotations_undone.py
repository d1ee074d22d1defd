"""What nobody said, and whose mouth it is where two stand near."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.extraction.quotations.conftest import Said

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
        ("In her version, the wall was never safe.", "the wall was never safe"),
        ("The book describes how the wall was built.", "how the wall was built"),
        ("Ito dismissed reports that the wall had moved.", "that the wall had moved"),
        ("There were doubts about whether the wall would hold.", "whether the wall would hold"),
        ("Ito said the miners had demanded a pay rise.", "a pay rise"),
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
