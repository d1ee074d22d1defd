"""Pages of a site that are no reports: its front page, sections, tags, lists of results."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_FRONT = re.compile(
    r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?/?(?:(?:index|home|default|start)(?:\.(?:html?|php|aspx?|jsp|shtml))?)?/?", re.I
)
_LIST = re.compile(
    r"/(?:tags?|topics?|category|categories|sections?|authors?|search|feeds?|rubrik|thema|temas?|etiqueta|sujet|"
    r"rubrique|archives?(?=/?$|/\d{4}/?$|/\d{4}/\d\d?/?$)|page(?=/\d))(?:/[^/]{1,80})?(?:/\d{1,2})?(?:/page/\d{1,5})?/?|"
    r"/(?:login|signin|subscribe|newsletters?|contact|contact-us|about|about-us|privacy|privacy-policy|imprint|"
    r"terms|terms-of-use|terms-of-service|cookies|cookie-policy|impressum)(?:\.html?|\.php)?/?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rb"""["'](?:\w{0,20}(?:NewsArticle|BlogPosting)|Article|LiveBlogPosting|AnalysisNewsArticle)["']"""
    rb"""|og:type["'][^<>]{0,40}content\s{0,3}=\s{0,3}["']?article|article:published_time""",
    re.IGNORECASE,
)
_LINKED_HEADING = re.compile(rb"<h[1-4][^<>]{0,300}>\s{0,100}<a[\s>]", re.IGNORECASE)
_HEAD = 200_000
_MANY = 6


def is_listing(address: str, data: bytes) -> bool:
    """Whether a page lists reports and is none: it does not state an article among its data, and its address is that
    of a front page or a list, or it has many headings that are links."""
    if _ARTICLE.search(data[:_HEAD]):
        return _is_front(address)
    return _is_front(address) or _is_list(address) or _linked_headings(data) >= _MANY


def _is_front(address: str) -> bool:
    parts = _split(address)
    return parts is not None and not parts[1] and _FRONT.fullmatch(parts[0]) is not None


def _is_list(address: str) -> bool:
    parts = _split(address)
    return parts is not None and _LIST.fullmatch(parts[0]) is not None


def _split(address: str) -> tuple[str, str] | None:
    """Path and query of an address, or None where it is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts.path[:1_000], parts.query


def _linked_headings(data: bytes) -> int:
    return sum(1 for _ in _LINKED_HEADING.finditer(data))
