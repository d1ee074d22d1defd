"""From the names of a report to its cast: each name to the one actor it means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from consilience.extraction.actors import organisations, persons, places, regions, signs, titles
from consilience.extraction.actors.acting import acts
from consilience.extraction.actors.cast import Cast, Draft, Form, Found
from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.actors.names import Name
from consilience.extraction.actors.persons import Called
from consilience.extraction.actors.scenes import is_scene
from consilience.extraction.knowledge.groups import GOVERNMENT
from consilience.extraction.knowledge.organisations import ORGANISATION_WORDS
from consilience.extraction.knowledge.places import PARTS, TWICE, US_STATES
from consilience.extraction.knowledge.titles import HONORIFICS, ROLE_MODIFIERS
from consilience.model import Document, Sentence, Token


def cast_names(document: Document, found: list[Name], cast: Cast) -> list[Found]:
    """Put the named actors into `cast`; a mention for each name."""
    called = _callings(document, [n for n in found if n.type == "person"])
    keys = persons.group(called.values())
    people = {name: keys[calling] for name, calling in called.items()}
    bodies = organisations.group([n for n in found if n.type == "organisation"], document)
    home = _home_of_namesakes(found)
    out: list[Found] = []
    for name in found:
        sentence = document.sentences[name.sentence]
        draft, form = _draft(name, sentence, cast, people, bodies, home)
        if draft is not None:
            _learn(draft, name, sentence)
            draft.gender = draft.gender or (called[name].gender if name in called else None)
            out.append(
                Found(name.sentence, name.first, name.last, top(sentence, name.first, name.last), (draft.number,), form)
            )
    return out


def _learn(draft: Draft, name: Name, sentence: Sentence) -> None:
    """What the words beside one mention tell of an actor."""
    if draft.type in ("person", "organisation", "place"):
        draft.signs.update(signs.signs(sentence, name.first, name.last))
        if places.locates(sentence, name) and draft.type == "place":
            draft.signs.add("place")
    if draft.type == "person":
        draft.age = draft.age or signs.age(sentence, name.last)
    if draft.type == "place" and (
        region := regions.region(sentence, name.last) or regions.opening(sentence, name.first)
    ):
        draft.within.setdefault(region)


def _callings(document: Document, people: list[Name]) -> dict[Name, Called]:
    """How each mention calls its person. A bare surname takes its gender from the pronoun behind it where another of
    that surname has an honorific: "says Roe. He … Ms Roe" are two."""
    out = {n: _calling(n, document.sentences[n.sentence]) for n in people}
    honoured = {c.name: c.gender for c in out.values() if c.gender and " " not in c.name}
    for name, following in zip(people, [*people[1:], None], strict=False):
        if name.text in honoured and out[name].gender is None:
            gender = _taken_up(document, name, following)
            if gender and gender != honoured[name.text]:
                out[name] = out[name]._replace(gender=gender)
    return out


def _taken_up(document: Document, name: Name, following: Name | None) -> str | None:
    """The gender of the first pronoun behind a name, in its sentence or the next, before another person is named."""
    for index in range(name.sentence, min(name.sentence + 2, len(document.sentences))):
        for token in document.sentences[index].parse.tokens:
            at = (index, token.index)
            if at <= (name.sentence, name.last):
                continue
            if following is not None and at >= (following.sentence, following.first):
                return None
            if gender := _GENDERS.get(token.text.lower()):
                return gender
    return None


_GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}


def _calling(name: Name, sentence: Sentence) -> Called:
    honorific = titles.gender(sentence, name.first) if " " not in name.text else None
    role = titles.before(sentence, name.first, {}) or titles.after(sentence, name.last)
    lemma = titles.role_lemma(sentence.parse.tokens, role.head) if role else None
    return Called(name.text, honorific, lemma if lemma not in HONORIFICS else None)


def _draft(
    name: Name, sentence: Sentence, cast: Cast, people: dict[Name, str], bodies: dict[str, str], home: dict[str, str]
) -> tuple[Draft | None, Form]:
    if name.type == "person":
        return cast.take("person", people[name], name.text), "name"
    if name.type == "people":
        return cast.take("group", f"people of {name.text}", name.text), "name"
    if name.type == "organisation":
        return _organisation(name, sentence, cast, bodies), "name"
    if name.entry is None:
        return cast.take("place", name.text, name.text), "name"
    return _known(name, sentence, cast, home)


def _organisation(name: Name, sentence: Sentence, cast: Cast, bodies: dict[str, str]) -> Draft | None:
    words = name.text.lower().split()
    if words[-1] not in ORGANISATION_WORDS and ROLE_MODIFIERS.issuperset(words):
        return None
    full = bodies[name.text]
    state = look_up(" ".join(name.text.split()[:-1])) if words[-1] in GOVERNMENT else None
    if state and state.kind in ("state", "demonym"):
        return cast.take("state", state.key, None, state.country)
    if entry := organisations.known(full):
        return cast.take(entry.type, entry.key, name.text, entry.country)
    return cast.take("organisation", full, name.text, organisations.country(full) or _owner(name, sentence))


def _owner(name: Name, sentence: Sentence) -> str | None:
    """The state named right before an organisation: "Norse Foreign Ministry", "Norway's Foreign Ministry"."""
    tokens = sentence.parse.tokens
    at = name.first - 1
    at -= at >= 0 and tokens[at].tag == "POS"
    for first in (at, at - 1):
        if first >= 0 and (entry := look_up(sentence.span(first, at).exact)):
            return entry.country
    return None


def _known(name: Name, sentence: Sentence, cast: Cast, home: dict[str, str]) -> tuple[Draft | None, Form]:
    entry = name.entry
    assert entry is not None
    if (elsewhere := _elsewhere(name, sentence)) is not None:
        key, country = elsewhere
        return cast.take("place", key, name.text, country), "name"
    told = signs.signs(sentence, name.first, name.last)
    if ("body" in told and entry.kind == "place") or ("club" in told and entry.kind in ("capital", "seat")):
        return cast.take("organisation", f"{name.text} (club)", name.text), "name"
    if name.text in home:
        return cast.take("place", f"{name.text} in {home[name.text]}", name.text, home[name.text]), "name"
    if entry.kind == "demonym":
        return _demonym(name, sentence, cast)
    if entry.kind == "state":
        return cast.take("state", entry.key, name.text, entry.country), "name"
    if entry.kind in ("capital", "seat") and _governs(sentence, name.first, name.last):
        return cast.take("state", entry.key, name.text, entry.country), "name"
    if entry.kind == "organisation":
        return cast.take(entry.type, entry.key, name.text, entry.country), "name"
    key = name.text.title() if name.text.isupper() else name.text
    return cast.take("place", key, name.text, entry.country), "name"


def _governs(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the name of a capital stands for the government that sits there."""
    return acts(sentence, first, last) and not is_scene(sentence, first, last)


