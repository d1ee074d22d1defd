"""The names of a report, each with the kind that the whole report gives it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from consilience.extraction.actors import persons, places, signs, titles
from consilience.extraction.actors.lexicon import plain
from consilience.extraction.actors.marks import PARTICLES, is_no_actor
from consilience.extraction.actors.names import Name, NameType, names
from consilience.extraction.actors.namesakes import Namesakes
from consilience.extraction.actors.states import with_states
from consilience.extraction.knowledge.organisations import LEGAL_FORMS, ORGANISATION_WORDS
from consilience.model import Document, Sentence

_ORDER: tuple[NameType, ...] = ("person", "organisation", "place", "people")


def all_names(document: Document) -> list[Name]:
    """The names of a report in text order, each with the type that the whole report gives it."""
    found = [name for sentence in document.sentences if not _is_byline(sentence) for name in names(sentence)]
    found = list(_without_headline_noise(document, found))
    found = list(_unpaired(found))
    found = list(_retyped(document, [_described(n, document.sentences[n.sentence]) for n in found]))
    found += _overlooked(document, found)
    found += _located(document, found)
    found = with_states(document, sorted(found, key=lambda n: (n.sentence, n.first)))
    return sorted(found, key=lambda n: (n.sentence, n.first))


def _is_byline(sentence: Sentence) -> bool:
    """Whether a sentence only says who wrote the report ("By Ada Roe and Tom Dahl")."""
    tokens = sentence.parse.tokens
    if not 1 < len(tokens) <= _BYLINE or tokens[0].text.lower() != "by" or sentence.text[-1:] in ".!?\"”'’":
        return False
    return all(t.pos in ("ADP", "PROPN", "CCONJ", "PUNCT", "NOUN") for t in tokens)


_BYLINE = 12


def _without_headline_noise(document: Document, found: list[Name]) -> Iterator[Name]:
    """Labels in a headline's capitals are noise unless a sentence of the text bears them out."""
    plain = {n.text for n in found if not is_heading(document.sentences[n.sentence])}
    for name in found:
        if name.type == "known" or name.text in plain or not is_heading(document.sentences[name.sentence]):
            yield name
        elif name.type == "person":
            yield from _known_part(name, plain)


def _known_part(name: Name, plain: set[str]) -> Iterator[Name]:
    """The part of a headline's name that the text knows: "Ada Byron" of "Ada Byron Strengthens"."""
    words = name.text.split()
    for size in range(len(words), 0, -1):
        if (part := " ".join(words[:size])) in plain or (1 < size < len(words) and words[size - 1] in plain):
            yield name._replace(text=part, last=name.first + size - 1) if "-" not in part else name
            return
    if 2 <= len(words) <= 3:
        yield name


def is_heading(sentence: Sentence) -> bool:
    """Whether a sentence is written in a headline's capitals, without a stop at its end."""
    if sentence.text[-1:] in ".!?\"”'’:;,":
        return False
    long = [t.text for t in sentence.parse.tokens if len(t.text) > 3 and t.text[0].isalpha()]
    return len(long) >= 2 and sum(w[0].isupper() for w in long) * 10 >= len(long) * 7


def _described(name: Name, sentence: Sentence) -> Name:
    """A single word with a person's role behind it is a person: "Roe, a retired teacher,"."""
    plain_word = name.type in ("organisation", "place") and " " not in name.text and not name.text.isupper()
    role = titles.after(sentence, name.last) if plain_word else None
    is_person = role is not None and sentence.parse.tokens[role.first].text.lower() in ("a", "an")
    return name._replace(type="person") if is_person else name


def _unpaired(found: list[Name]) -> Iterator[Name]:
    """ "Ada-Roe" is two persons where the report knows Ada and Roe by themselves."""
    short = persons.short_names(n.text for n in found if n.type == "person" and "-" not in n.text)
    for name in found:
        halves = name.text.split("-")
        if name.type == "person" and len(halves) == 2 and name.last == name.first + 2 and short.issuperset(halves):
            yield name._replace(last=name.first, text=halves[0])
            yield name._replace(first=name.last, text=halves[1])
        else:
            yield name


def _retyped(document: Document, found: list[Name]) -> Iterator[Name]:
    votes: defaultdict[str, Counter[NameType]] = defaultdict(Counter)
    told = [_told(n, *_two(document.sentences, n.sentence)) for n in found]
    for name, kind in zip(found, told, strict=True):
        votes[name.text][name.type] += 1
        if kind:
            votes[name.text][kind] += 2
        if name.type in ("person", "organisation") and places.locates(document.sentences[name.sentence], name):
            votes[name.text]["place"] += 2
    full = [n.text.split() for n in found if n.type == "person" and " " in n.text]
    bodies = {n.text.split()[0] for n in found if n.type == "organisation" and " " in n.text}
    surnames = ({words[-1] for words in full} | {words[0] for words in full}) - bodies
    titled = {n.text for n, kind in zip(found, told, strict=True) if kind == "person" and " " not in n.text}
    told = [kind or _namesake(n, titled) for n, kind in zip(found, told, strict=True)]
    namesakes = Namesakes((n.text for n in found if n.type == "person"), bodies)
    firms = {_without_form(n.text) for n in found if n.type == "organisation"} - surnames - {""}
    for name, kind in zip(found, told, strict=True):
        if name.type == "known" and namesakes.means_person(name, document.sentences[name.sentence]):
            yield name._replace(type="person", entry=None)
            continue
        is_fixed = name.type == "known"
        if not is_fixed:
            kind = kind or ("organisation" if name.text in firms else _type(name.text, votes[name.text], surnames))
        yield name if is_fixed or kind is None else name._replace(type=kind)


