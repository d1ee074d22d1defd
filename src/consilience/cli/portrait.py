"""What `consilience who` prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from rich.console import Group
from rich.text import Text

from consilience.cli.options import safe
from consilience.model.who import Act, Called, RoleGiven, Spot, Who, Words
from consilience.record.bearers import Namesake

T = TypeVar("T")


def namesakes(name: str, found: Sequence[Namesake]) -> Group:
    """All who are called so."""
    if not found:
        return Group(_text(f"No actor in the record is called {name!r}."))
    return Group(*(_text(str(one)) for one in found))


def portrait(who: Who, limit: int) -> Group:
    """An actor, and the first of all that there is of it."""
    actor = who.actor
    facts = {"Type": actor.type, "Country": actor.country, "Wikidata": actor.wikidata, "In": _count(who.reports)}
    lines = [Text(actor.id, "bold cyan"), *(_name(c) for c in who.called if c.name == actor.name)]
    lines += [Text.assemble((f"{label}: ", "dim"), _one_line(value)) for label, value in facts.items() if value]
    lines += [_text(reason[:1].upper() + reason[1:].rstrip(".") + ".", "italic") for reason in actor.reasons]
    return Group(
        *lines,
        *_listed("Also called", [c for c in who.called if c.name != actor.name], limit, _called),
        *_listed("Roles", who.roles, limit, _role),
        *_listed("Words", who.words, limit, _words),
        *_listed("Acts", who.acts, limit, _act),
        *_listed("Done to it", who.undergone, limit, _act),
    )


def _listed(title: str, found: Sequence[T], limit: int, shown: Callable[[T], Iterator[Text]]) -> Iterator[Text]:
    """A list under its title, and how many more there are."""
    if found:
        yield from (Text(), Text(f"{title} ({len(found):,})" if len(found) > 1 else title, "bold underline"))
        for one in found[:limit]:
            yield from shown(one)
        if len(found) > limit:
            yield Text(f"  … and {len(found) - limit:,} more: --limit {len(found)}", "dim")


def _name(called: Called) -> Text:
    return Text.assemble((_one_line(called.name), "bold"), *_used(called))


def _called(called: Called) -> Iterator[Text]:
    yield Text.assemble((f"  {_one_line(called.name)}", "green"), *_used(called))


def _used(called: Called) -> Iterator[str | tuple[str, str]]:
    if called.reports:
        yield f"  {_count(called.reports)}"
    yield from _place(called.spot)


def _role(role: RoleGiven) -> Iterator[Text]:
    days = " to ".join(dict.fromkeys(filter(None, (role.first, role.last)))) or "undated"
    told = " · ".join([f"{days}, {_count(role.reports)}", *_tellers(role.told_by)])
    yield Text.assemble((f"  {_one_line(role.role)}", "green"), f"  {_one_line(told)}", *_place(role.spot))


def _words(words: Words) -> Iterator[Text]:
    yield _head(words.day, words.report_name)
    together = f"by several: {words.source.exact}" if words.others else None
    how = [words.cue, words.polarity if words.polarity != "asserts" else None, together, *_tellers(words.told_by)]
    said = " · ".join(filter(None, how))
    yield Text.assemble("    ", (_one_line(words.content), "italic"), f"  ({_one_line(said)})" if said else "")
    yield _foot(words.spot)


def _act(act: Act) -> Iterator[Text]:
    yield _head(_day(act), act.report_name)
    others = f"with {', '.join(o.exact for o in act.others)}" if act.others else None
    how = [None if act.status == "occurred" else act.status, others, *_tellers(act.told_by)]
    told = " · ".join(filter(None, how))
    yield Text.assemble("    ", (_one_line(act.words), "italic"), f"  ({_one_line(told)})" if told else "")
    yield _foot(act.spot)


def _day(act: Act) -> str | None:
    """The day of an act as the report tells it; of a length ("two days") its first and last day; else the report's."""
    when = act.when
    if when is None:
        return act.day
    is_length = (when.value or "P").startswith("P") and when.earliest
    return f"{when.earliest} to {when.latest}" if is_length else when.value


def _tellers(told_by: Sequence[str]) -> Iterator[str]:
    return (f"as told by {teller or 'somebody unnamed'}" for teller in told_by)


def _head(day: str | None, report: str) -> Text:
    return Text.assemble(("  " + (day or "undated"), "bold"), f"  {_one_line(report)}")


def _foot(spot: Spot) -> Text:
    return Text.assemble(f"    {spot.mention}", *_place(spot))


def _place(spot: Spot | None) -> Iterator[tuple[str, str]]:
    if spot is not None:
        yield f"  {spot.report}:{spot.start}-{spot.end}", "dim"


def _count(reports: int) -> str:
    return f"{reports:,} report{'' if reports == 1 else 's'}"


def _text(words: str, style: str = "") -> Text:
    return Text(_one_line(words), style)


def _one_line(words: str) -> str:
    return " ".join(safe(words).split())
