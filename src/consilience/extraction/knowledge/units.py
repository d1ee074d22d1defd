"""Units of measurement as news writes them, with exact factors to the SI base.

Factors: BIPM, The International System of Units, 9th edition (2019), tables 7 and 8; NIST Special Publication 811
(2008), appendix B.8, for miles, acres, gallons, barrels, pounds and the like.
"""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """`value * factor + offset` is the value in `code`; `spread` are the factors a word may stand for beside it."""

    code: str
    factor: float
    offset: float = 0.0
    spread: tuple[float, float] | None = None
    per: str | None = None


_ROWS: tuple[tuple[Unit, str], ...] = (
    (Unit("m", 1), "metre|metres|meter|meters"),
    (Unit("m", 1e3), "kilometre|kilometres|kilometer|kilometers|km|kms"),
    (Unit("m", 1e-2), "centimetre|centimetres|centimeter|centimeters|cm"),
    (Unit("m", 1e-3), "millimetre|millimetres|millimeter|millimeters|mm"),
    (Unit("m", 1609.344), "mile|miles"),
    (Unit("m", 0.9144), "yard|yards"),
    (Unit("m", 0.3048), "foot|feet|ft"),
    (Unit("m", 0.0254), "inch|inches"),
    (Unit("m", 1852), "nautical mile|nautical miles"),
    (Unit("m2", 1), "square metre|square metres|square meter|square meters|sq m|sqm|m²|m2"),
    (Unit("m2", 1e6), "square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2|sq. km"),
    (Unit("m2", 2589988.110336), "square mile|square miles|sq miles"),
    (Unit("m2", 0.09290304), "square foot|square feet|sq ft|sq. ft"),
    (Unit("m2", 1e4), "hectare|hectares|ha"),
    (Unit("m2", 4046.8564224), "acre|acres"),
    (Unit("m3", 1), "cubic metre|cubic metres|cubic meter|cubic meters|cu m|cu. m|m³|m3"),
    (Unit("m3", 1e9), "bcm"),
    (Unit("m3", 1e6), "mcm"),
    (Unit("m3", 1e9), "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers"),
    (Unit("m3", 0.028316846592), "cubic foot|cubic feet|cu ft"),
    (Unit("m3", 1e-3), "litre|litres|liter|liters"),
    (Unit("m3", 0.003785411784), "gallon|gallons|us gallons"),
    (Unit("m3", 0.158987294928), "barrel|barrels|bbl|bbls"),
    (Unit("m3", 0.158987294928, per="day"), "bpd|b/d|barrels per day|barrels a day|barrels daily"),
    (Unit("m3", 0.03523907016688), "bushel|bushels"),
    (Unit("kg", 1), "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs"),
    (Unit("kg", 1e-3), "gram|grams|gramme|grammes"),
    (Unit("kg", 1e-6), "milligram|milligrams|mg"),
    (Unit("kg", 1e3), "tonne|tonnes|metric ton|metric tons|metric tonnes"),
    # A bare "ton" is the metric one outside the United States, 907 kg inside, 1,016 kg in old British use.
    (Unit("kg", 1e3, spread=(907.18474, 1016.0469088)), "ton|tons"),
    (Unit("kg", 907.18474), "short ton|short tons"),
    (Unit("kg", 1016.0469088), "long ton|long tons"),
    (Unit("kg", 0.45359237), "lb|lbs"),
    (Unit("kg", 0.028349523125), "ounce|ounces|oz"),
    (Unit("kg", 0.0311034768), "troy ounce|troy ounces"),
    (Unit("kg", 2e-4), "carat|carats"),
    (Unit("W", 1), "watt|watts"),
    (Unit("W", 1e3), "kilowatt|kilowatts|kw"),
    (Unit("W", 1e6), "megawatt|megawatts|mw"),
    (Unit("W", 1e9), "gigawatt|gigawatts|gw"),
    (Unit("W", 1e12), "terawatt|terawatts"),
    (Unit("W", 745.69987158227022), "horsepower|hp"),
    (Unit("J", 3.6e6), "kilowatt-hour|kilowatt-hours|kilowatt hours|kwh"),
    (Unit("J", 3.6e9), "megawatt-hour|megawatt-hours|megawatt hours|mwh"),
    (Unit("J", 3.6e12), "gigawatt-hour|gigawatt-hours|gigawatt hours|gwh"),
    (Unit("J", 3.6e15), "terawatt-hour|terawatt-hours|terawatt hours|twh"),
    (Unit("J", 1), "joule|joules"),
    (Unit("Cel", 1), "degrees celsius|degree celsius|degrees centigrade|degrees c|°c|° c|celsius|℃|ºc"),
    (Unit("Cel", 5 / 9, -160 / 9), "degrees fahrenheit|degree fahrenheit|degrees f|°f|° f|fahrenheit|℉|ºf"),
    (Unit("m/s", 1 / 3.6), "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour"),
    (Unit("m/s", 1 / 3.6), "km an hour|km/h|kph|kmh|km/hr|kmph"),
    (Unit("m/s", 0.44704), "miles per hour|miles an hour|mph"),
    (Unit("m/s", 1852 / 3600), "knot|knots"),
    (Unit("m/s", 1), "metres per second|meters per second|m/s"),
    (Unit("Hz", 1e6), "megahertz|mhz"),
    (Unit("Hz", 1e9), "gigahertz|ghz"),
    (Unit("V", 1), "volt|volts"),
    (Unit("V", 1e3), "kilovolt|kilovolts|kv"),
)  # fmt: skip

UNITS: dict[str, Unit] = {name: unit for unit, names in _ROWS for name in names.split("|")}

NEVER_LOWER = frozenset({"mw", "gw", "kw", "hp", "ha", "ft", "mm", "mg", "kv"})
"""Symbols too short to be read in any case but their own (MW, GW, ha …) unless they stand on the digits."""

PERCENT: dict[str, tuple[str, float]] = {
    **dict.fromkeys(("%", "％", "percent", "per cent", "per-cent", "pct", "pc"), ("%", 1.0)),
    **dict.fromkeys(
        ("percentage points", "percentage point", "percent points", "pct points", "pp", "ppt", "ppts"), ("pp", 1.0)
    ),
    **dict.fromkeys(("basis points", "basis point", "basis pts", "bps"), ("pp", 0.01)),
}
"""Per cent, percentage points, and basis points, which are hundredths of a percentage point."""

DURATIONS: dict[str, Unit] = {
    name: unit
    for unit, names in (
        (Unit("a", 1), "year|years|yr|yrs"), (Unit("a", 10), "decade|decades"), (Unit("a", 100), "century|centuries"),
        (Unit("mo", 1), "month|months"), (Unit("wk", 1), "week|weeks"), (Unit("d", 1), "day|days"),
        (Unit("h", 1), "hour|hours|hr|hrs"), (Unit("s", 60), "minute|minutes|min|mins"),
        (Unit("s", 1), "second|seconds"),
    )
    for name in names.split("|")
}  # fmt: skip
"""Durations and ages keep the unit they were said in; minutes and seconds are seconds."""