def _without_form(name: str) -> str:
    """What a firm that is called with its legal form ("Veltra Inc") is called without it; "" where it is not."""
    *words, last = name.split()
    return " ".join(words) if last.lower().strip(".") in LEGAL_FORMS else ""


def _namesake(name: Name, titled: set[str]) -> NameType | None:
    """A person, where a name of two or three words ends with the surname of somebody who is called by it with a title:
    "Minister Roe … Ada Roe"."""
    parts = name.text.split()
    alike = name.type in ("organisation", "place") and 1 < len(parts) < 4 and parts[-1] in titled
    return "person" if alike and not _is_worded(name.text) and parts[0].lower() not in ("the", "new") else None


def _two(sentences: Sequence[Sentence], at: int) -> tuple[Sentence, Sentence | None]:
    """A sentence and the one behind it."""
    return sentences[at], sentences[at + 1] if at + 1 < len(sentences) else None


def _told(name: Name, sentence: Sentence, behind: Sentence | None) -> NameType | None:
    """The type that the words beside a name tell, or None."""
    kind = signs.kind(signs.signs(sentence, name.first, name.last)) if name.type not in ("known", "people") else None
    if kind == "person" and _is_worded(name.text):
        return None
    if kind is None and name.type in ("place", "organisation") and _is_taken_up(name, sentence, behind):
        return "person"
    return _TOLD[kind] if kind else None


def _is_taken_up(name: Name, sentence: Sentence, behind: Sentence | None) -> bool:
    """Whether a lone word ends its sentence and the next begins with "He" or "She"."""
    tokens = sentence.parse.tokens
    ends = all(t.pos == "PUNCT" for t in tokens[name.last + 1 :]) and " " not in name.text and not name.text.isupper()
    return ends and behind is not None and behind.parse.tokens[0].text in ("He", "She")


_TOLD: dict[str, NameType] = {"person": "person", "body": "organisation", "place": "place"}


def _is_worded(text: str) -> bool:
    """Whether a name's last word is one for a body."""
    return text.split()[-1].lower().strip(".") in ORGANISATION_WORDS


def _type(text: str, votes: Counter[NameType], surnames: set[str]) -> NameType:
    if text in surnames:
        return "person"
    return max(_ORDER, key=lambda t: (votes[t], -_ORDER.index(t)))


def _overlooked(document: Document, found: list[Name]) -> Iterator[Name]:
    """Capitalised words without a label that are the short name of a person of this report."""
    short = persons.short_names(n.text for n in found if n.type == "person")
    taken = {(n.sentence, i) for n in found for i in range(n.first, n.last + 1)}
    for sentence in document.sentences:
        for token in sentence.parse.tokens:
            if not token.text[0].isupper() or (sentence.index, token.index) in taken:
                continue
            last = _hyphened_to(sentence, token.index)
            text = sentence.text[token.start : sentence.parse.tokens[last].end]
            if text in short and token.tag in ("NNP", "NNPS", "NN", "JJ"):
                first = _with_particles(sentence, token.index)
                text = sentence.text[sentence.parse.tokens[first].start : sentence.parse.tokens[last].end]
                yield Name(sentence.index, first, last, "person", plain(text))


def _located(document: Document, found: list[Name]) -> Iterator[Name]:
    """Capitalised words without a label that stand where a place does: "dealers in Lund, where …"."""
    taken = {(n.sentence, i) for n in found for i in range(n.first, n.last + 1)}
    for sentence in document.sentences:
        tokens = sentence.parse.tokens
        for token in tokens:
            bare = token.tag == "NNP" and not token.entity and token.text.isalpha() and len(token.text) > _SHORT
            if not bare or token.index == 0 or tokens[token.index - 1].text.lower() != "in":
                continue
            name = Name(sentence.index, token.index, token.index, "place", plain(token.text))
            is_free = (sentence.index, token.index) not in taken and not is_no_actor(tokens, token.index)
            if is_free and places.locates(sentence, name):
                yield name


_SHORT = 2


def _with_particles(sentence: Sentence, first: int) -> int:
    """The first token of a name with the particles before it: "von der Aue"."""
    tokens = sentence.parse.tokens
    while first > 0 and tokens[first - 1].text in PARTICLES:
        first -= 1
    return first


def _hyphened_to(sentence: Sentence, first: int) -> int:
    """The last token of a hyphened word: "Gal-on" is three tokens."""
    tokens = sentence.parse.tokens
    while first + 2 < len(tokens) and tokens[first + 1].text == "-" and tokens[first].end == tokens[first + 1].start:
        if tokens[first + 2].start != tokens[first + 1].end:
            break
        first += 2
    return first
