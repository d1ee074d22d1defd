"""Pronouns: resolved where one actor alone can be meant, else left alone. A wrong mouth is worse than none."""

from __future__ import annotations

from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.neuters import neuter
from consilience.extraction.actors.personal import personal
from consilience.extraction.actors.plurals import both, plural
from consilience.model import Sentence, Token

PRONOUNS: dict[str, str] = {
    "he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "their": "p", "them": "p", "themselves": "p", "it": "n", "its": "n", "itself": "n",
    "who": "r", "which": "r", "whose": "r", "that": "r", "both": "b", "neither": "b",
}  # fmt: skip


def antecedent(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The actors a pronoun stands for, or ()."""
    kind = PRONOUNS[token.text.lower()]
    if kind == "r":
        return _relative(sentence, token, memory)
    if kind == "n":
        return neuter(sentence, token, memory)
    if kind == "b":
        return both(sentence, token, memory)
    if kind == "p":
        return plural(sentence, token, memory)
    found = personal(sentence, token, memory, kind)
    if found:
        draft = memory.cast[found[0]]
        draft.gender = draft.gender or kind
    return found


def _relative(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """ "who" stands for the noun its clause hangs on."""
    tokens = sentence.parse.tokens
    at = token
    for _ in range(6):
        if at.dep == "relcl":
            found = next((f for f in reversed(memory.of(sentence.index)) if f.head == at.head), None)
            if token.text.lower() in ("which", "that") and found and memory.type(found) == "person":
                return ()
            if token.text.lower() == "who" and found and memory.type(found) == "place":
                return ()
            return found.numbers if found else ()
        if at.head == at.index:
            break
        at = tokens[at.head]
    return ()
