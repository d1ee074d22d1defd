"""The head of a report: the lines before its first running text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from consilience.model import Block, BlockKind, Credit
from consilience.reading import byline, outlets
from consilience.reading.knowledge.agencies import agency
from consilience.reading.layout import captions, chrome, corrections, credits, dateline, wire
from consilience.reading.layout.facts import Layout
from consilience.reading.layout.lines import Line, ends_a_sentence, goes_on, is_prose, is_wrapped, runs_on, words

Kinds = Mapping[int, BlockKind]
_MOST_LINES = 30
_PARTS = re.compile(r"\s*(?:\||•|·|\s[–—-]\s)\s*")
_SAMPLE = 200_000
_LONGEST_MIXTURE = 160
_MOST_COMMAS = 10
_SMALL = re.compile(r"\b[^\W\d_A-Z]\w*")
_SPEAKER = re.compile(r"^[A-Z][A-Z .'’-]{1,30}:\s", re.MULTILINE)


def read_head(text: str, found: Sequence[Line], layout: Layout, stated: str | None, kinds: Kinds | None = None) -> int:
    """Reads the head into `layout`; the number of the line at which the body begins. `stated` is the title that the
    file states, `kinds` what it states of the lines that start at an offset."""
    head = _Head(text, found, layout, stated, kinds)
    first = _front_matter(found, layout)
    for number, line in enumerate(found[first : first + _MOST_LINES], first):
        if not head.take(number, line):
            return number
    head.give_up()
    return min(len(found), first + _MOST_LINES)


def _front_matter(found: Sequence[Line], layout: Layout) -> int:
    """Reads fields between two lines of three hyphens at the very start; the number of the line behind them."""
    if not found or found[0].text != "---":
        return 0
    last = next((n for n, line in enumerate(found[1:_MOST_LINES], 1) if line.text in ("---", "...")), 0)
    if last:
        layout.add(found[0].start, found[last].end, "furniture")
    return last + 1 if last else 0


def _before_a_day(line: str) -> list[str]:
    """The parts of "By Ada Moss, Sella Wire, May 9, 2025": what stands before the commas, and the day."""
    commas = [found.start() for found in islice(re.finditer(", ", line), _MOST_COMMAS)]
    day = next((comma for comma in commas if chrome.days(line[comma + 2 :])), None)
    return [line] if day is None else [*line[:day].split(", "), line[day + 2 :]]


class _Head:
    """The state while the lines of the head are read."""

    def __init__(
        self, text: str, found: Sequence[Line], layout: Layout, stated: str | None, kinds: Kinds | None
    ) -> None:
        self.kinds = kinds
        self.text, self.found, self.layout, self.stated = text, found, layout, stated
        self._small: frozenset[str] | None = None
        self.wrapped = is_wrapped(found)
        self.wired = -1
        """The number of the line behind the last one that was a wire's."""
        self.entries = [entry for entry in layout.entries if entry.clock]

    def _lower_case(self) -> frozenset[str]:
        """The words that the text writes with a small first letter."""
        if self._small is None:
            self._small = frozenset(_SMALL.findall(self.text[:_SAMPLE]))
        return self._small

    def take(self, number: int, line: Line) -> bool:
        """Whether `line` belongs to the head; if so it is read."""
        if self.entries and line.start >= self.entries[0].start:
            return False
        if self._wire(number, line):
            return True
        if runs_on(self.found, number) or (goes_on(self.found, number) and number != self.wired):
            return False
        return (
            self._stated_furniture(line)
            or self._stated_title(line)
            or self._correction(number, line)
            or self._dateline(line)
            or self._page(line)
            or self._credit(line)
            or self._caption(line)
            or self._byline(line)
            or (not _begins_body(line.text) and self._short(number, line))
        )

    def _short(self, number: int, line: Line) -> bool:
        """A short line that says nothing of what it is: known by its looks and its place, or by the file's word."""
        if self.kinds is None:
            return self._title(number, line) or self._name(line) or self._heading(line)
        return self._name(line) or (self.kinds.get(line.start) == "heading" and self._heading(line))

    def give_up(self) -> None:
        """No running text was found: what was only guessed from the place of a line is body after all."""
        guessed = ("heading", "byline") if self.stated else ("heading", "byline", "title")
        blocks = self.layout.blocks
        self.layout.blocks = [Block(b.start, b.end, "body") if b.kind in guessed else b for b in blocks]
        self.layout.title = self.layout.title if self.stated else None
        self.layout.byline = ()

    def _stated_furniture(self, line: Line) -> bool:
        """What the file itself says is no part of the report ("View in browser"); the head goes on behind it."""
        if self.kinds is None or self.kinds.get(line.start) != "furniture":
            return False
        self.layout.add(line.start, line.end, "furniture")
        return True

    def _stated_title(self, line: Line) -> bool:
        if not self.stated or self.layout.title or words(line.text) != words(self.stated):
            return False
        self.layout.title = self.stated
        self.layout.add(line.end - len(line.text.lstrip("# ")), line.end, "title")
        return True

    def _wire(self, number: int, line: Line) -> bool:
        """A line that a wire puts before the title; what follows it begins anew."""
        if not wire.is_header(line.text) or goes_on(self.found, number) and number != self.wired:
            return False
        self.wired = number + 1
        self.layout.add(line.start, line.end, "furniture")
        return True

    def _correction(self, number: int, line: Line) -> bool:
        titled = bool(self.layout.title or self.stated)
        if not corrections.is_correction(self.found, number, titled=titled):
            return False
        self.layout.add(line.start, line.end, "correction")
        return True

    def _dateline(self, line: Line) -> bool:
        """A place and a day on a line of their own."""
        found = dateline.on_line(line.text) if (self.layout.title or self.stated) else None
        signed = byline.on_line(_PARTS.split(line.text)[0].partition(",")[0])
        if found is None or signed or chrome.days(line.text) or _is_of_a_name(found.place or ""):
            return False
        _told(self.layout, found, line)
        self.layout.add(line.start, line.end, "dateline")
        return True

    def _page(self, line: Line) -> bool:
        """Days, sections, buttons; several of them, or names and days, may share a line."""
        whole = self._days(line.text) or chrome.is_section(line.text) or chrome.is_furniture(line.text)
        if not whole and (len(line.text) > _LONGEST_MIXTURE or not self._mixture(line.text)):
            return False
        self.layout.outlet = self.layout.outlet or chrome.owner(line.text)
        self.layout.add(line.start, line.end, "furniture")
        return True

    def _days(self, line: str) -> bool:
        found = chrome.days(line)
        for kind, day in found:
            if kind == "published":
                self.layout.published = self.layout.published or day
            elif kind == "modified":
                self.layout.modified = self.layout.modified or day
        return bool(found)

    def _mixture(self, line: str) -> bool:
        """Whether every part of a line is a name, a day, a section, an outlet or a button; if so they are read."""
        parts = [part for part in _PARTS.split(line) if part]
        if len(parts) == 1:
            parts = _before_a_day(parts[0])
        dated = [part for part in parts if chrome.days(part)]
        others = [part for part in parts if part not in dated]
        signed = any(byline.on_line(part) for part in others)
        if len(parts) < 2 or not (dated or signed) or not all(map(self._is_known, others)):
            return False
        for part in dated:
            self._days(part)
        for part in others:
            self._person_or_outlet(part)
        return True

    def _is_known(self, part: str) -> bool:
        return (
            chrome.is_section(part)
            or chrome.is_furniture(part)
            or byline.on_line(part) is not None
            or byline.is_role(part)
            or byline.is_bare_name(part, self._lower_case)
            or is_outlet(part)
        )

    def _person_or_outlet(self, part: str) -> None:
        if chrome.is_section(part) or chrome.is_furniture(part) or byline.is_role(part):
            return
        if is_outlet(part):
            self.layout.outlet = self.layout.outlet or part
        else:
            self.layout.name(byline.on_line(part) or byline.names(part))

    def _credit(self, line: Line) -> bool:
        found = credits.on_line(self.text, line.start, line.end)
        if found is None:
            return False
        self.layout.credits += found
        self.layout.add(line.start, line.end, "references")
        return True

    def _caption(self, line: Line) -> bool:
        found = captions.find(self.text, line.start, line.end, self.layout.title or self.stated)
        self.layout.blocks += found
        return bool(found)

    def _byline(self, line: Line) -> bool:
        found = byline.on_line(line.text)
        if found is None and self.layout.byline and (byline.is_role(line.text) or line.text.startswith("@")):
            found = ()
        if found is None:
            return False
        self._sign(line, found or credits.employer(line.text))
        return True

    def _name(self, line: Line) -> bool:
        if (
            not (self.layout.title or self.stated)
            or (self.wrapped and not line.alone)
            or not byline.is_bare_name(line.text, self._lower_case)
        ):
            return False
        self._sign(line, byline.names(line.text))
        return True

    def _sign(self, line: Line, found: tuple[str, ...]) -> None:
        self.layout.name(name for name in found if not agency(name))
        self.layout.credits += [Credit(name, "agency", line.start, line.end) for name in map(agency, found) if name]
        self.layout.add(line.start, line.end, "byline")

    def _title(self, number: int, line: Line) -> bool:
        """Takes the first line that looks like a headline, unless the file states its title."""
        apart = not self.wrapped or line.alone or number == self.wired
        if self.layout.title or self.stated or not apart or not is_headline(line.text):
            return False
        later = self.found[number + 1 : number + 3]
        if not later:
            return False
        if is_outlet(line.text) and any(is_headline(one.text) for one in later):
            self.layout.outlet = line.text
            self.layout.add(line.start, line.end, "furniture")
            return True
        bare = line.text.lstrip("# ")
        start = line.end - len(bare) + wire.mark(bare)
        self.layout.title = self.text[start : line.end].rstrip("# ")
        self.layout.add(line.end - len(bare), start, "furniture")
        self.layout.add(start, line.end, "title")
        return True

    def _heading(self, line: Line) -> bool:
        if self.wrapped and not line.alone:
            return False
        shift = len(line.text) - len(line.text.lstrip("# "))
        self.layout.add(line.start + shift, line.end, "heading")
        return True


