"""Which web addresses are one: the rule by which a report, its pointers and its versions find each other.

Two addresses are the same where they differ only in scheme (http, https), the default port, letter case or Punycode of
the host, `www.`, `m.`, `mobile.`, `amp.` or `wap.` before it, a trailing slash, the ways in which AMP pages are named
(`/amp`, `.amp.html`, Google's caches), the fragment (unless it is a route, `#/…`), the order of parameters,
parameters that track the reader or choose a look of the page (print, AMP, all on one page), and a web archive's address
before the page's own. Other parameters stay: they may name the report."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from courlan import normalize_url

_WEB = re.compile(r"https?://", re.IGNORECASE)
_NAMED = re.compile(r"(?:urn|doi|tag|hdl|ark|newsml):\S+", re.IGNORECASE)
"""Names of works that are no web addresses; each is itself alone."""
_LONGEST = 4_000
_ARCHIVE = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]{0,4}/(?=https?:/)", re.IGNORECASE)
_CACHES = (
    re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/amp/(?:s/)?", re.IGNORECASE),
    re.compile(r"https?://[\w-]+\.cdn\.ampproject\.org/[a-z]/(?:s/)?", re.IGNORECASE),
)
_HOST = re.compile(r"(?:(?:www\d?|m|mobile|amp|wap)\.)+(?=[^.]+\.)")
_AMP_FIRST = re.compile(r"^/amp(?=/.)")
_AMP_LAST = re.compile(r"(?:/amp|\.amp)(?:\.html?)?/*$")
_TRACKING = re.compile(
    r"(?:utm|mtm|pk|piwik|matomo|hsa|itm|vero|oly|at|ns|mc)_\w+|_ga|_gl|_hsenc|_hsmi|__twitter_impression|gclid|gclsrc|dclid"
    r"|gbraid|wbraid|fbclid|msclkid|twclid|yclid|ysclid|ttclid|li_fat_id|igshid|igsh|mkt_tok|cmpid|cmp|icid|ocid|ncid|smid"
    r"|smtyp|taid|ito|xtor|spm|sc_cid|wt_mc|ref_src|ref_url|referrer|share|shared|share_from|traffic_source"
    r"|guccounter|guce_referrer|guce_referrer_sig"
)
"""Names of parameters that say where the reader came from (public lists of browsers and of ClearURLs, 2024). Short
names that may as well name an article (`id`, `cid`, `uid`, `ref`, `source`) are not among them."""
_CHANGING = re.compile(
    r"(?:/(?:news|world|politics|business|sports?|latest|breaking|live|ticker|newsticker|liveticker|home|start|blog))*"
    r"(?:/(?:index|default|home|main)\.\w{2,5})?",
    re.IGNORECASE,
)
"""Paths of pages that show other reports from day to day: fronts of a site and of its sections, tickers."""
_LOOKS = frozenset({
    ("print", None), ("printable", None), ("amp", None), ("isamp", None), ("output", "amp"), ("outputtype", "amp"),
    ("page", "all"), ("pagewanted", "all"), ("view", "print"), ("mode", "print"),
    ("singlepage", None), ("noredirect", None),
})  # fmt: skip
"""Parameters, with a value where only that one is meant, that choose a look of the same page."""


@lru_cache(maxsize=16_384)
def key(address: str) -> str | None:
    """What all forms of a web address have in common; None for what is no address of the web or name of a work, and for
    the front page of a site or section, which is of no one report."""
    if _NAMED.fullmatch(address):
        return address
    if not _WEB.match(address) or len(address) > _LONGEST:
        return None
    try:
        parts = urlsplit(normalize_url(urlsplit(_bare(address))._replace(query=""), trailing_slash=False))
        host, path = _HOST.sub("", parts.netloc), _path(parts)
    except ValueError:
        return None
    query = _query(urlsplit(_bare(address)).query)
    if not host or (not query and _CHANGING.fullmatch(path)):
        return None
    return f"{host}{path}{'?' if query else ''}{query}"


def keys(addresses: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of the addresses of one report, each once, sorted. What a page gives as its canonical address on another
    site is not its own: that is where it was reprinted from."""
    found = dict.fromkeys(form for address in addresses if (form := key(address)) is not None)
    home = _site(next(iter(found), ""))
    return tuple(sorted(form for form in found if _one_site(_site(form), home)))


def _site(form: str) -> str:
    return re.split(r"[/?#]", form, maxsplit=1)[0]


def _one_site(one: str, other: str) -> bool:
    """Whether one host is the other or lies in it: news.velmora.example in velmora.example."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def _bare(address: str) -> str:
    """The page's own address, out of that of an archive or a cache."""
    address = address.strip()
    own = _ARCHIVE.sub("", address)
    if own != address:
        return re.sub(r"^(https?:/)(?!/)", r"\1/", own)
    for cache in _CACHES:
        address = cache.sub("https://", address)
    return address


def _path(parts: SplitResult) -> str:
    path = _AMP_LAST.sub("", _AMP_FIRST.sub("", unquote(parts.path))).rstrip("/")
    return f"{path}#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else path


def _query(query: str) -> str:
    """The parameters that may name the report, sorted."""
    kept = []
    for name, value in parse_qsl(query, keep_blank_values=True, max_num_fields=200):
        low = name.lower()
        if not (_TRACKING.fullmatch(low) or (low, None) in _LOOKS or (low, value.lower()) in _LOOKS):
            kept.append((name, value))
    return urlencode(sorted(kept))
