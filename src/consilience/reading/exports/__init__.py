"""Files in which a news database hands out many articles. The kinds that are known are listed here; each tells from
the content whether a file is one of its own, so that an ordinary document is never taken for an export.

The layouts were learnt from what public readers of them expect: LexisNexisTools, newspapers, tm.plugin.factiva,
tm.plugin.lexisnexis, tm.plugin.europresse, tm.plugin.proquest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec
import trafilatura

from consilience.reading import markup
from consilience.reading.decode import declared_charset, decode
from consilience.reading.exports import europresse, factiva, nexis, proquest
from consilience.reading.exports.lines import of_text
from consilience.reading.markup import Paragraph, damage
from consilience.reading.paragraphs import Document
from consilience.reading.raw import Raw
from consilience.reading.registry import Item
from consilience.reading.source import Source

Kind = Callable[[Sequence[Paragraph], Source], Iterator[Item] | None]

NAMES = ("Nexis (Nexis Uni, Lexis+, Academic)", "Factiva", "ProQuest", "Europresse")
"""Whose exports are known."""
_KINDS: tuple[Kind, ...] = (factiva.articles, nexis.articles, proquest.articles)
_SIGNS = re.compile(
    r"\d (?:of|von|de|sur|van|di) \d{1,5} (?:document|dokument)|End of Document|Fin du document|Ende des Dokuments|"
    r"ProQuest document ID|"
    r"(?:Documento?|Dokument|文件|文档|文書|문서|Документ)\s{1,5}[A-Za-z][A-Za-z0-9]{4,10}(?:19|20)\d{6}",
    re.IGNORECASE,
)
_WORDS = ("document", "dokument", "文件", "文档", "文書", "문서", "документ")
"""One of these stands in every sign; looking for them first is quicker."""
_SIGNS_OF_PAGES = re.compile(
    rb"articleParagraph|\bDOCUMENTS\b|End of Document|ProQuest document ID|" + europresse.SIGN.encode("ascii")
)
"""What stands in every export; most files have none of it, and are not looked at further."""


def articles(document: Document, source: Source) -> Iterator[Item] | None:
    """The articles of an export, one after the other, or None where the document is none."""
    if not any(_has_sign(one.text) for one in document.paragraphs):
        return None
    found = _found(document.paragraphs, source)
    return _noted(found, document.notes) if found is not None else None


def _noted(found: Iterator[Item], notes: tuple[str, ...]) -> Iterator[Item]:
    """What reading the file had to note holds of each of its articles."""
    for one in found:
        yield msgspec.structs.replace(one, notes=(*notes, *one.notes)) if isinstance(one, Raw) else one


def in_text(text: str, source: Source) -> Iterator[Item] | None:
    """The articles of an export in plain text, or None where the text is none."""
    return _found(of_text(text), source) if _has_sign(text) else None


def _has_sign(text: str) -> bool:
    low = text.lower()
    return any(word in low for word in _WORDS) and _SIGNS.search(text) is not None


def in_page(data: bytes, source: Source) -> Iterator[Item] | None:
    """The articles of an export as a web page, or None where the page is none. Raises Refused where it cannot be
    decoded."""
    if not _SIGNS_OF_PAGES.search(data):
        return None
    text = decode(data, declared=source.charset or declared_charset(data))[0]
    tree = None if damage.is_beyond_reading(text) else trafilatura.load_html(text)
    if tree is None:
        return None
    return europresse.articles(tree, source) or _found(markup.paragraphs(tree), source)


def _found(paragraphs: Sequence[Paragraph], source: Source) -> Iterator[Item] | None:
    return next(filter(None, (kind(paragraphs, source) for kind in _KINDS)), None)
