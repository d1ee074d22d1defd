"""Days as rows write them: besides texts and numbers, the objects in which databases put them."""

from __future__ import annotations

from consilience.reading.dates import Order, day_alone, iso

_KEYS = ("$date", "$numberLong", "iso", "value", "date", "$", "@value")


def day(value: object, order: Order | None = None) -> str | None:
    """`value` as an ISO 8601 day, or day and time; None where it cannot be told. `order` is what the column tells."""
    value = _inner(_inner(value))
    return None if isinstance(value, (list, tuple, dict)) else day_alone(iso(value, order))


def _inner(value: object) -> object:
    """What stands in an object; any other value as it is."""
    return next((value[key] for key in _KEYS if value.get(key) is not None), None) if isinstance(value, dict) else value
