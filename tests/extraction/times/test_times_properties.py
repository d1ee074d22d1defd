"""What holds for every text: no error, exact spans, the same answer twice, earliest not after latest."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.extraction.times import Anchor, mentions, resolve
from consilience.extraction.times.find import expressions
from consilience.extraction.times.lexicon import LEXICON
from consilience.model import Document, TimeMention

_ODD = (
    "0 1 29 30 31 32 1000 1999 2024 9999 0000 12:30 25:61 2024-02-30 2024-02-29 31/12/99 12.13.2024 99.99.9999 1980s '80s Q3 "
    "4Q FY24 1st 32nd 999th 12am 2400 o'clock $ B.C. Sept. - – , . ( ) 's ’s ½ ١٢ ² \x00 \u202e İ"
).split(" ")
_words = st.sampled_from([*sorted(LEXICON), *_ODD])
_phrases = st.lists(_words, max_size=25).map(" ".join)
_texts = st.one_of(st.text(max_size=200), _phrases, _phrases.map(str.title))
_anchors = st.sampled_from([None, "2024-02-29", "0001-01-01", "9999-12-31", "not a day"])
_tenses = st.sampled_from([None, "past", "pluperfect", "present", "future"])


def _mentions(text: str, tense: str | None) -> list[TimeMention]:
    return [
        TimeMention(
            id=str(i), report="r", start=x.start, end=x.end, exact=text[x.start : x.end], sentence=i // 2, type=x.type,
            expression={**x.expression, **({"tense": tense} if tense else {})},
        )
        for i, x in enumerate(expressions(text))
    ]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(_texts, _tenses, _anchors)
def test_any_text(text: str, tense: str | None, day: str | None) -> None:
    said = _mentions(text, tense)
    ends = [0, *(m.end for m in said)]
    assert all(last <= m.start < m.end <= len(text) for last, m in zip(ends, said, strict=False))
    anchor = Anchor(day) if day else None
    found = resolve(said, anchor)
    assert found == resolve(said, anchor) == resolve(found, anchor)
    assert all(m.earliest <= m.latest for m in found if m.earliest and m.latest)
    assert all((m.earliest is None) == (m.latest is None) for m in found)
    assert all(m.basis is not None for m in found if m.earliest)


def test_hostile_reports(read_document: Callable[..., Document]) -> None:
    for text in (
        "\x00May\u202e 8\u200d, 2024",
        "١٢ May ²024 ½ year",
        "Sept.\n\n11\t,\r2001",
        "İMay ſunday",
        "May " * 900,
        "’s ’ 's",
    ):
        document = read_document(text)
        for found in resolve(mentions(document), Anchor("2024-06-10")):
            assert text[found.start : found.end] == found.exact
