"""Shared fixtures: one parser for the whole run, and documents from plain text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

from consilience.language import SpacyParser, documents
from consilience.model import Document, Report
from consilience.model.report import report_id, text_hash

settings.register_profile("suite", deadline=None)  # on a busy machine a single example may take any time
settings.load_profile("suite")


@pytest.fixture(scope="session")
def parser() -> SpacyParser:
    return SpacyParser()


@pytest.fixture(scope="session")
def read_document(parser: SpacyParser) -> Callable[..., Document]:
    """read_document("Text …", published="2025-05-08") -> Document."""

    def make(text: str, **fields: Any) -> Document:
        report = Report(
            id=report_id(text, fields.get("outlet"), fields.get("published")),
            text=text,
            text_sha256=text_hash(text),
            **{"language": "en", **fields},
        )
        return next(documents([report], parser))

    return make
