"""The day in a file's name ("2025-05-08 The Velmora Courier - Floods.txt"), as those write it who keep clippings."""

from __future__ import annotations

import re

from consilience.reading.dates import iso
from consilience.reading.source import ending

_CLIPPINGS = frozenset((".txt", ".text", ".md", ".markdown", ".docx", ".docm", ".rtf", ".pdf", ".odt"))
"""Files that people name. Pages and letters are named by programs, which write the day of saving."""
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.])(\d\d)\2(\d\d)(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_DOTS = re.compile(r"(?<!\d)(?<!\d\.)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)")
_OF_SAVING = re.compile(
    r"(?i)(?<![a-z])(?:screen\s?shot|scan|scanned|img|dsc|pxl|photo|saved|download(?:ed)?|retrieved|accessed|printed|"
    r"exported|export|backup|copy|version|draft|created|modified|updated|to|until|bis)(?![a-z])"
)
_TIME = re.compile(r"[T_ -]{1,3}(?:at )?\d{1,2}[-_.:h]?\d\d[-_.:]?\d\d(?!\d)")
_LONGEST = 255


def day_of_file(address: str) -> str | None:
    """The one whole day in the name of a file, ISO 8601; None where there is none, or several, or it may be read in two
    ways, or it may be the day on which the file was made (a time beside it, "scan", "saved")."""
    name = address.rpartition("/")[2][:_LONGEST]
    if ending(name) not in _CLIPPINGS or _OF_SAVING.search(name.replace("_", " ")):
        return None
    found = [
        (match.end(), "-".join(match.group(1, 3, 4))) for p in (_YEAR_FIRST, _COMPACT) for match in p.finditer(name)
    ]
    found += [(match.end(), _swapped(match)) for match in _DOTS.finditer(name)]
    if len(found) != 1 or _TIME.match(name, found[0][0]):
        return None
    return iso(found[0][1])


def _swapped(match: re.Match[str]) -> str:
    """A day written with dots, which is always day before month."""
    return f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}"
