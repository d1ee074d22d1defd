"""What was saved in the place of a report, or cuts it off: checks for robots, pages not found, notices about cookies,
lists of reports, paywalls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from consilience.model import Block, Extent
from consilience.reading.knowledge.paywalls import PAYWALL_OF_PAGE
from consilience.reading.markup import Article
from consilience.reading.page import linked, marks
from consilience.reading.page.about import About
from consilience.reading.page.scripts import objects

NO_ARTICLE = "no article was found on this page"
_ROBOTS = "a check for robots was saved here in the place of the page"
_NOT_FOUND = "the site answered that there is no such page"
_COOKIES = "a notice about cookies was saved here in the place of the page"
_LIST = f"{NO_ARTICLE}: it lists many"
_TABLE = f"{NO_ARTICLE}, only a table; where its rows are reports, save it as .csv or .xlsx"
_OF_TABLES = frozenset(("table", "heading", "title", "furniture"))
_SHORT = 1_500
_FEWEST_LINKS = 8
_MOST_LONG = 3
_LONG = 250
_FEWEST_LINES = 4
_LINES = 0.25
_LIST_ADDRESS = re.compile(
    r"/(?:[a-z]{2}/)?(?:tags?|topics?|categor(?:y|ies)|section|sections|search|suche|recherche|author|authors|archive)"
    r"(?:/|$)|/(?:[a-z]{2,12}/?){1,2}$",
    re.IGNORECASE,
)
_HEADS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        _ROBOTS,
        re.compile(
            r"just a moment|attention required|checking your browser(?: before accessing.{0,80})?|"
            r"pardon our interruption|"
            r"access (?:to this page )?(?:has been )?denied|are you (?:a )?(?:robot|human)|"
            r"verify(?:ing)? (?:that )?you are (?:a )?human|ddos-guard|"
            r"security check|bot verification|403 forbidden|request blocked|unusual traffic|please enable javascript",
            re.IGNORECASE,
        ),
    ),
    (
        _NOT_FOUND,
        re.compile(
            r"^\W{0,9}(?:(?:error|http|fehler|erreur)\W{1,3})?404(?:\W{1,3}(?:error|not found))?\W{0,9}$|"
            r"(?:page|article|story|content)\s(?:was\s|is\s|could\s|can\s|cannot\s)?"
            r"(?:not|be)\s(?:be\s)?(?:found|available)|page introuvable|seite (?:wurde )?nicht gefunden|"
            r"p[áa]gina no encontrada|p[áa]gina n[ãa]o encontrada|pagina non trovata|pagina niet gevonden|"
            r"страница не найдена|strona nie (?:została )?(?:z|od)naleziona|sayfa bulunamadı|"
            r"sidan (?:kunde )?inte hitta|"
            r"ページが見つかりません|页面不存在|找不到(?:网页|頁面)|페이지를 찾을 수 없|الصفحة غير موجودة",
            re.IGNORECASE,
        ),
    ),
    (
        _COOKIES,
        re.compile(
            r"^before you continue(?: to [^:]{1,40})?$|"
            r"(?:cookie|consent|privacy)\s(?:consent|settings|choices|notice|wall|preferences|management)|"
            r"we value your privacy|your privacy (?:choices|matters)|datenschutzeinstellungen|cookie-einstellungen|"
            r"(?:gérer|gestion d)\w{0,3}\s?(?:vos |les |es )?cookies",
            re.IGNORECASE,
        ),
    ),
)
_LISTS = ("collectionpage", "searchresultspage", "profilepage", "itemlist")
_BETWEEN = re.compile(r"\s[|–—·»-]\s")
"""What stands between a page's own title and its site's name."""
_BESIDE = 10
"""How many other characters may stand beside a notice's words ("Oops! Page not found", "Please …")."""
_STUB = 2_500
_LONGEST_WALL = 200
_AT_THE_START = 20
_LAST = 4
_MOST_OF_IT = 0.6