def is_headline(line: str) -> bool:
    """Whether a line may be a headline: three to thirty words, no final full stop, comma or colon."""
    bare = line.strip("# *\"'“”‘’")
    count = len(bare.split()) if bare.isascii() else max(len(bare.split()), len(bare) // 4)
    least = 1 if line.startswith("# ") else 3
    return least <= count <= 30 and len(bare) <= 250 and line[-1] not in ".:;,…" and not bare[:1].islower()


def is_outlet(line: str) -> bool:
    """Whether a line may be an outlet's name: one to five capitalised words, the last of a kind that outlets use."""
    found = line.split()
    return (
        1 < len(found) <= 5
        and outlets.ends_like_one(line)
        and all(word[0].isupper() or word in ("of", "the", "and", "&") for word in found)
        and not chrome.is_section(line)
    )


def _is_of_a_name(place: str) -> bool:
    """Whether what stands where a dateline has its place is a person or an outlet."""
    return byline.looks_like_name(place) or is_outlet(place)


def _begins_body(line: str) -> bool:
    if is_prose(line) or dateline.find(line, colon=False) is not None:
        return True
    return line[-1] in ":;," or line[0].islower() or (ends_a_sentence(line) and line[-1] not in "?!？！")


def read_dateline(text: str, line: Line, layout: Layout) -> int:
    """Reads the dateline with which the first line of the body begins; where the text behind it starts."""
    found = dateline.find(line.text, colon=":" in line.text and len(_SPEAKER.findall(text[:_SAMPLE])) < 2)
    if found is None:
        return line.start
    _told(layout, found, line)
    stop = line.start + found.length
    layout.add(line.start, line.start + len(line.text[: found.length].rstrip()), "dateline")
    return stop


def _told(layout: Layout, found: dateline.Dateline, line: Line) -> None:
    """What a dateline tells: place, day, agency."""
    layout.dateline = layout.dateline or found.place_and_day
    if found.day and layout.published is None:
        layout.published, layout.published_layer = found.day, "dateline"
    layout.month_and_day = layout.month_and_day or found.month_and_day
    for start, end, words_ in found.marks:
        _mark(layout, words_, line.start + start, line.start + end)


def _mark(layout: Layout, mark: str, start: int, end: int) -> None:
    """An agency's mark is a credit; any other is the outlet's own."""
    names = [agency(part) for part in mark.split("/")]
    layout.credits += [Credit(name, "agency", start, end) for name in names if name]
    if not any(names) and layout.outlet is None:
        layout.outlet = mark
