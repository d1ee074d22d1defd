"""Finding an actor by whatever a user calls it: its id, a name or alias, or the id of a mention of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

import msgspec
from sqlalchemy import Connection, func, select

from consilience.errors import InputError, NotFound
from consilience.model import Actor, ActorMention, ActorType, Mention
from consilience.record import appearances, joined, judgements, names, schema
from consilience.record.codec import from_json

_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
_SHOWN, _ROLES = 10, 3
_MANY = 500
_NEAR = 0.75


class Namesake(msgspec.Struct, frozen=True, kw_only=True):
    """An actor that bears a name, with what tells it from others of that name."""

    id: str
    name: str
    """The fullest one."""
    type: ActorType
    country: str | None
    roles: tuple[str, ...]
    """What reports call it, the most frequent first; told of the forty most reported actors of a name."""
    reports: int
    """How many reports name it."""

    def __str__(self) -> str:
        several = f"{self.reports:,} report{'' if self.reports == 1 else 's'}"
        return " · ".join(filter(None, [self.id, self.name, self.type, self.country, ", ".join(self.roles), several]))


class Bearer(msgspec.Struct, frozen=True):
    """The one actor that is meant, and the mention by which it was named, where it was named by one."""

    actor: str
    mention: str | None = None
    name: str | None = None
    """What the user called it, where that was a name."""


def bearer(connection: Connection, said: str) -> Bearer:
    """The actor that is meant. Raises InputError where there are several, NotFound where there is none."""
    found = ids(connection, said)
    mention = connection.execute(select(schema.mentions.c.id).where(schema.mentions.c.id == said)).scalar_one_or_none()
    if not found:
        raise NotFound(_unknown(connection, said, mention is not None))
    if len(found) > 1:
        raise InputError(_several(said, namesakes(connection, found)))
    return Bearer(found[0], mention, None if mention or found[0] == said else said)


def ids(connection: Connection, said: str) -> list[str]:
    """The ids of all actors that may be meant, sorted."""
    if "\x00" in said or any("\ud800" <= c <= "\udfff" for c in said):
        raise InputError(f"{said!r} is no text and names nobody")
    if connection.execute(select(schema.actors.c.id).where(schema.actors.c.id == said)).first():
        return [said]
    body = connection.execute(select(schema.mentions.c.body).where(schema.mentions.c.id == said)).scalar_one_or_none()
    if body is not None:
        return _of_mention(from_json(body, Mention))
    if (judged := _judged(connection, said)) is not None:
        return [judged]
    query = select(schema.names.c.actor).where(schema.names.c.name == names.key(said))
    return list(connection.execute(query.order_by(schema.names.c.actor)).scalars())


def _judged(connection: Connection, said: str) -> str | None:
    """The actor that has taken in the one of that id, by a judgement."""
    for found in judgements.every(connection, "actor") if said.startswith("a-") else ():
        now = judgements.outcome(connection, found.id)
        for footing, actor in ((found.one, now.one), (found.other, now.other)):
            if footing.id == said and actor is not None:
                return actor
    return None


def _of_mention(mention: Mention) -> list[str]:
    return sorted({actor for actor, _ in appearances.of(mention)})


def _several(said: str, found: Sequence[Namesake]) -> str:
    lines = [f"several actors are meant by {_line(said)!r}; name one by its id:"]
    lines += [f"  {_line(str(one))}" for one in found[:_SHOWN]]
    if len(found) > _SHOWN:
        lines.append(f"  and {len(found) - _SHOWN:,} more:  consilience who NAME --all")
    return "\n".join(lines)


def _line(text: str) -> str:
    return " ".join(text.split())


def _unknown(connection: Connection, said: str, is_mention: bool) -> str:
    if is_mention:
        return f"nobody is named in the mention {said}"
    near = suggestions(connection, said)
    hint = f"; did you mean {' or '.join(map(_line, near))}?" if near else ""
    return f"no actor in the record is called {_line(said)!r}{hint}"


def suggestions(connection: Connection, said: str) -> list[str]:
    """The nearest names that the record knows, at most three: those that begin with the same letter, or end with the
    same word."""
    key, c = names.key(said), schema.names.c
    if not key:
        return []
    near = (c.name.like(f"{_plain(key[0])}%", escape="\\")) | c.name.like(f"% {_plain(key.split()[-1])}", escape="\\")
    within = func.length(c.name).between(len(key) // 2, len(key) * 2 + 2)
    known = connection.execute(select(c.name).where(near, within).distinct()).scalars()
    found = get_close_matches(key, known, n=3, cutoff=_NEAR)
    return [name for one in found for name in _spelled(connection, one)[:1]]


def _plain(text: str) -> str:
    return re.sub(r"([%_\\])", r"\\\1", text)


def _spelled(connection: Connection, key: str) -> list[str]:
    """How the names of that key are written."""
    source = schema.names.join(schema.actors, schema.actors.c.id == schema.names.c.actor)
    query = select(schema.actors.c.body).select_from(source).where(schema.names.c.name == key)
    query = query.order_by(schema.actors.c.id).limit(1)
    found = (from_json(body, Actor) for body in connection.execute(query).scalars())
    return sorted({name for actor in found for name in (actor.name, *actor.aliases) if names.key(name) == key})


def namesakes(connection: Connection, found: Sequence[str]) -> list[Namesake]:
    """These actors, those that most reports name first, with what tells them apart."""
    counts = report_counts(connection, found)
    told = [_namesake(actor, (), counts.get(actor.id, 0)) for actor in joined.some_actors(connection, found)]
    told.sort(key=lambda n: (-n.reports, n.id))
    first = [msgspec.structs.replace(n, roles=_roles(connection, n.id)) for n in told[: 4 * _SHOWN]]
    return [*first, *told[4 * _SHOWN :]]


def _namesake(actor: Actor, roles: tuple[str, ...], reports: int) -> Namesake:
    return Namesake(
        id=actor.id, name=actor.name, type=actor.type, country=actor.country, roles=roles, reports=reports
    )  # fmt: skip


def report_counts(connection: Connection, found: Sequence[str]) -> dict[str, int]:
    """How many reports each of these actors appears in."""
    c = schema.appearances.c
    query = select(c.actor, func.count(c.report.distinct())).group_by(c.actor)
    return {row[0]: row[1] for some in _parts(found) for row in connection.execute(query.where(c.actor.in_(some)))}


def _parts(found: Sequence[str]) -> Iterable[Sequence[str]]:
    return (found[at : at + _MANY] for at in range(0, len(found), _MANY))


def _roles(connection: Connection, actor: str) -> tuple[str, ...]:
    mentions = own_voice([m for m in named(connection, actor) if role_of(m) is not None])
    written = [bare_role(words) for m in mentions if (words := role_of(m)) is not None]
    counted = Counter(map(role_key, written))
    found = sorted(counted, key=lambda role: (-counted[role], role))[:_ROLES]
    return tuple(next(role for role in written if role_key(role) == key) for key in found)


def named(connection: Connection, actor: str) -> list[ActorMention]:
    """The mentions that stand for an actor, by report and place."""
    return [m for m in appearances.mentions(connection, actor, "named") if isinstance(m, ActorMention)]


def role_of(mention: ActorMention) -> str | None:
    """The words by which a mention says what its actor is, or None: a title, or a description said of it alone."""
    if mention.role is not None:
        return mention.role.exact
    return mention.exact if mention.form == "description" and len(mention.actors) == 1 else None


def own_voice(mentions: Sequence[ActorMention]) -> Sequence[ActorMention]:
    """Those that stand in no quotation or statement; all, where each stands in one."""
    return [m for m in mentions if m.attribution is None] or mentions


def bare_role(words: str) -> str:
    """A role as it is written, on one line and without an article."""
    return _ARTICLE.sub("", _line(words))


def role_key(words: str) -> str:
    """What the ways of writing one role have in common: case, blanks and an article make no difference."""
    return bare_role(words).casefold()
