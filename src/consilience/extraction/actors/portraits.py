"""What the words beside a name tell of a person: role, country, gender."""

from __future__ import annotations

from dataclasses import replace

from consilience.extraction.actors import titles
from consilience.extraction.actors.cast import Cast, Draft, Found
from consilience.extraction.actors.lexicon import Entry, look_up
from consilience.extraction.actors.titles import Role
from consilience.extraction.knowledge.given_names import FEMALE, MALE
from consilience.extraction.knowledge.titles import FEMALE_ROLES, MALE_ROLES
from consilience.model import Document, Sentence


def describe(document: Document, found: list[Found], cast: Cast) -> list[Found]:
    """The mentions with their roles; the drafts of persons learn role, country and gender from them."""
    by_token = {(f.sentence, i): f for f in found for i in range(f.first, f.last + 1)}
    out, inside = [], set()
    for f in found:
        role = _role(document.sentences[f.sentence], f, cast)
        if role is not None:
            inside |= {(f.sentence, i) for i in range(role.first, role.last + 1)}
            _learn(document.sentences[f.sentence], role, f, cast, by_token)
            f = replace(f, role=(role.first, role.last))
        out.append(f)
    for draft in cast.persons():
        draft.gender = draft.gender or _given(draft)
    return [f for f in out if f.form == "name" or (f.sentence, f.first) not in inside]


def _role(sentence: Sentence, f: Found, cast: Cast) -> Role | None:
    draft = cast[f.numbers[0]]
    if draft.type != "person" or f.form != "name":
        return None
    draft.gender = draft.gender or titles.gender(sentence, f.first)
    role = titles.before(sentence, f.first) or titles.after(sentence, f.last)
    return role


def _learn(sentence: Sentence, role: Role, f: Found, cast: Cast, by_token: dict[tuple[int, int], Found]) -> None:
    draft, tokens = cast[f.numbers[0]], sentence.parse.tokens
    draft.roles.setdefault(sentence.span(role.first, role.last).exact, titles.role_lemma(tokens, role.head))
    word = tokens[role.head].text.lower()
    draft.gender = draft.gender or ("f" if word in FEMALE_ROLES else "m" if word in MALE_ROLES else None)
    draft.country = draft.country or country_of(sentence, role, cast, by_token)


def country_of(sentence: Sentence, role: Role, cast: Cast, by_token: dict[tuple[int, int], Found]) -> str | None:
    """The state that a role belongs to: named before its head word, or after "of"."""
    tokens = sentence.parse.tokens
    for at in range(role.head - 1, role.first - 1, -1):
        if found := by_token.get((sentence.index, at)):
            country = cast[found.numbers[0]].country
            if country:
                return country
    if role.head + 1 < len(tokens) and tokens[role.head + 1].text == "of":
        for at in range(role.head + 2, role.last + 1):
            if found := by_token.get((sentence.index, at)):
                return cast[found.numbers[0]].country
    return None


def _given(draft: Draft) -> str | None:
    first = draft.name.split()[0].lower()
    if " " not in draft.name or first in MALE and first in FEMALE:
        return None
    return "m" if first in MALE else "f" if first in FEMALE else None


__all__ = ["Entry", "country_of", "describe", "look_up"]
