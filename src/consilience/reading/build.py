"""From what a reader hands on to a Report: what the lines tell is added to what the file states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from consilience.errors import Refused
from consilience.model import Block, Credit, Layer, PublishedBasis, Report
from consilience.model.report import report_id, text_hash
from consilience.reading import mojibake, tongue
from consilience.reading.dates import day_in_address
from consilience.reading.knowledge.agencies import agency
from consilience.reading.layout import Layout, live, read, years
from consilience.reading.named import day_of_file
from consilience.reading.raw import Raw
from consilience.reading.source import Source
from consilience.reading.user import Correction

_REPLACED = "One or more characters that cannot be stored were replaced by \N{REPLACEMENT CHARACTER}."
_SITE = re.compile(r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def report(raw: Raw, source: Source, correction: Correction) -> Report:
    """The report that `raw` is; `correction` is what the user says of it. Raises Refused where it has no text."""
    raw = _storable(raw)
    if not any(c.isalnum() for c in raw.text):
        raise Refused("it is empty" if not raw.text.strip() else "it holds no words")
    found = read(raw.text, correction.title or raw.title, raw.blocks)
    place = _place(raw, source)
    addresses = dict.fromkeys(filter(None, (correction.uri, raw.uri or place, raw.canonical, *raw.addresses)))
    facts, bases = _facts(raw, source, found, correction)
    outlet, published = facts["outlet"], facts["published"]
    blocks = list(live.stamped(found.blocks, found.entries, published))
    return Report(
        id=report_id(raw.text, outlet, published),
        text=raw.text,
        text_sha256=text_hash(raw.text),
        uri=next(iter(addresses), None),
        uris=tuple(addresses),
        source_ids=raw.source_ids,
        dateline=raw.dateline or found.dateline,
        published_basis=_BASES.get(bases["published"], "metadata") if published else "none",
        retrieved=raw.retrieved or source.retrieved,
        bases=bases,
        extent=raw.extent if raw.extent != "whole" else found.extent,
        blocks=tongue.of_blocks(raw.text, _with_own(blocks, raw.blocks), facts["language"]),
        credits=_credits(raw, found, outlet),
        notes=(*raw.notes, *mojibake.told(raw.text), *_doubts(raw.text, facts["language"])),
        **facts,
    )


_BASES: dict[Layer, PublishedBasis] = {
    "dateline": "text", "line of the text": "text", "web address": "address", "file name": "address", "user": "user",
    "story": "story",
}  # fmt: skip
"""What the export format calls the layers that a day of publication can come from; the others are metadata."""


def _with_own(read: list[Block], stated: tuple[Block, ...] | None) -> tuple[Block, ...]:
    """The blocks that were read, with the own days and languages that the file states for them."""
    own = {block.start: block for block in stated or () if block.when or block.language}
    if not own:
        return tuple(read)
    return tuple(
        msgspec.structs.replace(block, when=own[block.start].when, language=own[block.start].language)
        if block.start in own
        else block
        for block in read
    )


def _facts(raw: Raw, source: Source, found: Layout, correction: Correction) -> tuple[dict[str, Any], dict[str, Layer]]:
    """What is known of the report, and for each fact where it was found: what the user says goes over what the file
    states, and that over what the lines tell."""
    language = raw.language or tongue.detect(raw.text)
    addresses = (raw.uri or source.address, raw.canonical, correction.uri)
    candidates: dict[str, list[tuple[Any, Layer]]] = {
        "title": [(correction.title, "user"), (raw.title, raw.stated("title")), (found.title, "line of the text")],
        "outlet": [(correction.outlet, "user"), (raw.outlet, raw.stated("outlet")), (found.outlet, "line of the text")],
        "byline": [(raw.byline, raw.stated("byline")), (found.byline, "line of the text")],
        "published": [
            (correction.published, "user"),
            (raw.published, raw.stated("published")),
            (found.published, found.published_layer),
            (_day_in_addresses(*addresses), "web address"),
            (_day_of_dateline(raw, found, addresses), "dateline"),
            (day_of_file(source.uri or "") if raw.row is None else None, "file name"),
        ],
        "modified": [(raw.modified, raw.stated("modified")), (found.modified, "line of the text")],
        "language": [
            (language, raw.stated("language") if raw.language else "line of the text"),
            (tongue.code(raw.language_hint), "mark-up"),
        ],
    }
    chosen = {name: next(((v, layer) for v, layer in several if v), None) for name, several in candidates.items()}
    facts = {name: one[0] if one else () if name == "byline" else None for name, one in chosen.items()}
    bases = {name: one[1] for name, one in chosen.items() if one}
    return facts, bases | _dateline_layer(raw, found)


def _doubts(text: str, language: str | None) -> tuple[str, ...]:
    """Why the language could not be told, where it could not."""
    why = None if language else tongue.doubt(text)
    return (why,) if why else ()


def _dateline_layer(raw: Raw, found: Layout) -> dict[str, Layer]:
    if raw.dateline:
        return {"dateline": raw.stated("dateline")}
    return {"dateline": "dateline"} if found.dateline else {}


def _day_of_dateline(raw: Raw, found: Layout, addresses: Iterable[str | None]) -> str | None:
    """The day of a dateline without a year, where the rest of what is known tells the year."""
    if found.month_and_day is None or raw.published or found.published:
        return None
    modified = raw.modified or found.modified
    return years.completed(found.month_and_day, raw.text, tuple(filter(None, addresses)), modified)


def _day_in_addresses(*addresses: str | None) -> str | None:
    return next(filter(None, map(day_in_address, filter(None, addresses))), None)


def _place(raw: Raw, source: Source) -> str | None:
    """The address of what has none of its own: that of its file, and its row where the file has many."""
    address = source.address or source.uri
    if address is None or raw.row is None:
        return address
    return f"{address}#{raw.row}"


_TEXTS = ("text", "title", "outlet", "uri", "canonical", "addresses", "source_ids", "byline", "dateline", "notes")


def _storable(raw: Raw) -> Raw:
    """`raw` without the characters that databases cannot hold (NUL, lone surrogates); lengths stay as they are."""
    fields = {name: _clean(getattr(raw, name)) for name in _TEXTS}
    if not all(_is_storable(credit.name) for credit in raw.credits):
        fields["credits"] = tuple(msgspec.structs.replace(one, name=_clean(one.name)) for one in raw.credits)
    if all(value is getattr(raw, name) for name, value in fields.items()):
        return raw
    return msgspec.structs.replace(raw, **{**fields, "notes": (*fields["notes"], _REPLACED)})


def _clean(value: Any) -> Any:
    """A text, or texts, with every character replaced that cannot be stored; the same object where there is none."""
    if isinstance(value, tuple):
        return value if all(map(_is_storable, value)) else tuple(map(_clean, value))
    return value if not value or _is_storable(value) else _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", value)


def _is_storable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in value


def _credits(raw: Raw, found: Layout, outlet: str | None) -> tuple[Credit, ...]:
    """The origins that are named, agencies among the authors included; an outlet is no origin of its own report."""
    authors = (Credit(name, "agency") for name in map(agency, raw.byline) if name)
    own = _names(outlet) if outlet else frozenset()
    every = dict.fromkeys((*raw.credits, *found.credits, *authors))
    return tuple(credit for credit in every if not own & _names(credit.name))


def _names(name: str) -> frozenset[str]:
    """What an outlet or agency may be called: "reuters.com" is Reuters."""
    low = name.casefold()
    found = {low, (agency(low) or low).casefold()}
    if _SITE.fullmatch(low):
        found |= {low.removeprefix("www."), low.removeprefix("www.").split(".")[0]}
    return frozenset(found)
