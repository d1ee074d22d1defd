"""Attributions of plain text, and short forms to compare them by."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction import quotations
from consilience.extraction.parties import Parties
from consilience.model import Attribution, Document

Said = tuple[str | None, str | None, str]


@pytest.fixture(scope="session")
def attributions(read_document: Callable[..., Document]) -> Callable[[str], list[Attribution]]:
    """attributions("Text …") -> its attributions, speakers as bare noun phrases."""
    return lambda text: quotations.mentions(read_document(text), Parties([], []))


@pytest.fixture(scope="session")
def said(attributions: Callable[[str], list[Attribution]]) -> Callable[[str], list[Said]]:
    """said("Text …") -> (source, cue, parts joined by " | ") of each attribution."""

    def short(text: str) -> list[Said]:
        return [
            (a.source and a.source.exact, a.cue and a.cue.exact, " | ".join(p.exact for p in a.parts))
            for a in attributions(text)
        ]

    return short
