"""The words of a letter as lines of their own: from mark-up, and from plain text as mail programs wrap it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from consilience.model import BlockKind
from consilience.reading.markup import fragment

_HIDDEN = re.compile(
    r"display\s{0,5}:\s{0,5}none|max-height\s{0,5}:\s{0,5}0|mso-hide\s{0,5}:\s{0,5}all|font-size\s{0,5}:\s{0,5}[01]px",
    re.I,
)
_QUOTED = re.compile(r"((?:>\s?){1,20})(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*(?:[-*•·‣–]|\d{1,2}[.)])\s+(?=\S)")
_RULE = re.compile(r"\s*[-_=*~#]{4,}\s*")
_WRAPPED = 55
_SIGNATURE = "-- "
_MOST_SIGNATURE = 15


class Line(msgspec.Struct, frozen=True):
    """A paragraph of a letter; white space is single."""

    kind: BlockKind
    text: str


def of_markup(markup: str) -> list[Line]:
    """The paragraphs of a letter in HTML; what it hides (the words that lists of letters show) is left out."""
    tree = fragment.tree(markup)
    if tree is None:
        return []
    for one in [one for one in tree.xpath("//*[@style]") if _HIDDEN.search(one.get("style")[:1_000])]:
        one.clear(keep_tail=True)
    return [Line(one.kind, one.text) for one in fragment.of_tree(tree)]


def of_text(text: str, *, flowed: bool = False, delete: bool = False) -> list[Line]:
    """The paragraphs of a plain letter: wrapped lines are joined, quoted ones lose their marks, a signature is
    furniture. `flowed` and `delete` as RFC 3676 has them (format=flowed, delsp=yes)."""
    stored = text.splitlines()
    signature = next((n for n, one in enumerate(stored) if one in (_SIGNATURE, "--")), len(stored))
    if len(stored) - signature > _MOST_SIGNATURE:
        signature = len(stored)
    read = _flowed(stored[:signature], delete=delete) if flowed else stored[:signature]
    return [
        *_paragraphs(read),
        *(Line("furniture", " ".join(one.split())) for one in stored[signature:] if one.strip()),
    ]


def _flowed(stored: list[str], *, delete: bool) -> Iterator[str]:
    waiting = ""
    for one in stored:
        quoted = _QUOTED.fullmatch(one) if one.startswith(">") else None
        if quoted:
            yield from [waiting] if waiting else []
            waiting = ""
            yield one
            continue
        bare = one.removeprefix(" ")
        waiting += bare.removesuffix(" ") if delete else bare
        if not one.endswith(" "):
            yield waiting
            waiting = ""
    yield from [waiting] if waiting else []


def _paragraphs(stored: Iterator[str] | list[str]) -> Iterator[Line]:
    waiting: list[str] = []
    depth = 0
    for one in (*stored, ""):
        found = _QUOTED.fullmatch(one) if one.startswith(">") else None
        bare = (found.group(2) if found else one).strip()
        level = found.group(1).count(">") if found else 0
        starts = not bare or level != depth or _ITEM.match(bare) or _RULE.fullmatch(bare)
        if waiting and (starts or len(waiting[-1]) < _WRAPPED):
            yield _line(waiting, depth)
            waiting = []
        depth = level
        if bare:
            waiting.append(bare)


def _line(parts: list[str], depth: int) -> Line:
    text = " ".join(" ".join(parts).split())
    if _RULE.fullmatch(text):
        return Line("furniture", text)
    if depth:
        return Line("quote", text)
    return Line("list" if _ITEM.match(text) else "body", text)
