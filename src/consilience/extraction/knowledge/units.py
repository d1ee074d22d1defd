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
    (Unit("m", 1e-2), "centimetre|centimetres|centimeter|centimeters|cm|cms"),
    (Unit("m", 1e-3), "millimetre|millimetres|millimeter|millimeters|mm"),
    (Unit("m", 1e-6), "micrometre|micrometres|micrometer|micrometers|micron|microns|µm|μm"),
    (Unit("m", 1e-9), "nanometre|nanometres|nanometer|nanometers|nm"),
    (Unit("m", 1609.344), "mile|miles"),
    (Unit("m", 0.9144), "yard|yards|yds"),
    (Unit("m", 0.3048), "foot|feet|ft"),
    (Unit("m", 0.0254), "inch|inches"),
    (Unit("m", 1852), "nautical mile|nautical miles"),
    (Unit("m", 201.168), "furlong|furlongs"),
    (Unit("m", 1.8288), "fathom|fathoms"),
    # IAU: the Julian year of 365.25 days times the speed of light; the astronomical unit; the parsec.
    (Unit("m", 9460730472580800), "light-year|light-years|light year|light years|lightyear|lightyears"),
    (Unit("m", 149597870700), "astronomical unit|astronomical units"),
    (Unit("m", 3.0856775814913673e16), "parsec|parsecs"),
    (Unit("m2", 1), "square metre|square metres|square meter|square meters|sq m|sq. m|sqm|sq metres|sq meters|m²|m2"),
    (Unit("m2", 1e6), "square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2|sq. km"),
    (Unit("m2", 1e-4), "square centimetre|square centimetres|square centimeter|square centimeters|sq cm|cm²"),
    (Unit("m2", 2589988.110336), "square mile|square miles|sq miles|sq mi|sq. miles"),
    (Unit("m2", 0.83612736), "square yard|square yards|sq yards"),
    (Unit("m2", 0.09290304), "square foot|square feet|square-foot|sq ft|sq. ft|sq feet|sqft|ft²"),
    (Unit("m2", 0.00064516), "square inch|square inches"),
    (Unit("m2", 1e4), "hectare|hectares|ha"),
    (Unit("m2", 4046.8564224), "acre|acres"),
    (Unit("m3", 1), "cubic metre|cubic metres|cubic meter|cubic meters|cu m|cu. m|m³|m3"),
    (Unit("m3", 1e9), "bcm"),
    (Unit("m3", 1e6), "mcm"),
    (Unit("m3", 1e9), "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers|km³|km3"),
    (Unit("m3", 1e-6), "cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters|cc"),
    (Unit("m3", 0.764554857984), "cubic yard|cubic yards|cu yd"),
    (Unit("m3", 0.028316846592), "cubic foot|cubic feet|cu ft"),
    (Unit("m3", 28316846.592), "bcf"),
    (Unit("m3", 28316846592), "tcf"),
    (Unit("m3", 1233.48183754752), "acre-foot|acre-feet|acre foot|acre feet"),
    (Unit("m3", 1e-3), "litre|litres|liter|liters"),
    (Unit("m3", 1e-1), "hectolitre|hectolitres|hectoliter|hectoliters"),
    (Unit("m3", 1e3), "megalitre|megalitres|megaliter|megaliters"),
    (Unit("m3", 1e6), "gigalitre|gigalitres|gigaliter|gigaliters"),
    (Unit("m3", 1e-5), "centilitre|centilitres|centiliter|centiliters|cl"),
    (Unit("m3", 1e-6), "millilitre|millilitres|milliliter|milliliters|ml"),
    (Unit("m3", 0.003785411784), "gallon|gallons|us gallons"),
    (Unit("m3", 0.00454609), "imperial gallon|imperial gallons"),
    (Unit("m3", 0.00056826125), "pint|pints"),
    (Unit("m3", 0.000946352946), "quart|quarts"),
    (Unit("m3", 2.95735295625e-5), "fluid ounce|fluid ounces|fl oz"),
    (Unit("m3", 0.158987294928), "barrel|barrels|bbl|bbls"),
    (Unit("m3", 0.158987294928, per="day"), "bpd|b/d|barrels per day|barrels a day|barrels daily"),
    (Unit("m3", 0.03523907016688), "bushel|bushels"),
    (Unit("m3/s", 1), "cubic metres per second|cubic meters per second|cubic metres a second|cubic meters a second|"
                      "m³/s|m3/s|cumec|cumecs"),
    (Unit("m3/s", 0.028316846592), "cubic feet per second|cubic feet a second|cusec|cusecs|cfs"),
    (Unit("l/100km", 1), "litres per 100 km|litres per 100km|liters per 100 km|l/100km|l/100 km"),
    (Unit("kg", 1), "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs"),
    (Unit("kg", 1e-3), "gram|grams|gramme|grammes|gms"),
    (Unit("kg", 1e-6), "milligram|milligrams|milligramme|milligrammes|mg"),
    (Unit("kg", 1e-9), "microgram|micrograms|microgramme|microgrammes|µg|μg|mcg"),
    (Unit("kg", 1e3), "tonne|tonnes|metric ton|metric tons|metric tonnes"),
    (Unit("kg", 1e6), "kilotonne|kilotonnes|kiloton|kilotons"),
    (Unit("kg", 1e9), "megatonne|megatonnes|megaton|megatons"),
    (Unit("kg", 1e12), "gigatonne|gigatonnes|gigaton|gigatons"),
    (Unit("kg", 1e2), "quintal|quintals"),
    # A bare "ton" is the metric one outside the United States, 907 kg inside, 1,016 kg in old British use.
    (Unit("kg", 1e3, spread=(907.18474, 1016.0469088)), "ton|tons"),
    (Unit("kg", 907.18474), "short ton|short tons"),
    (Unit("kg", 1016.0469088), "long ton|long tons"),
    (Unit("kg", 50.80234544), "hundredweight|cwt"),
    (Unit("kg", 0.45359237), "lb|lbs"),
    (Unit("kg", 6.35029318), "stone"),
    (Unit("kg", 0.028349523125), "ounce|ounces|oz"),
    (Unit("kg", 0.0311034768), "troy ounce|troy ounces"),
    (Unit("kg", 2e-4), "carat|carats"),
    (Unit("W", 745.69987158227022), "horsepower|hp|bhp"),
    (Unit("J", 1055.05585262), "btu|btus|british thermal units"),
    (Unit("J", 1.05505585262e9), "mmbtu|million british thermal units"),
    # The calories that news counts are those of food, which are kilocalories.
    (Unit("J", 4184), "calorie|calories|kilocalorie|kilocalories|kcal"),
    (Unit("K", 1), "kelvin|kelvins"),
    (Unit("m/s", 1 / 3.6), "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour"),
    (Unit("m/s", 1 / 3.6), "km an hour|km/h|kph|kmh|km/hr|kmph|kilometres/hour|kilometers/hour"),
    (Unit("m/s", 1e3), "kilometres per second|kilometers per second|kilometres a second|kilometers a second|km/s"),
    (Unit("m/s", 0.44704), "miles per hour|miles an hour|mph|miles/hour"),
    (Unit("m/s", 1609.344), "miles per second|miles a second"),
    (Unit("m/s", 1852 / 3600), "knot|knots|kts"),
    (Unit("m/s", 1), "metres per second|meters per second|metres a second|meters a second|m/s"),
    (Unit("m/s", 0.3048), "feet per second|feet a second|ft/s"),
    (Unit("Pa", 1e2), "millibar|millibars|mbar|hpa"),
    (Unit("Pa", 6894.757293168), "psi|pounds per square inch"),
    (Unit("Pa", 133.322387415), "mmhg"),
    (Unit("dB", 1), "decibel|decibels|db"),
    (Unit("1", 1e-6), "parts per million|ppm"),
    (Unit("1", 1e-9), "parts per billion|ppb"),
)  # fmt: skip

