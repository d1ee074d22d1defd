"""Cues set off by commas, which the parse often misreads: "The road, officials said, is closed."; "As the paper
reported, …"; "…, the ministry announced."."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues, cues_claims
from consilience.extraction.quotations import grammar, subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

_PAUSES = frozenset((",", "—", "–", "--", "-", ";", ":", "”", '"', "''", "(", ")"))
_COMPLEMENTS = frozenset(("dobj", "xcomp", "acomp", "oprd", "attr"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_BLOCK = 22
_LONELY = 2


def find(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts whose cue stands in a parenthesis of its own, for cues that are not among `used`."""
    for token in scene.parse.tokens:
        if token.pos != "VERB" or token.index in used or scene.inside[token.index] is not None:
            continue
        if token.tag == "VBG" or not (token.lemma.lower() in cues.REPORTING or is_hearing(scene.parse, token.index)):
            continue
        content, source = _as_said_by(scene.parse, token.index)
        if source is None:
            content = _content(scene.parse, token.index)
        pieces = scene.pieces(content)
        if pieces and len(content) > _LONELY:
            draft = scene.draft("inserted", token.index)
            draft.pieces = pieces
            if source is not None or is_hearing(scene.parse, token.index):
                draft.source, draft.antecedent = source, None
            yield draft


def is_hearing(parse: Parse, verb: int) -> bool:
    """Whether a court or an inquiry hears it, which does not tell who speaks: "the jury heard"."""
    subject = grammar.child(parse, verb, "nsubj")
    lemma = parse.tokens[verb].lemma.lower()
    headline = parse.tokens[-1].text[-1:] not in ".?!"
    heard = lemma in ("hear", "learn") or (lemma == "tell" and headline and grammar.child(parse, verb, "aux") is None)
    return heard and subject is not None and parse.tokens[subject].lemma.lower() in cues_claims.HEARERS


def _as_said_by(parse: Parse, verb: int) -> tuple[list[int], int | None]:
    """as noted by the mayor: all else of the sentence, and the mayor"""
    tokens = parse.tokens
    if verb == 0 or tokens[verb].tag not in ("VBN", "VBD") or tokens[verb - 1].text.lower() != "as":
        return [], None
    by = verb + 1
    if by >= len(tokens) or tokens[by].text.lower() != "by":
        return [], None
    source = grammar.child(parse, by, "pobj")
    if source is None:
        return [], None
    if verb - 1 <= 1:
        return list(range(_pause(parse, by) + 1, len(tokens))), source
    return list(range(_clause_start(parse, verb), verb - 1)), source


def _pause(parse: Parse, start: int) -> int:
    """The first comma behind `start` that does not stand in a date."""
    tokens = parse.tokens
    for i in range(start, len(tokens) - 1):
        if tokens[i].text == "," and not tokens[i + 1].text.isdecimal():
            return i
    return len(tokens)


def _content(parse: Parse, verb: int) -> list[int]:
    source = subjects.own_subject(parse, verb)
    if source is None or any(c > verb and parse.tokens[c].dep in _COMPLEMENTS for c in parse.children[verb]):
        return []
    left, right = _block(parse, verb, source)
    tokens = parse.tokens
    if right - left > _BLOCK:
        return []
    closed = right >= len(tokens) or tokens[right].text in _PAUSES or tokens[right].text in ".!?"
    if not closed:
        return []
    relative = left - 2 if left > 2 and tokens[left - 1].text == "," else 0
    if relative and tokens[relative].tag in ("WDT", "WP"):
        return [relative, *_after(parse, right)]
    leads = left == 0 or tokens[left - 1].text.lower() == "as" and left <= 2
    if left > 0 and tokens[left - 1].text.lower() == "as":
        left -= 1
    after = _after(parse, right)
    if leads and left <= 1:
        return after if tokens[0].text.lower() == "as" else []
    if tokens[left - 1].text not in _PAUSES:
        return []
    start = _clause_start(parse, left - 1)
    content = [*range(start, left), *after]
    return content if any(tokens[i].tag in _FINITE or tokens[i].tag == "TO" for i in content) else []


def _block(parse: Parse, verb: int, source: int) -> tuple[int, int]:
    """The first token of the parenthesis and the one behind it."""
    phrase = [i for i in parse.subtree(source) if i < verb] if source < verb else [verb]
    left = min(phrase)
    at = max(verb, max(parse.subtree(source)) if source > verb else verb) + 1
    tokens = parse.tokens
    while at < len(tokens) and tokens[at].text not in _PAUSES and tokens[at].text not in ".!?":
        if tokens[at].pos == "VERB" and tokens[at].tag in ("VBD", "VBZ", "VBP"):
            return left, at
        at += 1
    return left, at


def _after(parse: Parse, right: int) -> list[int]:
    """What goes on behind the parenthesis, unless it is a remark about the speaker."""
    tokens = parse.tokens
    first = right + 1
    if right >= len(tokens) or tokens[right].text not in (",", "—", "–", "--", ":") or first >= len(tokens):
        return []
    if tokens[first].tag == "CC" and _adds(parse, first):
        return list(range(first, len(tokens)))
    if tokens[first].tag in ("VBG", "WP", "WDT", "CC", "WRB") or tokens[first].dep in ("cc",):
        return []
    return list(range(first, len(tokens)))


def _adds(parse: Parse, joint: int) -> bool:
    """Whether "and …" behind the cue goes on with what is said: it begins with an auxiliary ("and had passed") or with
    a pronoun, and no other cue stands in it."""
    tokens = parse.tokens
    if joint + 1 >= len(tokens) or not (tokens[joint + 1].pos == "AUX" or tokens[joint + 1].tag == "PRP"):
        return False
    return not any(t.pos == "VERB" and t.lemma.lower() in cues.REPORTING for t in tokens[joint + 1 :])


def _clause_start(parse: Parse, end: int) -> int:
    """Behind the last semicolon before `end`, else the sentence's first word."""
    return max((t.index + 1 for t in parse.tokens[:end] if t.text == ";"), default=0)
