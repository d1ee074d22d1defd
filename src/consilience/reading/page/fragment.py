"""Mark-up that is the article and nothing else (a field of a row, an entry of a feed, a converted document)."""

from __future__ import annotations

from lxml import etree, html

from consilience.model import BlockKind
from consilience.reading.page.damage import is_beyond_reading
from consilience.reading.page.flow import Grammar, paragraphs
from consilience.reading.page.joining import Article, joined

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("p", "pre", "address", "center", "summary"), "body"),
    **dict.fromkeys(("li", "dt", "dd"), "list"),
    "blockquote": "quote", "figcaption": "caption", "caption": "caption", "aside": "pull-quote",
}  # fmt: skip
_GRAMMAR = Grammar(
    kinds=_KINDS,
    breaks=frozenset(
        "div section article main header footer br hr ul ol dl table tbody thead tfoot figure details nav body "
        "html fieldset video audio object img".split()
    ),
    rows=frozenset(("tr",)),
    cells=frozenset(("td", "th")),
    verbatim=frozenset(("pre",)),
    silent=frozenset(
        "script style noscript template svg iframe form button select option textarea title math canvas".split()
    ),
)
_PARSER = html.HTMLParser(no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True)


def fragment(markup: str) -> Article | None:
    """The text of a fragment of HTML or XHTML that is all article, with a block for each paragraph; None where it holds
    no words or cannot be read. Nothing is taken away but scripts and forms."""
    if is_beyond_reading(markup):
        return None
    try:
        tree = html.document_fromstring(f"<html><body><div>{_parsable(markup)}</div></body></html>", parser=_PARSER)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    found = paragraphs(tree, _GRAMMAR)
    return joined(found) if found else None


def _parsable(markup: str) -> str:
    """Mark-up without what the parser stops at: characters that no page may hold, and a declaration of encoding, which
    no longer holds for decoded text."""
    bare = markup.replace("\x00", "\N{REPLACEMENT CHARACTER}").lstrip("\ufeff \t\r\n")
    return bare.partition("?>")[2] if bare.startswith("<?xml") else bare
