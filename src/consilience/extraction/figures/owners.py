"""Whose a figure is: the parties, states or organisations it is said of."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.measure import Site, carried
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import child, low, passive, subject, verb_above
from consilience.extraction.parties import Parties
from consilience.model import Participant, Sentence

_NAMED = frozenset({"GPE", "ORG", "NORP", "PERSON"})
_MANY = frozenset({"they", "we", "them", "both", "he", "she", "it", "who", "their", "its", "his", "her"})


def is_party(sentence: Sentence, index: int, parties: Parties) -> bool:
    """Whether a token names a party: by the report's actor mentions, else by the parser's names."""
    token = sentence.parse.tokens[index]
    mention = parties.at(sentence, index)
    if mention is not None:
        return mention.form != "pronoun" or token.pos == "PRON"
    return token.entity in _NAMED and token.pos in ("PROPN", "ADJ")


def party_name(sentence: Sentence, index: int, parties: Parties) -> str:
    """The name of the party at a token, in lower case, as the report's list of actors has it."""
    mention = parties.at(sentence, index)
    if mention is not None and len(mention.entities) == 1 and mention.entities[0] < len(parties.entities):
        return parties.entities[mention.entities[0]].name.lower()
    return sentence.parse.tokens[index].text.lower()


def owners(sentence: Sentence, q: Quantity, site: Site, parties: Parties) -> tuple[Participant, ...]:
    """The owners of a figure, in text order; none where nothing in its clause says whose it is."""
    if site.head is None:
        heads = _clause_subject(sentence, site)
    elif site.via == "verb":
        heads = _of_verb(sentence, site.head)
    else:
        heads = _of_noun(sentence, site.head, parties) or _by_clause(sentence, q, site, parties)
    found: dict[Participant, None] = {}
    for head in sorted(set(heads)):
        for participant in _parties_at(sentence, head, parties):
            found[participant] = None
    return tuple(sorted(found, key=lambda p: (p.start, p.end)))


def _parties_at(sentence: Sentence, head: int, parties: Parties) -> Iterator[Participant]:
    if parties.at(sentence, head) is None and not is_party(sentence, head, parties):
        return
    for participant in parties.all_of(sentence, head):
        index = sentence.token_at(participant.start)
        if participant.entities or (index is not None and sentence.parse.tokens[index].entity in _NAMED | {""}):
            yield participant


def _of_noun(sentence: Sentence, noun: int, parties: Parties) -> list[int]:
    """Possessors, names before the noun ("China-Russia trade", "Chinese exports"), and "of", "between", "by" parties."""
    parse = sentence.parse
    heads: list[int] = []
    for at in (noun, carried(sentence, noun)):
        if at is None:
            continue
        for c in parse.children[at]:
            token = parse.tokens[c]
            if token.dep in ("poss", "compound", "nmod", "amod") and (
                is_party(sentence, c, parties) or parties.at(sentence, c)
            ):
                heads.append(c)
                heads += [
                    d
                    for d in parse.children[c]
                    if parse.tokens[d].dep in ("compound", "nmod", "conj") and is_party(sentence, d, parties)
                ]
            if token.dep in ("prep", "agent", "acl"):
                heads += _behind(sentence, c, parties)
    return heads


def _behind(sentence: Sentence, index: int, parties: Parties) -> list[int]:
    """The complements of "of", "between", "by" and "among", also behind a participle ("meetings held between them")."""
    parse = sentence.parse
    token = parse.tokens[index]
    if token.dep == "acl":
        return [
            h
            for c in parse.children[index]
            if parse.tokens[c].dep in ("prep", "agent")
            for h in _behind(sentence, c, parties)
        ]
    if low(token) not in ("of", "between", "by", "among", "amongst"):
        return []
    return [
        c
        for c in parse.children[index]
        if parse.tokens[c].dep == "pobj" and (is_party(sentence, c, parties) or parties.at(sentence, c))
    ]


def _by_clause(sentence: Sentence, q: Quantity, site: Site, parties: Parties) -> list[int]:
    """Where the measure itself names nobody: the subject that has, sells, or suffers it."""
    parse = sentence.parse
    assert site.head is not None
    verb = verb_above(parse, site.head)
    if verb is None or q.sort == "ordinal" and parse.tokens[site.head].dep == "nsubj":
        return []
    token = parse.tokens[site.head]
    if token.dep in ("nsubj", "nsubjpass") and token.head == verb:
        return [c for v in (verb,) if passive(parse, v) and (c := _agent(sentence, v)) is not None]
    owner = subject(parse, verb)
    return [owner] if owner is not None and owner != site.head and is_party_like(sentence, owner, parties) else []


def is_party_like(sentence: Sentence, index: int, parties: Parties) -> bool:
    """Whether a subject can own a figure: a party, or a pronoun for one."""
    return is_party(sentence, index, parties) or parties.at(sentence, index) is not None


def _agent(sentence: Sentence, verb: int) -> int | None:
    parse = sentence.parse
    agent = child(parse, verb, "agent")
    return child(parse, agent, "pobj") if agent is not None else None


def _of_verb(sentence: Sentence, verb: int) -> list[int]:
    """Who does it; for meetings also whom they meet."""
    parse = sentence.parse
    if passive(parse, verb):
        doer = _agent(sentence, verb)
        return [doer] if doer is not None else []
    doer = subject(parse, verb)
    heads = [doer] if doer is not None else []
    if words.ACTS.get(low(parse.tokens[verb])) in ("meeting", "call"):
        heads += [c for c in parse.children[verb] if parse.tokens[c].dep == "dobj"]
        heads += [
            d
            for c in parse.children[verb]
            if parse.tokens[c].dep == "prep" and low(parse.tokens[c]) == "with"
            for d in parse.children[c]
            if parse.tokens[d].dep == "pobj"
        ]
    return heads


def _clause_subject(sentence: Sentence, site: Site) -> list[int]:
    if site.clause is None:
        return []
    owner = subject(sentence.parse, site.clause)
    return [owner] if owner is not None else []
