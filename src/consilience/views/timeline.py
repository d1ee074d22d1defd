"""Timelines: the events of an actor, a story or the whole record, in order."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from consilience.claims.wording import clip
from consilience.errors import InputError
from consilience.model import Actor, Claim, ClaimMention, EventMention, Period, TimelineRow
from consilience.record import names


class TimelineSource(msgspec.Struct, frozen=True, kw_only=True):
    """What a timeline is made from: the event mentions that come into question, the claims and actors they belong to,
    and the sentence of each mention."""

    events: Sequence[EventMention]
    claims: Sequence[Claim]
    actors: Mapping[str, Actor]
    sentences: Mapping[str, str]
    """Text of the sentence by mention id."""
    stories: Mapping[str, str] = {}
    """The story of each report that has one."""


def timeline(
    source: TimelineSource,
    *,
    actor: str | None = None,
    story: str | None = None,
    earliest: str | None = None,
    latest: str | None = None,
) -> list[TimelineRow]:
    """The rows, each claim once, in temporal order: `order` 1, 2, …; rows whose days are the same share one, rows
    without a day have 0 and stand last. `actor` is a name or an id; a name no event knows gives no rows.
    `earliest` and `latest` keep the rows whose days can lie between them."""
    home = {m.mention: c for c in source.claims if c.kind == "event" for v in c.values for m in v.mentions}
    chosen = _of_actor(source, actor) if actor is not None else list(source.events)
    grouped: dict[str, list[EventMention]] = {}
    for event in sorted(chosen, key=lambda e: (e.report, e.start, e.id)):
        claim = home.get(event.id)
        if story is None or story in (claim.stories if claim else (source.stories.get(event.report),)):
            grouped.setdefault(claim.id if claim else event.id, []).append(event)
    rows = [_row(events, home.get(events[0].id), source) for events in grouped.values()]
    return _ordered([row for row in rows if _within(row, earliest, latest)])


_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def bounds(said: str | None) -> tuple[str | None, str | None]:
    """The first and the last day of a day, month or year as a user writes it ("2025-05-08", "2025-05", "2025"). Raises
    InputError where it is none."""
    if said is None:
        return None, None
    found = _DAY.fullmatch(said)
    try:
        year, month, day = (int(part) if part else None for part in found.groups()) if found else (0, None, None)
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        raise InputError(f"{said!r} is not a day; write it like 2025-05-08") from None
    end = first.replace(month=month or 12)
    return first.isoformat(), end.replace(day=day or monthrange(end.year, end.month)[1]).isoformat()


def _of_actor(source: TimelineSource, name: str) -> list[EventMention]:
    """The events that the actor takes part in; where no actor bears the name (a product, an occasion), the events
    whose sentence holds it."""
    key = names.key(name)
    ids = {i for i, a in source.actors.items() if i == name or key in map(names.key, (a.name, *a.aliases))}
    taking_part = [e for e in source.events if ids & {a for p in (*e.actors, *e.recipients) for a in p.actors}]
    if ids or not names.fold(name):
        return taking_part
    pattern = re.compile(rf"(?<!\w){re.escape(names.fold(name))}(?!\w)")
    return [e for e in source.events if pattern.search(names.fold(source.sentences.get(e.id, "")))]


def _row(events: Sequence[EventMention], claim: Claim | None, source: TimelineSource) -> TimelineRow:
    when = _day_of(events, claim)
    spans = [ClaimMention(e.id, e.report, e.start, e.end, e.exact) for e in events]
    statuses = [e.status for e in events]
    status = "occurred" if "occurred" in statuses else statuses[0]
    return TimelineRow(
        order=0, date=when[0], earliest=when[1], latest=when[2],
        statement=claim.statement if claim else clip(source.sentences.get(events[0].id, events[0].exact)),
        claim=claim.id if claim else None, event_status=status, status=claim.status if claim else None,
        mentions=tuple(spans),
    )  # fmt: skip


def _day_of(events: Sequence[EventMention], claim: Claim | None) -> tuple[str | None, str | None, str | None]:
    """TIMEX3 value and days of a row: of the value that stands, at the finest precision an event of it gives."""
    standing = _standing_days(claim)
    dated = [e.when for e in events if e.when is not None and e.when.earliest and e.when.latest]
    agreeing = [w for w in dated if standing is None or _holds(standing, w)] or dated
    if not agreeing:
        return _of_claim(standing)
    strong = [w for w in agreeing if w.basis in ("phrase", "sentence")] or agreeing
    best = min(strong, key=lambda w: (_length(w.earliest or "", w.latest or ""), w.earliest, w.value or ""))
    return best.value, best.earliest, best.latest


def _holds(standing: set[tuple[str | None, str | None]], when: Period) -> bool:
    """Whether the days lie within those of a value that stands."""
    first, last = when.earliest or "", when.latest or ""
    return any((earliest or "") <= first and last <= (latest or "9") for earliest, latest in standing)


def _of_claim(standing: set[tuple[str | None, str | None]] | None) -> tuple[str | None, str | None, str | None]:
    """The one day or range of days that the claim's other mentions give, where there is just one."""
    if standing is None or len(standing) != 1:
        return None, None, None
    ((earliest, latest),) = standing
    return earliest if earliest == latest else f"{earliest}/{latest}", earliest, latest


def _standing_days(claim: Claim | None) -> set[tuple[str | None, str | None]] | None:
    """The days of the claim's values that still stand, or None where it has none."""
    if claim is None:
        return None
    found = {
        (v.value.get("earliest"), v.value.get("latest"))
        for v in claim.values
        if v.standing in ("in-force", "rival") and isinstance(v.value, dict) and v.value.get("earliest")
    }
    return found or None


def _length(earliest: str, latest: str) -> int:
    return sum((b - a) * w for a, b, w in zip(_numbers(earliest), _numbers(latest), (366, 31, 1), strict=False))


def _numbers(day: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", day[:10])]


def _within(row: TimelineRow, earliest: str | None, latest: str | None) -> bool:
    if earliest is None and latest is None:
        return True
    if row.earliest is None or row.latest is None:
        return False
    return (earliest is None or row.latest >= earliest) and (latest is None or row.earliest <= latest)


def _ordered(rows: Iterable[TimelineRow]) -> list[TimelineRow]:
    """Rows sorted by their days; those of the same days share a number."""
    placed = sorted((r for r in rows if r.earliest), key=lambda r: (r.earliest or "", r.latest or "", _key(r)))
    loose = sorted((r for r in rows if not r.earliest), key=_key)
    numbered, last, number = [], None, 0
    for row in placed:
        if (row.earliest, row.latest) != last:
            last, number = (row.earliest, row.latest), number + 1
        numbered.append(msgspec.structs.replace(row, order=number))
    return numbered + loose


def _key(row: TimelineRow) -> tuple[str, int, str]:
    first = row.mentions[0]
    return first.report, first.start, first.mention
