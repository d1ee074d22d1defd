"""Entries of feeds, whatever the feed's format: what is a report, what only its summary, what only points to one."""

from __future__ import annotations

from consilience.reading.feeds.decide import item
from consilience.reading.feeds.entry import Entry, Feed

__all__ = ["Entry", "Feed", "item"]
