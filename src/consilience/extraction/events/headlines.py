"""Headlines: what their clipped grammar makes the parser take for something else."""

from __future__ import annotations

import msgspec

from consilience.extraction.events import clauses
from consilience.model import Parse, Sentence, Token

_PLAIN = frozenset({"VBZ", "VBP", "VB", "VBD"})


def is_headline(sentence: Sentence) -> bool:
    """Whether the sentence is a headline: marked so, or the report's first line without a full stop."""
    if sentence.block in ("title", "heading"):
        return True
    return sentence.index == 0 and sentence.text[-1:] not in ".!?\"'”’"


def mended(sentence: Sentence) -> Sentence:
    """The sentence; in a headline two verbs of one subject with a comma between them ("Gunmen abduct engineers, demand
    ransom") are conjoined, where the parser takes the first for what the second says."""
    if not is_headline(sentence):
        return sentence
    parse = sentence.parse
    second = next(iter(parse.roots), None)
    if second is None or (first := _said_before(parse, second)) is None:
        return sentence
    tokens = list(parse.tokens)
    tokens[first] = _moved(tokens[first], "ROOT", first)
    tokens[second] = _moved(tokens[second], "conj", first)
    return msgspec.structs.replace(sentence, parse=Parse(tokens=tuple(tokens)))


def _said_before(parse: Parse, root: int) -> int | None:
    """The verb with a subject before a root without one, a comma between them."""
    if root < 1 or parse.tokens[root].tag not in _PLAIN or parse.tokens[root - 1].text != ",":
        return None
    if clauses.child(parse, root, *clauses.SUBJECTS, "expl") is not None:
        return None
    before = [c for c in clauses.children(parse, root, "ccomp") if c < root and parse.tokens[c].tag in _PLAIN]
    return next((c for c in before if clauses.child(parse, c, *clauses.SUBJECTS) is not None), None)


def _moved(token: Token, dep: str, head: int) -> Token:
    return msgspec.structs.replace(token, dep=dep, head=head)
