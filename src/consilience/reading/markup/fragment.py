"""Mark-up that is the article and nothing else (a field of a row, an entry of a feed, a letter)."""

from __future__ import annotations

from lxml import etree

from consilience.reading.markup.damage import is_beyond_reading
from consilience.reading.markup.dialect import Dialect, Element, senses
from consilience.reading.markup.joining import Article, Paragraph, joined
from consilience.reading.markup.walk import paragraphs

SENSES = {
    **senses("block", "div section article main header footer br hr ul ol dl table tbody thead tfoot figure details "
             "nav body html fieldset video audio object img"),
    **senses("block", {
        "heading": "h1 h2 h3 h4 h5 h6", "body": "p address center summary", "list": "li dt dd", "quote": "blockquote",
        "caption": "figcaption caption", "pull-quote": "aside",
    }),
    **senses("lines", {"body": "pre"}),
    **senses("row", "tr"),
    **senses("cell", "td th"),
    **senses("silent", "script style noscript template svg iframe form button select option textarea title math "
             "canvas"),
}  # fmt: skip
"""What the elements of HTML mean."""
_HTML = Dialect(SENSES, longest_cell=300)
_PARSER = etree.HTMLParser(no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True)


def fragment(markup: str) -> Article | None:
    """The text of a fragment of HTML or XHTML that is all article, with a block for each paragraph; None where it holds
    no words or cannot be read. Nothing is taken away but scripts and forms."""
    found = of_tree(tree(markup))
    return joined(found) if found else None


def tree(markup: str) -> Element | None:
    """The tree of a fragment of HTML or XHTML; None where it cannot be read."""
    if is_beyond_reading(markup):
        return None
    try:
        return etree.fromstring(f"<html><body><div>{_parsable(markup)}</div></body></html>", _PARSER)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def of_tree(tree: Element | None) -> list[Paragraph]:
    """The paragraphs of a tree of HTML."""
    return paragraphs(tree, _HTML) if tree is not None else []


def _parsable(markup: str) -> str:
    """Mark-up without what the parser stops at: characters that no page may hold, and a declaration of encoding, which
    no longer holds for decoded text."""
    bare = markup.replace("\x00", "\N{REPLACEMENT CHARACTER}").lstrip("\ufeff \t\r\n")
    return bare.partition("?>")[2] if bare.startswith("<?xml") else bare
