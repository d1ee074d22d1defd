"""Words in quotation marks and who said them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import Attribution

Find = Callable[[str], list[Attribution]]
Short = Callable[[str], list[tuple[str | None, str | None, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The dam is safe," Mara Quill said.', ("Mara Quill", "said", '"The dam is safe,"')),
        ('"The dam is safe," said Mara Quill.', ("Mara Quill", "said", '"The dam is safe,"')),
        ('Mara Quill said: "The dam is safe."', ("Mara Quill", "said", '"The dam is safe."')),
        ("Mara Quill said, “The dam is safe.”", ("Mara Quill", "said", "“The dam is safe.”")),
        ("''The dam is safe,'' she told reporters.", ("she", "told", "''The dam is safe,''")),
        ('"Is the dam safe?" Mara Quill asked.', ("Mara Quill", "asked", '"Is the dam safe?"')),
        (
            '"The dam is safe," she said, "and it will hold."',
            ("she", "said", '"The dam is safe," | "and it will hold."'),
        ),
    ],
)
def test_cue_and_speaker(said: Short, text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


def test_a_remark_above_its_quotation(said: Short) -> None:
    found = said("Quill met the press on Monday. She remarked,\n“The dam is safe. It will hold for a century.”")
    assert ("She", "remarked", "“The dam is safe. It will hold for a century.”") in found


def test_following_quotations_belong_to_the_last_speaker(said: Short) -> None:
    text = '"The dam is safe," Quill said. "It will hold."\n\n"We checked it twice."'
    assert said(text) == [("Quill", "said", '"The dam is safe," | "It will hold." | "We checked it twice."')]


def test_the_next_speaker_takes_the_next_quotation(said: Short) -> None:
    text = '"The dam is safe," Quill said.\n\n"It is not," Ito said.'
    assert said(text) == [("Quill", "said", '"The dam is safe,"'), ("Ito", "said", '"It is not,"')]


def test_several_paragraphs_are_one_quotation(attributions: Find) -> None:
    text = "Quill told the council: “The dam is safe.\n\n“It will hold.”"
    (found,) = attributions(text)
    assert [p.exact for p in found.parts] == ["“The dam is safe.", "“It will hold.”"]
    assert found.form == "direct"


@pytest.mark.parametrize(
    "text",
    [
        'The "smart" bridge opened on Monday.',
        'Thousands watched "The Long River" in the square.',
        'The ship, nicknamed "Old Salt," left at noon.',
    ],
)
def test_titles_and_scare_quotes_are_no_speech(said: Short, text: str) -> None:
    assert said(text) == []


def test_a_programme_is_no_speech(said: Short) -> None:
    found = said('On "Evening Hour," Mara Quill said the dam would hold.')
    assert [content for _, _, content in found] == ["the dam would hold"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ('"The dam is safe," Quill said.', "direct"),
        ('Quill said the dam was "quite safe."', "mixed"),
        ("Quill said the dam was safe.", "indirect"),
    ],
)
def test_forms(attributions: Find, text: str, form: str) -> None:
    (found,) = attributions(text)
    assert found.form == form
    assert bool(found.quoted) == (form != "indirect")


def test_words_before_a_quoted_end_belong_to_it(said: Short) -> None:
    assert said('The council would have to "start afresh," Quill said.') == [
        ("Quill", "said", 'The council would have to "start afresh,"')
    ]