def _elsewhere(name: Name, sentence: Sentence) -> tuple[str, str | None] | None:
    """The place, and its state, where a known name is not what it usually is: "Paris, Texas", "the Belgian province of
    Luxembourg", "Luxembourg, a city", "Washington state"; else None."""
    entry = name.entry
    assert entry is not None
    if entry.kind not in ("state", "capital", "place"):
        return None
    region = regions.beside(sentence, name.last)
    if entry.kind == "state" and region not in US_STATES:
        region = None
    there = look_up(region) if region and PARTS.get(region) != entry.country else None
    if there and there.kind in ("place", "state") and there.country not in (None, entry.country):
        return f"{name.text} in {region}", there.country
    tokens = sentence.parse.tokens
    if entry.kind == "capital" and tokens[name.last + 1 : name.last + 2] and tokens[name.last + 1].text in _STATE:
        return f"{name.text} state", entry.country
    if entry.kind == "state" and name.text in PARTS and _followed(tokens, name.last, _STATE | {"Province", "province"}):
        return f"{name.text} in {PARTS[name.text]}", PARTS[name.text]
    division = regions.division(sentence, name.first, name.last) if entry.kind == "state" else None
    if division is None:
        return None
    adjective = look_up(division.adjective) if division.adjective else None
    if adjective is not None and adjective.country not in (None, entry.country):
        return f"{name.text} in {adjective.country}", adjective.country
    if division.noun in ("city", "mayor", "town"):
        return f"{name.text} (city)", entry.country
    return (f"{name.text} in {PARTS[name.text]}", PARTS[name.text]) if name.text in PARTS else None


_STATE = frozenset({"state", "State"})


def _followed(tokens: tuple[Token, ...], last: int, by: frozenset[str]) -> bool:
    return last + 1 < len(tokens) and tokens[last + 1].text in by


def _demonym(name: Name, sentence: Sentence, cast: Cast) -> tuple[Draft | None, Form]:
    """ "Chinese exports" speaks of the state; "Russians" are people of it."""
    entry, token = name.entry, sentence.parse.tokens[name.last]
    assert entry is not None
    if token.dep in ("amod", "compound", "nmod", "poss") or not name.text.endswith("s"):
        return cast.take("state", entry.key, None, entry.country), "description"
    country = None if name.first and sentence.parse.tokens[name.first - 1].text.lower() == "ethnic" else entry.country
    return cast.take("group", f"people of {country or name.text}", name.text, country), "name"


def _home_of_namesakes(found: Iterable[Name]) -> dict[str, str]:
    """For place names that are a state's as well: the other home, where the report speaks of that one alone."""
    countries = Counter(n.entry.country for n in found if n.entry and n.text not in TWICE)
    out = {}
    for text, other in TWICE.items():
        entry = next((n.entry for n in found if n.text == text and n.entry), None)
        if entry and other and countries[other] > 0 and not countries[entry.country]:
            out[text] = other
    return out


def top(sentence: Sentence, first: int, last: int) -> int:
    """The token of a span that the rest of it hangs on."""
    tokens = sentence.parse.tokens
    inside = (t.index for t in tokens[first : last + 1] if not first <= t.head <= last or t.head == t.index)
    return next(inside, last)
