"""Between the judgements that the record keeps and the linking of actors that obeys them."""

from __future__ import annotations

from sqlalchemy import Connection

from consilience.extraction.judged import Judged, Place, Ruling, Side
from consilience.extraction.link import ReportEntities
from consilience.model import ActorMention, Entity, Extraction, Footing, Judgement
from consilience.record import judgements, work
from consilience.record.judgements import Outcome
from consilience.stories import Features


def entities(connection: Connection) -> list[ReportEntities]:
    """The actors of each report, as it alone knows them."""
    days = {f.report: f.published for f in work.each(connection, "features", Features)}
    found = work.by_report(connection, "entities", tuple[Entity, ...])
    return [ReportEntities(report, some, days.get(report)) for report, some in found]


def judged(connection: Connection) -> list[Judged]:
    """All judgements on actors, as linking takes them."""
    return [ruled(connection, one) for one in judgements.every(connection, "actor")]


def ruled(connection: Connection, judgement: Judgement) -> Judged:
    """One judgement, as linking takes it."""
    one, other = (Side(place(connection, f), f.id) for f in (judgement.one, judgement.other))
    return Judged(judgement.id, judgement.verdict, one, other, reason(judgement))


def place(connection: Connection, footing: Footing) -> Place | None:
    """The entity that a judgement was made on; None where its report, or what was found at its place, is gone."""
    report = judgements.report_of(connection, footing) if footing.start is not None else None
    found = work.made_of(connection, report, "extraction", Extraction) if report else None
    if report is None or found is None:
        return None
    number = _number(found, footing.start or 0, footing.end or 0)
    return None if number is None else (report, number)


def _number(extraction: Extraction, start: int, end: int) -> int | None:
    """The one entity that is named at a place, or at most of it."""
    found: list[tuple[bool, int, int]] = []
    for mention in extraction.mentions:
        shared = min(end, mention.end) - max(start, mention.start)
        if isinstance(mention, ActorMention) and 2 * shared > end - start:
            meant = [n for e in mention.entities for n in extraction.entities[e].members or (e,)]
            if len(meant) == 1:
                found.append(((mention.start, mention.end) == (start, end), shared, -meant[0]))
    return -max(found)[2] if found else None


_SAID = {"same": "joined by a judgement of", "not-same": "kept apart by a judgement of"}
_IS = {"same": "are the same", "not-same": "are not the same"}


def reason(judgement: Judgement) -> str:
    """The sentence that an actor carries of a judgement."""
    one, other = (f"“{f.exact}”" if f.exact else f.id for f in (judgement.one, judgement.other))
    by = f" by {judgement.by}" if judgement.by else ""
    note = f" ({judgement.note})" if judgement.note else ""
    return f"{_SAID[judgement.verdict]} {judgement.made}{by}: {one} and {other} {_IS[judgement.verdict]}{note}"


def note(connection: Connection, ruling: Ruling) -> None:
    """Keep what came of each judgement."""
    outcomes = {key: Outcome(*sides, ruling.hindered.get(key)) for key, sides in ruling.sides.items()}
    judgements.note(connection, outcomes)
    judgements.rename(connection, ruling.natural)
