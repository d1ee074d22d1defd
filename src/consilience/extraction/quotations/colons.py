"""A quotation led in by a colon without a verb of saying: "Hall had a message: “…”"; "From the report: “…”"."""

from __future__ import annotations

from consilience.extraction.knowledge import cues_claims, cues_nouns
from consilience.extraction.quotations import grammar, subjects
from consilience.extraction.quotations.headlines import VOICES
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

_SPEAKERS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
_PRONOUNS = frozenset("he she they we i".split())


def speaker(scene: Scene, colon: int) -> int | None:
    """The head of the phrase that speaks behind the colon: the name right before it, where that stands behind a dash or
    a "from", else the subject of the clause that the colon ends; None where neither can speak."""
    parse = scene.parse
    if parse.tokens[colon].text != ":" or colon == 0 or scene.inside[colon] is not None:
        return None
    named = _named(parse, colon)
    if named is not None:
        return named
    verb = next((i for i in range(colon - 1, -1, -1) if parse.tokens[i].tag in grammar.FINITE), None)
    if verb is None or any(scene.inside[i] is not None for i in range(verb, colon)):
        return None
    source = _subject(parse, verb, colon)
    return source if source is not None and _tells(parse, source, verb, colon) else None


def _named(parse: Parse, colon: int) -> int | None:
    """The name between a dash or a "from" and the colon."""
    first = colon
    while first > 0 and parse.tokens[first - 1].pos in ("PROPN", "NOUN", "DET", "CCONJ", "ADJ"):
        first -= 1
    lead = parse.tokens[first - 1].text.lower() if first > 0 else ""
    if first == colon or lead not in ("-", "–", "—", "--", "from") or not _can_speak(parse, colon - 1):
        return None
    return colon - 1


def _subject(parse: Parse, verb: int, colon: int) -> int | None:
    above = verb if parse.tokens[verb].pos == "VERB" or grammar.subject(parse, verb) is not None else None
    head = parse.tokens[verb].head if above is None else above
    return subjects.subject(parse, head) if head < colon else None


def _can_speak(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    word = token.lemma.lower()
    if token.pos == "PRON":
        return token.text.lower() in _PRONOUNS
    return token.entity in _SPEAKERS or word in VOICES | cues_claims.PAPERS | cues_nouns.UTTERED


def _tells(parse: Parse, source: int, verb: int, colon: int) -> bool:
    """Whether a word for something said stands between the verb and the colon ("had a *message* for them:")."""
    said = cues_nouns.NOUNS | cues_nouns.UTTERED | cues_nouns.VIEWS | cues_nouns.LINES
    words = (parse.tokens[i] for i in range(verb, colon))
    return _can_speak(parse, source) and any(t.pos == "NOUN" and t.lemma.lower() in said for t in words)
