"""The record, opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from consilience.errors import RecordError
from consilience.model import Actor, Claim, Story
from consilience.record import engine, marks
from consilience.record.migrate import migrate
from consilience.record.rows import DerivationRow, JudgementRow, MentionRow, PointerRow, RefusalRow, ReportRow
from consilience.record.tables import Table


class Record:
    """One record of what reports say, in one SQLite file. Use it in a `with` statement, or `close` it."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._closed = False
        with engine.errors(self.name):
            self._engine = engine.create(path)
            migrate(self._engine)

    @property
    def reports(self) -> Table[ReportRow]:
        """The reports, by id."""
        return Table("reports", self.reading)

    @property
    def mentions(self) -> Table[MentionRow]:
        """The mentions, by report and place."""
        return Table("mentions", self.reading)

    @property
    def actors(self) -> Table[Actor]:
        """The actors, by id."""
        return Table("actors", self.reading)

    @property
    def stories(self) -> Table[Story]:
        """The stories, by id."""
        return Table("stories", self.reading)

    @property
    def derivations(self) -> Table[DerivationRow]:
        """The derivations, by report."""
        return Table("derivations", self.reading)

    @property
    def claims(self) -> Table[Claim]:
        """The claims, by id."""
        return Table("claims", self.reading)

    @property
    def pointers(self) -> Table[PointerRow]:
        """The reports that are, or were at first, known by their address alone, by id."""
        return Table("pointers", self.reading)

    @property
    def refusals(self) -> Table[RefusalRow]:
        """All that was ever set aside, each once, by its address."""
        return Table("refusals", self.reading)

    @property
    def judgements(self) -> Table[JudgementRow]:
        """What users judged to be the same or not the same, by id."""
        return Table("judgements", self.reading)

    @property
    def name(self) -> str:
        """What to call the record in a sentence."""
        return str(self.path) if self.path else "a temporary record"

    @property
    def is_current(self) -> bool:
        """Whether all that was read is joined; false while a run is under way, or when one was stopped."""
        with self.reading() as connection:
            return marks.is_current(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging view of the record, whatever others write meanwhile."""
        self._check_open()
        with engine.errors(self.name), engine.reading(self._engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: all of it is recorded or nothing."""
        self._check_open()
        with engine.errors(self.name), engine.writing(self._engine) as connection:
            yield connection

    def _check_open(self) -> None:
        if self._closed:
            again = "; open it again with consilience.open_record" if self.path else ", and all that it held is gone"
            raise RecordError(f"{self.name} was closed{again}")

    def compact(self) -> None:
        """Write the file anew without what was removed from it."""
        with engine.errors(self.name):
            engine.compact(self._engine)

    def close(self) -> None:
        """Let the file go."""
        self._closed = True
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Record {self.name}>"