DEGREES: dict[str, Unit] = {
    name: unit
    for unit, names in (
        (Unit("Cel", 1), "degrees celsius|degree celsius|degrees centigrade|degrees c|°c|° c|celsius|℃|ºc|deg c"),
        (Unit("Cel", 5 / 9, -160 / 9),
         "degrees fahrenheit|degree fahrenheit|degrees f|°f|° f|fahrenheit|℉|ºf|deg f"),
    )
    for name in names.split("|")
}  # fmt: skip
"""Temperatures with their scale; bare degrees are told apart by the text."""

_PREFIXES = {
    "kilo": 1e3, "mega": 1e6, "giga": 1e9, "tera": 1e12, "peta": 1e15, "exa": 1e18, "hecto": 1e2, "milli": 1e-3,
    "micro": 1e-6,
}  # fmt: skip
"""SI Brochure, table 7: the prefixes that news writes out."""

_LETTERS = {
    "k": 1e3, "K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15, "E": 1e18, "h": 1e2, "m": 1e-3, "µ": 1e-6, "μ": 1e-6,
}  # fmt: skip

_PREFIXED: tuple[tuple[Unit, str, str], ...] = (
    (Unit("W", 1), "watt|watts", "kW KW MW GW TW"),
    (Unit("J", 3600), "watt-hour|watt-hours|watt hour|watt hours", "kWh KWh MWh GWh TWh PWh"),
    (Unit("J", 1), "joule|joules", "kJ KJ MJ GJ TJ PJ EJ"),
    (Unit("V", 1), "volt|volts", "kV KV mV"),
    (Unit("A", 1), "ampere|amperes", ""),
    (Unit("Hz", 1), "hertz", "kHz KHz MHz GHz THz"),
    (Unit("Pa", 1), "pascal|pascals", "hPa kPa MPa GPa"),
    (Unit("N", 1), "newton|newtons", "kN"),
    (Unit("Sv", 1), "sievert|sieverts", "mSv µSv μSv"),
    (Unit("Bq", 1), "becquerel|becquerels", "kBq MBq GBq TBq PBq"),
    (Unit("lm", 1), "lumen|lumens", ""),
    (Unit("B", 1), "byte|bytes", "kB KB MB GB TB PB EB"),
    (Unit("bit/s", 1), "bits per second|bits a second|bit per second|bits/s|bit/s",
     "kbit/s Mbit/s Gbit/s Tbit/s kbps Kbps Mbps Gbps Tbps kb/s Mb/s Gb/s Tb/s"),
    (Unit("B/s", 1), "bytes per second|bytes a second", "KB/s MB/s GB/s TB/s"),
)  # fmt: skip
"""Units that news writes with prefixes: their names without one, and their symbols with the letter of the prefix."""

