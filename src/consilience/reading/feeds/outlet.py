"""Which outlet a feed is of: its title without what makes it a feed ("Sella Post - World - RSS" → "Sella Post")."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from consilience.reading.knowledge.chrome import OUTLET_WORDS, SECTIONS

_BETWEEN = re.compile(r"\s+[|»«:·•>/–—-]+\s+|\s*(?:»|\||::|>)\s*|:\s+")
_FEED = re.compile(
    r"(?:\b(?:the\s)?(?:rss|atom|xml|json)(?:\s(?:2\.0|1\.0))?(?:[\s-]feeds?)?\b|\bnewsfeed\b|\bfeeds?$|\(rss\)|\[rss\])",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:all |the |our |my )?(?:latest|recent|new|newest|top|breaking|main|most popular|most read|featured|all|"
    r"today['’]?s|full|rss|home|front|syndicated)?\s?(?:news|articles?|stories|posts?|headlines?|entries|items?|updates?|content|"
    r"page|home ?page|blog|full text|world news|international)?(?: (?:only|feed|rss))?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:comments (?:on|for)|(?:the )?(?:latest|recent|top|newest|breaking)?\s?(?:news|stories|posts|articles|"
    r"headlines|updates|content|items) (?:from|of|at|by|on))[:\s]\s?",
    re.IGNORECASE,
)
_REDIRECTING = tuple(
    """feedburner.com feedproxy.google.com news.google.com feedsportal.com feedpress.it pheedo.com bit.ly t.co trib.al
    ift.tt dlvr.it ow.ly doi.org medium.com substack.com wordpress.com blogspot.com archive.org localhost libsyn.com
    omny.fm spotify.com buzzsprout.com acast.com megaphone.fm anchor.fm soundcloud.com podbean.com simplecast.com
    art19.com youtube.com vimeo.com""".split()
)
"""Sites whose addresses say nothing of who wrote what stands behind them."""


def outlet(title: str | None, address: str | None) -> str | None:
    """The name of the outlet that a feed's title holds; `address` is the site's, whose name decides between parts."""
    bare = _FEED.sub(" ", _LEAD.sub("", (title or "").strip())).replace("()", "").replace("[]", "")
    parts = [part for part in (" ".join(one.strip(" -–—|:,.").split()) for one in _BETWEEN.split(bare)) if part]
    named = [part for part in parts if not _is_generic(part)] or parts[:1]
    host = _letters(_site(address))
    for part in named:
        if host and len(host) > 2 and (host in _letters(part) or (_letters(part) in host and len(_letters(part)) > 2)):
            return part
    known = [part for part in named if part.split()[-1].lower() in OUTLET_WORDS]
    return next(iter(known or named), None)


def is_elsewhere(address: str | None, feed: str | None) -> bool:
    """Whether an entry's address is at another site than its feed's, so that the feed only found it."""
    there, here = _site(address), _site(feed)
    if not there or not here or _redirects(address) or _redirects(feed):
        return False
    return there not in here and here not in there


def _is_generic(part: str) -> bool:
    return part.lower() in SECTIONS or _GENERIC.fullmatch(part.strip()) is not None


def _redirects(address: str | None) -> bool:
    return _host(address).endswith(_REDIRECTING)


def _site(address: str | None) -> str:
    """The telling label of a host's name ("bbc" of "www.bbc.co.uk"), or ""."""
    labels = _host(address).split(".")
    if len(labels) < 2:
        return ""
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return labels[-3 if short else -2]


def _host(address: str | None) -> str:
    try:
        return (urlsplit(address or "").hostname or "").lower()
    except ValueError:
        return ""


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum()).removeprefix("the")
