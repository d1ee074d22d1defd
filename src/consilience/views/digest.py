"""The digest of a run: what a reporter sees in the terminal, within a page."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from babel import Locale
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from consilience.claims.wording import days
from consilience.model import Claim, ClaimMention, Refusal, Story, Value

_MOST = 4
_NAMED = 3
"""Names of inputs shown for one reason."""
_WORDS_AROUND = 40
_ENGLISH = Locale("en")
"""For the names of languages."""


class DigestReport(msgspec.Struct, frozen=True):
    """A report as the digest needs it: what to call it, its text, and whether its language is extracted from."""

    name: str
    text: str


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What the run changed, as claim ids; empty on the first run."""

    first: bool = True
    new: tuple[str, ...] = ()
    corroborated: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()


class DigestSource(msgspec.Struct, frozen=True, kw_only=True):
    """All that a digest shows."""

    record: str
    read: int
    """Reports that are new to the record."""
    inputs: int
    """Inputs that brought something new."""
    known: int
    """Inputs that the record had already."""
    refusals: Sequence[Refusal]
    unread_languages: Mapping[str, int]
    """Reports stored and searchable, but not extracted from, by language."""
    reports: Mapping[str, DigestReport]
    """The reports that the stories and claims below name, by id."""
    stories: Sequence[Story]
    claims: Sequence[Claim]
    """At least every corroborated, undetermined and disputed claim."""
    changes: Changes = Changes()
    unread_paragraphs: Mapping[str, int] = {}
    """Paragraphs in other languages, by language, in reports that are read closely."""
    with_unread_paragraphs: int = 0
    """In how many reports those stand."""
    summaries: int = 0
    """Reports of which there is no more than a summary."""
    stubs: int = 0
    """Reports of which there is no more than what a paywall left."""
    unread: int = 0
    """Reports that are known by their address alone."""
    pointed: int = 0
    """Inputs of this run that only point to a report."""
    versions: Sequence[str] = ()
    """What new versions have otherwise, a sentence each."""


def digest(source: DigestSource) -> RenderableType:
    """The digest as something rich can print; every text of a report is shown as plain characters."""
    parts: list[RenderableType] = [_head(source)]
    for title, rows in (
        ("Stories", list(_stories(source))),
        ("Most widely corroborated", list(_agreed(source))),
        ("Disputed", list(_disputed(source))),
        ("New versions", list(_versions(source))),
        ("New since the last run", list(_changes(source))),
        ("Not read closely", list(_left(source))),
        ("Set aside", list(_set_aside(source))),
    ):
        if rows:
            parts.extend([Text(), Rule(Text(title, style="bold"), align="left", style="dim"), *rows])
    return Group(*parts)


