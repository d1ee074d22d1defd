"""Whether each entry of a table is read in its own example: what a table's author runs, and the tests for ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from consilience.extraction import actors, times
from consilience.extraction.events.find import mentions
from consilience.extraction.knowledge.acts import Act, Phrase
from consilience.extraction.parties import Parties
from consilience.extraction.text import parsed
from consilience.model import Document, EventMention


class Fault(NamedTuple):
    """An entry that its example does not show: the class, the entry, the example, and what was read instead."""

    act: str
    entry: str
    example: str
    read: str


class _Wanted(NamedTuple):
    act: str
    entry: str
    example: str


def faults(acts: Sequence[Act]) -> Iterator[Fault]:
    """The entries of some classes that are not read in their examples, with the tables that are in use."""
    wanted = [one for act in acts for one in _examples(act)]
    phrases = [text for act in acts for phrase in act.phrases for text in phrase.examples]
    texts = list(dict.fromkeys([*(one.example for one in wanted), *phrases]))
    told = {text: _events(read) for text, read in zip(texts, parsed(texts), strict=True)}
    for one in wanted:
        found = told[one.example]
        if not any(m.act == one.act and m.entry == one.entry for m in found):
            yield Fault(*one, ", ".join(f"{m.exact} = {m.act} by {m.entry!r}" for m in found) or "no event")
    for act in acts:
        yield from _without(act, told)


def _examples(act: Act) -> Iterator[_Wanted]:
    for entry in (*act.verbs, *act.verbs_on_parties, *act.verbs_alone, *act.nouns):
        yield _Wanted(act.name, entry.words, entry.example)


def _events(read: Document) -> list[EventMention]:
    parties = Parties(*actors.mentions(read))
    return mentions(read, parties, times.mentions(read), [])


def _without(act: Act, told: dict[str, list[EventMention]]) -> Iterator[Fault]:
    """The verbs and nouns of phrases that none of the phrase's examples shows."""
    for phrase in act.phrases:
        found = [m for text in phrase.examples for m in told.get(text, ())]
        shown = [m.entry.partition(": ") for m in found if m.act == act.name and m.entry]
        verbs, nouns = {verb for verb, _, _ in shown}, {noun for _, _, noun in shown}
        read = "; ".join(f"{verb}: {noun}" for verb, _, noun in shown) or "no event of the class"
        for words in [v for v in phrase.verbs if v != "*" and v not in verbs] + [
            n for n in phrase.nouns if n not in nouns
        ]:
            yield Fault(act.name, f"{words!r} of the phrase {_name(phrase)}", " ".join(phrase.examples), read)


def _name(phrase: Phrase) -> str:
    return f"{phrase.verbs[0]} … : {phrase.nouns[0]} …"
