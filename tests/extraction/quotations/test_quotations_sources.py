"""Who an attribution is laid to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction import actors, quotations
from consilience.extraction.parties import Parties
from consilience.model import ActorMention, Attribution, Document, Entity

Find = Callable[[str], list[Attribution]]


def sources(found: list[Attribution]) -> dict[str, str | None]:
    return {a.exact: a.source.exact if a.source else None for a in found}


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Officials who said the dam was safe resigned.", "the dam was safe", "who"),
        ("Quill released a statement saying the dam was safe.", "the dam was safe", "Quill"),
        ("Mara Quill and Jo Ito said the dam was safe.", "the dam was safe", "Mara Quill and Jo Ito"),
        (
            "Engineering professor Mara Quill said the dam was safe.",
            "the dam was safe",
            "Engineering professor Mara Quill",
        ),
        ("It was said that the dam was safe.", "that the dam was safe", None),
        (
            "Quill warned that the dam could break, citing cracks in its wall.",
            "cracks in its wall",
            "Quill",
        ),
    ],
)
def test_speaker(attributions: Find, text: str, content: str, source: str | None) -> None:
    assert sources(attributions(text))[content] == source


def test_someone_quoted_is_not_the_speaker(attributions: Find) -> None:
    found = attributions('"Ito thinks the dam is safe," Quill said.')
    assert sources(found)['"Ito thinks the dam is safe,"'] == "Quill"


def test_resolved_through_parties(read_document: Callable[..., Document]) -> None:
    document = read_document("Officials who said the dam was safe resigned. They praised the dam.")
    entity = Entity(number=0, name="Officials", type="group", country="FRA")
    mentions = [
        ActorMention(id=f"m-{i}", report="r", start=a, end=b, exact=document.text[a:b], sentence=s, entities=(0,), form="description")
        for i, (a, b, s) in enumerate([(0, 9, 0), (46, 50, 1)])
    ]  # fmt: skip
    found = quotations.mentions(document, Parties([entity], mentions))
    assert [(a.source.exact, a.source.entities, a.source.country) for a in found if a.source] == [
        ("who", (0,), "FRA"),
        ("They", (0,), "FRA"),
    ]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("OSTHAVEN (Wire) — Mayor Mara Quill said the dam was safe.", "the dam was safe", "Mayor Mara Quill"),
        ("Quill sent an email to voters saying the dam was safe.", "the dam was safe", "Quill"),
        ("Quill gave a speech praising the engineers.", "the engineers", "Quill"),
        ("Ito, her deputy, said the dam was safe.", "the dam was safe", "Ito"),
        ("He complained that the engineers had come and asked them to leave.", "them to leave", "He"),
    ],
)
def test_not_the_nearest_noun(attributions: Find, text: str, content: str, source: str) -> None:
    assert sources(attributions(text))[content] == source


def test_two_cues_of_one_speaker(attributions: Find) -> None:
    found = attributions('Quill said the dam was safe, adding, "It will hold for a century."')
    assert sources(found) == {"the dam was safe": "Quill", '"It will hold for a century."': "Quill"}


def test_a_name_with_a_long_description_before_its_cue(
    said: Callable[[str], list[tuple[str | None, str | None, str]]],
) -> None:
    text = (
        "“We doubled the number,” engineer Ann Hall, head of works at the harbour in Lorne, told reporters on a call."
    )
    assert [who for who, _, _ in said(text)] == ["engineer Ann Hall"]


def test_one_named_as_an_example_of_those_who_say_it(read_document: Callable[..., Document]) -> None:
    document = read_document("Scholars like Mara Quill from Lorne University believe that the dam will hold.")
    entities, mentions = actors.mentions(document)
    (found,) = quotations.mentions(document, Parties(entities, mentions))
    assert found.source is not None
    assert found.source.exact == "Scholars like Mara Quill"
    assert [entities[n].name for n in found.source.entities] == ["Mara Quill"]
