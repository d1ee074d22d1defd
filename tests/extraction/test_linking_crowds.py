"""A story with thousands of reports on people of one name takes no more time for each of them."""

from __future__ import annotations

import time
from itertools import product

import pytest

from consilience.extraction.link import ReportEntities, link
from consilience.model import Entity

_SYLLABLES = ("ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "nu", "pa", "go", "fi", "hu")
_NAMES = ["".join(parts).title() for parts in product(_SYLLABLES, repeat=3)]


def _report(number: int, names: tuple[str, ...]) -> ReportEntities:
    told = tuple(Entity(number=n, name=name, type="person", aliases=(name,)) for n, name in enumerate(names))
    return ReportEntities(str(number), told, f"2024-03-{number % 28 + 1:02}")


@pytest.mark.parametrize(("full", "bare"), [("{} Roe", "Roe"), ("Ada {}", "Ada")])
def test_a_crowd_of_one_name_is_linked_in_linear_time(full: str, bare: str) -> None:
    reports = [_report(n, (full.format(name), bare)) for n, name in enumerate(_NAMES)]
    started = time.process_time()
    link(reports, dict.fromkeys((r.report for r in reports), "s"))
    assert time.process_time() - started < 2
