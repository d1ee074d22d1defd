"""From what a user names to what a judgement can stand on: an actor's id without judgements, and a place."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, select

from consilience.errors import InputError
from consilience.extraction.judged import Key, Place, actor_id
from consilience.model import ActorMention, Footing
from consilience.pipeline import rulings
from consilience.record import bearers, names, schema
from consilience.record.bearers import Bearer
from consilience.record.show import find

_FORMS = ("name", "description", "pronoun")


class Stand(msgspec.Struct, frozen=True):
    """One side of a judgement that is to be made: whom the user means, and what it will stand on."""

    bearer: Bearer
    footing: Footing
    place: Place


def stand(connection: Connection, said: str, keys: Mapping[Place, Key]) -> Stand:
    """Where the actor is meant that the user names. `keys` are those that entities have without judgements. Raises
    InputError where nobody, or more than one, is meant."""
    bearer = bearers.bearer(connection, said)
    mention = _mention(connection, bearer)
    reports = schema.reports.c
    sha256 = connection.execute(select(reports.sha256).where(reports.id == mention.report)).scalar_one()
    bare = Footing(
        id="", report=mention.report, sha256=sha256, start=mention.start, end=mention.end, exact=mention.exact
    )  # fmt: skip
    place = rulings.place(connection, bare)
    if len(mention.entities) > 1:
        raise InputError(f"{said!r} means several at once; name one of them by a mention of it alone")
    if place is None or place not in keys:
        raise InputError(f"the reports have to be joined anew before {said!r} can be judged: read them again")
    return Stand(bearer, msgspec.structs.replace(bare, id=actor_id(keys[place])), place)


def _mention(connection: Connection, bearer: Bearer) -> ActorMention:
    """The mention that a judgement stands on: the one that was named, else the first that has the actor's name."""
    named = find(connection, bearer.mention) if bearer.mention else None
    if isinstance(named, ActorMention):
        return named
    report = getattr(named, "report", None)
    key = names.key(bearer.name or "")
    fitting = [m for m in bearers.named(connection, bearer.actor) if len(m.actors) == 1 and report in (None, m.report)]
    if not fitting:
        raise InputError(f"no report names {bearer.actor} by itself; say whom you mean by the id of a mention")
    return min(fitting, key=lambda m: (names.key(m.exact) != key, _FORMS.index(m.form), m.report, m.start, m.id))
