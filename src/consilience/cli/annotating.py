"""`consilience annotate`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated

import msgspec
import typer
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from consilience.cli.options import chosen, output, safe
from consilience.errors import InputError
from consilience.library import Record
from consilience.record.rows import EventRow, FigureRow, MentionRow, PeriodRow, ReportRow, TimeRow


class Kind(StrEnum):
    """The kinds of mentions, as the exports name them."""

    TIME = "time"
    FIGURE = "figure"
    QUOTATION = "quotation"
    STATEMENT = "statement"
    ACTOR = "actor"
    EVENT = "event"


_STYLES = {
    "time": "cyan underline",
    "figure": "yellow underline",
    "quotation": "italic",
    "statement": "italic",
    "actor": "green",
    "event": "bold magenta",
}
"""Where several cover the same words their styles add up."""


class AnnotatedReport(msgspec.Struct, frozen=True):
    """One line of JSON: a report and its mentions."""

    report: ReportRow
    mentions: list[MentionRow]


def annotate(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A file with one or more reports; - is standard input.")],
    published: Annotated[
        str | None, typer.Option(metavar="DAY", help="Their day of publication, as 2025-05-08.")
    ] = None,
    acts: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help="A table of acts beside the built-in ones.")
    ] = None,
    kind: Annotated[list[Kind] | None, typer.Option(help="Only mentions of this kind; may be repeated.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each report.")] = False,
) -> None:
    """Print the text of reports with what is found in it: times, figures, quotations, statements, actors and events.

    Below each text stands a list of its mentions with their values. Nothing is kept."""
    kinds = {k.value for k in kind or Kind}
    with Record(None) as record:
        summary = record.read([file], published=published, acts=chosen(acts))
        reports = list(_annotated(record, kinds))
    if not reports:
        reason = summary.refusals[0].reason if summary.refusals else "it holds none"
        raise InputError(f"no report could be read from {file}: {reason}")
    for number, one in enumerate(reports):
        if as_json:
            typer.echo(msgspec.json.encode(one))
        else:
            output().print(_shown(one), "\n" * (number + 1 < len(reports)), sep="", end="", soft_wrap=True)


def _annotated(record: Record, kinds: set[str]) -> Iterator[AnnotatedReport]:
    by_report: dict[str, list[MentionRow]] = {}
    for mention in record.mentions:
        if _kind(mention) in kinds:
            by_report.setdefault(mention.report, []).append(mention)
    for report in record.reports:
        yield AnnotatedReport(report, by_report.get(report.id, []))


def _kind(mention: MentionRow) -> str:
    return str(type(mention).__struct_config__.tag)


def _shown(one: AnnotatedReport) -> RenderableType:
    text = Text(safe(one.report.text))
    for mention in one.mentions:
        text.stylize(_STYLES[_kind(mention)], mention.start, mention.end)
    return Group(text, Text(), _listed(one.mentions))


def _listed(mentions: Sequence[MentionRow]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("place", "kind", "words", "what it says"):
        table.add_column(title, overflow="fold")
    for mention in mentions:
        kind = _kind(mention)
        words = Text().append(" ".join(safe(mention.exact).split()), style=_STYLES[kind])
        table.add_row(f"{mention.start}–{mention.end}", kind, words, Text(safe(" · ".join(_said(mention)))))
    return table


def _said(mention: MentionRow) -> Iterator[str]:
    """What a mention says, in a few words."""
    if isinstance(mention, TimeRow):
        yield f"{mention.type} {mention.value or 'unknown'}"
        if mention.earliest and mention.earliest != mention.value:
            yield f"{mention.earliest} to {mention.latest}" if mention.latest != mention.earliest else mention.earliest
    elif isinstance(mention, FigureRow):
        yield from _figure(mention)
    elif isinstance(mention, EventRow):
        yield from _event(mention)
    else:
        yield from _other(mention)


def _figure(figure: FigureRow) -> Iterator[str]:
    bounds = f"{_number(figure.low)} to {_number(figure.high)}"
    hedge = f"{figure.modifier.replace('-', ' ')} " if figure.modifier not in (None, "between") else ""
    yield hedge + (bounds if figure.value is None else _number(figure.value)) + f" {figure.unit}".removesuffix(" 1")
    if figure.measure:
        yield figure.measure
    if figure.period and figure.period.basis != "as-of":
        yield f"{_stretch(figure.period)} ({figure.period.basis})"


def _event(event: EventRow) -> Iterator[str]:
    """What kind of act, who does it to whom, when, where, and whether it is done."""
    yield " ".join(filter(None, (event.type, event.mode))) or event.act
    who, whom = (", ".join(p.exact for p in parties) for parties in (event.actors, event.recipients))
    if who or whom:
        yield f"{who or '?'} → {whom}" if whom else who
    if event.when is not None and event.when.earliest:
        yield event.when.earliest if event.when.earliest == event.when.latest else event.when.value or ""
    if event.where is not None:
        yield f"in {event.where.exact}"
    yield event.status if event.told == "news" else f"{event.status}, background"


def _stretch(period: PeriodRow) -> str:
    """The value of a period, or the days of a length ("P15Y")."""
    if period.earliest and (period.value or "P").startswith("P"):
        return f"{period.earliest} to {period.latest}"
    return period.value or "unknown"


def _number(value: float | None) -> str:
    return "…" if value is None else f"{value:,.12g}"


def _other(mention: MentionRow) -> Iterator[str]:
    """The plain fields of an actor or an attribution that say something."""
    for name in ("polarity", "role"):
        found = getattr(mention, name, None)
        if found is not None:
            yield found if isinstance(found, str) else found.exact
    source = getattr(mention, "source", None)
    if source is not None:
        yield f"by {source.exact}"
