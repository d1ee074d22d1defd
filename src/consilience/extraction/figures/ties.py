"""How a figure and a time hang together in a sentence: by a noun, by the verb of their clause, or by clauses that go on
about the same."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from consilience.extraction.figures.clauses import goes_on, is_perfect
from consilience.extraction.figures.hold import Hold, described
from consilience.extraction.figures.syntax import NOUNS, SUBJECTS, low
from consilience.model import Parse


class Tie(IntEnum):
    """The closest first."""

    NOUN = 0
    """The time qualifies what is counted, or what that is of ("the profit of 5 million for 2024")."""
    CLAUSE = 1
    """Both hang on one verb ("killed 12 people on Sunday")."""
    JOINED = 2
    """Their clauses go on about the same ("killed 12 people on Sunday, wounding 30 and leaving a town in the dark")."""


def tie(parse: Parse, figure: Hold, time: Hold, cue: str | None = None) -> Tie | None:
    """The closest tie between a figure and a time; None where nothing ties them. `cue` is the word before the time."""
    if _by_noun(parse, figure, time, cue):
        return Tie.NOUN
    if _is_when_it_was(parse, figure, time):
        return Tie.CLAUSE
    if _is_epithet(parse, time) and not _is_set(parse, figure, time):
        return None
    if figure.verb == time.verb:
        return Tie.CLAUSE if _is_of_clause(parse, time, cue) else None
    if figure.verb is None or time.verb is None:
        return None
    if _is_whose_time(parse, figure.verb, time):
        return Tie.CLAUSE
    if cue == "since" and is_perfect(parse, figure.verb):
        return Tie.JOINED if described(parse, time.verb) in [*_subjects(parse, figure.verb)] else None
    return Tie.JOINED if goes_on(parse, figure.verb, time) else None


def _by_noun(parse: Parse, figure: Hold, time: Hold, cue: str | None) -> bool:
    """Whether the time qualifies a noun of the figure: beside it, or in a clause that describes it ("the 46,000
    soldiers who were sent in 2003")."""
    nouns = {i for i in figure.path if parse.tokens[i].pos in NOUNS or i == figure.path[0]}
    near = {*figure.path[:2], *_parted(parse, figure.path[0])}
    if _is_epithet(parse, time):
        return time.path[1] in nouns
    if time.verb is not None and described(parse, time.verb) in near & {*nouns, *_parted(parse, figure.path[0])}:
        return True
    for at, index in enumerate(time.path[1:]):
        if index in nouns:
            between = {parse.tokens[i].dep for i in time.path[1 : at + 1]}
            return "appos" not in between and ("conj" not in between or cue in _OF_THE_CLAUSE)
    return False


def _is_when_it_was(parse: Parse, figure: Hold, time: Hold) -> bool:
    """Whether a time says when that was of which a clause tells ("the 1996 bombing of a market, which killed 38")."""
    if figure.verb is None or parse.tokens[figure.verb].tag != "VBD" or len(time.path) < 2:
        return False
    at = described(parse, figure.verb)
    while at is not None and at != time.path[1]:
        prep = parse.tokens[at].head
        at = parse.tokens[prep].head if parse.tokens[prep].text.lower() == "of" else None
    before = parse.tokens[time.path[0]].dep in ("compound", "nmod", "nummod", "amod", "poss")
    return at is not None and before


def _parted(parse: Parse, figure: int) -> Iterator[int]:
    """What a share is of ("half of the complaints")."""
    for c in parse.children[figure]:
        if parse.tokens[c].text.lower() == "of":
            yield from parse.children[c]


_OF_THE_CLAUSE = frozenset({"on", "in", "at", "during", None})
"""Before a time behind the last of several things, these may tell when of all of them; "for" only of the last."""


def _is_of_clause(parse: Parse, time: Hold, cue: str | None) -> bool:
    """Whether a time tells when its clause is: it hangs on the verb, or on a noun as if it did."""
    nouns = [i for i in time.path[1:] if parse.tokens[i].pos in NOUNS]
    if any(parse.tokens[i].dep == "appos" for i in time.path[1:]):
        return False
    return not nouns or cue in _OF_THE_CLAUSE or parse.tokens[nouns[-1]].dep in ("dobj", *SUBJECTS)


def _is_whose_time(parse: Parse, verb: int, time: Hold) -> bool:
    """Whether a clause tells what happened at a time just named ("between May and June, when sales fell")."""
    behind = _when_behind(parse, time.path[0])
    if behind is not None and behind in (verb, *parse.ancestors(verb)):
        return True
    when = any(parse.tokens[c].text.lower() == "when" for c in parse.children[verb])
    noun = described(parse, verb)
    above = {time.path[0], *(a for a in parse.ancestors(time.path[0]) if a in time.path)}
    below = noun is not None and any(a in time.path for a in parse.ancestors(noun))
    return when and noun is not None and (noun in above or (below and parse.tokens[noun].dep == "appos"))


def _when_behind(parse: Parse, time: int) -> int | None:
    """The verb of a clause with "when" right behind a time, or behind what is set beside it ("on Tuesday, its opening
    day, when 112,000 shares changed hands")."""
    for token in parse.tokens[time + 1 : time + _BEHIND]:
        if token.text.lower() == "when":
            return token.head if parse.tokens[time + 1].text in ("when", ",") else None
        if token.pos in ("VERB", "AUX", "ADP", "CCONJ"):
            return None
    return None


_BEHIND = 8


def _subjects(parse: Parse, verb: int) -> Iterator[int]:
    """The subjects of a verb, and of those it is joined to."""
    for at in (verb, *parse.ancestors(verb)):
        yield from (c for c in parse.children[at] if parse.tokens[c].dep in SUBJECTS)
        if parse.tokens[at].dep != "conj":
            return


def _is_epithet(parse: Parse, time: Hold) -> bool:
    """Whether a time only describes the noun behind it ("a 16th-century chalice"), and that is no subject of its clause
    ("fourth-quarter profit rose")."""
    if len(time.path) < 2 or parse.tokens[time.path[0]].dep not in ("compound", "nmod", "nummod", "amod"):
        return False
    noun = parse.tokens[time.path[1]]
    if noun.dep == "dobj" and low(parse.tokens[noun.head]) in _RESULTS:
        return False
    if low(noun) in _OF_TIME or _is_taken_subject(parse, time):
        return False
    return noun.dep not in SUBJECTS and parse.tokens[noun.head].text.lower() not in _OF_EVENTS


def _is_taken_subject(parse: Parse, time: Hold) -> bool:
    """Whether the noun behind a time is the subject that the clause lacks, and the parser took it for a part of the
    time ("In 2020 exports reached 5 billion")."""
    above = parse.tokens[parse.tokens[time.path[1]].head]
    lacks = time.verb is not None and not any(parse.tokens[c].dep in SUBJECTS for c in parse.children[time.verb])
    return lacks and above.dep == "prep" and above.index == time.path[0] - 1 and above.head == time.verb


def _is_set(parse: Parse, figure: Hold, time: Hold) -> bool:
    """Whether a figure is what the thing with the epithet is set to ("cut its 2025 forecast to 4.2 percent")."""
    to = any(parse.tokens[i].text.lower() in ("to", "at", "by", "from") for i in figure.path[1:])
    return to and figure.verb == time.verb and parse.tokens[time.path[1]].dep == "dobj"


_RESULTS = frozenset("post report make record suffer book earn incur announce".split())
"""Verbs that tell the results of a stretch: "posted a first-half profit" tells when it was made."""
_OF_TIME = frozenset("period quarter half year month week season term session".split())
_OF_EVENTS = frozenset({"since", "before", "after", "during", "until", "following"})
"""Before the name of an event, which stands for its day ("since the June 23 vote")."""
