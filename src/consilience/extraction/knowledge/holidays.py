"""Named days of the calendar, and where each is told from.

Only names that mean one day wherever English news is written, or the day of the one country that uses the name. Days
that fall by another calendar, or that a law moves, come from the library `holidays`; Easter from `dateutil`.
"""

from __future__ import annotations

import warnings
from datetime import date, timedelta
from functools import lru_cache

FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year's": (1, 1), "christmas day": (12, 25),
    "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "valentine's day": (2, 14),
    "st. patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "guy fawkes night": (11, 5),
    "armistice day": (11, 11), "juneteenth": (6, 19), "the fourth of july": (7, 4), "fourth of july": (7, 4),
    "epiphany": (1, 6), "earth day": (4, 22), "veterans day": (11, 11), "inauguration day": (1, 20),
    "international women's day": (3, 8), "groundhog day": (2, 2), "anzac day": (4, 25), "canada day": (7, 1),
    "australia day": (1, 26), "orthodox christmas": (1, 7),
}  # fmt: skip
"""Name (small letters) to (month, day)."""

EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter": 0, "easter sunday": 0, "easter monday": 1, "ascension day": 39, "pentecost": 49, "whit monday": 50,
    "corpus christi": 60, "shrove tuesday": -47, "mardi gras": -47,
}  # fmt: skip
"""Name to days after Easter Sunday of the western churches; "Orthodox Easter" is that of the eastern ones."""

MOVED = {
    "thanksgiving": ("Thanksgiving Day", "US"), "thanksgiving day": ("Thanksgiving Day", "US"),
    "martin luther king day": ("Martin Luther King Jr. Day", "US"), "memorial day": ("Memorial Day", "US"),
    "presidents' day": ("Washington's Birthday", "US"), "presidents day": ("Washington's Birthday", "US"),
    "labor day": ("Labor Day", "US"), "columbus day": ("Columbus Day", "US"),
    "lunar new year": ("Chinese New Year", "SG"), "chinese new year": ("Chinese New Year", "SG"),
    "spring festival": ("Chinese New Year", "SG"), "mid-autumn festival": ("Mid-Autumn Festival", "CN"),
    "dragon boat festival": ("Dragon Boat Festival", "CN"), "tomb-sweeping day": ("Tomb-Sweeping Day", "CN"),
    "tet": ("Lunar New Year", "VN"), "chuseok": ("Chuseok", "KR"), "songkran": ("Songkran Festival", "TH"),
    "diwali": ("Diwali", "IN"), "deepavali": ("Diwali", "IN"), "holi": ("Holi", "IN"), "dussehra": ("Dussehra", "IN"),
    "nowruz": ("Nowruz", "IR"), "norouz": ("Nowruz", "IR"), "yom kippur": ("Yom Kippur", "IL"),
    "rosh hashanah": ("Rosh Hashanah", "IL"), "passover": ("Pesach", "IL"), "sukkot": ("Sukkot", "IL"),
    "eid al-fitr": ("Eid al-Fitr", "AE IN ID"), "eid ul-fitr": ("Eid al-Fitr", "AE IN ID"),
    "eid al-adha": ("Eid al-Adha", "AE IN ID"), "eid ul-adha": ("Eid al-Adha", "AE IN ID"),
}  # fmt: skip
"""Name to (the name that the library `holidays` gives it, the countries whose first such day it is)."""

ELECTION_DAY = "election day"
AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
"""Name to days after Thanksgiving; the parties, and not the parish, call a Friday black with capital letters."""

NAMES = frozenset({*FIXED, *EASTER, *MOVED, *AFTER_THANKSGIVING, ELECTION_DAY, "orthodox easter"})

_FIRST, _LAST = 1583, 4099
"""Years in which Easter is known."""


def days(name: str, year: int) -> tuple[date, date] | None:
    """The first and last day that a holiday of NAMES may be in a year: one day, or where countries keep it on several
    the span of them. None where the day of that year is not known."""
    if name in FIXED:
        return _one(date(year, *FIXED[name]))
    if name in EASTER or name == "orthodox easter":
        return _easter(name, year)
    if name == ELECTION_DAY:
        return _one(election_day(year))
    if name in AFTER_THANKSGIVING:
        day = _first_day("US", "Thanksgiving Day", year)
        return _one(day + timedelta(days=AFTER_THANKSGIVING[name])) if day else None
    known, countries = MOVED[name]
    found = [d for c in countries.split() if (d := _first_day(c, known, year))]
    return (min(found), max(found)) if found else None


def _one(day: date) -> tuple[date, date]:
    return day, day


def _easter(name: str, year: int) -> tuple[date, date] | None:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

    if not _FIRST <= year <= _LAST:
        return None
    method = EASTER_WESTERN if name in EASTER else EASTER_ORTHODOX
    return _one(easter(year, method) + timedelta(days=EASTER.get(name, 0)))


def election_day(year: int) -> date:
    """The Tuesday after the first Monday of November, when the United States vote."""
    first = date(year, 11, 2)
    return first + timedelta(days=(1 - first.weekday()) % 7)


@lru_cache(maxsize=4096)
def _first_day(country: str, name: str, year: int) -> date | None:
    import holidays

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns where it knows nothing of a year; the answer is None then
        found = holidays.country_holidays(country, years=[year], observed=False, language="en_US")
        return min((d for d in found.get_named(name, lookup="exact") if d.year == year), default=None)
