"""NewsML-G2 and NewsML 1: one report a news item. Pictures, videos and lists of other items are counted and left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from consilience.errors import Refused
from consilience.model import Pointer, Refusal
from consilience.reading import limits, xml
from consilience.reading.raw import Raw
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source
from consilience.reading.wire import Facts, g2, newsml1, raw
from consilience.reading.xml import Element

_OTHERS = {
    "packageItem": "lists of other items (packages)",
    "conceptItem": "entries of a vocabulary",
    "knowledgeItem": "vocabularies",
    "planningItem": "plans of what will be covered",
    "catalogItem": "catalogues",
}
_DAMAGED = "its XML is damaged or cut off; the items that are whole were read"
_ROOTS = ("newsMessage", "newsItem", "NewsML", *_OTHERS)
_TEXTS = ("", "text", "composite", "news")


def _read(source: Source) -> Iterator[Item]:
    text, notes = xml.text_of(source.data(limits.XML, "one delivery of an agency"))
    items, damaged = _items(text)
    left: Counter[str] = Counter()
    number = 0
    for number, item in enumerate(items, 1):
        made = _item(item, number, left, source)
        if made is not None:
            yield msgspec.structs.replace(made, notes=(*notes, *made.notes)) if isinstance(made, Raw) else made
    yield from _left(left, source)
    if damaged or not number:
        raise Refused(_DAMAGED if damaged else "it holds no news items")


def _items(text: str) -> tuple[list[Element], bool]:
    """The items, and whether some are lost because the file is damaged."""
    names = ("newsItem", "NewsItem", *_OTHERS)
    try:
        root = xml.tree(text)
    except Refused as refused:
        if "deeply" in refused.reason:
            raise
        _, pieces = xml.pieces(text, "|".join(names))
        return [one for one in pieces if one is not None], True
    return list(root.iter(*(f"{{*}}{name}" for name in names))), False


def _item(item: Element, number: int, left: Counter[str], source: Source) -> Raw | Pointer | None:
    """The report that an item is; None where it is counted among what is left."""
    name = xml.local(item)
    if name in _OTHERS:
        left[_OTHERS[name]] += 1
        return None
    facts = g2.facts(item) if name == "newsItem" else newsml1.facts(item)
    kind = (g2 if name == "newsItem" else newsml1).kind(item)
    if not facts.paragraphs and (kind not in _TEXTS or not facts.standfirst):
        return _without_text(item, number, facts, kind, left, source)
    made = raw(facts, number)
    if made is None:
        left["without text"] += 1
    return made


def _without_text(
    item: Element, number: int, facts: Facts, kind: str, left: Counter[str], source: Source
) -> Pointer | None:
    address = g2.remote(item)
    if address is None:
        left["without text" if kind in _TEXTS else f"without text, of the kind “{kind[:40]}”"] += 1
        return None
    return Pointer(
        uri=address,
        found=f"{source.name}#{number}",
        source_ids=facts.ids,
        title=facts.title,
        outlet=facts.outlet,
        published=facts.published,
        published_basis="metadata" if facts.published else "none",
        layer="field of the file",
    )


def _left(left: Counter[str], source: Source) -> Iterator[Refusal]:
    for what, count in sorted(left.items()):
        some = "1 item of this delivery is" if count == 1 else f"{count} items of this delivery are"
        yield Refusal(source.name, f"{some} {what}, and so no report")


def _looks_like(head: bytes) -> bool:
    return xml.root_name(head) in _ROOTS


READER = Reader(
    name="NewsML",
    suffixes=(".xml", ".newsml", ".nml"),
    read=_read,
    looks_like=_looks_like,
    about="the reports of an agency's message (NewsML 1 and G2)",
    library="lxml",
)
