"""NewsML 1.0 to 1.2, as many agencies still deliver: what a `NewsItem` states."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.reading import xml
from consilience.reading.dates import iso
from consilience.reading.knowledge.agencies import agency
from consilience.reading.wire import nitf
from consilience.reading.wire.body import of_markup, of_text, paragraphs
from consilience.reading.wire.facts import Facts, Paragraph, note, people
from consilience.reading.xml import Element

_CAPTIONS = ("caption", "legend", "photocaption")
_ASIDE = ("abstract", "summary", "keyword", "teaser", "slug", "supporting")
_ADMINISTRATIVE = "AdministrativeMetadata/"


def facts(item: Element) -> Facts:
    """What an item states; without paragraphs where it carries no text."""
    top = xml.find(item, "NewsComponent")
    identity = xml.find(item, "Identification/NewsIdentifier")
    guid, version = _ids(identity)
    texts = list(_texts(top)) if top is not None else []
    main = [one for role, one in texts if role not in (*_CAPTIONS, *_ASIDE)]
    captions: list[Paragraph] = [
        ("caption", text) for role, one in texts if role in _CAPTIONS for _, text in one.paragraphs
    ]
    first = main[0] if main else Facts()
    created = iso(_text(item, "NewsManagement/FirstCreated"))
    revised = iso(_text(item, "NewsManagement/ThisRevisionCreated"))
    return msgspec.structs.replace(
        first,
        paragraphs=[*(one for some in main for one in some.paragraphs), *(captions if main else [])],
        title=_line(item, "HeadLine") or first.title,
        standfirst=[("body", text) for text in _lines(top, "SubHeadLine")] if main else (),
        outlet=_provider(item, identity) or first.outlet,
        byline=people(_lines(top, "ByLine")) or first.byline,
        dateline=_line(item, "DateLine") or first.dateline,
        published=created or revised or first.published,
        modified=revised if created else None,
        language=_formal(item, "NewsComponent/DescriptiveMetadata/Language") or item.get(xml.LANGUAGE),
        address=guid,
        ids=tuple(dict.fromkeys(filter(None, (guid, version, *first.ids)))),
        sources=tuple(name for name in _parties(top, "Source") if agency(name)),
        status=_formal(item, "NewsManagement/Status"),
        notes=(*_notes(item), *first.notes),
    )


def kind(item: Element) -> str:
    """What the item's first content is ("photo", "video" …), "" where it does not say."""
    media = next(item.iter("{*}MediaType"), None)
    return media.get("FormalName", "").lower() if media is not None else ""


def _texts(component: Element, role: str = "") -> Iterator[tuple[str, Facts]]:
    """The texts in a component and those in it, each with the role of the component that holds it."""
    role = (_formal(component, "Role") or role).lower()
    for item in xml.every(component, "ContentItem"):
        found = _content(item)
        if found.paragraphs:
            yield role, found
    for inner in xml.every(component, "NewsComponent"):
        yield from _texts(inner, role)


def _content(item: Element) -> Facts:
    data = xml.find(item, "DataContent")
    media = (_formal(item, "MediaType") or "text").lower()
    if data is None or "text" not in media and media != "composite" or xml.find(item, "Encoding") is not None:
        return Facts()
    article = next(data.iter("{*}nitf"), None)
    if article is not None:
        return nitf.facts(article)
    if not len(data):
        return Facts(paragraphs=of_text(data.text or ""))
    page = next(data.iter("{*}html"), None)
    if page is None:
        return Facts(paragraphs=list(paragraphs(data)))
    return Facts(paragraphs=of_markup(xml.inner(next(page.iter("{*}body"), page))))


def _ids(identity: Element | None) -> tuple[str | None, str | None]:
    """The identity that all revisions share, and this revision's."""
    if identity is None:
        return None, None
    public = _text(identity, "PublicIdentifier")
    parts = [_text(identity, name) for name in ("ProviderId", "DateId", "NewsItemId")]
    whole = f"urn:newsml:{':'.join(filter(None, parts))}" if all(parts) else None
    return whole or public, public


def _provider(item: Element, identity: Element | None) -> str | None:
    names = [*_parties(xml.find(item, "NewsComponent"), "Provider"), _text(identity, "ProviderId")]
    stated = [name for name in names if name]
    return next((agency(name.removesuffix(".com")) or name for name in stated), None)


def _parties(component: Element | None, what: str) -> list[str]:
    every = xml.every(component, f"{_ADMINISTRATIVE}{what}/Party") if component is not None else ()
    return [name for one in every if (name := one.get("FormalName"))]


def _lines(component: Element | None, name: str) -> list[str]:
    """The lines of that name of a component, or of the first inner one that has any."""
    if component is None:
        return []
    found = [text for one in xml.every(component, f"NewsLines/{name}") if (text := xml.words(one))]
    inner = (_lines(one, name) for one in xml.every(component, "NewsComponent") if _is_main(one))
    return found or next(filter(None, inner), [])


def _is_main(component: Element) -> bool:
    photo = component.get("Duid", "").startswith("photo")
    return not photo and next(component.iter("{*}DataContent"), None) is not None


def _line(item: Element, name: str) -> str | None:
    return next(iter(_lines(xml.find(item, "NewsComponent"), name)), None)


def _notes(item: Element) -> Iterator[str]:
    for path in ("NewsManagement/Instruction", "NewsManagement/Property"):
        for one in xml.every(item, path):
            if (one.get("FormalName") or "").lower() in ("correction", "corrected"):
                yield "The agency marks this version as a correction."
    for one in _lines(xml.find(item, "NewsComponent"), "NewsLine"):
        yield note(one)


def _formal(element: Element, path: str) -> str | None:
    return next(filter(None, (one.get("FormalName") for one in xml.every(element, path))), None)


def _text(element: Element | None, path: str) -> str | None:
    return xml.words(xml.find(element, path)) or None if element is not None else None
