"""Speakers who are described: how far the description reaches, and the name that is given beside it."""

from __future__ import annotations

from consilience.extraction.quotations import grammar
from consilience.model import Parse

_TELLS_WHICH = frozenset("at for from in of on to with within inside outside near close familiar".split())
_WHEN = frozenset(("DATE", "TIME"))
_CALLED = frozenset("call give identify introduce know name".split())


def last_word(parse: Parse, head: int) -> int:
    """The last word of a description: "two people [familiar with the matter]", "a spokesman [for the port]", "residents
    [reached by telephone]"; the head itself for a name, and without when it was."""
    tokens = parse.tokens
    last = head
    if tokens[head].pos != "NOUN" and tokens[head].tag not in ("CD", "DT"):
        return last
    for c in parse.children[head]:
        phrase = parse.subtree(c)
        if c <= head or phrase[0] != last + 1:
            continue
        if not _tells_which(parse, c) or any(tokens[i].entity in _WHEN or tokens[i].pos == "PUNCT" for i in phrase):
            break
        last = phrase[-1]
    return last


def _tells_which(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    if token.dep in ("amod", "acl"):
        return token.tag in ("VBN", "JJ") or token.text.lower() in _TELLS_WHICH
    return token.dep == "prep" and token.text.lower() in _TELLS_WHICH


def name_given(parse: Parse, head: int) -> int | None:
    """The name beside a description: "the president, Ada Roe,", "a teacher who gave her name as Ada Roe"."""
    tokens = parse.tokens
    if tokens[head].pos != "NOUN":
        return None
    beside = grammar.child(parse, head, "appos")
    if beside is not None and beside > head and tokens[beside].pos == "PROPN":
        return beside
    clause = grammar.child(parse, head, "relcl", "acl")
    if clause is None or tokens[clause].lemma.lower() not in _CALLED:
        return None
    lead = next((c for c in parse.children[clause] if c > clause and tokens[c].text.lower() == "as"), None)
    name = None if lead is None else grammar.child(parse, lead, "pobj")
    return name if name is not None and tokens[name].pos == "PROPN" else None
