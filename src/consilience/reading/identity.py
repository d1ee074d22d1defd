"""When two reports are one, a copy, or two versions of one.

Identical text from the same or an unknown outlet and day is one report under several addresses. From another known
outlet or day it is another report, and a copy. Other text at the same address is a new version.

An address identifies where it is the report's own (a web address). A path in a folder identifies less: "index.txt"
of one folder is not "index.txt" of another, so there the two texts must also share words. The number of a row
("a.jsonl#12") identifies nothing: rows move when a file is written anew."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import msgspec

from consilience.model import Report
from consilience.model.report import report_id

Kinship = Literal["same", "copy", "version", "none"]
_ROW = re.compile(r"#\d+$")
_SHARED = 0.3
_SAMPLE = 20_000


def kinship(one: Report, other: Report) -> Kinship:
    """What two reports are to each other: "same" (merge them with `merged`), "copy" (identical text of another known
    outlet or day), "version" (other text at the same address; the one read later replaces the other) or "none"."""
    if one.text_sha256 == other.text_sha256:
        return "same" if _may_be_one(one.outlet, other.outlet, one.published_day, other.published_day) else "copy"
    for address in addresses(one):
        if address in other.uris and (is_web(address) or share_words(one.text, other.text)):
            return "version"
    return "none"


def merged(one: Report, other: Report) -> Report:
    """Two reports that are the same as one: what either knows is kept, the addresses and ids of both are joined. The
    result does not depend on their order."""
    first, second = sorted((one, other), key=_rank)
    fields = {name: getattr(first, name) or getattr(second, name) for name in _KEPT}
    dated = min(first, second, key=lambda report: _STRENGTH.index(report.published_basis))
    uris = _joined(first.uris, second.uris)
    return msgspec.structs.replace(
        first,
        **fields,
        id=report_id(first.text, fields["outlet"], dated.published),
        uri=first.uri or second.uri,
        uris=uris,
        source_ids=_joined(first.source_ids, second.source_ids),
        published=dated.published,
        published_basis=dated.published_basis,
        notes=_joined(first.notes, second.notes),
    )


def addresses(report: Report) -> tuple[str, ...]:
    """The addresses under which another version of the report could be found; the number of a row is none."""
    return tuple(uri for uri in report.uris if is_web(uri) or not _ROW.search(uri))


def is_web(address: str) -> bool:
    """Whether an address is one of the web (or another scheme), and so the report's own wherever it was read."""
    return "://" in address[:20]


def share_words(one: str, other: str) -> bool:
    """Whether two texts have a good part of their words in common, as two versions of one report do."""
    a, b = (set(re.findall(r"\w{4,}", text[:_SAMPLE].lower())) for text in (one, other))
    return len(a & b) >= _SHARED * max(1, min(len(a), len(b)))


_STRENGTH = ("user", "metadata", "text", "address", "story", "none")
"""How a publication day is known, from the surest."""
_KEPT = ("title", "outlet", "byline", "dateline", "modified", "language", "blocks", "credits")


def _may_be_one(outlet: str | None, other: str | None, day: str | None, other_day: str | None) -> bool:
    same_outlet = outlet is None or other is None or outlet.casefold() == other.casefold()
    return same_outlet and (day is None or other_day is None or day == other_day)


def _rank(report: Report) -> tuple[int, str, str]:
    """The report that knows more comes first, then the smaller address and id: the order of reading plays no part."""
    known = sum(bool(getattr(report, name)) for name in (*_KEPT, "published"))
    return -known, report.uri or "", report.id


def _joined(one: Iterable[str], other: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({*one, *other}))
