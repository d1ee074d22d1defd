from __future__ import annotations

from collections.abc import Callable

from consilience.language import SpacyParser, documents
from consilience.language.parse import _pipeline
from consilience.model import Block, Document, Report
from consilience.model.report import report_id, text_hash


def test_offsets_of_tokens_hold_in_the_report(read_document: Callable[..., Document]) -> None:
    document = read_document("“Zoë came.” – 🙂 She left the naïve town.\n\nIt rained.")
    for sentence in document.sentences:
        assert document.text[sentence.start : sentence.end] == sentence.text
        for token in sentence.parse.tokens:
            span = sentence.span(token.index, token.index)
            assert document.text[span.start : span.end] == span.exact == token.text


def test_furniture_holds_no_sentences(parser: SpacyParser) -> None:
    text = "Share\nThe flood came. It went."
    report = Report(
        id=report_id(text, None, None), text=text, text_sha256=text_hash(text),
        blocks=(Block(0, 5, "furniture"), Block(6, len(text), "body")),
    )  # fmt: skip
    (document,) = documents([report], parser)
    assert [s.text for s in document.sentences] == ["The flood came.", "It went."]


def test_a_sentence_is_one_tree_and_never_split_by_the_parser(read_document: Callable[..., Document]) -> None:
    (sentence,) = read_document("The mayor said on Monday it rained and the river rose; nobody came").sentences
    assert len(sentence.parse.roots) == 1
    assert sentence.parse.subtree(sentence.parse.roots[0]) == tuple(range(len(sentence.parse.tokens)))


def test_each_distinct_sentence_is_parsed_once(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    seen: list[str] = []
    pipeline = _pipeline()
    original = pipeline.pipe

    def counting(texts, **options):  # type: ignore[no-untyped-def]
        seen.extend(texts)
        return original(texts, **options)

    monkeypatch.setattr(pipeline, "pipe", counting)
    fresh = SpacyParser()
    first = fresh.parse(["It rained.", "It rained.", "She left."])
    again = fresh.parse(["She left.", "It rained."])
    assert seen == ["It rained.", "She left."]
    assert first[0] is first[1] is again[1]


def test_the_same_sentence_has_the_same_parse_in_any_company() -> None:
    alone = SpacyParser().parse(["The president of Varland visited the town on Thursday."])[0]
    among = SpacyParser().parse(["It rained.", "The president of Varland visited the town on Thursday.", "A" * 300])[1]
    assert alone == among


def test_half_characters_are_parsed_around(read_document: Callable[..., Document]) -> None:
    (sentence,) = read_document("It rained \ud83d all day.").sentences
    assert sentence.parse.tokens[-1].end == len(sentence.text)
