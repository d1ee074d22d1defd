"""Words of the calendar in English news, in one place: months, weekdays, units, parts of the day, seasons.

Facts of the language and of the Gregorian calendar; abbreviations as the large news style guides write them.
"""

from __future__ import annotations

_MONTH_NAMES = "january february march april may june july august september october november december".split()
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}

MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAY_NAMES, 1)}
"""ISO numbers: Monday is 1."""

WEEKDAY_ABBREVIATIONS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

UNITS = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour",
    "day": "day",
    "night": "night", "weekday": "day", "workday": "day", "week": "week", "wk": "week", "fortnight": "fortnight",
    "weekend": "weekend", "month": "month", "quarter": "quarter", "qtr": "quarter", "season": "season", "year": "year",
    "yr": "year", "decade": "decade", "century": "century", "centurie": "century", "millennium": "millennium",
    "semester": "half",
}  # fmt: skip
"""Singular to unit; plurals add "s". "season" and "semester" count only where a rule asks for them."""

UNIT_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "month": "M", "quarter": "Q",
    "year": "Y", "decade": "E", "century": "C", "millennium": "L", "weekend": "WE", "half": "H",
}  # fmt: skip
"""TIMEX3 letter of each unit; a leading T puts it behind the T of a duration."""

PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "noon": "12:00", "midday": "12:00", "noontime": "12:00", "midnight": "24:00",
    "lunchtime": "12:00", "dawn": "MO", "daybreak": "MO", "dusk": "EV", "nightfall": "NI", "sunrise": "MO",
    "sunset": "EV", "overnight": "NI",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season of three months (northern, meteorological); a winter ends in the next year."""

ZONES = frozenset(
    "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst cet cest bst eest eet msk sast jst ist hkt sgt "
    "kst pkt wib aest aedt nzst nzdt".split()
)

SET_WORDS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "annually": "P1Y", "yearly": "P1Y",
    "semiannually": "P6M", "biennially": "P2Y",
}  # fmt: skip
"""Words that alone say how often; adjectives of custom ("quarterly dividend", "annual meeting") are left out."""
