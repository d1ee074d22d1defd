"""Who an attribution is laid to: from the head of a phrase to a participant."""

from __future__ import annotations

from consilience.extraction.parties import Parties
from consilience.extraction.quotations.drafts import Draft
from consilience.model import Participant, Sentence, Span


def participant(parties: Parties, draft: Draft) -> Participant | None:
    """The source of `draft`, or None where the report does not tell.

    A relative pronoun keeps its own span and stands for its antecedent; joined speakers ("Hall and Ito said")
    are one participant with the entities of both."""
    if draft.source is None:
        return None
    sentence = draft.sentence
    if draft.antecedent is not None:
        meant = _together(parties, sentence, draft.antecedent)
        return _with_span(meant, sentence.span(draft.source, draft.source))
    head = named(sentence, draft.source)
    examples = _examples(parties, sentence, head)
    return examples if examples is not None else _together(parties, sentence, head)


def _examples(parties: Parties, sentence: Sentence, head: int) -> Participant | None:
    """Those named of a group that speaks ("analysts such as Ann Hall"), with the words for the group; else None."""
    parse = sentence.parse
    if parse.tokens[head].tag != "NNS":
        return None
    for prep in parse.children[head]:
        word = parse.tokens[prep]
        such = word.text.lower() == "as" and parse.tokens[prep - 1].text.lower() == "such"
        if word.dep != "prep" or not (such or word.text.lower() == "like"):
            continue
        names = [c for c in parse.children[prep] if parse.tokens[c].dep == "pobj" and parse.tokens[c].pos == "PROPN"]
        if names and parties.at(sentence, names[0]) is not None:
            meant = _together(parties, sentence, names[0])
            start = min(sentence.start + parse.tokens[head].start, meant.start)
            exact = sentence.text[start - sentence.start : meant.end - sentence.start]
            return _with_span(meant, Span(start=start, end=meant.end, exact=exact))
    return None


def named(sentence: Sentence, head: int) -> int:
    """The person's name that stands right behind a title ("professor Ann Hall"), else `head`."""
    tokens = sentence.parse.tokens
    if tokens[head].pos != "NOUN" or head + 1 >= len(tokens):
        return head
    last = head
    while last + 1 < len(tokens) and tokens[last + 1].entity == "PERSON" and tokens[last + 1].pos == "PROPN":
        last += 1
    return last


def _together(parties: Parties, sentence: Sentence, head: int) -> Participant:
    several = parties.all_of(sentence, head)
    if len(several) == 1:
        return several[0]
    start, end = min(p.start for p in several), max(p.end for p in several)
    entities = tuple(dict.fromkeys(e for p in several for e in p.entities))
    exact = sentence.text[start - sentence.start : end - sentence.start]
    return Participant(start=start, end=end, exact=exact, entities=entities, country=parties.country(entities))


def _with_span(meant: Participant, span: Span) -> Participant:
    return Participant(start=span.start, end=span.end, exact=span.exact, entities=meant.entities, country=meant.country)
