"""NITF 3 (iptc.org/standards/nitf), and the dialect of the archive that The New York Times gives to researchers: a
`block` of the class "full_text" whose beginning the block "lead_paragraph" repeats, and days in `meta`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consilience.reading import xml
from consilience.reading.address import absolute
from consilience.reading.dates import day_alone, iso
from consilience.reading.wire.body import paragraphs
from consilience.reading.wire.facts import Facts, Paragraph, note, people
from consilience.reading.xml import Element

_LEADS = ("lead_paragraph", "online_lead_paragraph")
_ARCHIVE = "The archive's own summary was left out."


def facts(root: Element) -> Facts:
    """What an `nitf` element states."""
    head, top = xml.find(root, "head"), xml.find(root, "body/body.head")
    docdata = xml.find(root, "head/docdata")
    blocks = {one.get("class"): one for one in xml.every(root, "body/body.content/block")}
    archive = "full_text" in blocks or any(lead in blocks for lead in _LEADS)
    abstract = [one for element in _all(top, "abstract") for one in paragraphs(element)]
    return Facts(
        paragraphs=[*_body(root, blocks), *_end(root)],
        title=_title(root),
        outlet=_outlet(root, docdata, top),
        byline=_byline(top),
        dateline=_dateline(top),
        standfirst=[*_second_headline(top), *(() if "full_text" in blocks else abstract)],
        corrections=[one.get("info", "").strip() for one in _all(docdata, "correction")],
        published=_published(root, head),
        language_hint=root.get(xml.LANGUAGE) or root.get("baselang"),
        address=absolute(None, _pubdata(root, "ex-ref")),
        ids=tuple(filter(None, (one.get("id-string") for one in _all(docdata, "doc-id")))),
        status=docdata.get("management-status") if docdata is not None else None,
        notes=(*_notes(docdata), *((_ARCHIVE,) if abstract and "full_text" in blocks else ())),
        extent="summary" if archive and "full_text" not in blocks else "whole",
    )


def _body(root: Element, blocks: dict[str | None, Element]) -> Iterator[Paragraph]:
    """The article. Of the archive's leads only those are kept that the full text does not begin with."""
    full = " ".join(xml.words(blocks["full_text"]).split()) if "full_text" in blocks else ""
    repeated = set()
    for name in _LEADS:
        if name in blocks:
            lead = xml.words(blocks[name])
            if lead in full or (name == "online_lead_paragraph" and (full or "lead_paragraph" in blocks)):
                repeated.add(name)
    for content in xml.every(root, "body/body.content"):
        if not repeated:
            yield from paragraphs(content)
            continue
        for child in list(content):
            if child.get("class") not in repeated:
                yield from paragraphs(_alone(child))


def _alone(child: Element) -> Element:
    """An element in one of its own, so that it is read like any other."""
    holder = child.makeelement("block")
    child.tail = None
    holder.append(child)
    return holder


def _end(root: Element) -> Iterator[Paragraph]:
    for end in xml.every(root, "body/body.end"):
        for kind, text in paragraphs(end):
            yield ("references" if kind == "references" else "furniture"), text


def _title(root: Element) -> str | None:
    paths = ("body/body.head/hedline/hl1", "head/title")
    return next(filter(None, (xml.words(xml.find(root, path)) for path in paths)), None)


def _second_headline(top: Element | None) -> Iterator[Paragraph]:
    """The headline's second line, unless it is the same again for another edition."""
    for headline in _all(top, "hedline"):
        first = xml.words(xml.find(headline, "hl1"))
        for second in xml.every(headline, "hl2"):
            if (text := xml.words(second)) and text != first and second.get("class") != "online_headline":
                yield "heading", text


def _byline(top: Element | None) -> tuple[str, ...]:
    """Persons that are marked as such; else what is said, without their titles. Of the archive's two forms of a byline
    ("By ADA MOSS", "Moss, Ada") the printed one counts."""
    lines = [one for one in _all(top, "byline") if one.get("class") != "normalized_byline"]
    persons = [xml.words(person) for line in lines for person in xml.every(line, "person")]
    return people(persons) or people(map(_without_titles, lines))


def _without_titles(line: Element) -> str:
    parts = [line.text or ""]
    for child in line:
        parts += ["" if xml.local(child) in ("byttl", "virtloc") else "".join(child.itertext()), child.tail or ""]
    return " ".join(" ".join(parts).split()).strip(" ,")


def _dateline(top: Element | None) -> str | None:
    for line in _all(top, "dateline"):
        parts = [line.text or ""]
        for child in line:
            computed = xml.local(child) == "story.date" and child.text == child.get("norm")
            parts += ["" if computed else "".join(child.itertext()), child.tail or ""]
        if text := " ".join(" ".join(parts).split()).replace(" ,", ",").strip(" ,"):
            return text
    return None


def _published(root: Element, head: Element | None) -> str | None:
    stated = (
        _pubdata(root, "date.publication"),
        _attribute(root, "head/docdata/date.release", "norm"),
        _attribute(root, "head/docdata/date.issue", "norm"),
        _day_in_meta(head),
        _attribute(root, "body/body.head/dateline/story.date", "norm"),
    )
    return day_alone(next(filter(None, map(iso, stated)), None))


def _day_in_meta(head: Element | None) -> str | None:
    meta = {one.get("name"): one.get("content", "") for one in _all(head, "meta")}
    parts = [meta.get(f"publication_{name}", "") for name in ("year", "month", "day_of_month")]
    return "-".join(part.zfill(2) for part in parts) if all(parts) else None


def _outlet(root: Element, docdata: Element | None, top: Element | None) -> str | None:
    found = (
        _pubdata(root, "name"),
        *(xml.words(one) for one in _all(top, "distributor")),
        *(one.get("holder") for one in _all(docdata, "doc.copyright")),
        *(xml.words(xml.find(one, "rights.owner")) for one in _all(top, "rights")),
        *(one.get("regsrc") for one in _all(docdata, "doc-id")),
    )
    return next((one.strip() for one in found if one and one.strip()), None)


def _notes(docdata: Element | None) -> Sequence[str]:
    messages = [note(one.get("info", "")) for one in _all(docdata, "ed-msg") if one.get("info", "").strip()]
    for series in _all(docdata, "series"):
        name, part, total = (series.get(f"series.{one}") for one in ("name", "part", "totalpart"))
        if name:
            messages.append(f"Part {part or '?'} of {total or '?'} of the series “{name}”.")
    return messages


def _attribute(root: Element, path: str, name: str) -> str | None:
    return next(filter(None, (one.get(name) for one in xml.every(root, path))), None)


def _pubdata(root: Element, name: str) -> str | None:
    return _attribute(root, "head/pubdata", name) or _attribute(root, "head/docdata/pubdata", name)


def _all(element: Element | None, path: str) -> Iterator[Element]:
    return xml.every(element, path) if element is not None else iter(())
