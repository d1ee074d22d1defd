"""Organisations across the record: the key that the entities of one share.

They meet by name, with the state where the name says little ("Foreign Ministry"), by a name that one report says is the
same body's, and within a story by initials and by the first words of the name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.actors.organisations import initials
from consilience.extraction.knowledge.offices import PORTFOLIOS
from consilience.extraction.knowledge.organisations import GROUP_WORDS, LEGAL_FORMS, ORGANISATION_WORDS, TRADES
from consilience.extraction.linking.told import Place
from consilience.extraction.linking.wording import (
    bare,
    is_acronym,
    names_country,
    turned,
    without_country,
    without_form,
)
from consilience.extraction.spelling import words
from consilience.model import Entity

_LOOSE = frozenset("the a an of and for in on to new foreign national federal state supreme central main".split())
_GENERIC = _LOOSE | ORGANISATION_WORDS | PORTFOLIOS.keys()
"""Words that do not tell one body from that of another state."""


def keys(
    bodies: Mapping[Place, Entity],
    stories: Mapping[str, str],
    homes: Mapping[str, frozenset[str]],
    states: Mapping[str, Mapping[str, str]],
) -> tuple[dict[Place, str], dict[Place, str]]:
    """The key of each organisation, and why a short name was taken for a body, where it was.

    `homes` are the states that each report speaks of, `states` the words for the unknown states of its story."""
    named = {at: _name(e.name, e.country, states.get(at[0], {})) for at, e in bodies.items()}
    owned = _at_home(named, bodies, homes, stories)
    found = {at: owned.get(at) or _plain_key(at, name) for at, name in named.items()}
    found = _renamed(found, bodies)
    short, reasons = _short(found, bodies, stories)
    found.update(short)
    return _explained(found, bodies, short), reasons


class _Name(NamedTuple):
    """A body's words, the state it is of, and whether the words tell it from all others."""

    kept: tuple[str, ...]
    state: str | None
    telling: bool
    is_stated: bool = False
    """Whether the name itself says the state ("Norwegian Seaports Board")."""


def _name(name: str, country: str | None, states: Mapping[str, str]) -> _Name:
    if (entry := look_up(name)) and entry.kind == "organisation":
        return _Name(words(entry.key), None, True)
    first, _, rest = name.partition(" ")
    owner = states.get(_OWNER.sub("", first)) if rest else None
    said = rest if owner else name
    stated = bool(owner) or names_country(said)
    kept = turned(without_country(said))
    kept = kept if stated else without_form(kept)
    telling = any(w not in _GENERIC for w in kept) and _is_titled(name)
    return _Name(kept, country or owner, telling, stated)


_OWNER = re.compile(r"['’]s?$")


def _plain_key(at: Place, name: _Name) -> str:
    kept, state, telling, is_stated = name
    if telling:
        return " ".join((*kept, "of", state)) if is_stated and state else " ".join(kept)
    return " ".join((*kept, "of", state)) if state and kept else f"{' '.join(kept)} in {at[0]}.{at[1]}"


def _is_titled(name: str) -> bool:
    titled = all(w[:1].isupper() or not w[:1].isalpha() or w in _LOOSE or w in LEGAL_FORMS for w in name.split())
    return name[:1].isupper() and titled


def _at_home(
    named: Mapping[Place, _Name],
    bodies: Mapping[Place, Entity],
    homes: Mapping[str, frozenset[str]],
    stories: Mapping[str, str],
) -> dict[Place, str]:
    """Ministries and the like whose state is not told are of the one state that their report speaks of, if the story
    knows that state's body of that name."""
    known: defaultdict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    for at, (kept, state, telling, _) in named.items():
        if state and not telling and at[0] in stories:
            known[stories[at[0]], kept].add(state)
    found = {}
    for at, (kept, state, telling, _) in named.items():
        home = homes.get(at[0], frozenset())
        if state or telling or len(home) != 1 or at[0] not in stories or not _is_definite(bodies[at]):
            continue
        if home <= known[stories[at[0]], kept]:
            found[at] = " ".join((*kept, "of", *home))
    return found


def _is_definite(entity: Entity) -> bool:
    """Whether a body of a generic name is one that a state has one of."""
    last = entity.name.split()[-1].lower() if entity.name else ""
    return last in _ONE_OF or entity.name.lower().startswith(("ministry of", "central bank", "supreme court"))


_ONE_OF = frozenset("ministry parliament army navy cabinet congress senate assembly bank treasury".split())


def _renamed(found: Mapping[Place, str], bodies: Mapping[Place, Entity]) -> dict[Place, str]:
    """The keys, those of names that one report gives to one body made one."""
    homes: dict[str, str] = {key: key for key in found.values()}
    for at in sorted(bodies):
        for alias in bodies[at].aliases:
            if " " not in alias or look_up(alias):
                continue
            named = _name(alias, bodies[at].country, {})
            if named.telling and (key := _plain_key(at, named)) in homes:
                one, other = sorted((_home(homes, found[at]), _home(homes, key)))
                homes[other] = one
    return {at: _home(homes, key) for at, key in found.items()}


def _home(homes: Mapping[str, str], key: str) -> str:
    while homes[key] != key:
        key = homes[key]
    return key


