"""Mark-up of documents (a converted DOCX, the pages of a news database) as a row of paragraphs; nothing is chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from consilience.model import BlockKind
from consilience.reading.paragraphs import Paragraph

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "li": "list", "blockquote": "quote", "figcaption": "caption", "caption": "caption",
}  # fmt: skip
_BLOCKS = frozenset(
    """address article aside center dd div dl dt fieldset figure footer form header hr main nav ol p pre section table
    tbody tfoot thead title ul""".split()
) | set(_KINDS)  # fmt: skip
_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "iframe", "head", "input", "button"))
_DEEPEST = 150
_APART = re.compile(r"\n\s*\n")
_NOTE = re.compile(r"(?:foot|end)note-\d{1,6}$")
_NOTE_MARK = re.compile(r"#(?:foot|end)note-")
_CONTENTS = re.compile(r"#_?toc", re.IGNORECASE)
_AUTOMATIC = re.compile(r"automatically generated|automatisch generiert|générée automatiquement", re.IGNORECASE)


def paragraphs(tree: HtmlElement) -> list[Paragraph]:
    """The paragraphs below an element, in order."""
    walk = _Walk()
    walk.inside(tree, "body", 0)
    walk.end("body")
    return walk.found


class _Walk:
    """The paragraphs so far, and the words of the one that is being read."""

    def __init__(self) -> None:
        self.found: list[Paragraph] = []
        self.words: list[str] = []
        self.link: str | None = None

    def inside(self, element: HtmlElement, kind: BlockKind, depth: int) -> None:
        """Reads what is below an element; what lies too deep is one paragraph."""
        self.words.append(element.text or "")
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _SILENT:
                self.child(child, kind, depth)
            self.words.append(child.tail or "")

    def child(self, child: HtmlElement, kind: BlockKind, depth: int) -> None:
        """Reads one element."""
        if depth > _DEEPEST:
            self.words.append(child.text_content())
        elif child.tag == "br":
            self.words.append("\n")
        elif child.tag == "img":
            self.picture(child, kind)
        elif child.tag == "tr":
            self.end(kind)
            self.found += _row(child, depth)
        elif child.tag in _BLOCKS:
            inner = _kind(child, kind)
            self.end(kind)
            self.inside(child, inner, depth + 1)
            self.end(inner)
        elif not (child.tag == "a" and self.mark(child)):
            self.inside(child, kind, depth + 1)

    def mark(self, link: HtmlElement) -> bool:
        """Whether a link is only the mark of a footnote, which says nothing; any other's address is kept."""
        address = link.get("href") or ""
        self.link = self.link or address or None
        return _NOTE_MARK.match(address) is not None

    def picture(self, image: HtmlElement, kind: BlockKind) -> None:
        """What a picture's author says that it shows is its caption."""
        shown = " ".join((image.get("alt") or "").split())
        if len(shown.split()) > 2 and "://" not in shown and not _AUTOMATIC.search(shown):
            self.end(kind)
            self.found.append(Paragraph("caption", shown))

    def end(self, kind: BlockKind) -> None:
        """Ends the paragraph; two line breaks part one from the next."""
        for part in _APART.split("".join(self.words)) if self.words else ():
            if text := " ".join(part.replace("\N{SOFT HYPHEN}", "").split()):
                listed = kind == "body" and self.link is not None and _CONTENTS.match(self.link)
                self.found.append(Paragraph("furniture" if listed else kind, text, self.link))
        self.words, self.link = [], None


def _kind(element: HtmlElement, around: BlockKind) -> BlockKind:
    if element.get("class") == "title":
        return "title"
    if element.get("id") == "hd":  # what Factiva calls its headlines
        return "heading"
    if element.get("class") == "caption":
        return "caption"
    if _NOTE.search(element.get("id") or ""):
        return "references"
    return around if around in ("references", "quote") else _KINDS.get(element.tag, around)


def _row(row: HtmlElement, depth: int) -> Iterator[Paragraph]:
    """A row of a table: one paragraph where every cell has one; a lone cell is only a frame; a name and many paragraphs
    begin with the name."""
    cells = []
    for cell in row:
        if isinstance(cell.tag, str):
            walk = _Walk()
            walk.inside(cell, "body", depth + 1)
            walk.end("body")
            if walk.found:
                cells.append(walk.found)
    if len(cells) < 2:
        yield from cells[0] if cells else ()
    elif all(len(cell) == 1 for cell in cells):
        yield Paragraph("table", " | ".join(cell[0].text for cell in cells), cells[0][0].link)
    elif len(cells) == 2 and len(cells[0]) == 1:
        yield Paragraph("table", f"{cells[0][0].text} | {cells[1][0].text}")
        yield from cells[1][1:]
    else:
        yield from (paragraph for cell in cells for paragraph in cell)
