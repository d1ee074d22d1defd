"""Reading a clause: who stands as subject, object, agent; what stands over a verb. Pure functions of a parse.

Labels are those of the parser's English scheme (ClearNLP): nsubj, nsubjpass, dobj, dative, prep, pobj, agent …"""

from __future__ import annotations

from collections.abc import Iterator

from consilience.model import Parse

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_AMOUNTS = frozenset(
    "number group thousand hundred dozen score million majority third half quarter couple handful one two three some "
    "many most all several both each none any few lot member rest part".split()
)
NEGATIONS = frozenset("not n't never no neither nor without hardly n’t".split())
_DASHES = frozenset({"—", "–", "-", "--"})
_MORE = frozenset("only just merely simply".split())
_SHARES_SUBJECT = frozenset({"xcomp", "advcl", "conj", "pcomp", "ccomp", "dep", "acomp"})
_OF_OBJECT = frozenset({"of", "from", "for", "with"})
JUDGE_THE_OBJECT = frozenset(
    "accuse suspect charge thank praise blame criticize criticise condemn bar ban prevent stop keep sentence jail "
    "convict punish forgive arrest sack fine dissuade discourage acquit clear indict rebuke commend congratulate "
    "block".split()
)
"""Verbs whose object does what "of", "for" or "from" names behind them ("accused Moscow of buying votes")."""
_GIVEN = frozenset(
    "give award grant offer send pay deny show tell ask teach call name elect hand fine charge allow owe promise cost "
    "consider make leave bring set lend allot assign dub accord refuse issue".split()
)
_DEPTH = 12


def child(parse: Parse, head: int, *labels: str) -> int | None:
    """The first dependant of `head` with one of these labels, or None."""
    return next((c for c in parse.children[head] if parse.tokens[c].dep in labels), None)


