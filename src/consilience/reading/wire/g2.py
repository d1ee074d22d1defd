"""NewsML-G2 (iptc.org/standards/newsml-g2): what a `newsItem` states."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.reading import xml
from consilience.reading.address import absolute
from consilience.reading.dates import iso
from consilience.reading.knowledge.agencies import agency
from consilience.reading.wire import nitf
from consilience.reading.wire.body import of_markup, of_text, paragraphs
from consilience.reading.wire.facts import Facts, Paragraph, note, people
from consilience.reading.xml import Element

_SUMMARIES = ("summary", "teaser", "abstract", "standfirst", "lead", "")
_CORRECTS = ("correction", "correctionshort", "correctionnote")
_PRIVATE = ("contact", "closing", "embargo", "notepad", "picture")
_CORRECTED = "The agency marks this version as a correction."
_UPDATED = "The agency marks this version as an update."


def facts(item: Element) -> Facts:
    """What an item states; without paragraphs where it carries no text."""
    about, content = xml.find(item, "itemMeta"), xml.find(item, "contentMeta")
    inner = _content(item)
    titles = [one for one in _texts(content, "headline") if one[1]]
    published, modified = _days(about, content)
    guid = item.get("guid")
    return msgspec.structs.replace(
        inner,
        title=next((text for role, text in titles if not role or "title" in role or "main" in role), None)
        or next((text for _, text in titles), inner.title),
        outlet=_provider(item, about) or inner.outlet,
        byline=_people(content) or inner.byline,
        dateline=next((text for _, text in _texts(content, "dateline")), None) or inner.dateline,
        standfirst=inner.standfirst if inner.paragraphs else [*_summaries(content)],
        corrections=[*inner.corrections, *_notes_that(about, correct=True)],
        published=published or inner.published,
        modified=modified,
        language=_attribute(content, "language", "tag") or item.get(xml.LANGUAGE),
        language_hint=inner.language_hint,
        address=_address(content) or inner.address or guid,
        ids=tuple(dict.fromkeys(filter(None, (guid, _version(item), *_names(content, "altId"), *inner.ids)))),
        sources=tuple(name for name in _names(content, "infoSource", "creditline") if agency(name)),
        status=_code(about, "pubStatus") or inner.status,
        notes=(*_signals(about), *_notes_that(about, correct=False), *_embargo(about), *inner.notes),
    )


def kind(item: Element) -> str:
    """What an item is ("text", "picture", "video" …), "" where it does not say."""
    return _code(xml.find(item, "itemMeta"), "itemClass").rpartition(":")[2].lower()


def remote(item: Element) -> str | None:
    """The address of a page where the text lies, if it lies elsewhere."""
    for content in xml.every(item, "contentSet/remoteContent"):
        if "html" in content.get("contenttype", ""):
            return absolute(None, content.get("href"))
    return None


def _content(item: Element) -> Facts:
    """What the text itself states, of several forms of it the one with most words."""
    found = [_inline(one) for one in xml.every(item, "contentSet/inlineXML")]
    found += [_data(one) for one in xml.every(item, "contentSet/inlineData")]
    return max(found, key=lambda one: sum(len(text) for _, text in one.paragraphs), default=Facts())


def _inline(content: Element) -> Facts:
    article = next(content.iter("{*}nitf"), None)
    if article is not None:
        return nitf.facts(article)
    page = next(content.iter("{*}html"), None)
    if page is None:
        return Facts(paragraphs=list(paragraphs(content)))
    body = xml.find(page, "body")
    return Facts(
        paragraphs=_of_page(page if body is None else body),
        title=xml.words(xml.find(page, "head/title")) or None,
        language_hint=page.get(xml.LANGUAGE) or page.get("lang"),
    )


def _of_page(body: Element) -> list[Paragraph]:
    """The paragraphs of an XHTML body; its own header repeats what the item states."""
    for header in list(xml.every(body, "header")):
        body.remove(header)
    headings = [xml.words(one) for one in body.iter("{*}h1")]
    return [one for one in of_markup(xml.inner(body)) if not (one[0] == "heading" and one[1] in headings)]


def _data(content: Element) -> Facts:
    text, stated = "".join(content.itertext()), content.get("contenttype", "text/plain")
    if content.get("encoding") or not stated.startswith(("text/", "application/x")):
        return Facts()
    return Facts(paragraphs=of_text(text))


def _days(about: Element | None, content: Element | None) -> tuple[str | None, str | None]:
    """The day of publication (of the first version) and of this version, where it is another."""
    this = iso(_text(about, "versionCreated"))
    first = iso(_text(about, "firstCreated")) or iso(_text(content, "contentCreated")) or this
    return first, this if this != first else None


def _provider(item: Element, about: Element | None) -> str | None:
    """Who delivers: by name, else the holder of the rights, else what the code says."""
    holder = next(xml.every(item, "rightsInfo/copyrightHolder"), None)
    provider = xml.find(about, "provider") if about is not None else None
    for one in (provider, holder):
        if one is not None and (name := xml.words(xml.find(one, "name"))):
            return name
    stated = [one for one in (provider, holder) if one is not None]
    codes = (one.get("literal") or one.get("qcode", "").rpartition(":")[2] for one in stated)
    return next((agency(code) or code for code in codes if code), None)


def _people(content: Element | None) -> tuple[str, ...]:
    lines = [text for _, text in _texts(content, "by")]
    return people(lines) or people(_names(content, "creator"))


def _summaries(content: Element | None) -> Iterator[Paragraph]:
    """Descriptions that are of the report and not of a picture."""
    for role, text in _texts(content, "description"):
        if role.rpartition(":")[2].lower() in _SUMMARIES:
            yield "body", text


def _signals(about: Element | None) -> Iterator[str]:
    for one in xml.every(about, "signal") if about is not None else ():
        code = one.get("qcode", "").rpartition(":")[2].lower()
        if code in ("correction", "corrected", "update", "updated"):
            yield _CORRECTED if code.startswith("correct") else _UPDATED


def _notes_that(about: Element | None, *, correct: bool) -> list[str]:
    """Notes to editors that tell of a correction, or the others; what is private or of the desk is left out."""
    found = []
    for role, text in _texts(about, "edNote", public=True):
        last = role.rpartition(":")[2].lower()
        if (last in _CORRECTS) == correct and not last.endswith(_PRIVATE) and not last.startswith(_PRIVATE):
            found.append(text if correct else note(text))
    return found


def _embargo(about: Element | None) -> tuple[str, ...]:
    until = iso(_text(about, "embargoed"))
    return (f"It was under an embargo until {until}.",) if until else ()


def _address(content: Element | None) -> str | None:
    return next(filter(None, (absolute(None, name) for name in _names(content, "altId"))), None)


def _version(item: Element) -> str | None:
    """The identity of this version, as other versions of NewsML write it."""
    guid, version = item.get("guid"), item.get("version")
    return f"{guid}:{version}" if guid and version else None


def _texts(element: Element | None, name: str, *, public: bool = False) -> list[tuple[str, str]]:
    """Role and text of the elements of that name, the most important rank first; of `public` ones only."""
    if element is None:
        return []
    every = [one for one in xml.every(element, name) if not (public and "nonpublic" in one.get("pubconstraint", ""))]
    every.sort(key=lambda one: int(rank) if (rank := one.get("rank", "0")).isdecimal() and len(rank) < 6 else 0)
    return [(one.get("role", ""), text) for one in every if (text := xml.words(one))]


def _names(element: Element | None, *paths: str) -> list[str]:
    """The names that elements hold, or their text, or their literal."""
    found = []
    for path in paths:
        for one in xml.every(element, path) if element is not None else ():
            found.append(xml.words(xml.find(one, "name")) or xml.words(one) or one.get("literal", ""))
    return [name for name in found if name]


def _text(element: Element | None, path: str) -> str | None:
    return xml.words(xml.find(element, path)) or None if element is not None else None


def _code(element: Element | None, path: str) -> str:
    return _attribute(element, path, "qcode") or _attribute(element, path, "uri") or ""


def _attribute(element: Element | None, path: str, name: str) -> str | None:
    found = (one.get(name) for one in xml.every(element, path)) if element is not None else ()
    return next(filter(None, found), None)
