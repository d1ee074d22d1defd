"""Named days that fall by a rule, and the rules.

Only names that mean one day wherever English news is written, or the day of the one country that uses the name.
Easter by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, 1991, ch. 8).
"""

from __future__ import annotations

from datetime import date, timedelta

FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year's": (1, 1), "christmas day": (12, 25),
    "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "valentine's day": (2, 14),
    "st. patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "guy fawkes night": (11, 5),
    "armistice day": (11, 11), "juneteenth": (6, 19), "the fourth of july": (7, 4), "fourth of july": (7, 4),
    "epiphany": (1, 6), "earth day": (4, 22), "veterans day": (11, 11), "inauguration day": (1, 20),
    "international women's day": (3, 8), "groundhog day": (2, 2),
}  # fmt: skip
"""Name (small letters) to (month, day)."""

EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter": 0, "easter sunday": 0, "easter monday": 1, "ascension day": 39, "pentecost": 49, "whit monday": 50,
    "corpus christi": 60, "shrove tuesday": -47, "mardi gras": -47,
}  # fmt: skip
"""Name to days after Easter Sunday of the western churches."""

NTH_WEEKDAY = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "martin luther king day": (1, 1, 3),
    "presidents' day": (2, 1, 3), "presidents day": (2, 1, 3), "memorial day": (5, 1, -1), "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2), "mother's day": (5, 7, 2), "father's day": (6, 7, 3),
}  # fmt: skip
"""Name to (month, ISO weekday, which of them; -1 is the last): the United States' days."""

NAMES = frozenset(FIXED) | frozenset(EASTER) | frozenset(NTH_WEEKDAY)


def holiday(name: str, year: int) -> date:
    """The day of a holiday of NAMES in a year from 1583 to 9999."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in EASTER:
        return easter(year) + timedelta(days=EASTER[name])
    return nth_weekday(year, *NTH_WEEKDAY[name])


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, shift = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * shift + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The first (1), second (2) … or last (-1) such weekday of a month."""
    if which < 0:
        last = (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
