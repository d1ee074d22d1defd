"""What a new version of a report has otherwise, in the reports' own words: one sentence, or all changes in context."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich.text import Text

from consilience.lineage.difference import Change

_QUOTED = 2
"""Changes that a sentence quotes."""
_LONGEST = 60
_AROUND = 60
_NEXT = re.compile(r"[\s\u00a0]+(\w[\w'’-]*)")
_COUNTS = "no one two three four five six seven eight nine ten".split()


def sentence(name: str, changes: Sequence[Change], old: str, new: str) -> str:
    """One sentence: "Ester Radio changed its report: “32 people” became “41 people”; one paragraph was added"."""
    quoted = sorted(filter(_is_short, changes), key=lambda c: (not _tells_number(c), c.start))[:_QUOTED]
    told = [_became(change, old, new) for change in sorted(quoted, key=lambda c: c.start)]
    told += _counted([c for c in changes if c not in quoted], old, new)
    return f"{name} changed its report: {'; '.join(told)}" if told else f"{name} has its report in other words"


def _is_short(change: Change) -> bool:
    return change.kind == "changed" and max(len(change.exact), len(change.from_exact)) <= _LONGEST


def _tells_number(change: Change) -> bool:
    return any(c.isdigit() for c in change.exact + change.from_exact)


def _became(change: Change, old: str, new: str) -> str:
    """Both sides; of bare numbers with the word behind them, where it is the same."""
    before, after = change.from_exact, change.exact
    one, two = _NEXT.match(old, change.from_end), _NEXT.match(new, change.end)
    if _tells_number(change) and one and two and one[1] == two[1]:
        before, after = f"{before} {one[1]}", f"{after} {two[1]}"
    return f"“{_line(before)}” became “{_line(after)}”"


def _counted(changes: Sequence[Change], old: str, new: str) -> Iterator[str]:
    """How many paragraphs and passages were added, dropped and changed besides."""
    added = [c for c in changes if c.kind == "added"]
    dropped = [c for c in changes if c.kind == "dropped"]
    for some, did in ((added, "added"), (dropped, "dropped")):
        paragraphs = sum(_paragraphs(c, old, new) for c in some)
        inside = sum(_words(c) for c in some if not _paragraphs(c, old, new))
        if paragraphs:
            yield _plural(paragraphs, "paragraph", did)
        if inside:
            yield _plural(inside, "word", did)
    rest = len(changes) - len(added) - len(dropped)
    if rest:
        yield _plural(rest, "more passage", "changed")


def _plural(count: int, noun: str, did: str) -> str:
    number = _COUNTS[count] if count < len(_COUNTS) else f"{count:,}"
    return f"{number} {noun}{'s were' if count != 1 else ' was'} {did}"


def _words(change: Change) -> int:
    return len((change.exact or change.from_exact).split())


def _paragraphs(change: Change, old: str, new: str) -> int:
    """How many whole paragraphs were added or dropped; 0 where it was less than one."""
    text, start, end = (new, change.start, change.end) if change.exact else (old, change.from_start, change.from_end)
    before = text[text.rfind("\n", 0, start) + 1 : start]
    behind = text[end : (text.find("\n", end) + 1 or len(text) + 1) - 1]
    if any(c.isalnum() for c in before + behind):
        return 0
    return sum(any(c.isalnum() for c in line) for line in text[start:end].splitlines())


def lines(changes: Sequence[Change], old: str, new: str) -> Iterator[Text]:
    """Each change on one line, with some words around it and its places in both texts."""
    for change in changes:
        text, start, end = (
            (new, change.start, change.end) if change.exact else (old, change.from_start, change.from_end)
        )
        before = text[max(0, start - _AROUND) : start].rsplit("\n", 1)[-1]
        behind = text[end : end + _AROUND].split("\n", 1)[0]
        yield Text.assemble(
            (f"{change.kind}  ", "bold"), (f"{_place(change)}  ", "dim"), (_shown(before), "dim"),
            (f"[-{_shown(change.from_exact)}-]" if change.from_exact else "", "red"),
            (f"{{+{_shown(change.exact)}+}}" if change.exact else "", "green"), (_shown(behind), "dim"),
        )  # fmt: skip


def _place(change: Change) -> str:
    """The places: of the older text, then of the newer one."""
    return f"{change.from_start}-{change.from_end} → {change.start}-{change.end}"


def _line(words: str) -> str:
    return " ".join(words.split())


def _shown(words: str) -> str:
    """The words on one line, without what could steer a terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\N{REPLACEMENT CHARACTER}" for c in words)
