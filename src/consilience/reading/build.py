"""From what a reader hands on to a Report: what the lines tell is added to what the file states."""

from __future__ import annotations

import re

import msgspec

from consilience.errors import Refused
from consilience.model import Credit, PublishedBasis, Report
from consilience.model.report import report_id, text_hash
from consilience.reading import tongue
from consilience.reading.dates import day_in_address
from consilience.reading.layout import Layout, read
from consilience.reading.raw import Raw
from consilience.reading.source import Source
from consilience.reading.user import Correction

_REPLACED = "One or more characters that cannot be stored were replaced by \N{REPLACEMENT CHARACTER}."
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def report(raw: Raw, source: Source, correction: Correction) -> Report:
    """The report that `raw` is; `correction` is what the user says of it. Raises Refused where it has no text."""
    raw = _storable(raw)
    if not any(c.isalnum() for c in raw.text):
        raise Refused("it is empty" if not raw.text.strip() else "it holds no words")
    found = read(raw.text, raw.title, raw.blocks)
    uri = correction.uri or raw.uri or _place(raw, source)
    published, basis = _published(raw, found, correction)
    outlet = correction.outlet or raw.outlet or found.outlet
    return Report(
        id=report_id(raw.text, outlet, published),
        text=raw.text,
        text_sha256=text_hash(raw.text),
        uri=uri,
        uris=tuple(dict.fromkeys(filter(None, (uri, raw.canonical)))),
        source_ids=raw.source_ids,
        title=correction.title or raw.title or found.title,
        outlet=outlet,
        byline=raw.byline or found.byline,
        dateline=found.dateline,
        published=published,
        published_basis=basis,
        modified=raw.modified or found.modified,
        language=raw.language or tongue.detect(raw.text) or tongue.code(raw.language_hint),
        blocks=found.blocks,
        credits=_credits(raw, found, outlet),
        notes=raw.notes,
    )


def _published(raw: Raw, found: Layout, correction: Correction) -> tuple[str | None, PublishedBasis]:
    if correction.published:
        return correction.published, "user"
    if raw.published:
        return raw.published, raw.published_basis
    if found.published:
        return found.published, "text"
    for address in (raw.uri, raw.canonical, correction.uri):
        if address and (day := day_in_address(address)):
            return day, "address"
    return None, "none"


def _place(raw: Raw, source: Source) -> str | None:
    """The address of what has none of its own: its file, and its row where the file has many."""
    if source.uri is None or raw.row is None:
        return source.uri
    return f"{source.uri}#{raw.row}"


def _storable(raw: Raw) -> Raw:
    """`raw` without the characters that databases cannot hold (NUL, lone surrogates); lengths stay as they are."""
    text = _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", raw.text)
    if text == raw.text:
        return raw
    return msgspec.structs.replace(raw, text=text, notes=(*raw.notes, _REPLACED))


def _credits(raw: Raw, found: Layout, outlet: str | None) -> tuple[Credit, ...]:
    """The origins that are named; an outlet is no origin of its own report."""
    own = (outlet or "").lower()
    return tuple(credit for credit in (*raw.credits, *found.credits) if credit.name.lower() != own)
