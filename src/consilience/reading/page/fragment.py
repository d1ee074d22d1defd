"""Mark-up that is the article and nothing else (a field of a row, an entry of a feed, a converted document)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree, html
from lxml.html import HtmlElement

from consilience.model import BlockKind
from consilience.reading.page.article import Article, joined

_HEADINGS: dict[str, BlockKind] = dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading")
_KINDS: dict[str, BlockKind] = {
    **_HEADINGS, "p": "body", "div": "body", "section": "body", "blockquote": "quote", "li": "list", "tr": "table",
    "figcaption": "caption", "aside": "pull-quote",
}  # fmt: skip
_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "iframe", "form", "button"))


def fragment(markup: str) -> Article | None:
    """The text of a fragment of HTML or XHTML that is all article, with a block for each paragraph; None where it holds
    no words. Nothing is taken away but scripts and forms."""
    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return None
    paragraphs = [(kind, text) for kind, text in _paragraphs(tree, "body") if any(c.isalnum() for c in text)]
    return joined(paragraphs) if paragraphs else None


def _paragraphs(element: HtmlElement, kind: BlockKind) -> Iterator[tuple[BlockKind, str]]:
    words: list[str] = [element.text or ""]
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _SILENT:
            pass
        elif child.tag in _KINDS or len(child.xpath(".//p|.//li|.//tr|.//div")):
            yield kind, " ".join("".join(words).split())
            words = []
            inner = _KINDS.get(child.tag, kind)
            yield from _paragraphs(child, kind if inner == "body" else inner)
        elif child.tag == "br":
            words.append("\n")
        else:
            words.append(child.text_content())
        words.append(child.tail or "")
    yield kind, " ".join("".join(words).split())
