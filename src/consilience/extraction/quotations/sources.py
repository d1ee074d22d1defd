"""Who an attribution is laid to: from the head of a phrase to a participant."""

from __future__ import annotations

import msgspec

from consilience.extraction.parties import Parties
from consilience.extraction.quotations import descriptions
from consilience.extraction.quotations.drafts import Draft
from consilience.model import Participant, Sentence, Span


def participant(parties: Parties, draft: Draft) -> Participant | None:
    """The source of `draft`, or None where the report does not tell.

    A relative pronoun keeps its own span and stands for its antecedent, which takes its place where it is nobody known
    ("airlines, which say"); joined speakers ("Hall and Ito said") are one participant with the entities of both."""
    if draft.source is None:
        return None
    sentence = draft.sentence
    if draft.antecedent is not None:
        meant = _together(parties, sentence, draft.antecedent)
        pronoun = sentence.parse.tokens[draft.source]
        if not meant.entities and pronoun.text.lower() != "who" and meant.end <= sentence.start + pronoun.start:
            return meant
        return _with_span(meant, sentence.span(draft.source, draft.source))
    head = named(sentence, draft.source)
    examples = _examples(parties, sentence, head)
    return examples if examples is not None else _told(parties, draft, head)


def _told(parties: Parties, draft: Draft, head: int) -> Participant:
    sentence = draft.sentence
    at = sentence.start + sentence.parse.tokens[head].start
    found = _beside_cue(_together(parties, sentence, head), draft.cue, at)
    name = descriptions.name_given(sentence.parse, head)
    meant = None if name is None else parties.at(sentence, name)
    if meant is not None and parties.is_named(meant) and len(found.entities) < 2:
        found = msgspec.structs.replace(found, entities=meant.entities, country=parties.country(meant.entities))
    return _before_content(_whole(sentence, head, found, draft.cue[0]), draft)


def _before_content(found: Participant, draft: Draft) -> Participant:
    """The phrase as far as the content, where that begins within it: "hailed by miners [as a marvel]"."""
    start = next((start for start, _ in draft.pieces if found.start < start < found.end), None)
    if start is None or found.entities:
        return found
    exact = found.exact[: start - found.start].rstrip()
    return msgspec.structs.replace(found, end=found.start + len(exact), exact=exact) if exact else found


def _whole(sentence: Sentence, head: int, found: Participant, cue: int) -> Participant:
    """A description with all that tells whom it means: "a spokesman" of "a spokesman for the port" with its port."""
    parse = sentence.parse
    at = sentence.start + parse.tokens[head].start
    end = sentence.start + parse.tokens[descriptions.last_word(parse, head)].end
    if end <= found.end or found.start < cue < end or not found.start <= at < found.end:
        return found
    exact = sentence.text[found.start - sentence.start : end - sentence.start]
    return msgspec.structs.replace(found, end=end, exact=exact)


def _beside_cue(found: Participant, cue: tuple[int, int], head: int) -> Participant:
    """The phrase as far as the cue, where a misread one reaches over it ("Economists at the bank forecast"; "in Lorne
    - officials")."""
    if found.entities or not found.start < cue[0] < found.end:
        return found
    if head >= cue[1]:
        start = next((i for i in range(cue[1], found.end) if not found.exact[i - found.start].isspace()), cue[1])
        return msgspec.structs.replace(found, start=start, exact=found.exact[start - found.start :])
    exact = found.exact[: cue[0] - found.start].rstrip()
    return msgspec.structs.replace(found, end=found.start + len(exact), exact=exact) if exact else found


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
