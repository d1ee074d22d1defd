"""Origins that a report names beside its sentences: "(With inputs from PTI)", "This report first appeared at x.org",
"Source: X", "— TASS". What ordinary sentences say of their sources is not read here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from consilience.model import Credit
from consilience.reading import byline, outlets
from consilience.reading.knowledge import credits as said
from consilience.reading.knowledge.agencies import LONG_ENOUGH, agency

_LONGEST = 400
_NAME = r"(?P<name>[^\n]{2,90}?)"
_WHEN = r"(?:,?\s(?:on|in)\s(?:[A-Z][a-z]{2,8}\.?\s)?\d[^\n]{2,20})?"
_WITH = r"(?:\s(?:in\s(?:partnership|collaboration|cooperation)\swith|and\s(?:is|has)\s)[^\n]{2,80})?"
_CLOSE = r"[.)\]*_\s]{0,6}"
_PIECE = (
    r"(?:this|the|an?\s(?:earlier|longer)\sversion\sof\sthis)\s(?:\w{3,12}\s)?"
    r"(?:report|story|article|piece|post|item|column|interview|essay|content|text|analysis|version|commentary|op-ed)"
)
_PREPOSITION = r"\s(?:at|on|in|by|from|of|via)\s(?:the\swebsite\sof\s)?"
_PERMISSION = r"(?:\s(?:here\s)?(?:with\s(?:the\s)?(?:kind\s)?permission|courtesy|under\s[^\n.]{3,40}licen[cs]e))?"
_ELSEWHERE = re.compile(
    rf"(?:{_PIECE}\s(?:has\s|was\s|is\s)?(?:been\s)?)?(?:{said.FIRST}|previously)\s"
    rf"(?:{said.APPEARED})(?:\s(?:here|online))?{_PREPOSITION}{_NAME}{_WITH}{_WHEN}{_CLOSE}",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    rf"(?:{_PIECE}\s(?:has\s|was\s|is\s)?(?:been\s)?)?(?:{said.AGAIN}){_PERMISSION}{_PREPOSITION}{_NAME}{_WITH}{_WHEN}{_CLOSE}",
    re.IGNORECASE,
)
_PROVIDED = re.compile(
    rf"{_PIECE}\s(?:has\s|was\s|is\s)(?:been\s)?(?:taken|{said.GIVEN}|adapted|translated|sourced|published|produced|"
    rf"written){_PERMISSION}{_PREPOSITION}{_NAME}{_WITH}{_WHEN}{_CLOSE}",
    re.IGNORECASE,
)
_INPUTS = re.compile(
    rf"[(\[*]{{0,4}}(?:(?:with|contains?|includes?)\s{said.OTHERS}(?:{said.CONTRIBUTIONS})\s(?:{said.GIVERS})|"
    r"contributing(?:\sto\sthis\s\w{4,10})?\s?:|agencies\s?:)"
    rf"\s(?P<name>[^\n]{{2,160}}?){_CLOSE}",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    rf"[^\n]{{3,300}}\s{said.CONTRIBUTED}\s(?:reporting|to\sthis\s\w{{4,10}}|from\s[^\n]{{3,30}})[.)\s]{{0,3}}",
    re.IGNORECASE,
)
_DESK = re.compile(
    rf"[(\[]?(?:{said.REPORTING}|(?:additional\s)?(?:writing|editing|compiled|edited)\sby)\s[^\n]{{3,300}}",
    re.IGNORECASE,
)
_REPORTERS = re.compile(r"[(\[]?reporting\sby\s([^;.\n]{3,200})", re.IGNORECASE)
_SOURCE = re.compile(
    rf"[(\[]?(?:{said.SOURCES}|via)\s?[:：]\s?{_NAME}(?:\s{{1,4}}(?:ed|editor)s?\s?:[^\n]{{1,60}})?{_CLOSE}",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"(?:[—–-]{1,3}\s?|[(\[/]\s?)?(?P<name>[^\n/()\[\]]{2,40}?)\s?[)\]/]?\.?")
_LONGEST_SIGNATURE = 60
_PROPER = re.compile(r"https?://|(?:the\s)?(?:[A-Z0-9“\"'‘]|[a-z0-9-]+\.[a-z])")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?:/\S{0,300})?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|;|&|/|\band\b)\s+", re.IGNORECASE)
_MARKS = re.compile(r"\b(?:AP|AFP|UPI|PTI|ANI|TASS|ТАСС|АФП|EFE|dpa)\b")
_MOST_WORDS = 9
Relation = Literal["agency", "reference", "based-on", "syndicated"]


def on_line(text: str, start: int, end: int) -> list[Credit] | None:
    """The origins named on a line that holds nothing else; [] where it is such a line but names none that can be
    told; None where it is no such line."""
    line = text[start:end]
    if len(line) > _LONGEST:
        return None
    bare = line.lstrip("(*[_ ")
    for pattern in (_ELSEWHERE, _AGAIN, _PROVIDED):
        if (found := pattern.fullmatch(bare)) and _is_name(found.group("name")):
            shift = end - len(bare)
            return [_credit(text, shift + found.start("name"), shift + found.end("name"), "syndicated")]
    if found := _INPUTS.fullmatch(line):
        return list(_named_in(text, start + found.start("name"), start + found.end("name")))
    if (found := _SOURCE.fullmatch(line)) and _is_name(found.group("name")):
        return list(_sources(text, start + found.start("name"), start + found.end("name")))
    if ("buted" in line.lower() and _CONTRIBUTED.fullmatch(line)) or _DESK.fullmatch(line):
        return list(_agencies_in(text, start, end))
    return _signature(text, start, line)


def in_sentences(text: str, start: int, end: int) -> tuple[int, list[Credit]] | None:
    """The same for the last sentence of a paragraph: where that sentence starts, and the origins it names."""
    at = max(text.rfind(f"{mark} ", start, end - 3) for mark in '.!?”"')
    if at < start:
        return None
    found = on_line(text, at + 2, end) if len(text[at + 2 : end].split()) >= 4 else None
    return (at + 2, found) if found else None


def reference(text: str, start: int, end: int) -> list[Credit]:
    """The origin on one line of a list of references: its site's name, where one stands there."""
    found = _DOMAIN.fullmatch(text[start:end]) or re.search(r"https?://(?:www\.)?([\w.-]{4,80})", text[start:end])
    return (
        [Credit(found.group(1).lower().rstrip("."), "reference", start + found.start(1), start + found.end(1))]
        if found
        else []
    )


