"""Cues that are nouns or adjectives: "her warning that …", "claims by … that …", "is confident that …"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues, cues_nouns, cues_prepositions
from consilience.extraction.quotations import owners, subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.remarks import before_remark, has_subject
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

_OPENERS = frozenset("that whether to how why".split())


def find(scene: Scene) -> Iterator[Draft]:
    """The drafts whose cue is a noun or an adjective."""
    parse = scene.parse
    for token in parse.tokens:
        if scene.inside[token.index] is not None:
            continue
        word = token.lemma.lower()
        if token.pos == "NOUN" and word in cues_nouns.NOUNS:
            source = owners.owner(parse, token.index)
            content = _said(parse, token.index) or _is(parse, token.index)
            told = source is not None or (word in cues_nouns.RUMOURED and _is_turned_down(parse, token.index))
            frame = "claim" if content and told and _is_clause(parse, content) else "noun"
            content = content or _whether(parse, token.index) or _of(parse, token.index, word)
        elif token.pos == "ADJ" and token.dep == "acomp" and word in cues_nouns.ADJECTIVES:
            content = _felt(parse, token.index, word)
            frame, source = "adjective", subjects.subject(parse, token.head)
        else:
            continue
        pieces = scene.pieces(content)
        if pieces:
            draft = scene.draft(frame, token.index)
            draft.pieces, draft.source = pieces, source
            draft.antecedent = subjects.antecedent(parse, source)
            yield draft


def _said(parse: Parse, noun: int) -> list[int]:
    """claims [that …], a promise [to …], warnings from the mayor [that …]"""
    for c in parse.children[noun]:
        token = parse.tokens[c]
        if c > noun and token.dep in ("acl", "ccomp", "relcl", "xcomp") and token.pos in ("VERB", "AUX"):
            if _lacks_object(parse, c):
                continue
            phrase = parse.subtree(c)
            first = parse.tokens[phrase[0]]
            if first.text.lower() in _OPENERS and first.dep in ("mark", "aux", "advmod"):
                return before_remark(parse, phrase)
    return []


def _lacks_object(parse: Parse, verb: int) -> bool:
    """Whether "that" stands for the noun in its clause, which says what another makes of it: "a claim that Hall
    dismissed"."""
    token = parse.tokens[verb]
    if (
        token.dep not in ("relcl", "acl")
        or token.lemma.lower() not in cues.OBJECT | cues.AS
        or not has_subject(parse, verb)
    ):
        return False
    behind = {parse.tokens[c].dep for c in parse.children[verb] if c > verb}
    return not behind & {"dobj", "ccomp", "xcomp", "attr", "acomp"}


def _is_turned_down(parse: Parse, noun: int) -> bool:
    """Whether somebody denies what others say: dismissed *reports* [that it leaked]"""
    token = parse.tokens[noun]
    return token.dep in ("dobj", "nsubjpass") and parse.tokens[token.head].lemma.lower() in cues.DENIES


def _is_clause(parse: Parse, content: list[int]) -> bool:
    return parse.tokens[content[0]].text.lower() in ("that", "whether")


def _is(parse: Parse, noun: int) -> list[int]:
    """her argument is [that …]"""
    token = parse.tokens[noun]
    if token.dep != "nsubj" or parse.tokens[token.head].lemma != "be":
        return []
    for c in parse.children[token.head]:
        phrase = parse.subtree(c)
        if c > token.head and parse.tokens[c].dep == "ccomp" and parse.tokens[phrase[0]].text.lower() == "that":
            return before_remark(parse, phrase)
    return []


def _whether(parse: Parse, noun: int) -> list[int]:
    """doubts over [whether it will open]"""
    near = [*parse.children[noun], *parse.children[parse.tokens[noun].head]]
    leads = (c for c in near if c > noun and parse.tokens[c].text.lower() in ("about", "over"))
    for lead in leads:
        phrase = [i for i in parse.subtree(lead) if i > lead]
        if phrase and parse.tokens[phrase[0]].text.lower() == "whether":
            return before_remark(parse, phrase)
    return []


def _of(parse: Parse, noun: int, word: str) -> list[int]:
    """his attacks [on the plan], where it is told whose; hopes of [a truce]"""
    if word not in cues_nouns.NOBODYS and owners.owner(parse, noun) is None:
        return []
    for c in parse.children[noun]:
        if (
            c > noun
            and parse.tokens[c].dep == "prep"
            and parse.tokens[c].text.lower() in cues_prepositions.NOUN_PREPOSITION.get(word, ())
        ):
            return before_remark(parse, [i for i in parse.subtree(c) if i > c])
    return []


def _felt(parse: Parse, adjective: int, word: str) -> list[int]:
    """confident [that …], critical of [the plan], eager [to …]"""
    for c in parse.children[adjective]:
        token = parse.tokens[c]
        if c < adjective:
            continue
        if token.dep in ("ccomp", "xcomp"):
            return list(parse.subtree(c))
        if token.dep == "prep":
            return [i for i in parse.subtree(c) if i > c]
    return []
