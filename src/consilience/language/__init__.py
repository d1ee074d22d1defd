"""From text to parsed sentences; each distinct sentence is parsed once."""

from consilience.language.documents import documents
from consilience.language.parse import Parser, SpacyParser
from consilience.language.sentences import split

__all__ = ["Parser", "SpacyParser", "documents", "split"]
