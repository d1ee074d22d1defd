"""XML of strangers: what is damaged in small ways is mended, what attacks is refused, nothing is fetched.

The text is decoded by our own rules (what XML says of its encoding is often wrong), the document type is taken off
before the parser sees it, so that no entity can be defined, and lxml's bounds hold (depth 256, 10 million characters
a text)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from html.entities import name2codepoint
from typing import Any

from lxml import etree

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.decode import decode

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
BASE = "{http://www.w3.org/XML/1998/namespace}base"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
Element = Any
"""An element of lxml, which is not typed."""
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9._:-]{2,40})")
_ENTITY = re.compile(r"<!ENTITY\s{1,20}(?!%)([^\s\"'<>]{1,200})")
_SUBSET_END = re.compile(r"\]\s{0,200}>")
_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(?:([A-Za-z][A-Za-z0-9]{1,31});|#(x?)([0-9A-Fa-f]{1,7});)?")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,30}):|\s([A-Za-z_][\w.-]{0,30}):[\w.-]{1,40}\s{0,9}=")
_DECLARING = re.compile(r"xmlns:([\w.-]{1,31})\s{0,9}=")
_ROOT = re.compile(r"<([A-Za-z_][\w.:-]{0,60})")
_RSS = re.compile(r"/rss|netscape\.com/rdf|/RSS/|userland\.com|://(?:blogs|cyber)\.law\.harvard")
_MARKS = codecs.BOM_UTF8 + codecs.BOM_UTF16_LE
"""The bytes that byte order marks are made of."""
_DAMAGED = "its XML is damaged"
_PARSER = {"resolve_entities": False, "no_network": True, "huge_tree": False, "load_dtd": False,
           "remove_comments": True, "remove_pis": True, "encoding": "utf-8"}  # fmt: skip
_KNOWN = {
    "content": "http://purl.org/rss/1.0/modules/content/", "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/", "media": "http://search.yahoo.com/mrss/",
    "atom": "http://www.w3.org/2005/Atom", "wp": "http://wordpress.org/export/1.2/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/", "rdf": RDF,
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0", "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "news": "http://www.google.com/schemas/sitemap-news/0.9", "xhtml": "http://www.w3.org/1999/xhtml",
    "pheedo": "http://www.pheedo.com/namespace/pheedo",
}  # fmt: skip
_PREFIXES = {uri: prefix for prefix, uri in _KNOWN.items()} | {
    "http://purl.org/atom/ns#": "atom", "http://www.google.com/schemas/sitemap-news/0.9/": "news",
    "http://search.yahoo.com/mrss": "media", "http://tools.search.yahoo.com/mrss/": "media",
    "http://wordpress.org/export/1.0/": "wp", "http://wordpress.org/export/1.1/": "wp",
    "http://wordpress.org/export/1.0/excerpt/": "excerpt", "http://wordpress.org/export/1.1/excerpt/": "excerpt",
    "https://search.yahoo.com/mrss/": "media", "https://purl.org/dc/elements/1.1/": "dc",
}  # fmt: skip


def text_of(data: bytes) -> tuple[str, tuple[str, ...]]:
    """An XML file as text from its first element on, and notes on its encoding. Raises Refused where it is no text,
    defines entities of its own, or holds more elements than memory should."""
    text, notes = _decoded(data)
    start, doctype = _root(text)
    if start < 0:
        raise Refused("it is not XML, or is cut off before anything is said")
    if any(name not in name2codepoint for name in _ENTITY.findall(doctype)):
        raise Refused("it defines abbreviations of its own (XML entities), as attacks do; it was not opened")
    text = text[start:]
    if text.count("<") > limits.XML_ELEMENTS or text.count('="') + text.count("='") > limits.XML_ELEMENTS:
        raise Refused("it is XML with more elements than can be held in memory")
    return text, notes


def tree(text: str) -> Element:
    """The root element of XML text; undeclared entities and prefixes, loose "&" and control characters are mended.
    Raises Refused where more than that is damaged."""
    try:
        return _strict(text)
    except etree.XMLSyntaxError:
        pass
    try:
        return _strict(_mended(text))
    except etree.XMLSyntaxError as error:
        reason = "its XML is nested too deeply" if "Excessive depth" in str(error) else _DAMAGED
        raise Refused(reason, str(error)[:300]) from error


def pieces(text: str, names: str) -> tuple[Element, Iterator[Element | None]]:
    """A damaged file by pieces: its root with what stands before the first piece, and each element that is called one
    of `names` ("item|entry"), None where that one is damaged. Raises Refused where not even the root can be read."""
    text = _mended(text)
    begins = [found.start() for found in re.finditer(rf"<(?:[\w.-]{{1,30}}:)?(?:{names})[\s>]", text)]
    root = _lenient(text[: begins[0] if begins else len(text)])
    if root is None:
        raise Refused(_DAMAGED)
    start = text[: text.find(">") + 1].rstrip("/>") + ">"
    ends = [*begins[1:], len(text)]
    return root, (_piece(start, text[one:end]) for one, end in zip(begins, ends, strict=False))


def root_name(head: bytes) -> str:
    """The name of the first element, without its prefix, in the beginning of a file; "" where it is no XML."""
    text = head.replace(b"\0", b"").lstrip(_MARKS).decode("latin-1")
    if not text.lstrip().startswith("<"):
        return ""
    at, _ = _root(text)
    found = _ROOT.match(text, at) if at >= 0 else None
    return found.group(1).rpartition(":")[2] if found else ""


def name(element: Element) -> str:
    """An element's name: with the usual prefix where its name space is known ("dc:creator"), bare where it has none
    or is of RSS itself, and behind "?:" where its name space is another."""
    return _name(str(element.tag))


@lru_cache(maxsize=4096)
def _name(tag: str) -> str:
    uri, end, local = tag.rpartition("}")
    if not end:
        return local
    prefix = _PREFIXES.get(uri[1:])
    if prefix is None:
        return local if _RSS.search(uri) else f"?:{local}"
    return f"{prefix}:{local}"


def local(element: Element) -> str:
    """An element's name without its name space."""
    return str(element.tag).rpartition("}")[2]


