"""Pull quotes: lines set off from the text that say again what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.reading.layout.lines import Line

_QUOTED = re.compile(
    r"[\s>*_]{0,6}[“\"«„‘‹「『](?P<words>[^\n]{20,400}?)[”\"»“’›」』][\s.*_]{0,4}(?:(?:[-–—|]|\s{2,})\s?.{2,80})?"
)
_MOST = 30
_LONGEST_TEXT = 300_000


def pull_quotes(found: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that are nothing but a quotation whose words stand once more in another line."""
    candidates = [
        (number, quoted["words"])
        for number, line in enumerate(found)
        if (line.alone or number == len(found) - 1)
        and len(line.text) < 500
        and (quoted := _QUOTED.fullmatch(line.text))
    ][:_MOST]
    if not candidates:
        return frozenset()
    quoted_lines = {number for number, _ in candidates}
    others = (line.text for number, line in enumerate(found) if number not in quoted_lines)
    plain = _plain("\n".join(others)[:_LONGEST_TEXT])
    return frozenset(number for number, words in candidates if _plain(words) in plain)


def _plain(words: str) -> str:
    """Words alone, in lower case, one space between."""
    return " ".join(re.findall(r"\w+", words.lower()))
