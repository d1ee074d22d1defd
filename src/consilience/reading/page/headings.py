"""The main headings of a page: those that are no logo, without the kicker above the headline."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from consilience.reading.page import marks

_LOGO = re.compile(
    r"\b(?:logo|brand|masthead)\b|\b(?:site|blog)-?(?:title|name|logo|branding|header)\b|\bheaderimg\b", re.IGNORECASE
)
_KICKER = re.compile(
    r"kicker|dachzeile|spitzmarke|roofline|over-?(?:line|title|head)|topline|eyebrow|(?:pre|super|sub)-?(?:title|head)|"
    r"sur-?titre|antet[ií]tulo|volanta|cintillo|occhiello",
    re.IGNORECASE,
)
_HOME = re.compile(r"(?:/web/\d{14}/https?://[^/]+)?/?(?:(?:\.\./){0,9}(?:index|home)\.\w{3,5})?")
_FEWEST_LETTERS = 8


def headings(tree: HtmlElement) -> list[str]:
    """The words of the page's main headings, in document order."""
    elements = [one for one in tree.iter("h1") if not _is_logo(one)]
    return [text for one in elements if (text := _headline(one)) and any(c.isalnum() for c in text)]


def _is_logo(heading: HtmlElement) -> bool:
    """Whether a heading is the site's name: marked so, or with a link to the site's front page."""
    parent = heading.getparent()
    near = [heading, *([parent] if parent is not None else [])]
    marked = " ".join(f"{one.get('class') or ''} {one.get('id') or ''}" for one in near)
    if len(marked) < 300 and _LOGO.search(marked.replace("_", "-")):
        return True
    link = next(heading.iter("a"), None) if parent is None or parent.tag != "a" else parent
    return link is not None and link.get("href") is not None and _leads_home(link.get("href") or "")


def _leads_home(address: str) -> bool:
    """Whether a link leads to a front page: that of its site, wherever a copy of it may be kept."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    return bool(parts.netloc or parts.path) and not parts.query and _HOME.fullmatch(parts.path) is not None


def _headline(heading: HtmlElement) -> str | None:
    """The words of a heading without a part that is marked as a kicker or a line below it."""
    text = marks.words(heading)
    for part in heading.iter():
        marked = part.get("class") if isinstance(part.tag, str) and part is not heading else None
        if text and marked and _KICKER.search(marked) and (kicker := marks.words(part)):
            bare = text.removeprefix(kicker).removesuffix(kicker).strip(" |:")
            text = bare if sum(map(str.isalpha, bare)) >= _FEWEST_LETTERS else text
    return text
