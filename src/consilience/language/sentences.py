"""Sentence boundaries in news text, found without parsing.

The parser's own splitter needs the parse; ours stands before it, so that each distinct sentence is parsed once.
A boundary is a line end, or final punctuation (with closing quotes or brackets) followed by white space and what
can begin a sentence, unless the word before it is an abbreviation or an initial.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from consilience.language.abbreviations import NEVER_LAST, SOMETIMES_LAST

_END = re.compile(r"""(?:[.!?…]+|[。！？])["'”’»)\]]*(?=\s|$)""")
_CLOSERS = "\"'”’»)]"
_OPENERS = "\"'“‘«„([—–-•*"
_WORD_BEFORE = re.compile(r"([^\s\"'“”‘’«»(\[]+)$")
_MAX = 2_000
_SOFT = re.compile(r"[;:,]\s|\s")


def split(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]` as (start, end), trimmed of white space, in order.

    Every character that is not white space lies in exactly one sentence. A sentence never crosses a blank line
    or a line end that closes a paragraph; a line end inside a wrapped paragraph does not end a sentence.
    No sentence is longer than 2,000 characters: longer ones are cut at a comma or a space."""
    for a, b in _paragraphs(text, start, len(text) if end is None else end):
        for c, d in _within(text, a, b):
            yield from _bounded(text, c, d)


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches between line ends, joined again where a line is a wrapped one."""
    open_at: int | None = None
    at = start
    previous, wrapped = "", False
    for line in text[start:end].splitlines(keepends=True):
        bare = line.strip()
        wrapped = bool(bare) and open_at is not None and _continues(previous, bare, wrapped)
        if open_at is not None and not wrapped:
            yield open_at, at
            open_at = None
        if bare and open_at is None:
            open_at = at
        previous = line.rstrip()
        at += len(line)
    if open_at is not None:
        yield open_at, end


def _continues(previous: str, line: str, wrapped: bool) -> bool:
    """Whether `line` goes on with the sentence of the line before it, as in text wrapped at a fixed width; `wrapped`
    says whether that line itself went on with one."""
    if previous[-1:] in ".!?:" + _CLOSERS or len(previous) > 100:
        return False
    if line[0].islower() or _LEADS_ON.search(previous) or _GOES_ON.match(line):
        return len(previous) >= 20
    if wrapped and len(previous) >= 35:
        return True
    if _looks_like_headline(previous):
        return False
    return len(previous) >= 45 and (line[0].isdigit() or previous[-1] == "," or len(previous) >= 55)


_LEADS_ON = re.compile(
    r"\s(?:the|an?|of|and|or|to|in|on|at|by|for|from|with|its|their|his|her|that|which|as|than|per|were|was|will|has|have)$"
)
"""Words that no sentence ends with."""
_GOES_ON = re.compile(r"(?:Inc|Corp|Ltd|Co|Plc|PLC|Corporation|Limited|Holdings|AG|NV|Bhd)\b")
"""What only goes on with a name ("Marine Banks" / "Inc said")."""


def _looks_like_headline(line: str) -> bool:
    """Whether nearly all of its longer words are capitalised."""
    longer = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) >= 4 and sum(word[0].isupper() for word in longer) >= 0.8 * len(longer)


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and _is_boundary(text, at, match, end):
            yield from _trim(text, at, match.end())
            at = match.end()
    yield from _trim(text, at, end)


def _is_boundary(text: str, start: int, match: re.Match[str], end: int) -> bool:
    after = text[match.end() : min(end, match.end() + 40)].lstrip()
    first = after.lstrip(_OPENERS + " ")[:1]
    if not after or not first or first.islower():
        return False
    mark = match.group()
    if not mark.startswith(".") or mark.startswith(".."):
        return not mark.startswith("…") or first.isupper()
    word = _WORD_BEFORE.search(text, max(start, match.start() - 30), match.start())
    return word is None or _ends_sentence(word.group(1), mark, after)


def _ends_sentence(word: str, mark: str, after: str) -> bool:
    """Whether a full stop behind `word` ends the sentence, given what follows."""
    if len(mark) > 1:
        return True
    bare = _JOINED.sub("", word).lower()
    if bare in NEVER_LAST:
        return False
    if bare in SOMETIMES_LAST or re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
        return after.split(None, 1)[0].strip(_OPENERS + ",") in _STARTERS
    return not re.fullmatch(r"[A-Z]", word)


_JOINED = re.compile(r".{0,30}(?:[–—]|\d-)")
"""What a dash joins to the abbreviation behind it: "Sept. 28-Oct. 3"."""

_STARTERS = frozenset(
    "The A An In On At It He She They We I But And This That These Those There His Her Its Their As For From With "
    "If When While After Before However Meanwhile Both Some Many Most Other Such What Who Where How Since Although "
    "Under Earlier Last Since During According Yet So Also Still No Not One Two".split()
)


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _MAX:
        cut = start + _MAX
        for match in _SOFT.finditer(text, start + _MAX // 2, start + _MAX):
            cut = match.end()
        yield from _trim(text, start, cut)
        start = cut
    yield from _trim(text, start, end)
