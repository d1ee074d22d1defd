"""Keeping a user's judgement that two actors are the same, or not, and joining the record anew by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import Connection

from consilience.errors import InputError, NotFound
from consilience.extraction.contradictions import contradicted, replaced
from consilience.extraction.judged import ONE_REPORT, Judged, Key, Place, obey
from consilience.extraction.link import natural_keys
from consilience.model import ActorMention, Footing, Judgement, Verdict
from consilience.pipeline import join, rulings
from consilience.pipeline.footings import Stand, stand
from consilience.pipeline.progress import Progress, Silent
from consilience.pipeline.told import Party, now, taken_back
from consilience.record import Record, bearers, joined, judgements, marks, runs
from consilience.record.kinds import SHELVES
from consilience.record.rows import JudgementRow


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What a judgement did."""

    judgement: JudgementRow
    changed: str
    """In one plain sentence."""
    replaced: tuple[str, ...] = ()
    """The ids of the earlier judgements on the same pair, which it took the place of."""


class _Ground(msgspec.Struct, frozen=True):
    """What a new judgement is held against: the keys of entities without judgements, the stories, what was judged."""

    keys: Mapping[Place, Key]
    stories: Mapping[str, str]
    judged: list[Judged]


def judge(
    record: Record,
    verdict: Verdict,
    one: str,
    other: str,
    *,
    note: str | None = None,
    by: str | None = None,
    progress: Progress | None = None,
) -> Change:
    """Keep a judgement on two actors and join the record anew by it. Where this is stopped halfway, the judgement is
    kept and the next run joins. Raises InputError where it cannot be kept, NotFound where an actor is not there."""
    words = {"note": _line(note), "by": _line(by)}
    with record.writing() as connection:
        run = runs.begin(connection)
        ground = _ground(connection)
        sides = stand(connection, one, ground.keys), stand(connection, other, ground.keys)
        before = [_party(connection, actor) for actor in dict.fromkeys(s.bearer.actor for s in sides)]
        made = _made(verdict, sides, words)
        gone = _gone(ground, rulings.ruled(connection, made), sides)
        judgements.drop(connection, gone)
        judgements.keep(connection, made)
        marks.changed(connection)
    _join(record, run, progress)
    with record.reading() as connection:
        row = _row(connection, made.id)
        after = [_party(connection, side.id) for side in (row.one, row.other)]
    return Change(judgement=row, changed=now(row, [p for p in before if p], after), replaced=gone)


def take_back(record: Record, key: str, *, progress: Progress | None = None) -> str:
    """Remove a judgement and join the record anew without it; says what that changed. Raises NotFound."""
    with record.writing() as connection:
        found = judgements.get(connection, key)
        if found is None:
            raise NotFound(f"the record holds no judgement with the id {key!r}; consilience judgements lists them")
        run = runs.begin(connection)
        before = judgements.outcome(connection, key)
        judgements.drop(connection, [key])
        marks.changed(connection)
    _join(record, run, progress)
    with record.reading() as connection:
        after = [_party(connection, _standing(connection, f)) for f in (found.one, found.other)]
    return taken_back(key, before.hindrance is None and before.one == before.other, after)


def _row(connection: Connection, key: str) -> JudgementRow:
    row: JudgementRow | None = SHELVES["judgements"].get(connection, key)
    if row is None:
        raise NotFound(f"the judgement {key} was taken back meanwhile")
    return row


def _line(text: str | None) -> str | None:
    """What the user says, on one line; None where that is nothing."""
    line = " ".join((text or "").split())
    if any("\ud800" <= c <= "\udfff" or c == "\x00" for c in line):
        raise InputError(f"{line!r} is no text")
    return line or None


def _ground(connection: Connection) -> _Ground:
    stories = {p.report: p.story for p in joined.placements(connection).values() if p.story}
    _, keys = natural_keys(rulings.entities(connection), stories)
    return _Ground(keys, stories, rulings.judged(connection))


def _made(verdict: Verdict, sides: tuple[Stand, Stand], words: Mapping[str, str | None]) -> Judgement:
    one, other = (side.footing for side in sides)
    key = judgements.judgement_id("actor", one, other)
    return Judgement(id=key, about="actor", verdict=verdict, one=one, other=other, made=runs.now()[:10], **words)


def _gone(ground: _Ground, new: Judged, sides: tuple[Stand, Stand]) -> tuple[str, ...]:
    """The earlier judgements that a new one replaces. Raises InputError where it cannot stand."""
    gone = replaced(new, ground.judged, ground.keys, ground.stories)
    _check(ground, new, sides)
    if against := contradicted(new, ground.judged, ground.keys, ground.stories, gone):
        several = "the judgements" if len(against) > 1 else "the judgement"
        raise InputError(
            f"this contradicts {several} {_listed(against)}: see  consilience judgements, and take one back with  "
            f"consilience take-back {against[0]}"
        )
    return gone


def _check(ground: _Ground, new: Judged, sides: tuple[Stand, Stand]) -> None:
    """Raise InputError where the two sides cannot be judged."""
    one, other = sides
    by_mention = one.bearer.mention and other.bearer.mention
    is_one = ground.keys[one.place] == ground.keys[other.place]
    if is_one and not by_mention and new.verdict == "not-same":
        actor = one.bearer.actor
        raise InputError(
            f"both are one actor in the record ({actor}). To split it, give the ids of two mentions, one of each:  "
            f"consilience who {actor}  shows them"
        )
    if one.place == other.place and not by_mention:
        raise InputError(f"both are one actor in the record already ({one.bearer.actor})")
    if one.place == other.place:
        raise InputError("both mentions are in one report and of one actor there; name mentions of two")
    if new.id in obey(ground.keys, [new], ground.stories).hindered:
        raise InputError(f"{one.bearer.mention} and {other.bearer.mention} cannot be told apart: {ONE_REPORT}")


def _listed(keys: Iterable[str]) -> str:
    return " and ".join(keys)


def _join(record: Record, run: int, progress: Progress | None) -> None:
    join.join(record, run, progress or Silent())
    with record.writing() as connection:
        runs.end(connection, run, "")


def _standing(connection: Connection, footing: Footing) -> str | None:
    """The id of the actor that a side of a judgement is now, without it."""
    report = judgements.report_of(connection, footing) if footing.start is not None else None
    for mention in joined.mentions(connection, report) if report else ():
        if isinstance(mention, ActorMention) and (mention.start, mention.end) == (footing.start, footing.end):
            actor: str | None = mention.actor
            return actor
    return footing.id


def _party(connection: Connection, actor: str | None) -> Party | None:
    """The actor as a sentence names it; None where it is not in the record."""
    found = next(joined.some_actors(connection, [actor]), None) if actor else None
    if found is None:
        return None
    return Party(found.id, found.name, bearers.report_counts(connection, [found.id]).get(found.id, 0))
