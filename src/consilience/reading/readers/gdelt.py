"""The tables of GDELT, which name no columns: the addresses of the reports in them.

By the codebooks of gdeltproject.org: the events of version 1 have 58 columns and of version 2 have 61, the last the
report's address; the mentions have 16 and the knowledge graph 27, with the address in the sixth and fifth. Their days
are those of events and of GDELT's own reading, never of publication."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import NamedTuple

from consilience.errors import Refused
from consilience.reading import limits, rows


class Columns(NamedTuple):
    """Where a table has the address, and the name of the site (None: nowhere)."""

    address: int
    site: int | None


_TABLES = {58: Columns(57, None), 61: Columns(60, None), 16: Columns(5, 4), 27: Columns(4, 3)}


def columns(line: str) -> Columns | None:
    """Where GDELT's table has what, told by its first line; None where it is none of them."""
    cells = line.rstrip("\r\n").split("\t")
    found = _TABLES.get(len(cells))
    if found is None or not cells[0][:8].isdecimal() or not rows.is_address(cells[found.address]):
        return None
    return found


def addresses(first: str, text: io.TextIOWrapper, found: Columns) -> Iterator[tuple[int, object]]:
    """Each address once, as (1-based number of the row, row with the address and the site)."""
    seen: set[int] = set()
    number, line = 1, first
    while line:
        cells = line.rstrip("\r\n").split("\t")
        address = cells[found.address] if len(cells) > found.address else ""
        if rows.is_address(address) and (key := hash(address)) not in seen:
            seen.add(key)
            yield number, {"url": address} | ({"domain": cells[found.site]} if found.site is not None else {})
        number, line = number + 1, text.readline(limits.LINE)
        if len(line) >= limits.LINE:
            raise Refused("one of its lines is too long to be a row of a table")