def refusal(tree: HtmlElement, known: About, found: Article | None) -> str | None:
    """Why a page holds no report, in plain words, or None where it holds one."""
    length = len(found.text) if found else 0
    if length < _SHORT and not known.data.get("datePublished"):
        heads = [marks.clean(tree.findtext(".//title")) or "", *marks.headings(tree)[:2]]
        parts = [part.strip() for head in heads for part in _BETWEEN.split(head)]
        for reason, pattern in _HEADS:
            if any(_says_little_else(pattern, part) for part in parts):
                return reason
    if found is None:
        return NO_ARTICLE
    if {block.kind for block in found.blocks} <= _OF_TABLES:
        return _TABLE
    return _LIST if _lists_many(tree, known, found) else None


def _says_little_else(pattern: re.Pattern[str], part: str) -> bool:
    """Whether a part of a title is the words of a notice: with many others beside them it is a report's ("Unusual
    traffic on the Orrin bridge")."""
    found = pattern.search(part)
    return found is not None and len(part) - len(found.group()) <= _BESIDE


def _lists_many(tree: HtmlElement, known: About, found: Article) -> bool:
    """Whether a page leads to many reports and is none: it has a heading with a link for each, says nowhere that it is
    an article, has hardly a long paragraph, and its address, its data or its own lines, which are links, tell."""
    if sum(block.end - block.start >= _LONG for block in found.blocks) > _MOST_LONG:
        return False
    leading = tree.xpath("count(//body//*[self::h2 or self::h3 or self::h4][.//a[@href] or parent::a])")
    if leading < _FEWEST_LINKS or _is_article(tree, known):
        return False
    kinds = {kind for one in objects(tree) for kind in linked.types(one)}
    return not kinds.isdisjoint(_LISTS) or _is_list_address(known.address) or _is_of_links(tree, found)


def _is_article(tree: HtmlElement, known: About) -> bool:
    return any(kind.endswith(("article", "posting")) for kind in linked.types(known.data)) or bool(
        tree.xpath(
            "//meta[@property='og:type' and @content='article' or @property='article:published_time'] | "
            "//body//*[@itemprop='articleBody']"
        )
    )


def _is_list_address(address: str | None) -> bool:
    """Whether an address is that of a site's front page or of a section, topic or search."""
    try:
        path = urlsplit(address or "/unknown-address").path
    except ValueError:
        return False
    return path in ("", "/") or _LIST_ADDRESS.match(path) is not None


def _is_of_links(tree: HtmlElement, found: Article) -> bool:
    """Whether a good part of the paragraphs are links and nothing else."""
    links = {" ".join(one.text_content().split()) for one in tree.iter("a")}
    said = [found.text[block.start : block.end] for block in found.blocks]
    linking = sum(text in links for text in said)
    return linking >= _FEWEST_LINES and linking >= _LINES * len(said)


def extent(known: About, found: Article) -> Extent:
    """Whether the page has the whole article or only what stands before its paywall."""
    length, stated = len(found.text), known.data.get("wordCount")
    words = int(stated) if isinstance(stated, int | str) and str(stated).isdecimal() and len(str(stated)) < 6 else 0
    if words > 50 and len(found.text.split()) >= _MOST_OF_IT * words:
        return "whole"
    walled = linked.is_closed(known.data) or any(_is_wall(found, block) for block in found.blocks[-_LAST:])
    return "stub" if walled and length < _STUB else "whole"


def without_wall(found: Article, blocks: Sequence[Block]) -> list[Block]:
    """The blocks that invite to pay or to register, as furniture: they are the page's and not the report's."""
    return [Block(one.start, one.end, "furniture") for one in blocks[-_LAST:] if _is_wall(found, one)]


def _is_wall(found: Article, block: Block) -> bool:
    """Whether a short paragraph invites to pay; one that only speaks of registering somewhere within is none."""
    if block.end - block.start >= _LONGEST_WALL:
        return False
    said = PAYWALL_OF_PAGE.search(found.text, block.start, block.end)
    return said is not None and said.start() - block.start <= _AT_THE_START
