"""Pages that were saved: where from and when, as the programs that save pages write it, and what they put into them.

Layouts: browsers' "saved from url", SingleFile, Save Page WE, WebScrapBook, monolith, HTTrack, the Wayback Machine,
archive.today, Google's cache, Firefox's reading view, Evernote's clippings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec
from lxml.html import HtmlElement

from consilience.reading.address import of_page
from consilience.reading.dates import iso

_ARCHIVED = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|li|md|vn|fo))/(\d{14})(?:[a-z]{2}_)?/((?:https?:/)?.{1,2000})",
    re.IGNORECASE,
)
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile.{0,50}?url:\s{0,9}(\S{1,2000}).{0,50}?saved date:([^\n]{1,120})", re.S
)
_BROWSER = re.compile(r"saved from url=\(\d{1,6}\)(\S{1,2000})()")
_MONOLITH = re.compile(r"Saved from (https?://\S{1,2000}) at (\S{1,40}) using monolith")
_HTTRACK = re.compile(r"Mirrored from (\S{1,2000}) by HTTrack[^,\n]{0,200},([^\n]{1,60}?)(?:\s--|$)", re.M)
_COMMENTS = (_SINGLE_FILE, _BROWSER, _MONOLITH, _HTTRACK)
_WAYBACK = re.compile(r"FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2} \d{1,2}, \d{4})")
_WOMBAT = re.compile(r"""wombat(?:Init)?\(\s{0,9}["'](https?://[^"']{1,2000})["']\s{0,9},\s{0,9}["'](\d{14})["']""")
_CACHE = re.compile(
    r"This is Google.s cache of\s{1,9}(https?://\S{1,2000}?)\.?\s.{0,400}?as it appeared on ([^.]{5,60})\.", re.S
)
_TOOLBAR = ("wm-ipp-base", "wm-ipp", "wm-ipp-print", "donato", "HEADER_hash_text")
_COMMENT = re.compile(r"<!--(.{1,4000}?)-->", re.DOTALL)
_ENDS = 50_000
_MOST = 60
_LONGEST = 4_000


class Saved(msgspec.Struct, frozen=True):
    """Where a page was saved from and when (ISO 8601); None where it does not say."""

    address: str | None = None
    retrieved: str | None = None


def restore(tree: HtmlElement, markup: str) -> Saved:
    """Where and when a page was saved, told by its tree and the comments in its `markup` (trees hold none). What the
    archive put into it is taken out, and its own addresses in its head are written again as they were."""
    found = next(_told(tree, _comments(markup)), Saved())
    for one in tree.xpath("//link[@href][@rel='canonical'] | //meta[@content]"):
        name = "href" if one.tag == "link" else "content"
        one.set(name, original(one.get(name)).address or one.get(name))
    for one in tree.xpath("//*[@id]"):
        if one.get("id") in _TOOLBAR:
            one.clear(keep_tail=True)
    return found


def original(address: str) -> Saved:
    """The address of a page that an archive shows under its own, and when the archive fetched it."""
    found = _ARCHIVED.match(address[:_LONGEST].strip())
    if found is None:
        return Saved()
    inner = re.sub(r"^(https?):/+", r"\1://", found.group(2))
    return Saved(inner if "://" in inner else f"http://{inner}", _digits(found.group(1)))


def _comments(markup: str) -> list[str]:
    """The comments at the beginning and at the end of a page, where programs write theirs."""
    ends = (markup[:_ENDS], markup[_ENDS:][-_ENDS:])
    return [found for end in ends if "<!--" in end for found in _COMMENT.findall(end)[:_MOST]]


def _told(tree: HtmlElement, texts: list[str]) -> Iterator[Saved]:
    """What is told of it, the surest first."""
    yield from _in_scripts(tree, texts)
    yield from _in_comments(texts)
    yield from _in_attributes(tree)
    yield from _in_banner(tree)


def _in_scripts(tree: HtmlElement, comments: Iterable[str]) -> Iterator[Saved]:
    """The Wayback Machine's own script or comment, and the addresses that archives write into a page's head."""
    for script in list(tree.iter("script"))[:_MOST]:
        if script.text and (found := _WOMBAT.search(script.text[:_LONGEST])):
            yield Saved(original(found.group(1)).address or found.group(1), _digits(found.group(2)))
    archived = next((m for one in comments if (m := _WAYBACK.search(one))), None)
    moment = iso(f"{archived.group(2)} {archived.group(1)}") if archived else None
    for address in tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")[:_MOST]:
        if (inner := original(address)).address:
            yield Saved(inner.address, moment or inner.retrieved)
    if moment:
        yield Saved(None, moment)


def _in_comments(comments: Iterable[str]) -> Iterator[Saved]:
    for text in comments:
        for pattern in _COMMENTS:
            if found := pattern.search(text):
                inner = original(found.group(1))
                yield Saved(inner.address or _web(found.group(1)), inner.retrieved or iso(found.group(2)))


def _in_attributes(tree: HtmlElement) -> Iterator[Saved]:
    """What Save Page WE and Evernote write as meta data, WebScrapBook at the root, Firefox's reading view as a link."""
    yield from _in_clipping(tree)
    meta = {one.get("name"): one.get("content") or "" for one in tree.xpath("//meta[starts-with(@name, 'savepage-')]")}
    if address := _web(meta.get("savepage-url", "")):
        yield Saved(address, iso(meta.get("savepage-date", "")))
    if address := _web(tree.get("data-scrapbook-source") or ""):
        yield Saved(address, _digits(tree.get("data-scrapbook-create") or ""))
    for one in tree.xpath("//a[contains(@class, 'reader-domain')]/@href")[:1]:
        yield Saved(_web(one))


def _in_clipping(tree: HtmlElement) -> Iterator[Saved]:
    """What Evernote writes of a note: its author and its days are those of who made the note, and are taken out."""
    if not tree.xpath("//meta[@name='exporter-version' and starts-with(@content, 'Evernote')]"):
        return
    meta = {one.get("name"): one for one in tree.xpath("//meta[@name and @content]")}
    address, created = (meta[name].get("content") if name in meta else None for name in ("source-url", "created"))
    for name in {"author", "created", "updated", "source", "source-url"} & meta.keys():
        meta[name].drop_tree()
    yield Saved(_web(address or ""), iso(created))


def _in_banner(tree: HtmlElement) -> Iterator[Saved]:
    """The banner of Google's cache, which is then taken out."""
    for one in tree.xpath("//body/div[position() <= 3] | //div[contains(@id, 'google-cache-hdr')]")[:4]:
        text = " ".join(one.text_content()[:_LONGEST].split())
        if len(text) < _LONGEST and (found := _CACHE.match(text)):
            one.clear(keep_tail=True)
            yield Saved(_web(found.group(1)), iso(found.group(2)))


def _web(address: str) -> str | None:
    """A web address; the one that HTTrack writes has no scheme."""
    if page := of_page(address):
        return page
    return f"http://{address}" if re.match(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/", address) else None


def _digits(stated: str) -> str | None:
    """Fourteen figures in Universal Time as ISO 8601."""
    return iso(f"{stated[:14]}Z")
