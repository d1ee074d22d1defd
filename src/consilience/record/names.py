"""Names as they are compared: what a user calls an actor, and what reports call it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from consilience.record import schema

_LEGAL_FORMS = re.compile(r"[ ,]+(?:inc|ltd|corp|co|plc|llc|ag|sa|gmbh|se|company|corporation)\.?$")


def fold(text: str) -> str:
    """Lower case without accents and with single spaces, for comparing names."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def key(name: str) -> str:
    """What the forms of one name have in common: case, accents and a company's legal form make no difference."""
    folded = fold(name)
    return _LEGAL_FORMS.sub("", folded)


def keys(names: Iterable[str]) -> list[str]:
    """The keys of several names, each once, sorted; a name without letters has none."""
    return sorted({found for name in names if (found := key(name))})


def held(connection: Connection) -> Iterator[tuple[str, str]]:
    """All that actors are called, by actor: its id and the key of a name."""
    c = schema.names.c
    query = select(c.actor, c.name).order_by(c.actor, c.name)
    for row in connection.execute(query.execution_options(yield_per=2000)):
        yield row.actor, row.name
