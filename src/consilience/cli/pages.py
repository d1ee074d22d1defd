"""What `consilience show` prints of each kind of object: its facts, and its words in context."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Group
from rich.text import Text
from sqlalchemy import Connection

from consilience.cli.options import safe
from consilience.model import Actor, Claim, Mention, Report, Story
from consilience.record import lookup
from consilience.record.pointers import Pointed
from consilience.record.show import Found, report_of

_AROUND = 160


def page(connection: Connection, found: Found) -> Group:
    """An object as it is shown in the terminal."""
    if isinstance(found, Report):
        return _report(connection, found)
    if isinstance(found, Claim):
        return _claim(connection, found)
    if isinstance(found, Story):
        return _story(connection, found)
    if isinstance(found, Actor):
        return _actor(found)
    if isinstance(found, Pointed):
        return _pointer(found)
    return _mention(connection, found)


_EXTENTS = {"summary": "only a summary", "stub": "only the beginning: a paywall cuts it off", "whole": None}


def _report(connection: Connection, report: Report) -> Group:
    """Its facts, each with where it was found; its versions; what it corrects; its words."""
    known = {
        "Title": ("title", report.title), "Outlet": ("outlet", report.outlet),
        "By": ("byline", ", ".join(report.byline)), "Dateline": ("dateline", report.dateline),
        "Published": ("published", report.published or "unknown"), "Changed": ("modified", report.modified),
        "Language": ("language", report.language),
    }  # fmt: skip
    found = {"published": report.published_basis, **report.bases} if report.published else report.bases
    facts = {label: _based(value, found.get(name)) for label, (name, value) in known.items()}
    older, newer = lookup.versions_of(connection, report.id)
    facts |= {
        "Fetched": report.retrieved, "Extent": _EXTENTS[report.extent], "Address": ", ".join(report.uris),
        "Replaces": older, "Replaced by": ", ".join(newer),
        "Corrects": " ".join(report.text[b.start : b.end] for b in report.blocks if b.kind == "correction"),
        "Notes": " ".join(report.notes),
    }  # fmt: skip
    return Group(Text(report.id, "bold cyan"), *_facts(facts), Text(), Text(safe(report.text)))


def _based(value: str | None, layer: str | None) -> str | None:
    return f"{value}  ({layer})" if value and layer else value


def _pointer(found: Pointed) -> Group:
    facts = {
        "Known by its address alone": found.uri, "Title": found.title, "Outlet": found.first("outlet"),
        "Published": found.first("published"), "Found in": ", ".join(sorted({p.found for p in found.seen})),
    }  # fmt: skip
    return Group(Text(found.id, "bold cyan"), *_facts(facts))


def _mention(connection: Connection, mention: Mention) -> Group:
    report = report_of(connection, mention.report)
    kind = str(mention.__struct_config__.tag)
    facts = {"Kind": kind, "Report": _name(report), "Place": f"characters {mention.start} to {mention.end}"}
    return Group(Text(mention.id, "bold cyan"), *_facts(facts), Text(), _words(report, mention.start, mention.end))


def _claim(connection: Connection, claim: Claim) -> Group:
    lines = [
        Text(claim.id, "bold cyan"),
        Text(safe(claim.statement), "bold"),
        Text(f"{claim.status}; origins {claim.origins}"),
    ]
    for value in claim.values:
        lines += [Text(), Text(f"{safe(value.text)}  ({value.standing}; origins {value.origins})", "bold")]
        for mention in value.mentions:
            report = report_of(connection, mention.report)
            lines += [Text(f"  {_name(report)}  {mention.mention}", "cyan"), _words(report, mention.start, mention.end)]
    return Group(*lines, Text(), *map(Text, map(safe, claim.reasons)))


def _story(connection: Connection, story: Story) -> Group:
    days = " to ".join(dict.fromkeys(filter(None, (story.earliest, story.latest)))) or "undated"
    lines = [
        Text(story.id, "bold cyan"),
        Text(safe(story.title), "bold"),
        Text(f"{days}; origins {story.origins}"),
        Text(),
    ]
    lines += [Text(f"  {key}  {_name(report_of(connection, key))}") for key in story.reports]
    return Group(*lines, Text(), *map(Text, map(safe, story.reasons)))


def _actor(actor: Actor) -> Group:
    facts = {
        "Type": actor.type, "Country": actor.country, "Wikidata": actor.wikidata, "Names": ", ".join(actor.aliases),
    }  # fmt: skip
    return Group(Text(actor.id, "bold cyan"), Text(safe(actor.name), "bold"), *_facts(facts))


def _facts(facts: Mapping[str, str | None]) -> list[Text]:
    return [Text.assemble((f"{name}: ", "dim"), safe(value)) for name, value in facts.items() if value]


def _name(report: Report | None) -> str:
    if report is None:
        return "a report that is not in the record"
    return safe(
        " · ".join(filter(None, [report.outlet, report.title or report.uri or report.id, report.published_day]))
    )


def _words(report: Report | None, start: int, end: int) -> Text:
    """The words from `start` to `end`, and some on either side."""
    text = report.text if report else ""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    left, right = "…" if start > _AROUND else "", "…" if end + _AROUND < len(text) else ""
    return Text.assemble("    ", left, _line(before), (_line(text[start:end]), "bold yellow"), _line(after), right)


def _line(words: str) -> str:
    return safe(" ".join(words.splitlines()) if "\n" in words or "\r" in words else words)
