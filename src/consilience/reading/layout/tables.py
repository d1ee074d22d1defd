"""Tables in plain text: rows whose cells are parted by tabs, bars, or wide gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.reading.layout.lines import Line

_TAB = re.compile(r"\s*\t\s*")
_BAR = re.compile(r"\s*\|\s*")
_GAP = re.compile(r" {3,}")
_RULE = re.compile(r"[\s|:+=_-]{3,}")
_LONGEST = 400
_LONGEST_CELL = 60
_LEAST = {_TAB: 2, _BAR: 2, _GAP: 3}
"""How many rows make a table."""
_SIGN = {_TAB: "\t", _BAR: "|", _GAP: "   "}


def rows(found: Sequence[Line]) -> dict[int, bool]:
    """The numbers of the lines that are rows of tables; True for a row, False for the rule between head and rows."""
    table: dict[int, bool] = {}
    for mark in (_TAB, _BAR, _GAP):
        if sum(_SIGN[mark] in line.text for line in found) < _LEAST[mark]:
            continue
        run: list[int] = []
        for number in range(len(found) + 1):
            if number < len(found) and _is_row(found[number].text, mark, found[run[-1]].text if run else ""):
                run.append(number)
                continue
            if sum(not _RULE.fullmatch(found[n].text) for n in run) >= _LEAST[mark]:
                table.update({n: not _RULE.fullmatch(found[n].text) for n in run if n not in table})
            run = []
    return table


def _is_row(line: str, mark: re.Pattern[str], before: str) -> bool:
    """Whether `line` is cells between marks. Gaps alone may be justified text: there figures must stand in the row, or
    in the one `before` it."""
    if _SIGN[mark] not in line or len(line) > _LONGEST:
        return False
    if mark is _GAP and ("\t" in line or not any(map(str.isdigit, line + before))):
        return False
    if mark is _BAR and not _RULE.fullmatch(line) and not (line.startswith("|") or line.count("|") >= 2):
        return False
    cells = [cell for cell in mark.split(line.strip("| \t")) if cell]
    return _RULE.fullmatch(line) is not None or (
        len(cells) >= (3 if mark is _GAP else 2) and all(len(cell) <= _LONGEST_CELL for cell in cells)
    )
