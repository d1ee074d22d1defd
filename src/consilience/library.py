"""Consilience from Python: what the command does, as functions and lazy tables."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType

from consilience import __version__
from consilience.arranging import coded_known, coded_reports, digest_source, timeline_source, who_source
from consilience.errors import InputError, RecordError
from consilience.lineage.difference import Change, difference
from consilience.model import TimelineRow
from consilience.model.who import Who
from consilience.pipeline.progress import Progress
from consilience.record import Record as _Record
from consilience.record import bearers, lookup
from consilience.record.bearers import Namesake
from consilience.record.coded import GdeltRow, PloverRow
from consilience.record.runs import RunSummary
from consilience.record.search import Hit, search
from consilience.record.tables import Listed
from consilience.views.coded import gdelt, plover
from consilience.views.digest import digest
from consilience.views.timeline import bounds, timeline
from consilience.views.who import who

if TYPE_CHECKING:
    from consilience.pipeline.judging import Change as Judged

_CODER = f"consilience {__version__}"
_ADDRESS = re.compile(r"[a-z][a-z0-9+]+:/", re.IGNORECASE)
Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]


class Record(_Record):
    """One record of what reports say. `reports`, `mentions`, `actors`, `stories`, `derivations` and `claims` are lazy
    tables; `timeline` arranges the events, `who` what there is of an actor; `same` and `not_same` keep what you judge.
    Use it in a `with` statement, or `close` it."""

    def read(
        self,
        paths: Paths,
        *,
        outlet: str | None = None,
        published: str | None = None,
        acts: Sequence[str] | None = None,
        progress: Progress | None = None,
    ) -> RunSummary:
        """Read all reports under `paths` (files, folders, globs) into the record. `outlet` and `published` (a day) are
        what you know of all of them. `acts` are tables of acts beside the built-in ones (files, or names of installed
        ones); the record keeps them until others are given, an empty list for none. Returns what was read and set
        aside. Raises InputError for wrong use."""
        from consilience.pipeline.run import read_into  # loads the parser: only where something is read

        return read_into(self, paths, outlet=outlet, published=published, progress=progress, acts=acts)

    def timeline(
        self,
        actor: str | None = None,
        *,
        story: str | None = None,
        earliest: str | None = None,
        latest: str | None = None,
    ) -> Listed[TimelineRow]:
        """The events in order: of an actor (name or id), of a story (id), between two days (or months, or years), or
        all. Raises InputError where `earliest` or `latest` is none of these."""
        first, last = bounds(earliest)[0], bounds(latest)[1]
        with self.reading() as connection:
            source = timeline_source(connection)
        return Listed("timeline", timeline(source, actor=actor, story=story, earliest=first, latest=last))

    @property
    def plover(self) -> Listed[PloverRow]:
        """The typed events of each report in the fields of PLOVER, by report and place."""
        with self.reading() as connection:
            return Listed("plover", list(plover(coded_reports(connection), coded_known(connection, _CODER))))

    @property
    def gdelt(self) -> Listed[GdeltRow]:
        """Each coded event once for each pair of its parties, in a table like that of GDELT; the oldest day first."""
        with self.reading() as connection:
            return Listed("gdelt", list(gdelt(coded_reports(connection), coded_known(connection, _CODER))))

    def search(self, words: str, limit: int = 20) -> list[Hit]:
        """The reports that have all these words in title or text, best first. Words in quotation marks must stand
        together; a word that ends in * stands for all that begin like it."""
        with self.reading() as connection:
            return search(connection, words, limit)

    def who(self, name: str, *, earliest: str | None = None, latest: str | None = None) -> Who:
        """All that the record has of an actor: names, roles, words and acts, each with its exact place. `name` is its
        id, a name or alias, or the id of a mention of it. Raises InputError where several are meant (`namesakes` lists
        them) or where `earliest` or `latest` is no day, NotFound where there is none of that name."""
        first, last = bounds(earliest)[0], bounds(latest)[1]
        with self.reading() as connection:
            source = who_source(connection, name)
        return who(source, earliest=first, latest=last)

    def namesakes(self, name: str) -> list[Namesake]:
        """All actors that are called so, with what tells them apart; the most reported first."""
        with self.reading() as connection:
            return bearers.namesakes(connection, bearers.ids(connection, name))

    def same(
        self, one: str, other: str, *, note: str | None = None, by: str | None = None, progress: Progress | None = None
    ) -> Judged:
        """Have it that two actors are the same from now on, whatever reports call them. Each is named by its id, a name
        that is its alone, or the id of a mention. The record is joined anew; returns what that changed. Raises
        InputError where this contradicts what was judged before, NotFound where there is no such actor."""
        from consilience.pipeline.judging import judge

        return judge(self, "same", one, other, note=note, by=by, progress=progress)

    def not_same(
        self, one: str, other: str, *, note: str | None = None, by: str | None = None, progress: Progress | None = None
    ) -> Judged:
        """Have it that two actors are not the same from now on, or that two mentions of what is one actor now are of
        two. Otherwise as `same`."""
        from consilience.pipeline.judging import judge

        return judge(self, "not-same", one, other, note=note, by=by, progress=progress)

    def take_back(self, judgement: str, *, progress: Progress | None = None) -> str:
        """Remove a judgement, by its id; returns what that changed. Raises NotFound."""
        from consilience.pipeline.judging import take_back

        return take_back(self, judgement, progress=progress)

    def forget(self, report: str) -> str:
        """Take a report out of the record, with all that stood on it alone; returns the note that is left. Raises
        NotFound."""
        from consilience.pipeline.removal import forget

        return forget(self, report)

    def difference(self, report: str, other: str | None = None) -> list[Change]:
        """What a report has otherwise than the version it replaced, or than `other`, word by word; each is named by its
        id, its address or the name of its file. Raises NotFound; InputError where it replaced none and no other is
        named."""
        with self.reading() as connection:
            new = lookup.report(connection, report)
            old = lookup.report(connection, other) if other else lookup.replaced_by(connection, new)
        if old is None:
            raise InputError(f"{report} replaced no other report; say with which one to compare it")
        return difference(old.text, new.text)

    def digest(self, summary: RunSummary) -> RenderableType:
        """The digest of a run, as something `rich` can print."""
        with self.reading() as connection:
            source = digest_source(connection, summary, self.name)
        return digest(source)


def open_record(path: str | os.PathLike[str], *, create: bool = True) -> Record:
    """The record at `path`, made where there is none.

    Raises InputError where `path` is an address, RecordError where the file is no record, is newer than this program,
    or, with `create` false, is not there."""
    if _ADDRESS.match(os.fspath(path)):
        raise InputError(f"a record is one file on this machine; {path} is an address, which this version cannot use")
    place = Path(path)
    if not create and not place.is_file():
        raise RecordError(f"there is no record at {place}; make one with:  consilience read PATH --record {place}")
    return Record(place)


def read(
    paths: Paths,
    record: str | os.PathLike[str] | None = None,
    *,
    outlet: str | None = None,
    published: str | None = None,
    progress: Progress | None = None,
) -> Record:
    """Read all reports under `paths` into the record at `record`, and open that; without `record` into a temporary one
    that is gone when it is closed. `record.read(…)` does the same and returns what was set aside."""
    opened = Record(Path(record) if record is not None else None)
    opened.read(paths, outlet=outlet, published=published, progress=progress)
    return opened