def children(parse: Parse, head: int, *labels: str) -> list[int]:
    """All dependants of `head` with one of these labels, left to right."""
    return [c for c in parse.children[head] if parse.tokens[c].dep in labels]


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether the verb is passive: it has a passive subject or auxiliary, or is a bare past participle ("arrested on
    Monday", "forces led by") behind its noun."""
    token = parse.tokens[verb]
    if child(parse, verb, "nsubjpass", "auxpass") is not None:
        return True
    if token.tag != "VBN":
        return False
    if token.dep == "acl" and _has_object(parse, verb):
        return False
    if token.dep in ("acl", "amod"):
        return True
    if child(parse, verb, "agent") is not None:
        return True
    if token.dep == "conj" and child(parse, verb, "nsubj", "aux") is None:
        return is_passive(parse, token.head)
    return token.dep in ("advcl", "ROOT") and child(parse, verb, "aux", "nsubj") is None


def _has_object(parse: Parse, verb: int) -> bool:
    """Whether what the parser takes for a participle behind a noun is its verb ("militants killed 30 villagers,
    officials said"): it has an object, and is none that keeps one in the passive ("a man given a prize")."""
    gives = parse.tokens[verb].lemma.lower() in _GIVEN
    return not gives and child(parse, verb, "dobj") is not None and child(parse, verb, "agent") is None


def subject(parse: Parse, verb: int) -> int | None:
    """The head noun of the verb's subject, looked up through conjuncts, infinitives and relative clauses, or None.

    For a passive verb this is who it is done to."""
    at, seen = verb, 0
    while seen < _DEPTH:
        seen += 1
        own = _own_subject(parse, at, children(parse, at, *SUBJECTS))
        if own is not None:
            return _antecedent(parse, at, own)
        token = parse.tokens[at]
        if token.dep in ("acl", "relcl"):
            return token.head
        if token.head == at:
            return None
        above = token.head
        if token.dep in ("xcomp", "ccomp", "advcl") and token.tag == "VB":
            controller = child(parse, above, "dobj", "dative")
            if token.dep != "advcl" and controller is not None and parse.tokens[controller].tag not in ("WP", "WDT"):
                return controller
        if token.dep == "prep" and parse.tokens[at].text.lower() in _OF_OBJECT and seen > 1:
            found = child(parse, above, "dobj")
            if found is not None and parse.tokens[above].lemma.lower() in JUDGE_THE_OBJECT:
                return found
        if token.dep not in _SHARES_SUBJECT and token.dep != "prep":
            return None
        at = above
    return None


def _own_subject(parse: Parse, verb: int, subjects: list[int]) -> int | None:
    """The subject of the verb; where a dash parts two of them before it, the first is a dateline."""
    first = next(iter(subjects), None)
    if (
        len(subjects) > 1
        and subjects[1] < verb
        and any(t.text in _DASHES for t in parse.tokens[subjects[0] : subjects[1]])
    ):
        return subjects[1]
    return first


def _antecedent(parse: Parse, verb: int, pronoun: int) -> int:
    """The noun that a relative pronoun stands for; other words stand for themselves."""
    token = parse.tokens[pronoun]
    if token.tag in ("WDT", "WP") or token.text.lower() in ("that", "which", "who"):
        for at in (verb, *parse.ancestors(verb)):
            if parse.tokens[at].dep == "relcl":
                return parse.tokens[at].head
            if parse.tokens[at].dep not in _SHARES_SUBJECT:
                break
    return pronoun


def relative_object(parse: Parse, verb: int) -> int | None:
    """The noun that a relative clause leaves out as its object ("the treaty that they signed"), or None."""
    token = parse.tokens[verb]
    if token.dep != "relcl":
        return None
    own = child(parse, verb, *SUBJECTS)
    if own is None or parse.tokens[own].tag in ("WDT", "WP"):
        return None
    return token.head


def agent(parse: Parse, verb: int) -> int | None:
    """The noun behind "by" of a passive verb, or None."""
    by = child(parse, verb, "agent")
    return child(parse, by, "pobj") if by is not None else None


def preposition_objects(parse: Parse, head: int) -> Iterator[tuple[str, int]]:
    """(preposition, noun) pairs that hang on `head`, chained prepositions ("out of") included."""
    for prep in children(parse, head, "prep", "agent", "dative"):
        if parse.tokens[prep].pos not in ("ADP", "SCONJ"):
            continue
        word = parse.tokens[prep].text.lower()
        for noun in children(parse, prep, "pobj"):
            yield word, noun
        for inner in children(parse, prep, "prep"):
            for noun in children(parse, inner, "pobj"):
                yield parse.tokens[inner].text.lower(), noun


def conjuncts(parse: Parse, head: int) -> list[int]:
    """`head` and all that is conjoined to it, left to right."""
    found, todo = [head], [head]
    while todo:
        for below in children(parse, todo.pop(), "conj"):
            found.append(below)
            todo.append(below)
    return sorted(found)


def is_negated(parse: Parse, index: int) -> bool:
    """Whether "not", "never", "no" … stands at the word."""
    return negation(parse, index) is not None


def negation(parse: Parse, index: int) -> int | None:
    """The "not", "never", "no" … that stands at the word, or None."""
    below = (c for c in parse.children[index] if parse.tokens[c].dep in ("neg", "det", "preconj", "advmod"))
    return next((c for c in below if parse.tokens[c].text.lower() in NEGATIONS and not _adds(parse, c)), None)


def _adds(parse: Parse, index: int) -> bool:
    """Whether "not" only says that there is more: "not only", "not just"."""
    return index + 1 < len(parse.tokens) and parse.tokens[index + 1].text.lower() in _MORE


def auxiliaries(parse: Parse, verb: int) -> list[str]:
    """The auxiliaries of a verb in small letters; a conjunct without subject shares those of its head."""
    return [parse.tokens[c].text.lower() for c in auxiliary_tokens(parse, verb)]


def auxiliary_tokens(parse: Parse, verb: int) -> list[int]:
    """The auxiliaries of a verb; a conjunct without subject shares those of its head."""
    own = children(parse, verb, "aux", "auxpass")
    token = parse.tokens[verb]
    if not own and token.dep == "conj" and child(parse, verb, *SUBJECTS) is None and token.head != verb:
        above = parse.tokens[token.head]
        if above.pos in ("VERB", "AUX") and (above.tag == token.tag or token.tag in ("VB", "VBN", "VBG")):
            return auxiliary_tokens(parse, token.head) if token.head < verb else own
    return own


def counted(parse: Parse, noun: int) -> int:
    """What an amount is an amount of ("thousands of refugees", "one of the ministers"); other nouns themselves."""
    token = parse.tokens[noun]
    if token.lemma.lower() in _AMOUNTS or token.pos == "NUM":
        for prep in children(parse, noun, "prep"):
            if parse.tokens[prep].text.lower() == "of":
                return next(iter(children(parse, prep, "pobj")), noun)
    return noun
