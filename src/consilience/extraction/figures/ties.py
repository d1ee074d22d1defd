"""How a figure and a time hang together in a sentence: by a noun, by the verb of their clause, or by clauses that go on
about the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from consilience.extraction.figures.syntax import NOUNS, SUBJECTS, VERBS, low
from consilience.extraction.knowledge.cues import SHOWING, SPEECH, THOUGHT
from consilience.model import Parse


class Tie(IntEnum):
    """The closest first."""

    NOUN = 0
    """The time qualifies what is counted, or what that is of ("the profit of 5 million for 2024")."""
    CLAUSE = 1
    """Both hang on one verb ("killed 12 people on Sunday")."""
    JOINED = 2
    """Their clauses go on about the same ("killed 12 people on Sunday, wounding 30 and leaving a town in the dark")."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Where a word hangs: the tokens from it up to the verb of its clause, and that verb (None where there is none)."""

    path: tuple[int, ...]
    verb: int | None


_MODIFYING = frozenset({"aux", "auxpass", "amod", "compound", "nmod", "prep", "case", "mark", "acomp"})
"""Parts that a word taken for a verb may play without heading a clause ("including", "growing")."""


def hold(parse: Parse, index: int) -> Hold:
    """Where a token hangs; a verb that is itself a figure ("doubled") on itself."""
    if _heads_clause(parse, index):
        return Hold((index,), index)
    above = _clause_above(parse, index)
    return Hold((index, *_until(parse, index, above)), above)