def words(element: Element | None) -> str:
    """The text in an element, white space made plain; "" where there is none."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def inner(element: Element) -> str:
    """What is in an element, as HTML without name spaces."""
    copied = deepcopy(element)
    for one in copied.iter(etree.Element):
        one.tag = local(one)
    etree.cleanup_namespaces(copied)
    return (copied.text or "") + "".join(etree.tostring(one, encoding="unicode", method="html") for one in copied)


def named(element: Element) -> dict[str, list[Element]]:
    """The elements that lie directly in an element, by their names."""
    found: dict[str, list[Element]] = {}
    for one in element.iterchildren(etree.Element):
        found.setdefault(name(one), []).append(one)
    return found


def find(element: Element, path: str) -> Element | None:
    """The first element on a path of bare names ("head/docdata/doc-id"), whatever the name space."""
    return next(every(element, path), None)


def every(element: Element, path: str) -> Iterator[Element]:
    """All elements on a path of bare names."""
    first, _, rest = path.partition("/")
    for one in element.iterchildren(f"{{*}}{first}"):
        if rest:
            yield from every(one, rest)
        else:
            yield one


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    if data[:2] in (b"<\0", b"\0<"):
        data = (codecs.BOM_UTF16_LE if data[0] else codecs.BOM_UTF16_BE) + data
    found = _DECLARED.search(data[:1000])
    return decode(data, declared=found.group(1).decode("ascii") if found else None)


def _root(text: str) -> tuple[int, str]:
    """Where the first element starts (-1 where none does), and the document type that stands before it."""
    at, doctype = max(0, text.find("<?xml", 0, limits.HEAD)), ""
    while (at := text.find("<", at)) >= 0:
        if text.startswith("<!--", at):
            end = text.find("-->", at) + 3
        elif text.startswith("<?", at):
            end = text.find("?>", at) + 2
        elif text.startswith("<!", at):
            end = _doctype_end(text, at)
            doctype += text[at:end]
        else:
            return at, doctype
        if end <= at:
            return -1, doctype
        at = end
    return -1, doctype


def _doctype_end(text: str, at: int) -> int:
    stop, subset = text.find(">", at), text.find("[", at)
    if subset < 0 or stop < subset:
        return stop + 1
    found = _SUBSET_END.search(text, subset)
    return found.end() if found else 0


def _strict(text: str) -> Element:
    return etree.fromstring(text.encode("utf-8", "replace"), etree.XMLParser(**_PARSER))


def _lenient(text: str) -> Element | None:
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), etree.XMLParser(**_PARSER, recover=True))
    except etree.XMLSyntaxError:
        return None


def _piece(start: str, piece: str) -> Element | None:
    """The element that a stretch of text begins with, in a root of the file's own; None where it is damaged."""
    tag = _ROOT.match(piece)
    root = _ROOT.match(start)
    end = piece.rfind(f"</{tag.group(1)}") if tag else -1
    if end < 0 or tag is None or root is None:
        return None
    try:
        return _strict(f"{start}{piece[:end]}</{tag.group(1)}></{root.group(1)}>")[0]
    except (etree.XMLSyntaxError, IndexError):
        return None


def _mended(text: str) -> str:
    """XML text without what is most often wrong in it; what is marked as character data (CDATA) stays as it is."""
    parts, at = [], 0
    while (start := text.find("<![CDATA[", at)) >= 0 and (end := text.find("]]>", start)) >= 0:
        parts += [_REFERENCE.sub(_reference, text[at:start]), text[start : end + 3]]
        at = end + 3
    parts.append(_REFERENCE.sub(_reference, text[at:]))
    return _declaring(_ILLEGAL.sub("", "".join(parts)))


def _reference(found: re.Match[str]) -> str:
    name, hexadecimal, number = found.groups()
    if number:
        try:
            character = chr(int(number, 16 if hexadecimal else 10))
        except (ValueError, OverflowError):
            return ""
        legal = not _ILLEGAL.match(character) and not "\ud800" <= character <= "\udfff"
        return found.group() if legal else ""
    if name in name2codepoint:
        return chr(name2codepoint[name])
    return f"&amp;{found.group()[1:]}"


def _declaring(text: str) -> str:
    """XML text whose first element declares every prefix that is used, and with nothing behind its end."""
    root = _ROOT.match(text)
    if root is None:
        return text
    used = {one or other for one, other in _PREFIX.findall(text)} - {"xml", "xmlns"}
    missing = sorted(used - set(_DECLARING.findall(text)))[:100]
    added = "".join(f' xmlns:{prefix}="{_KNOWN.get(prefix, "urn:undeclared:" + prefix)}"' for prefix in missing)
    end = text.rfind(f"</{root.group(1)}")
    stop = text.find(">", end) + 1 if end >= 0 else 0
    return text[: root.end()] + added + text[root.end() : stop or len(text)]
