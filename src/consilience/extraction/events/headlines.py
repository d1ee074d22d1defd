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
    """The sentence; in a headline what its clipped grammar stands for is put right in the parse:

    two verbs of one subject with a comma between them ("Gunmen abduct engineers, demand ransom") are conjoined, names
    with commas between them ("Norland, Estoria sign treaty") are so too, and "Norland to buy grain" says what it will
    do."""
    if not is_headline(sentence):
        return sentence
    parse = sentence.parse
    moved = {**_two_verbs(parse), **_listed_names(parse), **_plan(parse)}
    if not moved:
        return sentence
    tokens = tuple(_moved(token, *moved[token.index]) if token.index in moved else token for token in parse.tokens)
    return msgspec.structs.replace(sentence, parse=Parse(tokens=tokens))


_Moves = dict[int, tuple[str, int]]
"""Label and head by token."""


def _two_verbs(parse: Parse) -> _Moves:
    second = next(iter(parse.roots), None)
    if second is None or (first := _said_before(parse, second)) is None:
        return {}
    return {first: ("ROOT", first), second: ("conj", first)}


def _listed_names(parse: Parse) -> _Moves:
    """The names that a comma parts from the subject behind them, which the parser takes for a length or a place."""
    tokens = parse.tokens
    subject = next((t.index for t in tokens if t.dep == "nsubj" and t.pos == "PROPN"), None)
    if subject is None or subject < 2 or tokens[subject - 1].text != "," or tokens[subject].head < subject:
        return {}
    before = subject - 2
    if tokens[before].pos != "PROPN" or tokens[before].dep not in ("npadvmod", "dep", "nmod", "advmod"):
        return {}
    if any(t.index != before and t.head != before for t in tokens[: subject - 1]):
        return {}
    return {before: ("nsubj", tokens[subject].head), subject: ("conj", before)}


def _plan(parse: Parse) -> _Moves:
    root = next(iter(parse.roots), None)
    if root is None or parse.tokens[root].pos not in ("NOUN", "PROPN"):
        return {}
    verb = next((v for v in clauses.children(parse, root, "relcl", "acl") if v == root + 2), None)
    if verb is None or parse.tokens[verb].tag != "VB" or parse.tokens[verb - 1].text.lower() != "to":
        return {}
    return {root: ("nsubj", verb), verb: ("ROOT", verb)}


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
