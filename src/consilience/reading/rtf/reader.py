"""The state while an RTF file is read: groups, letters, paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import msgspec

from consilience.errors import Refused
from consilience.model import BlockKind
from consilience.reading.markup import Paragraph
from consilience.reading.rtf import words

_ADDRESS = re.compile(r'HYPERLINK\s{1,5}"?([^"\s]{1,2000})')
_DEEPEST = 2_000
_LARGER = 1.14
_HEADING_LENGTH = 150
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|заголовок) ?\d", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|titel|titre|título|titolo)$", re.IGNORECASE)
_ENDS = re.compile(r"[.!?…:;,][\"'”’»)]{0,3}$")
_UNSIGNED = 65_536


class Group(msgspec.Struct):
    """What holds within a pair of braces."""

    page: str
    into: str = "text"
    """Where its words go: text, note, mark (of a list), address, title, style or font."""
    fallback: int = 1
    """How many characters stand behind one in Unicode for programs that do not know it."""
    hidden: bool = False
    deleted: bool = False
    bold: bool = False
    size: int = 24
    style: int = -1
    font: int = -1


class Line(msgspec.Struct):
    """The paragraph that is being read."""

    parts: list[str] = []
    plain: int = 0
    """How many of its characters are not bold."""
    size: int = 0
    style: int = -1
    outline: bool = False
    listed: bool = False
    link: str | None = None


class Done(msgspec.Struct):
    """A paragraph that was read, before the usual size of type is known."""

    text: str
    line: Line
    kind: BlockKind | None = None


class Reader:
    """Takes tokens, one after the other."""

    def __init__(self) -> None:
        self.group = Group("cp1252")
        self.above: list[Group] = []
        self.skip = False
        """Whether the rest of the present group is to be passed over."""
        self.starred = False
        self.unread = 0
        self.letters = bytearray()
        self.line, self.note = Line(), Line()
        self.cells: list[list[str]] = [[]]
        self.in_table = self.outline = False
        self.found: list[Done] = []
        self.notes: list[str] = []
        self.title: list[str] = []
        self.named: list[str] = []
        self.fonts: dict[int, str] = {}
        self.styles: dict[int, str] = {}
        self.sizes: Counter[int] = Counter()

    def open(self) -> None:
        """Begins a group. Raises Refused where they are nested beyond reason."""
        self.flush()
        if len(self.above) > _DEEPEST:
            raise Refused("its groups are nested too deeply for an RTF document")
        self.above.append(self.group)
        self.group = msgspec.structs.replace(self.group)

    def close(self) -> None:
        """Ends a group."""
        self.flush()
        ended, self.skip = self.group, False
        if not self.above:
            return
        self.group = self.above.pop()
        self.unread = 0
        if ended.into == "note" != self.group.into:
            self.notes += spaced("".join(self.note.parts))
            self.note = Line()
        elif ended.into == "style" and self.named:
            self.styles[ended.style] = "".join(self.named).strip(" ;")
            self.named = []
        elif ended.into == "address" != self.group.into and self.named:
            address = _ADDRESS.search("".join(self.named))
            self.line.link = self.line.link or (address[1] if address else None)
            self.named = []

    def word(self, name: str, number: int | None) -> None:
        """Takes a control word."""
        action = _ACTIONS.get(name)
        if action is not None and not (self.starred and name not in words.KEPT):
            self.flush()
            self.unread = 0
            action(self, number)
        elif name in words.LEFT_OUT or (self.starred and name not in words.KEPT):
            self.skip = True
        elif name == "u":
            self.unicode(number or 0)
        elif name in words.CHARACTERS:
            self.put(words.CHARACTERS[name])
        else:
            self.flush()
            self.unread = 0
        self.starred = False

    def unicode(self, number: int) -> None:
        """Takes a character by its number; what stands for it in old programs is passed over."""
        self.put(chr(number % _UNSIGNED))
        self.unread = self.group.fallback

    def raw(self, letters: bytes) -> None:
        """Takes bytes in the code page of the font."""
        if self.unread:
            letters, self.unread = letters[self.unread :], max(0, self.unread - len(letters))
        self.letters += letters

    def put(self, text: str) -> None:
        """Takes characters."""
        self.flush()
        self._put(text)

    def flush(self) -> None:
        """Decodes the bytes taken so far."""
        if self.letters:
            letters, self.letters = bytes(self.letters), bytearray()
            self._put(letters.decode(self.fonts.get(self.group.font) or self.group.page, "replace"))

    def _put(self, text: str) -> None:
        group = self.group
        if group.hidden or group.deleted:
            return
        if group.into == "text":
            line = self.line
            if not line.parts:
                line.size, line.style, line.outline = group.size, group.style, self.outline
            line.parts.append(text)
            line.plain += 0 if group.bold else len(text.strip())
            self.sizes[group.size] += len(text)
        elif group.into == "note":
            self.note.parts.append(text)
        elif group.into == "title":
            self.title.append(text)
        elif group.into in ("style", "address"):
            self.named.append(text)

    def paragraph(self) -> None:
        """Ends a paragraph; in a table it belongs to the cell."""
        if self.group.into == "note":
            self.note.parts.append(" ")
            return
        text = "".join(self.line.parts)
        if self.in_table:
            self.cells[-1] += spaced(text)
        else:
            self.found += [Done(one, self.line) for one in spaced(text)]
        self.line = Line([])

    def cell(self) -> None:
        """Ends a cell of a table."""
        self.in_table = True
        self.paragraph()
        self.cells.append([])

    def row(self) -> None:
        """Ends a row: one paragraph where each cell has one; a name and many paragraphs begin with the name."""
        cells = [cell for cell in self.cells if cell]
        self.cells, self.in_table = [[]], False
        if len(cells) == 2 and len(cells[0]) == 1:
            cells = [[f"{cells[0][0]} | {cells[1][0]}"], cells[1][1:]]
            kinds: tuple[BlockKind, BlockKind] = ("table", "body")
        elif all(len(cell) == 1 for cell in cells) and len(cells) > 1:
            cells, kinds = [[" | ".join(cell[0] for cell in cells)]], ("table", "table")
        else:
            kinds = ("body", "body")
        self.found += [Done(text, Line(), kinds[n > 0]) for n, cell in enumerate(cells) for text in cell]

    def end(self) -> None:
        """Ends the document, wherever it is cut off."""
        self.flush()
        self.group = Group("cp1252")
        self.paragraph()
        self.row()

    def paragraphs(self) -> Iterator[Paragraph]:
        """What was read, footnotes last."""
        usual = self.sizes.most_common(1)[0][0] if self.sizes else 24
        for one in self.found:
            yield Paragraph(one.kind or self._kind(one, usual), one.text, link=one.line.link)
        yield from (Paragraph("references", text) for text in self.notes)

    def _kind(self, one: Done, usual: int) -> BlockKind:
        style = self.styles.get(one.line.style, "")
        if _TITLE.match(style):
            return "title"
        if one.line.outline or _HEADING.match(style):
            return "heading"
        if one.line.listed:
            return "list"
        bold = one.line.plain == 0 and not _ENDS.search(one.text)
        short = len(one.text) <= _HEADING_LENGTH
        return "heading" if short and (bold or one.line.size > _LARGER * usual) else "body"


def spaced(text: str) -> list[str]:
    """The text with single spaces, or nothing; the halves of characters beyond the first 65,536 are put together."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    bare = " ".join(whole.split())
    return [bare] if bare else []


