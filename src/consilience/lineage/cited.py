"""Outlets and agencies that a report itself names as where something comes from.

Three ways of saying so are told apart: `reprints` ("This report first appeared in …"), `agency` (an agency's mark in
the dateline, at the end or in a credit line) and `cites` ("told Reuters", "according to The Register", "Interfax
reported earlier"). Only outlets are upstream: a ministry or a spokesman quoted is a source, not somebody's report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from consilience.lineage import phrases
from consilience.lineage.outlets import FIRST_WORDS, canonical, is_agency, known
from consilience.model import Attribution, Document, Report, Sentence
from consilience.reading.knowledge.agencies import full_name

How = Literal["reprints", "agency", "cites"]


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """An upstream named in a report: its name as canonical as the tables allow, and where the report names it."""

    name: str
    how: How
    start: int | None = None
    end: int | None = None
    """None where it stands in the page's meta data only."""
    sentence: int | None = None
    exact: str


_CREDITS: dict[str, How] = {
    "reference": "cites", "agency": "agency", "based-on": "reprints", "syndicated": "reprints",
}  # fmt: skip
_LONGEST_SENTENCE = 1_500
_BEGINNING = 250


def find(document: Document, attributions: Iterable[Attribution] = ()) -> tuple[Citation, ...]:
    """The upstreams a report names, in text order, its own outlet left out; sources of `attributions` that are outlets
    count as cited."""
    report = document.report
    found = [*_from_credits(report), *_marks(document)]
    for sentence in document.sentences:
        found += _in_sentence(sentence)
    found += _attributed(attributions)
    found += _short_names(document, found)
    own = canonical(report.outlet) if report.outlet else None
    unique = {(c.name, c.start, c.end): c for c in reversed(found) if canonical(c.name) != own}
    return tuple(sorted(unique.values(), key=lambda c: (c.start is None, c.start or 0, c.end or 0, c.name)))


def _from_credits(report: Report) -> Iterator[Citation]:
    """What reading found: agency lines, reference lists, links, `isBasedOn`."""
    for credit in report.credits:
        how: How = (
            "cites" if credit.relation == "reference" else "agency" if credit.relation == "agency" else "reprints"
        )
        name, exact = display(full_name(credit.name)), credit.name.strip() or "?"
        yield Citation(name=name, how=how, start=credit.start, end=credit.end, exact=exact)


def _in_sentence(sentence: Sentence) -> Iterator[Citation]:
    if len(sentence.text) > _LONGEST_SENTENCE:
        return
    for start, end in _names(sentence):
        if how := _how(sentence.text, start, end):
            yield _citation(sentence, start, end, how)


def _how(text: str, start: int, end: int) -> How | None:
    before, after = text[max(0, start - 90) : start], text[end : end + 60]
    if phrases.FIRST_SEEN.search(before):
        return None if phrases.PICTURE.search(before) else "reprints"
    if phrases.CREDIT_BEFORE.search(before) and len(text) < 120 or phrases.CREDIT_AFTER.match(after):
        return "agency" if is_agency(text[start:end]) else "cites"
    if phrases.BEFORE.search(before) or (phrases.AFTER.match(after) and not phrases.PART_OF.search(before)):
        return "cites"
    return None


def _short_names(document: Document, found: Iterable[Citation]) -> list[Citation]:
    """Further citations by the last word of a name already cited ("according to the Courier", after "the Lorne
    Courier reported")."""
    cited = [c for c in found if c.how == "cites" and c.sentence is not None]
    full = {c.name.split()[-1]: c.name for c in cited if len(c.name.removeprefix("The ").split()) > 1}
    if not full:
        return []
    pattern = re.compile(rf"(?<=[Tt]he )(?:{'|'.join(map(re.escape, sorted(full)))})\b")
    return [
        msgspec.structs.replace(_citation(sentence, *match.span(), how), name=full[match.group()])
        for sentence in document.sentences
        if len(sentence.text) <= _LONGEST_SENTENCE
        for match in pattern.finditer(sentence.text)
        if (how := _how(sentence.text, *match.span()))
        and not any(c.start is not None and c.start <= sentence.start + match.start() < (c.end or 0) for c in cited)
    ]


def credits_by_name(text: str, name: str) -> bool:
    """Whether `text` says that it, or something in it, comes from the outlet of exactly this name or address, or bears
    its mark in brackets where it begins ("SUNDAL (NPA) —")."""
    if text.find(f"({name})", 0, _BEGINNING) >= 0:
        return True
    at, tries = text.find(name), 0
    while at >= 0 and tries < 5:
        before = text[max(0, at - 90) : at]
        if phrases.FIRST_SEEN.search(before) or phrases.BEFORE.search(before):
            return True
        at, tries = text.find(name, at + 1), tries + 1
    return False


def _names(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the sentence names outlets: those of the table first, then what is shaped like one."""
    taken = 0
    tokens = sentence.parse.tokens
    for i, token in enumerate(tokens):
        if token.start < taken or not (token.text[:1].isupper() or "." in token.text):
            continue
        first = token.text.lower().removeprefix("www.")
        if first not in FIRST_WORDS and first != "the":
            continue
        for last in range(min(i + 5, len(tokens)) - 1, i - 1, -1):
            name = sentence.text[token.start : tokens[last].end]
            if tokens[last].text[-1].isalnum() and known(name):
                yield token.start, tokens[last].end
                taken = tokens[last].end
                break
    for match in phrases.NAMED.finditer(sentence.text):
        if not known(match.group()) and match.start() >= taken and match.group().split()[-1] not in phrases.NO_NAMES:
            yield match.span()


def _citation(sentence: Sentence, start: int, end: int, how: How) -> Citation:
    exact = sentence.text[start:end]
    return Citation(
        name=display(exact), how=how, start=sentence.start + start, end=sentence.start + end,
        sentence=sentence.index, exact=exact,
    )  # fmt: skip


def display(name: str) -> str:
    """The name to show and compare an upstream by."""
    outlet = known(name)
    return outlet.name if outlet else name.strip().removeprefix("the ").removeprefix("The ")


def _marks(document: Document) -> Iterator[Citation]:
    """Agency marks: in the dateline of the first sentences, and as the very last words."""
    body = [s for s in document.sentences if s.block != "title"]
    for sentence in body[:2]:
        for pattern in (phrases.DATELINE, phrases.DATELINE_DASH):
            match = pattern.match(sentence.text)
            if match and is_agency(match[1]):
                yield _citation(sentence, match.start(1), match.end(1), "agency")
    for sentence in body[-2:]:
        match = phrases.SIGN_OFF.search(sentence.text[-60:])
        offset = max(0, len(sentence.text) - 60)
        if match and is_agency(match[1]) and (match[1].isupper() or len(sentence.text) < 60):
            yield _citation(sentence, offset + match.start(1), offset + match.end(1), "agency")


def _attributed(attributions: Iterable[Attribution]) -> Iterator[Citation]:
    for attribution in attributions:
        source = attribution.source
        if source and known(source.exact):
            yield Citation(
                name=display(source.exact), how="cites", start=source.start, end=source.end,
                sentence=attribution.sentence, exact=source.exact,
            )  # fmt: skip
