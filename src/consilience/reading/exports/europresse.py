"""Europresse (Eureka): HTML, one <article> each, or older tables with the same names of classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from consilience.model import Refusal
from consilience.reading import byline, markup
from consilience.reading.exports.article import Article, day_of, each
from consilience.reading.raw import Raw
from consilience.reading.source import Source

SIGN = "DocPublicationName"
_NUMBER = re.compile(r"\b(?:news|web|bio|rep)·[\w·]{8,60}")
_ISSUE = re.compile(r",? n[o°]\.?\s?\d.*$", re.IGNORECASE)
_RIGHTS = re.compile(r"©|tous droits réservés|all rights reserved|numéro de document|document number", re.IGNORECASE)
_LOW = "abcdefghijklmnopqrstuvwxyz"


def _of_class(name: str) -> str:
    lower = f"translate(@class, '{_LOW.upper()}', '{_LOW}')"
    return f"contains({lower}, '{name.lower()}')"


def articles(tree: HtmlElement, source: Source) -> Iterator[Raw | Refusal] | None:
    """The articles of a page of Europresse, or None where it is none."""
    frames = [one for one in tree.iter("article") if one.xpath(f".//*[{_of_class(SIGN)}]")]
    frames = frames or tree.xpath(f"//td[span[{_of_class(SIGN)}]]")
    found = [_article(frame) for frame in frames]
    return each(found, source) if any(one.title or one.body for one in found) else None


def _article(frame: HtmlElement) -> Article:
    article = Article()
    article.outlet = _ISSUE.sub("", _text(frame, SIGN) or "") or None
    article.title = _text(frame, "titreArticleVisu") or _text(frame, "titreArticle")
    article.day = next(filter(None, (_day(part) for part in _headers(frame))), None)
    article.byline = _text(frame, "docAuthors") or _below_title(frame)
    number = _NUMBER.search(frame.text_content())
    article.id = number[0] if number else None
    for one in markup.paragraphs(_body(frame)):
        if _RIGHTS.search(one.text):
            break
        article.add(one)
    if not article.byline and len(article.body) > 1 and byline.looks_like_name(article.body[0][1]):
        article.byline = article.body.pop(0)[1]
    return article


def _text(frame: HtmlElement, name: str) -> str | None:
    found = frame.xpath(f".//*[{_of_class(name)}]")
    return " ".join(found[0].text_content().split()) or None if found else None


def _headers(frame: HtmlElement) -> list[str]:
    """The parts of the line below the outlet's name: section, day, page."""
    lines = [" ".join(one.text_content().split()) for one in frame.xpath(f".//*[{_of_class('DocHeader')}]")]
    return [*lines, *(part for line in lines for part in line.split(", ")), " ".join(lines)]


def _day(text: str) -> str | None:
    return text if day_of(text) else None


def _below_title(frame: HtmlElement) -> str | None:
    """The author stands in the line behind the title."""
    behind = frame.xpath(f".//header/*[{_of_class('titreArticle')}]/following-sibling::div[1]")
    text = " ".join(behind[0].text_content().split()) if behind else ""
    return text if 0 < len(text) < 120 else None


def _body(frame: HtmlElement) -> HtmlElement:
    """The part that holds the text alone."""
    for path in (f".//*[{_of_class('docOcurrContainer')}]", f".//*[{_of_class('DocText')}]", ".//section"):
        found = frame.xpath(path)
        if found:
            return found[0]
    return _behind_title(frame)


def _behind_title(frame: HtmlElement) -> HtmlElement:
    """A copy of an old table's cell from which all up to the title is taken away."""
    titles = frame.xpath(f"./*[{_of_class('titreArticle')}]")
    if titles:
        title = titles[0]
        for one in list(title.itersiblings(preceding=True)):
            frame.remove(one)
        tail = title.tail
        frame.remove(title)
        frame.text = tail
    return frame
