"""Small questions to the parse."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.model import Parse

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def child(parse: Parse, index: int, *labels: str) -> int | None:
    """The first dependant of `index` with one of these labels."""
    return next((c for c in parse.children[index] if parse.tokens[c].dep in labels), None)


def subject(parse: Parse, verb: int) -> int | None:
    """The subject of the verb: of several, as in headlines, the last one before it ("Ferries to stop, Hall says")."""
    found = [c for c in parse.children[verb] if parse.tokens[c].dep == "nsubj"]
    nouns = (c for c in reversed(found) if c < verb and parse.tokens[c].pos not in ("VERB", "AUX"))
    return next(nouns, found[0] if found else None)


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether `verb` is passive ("was told", "described by the mayor")."""
    if child(parse, verb, "auxpass", "nsubjpass", "agent") is not None:
        return True
    return (parse.tokens[verb].tag == "VBN" and parse.tokens[verb].dep == "acl") or _shares_passive(parse, verb)


def _shares_passive(parse: Parse, verb: int) -> bool:
    """Whether a verb of naming is joined to a passive and has no more than the name behind it: "was sold and *called*
    Hall House", not "was sold and called it a theft"."""
    token = parse.tokens[verb]
    if token.dep != "conj" or token.tag not in ("VBN", "VBD") or token.lemma.lower() not in cues.NAMING:
        return False
    labels = [parse.tokens[c].dep for c in parse.children[verb]]
    named = [label for label in labels if label in ("dobj", "oprd", "attr", "xcomp", "ccomp", "acomp")]
    alone = len(named) <= 1 and "ccomp" not in named and not {"nsubj", "aux"} & {*labels}
    return alone and child(parse, token.head, "auxpass") is not None


def is_infinitive(parse: Parse, verb: int) -> bool:
    """Whether the verb stands with "to", or as a gerund."""
    return parse.tokens[verb].tag == "VBG" or any(parse.tokens[c].tag == "TO" for c in parse.children[verb])


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether the verb, or an auxiliary of it, carries a tense."""
    return any(
        parse.tokens[i].tag in FINITE
        for i in (verb, *parse.children[verb])
        if i == verb or parse.tokens[i].dep in ("aux", "auxpass")
    )


def thing(parse: Parse, verb: int) -> int | None:
    """The object of the verb, where it stands behind it."""
    found = child(parse, verb, "dobj")
    return found if found is not None and found > verb else None


def has_as(parse: Parse, verb: int) -> bool:
    """Whether "as" hangs on the verb or on its object."""
    below = [
        *parse.children[verb],
        *(c for o in parse.children[verb] if parse.tokens[o].dep == "dobj" for c in parse.children[o]),
    ]
    return any(parse.tokens[c].text.lower() == "as" for c in below if c > verb)


def behind(parse: Parse, verb: int) -> list[int]:
    """What hangs on the verb behind it, or on the one by whom it is done ("hailed by miners *as* a marvel")."""
    agent = child(parse, verb, "agent")
    by = None if agent is None else child(parse, agent, "pobj")
    return [c for c in (*parse.children[verb], *(parse.children[by] if by is not None else ())) if c > verb]


def noun_phrase(parse: Parse, head: int) -> list[int]:
    """The noun phrase headed by `head` without its clauses."""
    below = [
        c for c in parse.children[head] if parse.tokens[c].dep not in ("acl", "relcl", "appos", "punct", "cc", "conj")
    ]
    return sorted({head, *(i for c in below for i in parse.subtree(c))})
