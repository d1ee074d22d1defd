"""What is no statement though a cue stands beside it: deeds, what is left untold, what happenings show.

"She thanked her host", "he did not say whether it rained", "the visit highlights their friendship"."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.knowledge import cues_claims, cues_nouns
from consilience.extraction.knowledge.groups import PEOPLE, PERSON_NOUNS
from consilience.extraction.knowledge.occurrences import EVENT_NOUNS
from consilience.extraction.quotations import grammar
from consilience.model import Parse

_NEGATIONS = frozenset(("not", "n't", "n’t", "never", "neither", "nor", "no"))
_MORE = frozenset(("only", "just", "merely", "simply"))
_PERSONS = PEOPLE | PERSON_NOUNS
_POINTERS = frozenset(("it", "this", "that", "these", "those"))
_CLAUSES = frozenset(("relcl", "acl", "ccomp", "pcomp", "advcl", "xcomp", "appos"))


def is_none(parse: Parse, lemma: str, content: Sequence[int], source: int | None, *, quoted: bool) -> bool:
    """Whether the content beside this cue is nobody's statement."""
    if _is_mute(parse, lemma, source) or (lemma in cues_claims.ISSUED and not quoted):
        return True
    if lemma == "order" and source is not None and parse.tokens[source].lemma.lower() in cues_claims.HEARERS:
        return True
    if lemma in cues_claims.NAMES_SOURCE and _is_source(parse, content):
        return True
    if lemma in ("reply", "respond") and _is_answered(parse, content):
        return True
    if lemma in cues_claims.REPEATS and _is_pointer(parse, content):
        return True
    if lemma == "question" and not quoted and _is_person(parse, content):
        return True
    return not quoted and lemma in cues_claims.DEEDS and not _holds_claim(parse, content)


def is_negated(parse: Parse, index: int) -> bool:
    """Whether "not", "never" … stands at the word, and not only "not only"."""
    return any(_negates(parse, c) for c in parse.children[index])


def _negates(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    if token.dep not in ("neg", "det") or token.text.lower() not in _NEGATIONS:
        return False
    return index + 1 >= len(parse.tokens) or parse.tokens[index + 1].text.lower() not in _MORE


def is_untold(parse: Parse, verb: int) -> bool:
    """did not say [whether it rained]; did not elaborate [on the plan]; declined [to comment on it]"""
    lemma = parse.tokens[verb].lemma.lower()
    if lemma in cues_claims.WITHHOLDING:
        act = grammar.child(parse, verb, "xcomp")
        return act is not None and parse.tokens[act].lemma.lower() in cues_claims.SILENCES
    if lemma not in cues_claims.SILENCES or not is_negated(parse, verb):
        return False
    clause = grammar.child(parse, verb, "ccomp")
    return clause is None or parse.tokens[min(parse.subtree(clause))].text.lower() in cues_claims.WHETHER


def _is_mute(parse: Parse, lemma: str, source: int | None) -> bool:
    """Whether the source is a happening or a state of things, of which the verb tells what it shows."""
    if source is None or lemma not in cues_claims.SHOWS:
        return False
    word = parse.tokens[source].lemma.lower()
    if parse.tokens[source].text.lower() in _POINTERS:
        return lemma in cues_claims.POINTING
    if word in cues_claims.PLANS and grammar.child(parse, source, "relcl") is not None:
        return True
    if parse.tokens[source].pos not in ("NOUN", "PRON") or word in cues_nouns.NOUNS:
        return False
    return word in cues_claims.MUTE or word in EVENT_NOUNS


def _is_answered(parse: Parse, content: Sequence[int]) -> bool:
    return parse.tokens[_head(parse, content)].lemma.lower() in cues_claims.ANSWERED


def _is_pointer(parse: Parse, content: Sequence[int]) -> bool:
    """Whether the content only points at what was said before: "this sentiment"."""
    words = [parse.tokens[i] for i in content if parse.tokens[i].pos != "PUNCT"]
    return len(words) == 2 and words[0].text.lower() in _POINTERS and words[1].pos == "NOUN"


def _is_source(parse: Parse, content: Sequence[int]) -> bool:
    """Whether the content only names who or what is cited: "citing two officials", "quoting a report"."""
    head = parse.tokens[_head(parse, content)]
    named = head.pos == "PROPN" and head.entity in ("PERSON", "ORG", "GPE", "NORP")
    return named or head.lemma.lower() in cues_nouns.VOICES | cues_claims.PAPERS


def _is_person(parse: Parse, content: Sequence[int]) -> bool:
    """Whether it is somebody who is asked: "police questioned two men"."""
    head = parse.tokens[_head(parse, content)]
    return head.entity == "PERSON" or head.pos == "PRON" or head.lemma.lower() in _PERSONS


def _head(parse: Parse, content: Sequence[int]) -> int:
    """The first word of the content that hangs on a word outside it, or on none."""
    inside = set(content)
    return next((i for i in content if parse.tokens[i].head not in inside or parse.tokens[i].head == i), min(content))


def _holds_claim(parse: Parse, content: Sequence[int]) -> bool:
    """Whether a clause stands in the content, no remark about its last word (", where …")."""
    remark = next((i for i in content[1:-1] if parse.tokens[i].text == "," and _is_remark(parse, i + 1)), None)
    kept = [i for i in content if remark is None or i < remark]
    return any(parse.tokens[i].tag in grammar.FINITE or parse.tokens[i].dep in _CLAUSES for i in kept)


def _is_remark(parse: Parse, index: int) -> bool:
    return parse.tokens[index].text.lower() in ("where", "whose", "whom", "which", "who", "when")
