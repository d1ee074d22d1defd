"""States that no table knows: a name is a state's where its offices, its army or its treaties are spoken of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from consilience.extraction.actors import signs
from consilience.extraction.actors.lexicon import Entry
from consilience.extraction.actors.marks import is_capital, is_organisation_word
from consilience.extraction.actors.names import Name
from consilience.model import Document, Sentence, Token

_SURE = frozenset("minister premier embassy ambassador army navy troops forces soldiers warships".split())
"""What only a state has."""
_LIKELY = frozenset("president king queen chancellor parliament government ministry constitution border".split())
"""What others have too: a state's where the name is a place's."""
_OFFICES = _SURE | _LIKELY
_TITLES = frozenset("president minister premier king queen chancellor emperor sultan".split())
_PACTS = frozenset("sign ratify invade annex conclude declare recognise recognize sever restore".split())
_ENDINGS = ("n", "an", "ian", "ic", "ish", "ese", "i", "er", "ar", "s", "ns", "ans", "ians")
_VOWELS = "aeiouy"
_LONGEST = 3


def with_states(document: Document, found: Sequence[Name]) -> list[Name]:
    """The names, those of unknown states made known, with the adjectives of these states ("Norlandic")."""
    can = {n.text for n in found if _can_be(n)}
    adjectives = {form: text for text in sorted(can) for form in adjectives_of(text)}
    at = {(n.sentence, i): n for n in found for i in range(n.first, n.last + 1)}
    states = set(_evident(document, found, can, adjectives, at))
    states |= set(_beside(document, found, states, at))
    if not states:
        return list(found)
    named = [n._replace(type="known", entry=_entry(n.text)) if n.text in states and _can_be(n) else n for n in found]
    return list(_with_adjectives(document, named, {f: s for f, s in adjectives.items() if s in states}))


def _entry(name: str) -> Entry:
    return Entry("state", name, name, "state")


def _can_be(name: Name) -> bool:
    """Whether a name can be a state's: no table knows it, and it names neither a body nor a person by full name."""
    words = name.text.split()
    bodily = any(w.isupper() and len(w) > 1 for w in words)
    return name.type in ("place", "organisation") and len(words) <= _LONGEST and not bodily


def adjectives_of(text: str) -> Iterator[str]:
    """The adjectives that can be made of a name: Norland, Norlandic; Sudria, Sudrian."""
    for ending in _ENDINGS:
        yield text + ending
    if text[-1:] in _VOWELS:
        yield from (text[:-1] + ending for ending in _ENDINGS if ending != "s")


def _evident(
    document: Document,
    found: Sequence[Name],
    can: set[str],
    adjectives: dict[str, str],
    at: dict[tuple[int, int], Name],
) -> Iterator[str]:
    """The names of which something is said that only states do or have."""
    places = Counter(n.text for n in found if n.type == "place")
    for name in found:
        if name.text not in can or any(map(is_organisation_word, _tokens(document, name))):
            continue
        sentence = document.sentences[name.sentence]
        office = _office_behind(sentence.parse.tokens, name.last) or _office_before(sentence, name, at)
        if (
            office in _SURE
            or signs.rules(sentence, name.last)
            or (places[name.text] and (office or _signs(sentence, name, at)))
        ):
            yield name.text
    for sentence in document.sentences:
        tokens = sentence.parse.tokens
        for token in tokens:
            if is_capital(token) and token.text in adjectives and office_next(tokens, token.index):
                yield adjectives[token.text]


def _tokens(document: Document, name: Name) -> tuple[Token, ...]:
    return document.sentences[name.sentence].parse.tokens[name.first : name.last + 1]


def _office_behind(tokens: tuple[Token, ...], last: int) -> str | None:
    """The office of "Norland's new foreign minister", or None."""
    if last + 1 >= len(tokens) or tokens[last + 1].tag != "POS":
        return None
    return office_next(tokens, last + 1)


def office_next(tokens: tuple[Token, ...], at: int) -> str | None:
    """The office among the nouns behind a token, or None: "foreign ministry" behind "Jordan's"."""
    for token in tokens[at + 1 : at + 5]:
        if token.text.lower() in _OFFICES:
            return token.text.lower()
        if token.pos not in ("ADJ", "NOUN", "PROPN"):
            return None
    return None


def _office_before(sentence: Sentence, name: Name, at: dict[tuple[int, int], Name]) -> str | None:
    """The office of "the prime minister of Norland" and "President Ada Roe of Norland", or None."""
    tokens = sentence.parse.tokens
    if name.first < 2 or tokens[name.first - 1].text != "of":
        return None
    before = name.first - 2
    if (who := at.get((name.sentence, before))) is not None and who.type == "person" and who.first:
        title = tokens[who.first - 1].text.lower()
        return title if title in _TITLES else None
    word = tokens[before].text.lower()
    return word if word in _OFFICES else None


def _signs(sentence: Sentence, name: Name, at: dict[tuple[int, int], Name]) -> bool:
    """Whether a name, as or beside the subject, signs or invades something."""
    tokens = sentence.parse.tokens
    head = next(
        (tokens[i] for i in range(name.first, name.last + 1) if not name.first <= tokens[i].head <= name.last), None
    )
    if head is not None and head.dep == "conj" and (sentence.index, head.head) in at:
        head = tokens[head.head]
    return head is not None and head.dep == "nsubj" and tokens[head.head].lemma.lower() in _PACTS


def _beside(
    document: Document, found: Sequence[Name], states: set[str], at: dict[tuple[int, int], Name]
) -> Iterator[str]:
    """The places that are joined by "and" to a name already known as a state's."""
    for name in found:
        if name.type != "place" or not _can_be(name):
            continue
        tokens = document.sentences[name.sentence].parse.tokens
        for other, joint in ((name.first - 2, name.first - 1), (name.last + 2, name.last + 1)):
            beside = at.get((name.sentence, other))
            if beside is not None and beside.text in states and tokens[joint].text == "and":
                yield name.text


def _with_adjectives(document: Document, found: Sequence[Name], adjectives: dict[str, str]) -> Iterator[Name]:
    """The names, those that are adjectives of unknown states made so, and such adjectives as no name covers."""
    covered = {(n.sentence, i): n for n in found for i in range(n.first, n.last + 1)}
    dropped = set()
    for sentence in document.sentences:
        for token in sentence.parse.tokens:
            own = covered.get((sentence.index, token.index))
            if token.text not in adjectives or (own is not None and own.text != token.text):
                continue
            dropped.add(own)
            state = adjectives[token.text]
            entry = Entry("demonym", state, state, "state")
            yield Name(sentence.index, token.index, token.index, "known", token.text, entry)
    yield from (n for n in found if n not in dropped)
