"""What a page says of itself: JSON-LD first, then OpenGraph and meta data, then its mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

import msgspec
from htmldate import find_date
from lxml.html import HtmlElement

from consilience.model import Credit, PublishedBasis
from consilience.reading import byline
from consilience.reading.dates import day_in_address, iso
from consilience.reading.page import linked

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date.created",
    "pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.created", "dc.date", "dcterms.date", "article.published", "cxenseparse:recs:publishtime",
    "article_date_original", "originalpublicationdate", "release_date", "published_at", "citation_publication_date",
    "date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "date.modified",
    "dcterms.modified",
)
_TITLES = ("og:title", "twitter:title", "dc.title", "title")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "cxenseparse:author", "article:author_name", "citation_author")  # fmt: skip
_OUTLETS = ("og:site_name", "application-name", "dc.publisher", "twitter:site", "apple-mobile-web-app-title")
_BYLINE_CLASS = re.compile(r"\b(?:by-?line|author(?:s|-name|_name|name)?)\b", re.IGNORECASE)
_TIME_CLASS = re.compile(r"publi|post|date|entry|created", re.IGNORECASE)
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S{1,2000})")
_SUFFIX = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")
_LONGEST = 400


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of itself; None where it says nothing."""

    title: str | None
    outlet: str | None
    persons: tuple[str, ...]
    organisations: tuple[str, ...]
    """Authors that are no persons."""
    published: str | None
    published_basis: PublishedBasis
    modified: str | None
    language: str | None
    address: str | None
    body: str | None
    """The article's text where the page states it among its data."""
    credits: tuple[Credit, ...]


def about(tree: HtmlElement) -> About:
    """What the page says of itself."""
    meta = _meta(tree)
    heading = _clean(tree.findtext(".//title"))
    title = _first(meta, _TITLES) or heading or ""
    data = linked.article_object(tree, title)
    address, elsewhere = _addresses(tree, meta, data)
    persons, organisations = _authors(tree, meta, data)
    published, basis = _published(tree, meta, data, address)
    return About(
        title=_title(tree, meta, data, heading),
        outlet=linked.string(data.get("publisher")) or _clean(_first(meta, _OUTLETS)),
        persons=persons,
        organisations=organisations,
        published=published,
        published_basis=basis,
        modified=iso(linked.string(data.get("dateModified"))) or _day(meta, _MODIFIED),
        language=linked.string(data.get("inLanguage")) or tree.get("lang") or meta.get("og:locale"),
        address=address,
        body=linked.string(data.get("articleBody")),
        credits=(*elsewhere, *_based_on(data, address)),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The meta data by name in lower case; the first of a name holds."""
    found: dict[str, str] = {}
    for one in tree.iter("meta"):
        name = one.get("property") or one.get("name") or one.get("itemprop")
        content = one.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content.strip())
    return found


def _first(meta: dict[str, str], names: Iterable[str]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _day(meta: dict[str, str], names: Iterable[str]) -> str | None:
    return next(filter(None, (iso(meta.get(name)) for name in names)), None)


def _clean(text: str | None) -> str | None:
    return " ".join(text[:_LONGEST].split()) or None if text else None


def _title(tree: HtmlElement, meta: dict[str, str], data: linked.Object, heading: str | None) -> str | None:
    headings = [_clean(one.text_content()) for one in tree.iter("h1")]
    single = headings[0] if len(headings) == 1 else None
    stated = linked.string(data.get("headline")) or single or _first(meta, _TITLES)
    return _clean(stated) or (_SUFFIX.sub("", heading) if heading else None)


def _authors(tree: HtmlElement, meta: dict[str, str], data: linked.Object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Persons and organisations: those that the data name, else those that the page shows, else its meta data."""
    persons, organisations = linked.people(data.get("author") or data.get("creator"))
    named = tuple(dict.fromkeys(name for one in persons for name in byline.names(one)))
    if named:
        return named, tuple(organisations)
    stated = [meta[name] for name in _AUTHORS if name in meta and not meta[name].startswith("http")]
    for candidate in (*_shown(tree), *stated):
        found = tuple(name for name in byline.names(candidate) if byline.looks_like_name(name))
        if found:
            return found, tuple(organisations)
    return (), tuple(organisations) or tuple(stated[:1])


def _shown(tree: HtmlElement) -> list[str]:
    """The texts of the elements that are marked as the author's or the byline, first the most surely marked."""
    sure = tree.xpath(
        "//*[@rel='author' or @itemprop='author' or @itemprop='name' and ancestor::*[@itemprop='author']]"
    )
    marked = [one for one in tree.xpath("//*[@class]") if _BYLINE_CLASS.search(one.get("class"))]
    texts = (_clean(one.text_content()) for one in (*sure[:3], *marked[:5]))
    return [text for text in texts if text and len(text) < 150]


def _published(
    tree: HtmlElement, meta: dict[str, str], data: linked.Object, address: str | None
) -> tuple[str | None, PublishedBasis]:
    stated = iso(linked.string(data.get("datePublished"))) or _day(meta, _PUBLISHED) or _time(tree)
    if stated:
        return stated, "metadata"
    if address and (day := day_in_address(address)):
        return day, "address"
    found = find_date(tree, original_date=True, extensive_search=False)
    return (found, "metadata") if found else (None, "none")


def _time(tree: HtmlElement) -> str | None:
    """The first <time> that is marked as the day of publication, else the only one."""
    times = [one for one in tree.iter("time") if one.get("datetime")][:50]
    marked = [one for one in times if one.get("pubdate") is not None or one.get("itemprop") == "datePublished" or
              _TIME_CLASS.search(one.get("class") or "")]  # fmt: skip
    best = marked[:1] or (times if len(times) == 1 else [])
    return iso(best[0].get("datetime")) if best else None


def _addresses(tree: HtmlElement, meta: dict[str, str], data: linked.Object) -> tuple[str | None, tuple[Credit, ...]]:
    """The page's own address, and a credit where its canonical address lies in another domain."""
    canonical = next(
        (one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical"), None
    )
    saved = next((m.group(1) for c in tree.xpath("//comment()")[:20] if (m := _SAVED_FROM.search(c.text or ""))), None)
    own = saved or meta.get("og:url") or linked.string(data.get("mainEntityOfPage")) or linked.string(data.get("url"))
    own, canonical = (one if one and site(one) else None for one in (own, canonical))
    if own and canonical and site(own) != site(canonical):
        return own, (Credit(str(site(canonical)), "syndicated"),)
    return canonical or own, ()


def _based_on(data: linked.Object, address: str | None) -> tuple[Credit, ...]:
    values = data.get("isBasedOn") or data.get("isBasedOnUrl") or []
    found = (linked.string(one) for one in (values if isinstance(values, list) else [values])[:10])
    names = (site(one) or one for one in found if one)
    own = site(address) if address else None
    return tuple(Credit(name, "based-on") for name in dict.fromkeys(names) if name != own)


def site(address: str) -> str | None:
    """The site of a web address ("bbc.co.uk" of "https://www.bbc.co.uk/news"), or None where it is no web address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or "." not in parts.hostname:
        return None
    labels = parts.hostname.lower().split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return ".".join(labels[-3 if short else -2 :])
