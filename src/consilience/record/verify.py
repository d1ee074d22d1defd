"""Verifying: every span, quote and hash is checked again against the stored text, and every stored body against its
seal, so that one changed letter anywhere is found and named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, select, text

from consilience.errors import RecordError
from consilience.model import Actor, Claim, Derivation, Judgement, Mention, Report, Story
from consilience.model.report import report_id, text_hash
from consilience.record import appearances, inventory, names, schema
from consilience.record.codec import from_json, seal, seal_bytes
from consilience.record.pointers import Pointed


class Fault(msgspec.Struct, frozen=True):
    """What is wrong, in which object, and where in the text, if it is there."""

    object: str
    what: str
    report: str | None = None
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        place = "" if self.start is None else f" at {self.start}-{self.end}"
        where = "" if self.report in (None, self.object) else f" in report {self.report}"
        return f"{self.object}{where}{place}: {self.what}"


class Checked(msgspec.Struct):
    """How much was checked."""

    reports: int = 0
    spans: int = 0
    hashes: int = 0


def verify(connection: Connection, checked: Checked | None = None) -> Iterator[Fault]:
    """Every fault of the record; none where all is as it was recorded. `checked` counts along."""
    return _Check(connection, checked if checked is not None else Checked()).faults()


def spans(value: Any) -> Iterator[tuple[int, int, str]]:
    """Every span within an object, however deep: whatever has `start`, `end` and `exact`."""
    if isinstance(value, Mapping):
        if "exact" in value:
            yield value["start"], value["end"], value["exact"]
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from spans(inner)


_REPEATED = ("report", "start", "end", "kind", "status", "name", "title", "language", "uri", "about", "verdict")
"""What stands in a column of its own besides the body, to be searched and sorted by."""


def _disagreeing(row: Mapping[str, Any], found: Any) -> Iterator[str]:
    """The columns that say something else than the body."""
    for name in _REPEATED:
        if name in row and row[name] != (_kind(found) if name == "kind" else getattr(found, name, row[name])):
            yield name


def _kind(found: Any) -> Any:
    return found.__struct_config__.tag or getattr(found, "kind", None)


class _Beside:
    """Rows of a table that stand beside those of another one, both read once, in the order of their first column."""

    def __init__(self, rows: Iterator[tuple[str, ...]]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = self._advance()
        self.strays: list[str] = []
        """The keys of rows that stand beside nothing."""

    def _advance(self) -> tuple[str, list[tuple[str, ...]]] | None:
        found = next(self._groups, None)
        return None if found is None else (found[0], list(found[1]))

    def of(self, key: str) -> list[tuple[str, ...]]:
        """The rows of that key; keys are asked for in their order."""
        while self._next is not None and self._next[0] < key:
            self.strays.append(self._next[0])
            self._next = self._advance()
        found = self._next[1] if self._next is not None and self._next[0] == key else []
        if found:
            self._next = self._advance()
        return found

    def rest(self) -> list[str]:
        """All keys of rows that stand beside nothing, once all others were asked for."""
        while self._next is not None:
            self.strays.append(self._next[0])
            self._next = self._advance()
        return self.strays


class _Check:
    """One going over a record."""

    def __init__(self, connection: Connection, count: Checked) -> None:
        self.connection = connection
        self.count = count
        self.text = lru_cache(maxsize=256)(self._text)
        self.appearances = _Beside(appearances.held(connection))
        self.names = _Beside(names.held(connection))

    def faults(self) -> Iterator[Fault]:
        """All faults, the file's own first."""
        yield from self.file()
        for table, type_, check in (
            (schema.arrivals, Report, self.arrival),
            (schema.pointers, Pointed, self.nothing_more),
            (schema.reports, Report, self.report),
            (schema.mentions, Mention, self.mention),
            (schema.actors, Actor, self.actor),
            (schema.stories, Story, self.story),
            (schema.derivations, Derivation, self.derivation),
            (schema.claims, Claim, self.claim),
            (schema.judgements, Judgement, self.judgement),
        ):
            for key, found in self.sealed(table, type_):
                yield from [found] if isinstance(found, Fault) else check(key, found)
        yield from self.strays()
        yield from self.parts()
        yield from self.placements()

    def file(self) -> Iterator[Fault]:
        """The database's own checks."""
        for row in self.connection.execute(text("PRAGMA quick_check")):
            if row[0] != "ok":
                yield Fault("the file", f"is damaged: {row[0]}")
        for row in self.connection.execute(text("PRAGMA foreign_key_check")):
            yield Fault(f"a row of {row[0]}", f"refers to a row of {row[2]} that is not there")
        for name in inventory.differences(self.connection):
            yield Fault(f"the table {name}", "does not hold the rows that were put there")

    def sealed(self, table: Table, type_: Any) -> Iterator[tuple[str, Any]]:
        """Each object of a table; or a fault, where it is not what was put there."""
        query = select(table).order_by(table.c.id)
        for row in self.connection.execute(query.execution_options(yield_per=500)):
            self.count.hashes += 1
            if seal(row.id, row.body) != row.seal:
                yield row.id, Fault(row.id, f"what is recorded of it in {table.name} is not what was put there")
            try:
                found = from_json(row.body, type_)
            except RecordError as error:
                yield row.id, Fault(row.id, str(error))
                continue
            for name in _disagreeing(row._asdict(), found):
                yield row.id, Fault(row.id, f"its {name} in {table.name} is not the one that was put there")
            yield row.id, found

    def arrival(self, key: str, report: Report) -> Iterator[Fault]:
        """An arrival's text is that of its hash."""
        query = select(schema.texts.c.text).where(schema.texts.c.sha256 == report.text_sha256)
        held = self.connection.execute(query).scalar_one_or_none()
        if held is None or text_hash(held) != report.text_sha256:
            yield Fault(key, "its text is not the text that was read: the hash differs", report.id or None)

    def report(self, key: str, report: Report) -> Iterator[Fault]:
        """A report's text, hash, id and blocks fit each other."""
        words = self.text(key)
        self.count.reports += 1
        self.count.hashes += 1
        if text_hash(words) != report.text_sha256:
            yield Fault(key, "its text is not the text that was read: the hash differs", key)
        elif not key == report.id == report_id(words, report.outlet, report.published):
            yield Fault(key, "its id does not belong to its text, outlet and day", key)
        for block in report.blocks:
            if not 0 <= block.start <= block.end <= len(words):
                yield Fault(key, "a block lies outside the text", key, block.start, block.end)

    def mention(self, key: str, mention: Mention) -> Iterator[Fault]:
        """Each span of a mention holds what it quotes, and who appears in it is what is noted of it."""
        for start, end, exact in spans(msgspec.to_builtins(mention)):
            yield from self.span(key, mention.report, start, end, exact)
        expected = [(key, actor, part, mention.report) for actor, part in appearances.of(mention)]
        if self.appearances.of(key) != expected:
            yield Fault(key, "the actors noted for it in appearances are not those that it names")

    def actor(self, key: str, actor: Actor) -> Iterator[Fault]:
        """An actor is found by its names, and by no others."""
        if self.names.of(key) != [(key, name) for name in names.keys((actor.name, *actor.aliases))]:
            yield Fault(key, "what is noted in names is not what it is called")

    def strays(self) -> Iterator[Fault]:
        """Nothing is noted of mentions and actors that are not there."""
        for name, beside, what in (("appearances", self.appearances, "mention"), ("names", self.names, "actor")):
            for key in beside.rest():
                yield Fault(key, f"a row of {name} is of this {what}, which the record does not hold")

    def judgement(self, key: str, judgement: Judgement) -> Iterator[Fault]:
        """The places that a judgement stands on hold its words."""
        for side in (judgement.one, judgement.other):
            if side.exact is not None and side.report is not None and self.holds(schema.reports, side.report):
                yield from self.span(key, side.report, side.start or 0, side.end or 0, side.exact)

    def claim(self, key: str, claim: Claim) -> Iterator[Fault]:
        """Each mention of a claim holds what it quotes, and is in the record."""
        for mention in (m for value in claim.values for m in value.mentions):
            yield from self.span(key, mention.report, mention.start, mention.end, mention.exact)
            if not self.holds(schema.mentions, mention.mention):
                yield Fault(key, f"it stands on mention {mention.mention}, which the record does not hold")

    def story(self, key: str, story: Story) -> Iterator[Fault]:
        """Each report of a story is in the record."""
        for report in story.reports:
            if not self.holds(schema.reports, report):
                yield Fault(key, f"it names report {report}, which the record does not hold")

    def derivation(self, key: str, derivation: Derivation) -> Iterator[Fault]:
        """Each passage lies in its text."""
        for p in derivation.passages:
            yield from self.within(key, derivation.report, p.start, p.end)
            yield from self.within(key, derivation.origin or "", p.from_start, p.from_end)

    def parts(self) -> Iterator[Fault]:
        """What the steps made of each report is what was put there."""
        parts = schema.parts.c
        query = select(parts.report, parts.step, parts.body, parts.seal).where(parts.body.is_not(None))
        for row in self.connection.execute(query.execution_options(yield_per=100)):
            self.count.hashes += 1
            if seal_bytes(row.body) != row.seal:
                yield Fault(row.report, f"what step {row.step} made of it is not what was put there", row.report)

    def placements(self) -> Iterator[Fault]:
        """Each report's story is in the record."""
        places, stories = schema.placements.c, schema.stories.c
        query = select(places.report, places.story).outerjoin_from(
            schema.placements, schema.stories, stories.id == places.story
        )
        for row in self.connection.execute(query.where(places.story.is_not(None), stories.id.is_(None))):
            yield Fault(row.report, f"its story {row.story} is not in the record")

    def nothing_more(self, key: str, found: Any) -> Iterator[Fault]:
        """What stands on no text has nothing but its seal."""
        return iter(())

    def span(self, owner: str, report: str, start: int, end: int, exact: str) -> Iterator[Fault]:
        """A span holds what it quotes."""
        self.count.spans += 1
        there = self.text(report)[max(0, start) : max(0, end)]
        if there != exact or not exact:
            yield Fault(owner, f"it quotes {exact[:80]!r} where the text has {there[:80]!r}", report, start, end)

    def within(self, owner: str, report: str, start: int, end: int) -> Iterator[Fault]:
        """A passage lies in its text."""
        self.count.spans += 1
        if not 0 <= start < end <= len(self.text(report)):
            yield Fault(owner, "a passage lies outside the text", report, start, end)

    def holds(self, table: Table, key: str) -> bool:
        """Whether a table has a row of that id."""
        return self.connection.execute(select(table.c.id).where(table.c.id == key)).first() is not None

    def _text(self, report: str) -> str:
        source = schema.reports.join(schema.texts, schema.texts.c.sha256 == schema.reports.c.sha256)
        query = select(schema.texts.c.text).select_from(source).where(schema.reports.c.id == report)
        return self.connection.execute(query).scalar_one_or_none() or ""