def _signature(text: str, start: int, line: str) -> list[Credit] | None:
    """An agency that signs: "— TASS", "(Reuters)", "REUTER"."""
    found = _SIGNED.fullmatch(line) if len(line) <= _LONGEST_SIGNATURE else None
    names = [_mark(part) for part in found.group("name").split("/")] if found else []
    if not found or not all(names):
        return None
    return [Credit(str(name), "agency", start + found.start("name"), start + found.end("name")) for name in names]


def reporters(line: str) -> tuple[str, ...]:
    """The names on a desk's line ("Reporting by Ada Moss in Port Ester; Editing by Ivo Renn"), or ()."""
    found = _REPORTERS.match(line)
    return byline.names(found.group(1)) if found else ()


def employer(line: str) -> tuple[str, ...]:
    """The agency that a writer's role names ("Associated Press Writer"), or ()."""
    found = line.split()
    name = next((name for n in range(len(found) - 1, 0, -1) if (name := agency(" ".join(found[:n])))), None)
    return (name,) if name else ()


def rights(text: str, start: int, end: int) -> list[Credit]:
    """The agencies whose rights a line states ("© 2031 AFP")."""
    return list(_agencies_in(text, start, end))


def is_signature(line: str) -> bool:
    """Whether an agency signs with this line, which is then no end of a sentence."""
    return line[-1] != "." and bool(_signature(line, 0, line))


def _mark(words: str) -> str | None:
    """The agency whose mark `words` is; a short mark must be written as the agency writes it ("AP", not "Ap")."""
    name = agency(words)
    return name if name and (len(words) > 5 or words.isupper() or words == name) else None


def _credit(text: str, start: int, end: int, relation: Relation) -> Credit:
    name = text[start:end]
    site = _DOMAIN.fullmatch(name)
    return Credit(agency(name) or (site.group(1).lower() if site else name.strip(" \"“”'‘’")), relation, start, end)


def _is_name(words: str) -> bool:
    """Whether words can be the name of an outlet: a site, or a few words with a capital first."""
    return len(words.split()) <= _MOST_WORDS and _PROPER.match(words) is not None


def _sources(text: str, start: int, end: int) -> Iterator[Credit]:
    for a, b in _pieces(text, start, end):
        if _is_name(text[a:b]):
            yield _credit(text, a, b, "agency" if agency(text[a:b]) else "reference")


def _named_in(text: str, start: int, end: int) -> Iterator[Credit]:
    """The agencies, sites and outlets in a list of contributors; persons are no origin."""
    for a, b in _pieces(text, start, end):
        name = text[a:b]
        if agency(name):
            yield _credit(text, a, b, "agency")
        elif _DOMAIN.fullmatch(name) or (_is_name(name) and outlets.ends_like_one(name)):
            yield _credit(text, a, b, "reference")


def _agencies_in(text: str, start: int, end: int) -> Iterator[Credit]:
    """The agencies whose names stand somewhere in a line, the longest name first, each once."""
    low, taken = text[start:end].lower(), set()
    for alias in sorted(LONG_ENOUGH, key=len, reverse=True):
        at = low.find(alias)
        if at >= 0 and LONG_ENOUGH[alias] not in taken and not text[start + at + len(alias) : end][:1].isalnum():
            taken.add(LONG_ENOUGH[alias])
            yield Credit(LONG_ENOUGH[alias], "agency", start + at, start + at + len(alias))
    for mark in _MARKS.finditer(text, start, end):
        if mark.group() not in taken:
            taken.add(mark.group())
            yield Credit(mark.group(), "agency", *mark.span())


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for between in _BETWEEN.finditer(text, start, end):
        yield from _trimmed(text, at, between.start())
        at = between.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (text[start].isspace() or text[start] in "()[]*.'\"“”"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "()[]*.'\"“”"):
        end -= 1
    if start < end:
        yield start, end
