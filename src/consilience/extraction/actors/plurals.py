"""They and their: groups, and those named together."""

from __future__ import annotations

from consilience.extraction.actors.bindings import content_of, excluded
from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import SPEECH, SUBJECTS, clause_subject, is_main_subject, is_subject
from consilience.extraction.actors.discourse import Memory
from consilience.model import Sentence, Token


def plural(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The subject of the clause where that is a group or several; else those named together or the one group of the
    sentence, or of the one before where no other plural noun stands between."""
    if memory.is_quoted(sentence.index, token.index):
        return ()
    if of := _of_them(sentence, token, memory):
        return of
    said = content_of(sentence, token, memory)
    if said:
        return _spoke_before(sentence, memory) or _acted_before(sentence, memory)
    out = excluded(sentence, token)
    here = [
        f
        for f in memory.of(sentence.index)
        if f.head not in out and (_is_many(f, memory) or (_is_pluralised(sentence, f) and token.text.lower() != "them"))
    ]
    subject = clause_subject(sentence, token)
    if subject is not None and subject not in out:
        if several := _several(sentence, subject, memory):
            return several
        if _is_plural_noun(sentence.parse.tokens[subject]):
            return ()
    together = [n for at, n in memory.recent(sentence.index, 0)]
    for some in (together, [f.numbers for f in here]):
        if some and some is together and _others_stand(sentence, token, memory):
            return ()
        if some:
            return some[0] if len({frozenset(n) for n in some}) == 1 else ()
    if subject is not None and (team := _team(sentence, token, subject, memory)):
        return team
    if any(_is_plural_noun(t) for t in sentence.parse.tokens[: token.index]) or sentence.index == 0:
        return ()
    earlier = memory.document.sentences[sentence.index - 1]
    return _plural_before(earlier, memory) or _team_before(sentence, token, earlier, memory)


def both(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """ "Both", "both of them" or "neither" without a noun: the last two who were named together, here or one
    sentence back."""
    behind = [t.text.lower() for t in sentence.parse.tokens[token.index + 1 : token.index + 3]]
    noun = sentence.parse.tokens[token.index + 1].pos if behind else ""
    of_them = behind == ["of", "them"]
    alone = of_them or (token.dep in SUBJECTS and behind[:1] != ["of"])
    closed = token.dep in ("dobj", "pobj", "dative") and (not behind or noun in ("PUNCT", "ADP", "VERB", "AUX"))
    if not (alone or closed) or noun in ("NOUN", "PROPN") or memory.is_quoted(sentence.index, token.index):
        return ()
    pairs = [n for _, n in memory.recent(sentence.index, 1) if len(set(n)) == 2]
    return pairs[0] if pairs else ()


def _team(sentence: Sentence, token: Token, subject: int, memory: Memory) -> tuple[int, ...]:
    """ "Leeds said they would appeal": a body that says something of itself, as British papers write."""
    tokens = sentence.parse.tokens
    found = next((f for f in memory.of(sentence.index) if f.head == subject), None)
    told = (
        token.dep in SUBJECTS and tokens[token.head].dep == "ccomp" and tokens[token.head].head == tokens[subject].head
    )
    says = told and tokens[tokens[subject].head].lemma.lower() in SPEECH
    between = any(_is_plural_noun(t) for t in tokens[subject + 1 : token.index])
    return found.numbers if found and says and not between and _is_organisation(found, memory) else ()


def _team_before(sentence: Sentence, token: Token, earlier: Sentence, memory: Memory) -> tuple[int, ...]:
    """The body that the sentence before is about, where no plural noun stands there: "Leeds won. They are third."."""
    tokens = sentence.parse.tokens
    noun = tokens[token.head] if token.dep == "poss" else token
    opens = noun.dep in SUBJECTS and not any(t.dep in SUBJECTS for t in tokens[: token.index])
    if not opens or earlier.block != sentence.block or any(_is_plural_noun(t) for t in earlier.parse.tokens):
        return ()
    main = {f.numbers for f in memory.said(earlier.index) if is_main_subject(earlier, f)}
    alone = [f for f in memory.said(earlier.index) if f.numbers in main and _is_organisation(f, memory)]
    return alone[0].numbers if len(main) == 1 and alone else ()


def _is_organisation(found: Found, memory: Memory) -> bool:
    return len(found.numbers) == 1 and memory.type(found) == "organisation"


def _others_stand(sentence: Sentence, token: Token, memory: Memory) -> bool:
    """Whether another plural noun stands before the pronoun, which it can mean as well."""
    inside = {i for f in memory.of(sentence.index) if len(f.numbers) > 1 for i in range(f.first, f.last + 1)}
    return any(_is_plural_noun(t) and t.index not in inside for t in sentence.parse.tokens[: token.index])


def _of_them(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """ "The two of them" are the two."""
    tokens = sentence.parse.tokens
    above = tokens[tokens[token.head].head]
    if (
        token.dep != "pobj"
        or tokens[token.head].text.lower() != "of"
        or above.text.lower() not in ("two", "both", "pair")
    ):
        return ()
    return next((f.numbers for f in memory.of(sentence.index) if f.head == above.index and len(f.numbers) > 1), ())


def _spoke_before(sentence: Sentence, memory: Memory) -> tuple[int, ...]:
    """Who spoke last, where several or a group did: "Norse officials said so. … The dam was safe, they said"."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _REACH), -1):
        earlier = memory.document.sentences[index]
        if earlier.block != sentence.block:
            return ()
        spoke = [f for f in memory.said(index) if memory.speech.is_speaker(earlier, f.head)]
        if spoke:
            many = {s for f in spoke if (s := _several(earlier, f.head, memory))}
            return many.pop() if len(many) == 1 else ()
    return ()


def _acted_before(sentence: Sentence, memory: Memory) -> tuple[int, ...]:
    """The several who are the subject of the sentence before: "The pair left Rome. "We are glad," they said"."""
    earlier = memory.document.sentences[sentence.index - 1] if sentence.index else None
    if earlier is None or earlier.block != sentence.block:
        return ()
    main = [
        s
        for f in memory.said(earlier.index)
        if is_main_subject(earlier, f) and (s := _several(earlier, f.head, memory))
    ]
    return main[0] if len(set(main)) == 1 else ()


def _plural_before(sentence: Sentence, memory: Memory) -> tuple[int, ...]:
    """The subject of the sentence before, where that is several; else those it names together, if they are one set."""
    sets = [n for at, n in memory.recent(sentence.index + 1, 1) if at == sentence.index]
    subjects = [
        s for f in memory.of(sentence.index) if is_subject(sentence, f) and (s := _several(sentence, f.head, memory))
    ]
    if not subjects and any(_leads_alone(sentence, f, sets, memory) for f in memory.said(sentence.index)):
        return ()
    for some in (subjects, sets):
        if some:
            return some[0] if len({frozenset(n) for n in some}) == 1 else ()
    return ()


def _leads_alone(sentence: Sentence, found: Found, sets: list[tuple[int, ...]], memory: Memory) -> bool:
    """Whether one of the kind of a set, but not of it, is the subject: "Spain is third behind Peru and Chile"."""
    return is_subject(sentence, found) and any(
        found.numbers[0] not in numbers and memory.type(found) == memory.cast[numbers[0]].type for numbers in sets
    )


def _is_pluralised(sentence: Sentence, found: Found) -> bool:
    """Whether a mention of one actor is a plural noun: "the Norse authorities"."""
    return found.form == "description" and sentence.parse.tokens[found.head].tag in ("NNS", "NNPS")


def _is_many(found: Found, memory: Memory) -> bool:
    return len(found.numbers) > 1 or memory.type(found) == "group"


def _several(sentence: Sentence, head: int, memory: Memory) -> tuple[int, ...]:
    """Whom the noun at token `head` means, with those conjoined to it, where that is more than one."""
    found = next((f for f in memory.of(sentence.index) if f.head == head), None)
    if found is None:
        return ()
    sets = (n for at, n in memory.recent(sentence.index, 0) if at == sentence.index)
    joined = next((n for n in sets if found.numbers[0] == n[0]), None)
    has_conjunct = any(sentence.parse.tokens[c].dep == "conj" for c in sentence.parse.children[head])
    if joined and has_conjunct:
        return joined
    return found.numbers if _is_many(found, memory) or _is_pluralised(sentence, found) else ()


_REACH = 3
_QUANTITIES = frozenset("most some many both few several all".split())


def _is_plural_noun(token: Token) -> bool:
    counted = token.tag == "CD" and token.dep.startswith("nsubj")
    return counted or token.tag in ("NNS", "NNPS") or token.text.lower() in _QUANTITIES