def _short(
    found: Mapping[Place, str], bodies: Mapping[Place, Entity], stories: Mapping[str, str]
) -> tuple[dict[Place, str], dict[Place, str]]:
    """Within each story, initials and first words to the one body they can stand for."""
    full: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for at in sorted(bodies):
        if story := stories.get(at[0]):
            for name in sorted({bodies[at].name, *bodies[at].aliases}, key=lambda n: (-len(n), n)):
                for handle in _handles(name, bodies[at]):
                    full[story, handle].setdefault(found[at], bodies[at].name)
    moves: dict[tuple[str, str], str] = {}
    reasons = {}
    for at in sorted(bodies):
        if (story := stories.get(at[0])) is None:
            continue
        for name in (n for n in _callings(bodies[at]) if not _is_table(n)):
            near = {k: n for k, n in full[story, _handle(name)].items() if k != found[at]}
            near = {k: n for k, n in near.items() if _may_stand(name, n, bodies[at])}
            if len(near) == 1:
                moves[story, found[at]], whole = next(iter(near.items()))
                if name != whole:
                    reasons[at] = f"“{name}” is taken for {whole}: the only body of this story that it can be short for"
                break
    return {at: end for at, key in found.items() if (end := _end(moves, stories.get(at[0], ""), key)) != key}, reasons


def _callings(entity: Entity) -> list[str]:
    """The names of a body that may be short ones: its own, and initials."""
    if " " in entity.name:
        return [entity.name] if _is_titled(entity.name) else []
    return [entity.name, *(a for a in entity.aliases if is_acronym(a) and a != entity.name)]


def _end(moves: Mapping[tuple[str, str], str], story: str, key: str) -> str:
    """Where a key leads to, from short to full; the key itself where it leads in a circle."""
    seen = [key]
    while (further := moves.get((story, seen[-1]))) is not None:
        if further in seen:
            return min(seen)
        seen.append(further)
    return seen[-1]


def _is_table(name: str) -> bool:
    entry = look_up(name)
    return entry is not None and entry.kind == "organisation"


def _handle(name: str) -> str:
    return f"={bare(name)}" if is_acronym(name) else " ".join(without_form(words(name)))


def _handles(name: str, entity: Entity) -> Iterable[str]:
    """What a body can be called for short: its initials, an acronym that a report explains, its first words."""
    if is_acronym(name) and name != entity.name:
        yield f"={bare(name)}"
    said = words(name)
    if names_country(name):
        yield " ".join(without_form(turned(without_country(name))))
    if len(said) > 1 and said[0] in _HEADS:
        rest = said[1 + (said[1] in ("of", "de", "do", "del", "di")) :]
        yield from (" ".join(rest[:size]) for size in range(1, len(rest) + 1))
    if len(said) > 1:
        yield from {f"={i.lower()}" for i in _initials(name) if len(i) > 1}
        yield from (" ".join(said[:size]) for size in range(1, len(said)))


def _initials(name: str) -> set[str]:
    """The initials of a name, with and without its small words and its legal form: "KSC", "MoH", "TUC"."""
    parts = [w for w in name.replace("-", " ").split() if w[:1].isalnum()]
    plain = [w for w in parts if w.lower().strip(".") not in LEGAL_FORMS]
    return {initials(name), *(("".join(w[0] for w in some)).upper() for some in (parts, plain))}


def _may_stand(short: str, full: str, entity: Entity) -> bool:
    """Whether the first words of a name can stand for all of it: what is left says only what kind of body it is, or
    the words beside the short name tell that it is a body's."""
    if is_acronym(short):
        return True
    if (entry := look_up(short)) and entry.kind in ("state", "demonym"):
        return False
    said, whole = words(short), words(full)
    if whole[0] in _HEADS and whole[0] != said[0]:
        return "body" in entity.signs or len(said) > 1
    left = whole[len(said) :]
    kinds = all(w in _KIND_WORDS for w in left)
    phrase = len(said) > 1 and left[:1] != () and left[0] in ("for", "of", "and", "in", "to")
    return kinds or phrase or "body" in entity.signs


_HEADS = frozenset(
    """minera grupo banco banca banque compagnie compania compañia empresa club deportivo atletico fc afc ac as sc cf rc
    real sporting olympique dynamo dinamo lokomotiv spartak university college bank institute port royal clinica
    hospital fundacion fundação constructora cerveceria editorial aerolineas transportes cementos petroleos universidad
    universite universitat partido stiftung verein pt pdam cv ooo oao""".split()
)
"""First words that say what kind of body a name is of: "Roe" for "Minera Roe", "the University of Roe"."""
_CLUBS = frozenset(
    """city united town fc afc rovers wanderers athletic albion county rangers hotspur sportive thistle harriers
    argyle orient villa""".split()
)
_KIND_WORDS = ORGANISATION_WORDS | GROUP_WORDS | LEGAL_FORMS | TRADES | _CLUBS


def _explained(
    found: Mapping[Place, str], bodies: Mapping[Place, Entity], settled: Mapping[Place, str]
) -> dict[Place, str]:
    """The keys, acronyms that the record explains in one way alone, wherever, made one with what they stand for."""
    known: defaultdict[str, set[str]] = defaultdict(set)
    for at, entity in bodies.items():
        if not is_acronym(entity.name):
            for alias in filter(is_acronym, entity.aliases):
                known[bare(alias)].add(found[at])
    out = dict(found)
    for at, entity in bodies.items():
        full = known.get(bare(entity.name), set()) if is_acronym(entity.name) and at not in settled else set()
        if len(full) == 1:
            out[at] = next(iter(full))
    return out
