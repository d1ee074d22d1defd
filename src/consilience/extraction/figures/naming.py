"""The words of a measure: its phrase in the text, its head in normal form, and the terms that narrow it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.measure import Site, carried, toll
from consilience.extraction.figures.owners import is_party, party_name
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import NOUNS, VERBS, child, low, preps, tokens_of
from consilience.extraction.parties import Parties
from consilience.model import Sentence, Span

_LONGEST = 12
_INSIDE = frozenset(
    {
        "compound",
        "amod",
        "nmod",
        "nummod",
        "npadvmod",
        "advmod",
        "poss",
        "punct",
        "case",
        "prep",
        "pobj",
        "det",
        "quantmod",
    }
)


@dataclass(frozen=True, slots=True)
class Name:
    """The measure: its phrase, its head's normal form and its narrowing terms, sorted."""

    span: Span | None
    head: str | None
    terms: tuple[str, ...]


def name(sentence: Sentence, q: Quantity, site: Site, parties: Parties) -> Name:
    """What a quantity measures, from the site of its measure."""
    if site.head is None:
        return Name(None, None, _rate_terms(q))
    token = sentence.parse.tokens[site.head]
    if token.pos in ("PRON", "DET") or (
        token.pos == "PROPN" and is_party(sentence, site.head, parties) and q.sort != "count"
    ):
        return Name(None, None, _rate_terms(q))
    if site.via == "verb" or token.pos in VERBS:
        return _of_verb(sentence, q, site.head, parties)
    return _of_noun(sentence, q, site.head, parties)


def _rate_terms(q: Quantity) -> tuple[str, ...]:
    return (f"per-{q.per}",) if q.per else ()


def _of_verb(sentence: Sentence, q: Quantity, verb: int, parties: Parties) -> Name:
    parse = sentence.parse
    lemma = low(parse.tokens[verb])
    head = words.TOLLS.get(lemma) if q.unit == "1" and q.sort == "count" else None
    head = head or words.ACTS.get(lemma, lemma)
    terms = set(_rate_terms(q))
    thing = child(parse, verb, "dobj")
    if thing is not None and thing not in tokens_of(sentence, q) and head != "meeting":
        terms |= _complement_terms(sentence, "to" if head == "visit" else "", thing, parties, 0)
    for preposition, noun in preps(parse, verb):
        if preposition in ("on", "for", "to", "in") and noun not in tokens_of(sentence, q):
            terms |= _complement_terms(sentence, preposition, noun, parties, 0)
    return Name(sentence.span(verb, verb), head, tuple(sorted(terms - {head})))


def _of_noun(sentence: Sentence, q: Quantity, noun: int, parties: Parties) -> Name:
    parse = sentence.parse
    head, extra = _true_head(sentence, noun, tokens_of(sentence, q))
    kind = toll(sentence, noun) if q.sort == "count" and q.unit == "1" else None
    if head != noun or kind is None:
        lemma = _normal(low(parse.tokens[head]))
        terms = _terms(sentence, q, noun, parties) | _terms(sentence, q, head, parties) | extra
    else:
        lemma, terms = kind[0], _terms(sentence, q, noun, parties) | {low(parse.tokens[noun])} - words.GENERIC
    if kind is None and lemma == "person":
        terms |= _predicate(sentence, noun)
    if q.sort in ("percent", "share") and noun > max(tokens_of(sentence, q)):
        terms |= _predicate(sentence, noun)
    if lemma == "turnover" and terms & (words.MUTUAL | {"bilateral"}):
        lemma = "trade"
    terms = _settled(lemma, terms | set(_rate_terms(q)))
    return Name(
        _phrase(sentence, q, noun, kind[1] if kind else None),
        lemma,
        tuple(sorted(terms - {lemma, low(parse.tokens[noun])})),
    )


def _normal(lemma: str) -> str:
    return words.GOALS.get(lemma) or words.HEADS.get(lemma, lemma)


def _true_head(sentence: Sentence, noun: int, own: tuple[int, ...]) -> tuple[int, set[str]]:
    """The noun that is measured where `noun` only carries it ("turnover of trade", "number of meetings", "death toll")."""
    parse, at, extra = sentence.parse, noun, set()
    for _ in range(3):
        lemma = low(parse.tokens[at])
        if lemma in words.GOALS:
            extra.add("goal")
            return at, extra
        inner = carried(sentence, at, own) if lemma in words.LIGHT or lemma == "toll" else None
        if inner is None or inner == at:
            break
        if lemma in words.LIGHT_KEPT and inner < at and lemma in ("rate", "supply", "share", "stock"):
            break
        at = inner
    return at, extra


def _settled(head: str, terms: set[str]) -> set[str]:
    """Terms in one form: a measure between two is "bilateral"; meetings and calls always are."""
    if terms & words.MUTUAL - {"joint"}:
        terms = (terms - words.MUTUAL) | {"bilateral"}
    return terms - {"bilateral"} if head in ("meeting", "call", "summit") else terms


