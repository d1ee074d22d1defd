"""From text to parsed sentences; each distinct sentence is parsed once."""

from consilience.language.documents import documents
from consilience.language.extracted import EXTRACTED, left_over
from consilience.language.parse import Parser, SpacyParser
from consilience.language.sentences import split

__all__ = ["EXTRACTED", "Parser", "SpacyParser", "documents", "left_over", "split"]
