"""Web addresses as files state them: made whole, and the site that they are of."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

_WHOLE = re.compile(r"(?:https?|ftp)://\S{1,2000}", re.IGNORECASE)
_REDIRECTING = tuple(
    """feedburner.com feedproxy.google.com news.google.com feedsportal.com feedpress.it pheedo.com bit.ly t.co trib.al
    ift.tt dlvr.it ow.ly doi.org medium.com substack.com wordpress.com blogspot.com archive.org localhost libsyn.com
    omny.fm spotify.com buzzsprout.com acast.com megaphone.fm anchor.fm soundcloud.com podbean.com simplecast.com
    art19.com youtube.com vimeo.com""".split()
)
"""Sites whose addresses say nothing of who wrote what stands behind them."""
_SHORT = 3
"""The most letters of what stands before a country's two ("co.uk", "com.au")."""


def is_whole(stated: str) -> bool:
    """Whether it is an address of the web with nothing left out of it."""
    return _WHOLE.fullmatch(stated) is not None


def of_page(stated: str) -> str | None:
    """An address that a program opens as a page, or None."""
    return stated if stated.startswith(("http://", "https://")) else None


def absolute(base: str | None, stated: str | None) -> str | None:
    """An address made absolute; None where it is none of the web."""
    if not stated:
        return None
    try:
        whole = stated.strip() if _WHOLE.match(stated.strip()) else urljoin(base or "", stated.strip())
    except ValueError:
        return None
    return whole if is_whole(whole) else None


def host(address: str | None) -> str:
    """The name of the host in lower case, "" where there is none."""
    try:
        return (urlsplit(address or "").hostname or "").lower()
    except ValueError:
        return ""


def site(address: str) -> str | None:
    """The site of a web address ("bbc.co.uk" of "https://www.bbc.co.uk/news"), or None where it is no web address."""
    name = host(address)
    return _registered(name) if "." in name and address.strip().lower().startswith(("http:", "https:")) else None


def label(address: str | None) -> str:
    """What tells a site from others ("bbc" of "www.bbc.co.uk"), or ""."""
    name = host(address)
    return _registered(name).split(".")[0] if "." in name else ""


def is_elsewhere(address: str | None, home: str | None) -> bool:
    """Whether an address is surely at another site than `home`; one that only passes on says nothing."""
    there, here = label(address), label(home)
    if not there or not here or host(address).endswith(_REDIRECTING) or host(home).endswith(_REDIRECTING):
        return False
    return there not in here and here not in there


def _registered(name: str) -> str:
    """The part of a host's name that its owner registered."""
    labels = name.split(".")
    short = len(labels) > 2 and len(labels[-2]) <= _SHORT and len(labels[-1]) == 2
    return ".".join(labels[-3 if short else -2 :])
