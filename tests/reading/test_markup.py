"""One walk from mark-up to paragraphs, whatever the dialect."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from consilience.reading import limits, markup
from consilience.reading.markup.fragment import fragment
from consilience.reading.markup.fragment import tree as tree_of
from consilience.reading.wire.body import paragraphs as of_nitf

TAGS = "p div td tr table li blockquote br b a img pre h2 form h1 caption font aside script".split()


def told(text: str) -> list[tuple[str, str]]:
    found = fragment(text)
    return [(one.kind, found.text[one.start : one.end]) for one in found.blocks] if found else []


def of_document(text: str) -> list[tuple[str, str]]:
    tree = html.fragment_fromstring(text, create_parent="div")
    return [(one.kind, one.text) for one in markup.paragraphs(tree)]


def of_agency(text: str) -> list[tuple[str, str]]:
    return of_nitf(etree.fromstring(f"<body.content>{text}</body.content>"))


DIALECTS = (told, of_document, of_agency)


@pytest.mark.parametrize("walk", DIALECTS)
def test_what_the_dialects_share(walk) -> None:
    assert walk("Ester <b>rose</b>.<!-- no --> It fell.<p>Sella</p>after") == [
        ("body", "Ester rose. It fell."), ("body", "Sella"), ("body", "after"),
    ]  # fmt: skip
    assert walk("<blockquote><p>One.</p>Two.</blockquote><ul><li>Three<p>Four</p></li></ul>") == [
        ("quote", "One."), ("quote", "Two."), ("list", "Three"), ("list", "Four"),
    ]  # fmt: skip
    assert walk("<p>Sella</p><p> … </p><script>x = 1</script><p>Ester</p>") == [("body", "Sella"), ("body", "Ester")]


@pytest.mark.parametrize("walk", DIALECTS)
def test_rows_of_data_are_one_paragraph_and_frames_are_none(walk) -> None:
    data = (
        "<table><tr><td>Sella</td><td><p>12</p></td><td>—</td></tr><tr><td>Ester</td><td></td><td>3</td></tr></table>"
    )
    assert walk(data) == [("table", "Sella | 12 | —"), ("table", "Ester | | 3")]
    frame = "<table><tr><td></td><td>One.<p>Two.</p><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>"
    assert walk(frame) == [("body", "One."), ("body", "Two."), ("table", "a | 1")]
    beside = "<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.<p>Four.</p><p>Five.</p></td></tr></table>"
    assert [text for _, text in walk(beside)] == ["One.", "Two.", "Three.", "Four.", "Five."]


def test_rows_that_the_dialects_take_differently() -> None:
    named = "<table><tr><td>Sources</td><td><p>One.</p><p>Two.</p></td></tr></table>"
    assert told(named) == [("body", "Sources"), ("body", "One."), ("body", "Two.")]
    assert of_document(named) == of_agency(named) == [("table", "Sources | One."), ("body", "Two.")]
    long = f"<table><tr><td>{'word ' * 80}</td><td>x</td></tr></table>"
    assert [kind for kind, _ in told(long)] == ["body", "body"]
    assert [kind for kind, _ in of_document(long)] == ["table"]


def test_line_breaks() -> None:
    assert told("One.<br/>Two.") == [("body", "One."), ("body", "Two.")]
    for walk in (of_document, of_agency):
        assert walk("<p>One<br/>line.<br/> <br/>Two.</p>") == [("body", "One line."), ("body", "Two.")]
    assert told("<pre>One\n<b>bold</b> two\nthree</pre>") == [("body", "One"), ("body", "bold two"), ("body", "three")]
    assert of_document("<pre>One\ntwo.\n \nThree.</pre>") == [("body", "One two."), ("body", "Three.")]
    rows = "<table><tr><td>One.<br>Two.</td></tr></table>"
    assert told(rows) == [("body", "One."), ("body", "Two.")]


def test_links_of_documents_are_kept_and_belong_to_one_paragraph() -> None:
    tree = html.fragment_fromstring(
        '<p><a href="#_Toc1">Contents</a></p><p><a href="/a"></a></p><p>Plain</p><p><a href="#footnote-1">[1]</a>x</p>',
        create_parent="div",
    )
    assert [(one.kind, one.text, one.link) for one in markup.paragraphs(tree)] == [
        ("furniture", "Contents", "#_Toc1"), ("body", "Plain", None), ("body", "x", None),
    ]  # fmt: skip


def test_more_tags_than_memory_should_hold_are_not_read() -> None:
    assert fragment("<p>Sella" * 100) is not None
    assert fragment("<p>" * (limits.MARKUP_TAGS + 1)) is None


@pytest.mark.parametrize("tag", ["div", "blockquote", "table><tr><td", "ul><li", "b"])
def test_depth_ends_nothing(tag: str) -> None:
    told(f"<{tag}>word " * 3_000)
    deep = etree.fromstring(f"<{'<'.join(['x>'] * 200)}word{'</x>' * 200}")
    assert of_nitf(deep) == [("body", "word")]


@settings(deadline=None, max_examples=150)
@given(st.lists(st.one_of(st.sampled_from([f"<{t}>" for t in TAGS] + [f"</{t}>" for t in TAGS]), st.text(max_size=5))))
def test_no_word_is_lost_and_white_space_is_single(parts: list[str]) -> None:
    text = "".join(parts)
    for kind, one in told(text):
        assert kind and one == " ".join(one.split())
        assert any(map(str.isalnum, one))
    tree = tree_of(text)
    if tree is not None and not re.search("script|form", text):
        letters = re.findall(r"[^\W_]", "".join(tree.itertext()))
        assert letters == re.findall(r"[^\W_]", "".join(one for _, one in told(text)))
