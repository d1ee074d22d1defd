"""From an entry to what it is: a report, or the address of one."""

from __future__ import annotations

from consilience.model import Extent, Pointer, Refusal
from consilience.reading import tongue
from consilience.reading.address import is_elsewhere
from consilience.reading.feeds.entry import Entry, Feed
from consilience.reading.feeds.tails import is_open
from consilience.reading.feeds.words import Told, told
from consilience.reading.markup import Paragraph, joined
from consilience.reading.raw import Raw
from consilience.reading.source import Source

_LONG = 1_000
_MANY = 3
_SHORT = 600


def item(entry: Entry, feed: Feed, source: Source) -> Raw | Pointer | Refusal:
    """The report that an entry is; its address where it has no words of its own; a refusal where it has neither."""
    if entry.outlet and entry.title:
        entry.title = entry.title.removesuffix(f" - {entry.outlet}")
    whole = told(entry.whole, entry.title, entry.outlet)
    settled = whole is not None and whole.length >= max(_SHORT, len(entry.summary or ""))
    summary = None if settled else told(entry.summary, entry.title, entry.outlet)
    best = summary if whole is None or (summary and summary.length > whole.length) else whole
    if best is not None:
        return _report(entry, feed, best, _extent(entry, best, whole, summary))
    found = f"{source.name}#{entry.number}"
    if entry.address is None:
        return Refusal(found, "this entry of the feed has neither words of its own nor an address")
    return Pointer(
        uri=entry.address,
        found=found,
        source_ids=entry.ids,
        title=entry.title,
        outlet=_outlet(entry, feed),
        published=entry.published,
        published_basis="metadata" if entry.published else "none",
        language=tongue.code(entry.language or feed.language),
        layer="feed",
    )


def _extent(entry: Entry, best: Told, whole: Told | None, summary: Told | None) -> Extent:
    """What is cut is a summary. So is what stands in the summary's place, unless it has an article's length, and a
    whole text that is short and the same as the summary."""
    if best.cut or (best is summary and is_open(_last(best))):
        return "summary"
    if best is whole:
        return "summary" if summary and whole.paragraphs == summary.paragraphs and whole.length < _SHORT else "whole"
    long = entry.may_be_whole and best.length >= _LONG and len(best.paragraphs) >= _MANY
    return "whole" if long else "summary"


def _last(best: Told) -> str:
    return next((text for kind, text in reversed(best.paragraphs) if kind != "furniture"), "")


def _report(entry: Entry, feed: Feed, best: Told, extent: Extent) -> Raw:
    outlet = _outlet(entry, feed)
    said = " ".join(text for _, text in best.paragraphs)
    others = (one for one in dict.fromkeys(entry.captions) if one not in said and one != entry.title)
    captions = [Paragraph("caption", one) for one in others]
    article = joined([*best.paragraphs, *captions])
    return Raw(
        text=article.text,
        blocks=article.blocks,
        uri=entry.address,
        row=entry.number,
        source_ids=entry.ids,
        title=entry.title,
        outlet=outlet,
        byline=tuple(name for name in entry.byline or feed.byline if name not in (outlet, feed.outlet)),
        published=entry.published,
        modified=entry.modified,
        layer="feed",
        extent=extent,
        language=tongue.code(entry.language),
        language_hint=feed.language,
        notes=(*feed.notes, *entry.notes, *_found_in(entry, feed)),
    )


def _outlet(entry: Entry, feed: Feed) -> str | None:
    """The entry's own source; else the feed's, unless the entry's address is at another site: then it is unknown."""
    if entry.outlet:
        return entry.outlet
    return None if is_elsewhere(entry.address, feed.address) else feed.outlet


def _found_in(entry: Entry, feed: Feed) -> tuple[str, ...]:
    if feed.title is None or _outlet(entry, feed) == feed.outlet:
        return ()
    why = "which says that it is of another source" if entry.outlet else "and its address is at another site"
    return (f"Found in the feed “{feed.title}”, {why}.",)
