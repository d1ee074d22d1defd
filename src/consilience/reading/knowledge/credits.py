"""How English news says where a report comes from: words that lines of credits and sentences have in common, as parts
of regular expressions. From the credit lines of agencies, papers and aggregators."""

from __future__ import annotations

FIRST = r"first|originally|initially"
"""Before what was done elsewhere before it was done here."""
APPEARED = r"appeared|published|posted|ran|printed"
AGAIN = r"re-?published|re-?printed|re-?posted|cross-?posted|syndicated|reproduced"
GIVEN = r"provided|supplied"
CONTRIBUTIONS = r"inputs?|files|reporting|information|reports?|material|content|contributions?"
"""What others gave: "with inputs from PTI"."""
OTHERS = r"(?:additional\s|agency\s)?"
GIVERS = r"from|by"
REPORTING = r"(?:additional\s)?reporting\sby"
CONTRIBUTED = r"contributed"
SOURCES = r"sources?|source\(s\)|quelle|fuente|fonte|источник|nguồn|来源于|来源|出典"
"""Labels before the name of a source, in several languages."""
