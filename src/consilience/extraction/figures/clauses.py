"""How the clauses of a sentence go on from one another, so that the time of one is the time of the next."""

from __future__ import annotations

from consilience.extraction.figures.hold import Hold, clause_above
from consilience.extraction.figures.syntax import SUBJECTS, child, low
from consilience.extraction.knowledge.cues import SHOWING, SPEECH, THOUGHT
from consilience.model import Parse


def goes_on(parse: Parse, figure: int, time: Hold) -> bool:
    """Whether the clause of the figure goes on from that of the time, or shares its end."""
    at, seen = figure, {figure}
    while at != time.verb:
        if _ends_with(parse, at, time):
            return True
        above = _framed(parse, at, _beside(parse, at, clause_above(parse, at)))
        if above is None or above in seen or not _is_further(parse, at, above):
            return False
        at = above
        seen.add(at)
    return not _is_saying(parse, at)


def _is_further(parse: Parse, verb: int, above: int) -> bool:
    return _is_consequence(parse, verb) or _is_alike(parse, verb, above) or _is_where(parse, verb, above)


def _is_where(parse: Parse, verb: int, above: int) -> bool:
    """Whether a clause tells what went on at a place just named ("were stranded at the border, where snow lay 1.5
    metres deep")."""
    where = any(parse.tokens[c].text.lower() == "where" for c in parse.children[verb])
    return where and parse.tokens[verb].dep == "relcl" and _manner(parse, verb) == _manner(parse, above) == "was"


def _beside(parse: Parse, verb: int, above: int | None) -> int | None:
    """The verb above, or where a semicolon shows that the clause stands beside it, the one above both."""
    if above is None or parse.tokens[verb].dep != "ccomp" or not _is_parted(parse, verb, above):
        return above
    return clause_above(parse, above) or above


def _framed(parse: Parse, verb: int, above: int | None) -> int | None:
    """The verb above, or where that only says who told it ("exports fell, data showed, and imports rose"), the verb of
    what was told before it."""
    if above is None or not _is_saying(parse, above):
        return above
    if parse.tokens[above].dep == "parataxis":
        return parse.tokens[above].head
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
    marks = _marks(parse, verb)
    if marks[:1] in (["as"], ["while"], ["when"]):
        return _manner(parse, verb) == "was"
    return token.tag in ("VBG", "VBN") and not marks and child(parse, verb, *SUBJECTS) is None


def _is_alike(parse: Parse, verb: int, above: int) -> bool:
    """Whether a clause stands beside the one above it, in the same tense and mood ("…; gold fell 3 percent")."""
    token = parse.tokens[verb]
    beside = token.dep in ("conj", "parataxis") or (token.dep == "ccomp" and _is_parted(parse, verb, token.head))
    if not beside or _is_saying(parse, verb) or _is_saying(parse, above):
        return False
    if low(token) == "be" != low(parse.tokens[above]):
        return False
    bare = token.dep == "conj" and token.tag == parse.tokens[above].tag
    shared = bare and child(parse, verb, "aux", "auxpass", *SUBJECTS) is None
    return shared or _manner(parse, verb) == _manner(parse, above)


def _ends_with(parse: Parse, figure: int, time: Hold) -> bool:
    """Whether the time stands at the end of a clause joined to the figure's ("will cut 1,200 jobs and close 12 branches
    by June", "2 million were told to leave on Friday"), or in the first of two that stand side by side."""
    if time.verb is None or parse.tokens[time.verb].head != figure or _is_saying(parse, time.verb):
        return False
    if parse.tokens[time.verb].dep == "xcomp" or _is_purpose(parse, time.verb):
        return time.path[0] > time.verb
    if parse.tokens[time.verb].dep == "advcl" and _is_unmarked(parse, time.verb):
        return _manner(parse, time.verb) == _manner(parse, figure)
    if parse.tokens[time.verb].dep == "advcl":
        return _is_when(parse, time.verb, figure)
    if parse.tokens[time.verb].dep == "ccomp":
        return _is_parted(parse, time.verb, figure) and _manner(parse, time.verb) == _manner(parse, figure)
    alike = _manner(parse, time.verb) == _manner(parse, figure) or child(parse, time.verb, "aux", "auxpass") is None
    behind = time.path[0] > time.verb and len([i for i in time.path if parse.tokens[i].dep != "acomp"]) <= 2
    if parse.tokens[time.verb].dep != "conj" or not behind or not alike or child(parse, time.verb, "neg") is not None:
        return False
    return child(parse, time.verb, *SUBJECTS) is None or not _is_comma_between(parse, figure, time.verb)


def _is_comma_between(parse: Parse, first: int, second: int) -> bool:
    return any(parse.tokens[i].text == "," for i in range(first, second))


def _is_purpose(parse: Parse, verb: int) -> bool:
    """Whether a clause says what for ("has paid 4 million to settle claims over the past eight years")."""
    return parse.tokens[verb].dep == "advcl" and any(parse.tokens[c].tag == "TO" for c in parse.children[verb])


def _is_unmarked(parse: Parse, clause: int) -> bool:
    """Whether the parser took a clause that only stands beside another for a part of it ("By Sunday the ground had
    sunk, magma had risen")."""
    deps = {parse.tokens[c].dep for c in parse.children[clause]}
    wh = any(parse.tokens[c].tag.startswith("W") for c in parse.children[clause])
    return bool(deps & SUBJECTS) and "mark" not in deps and not wh


def _is_when(parse: Parse, clause: int, verb: int) -> bool:
    """Whether a clause tells when that of its verb is ("will take 12 hours when it opens in October")."""
    marks = _marks(parse, clause)
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


def _marks(parse: Parse, verb: int) -> list[str]:
    """The small words that lead a clause ("as", "when")."""
    return [parse.tokens[c].text.lower() for c in parse.children[verb] if parse.tokens[c].dep in ("mark", "advmod")]


def is_perfect(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what has come to be: in the perfect, or joined to one that is."""
    for at in (verb, *parse.ancestors(verb)):
        if any(parse.tokens[c].text.lower() in ("has", "have", "'ve", "’ve") for c in parse.children[at]):
            return True
        if parse.tokens[at].dep != "conj":
            break
    return False
