"""When and where something was said, where those words stand between the cue and the content."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.knowledge import cues_nouns
from consilience.extraction.quotations import grammar
from consilience.model import Parse

DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight mon tue wed thu fri sat sun
    """.split()
)
_LEADS = frozenset("on in at during by through via over".split())
_LONGEST = 9
_POINTING = frozenset("this last earlier late early".split())
_NOMINATIVES = frozenset("he i it she that they we".split())


def behind_occasion(parse: Parse, content: Sequence[int]) -> list[int]:
    """The content without the day or the occasion that it begins with: said [on Monday] it would rain; said [in a
    statement] that it would rain."""
    kept = sorted(content)
    while kept and (last := _occasion(parse, kept)) is not None:
        kept = [i for i in kept if i > last]
        if kept and parse.tokens[kept[0]].text == ",":
            kept = kept[1:]
    return kept or sorted(content)


def _occasion(parse: Parse, content: Sequence[int]) -> int | None:
    """The last word of the day or occasion that stands first in the content."""
    tokens, first = parse.tokens, content[0]
    word = tokens[first].text.lower()
    behind = first + 1
    if behind >= len(tokens):
        return None
    if word in _POINTING and tokens[first].entity == "DATE":
        return _date(parse, first)
    if word in DAYS:
        return None if tokens[behind].tag in grammar.FINITE or tokens[behind].tag == "POS" else first
    if word not in _LEADS or tokens[first].pos not in ("ADP", "SCONJ"):
        return None
    if word == "on" and tokens[behind].text.lower() in DAYS:
        return behind
    noun = grammar.child(parse, first, "pobj")
    if noun is None or noun - first > _LONGEST or tokens[noun].lemma.lower() not in cues_nouns.UTTERED:
        return None
    return max(parse.subtree(noun))


def _date(parse: Parse, first: int) -> int | None:
    """The last word of a date like "this weekend", where a clause with a pronoun begins behind it."""
    tokens = parse.tokens
    behind = next((t.index for t in tokens[first:] if t.entity != "DATE"), len(tokens))
    told = behind < len(tokens) and tokens[behind].text.lower() in _NOMINATIVES
    return behind - 1 if told else None
