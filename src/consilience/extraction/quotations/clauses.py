"""Content that is a clause: "said that it would rain", "claims the road is closed", "which, he said, would help"."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.knowledge.cues_nouns import NOUNS
from consilience.extraction.quotations import extents, grammar, subjects
from consilience.extraction.quotations.drafts import Content
from consilience.extraction.quotations.times_told import DAYS
from consilience.model import Parse

_FAR = 16
_PHRASES = frozenset("after ahead at before during following in on".split())
_NOMINATIVES = frozenset("he i it she they we".split())
_PAUSES = frozenset((",", ":", ";", ".", "—", "–", "-", "--", ")"))


def clause(parse: Parse, verb: int, lemma: str) -> Content:
    """said [that it would rain]; [It would rain], he said; [The rain], he said, [would last]"""
    heads = [c for c in parse.children[verb] if parse.tokens[c].dep == "ccomp"]
    if not heads or lemma not in cues.CLAUSE:
        return ()
    before, behind = heads[0], heads[-1]
    if lemma in cues.SENSED and not grammar.is_finite(parse, behind):
        return ()
    if lemma == "agree" and not _is_opened(parse, behind):
        return ()
    if behind > verb and _lacks_subject(parse, behind):
        return ()
    if behind < verb:
        return extents.around(parse, verb, before)
    if before > verb:
        return extents.clause(parse, verb, before)
    if any(t.text in ":;" for t in parse.tokens[before:verb]):
        return extents.clause(parse, verb, behind)
    return [*extents.around(parse, verb, before), *extents.clause(parse, verb, behind)]


def _lacks_subject(parse: Parse, clause: int) -> bool:
    """Whether a tensed clause has no subject, as no reported one has: "rules agreed in May [will cost jobs]"."""
    tokens = parse.tokens
    if not grammar.is_finite(parse, clause) or tokens[min(parse.subtree(clause))].tag in ("WP", "WDT", "VB"):
        return False
    return grammar.child(parse, clause, "nsubj", "nsubjpass", "expl", "csubj", "attr", "mark") is None


def _is_opened(parse: Parse, clause: int) -> bool:
    """Whether the clause begins with "that" or the like."""
    return parse.tokens[parse.subtree(clause)[0]].tag in ("IN", "WRB", "WP", "WDT")


def far(parse: Parse, verb: int, lemma: str) -> Content:
    """said at a meeting in the town hall [that it would rain]"""
    if lemma not in cues.REPORTING:
        return ()
    tokens = parse.tokens
    start = _behind_participle(parse, verb + 1)
    for i in range(start, min(start + _FAR, len(tokens) - 1)):
        token = tokens[i]
        if token.text.lower() == "that" and (token.pos in ("SCONJ", "PRON") or _opens_clause(parse, verb, i)):
            return () if _belongs_to_noun(parse, i) else _tensed(parse, extents.to_end(parse, verb, i))
        if token.pos in ("VERB", "AUX") or token.text in ".;:":
            return ()
    return ()


def _behind_participle(parse: Parse, start: int) -> int:
    """Behind ", citing two officials," where such a phrase stands at `start`, else `start`."""
    tokens = parse.tokens
    if start + 1 >= len(tokens) or tokens[start].text != "," or tokens[start + 1].tag != "VBG":
        return start
    return next((i for i in range(start + 2, min(start + _FAR, len(tokens))) if tokens[i].text == ","), start)


def _belongs_to_noun(parse: Parse, that: int) -> bool:
    """Whether the clause that this "that" opens tells of a noun: "a claim that …", "the threat that it posed"."""
    tokens = parse.tokens
    clause = tokens[tokens[that].head]
    noun = tokens[clause.head].lemma.lower()
    if clause.dep == "relcl" and noun not in NOUNS and _is_whole(parse, clause.index, that):
        return False
    return clause.dep == "relcl" or tokens[that + 1].tag in grammar.FINITE or (clause.dep == "acl" and noun in NOUNS)


def _is_whole(parse: Parse, verb: int, that: int) -> bool:
    """Whether the clause has a subject and an object besides its "that", which then stands for nothing."""
    labels = {parse.tokens[c].dep for c in parse.children[verb] if c != that}
    return bool(labels & {"nsubj", "nsubjpass", "expl"}) and bool(labels & {"dobj", "attr", "acomp", "ccomp"})


def _opens_clause(parse: Parse, verb: int, that: int) -> bool:
    """Whether "that" right behind the cue opens a clause though the parse took it for an article: "warning that
    credit would shrink"."""
    first = next((t for t in parse.tokens[that:] if t.tag in grammar.FINITE), None)
    right_behind = that == verb + 1 or parse.tokens[verb].lemma.lower() in cues.ADDRESSED
    return right_behind and first is not None and first.dep not in ("relcl", "advcl")


def _tensed(parse: Parse, content: list[int]) -> list[int]:
    """The content, if it holds a tense."""
    return content if any(parse.tokens[i].tag in grammar.FINITE for i in content) else []


def unseen(parse: Parse, verb: int, lemma: str) -> Content:
    """stated [the road would close], where the parse took "the road" for an object"""
    thing = grammar.thing(parse, verb)
    if lemma == "agree" or lemma not in cues.REPORTING & cues.CLAUSE or subjects.own_subject(parse, verb) is None:
        return ()
    if thing is None:
        return ()
    phrase = parse.subtree(thing)
    behind = phrase[-1] + 1
    if behind >= len(parse.tokens) or parse.tokens[behind].tag not in grammar.FINITE:
        return ()
    return extents.to_end(parse, verb, phrase[0])


def bare(parse: Parse, verb: int, lemma: str) -> Content:
    """said [legalising it would help], where the parse has not seen the clause"""
    tokens = parse.tokens
    source = subjects.subject(parse, verb)
    if lemma not in cues.SAYING or source is None or source > verb or verb + 2 >= len(tokens):
        return ()
    if subjects.own_subject(parse, verb) is None:
        return ()
    behind = _behind_phrase(parse, verb)
    if behind is not None:
        return extents.to_end(parse, verb, behind)
    dated = tokens[verb + 1].text.lower() == "on" and tokens[verb + 2].text.lower() in DAYS
    if tokens[verb + 1].text in _PAUSES or (tokens[verb + 1].tag in ("IN", "TO", "CC") and not dated):
        return ()
    return _tensed(parse, extents.to_end(parse, verb, verb + 1))


def _behind_phrase(parse: Parse, verb: int) -> int | None:
    """The pronoun that begins the clause behind a phrase of time or place: said after the match [he would stay]"""
    tokens = parse.tokens
    if tokens[verb + 1].text.lower() not in _PHRASES:
        return None
    for i in range(verb + 3, min(verb + _FAR, len(tokens) - 1)):
        token = tokens[i]
        if token.tag == "PRP" and token.text.lower() in _NOMINATIVES:
            return i if tokens[i + 1].tag in grammar.FINITE else None
        if token.pos in ("VERB", "AUX") or token.pos == "PUNCT" or token.tag == "TO":
            return None
    return None


def gap(parse: Parse, verb: int, lemma: str) -> Content:
    """[which] he said [would help]"""
    tokens = parse.tokens
    source = subjects.own_subject(parse, verb)
    if lemma not in cues.REPORTING or source is None or source > verb or verb + 1 >= len(tokens):
        return ()
    first = parse.subtree(source)[0]
    if first == 0 or tokens[first - 1].tag not in ("WDT", "WP") or tokens[verb + 1].pos not in ("VERB", "AUX"):
        return ()
    return [first - 1, *extents.to_end(parse, verb, verb + 1)]
