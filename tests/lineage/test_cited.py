from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.language import SpacyParser
from consilience.lineage.cited import find
from consilience.model import Credit

from .build import document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister told Reuters that the dyke would hold.", [("Reuters", "cites")]),
        (
            "Pro-government media Interfax previously indicated that the visit is due on Friday.",
            [("Interfax", "cites")],
        ),
        ("According to The Register, the firm has moved.", [("The Register", "cites")]),
        ("As reported by The Karsk Gazette, the bridge is closed.", [("Karsk Gazette", "cites")]),
        ("The New York Post reports that the deal is off.", [("New York Post", "cites")]),
        ("KARSK (Reuters) - The river burst its banks.", [("Reuters", "agency")]),
        ("KARSK, May 9 (Xinhua) -- The river burst its banks.", [("Xinhua", "agency")]),
        ("The river burst its banks on Monday. REUTERS", [("Reuters", "agency")]),
        ("This report first appeared at valleyecho.example.com.", [("valleyecho.example.com", "reprints")]),
        ("The story was originally published by The Karsk Gazette.", [("Karsk Gazette", "reprints")]),
        ("With files from The Associated Press", [("Associated Press", "agency")]),
        ("She told the AFP news agency that it was late.", [("Agence France-Presse", "cites")]),
        ("According to the Kremlin, the talks went well.", []),
        ("He told people in Karsk that time was short.", []),
        ("The director of the BBC said that he would resign.", []),
        ("Reuters moved its office to Karsk.", []),
        ("One Italian newspaper called it a tragedy.", []),
        ("A photo provided by The Associated Press shows the bridge.", []),
    ],
)
def test_upstreams(parser: SpacyParser, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(c.name, c.how) for c in find(document(parser, text))] == expected


def test_spans_hold_the_name(parser: SpacyParser) -> None:
    text = "It rained.\n\nThe minister told Reuters that the dyke would hold."
    (citation,) = find(document(parser, text))
    assert citation.start is not None
    assert text[citation.start : citation.end] == citation.exact == "Reuters"


def test_an_outlet_does_not_cite_itself(parser: SpacyParser) -> None:
    assert find(document(parser, "The mayor told the BBC that it was late.", outlet="bbc.co.uk")) == ()


def test_credits_found_in_reading_count(parser: SpacyParser) -> None:
    credit = Credit(name="cgtn.com", relation="reference", start=0, end=8)
    (citation,) = find(document(parser, "It rained all day in Karsk.", credits=(credit,)))
    assert (citation.name, citation.how) == ("CGTN", "cites")


def test_the_own_name_of_a_credit_is_shown_as_written(parser: SpacyParser) -> None:
    credit = Credit(name="Karsk Gazette", relation="syndicated")
    (citation,) = find(document(parser, "It rained all day in Karsk.", credits=(credit,)))
    assert (citation.name, citation.how) == ("Karsk Gazette", "reprints")


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_read_without_trouble(parser: SpacyParser, text: str) -> None:
    for citation in find(document(parser, "According to Reuters " + text)):
        assert citation.exact