def _terms(sentence: Sentence, q: Quantity, noun: int, parties: Parties) -> set[str]:
    parse, own = sentence.parse, set(tokens_of(sentence, q))
    found: set[str] = set()
    for c in parse.children[noun]:
        token = parse.tokens[c]
        if (
            c in own
            or token.dep not in ("amod", "compound", "nmod", "poss", "npadvmod")
            or is_party(sentence, c, parties)
        ):
            continue
        if _narrows(sentence, c):
            found.add(token.text.lower() if token.tag == "JJS" else _normal(low(token)))
        if token.dep in ("compound", "poss", "nmod", "amod"):
            found |= {
                low(parse.tokens[d])
                for d in parse.children[c]
                if d not in own
                and parse.tokens[d].dep in ("compound", "amod")
                and _narrows(sentence, d)
                and not is_party(sentence, d, parties)
            }
    for preposition, complement in preps(parse, noun):
        if complement not in own:
            found |= _complement_terms(sentence, preposition, complement, parties, 0)
    return found


def _narrows(sentence: Sentence, index: int) -> bool:
    token = sentence.parse.tokens[index]
    lemma = low(token)
    return (
        lemma not in words.WEAK_TERMS and token.text.lower() not in words.WEAK_TERMS and lemma[:1].isalpha()
        and token.pos in (*NOUNS, "ADJ", "VERB") and token.entity not in ("DATE", "CARDINAL", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "TIME")
    )  # fmt: skip


def _complement_terms(sentence: Sentence, preposition: str, noun: int, parties: Parties, depth: int) -> set[str]:
    """The terms of a complement; a party that is no owner ("to China") keeps its preposition."""
    parse = sentence.parse
    token = parse.tokens[noun]
    if token.entity in ("DATE", "TIME", "CARDINAL", "PERCENT", "MONEY", "QUANTITY") or token.pos not in (*NOUNS, "ADJ"):
        return set()
    heads = [noun, *(c for c in parse.children[noun] if parse.tokens[c].dep == "conj" and parse.tokens[c].pos in NOUNS)]
    if is_party(sentence, noun, parties):
        if preposition in ("of", "by", "with", ""):
            return set()
        if preposition == "between":
            return {"bilateral"}
        return {f"{preposition}:{party_name(sentence, h, parties)}" for h in heads}
    if preposition == "between":
        return {"bilateral"}
    if preposition not in words.ROUTES and preposition not in ("of", ""):
        return set()
    found = {_normal(low(parse.tokens[h])) for h in heads if _narrows(sentence, h)}
    for c in parse.children[noun]:
        if (
            parse.tokens[c].dep in ("compound", "amod", "nmod")
            and _narrows(sentence, c)
            and not is_party(sentence, c, parties)
        ):
            found.add(low(parse.tokens[c]))
    if depth < 1:
        for inner, complement in preps(parse, noun):
            found |= _complement_terms(sentence, inner, complement, parties, depth + 1)
    return found


def _predicate(sentence: Sentence, noun: int) -> set[str]:
    """What is said of the people counted ("30 people protested"): without it the count is of nothing in particular."""
    parse = sentence.parse
    above = parse.tokens[parse.tokens[noun].head]
    if parse.tokens[noun].dep in ("nsubj", "nsubjpass", "dobj") and above.pos == "VERB" and low(above) not in words.BE:
        found = {low(above)}
        if (
            parse.tokens[noun].dep == "nsubj"
            and (thing := child(parse, above.index, "dobj")) is not None
            and _narrows(sentence, thing)
        ):
            found.add(low(parse.tokens[thing]))
        return found
    clause = next(
        (c for c in parse.children[noun] if parse.tokens[c].dep in ("relcl", "acl") and parse.tokens[c].pos == "VERB"),
        None,
    )
    return {low(parse.tokens[clause])} if clause is not None else set()


def _phrase(sentence: Sentence, q: Quantity, noun: int, last: int | None) -> Span:
    """The run of words around the head that belong to the measure, beginning with no article, number or hedge."""
    kept = set(_members(sentence, q, noun))
    first = end = noun
    while first - 1 in kept:
        first -= 1
    while end + 1 in kept and end - first < _LONGEST:
        end += 1
    if last is not None and end < last <= end + 4 and not set(tokens_of(sentence, q)) & set(range(end, last + 1)):
        end = last
    tokens = sentence.parse.tokens
    while first < noun and (
        tokens[first].dep in ("det", "punct", "case", "quantmod", "predet", "advmod")
        or low(tokens[first]) in _SKIPPED
        or tokens[first].tag in ("PRP$", "POS", "CD")
    ):
        first += 1
    while end > noun and tokens[end].dep in ("punct", "prep", "det"):
        end -= 1
    return sentence.span(first, end)


_SKIPPED = frozenset(
    "a an the record total more other another such this that these those some about nearly over same".split()
)


def _members(sentence: Sentence, q: Quantity, noun: int) -> Iterator[int]:
    """The tokens below the head that stay within the phrase: no clauses, no times, not the quantity itself."""
    parse, own = sentence.parse, set(tokens_of(sentence, q))
    todo = [noun]
    seen = {noun}
    while todo:
        at = todo.pop()
        yield at
        for c in parse.children[at]:
            token = parse.tokens[c]
            joined = token.dep in ("cc", "conj") and parse.tokens[at].dep == "pobj"
            if c in seen or c in own or token.entity in ("DATE", "TIME") or not (token.dep in _INSIDE or joined):
                continue
            if token.dep == "prep" and (
                c < noun
                or low(token) in ("include", "including", "than", "as", "like", "from")
                and low(token) != "from"
                or any(
                    parse.tokens[d].entity in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY") or d in own
                    for d in parse.children[c]
                )
            ):
                continue
            if token.dep == "poss" and at == noun:
                continue
            seen.add(c)
            todo.append(c)
