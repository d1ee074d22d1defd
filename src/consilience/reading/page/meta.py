"""The meta data of a page: OpenGraph, Dublin Core, Parse.ly, Sailthru, Google Scholar and newsrooms' own names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from lxml.html import HtmlElement

from consilience.model import Layer

Found = tuple[str, Layer]
"""A value and the layer of the page in which it was found."""
PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
    "date.created", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date_published",
    "published_time", "publishedtime", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "article.published", "article.created",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article_date_original", "originalpublicationdate",
    "og:pubdate", "pdate", "ptime", "release_date", "published_at", "published-date", "publicationdate",
    "citation_publication_date", "citation_date", "vr:published_time", "rnews:datepublished", "displaydate",
    "article:create", "nytdate", "date",
)  # fmt: skip
MODIFIED = (
    "article:modified_time", "og:updated_time", "article:modified", "datemodified", "last-modified", "lastmodified",
    "date.modified", "dcterms.modified", "dc.date.modified", "modified_time", "revised", "last-updated", "lastmod",
    "cxenseparse:recs:articlemodified", "article.updated",
)  # fmt: skip
TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
          "citation_title", "cxenseparse:title", "hdl", "headline", "title")  # fmt: skip
AUTHORS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name",
    "byl", "cxenseparse:author", "article:author_name", "citation_author", "og:article:author", "article.author",
    "og:author", "authors", "vr:author", "byline", "creator", "twitter:data1", "rnews:author",
)  # fmt: skip
OUTLETS = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "al:ios:app_name",
           "cre", "apple-mobile-web-app-title", "twitter:site")  # fmt: skip


def of(tree: HtmlElement) -> dict[str, str]:
    """The meta data by name in lower case; the first of a name holds. (`value` for `content` is a common slip.)"""
    found: dict[str, str] = {}
    for one in tree.iter("meta"):
        name = one.get("property") or one.get("name") or one.get("itemprop")
        content = one.get("content") or one.get("value")
        if name and content and content.strip():
            for single in name.lower().split():
                found.setdefault(single, content.strip())
    return {**_parsely(found.get("parsely-page")), **found}


def _parsely(page: str | None) -> dict[str, str]:
    """What the older form of Parse.ly's data says: one JSON object in one meta element."""
    try:
        data = json.loads(page) if page else None
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, Mapping):
        return {}
    names = {"title": "parsely-title", "pub_date": "parsely-pub-date", "author": "parsely-author"}
    return {names[key]: str(data[key]) for key in names if isinstance(data.get(key), str)}


def every(found: Mapping[str, str], names: Iterable[str]) -> Iterator[Found]:
    """The values under any of `names`, in that order, each with its layer."""
    for name in names:
        if name in found:
            yield found[name], "OpenGraph" if name.startswith(("og:", "article:")) else "meta tag"
