"""What the words beside a name tell of a person: role, country, gender."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from consilience.extraction.actors import persons, titles
from consilience.extraction.actors.cast import Cast, Draft, Found
from consilience.extraction.actors.titles import Role
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.extraction.knowledge.leaders import LEADERS_OF
from consilience.extraction.knowledge.titles import FEMALE_ROLES, HONORIFICS, MALE_ROLES
from consilience.model import Document, Sentence

Named = Mapping[tuple[int, int], Found]
"""The mention that covers a token, by sentence and token."""


def describe(document: Document, found: list[Found], cast: Cast) -> list[Found]:
    """The mentions with their roles; the drafts of persons learn role, country and gender from them.

    Roles that could belong to either of two persons are settled last, by who bears them elsewhere."""
    covered = by_token(found)
    roles = {f: _role(document.sentences[f.sentence], f, cast, covered) for f in found}
    doubtful = {f for f, role in roles.items() if role and titles.outer(document.sentences[f.sentence], role)}
    for f, role in roles.items():
        if role is not None and f not in doubtful:
            _learn(document.sentences[f.sentence], role, f, cast, covered)
    for f in sorted(doubtful, key=lambda f: (f.sentence, f.first)):
        roles[f] = _settled(document.sentences[f.sentence], roles[f], f, cast, covered)
    for f in found:
        if f.form == "name" and cast[f.numbers[0]].type == "organisation":
            _label(document.sentences[f.sentence], f, cast, covered)
    for draft in cast.persons():
        draft.gender = draft.gender or persons.given_gender(draft.name)
        if led := _stood_for(draft):
            cast.told.leads[draft.number] = led
        draft.country = draft.country or led
    return _with_roles(found, roles)


def _label(sentence: Sentence, f: Found, cast: Cast, covered: Named) -> None:
    """What stands before the name of a body tells its kind and its state: "Norse brewer Roe & Dahl"."""
    tokens = sentence.parse.tokens
    at, draft = f.first - 1, cast[f.numbers[0]]
    draft.country = draft.country or _whose(sentence, f, cast, covered)
    if at < 0 or tokens[at].pos not in ("NOUN", "PROPN") or not tokens[at].text.islower():
        return
    word = tokens[at].text.lower()
    if word in BODY_WORDS:
        cast.told.nouns[draft.number].add(word)
    while at >= 0 and f.first - at < 6 and (tokens[at].pos in ("NOUN", "ADJ") or tokens[at].text == "-"):
        at -= 1
        state = covered.get((sentence.index, at))
        if state is not None and state.form == "description" and cast[state.numbers[0]].type == "state":
            draft.country = draft.country or cast[state.numbers[0]].country
            return


def _whose(sentence: Sentence, f: Found, cast: Cast, covered: Named) -> str | None:
    """The state that a body is said to be of: "Norway's Solvo", "Norway's state-run Solvo", "Solvo of Norway"."""
    tokens = sentence.parse.tokens
    at = f.first - 1
    while at > 0 and f.first - at < 5 and (tokens[at].pos in ("NOUN", "ADJ") or tokens[at].text == "-"):
        at -= 1
    if at > 0 and tokens[at].tag == "POS":
        owner = covered.get((sentence.index, at - 1))
    elif f.last + 2 < len(tokens) and tokens[f.last + 1].text == "of":
        owner = covered.get((sentence.index, f.last + 2))
    else:
        return None
    return cast[owner.numbers[0]].country if owner and cast[owner.numbers[0]].type == "state" else None


def by_token(found: list[Found]) -> dict[tuple[int, int], Found]:
    """The mention that covers each token."""
    return {(f.sentence, i): f for f in found for i in range(f.first, f.last + 1)}


def _with_roles(found: list[Found], roles: Mapping[Found, Role | None]) -> list[Found]:
    """The mentions with their roles; adjectives within a role ("Norse President") are no mentions of their own."""
    inside = {(f.sentence, i) for f, role in roles.items() if role for i in range(role.first, role.last + 1)}
    out = []
    for f in found:
        role = roles[f]
        if f.form == "name" or (f.sentence, f.first) not in inside:
            out.append(replace(f, role=(role.first, role.last)) if role else f)
    return out


def _role(sentence: Sentence, f: Found, cast: Cast, covered: Named) -> Role | None:
    draft = cast[f.numbers[0]]
    if draft.type != "person" or f.form != "name":
        return None
    draft.gender = draft.gender or titles.gender(sentence, f.first)
    names = {
        g.last: g.first
        for i in range(max(0, f.first - 24), f.first)
        if (g := covered.get((sentence.index, i))) and cast[g.numbers[0]].type != "person"
    }
    role = titles.before(sentence, f.first, names) or titles.after(sentence, f.last)
    if role and _bare_honorific(sentence, role):
        cast.told.nouns[draft.number].add(sentence.parse.tokens[role.head].text.lower())
        return None
    return role


def _bare_honorific(sentence: Sentence, role: Role) -> bool:
    return role.first == role.last and sentence.parse.tokens[role.head].text.lower() in HONORIFICS


def _settled(sentence: Sentence, role: Role | None, f: Found, cast: Cast, covered: Named) -> Role | None:
    """Of "aide to the Norse President NAME": the inner role where NAME bears it elsewhere, the outer where
    another does, neither where that cannot be told."""
    assert role is not None
    lemma = titles.role_lemma(sentence.parse.tokens, role.head)
    bearers = cast.bearers(lemma)
    if cast[f.numbers[0]] in bearers:
        return role
    if not bearers:
        return None
    outer = titles.outer(sentence, role)
    assert outer is not None
    _learn(sentence, outer, f, cast, covered)
    draft = cast[f.numbers[0]]
    draft.country = draft.country or country_of(sentence, role, cast, covered)
    return outer


def _learn(sentence: Sentence, role: Role, f: Found, cast: Cast, covered: Named) -> None:
    draft, tokens = cast[f.numbers[0]], sentence.parse.tokens
    cast.learn_role(draft, sentence.span(role.first, role.last).exact, titles.role_lemma(tokens, role.head))
    word = tokens[role.head].text.lower()
    draft.country = draft.country or _ruled(sentence, role, cast, covered)
    draft.gender = draft.gender or ("f" if word in FEMALE_ROLES else "m" if word in MALE_ROLES else None)
    draft.country = draft.country or country_of(sentence, role, cast, covered) or _led(sentence, f, cast, covered)
    _belong(sentence, role, f, cast, covered)


def _belong(sentence: Sentence, role: Role, f: Found, cast: Cast, covered: Named) -> None:
    """Remember whose or at which body a role is: "Roe's lawyer", "the editor of the Post"."""
    noun = titles.role_lemma(sentence.parse.tokens, role.head)
    cast.told.call(f.numbers[0], noun, (t.text for t in sentence.parse.tokens[role.first : role.head]))
    named = dict.fromkeys(
        g.numbers[0] for i in range(role.first, role.last + 1) if (g := covered.get((sentence.index, i)))
    )
    for number in named:
        cast.told.relate(number, noun, f.numbers[0])
    if bodies := [n for n in named if cast[n].type == "organisation"]:
        cast.told.serves.setdefault(f.numbers[0], bodies[0])


def _led(sentence: Sentence, f: Found, cast: Cast, covered: Named) -> str | None:
    """The state behind a titled name ("President Ada Roe of Norland")."""
    behind = sentence.parse.tokens[f.last + 1 : f.last + 2]
    found = covered.get((sentence.index, f.last + 2)) if behind and behind[0].text == "of" else None
    return cast[found.numbers[0]].country if found and cast[found.numbers[0]].type == "state" else None


def country_of(sentence: Sentence, role: Role, cast: Cast, covered: Named) -> str | None:
    """The state that a role belongs to: named before its head word, or after "of"."""
    tokens = sentence.parse.tokens
    for at in range(role.head - 1, role.first - 1, -1):
        found = covered.get((sentence.index, at))
        if found and tokens[found.last + 1].text == "-":
            continue
        if found and (country := cast[found.numbers[0]].country):
            return country
    if role.head + 1 < len(tokens) and tokens[role.head + 1].text == "of":
        for at in range(role.head + 2, role.last + 1):
            if found := covered.get((sentence.index, at)):
                return cast[found.numbers[0]].country
    return None


def _ruled(sentence: Sentence, role: Role, cast: Cast, covered: Named) -> str | None:
    """The state of "the United States under President …"."""
    if role.first < 2 or sentence.parse.tokens[role.first - 1].text != "under":
        return None
    found = covered.get((sentence.index, role.first - 2))
    return cast[found.numbers[0]].country if found and cast[found.numbers[0]].type == "state" else None


def _stood_for(draft: Draft) -> str | None:
    """The state that somebody of that full name, or of that surname with a leader's title, is known to stand for."""
    folded = persons.words(draft.name)
    if len(folded) > 1:
        return _LEADERS.get(folded)
    titled = _TITLES & set(draft.roles.values())
    return _SURNAMES.get(folded[-1]) if folded and titled else None


def _surnames() -> dict[str, str]:
    """Surnames that leaders of one state alone have."""
    states: dict[str, set[str]] = {}
    for name, code in LEADERS_OF.items():
        states.setdefault(persons.words(name)[-1], set()).add(code)
    return {surname: next(iter(codes)) for surname, codes in states.items() if len(codes) == 1}


_LEADERS = {persons.words(name): code for name, code in LEADERS_OF.items()}
_SURNAMES = _surnames()
_TITLES = frozenset({"president", "prime-minister", "chancellor", "king", "pope", "foreign-minister", "leader"})