def _heads_clause(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.pos in VERBS and token.dep not in _MODIFYING


def _clause_above(parse: Parse, index: int) -> int | None:
    """The verb of the clause that a token is in; of a verb, the one that its clause is in."""
    return next((a for a in parse.ancestors(index) if _heads_clause(parse, a)), None)


def _until(parse: Parse, index: int, end: int | None) -> Iterator[int]:
    for above in parse.ancestors(index):
        if above == end:
            return
        yield above


def tie(parse: Parse, figure: Hold, time: Hold, cue: str | None = None) -> Tie | None:
    """The closest tie between a figure and a time; None where nothing ties them. `cue` is the word before the time."""
    if _by_noun(parse, figure, time, cue):
        return Tie.NOUN
    if _is_epithet(parse, time) and not _is_set(parse, figure, time):
        return None
    if figure.verb == time.verb:
        return Tie.CLAUSE if _is_of_clause(parse, time, cue) else None
    if figure.verb is None or time.verb is None:
        return None
    if _is_whose_time(parse, figure.verb, time):
        return Tie.CLAUSE
    if cue == "since" and is_perfect(parse, figure.verb):
        return Tie.JOINED if _described(parse, time.verb) in [*_subjects(parse, figure.verb)] else None
    return Tie.JOINED if _goes_on(parse, figure.verb, time) else None


def _by_noun(parse: Parse, figure: Hold, time: Hold, cue: str | None) -> bool:
    """Whether the time qualifies a noun of the figure: beside it, or in a clause that describes it ("the 46,000
    soldiers who were sent in 2003")."""
    nouns = {i for i in figure.path if parse.tokens[i].pos in NOUNS or i == figure.path[0]}
    near = {*figure.path[:2], *_parted(parse, figure.path[0])}
    if time.verb is not None and _described(parse, time.verb) in near & {*nouns, *_parted(parse, figure.path[0])}:
        return True
    if _is_epithet(parse, time):
        return time.path[1] in nouns
    for at, index in enumerate(time.path[1:]):
        if index in nouns:
            between = {parse.tokens[i].dep for i in time.path[1 : at + 1]}
            return "appos" not in between and ("conj" not in between or cue in _OF_THE_CLAUSE)
    return False


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


def is_perfect(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what has come to be: in the perfect, or joined to one that is."""
    for at in (verb, *parse.ancestors(verb)):
        if any(parse.tokens[c].text.lower() in ("has", "have", "'ve", "’ve") for c in parse.children[at]):
            return True
        if parse.tokens[at].dep != "conj":
            break
    return False


def _described(parse: Parse, verb: int) -> int | None:
    """The noun that a clause describes ("soldiers deployed in 2003", "a package running until 2027"), or None."""
    token = parse.tokens[verb]
    if token.dep == "pcomp":
        token = parse.tokens[token.head]
    return token.head if token.dep in ("acl", "relcl", "prep") and parse.tokens[token.head].pos in NOUNS else None


def _is_whose_time(parse: Parse, verb: int, time: Hold) -> bool:
    """Whether a clause tells what happened at a time just named ("between May and June, when sales fell")."""
    when = any(parse.tokens[c].text.lower() == "when" for c in parse.children[verb])
    noun = _described(parse, verb)
    above = {time.path[0], *(a for a in parse.ancestors(time.path[0]) if a in time.path)}
    below = noun is not None and any(a in time.path for a in parse.ancestors(noun))
    return when and noun is not None and (noun in above or (below and parse.tokens[noun].dep == "appos"))


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
    if low(noun) in _OF_TIME:
        return False
    return noun.dep not in SUBJECTS and parse.tokens[noun.head].text.lower() not in _OF_EVENTS


def _is_set(parse: Parse, figure: Hold, time: Hold) -> bool:
    """Whether a figure is what the thing with the epithet is set to ("cut its 2025 forecast to 4.2 percent")."""
    to = any(parse.tokens[i].text.lower() in ("to", "at", "by", "from") for i in figure.path[1:])
    return to and figure.verb == time.verb and parse.tokens[time.path[1]].dep == "dobj"


_OF_TIME = frozenset("period quarter half year month week season term session".split())
_OF_EVENTS = frozenset({"since", "before", "after", "during", "until", "following"})
"""Before the name of an event, which stands for its day ("since the June 23 vote")."""


def is_property(parse: Parse, figure: Hold, is_amount: bool, is_length: bool) -> bool:
    """Whether a figure tells what something is like, and not what happens to it in the clause: "a 22-foot boat", "a
    team from 12 villages". What an amount is of is no further step ("at a depth of 500 feet"), nor what a part is
    of; a length may be that of what happens ("sought a 15-year term")."""
    deps = [parse.tokens[i].dep for i in figure.path]
    at = 0
    while at < len(deps) and deps[at] in _COUNTING:
        at += 1
    if at and at < len(deps) and _is_measure(parse, figure.path[at - 1]):
        return not (is_length and deps[at] in ("dobj", *SUBJECTS))
    rest = [d for d in deps[at:] if d != "conj"]
    if "appos" in rest:
        return any(d in SUBJECTS for d in rest[rest.index("appos") :])
    inner = not is_amount and _is_inside(parse, figure, at)
    return inner or rest.count("pobj") - _of_a_part(parse, figure, at, is_amount) > 1


def _is_inside(parse: Parse, figure: Hold, at: int) -> bool:
    """Whether what is counted only tells where another thing is ("the beds in its eleven hospitals")."""
    above = figure.path[at + 1 : at + 3]
    if len(above) < 2 or parse.tokens[above[0]].dep != "prep" or parse.tokens[above[1]].pos not in NOUNS:
        return False
    if parse.tokens[above[1]].dep == "dobj":
        return False  # the parser cannot tell "scored 14 goals in 19 matches" from "met four men in two cities"
    return parse.tokens[above[0]].text.lower() not in ("of", "with", "to", "by")


def _of_a_part(parse: Parse, figure: Hold, at: int, is_amount: bool) -> int:
    """1 where the first step up leads over "of" from an amount, or to a number or a share; else 0."""
    above = figure.path[at + 1 : at + 3]
    if len(above) < 2 or parse.tokens[above[0]].text.lower() != "of":
        return 0
    token = parse.tokens[above[1]]
    return int(is_amount or token.pos == "NUM" or token.tag in ("CD", "PDT") or low(token) in ("half", "percent"))


_COUNTING = frozenset({"nummod", "quantmod", "amod", "compound", "nmod", "advmod", "npadvmod"})


def _is_measure(parse: Parse, index: int) -> bool:
    """Whether a word only measures the noun behind it: bound to the number by a hyphen ("22-foot"), or a dimension
    ("4.5 inches thick"). A magnitude is of what happens."""
    token = parse.tokens[index]
    if token.pos in ("ADJ", "ADV") and token.text.lower() in _DIMENSIONS:
        return True
    if token.dep not in ("compound", "amod"):
        return False
    return index > 0 and parse.tokens[index - 1].text == "-" and low(parse.tokens[index]) != "magnitude"


_DIMENSIONS = frozenset("thick long wide high tall deep broad old square across".split())


def _goes_on(parse: Parse, figure: int, time: Hold) -> bool:
    """Whether the clause of the figure goes on from that of the time, or shares its end."""
    at, seen = figure, {figure}
    while at != time.verb:
        if _ends_with(parse, at, time):
            return True
        above = _framed(parse, at, _clause_above(parse, at))
        if above is None or above in seen or not (_is_consequence(parse, at) or _is_alike(parse, at, above)):
            return False
        at = above
        seen.add(at)
    return not _is_saying(parse, at)


def _framed(parse: Parse, verb: int, above: int | None) -> int | None:
    """The verb above, or where that only says who told it ("exports fell, data showed, and imports rose"), the verb of
    what was told before it."""
    if above is None or not _is_saying(parse, above):
        return above
    told = [c for c in parse.children[above] if parse.tokens[c].dep == "ccomp" and c < above < verb]
    return told[-1] if told else above


def _is_consequence(parse: Parse, verb: int) -> bool:
    """Whether a verb only says what came of the one above it, or what went with it ("…, wounding 30"; "a boat carrying
    154 migrants sank"; "…, as the toll rose to 26")."""
    token = parse.tokens[verb]
    if token.dep == "acl" and token.tag == "VBG":
        return parse.tokens[token.head].dep in SUBJECTS
    if token.dep == "pcomp":
        return parse.tokens[token.head].text.lower() == "with"
    if token.dep in ("xcomp", "advcl") and any(parse.tokens[c].tag == "TO" for c in parse.children[verb]):
        return parse.tokens[token.head].tag != "VBG"
    if token.dep != "advcl" or _manner(parse, verb) == "had":
        return False
    marks = [parse.tokens[c].text.lower() for c in parse.children[verb] if parse.tokens[c].dep in ("mark", "advmod")]
    if marks[:1] in (["as"], ["while"], ["when"]):
        return _manner(parse, verb) == "was"
    return token.tag in ("VBG", "VBN") and not marks and not _has(parse, verb, *SUBJECTS)


def _is_alike(parse: Parse, verb: int, above: int) -> bool:
    """Whether a clause stands beside the one above it, in the same tense and mood ("…; gold fell 3 percent")."""
    token = parse.tokens[verb]
    beside = token.dep in ("conj", "parataxis") or (token.dep == "ccomp" and _is_parted(parse, verb, above))
    if not beside or _is_saying(parse, verb) or _is_saying(parse, above):
        return False
    if low(token) == "be" != low(parse.tokens[above]):
        return False
    bare = token.dep == "conj" and token.tag == parse.tokens[above].tag
    shared = bare and not _has(parse, verb, "aux", "auxpass", *SUBJECTS)
    return shared or _manner(parse, verb) == _manner(parse, above)


def _ends_with(parse: Parse, figure: int, time: Hold) -> bool:
    """Whether the time stands at the end of a clause joined to the figure's ("will cut 1,200 jobs and close 12 branches
    by June", "2 million were told to leave on Friday"), or in the first of two that stand side by side."""
    if time.verb is None or parse.tokens[time.verb].head != figure or _is_saying(parse, time.verb):
        return False
    if parse.tokens[time.verb].dep == "xcomp" or _is_purpose(parse, time.verb):
        return time.path[0] > time.verb
    if parse.tokens[time.verb].dep == "advcl":
        return _is_when(parse, time.verb, figure)
    if parse.tokens[time.verb].dep == "ccomp":
        return _is_parted(parse, time.verb, figure) and _manner(parse, time.verb) == _manner(parse, figure)
    alike = _manner(parse, time.verb) == _manner(parse, figure) or not _has(parse, time.verb, "aux", "auxpass")
    behind = time.path[0] > time.verb and len(time.path) <= 2
    if parse.tokens[time.verb].dep != "conj" or not behind or not alike or _has(parse, time.verb, "neg"):
        return False
    return not _has(parse, time.verb, *SUBJECTS) or not _is_comma_between(parse, figure, time.verb)


def _is_comma_between(parse: Parse, first: int, second: int) -> bool:
    return any(parse.tokens[i].text == "," for i in range(first, second))


def _is_purpose(parse: Parse, verb: int) -> bool:
    """Whether a clause says what for ("has paid 4 million to settle claims over the past eight years")."""
    return parse.tokens[verb].dep == "advcl" and any(parse.tokens[c].tag == "TO" for c in parse.children[verb])


def _is_when(parse: Parse, clause: int, verb: int) -> bool:
    """Whether a clause tells when that of its verb is ("will take 12 hours when it opens in October")."""
    marks = [parse.tokens[c].text.lower() for c in parse.children[clause] if parse.tokens[c].dep in ("mark", "advmod")]
    return marks[:1] == ["when"] and (_manner(parse, verb) == "may" or _manner(parse, clause) == _manner(parse, verb))


def _is_parted(parse: Parse, first: int, second: int) -> bool:
    """Whether a semicolon parts two clauses, the first of which the parser took for a part of the second."""
    return any(parse.tokens[i].text == ";" for i in range(first, second))


def _manner(parse: Parse, verb: int) -> str:
    """Whether a verb tells what had been, what was, what is, or what may be."""
    helpers = [parse.tokens[c] for c in parse.children[verb] if parse.tokens[c].dep in ("aux", "auxpass")]
    tags = {t.tag for t in helpers}
    if any(t.text.lower() == "had" for t in helpers):
        return "had"
    if any(t.tag in ("VBZ", "VBP") and low(t) == "have" for t in helpers):
        return "has"
    if "MD" in tags or "TO" in tags:
        return "may"
    tag = parse.tokens[verb].tag
    return "was" if "VBD" in tags or tag == "VBD" or (tag == "VBN" and not tags) else "is"


def _is_saying(parse: Parse, verb: int) -> bool:
    return low(parse.tokens[verb]) in SPEECH | THOUGHT | SHOWING


def _has(parse: Parse, verb: int, *deps: str) -> bool:
    return any(parse.tokens[c].dep in deps for c in parse.children[verb])