def plain(text: str) -> str:
    """The text on one line without control and direction characters, so that no report can disturb the terminal."""
    kept = (" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join("".join(kept).split())


def _head(source: DigestSource) -> Text:
    counts = [_many(source.read, "new report") + _came_in(source)]
    if source.known:
        counts.append(f"{source.known:,} already known")
    if source.refusals:
        counts.append(f"{len(source.refusals):,} set aside")
    return Text.assemble(("Consilience", "bold"), "   ", ", ".join(counts), ("  →  " + plain(source.record), "dim"))


def _came_in(source: DigestSource) -> str:
    """In how many inputs the new reports came, where that is another number."""
    if source.inputs == source.read:
        return ""
    return f" (from {source.inputs:,} {'file or row' if source.inputs == 1 else 'files and rows'})"


def _stories(source: DigestSource) -> Iterator[RenderableType]:
    ranked = sorted(source.stories, key=lambda s: (-len(s.reports), s.latest is None, s.latest or "", s.id))
    for story in ranked[:_MOST]:
        when = days(story.earliest, story.latest)
        yield Text.assemble((plain(story.title), "bold"), (f"  {when}" if when else "", "dim"))
        named = Counter(plain(source.reports[r].name) for r in story.reports if r in source.reports)
        yield _under(f"{_many(len(story.reports), 'report')} from {_origins(story)}: {_list(named)}")
    rest = len(ranked) - _MOST
    if rest > 0:
        yield Text(f"… and {_many(rest, 'more stor', 'y', 'ies')}", style="dim")


def _origins(story: Story) -> str:
    o = story.origins
    return _many(o.low, "origin") if o.low == o.high else f"{o.low} to {o.high} origins"


def _many(count: int, stem: str, one: str = "", many: str = "s") -> str:
    return f"{count:,} {stem}{one if count == 1 else many}"


def _list(names: Mapping[str, int]) -> str:
    """ "NPA (3), Radio Sundal, The Harbour Post and 2 more", those with the most reports first."""
    ordered = sorted(names, key=lambda name: (-names[name], name))
    shown = [_short(name) + (f" ({names[name]})" if names[name] > 1 else "") for name in ordered[:4]]
    return ", ".join(shown) + (f" and {len(ordered) - 4} more" if len(ordered) > 4 else "")


def _short(name: str) -> str:
    return name if len(name) <= 32 else name[:31].rstrip() + "…"


def _agreed(source: DigestSource) -> Iterator[RenderableType]:
    found = [c for c in source.claims if c.status in ("corroborated", "undetermined") and _reports(c) > 1]
    found.sort(key=lambda c: (-c.origins.low, -c.origins.high, -_reports(c), c.kind != "figure", c.id))
    for claim in found[:_MOST]:
        low_high = f"{claim.origins} origins" if claim.origins.high > 1 else "1 origin"
        note = low_high if claim.status == "corroborated" else f"{low_high}, independence not settled"
        yield _marked(Text("✓", "green"), Text.assemble(plain(claim.statement), (f"  {note} · {claim.id}", "dim")))
        yield from _words([v for v in claim.values if v.standing == "in-force"], source, 2)


def _disputed(source: DigestSource) -> Iterator[RenderableType]:
    found = [c for c in source.claims if c.status == "disputed"]
    found.sort(key=lambda c: (-_reports(c), c.kind != "figure", c.id))
    for claim in found[:_MOST]:
        yield _marked(Text("≠", "red"), Text.assemble(plain(claim.statement), (f"  {claim.id}", "dim")))
        for value in [v for v in claim.values if v.standing == "rival"][:3]:
            yield from _words([value], source, 1)
    if len(found) > _MOST:
        yield Text(f"… and {len(found) - _MOST} more", style="dim")


def _reports(claim: Claim) -> int:
    return len({m.report for v in claim.values if v.standing in ("in-force", "rival") for m in v.mentions})


def _words(values: Sequence[Value], source: DigestSource, most: int) -> Iterator[RenderableType]:
    """The values in the words of their reports, one line for each of the first `most` outlets."""
    seen: dict[str, tuple[DigestReport, ClaimMention]] = {}
    for mention in (m for value in values for m in value.mentions):
        report = source.reports.get(mention.report)
        if report is not None:
            seen.setdefault(report.name, (report, mention))
    for report, mention in list(seen.values())[:most]:
        yield Padding(_quote(report, mention), (0, 0, 0, 4))
    if len(seen) > most and most > 1:
        yield Padding(
            Text(f"and {', '.join(_short(plain(n)) for n in list(seen)[most : most + 4])}", style="dim"), (0, 0, 0, 4)
        )


def _quote(report: DigestReport, mention: ClaimMention) -> Text:
    """One line: the outlet, then its words with what stands around them."""
    start = max(0, mention.start - _WORDS_AROUND)
    before = report.text[start : mention.start]
    before = before[before.find(" ") + 1 :] if start else before
    after = report.text[mention.end : mention.end + 2 * _WORDS_AROUND]
    before, after = before.rsplit("\n", 1)[-1], after.split("\n", 1)[0]
    shown = mention.exact if len(mention.exact) <= 160 else mention.exact[:160].rsplit(" ", 1)[0] + " …"
    return Text.assemble(
        (_short(plain(report.name)) + ": ", "italic"), ("…" + _spaced(before).lstrip(), "dim"), (plain(shown), "bold"),
        (_spaced(after), "dim"), no_wrap=True, overflow="ellipsis",
    )  # fmt: skip


def _spaced(text: str) -> str:
    """One line, keeping a blank at either end where the text has one."""
    return (" " if text[:1].isspace() else "") + plain(text) + (" " if text[-1:].isspace() and text.strip() else "")


def _changes(source: DigestSource) -> Iterator[RenderableType]:
    if source.changes.first:
        return
    claims = {c.id: c for c in source.claims}
    for label, ids in (
        ("newly corroborated", source.changes.corroborated),
        ("newly disputed", source.changes.disputed),
        ("replaced", source.changes.replaced),
    ):
        for claim in [claims[i] for i in ids if i in claims][:2]:
            yield Text.assemble((f"{label}: ", "bold"), plain(claim.statement))
    if source.known and not source.inputs + source.pointed:
        yield Text("Nothing: every report was already known.", style="dim")
    elif source.changes.new:
        yield Text(f"{_many(len(source.changes.new), 'new claim')} in all", style="dim")


def _versions(source: DigestSource) -> Iterator[RenderableType]:
    for told in source.versions[:_MOST]:
        yield _marked(Text("Δ", "yellow"), Text(plain(told)))
    if len(source.versions) > _MOST:
        yield Text(f"… and {len(source.versions) - _MOST} more", style="dim")


def _left(source: DigestSource) -> Iterator[RenderableType]:
    """What the record holds or knows of, and nothing above tells: one line each."""
    if source.unread_languages:
        count = sum(source.unread_languages.values())
        named = _languages(source.unread_languages)
        yield Text(f"{_many(count, 'report')} in other languages, stored and searchable: {named}")
    if source.unread_paragraphs:
        count, within = sum(source.unread_paragraphs.values()), _many(source.with_unread_paragraphs, "report")
        yield Text(
            f"{_many(count, 'paragraph')} in other languages, in {within}: {_languages(source.unread_paragraphs)}"
        )
    if source.summaries:
        are = "is only a summary" if source.summaries == 1 else "are only summaries"
        yield Text(f"{_many(source.summaries, 'report')} {are}")
    if source.stubs:
        yield Text(f"{_many(source.stubs, 'report')} {'is' if source.stubs == 1 else 'are'} cut off by a paywall")
    if source.unread:
        known = "is known only by its address" if source.unread == 1 else "are known only by their address"
        yield Text(f"{_many(source.unread, 'report')} {known}")


def _languages(counts: Mapping[str, int]) -> str:
    """ "Russian (3), German": those with the most first."""
    return _list({_ENGLISH.languages.get(code, code): count for code, count in counts.items()})


def _set_aside(source: DigestSource) -> Iterator[RenderableType]:
    """One line a reason, those that meet the most inputs first, with the names of the first three."""
    reasons: dict[str, list[str]] = {}
    for refusal in source.refusals:
        reasons.setdefault(refusal.reason, []).append(refusal.uri)
    ordered = sorted(reasons.items(), key=lambda item: -len(item[1]))
    for reason, names in ordered[:_MOST]:
        more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
        yield _marked(Text("✗", "yellow"), Text(f"{', '.join(map(plain, names[:_NAMED]))}{more}: {plain(reason)}"))
    if len(ordered) > _MOST:
        yield Text(f"… and {sum(len(names) for _, names in ordered[_MOST:]):,} more for other reasons", style="dim")
    if any(len(names) > _NAMED for names in reasons.values()) or len(ordered) > _MOST:
        yield Text("consilience export refusals  lists them all", style="dim")


def _marked(mark: Text, text: Text) -> Table:
    """A mark, and the text beside it with its lines under each other."""
    grid = Table.grid(padding=(0, 1))
    grid.add_row(mark, text)
    return grid


def _under(text: str, style: str = "") -> Padding:
    return Padding(Text(text, style=style), (0, 0, 0, 2))
