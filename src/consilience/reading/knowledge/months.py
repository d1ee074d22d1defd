"""Names of months and weekdays. Source: Unicode CLDR, by way of Babel, for the languages listed."""

from __future__ import annotations

from babel import Locale

_LANGUAGES = "en de fr es it pt nl pl cs sv da nb fi tr ru uk ro hu el id vi".split()


def _table(kind: str) -> dict[str, int]:
    """Name in lower case, without a final full stop → number. Where two languages differ the earlier one holds."""
    found: dict[str, int] = {}
    for language in _LANGUAGES:
        names = getattr(Locale.parse(language), kind)
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[form][width].items():
                    found.setdefault(name.rstrip(".").lower(), number)
    return {name: number for name, number in found.items() if not any(c.isdigit() for c in name)}


MONTHS: dict[str, int] = {**_table("months"), "sept": 9}
WEEKDAYS: dict[str, int] = {**_table("days"), "tues": 1, "thur": 3, "thurs": 3, "weds": 2}
"""Monday is 0."""
