"""No pattern of the extractors can backtrack without bound: no repetition without end stands within another."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

from consilience.extraction import figures, knowledge, times
from consilience.extraction.times.find import RULES

_REPEATS = {re._constants.MAX_REPEAT, re._constants.MIN_REPEAT}  # type: ignore[attr-defined]
_MANY = 100
"""From here on a repetition counts as one without end."""


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in (times, figures, knowledge):
        for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, re.Pattern):
                    yield f"{module.name}.{name}", value
    for number, rule in enumerate(RULES):
        yield f"rule {number}", rule.pattern


def _endless_within(parsed: Any, inside: bool = False) -> bool:
    """Whether a repetition without end stands within another one."""
    for operation, argument in parsed:
        endless = operation in _REPEATS and argument[1] >= _MANY
        if endless and inside:
            return True
        if any(_endless_within(part, inside or endless) for part in _parts(argument)):
            return True
    return False


def _parts(argument: Any) -> Iterator[Any]:
    if isinstance(argument, re._parser.SubPattern):  # type: ignore[attr-defined]
        yield argument
    elif isinstance(argument, (tuple, list)):
        for inner in argument:
            yield from _parts(inner)


@pytest.mark.parametrize(("name", "pattern"), list(_patterns()))
def test_no_repetition_without_end_within_another(name: str, pattern: re.Pattern[str]) -> None:
    assert not _endless_within(re._parser.parse(pattern.pattern, pattern.flags)), name  # type: ignore[attr-defined]


def test_the_check_finds_what_it_looks_for() -> None:
    assert _endless_within(re._parser.parse(r"(?:a+b?)+"))  # type: ignore[attr-defined]
    assert not _endless_within(re._parser.parse(r"(?:a{1,9}b?)+c+"))  # type: ignore[attr-defined]
