"""Consilience reads many news reports and makes one verifiable record of what they say.

import consilience
record = consilience.read("reports/")
record.claims.to_polars()
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from consilience.errors import ConsilienceError
    from consilience.library import Record, open_record, read
    from consilience.model import Actor, Claim, Origins, Story, TimelineRow
    from consilience.record.rows import DerivationRow as Derivation
    from consilience.record.rows import MentionRow as Mention
    from consilience.record.rows import ReportRow as Report
    from consilience.record.runs import RunSummary

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "Claim",
    "ConsilienceError",
    "Derivation",
    "Mention",
    "Origins",
    "Record",
    "Report",
    "RunSummary",
    "Story",
    "TimelineRow",
    "open_record",
    "read",
]

_HOMES = {
    "ConsilienceError": "errors",
    "Record": "library",
    "open_record": "library",
    "read": "library",
    "Actor": "model",
    "Claim": "model",
    "Origins": "model",
    "Story": "model",
    "TimelineRow": "model",
    "RunSummary": "record.runs",
    "Derivation": "record.rows:DerivationRow",
    "Mention": "record.rows:MentionRow",
    "Report": "record.rows:ReportRow",
}
"""Where each public name lives: fetched when it is asked for, so that what needs no parser does not load one."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'consilience' has no attribute {name!r}")
    module, _, known_as = _HOMES[name].partition(":")
    return getattr(import_module(f"consilience.{module}"), known_as or name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
