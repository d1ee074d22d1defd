"""Consilience reads many news reports and makes one verifiable record of what they say.

import consilience
record = consilience.read("reports/")
record.claims.to_polars()
"""

from consilience.errors import ConsilienceError
from consilience.library import Record, open_record, read
from consilience.model import Actor, Claim, Origins, Story, TimelineRow
from consilience.pipeline.run import RunSummary
from consilience.record.rows import DerivationRow as Derivation
from consilience.record.rows import MentionRow as Mention
from consilience.record.rows import ReportRow as Report

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
