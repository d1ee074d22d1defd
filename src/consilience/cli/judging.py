"""`consilience same`, `not-same`, `judgements` and `take-back`."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer
from rich.text import Text

from consilience.cli.options import DEFAULT, RecordFile, existing, output, safe
from consilience.cli.progress import Bar
from consilience.record.rows import JudgedRow, JudgementRow

_WHO = "An actor's id, a name that is its alone, or the id of a mention of it."
One = Annotated[str, typer.Argument(metavar="ONE", help=_WHO)]
Other = Annotated[str, typer.Argument(metavar="OTHER", help=_WHO)]
Note = Annotated[str | None, typer.Option(metavar="TEXT", help="Why you think so.")]
By = Annotated[str | None, typer.Option(metavar="NAME", help="Who says so.")]


def same(one: One, other: Other, record: RecordFile = DEFAULT, note: Note = None, by: By = None) -> None:
    """Have it that two actors are the same, whatever reports call them. It is kept in the record and obeyed ever after.

    A later one that says the opposite of the same two takes its place."""
    with existing(record) as opened, Bar(quiet=False) as bar:
        done = opened.same(one, other, note=note, by=by, progress=bar)
    _tell(done.changed)


def not_same(one: One, other: Other, record: RecordFile = DEFAULT, note: Note = None, by: By = None) -> None:
    """Have it that two actors are not the same, or that two mentions of what is one actor now are of two.

    Where one actor is split, the report of OTHER goes with OTHER, and so do those reports of its story that are not in
    the story of ONE; all else stays with ONE. Within one report an actor cannot be split."""
    with existing(record) as opened, Bar(quiet=False) as bar:
        done = opened.not_same(one, other, note=note, by=by, progress=bar)
    _tell(done.changed)


def judgements(
    record: RecordFile = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each.")] = False,
) -> None:
    """List what was judged to be the same or not the same, and whether it applies at present."""
    with existing(record) as opened:
        found = sorted(opened.judgements, key=lambda j: (j.made, j.id))
    for one in found:
        if as_json:
            typer.echo(msgspec.json.encode(one))
        else:
            output().print(_shown(one), soft_wrap=True)
    if not found and not as_json:
        typer.echo("Nothing was judged yet.")


def take_back(
    judgement: Annotated[str, typer.Argument(metavar="ID", help="The id of the judgement.")],
    record: RecordFile = DEFAULT,
) -> None:
    """Take a judgement back: the record is as if it had never been made."""
    with existing(record) as opened, Bar(quiet=False) as bar:
        changed = opened.take_back(judgement, progress=bar)
    _tell(changed)


def _tell(sentence: str) -> None:
    typer.echo(" ".join(safe(sentence).split()))


_IS = {"same": "are the same", "not-same": "are not the same"}


def _shown(judgement: JudgementRow) -> Text:
    told = f"{_side(judgement.one)} and {_side(judgement.other)} {_IS[judgement.verdict]}"
    by = f"  by {judgement.by}" if judgement.by else ""
    lines = [f"{told}{by}", judgement.note, None if judgement.applies else f"does not apply: {judgement.reason}"]
    plain = "\n  ".join(" ".join(safe(line).split()) for line in lines if line)
    return Text.assemble((judgement.id, "bold cyan"), f"  {judgement.made}  ", plain)


def _side(side: JudgedRow) -> str:
    """Its words, where they are known, and who that is now."""
    name = side.name if side.name and side.name != side.exact else None
    told = " ".join(filter(None, [f"“{side.exact}”" if side.exact else None, f"({name})" if name else None]))
    return told or side.natural