_ONLY_PREFIXED: tuple[tuple[Unit, str], ...] = ((Unit("bit", 1), "bit|bits"), (Unit("T", 1), "tesla|teslas"))
"""Words that mean something else where they stand without a prefix."""


def _times(unit: Unit, factor: float) -> Unit:
    return unit._replace(factor=unit.factor * factor)


def _spelt() -> dict[str, Unit]:
    """The names of units, bare and with every prefix."""
    rows = [(unit, names) for unit, names, _ in _PREFIXED]
    bare = {name: unit for unit, names in rows for name in names.split("|")}
    return bare | {
        prefix + name: _times(unit, factor)
        for unit, names in (*rows, *_ONLY_PREFIXED)
        for prefix, factor in _PREFIXES.items()
        for name in names.split("|")
    }


SYMBOLS: dict[str, Unit] = {
    symbol: _times(unit, _LETTERS[symbol[0]]) for unit, _, symbols in _PREFIXED for symbol in symbols.split()
} | {
    "Mt": Unit("kg", 1e9),
    "Gt": Unit("kg", 1e12),
    "kt": Unit("kg", 1e6),
    "mb": Unit("Pa", 1e2),
    "Hz": Unit("Hz", 1.0),
    "GWp": Unit("W", 1e9),
    "MWp": Unit("W", 1e6),
}
"""Symbols that are read in their own case: MB are megabytes and Mb/s megabits a second."""

UNITS: dict[str, Unit] = (
    {symbol.lower(): unit for symbol, unit in SYMBOLS.items() if unit.code in ("W", "J", "Hz") and unit.factor >= 1e3}
    | _spelt()
    | DEGREES
    | {name: unit for unit, names in _ROWS for name in names.split("|")}
)
"""Names and symbols of units in lower case."""

NEVER_LOWER = frozenset("mw gw kw tw hp ha ft mm mg kv nm cl cc db kj mj gj tj pj ej".split())
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
        (Unit("s", 1), "second|seconds"), (Unit("s", 1e-3), "millisecond|milliseconds"),
        (Unit("s", 1e-6), "microsecond|microseconds"), (Unit("s", 1e-9), "nanosecond|nanoseconds"),
    )
    for name in names.split("|")
}  # fmt: skip
"""Durations and ages keep the unit they were said in; minutes and seconds are seconds."""
