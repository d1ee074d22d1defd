"""The record: one SQLite file that holds everything, searchable and verifiable."""

from consilience.record.record import Record

__all__ = ["Record"]