Action = Callable[[Reader, int | None], None]


def _flag(name: str) -> Action:
    def act(reader: Reader, number: int | None) -> None:
        setattr(reader.group, name, number != 0)

    return act


def _into(name: str) -> Action:
    def act(reader: Reader, number: int | None) -> None:
        reader.group.into = name

    return act


def _page(name: str) -> Action:
    def act(reader: Reader, number: int | None) -> None:
        reader.group.page = name

    return act


def _code_page(reader: Reader, number: int | None) -> None:
    page = "utf-8" if number == 65001 else f"cp{number}"
    if words.is_known(page):
        reader.group.page = page


def _font(reader: Reader, number: int | None) -> None:
    reader.group.font = -1 if number is None else number


def _charset(reader: Reader, number: int | None) -> None:
    if number in words.CHARSETS and number != 0:
        reader.fonts[reader.group.font] = words.CHARSETS[number]


def _style(reader: Reader, number: int | None) -> None:
    reader.group.style = -1 if number is None else number


def _plain(reader: Reader, number: int | None) -> None:
    reader.group.bold = reader.group.hidden = reader.group.deleted = False
    reader.group.size = 24


def _paragraph_default(reader: Reader, number: int | None) -> None:
    reader.group.style, reader.outline, reader.in_table = -1, False, False


def _size(reader: Reader, number: int | None) -> None:
    reader.group.size = number or 24


def _fallback(reader: Reader, number: int | None) -> None:
    reader.group.fallback = min(max(number or 0, 0), 8)


def _outline(reader: Reader, number: int | None) -> None:
    reader.outline = number is not None and number < 6


def _listed(reader: Reader, number: int | None) -> None:
    reader.group.into = "mark"
    reader.line.listed = True


def _in_table(reader: Reader, number: int | None) -> None:
    reader.in_table = number != 0


_ACTIONS: dict[str, Action] = {
    **{name: _page(page) for name, page in words.PAGES.items()},
    **dict.fromkeys(("par", "sect", "page", "column"), lambda reader, _: reader.paragraph()),
    "cell": lambda reader, _: reader.cell(),
    "row": lambda reader, _: reader.row(),
    "ansicpg": _code_page, "f": _font, "fcharset": _charset, "s": _style, "plain": _plain, "fs": _size, "uc": _fallback,
    "pard": _paragraph_default, "outlinelevel": _outline, "intbl": _in_table, "b": _flag("bold"), "v": _flag("hidden"),
    "deleted": _flag("deleted"), "fonttbl": _into("font"), "stylesheet": _into("style"), "info": _into("font"),
    "title": _into("title"), "footnote": _into("note"), "fldinst": _into("address"), "fldrslt": _into("text"),
    "listtext": _listed, "pntext": _listed, "pn": _into("font"),
}  # fmt: skip
