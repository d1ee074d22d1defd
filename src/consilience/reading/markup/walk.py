"""From a tree of mark-up to paragraphs with their kinds: one pass, without recursion, whatever the dialect."""

from __future__ import annotations

import re

from lxml import etree

from consilience.model import BlockKind
from consilience.reading.markup.dialect import Dialect, Element, Sense
from consilience.reading.markup.joining import Paragraph
from consilience.reading.markup.rows import Row, has_words

_PART, _LINE = "\x1e", "\x1f"
"""Stand for what parts paragraphs, and for the end of a line; to str.split both are white space."""
_PARTS = re.compile(f"{_PART}|{_LINE}\\s*{_LINE}")
_BLOCKS = frozenset(("block", "lines", "stanzas"))
_EMPTY_LINES = re.compile(r"\n[ \t\r]*\n")


def paragraphs(root: Element, dialect: Dialect, kind: BlockKind = "body") -> list[Paragraph]:
    """The paragraphs below `root`, those without a letter or figure left out; `kind` is what text is that lies in no
    block of a kind of its own."""
    walk, senses = _Walk(dialect, kind), _Senses(dialect.senses)
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        sense = senses[element.tag]
        if event == "start":
            if sense is not None and walk.start(element, sense):
                events.skip_subtree()
            elif text := element.text:
                walk.say(text)
            continue
        if sense is not None:
            walk.end(element, sense)
        if (text := element.tail) and element is not root:
            walk.say(text)
    walk.flush()
    return walk.found


class _Senses(dict[object, Sense | None]):
    """What names mean, whatever name space they are in; comments mean nothing."""

    def __missing__(self, tag: object) -> Sense | None:
        bare = tag.rpartition("}")[2] if isinstance(tag, str) else tag
        self[tag] = found = self.get(bare)
        return found


class _Walk:
    """The paragraphs so far, and the words of the one that is being read."""

    def __init__(self, dialect: Dialect, kind: BlockKind) -> None:
        self.dialect, self.kinds = dialect, [kind]
        self.found: list[Paragraph] = []
        self.words: list[str] = []
        self.link: str | None = None
        self.rows: list[Row] = []
        self.verbatim: list[str] = []

    def say(self, text: str) -> None:
        """Takes words of the paragraph that is being read."""
        self.words.append(_verbatim(text, self.verbatim[-1]) if self.verbatim else text)

    def start(self, element: Element, sense: Sense) -> bool:
        """Begins an element; true where what is in it is not to be read."""
        role = sense.role
        if role in _BLOCKS:
            self.flush()
            self.block(element, sense)
        elif role == "line":
            self.words.append(_LINE)
        elif role == "row":
            self.flush()
            self.rows.append(Row(len(self.found)))
        elif role == "cell":
            self.flush()
            if self.rows:
                self.rows[-1].open(element, len(self.found))
        else:
            return role == "silent" or self.apart(element)
        return False

    def block(self, element: Element, sense: Sense) -> None:
        """Begins a block."""
        self.kinds.append(self.dialect.kind(element, sense.kind, self.kinds[-1]))
        if sense.kind is not None and self.rows:
            self.rows[-1].blocks += 1
        if sense.role != "block":
            self.verbatim.append(sense.role)

    def apart(self, element: Element) -> bool:
        """Reads what the dialect reads by a function of its own; true where it did."""
        found = self.dialect.apart(element)
        if found is None:
            self.link = self.link or element.get("href") or None
            return False
        if found:
            self.flush()
            self.found += found
        return True

    def end(self, element: Element, sense: Sense) -> None:
        """Ends an element."""
        role = sense.role
        if role in _BLOCKS:
            self.flush()
            self.kinds.pop()
            if role != "block":
                self.verbatim.pop()
        elif role == "cell":
            self.flush()
            if self.rows:
                self.rows[-1].close(element, len(self.found))
        elif role == "row":
            self.flush()
            row = self.rows.pop()
            self.found[row.begin :] = row.paragraphs(self.found, self.dialect)
            if self.rows and row.is_data:
                self.rows[-1].holds_rows = True

    def flush(self) -> None:
        """Ends the paragraph that is being read."""
        link, self.link = self.link, None
        if not self.words:
            return
        whole = "".join(self.words)
        self.words.clear()
        parted = _PART in whole or _LINE in whole
        for part in _PARTS.split(whole) if parted else (whole,):
            text = " ".join(part.split())
            if text and (self.rows or has_words(text)):
                self.found.append(Paragraph(self.kinds[-1], text, None, link))


def _verbatim(text: str, role: str) -> str:
    """Text whose line ends, or empty lines, part paragraphs."""
    if role == "stanzas":
        return _EMPTY_LINES.sub(_PART, text)
    return _PART.join(text.splitlines()) + (_PART if text.endswith(("\n", "\r")) else "")
