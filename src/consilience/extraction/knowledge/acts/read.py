"""From TOML to tables of acts, and from several tables to one list of classes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

import msgspec

from consilience.errors import InputError
from consilience.extraction.knowledge.acts.act import TOWARD, Act, Entry, Phrase, Table
from consilience.extraction.knowledge.plover import MODES

FILES = (
    "agree request reject threaten accuse support consult cooperate aid concede retreat protest mobilize sanction "
    "coerce assault statements lives government disasters making business changes"
).split()
"""The tables that ship. Where two of them have the same verb or noun, the first is meant."""
_LISTS = ("verbs", "verbs_on_parties", "verbs_alone", "nouns")
_OWN = ("ontology", "codes")
_CAMEO = re.compile(r"(?:0[1-9]|1\d|20)\d{0,2}")


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    example: str
    mode: str | None = None
    cameo: str | None = None


class _Phrase(msgspec.Struct, forbid_unknown_fields=True):
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    examples: tuple[str, ...]
    mode: str | None = None
    cameo: str | None = None


class _Class(msgspec.Struct, forbid_unknown_fields=True):
    about: str = ""
    type: str | None = None
    mode: str | None = None
    cameo: str | None = None
    code: str | None = None
    toward: tuple[str, ...] = TOWARD
    mutual: bool = False
    middle: bool = False
    verbs: dict[str, str | _Entry] = {}
    verbs_on_parties: dict[str, str | _Entry] = {}
    verbs_alone: dict[str, str | _Entry] = {}
    nouns: dict[str, str | _Entry] = {}
    phrases: tuple[_Phrase, ...] = ()


@cache
def built_in() -> tuple[Act, ...]:
    """The classes that ship."""
    here = resources.files(__package__)
    files = [here.joinpath(f"{name}.toml") for name in FILES]
    return joined([parse(f.read_text(encoding="utf-8"), f.name) for f in files])


def parse(text: str, name: str) -> Table:
    """The table that the text of a TOML file holds. Raises InputError, with the file, the place in it and what would
    be right."""
    try:
        found = tomllib.loads(text)
        ontology = msgspec.convert(found.get("ontology"), str | None)
        codes = msgspec.convert(found.get("codes", {}), dict[str, str])
        classes = {key: msgspec.convert(one, _Class) for key, one in found.items() if key not in _OWN}
    except (ValueError, RecursionError) as error:  # ValueError: no TOML, numbers too long to be read, wrong types
        raise InputError(f"{name} is no table of acts: {error}") from error
    if not ontology and (codes or any(one.code for one in classes.values())):
        raise InputError(f'{name} gives codes but does not say of which ontology; begin it with:  ontology = "NAME"')
    acts = tuple(_act(key, one, ontology, name) for key, one in classes.items())
    return Table(name, text, acts, ontology, tuple(codes.items()))


def joined(tables: Iterable[Table]) -> tuple[Act, ...]:
    """The classes of several tables: where two have a class of one name, the later adds its entries to the earlier.
    Raises InputError where a table gives a code to a class that there is not, another type to one that has its own, or
    a mode that is none of the type."""
    acts: dict[str, Act] = {}
    for table in tables:
        for act in table.acts:
            acts[act.name] = _added(acts[act.name], act, table.name) if act.name in acts else act
            _check_modes(acts[act.name].type, act, table.name)
        for name, code in table.codes:
            if name not in acts:
                raise InputError(f"{table.name} gives a code to {name!r}, which is no class of any table")
            codes = dict(acts[name].codes) | {table.ontology or "": code}
            acts[name] = msgspec.structs.replace(acts[name], codes=tuple(codes.items()))
    return tuple(acts.values())


def _added(old: Act, new: Act, file: str) -> Act:
    if new.type not in (None, old.type):
        raise InputError(f"{file}: {old.name!r} is a class of {old.type or 'no type'} already, and none of {new.type}")
    lists: Mapping[str, Any] = {name: (*getattr(new, name), *getattr(old, name)) for name in (*_LISTS, "phrases")}
    return msgspec.structs.replace(old, codes=tuple({**dict(old.codes), **dict(new.codes)}.items()), **lists)


def _act(name: str, one: _Class, ontology: str | None, file: str) -> Act:
    _check(name, one, file)
    lists: Mapping[str, Any] = {
        key: tuple(_entry(" ".join(words.split()), e) for words, e in getattr(one, key).items()) for key in _LISTS
    }
    return Act(
        name=name, about=one.about, type=one.type, mode=one.mode, cameo=one.cameo, toward=one.toward,
        codes=((ontology, one.code),) if ontology and one.code else (), mutual=one.mutual, middle=one.middle,
        phrases=tuple(Phrase(p.verbs, p.nouns, p.examples, p.mode, p.cameo) for p in one.phrases), **lists,
    )  # fmt: skip


def _check(name: str, one: _Class, file: str) -> None:
    """Raises InputError where a type is none of PLOVER, a code none of CAMEO, or an entry without words."""
    if one.type is not None and one.type not in MODES:
        raise InputError(f"{file}: {one.type!r}, the type of {name!r}, is none of PLOVER: {', '.join(MODES)}")
    own: list[_Entry] = [e for key in _LISTS for e in getattr(one, key).values() if isinstance(e, _Entry)]
    for cameo in (one.cameo, *(e.cameo for e in own), *(p.cameo for p in one.phrases)):
        if cameo is not None and not _CAMEO.fullmatch(cameo):
            raise InputError(f'{file}: {cameo!r}, a code of {name!r}, is none of CAMEO; write it like "042"')
    lists = [words for phrase in one.phrases for words in (phrase.verbs, phrase.nouns)]
    every = [name, *(words for key in _LISTS for words in getattr(one, key)), *(w for words in lists for w in words)]
    if not all(words.strip() for words in every) or not all(lists):
        raise InputError(f"{file}: {name!r} has an entry without words; a phrase needs its verbs and its nouns")


def _check_modes(type_: str | None, act: Act, file: str) -> None:
    """Raises InputError where a mode is none of the type."""
    known = MODES.get(type_ or "", frozenset())
    entries = [e for key in (*_LISTS, "phrases") for e in getattr(act, key)]
    for mode in (act.mode, *(e.mode for e in entries)):
        if mode is not None and mode not in known:
            modes = f"none of {type_}; these are: {', '.join(sorted(known)) or 'none'}" if type_ else "of no type"
            raise InputError(f"{file}: {mode!r}, a mode of {act.name!r}, is {modes}")


def _entry(words: str, one: str | _Entry) -> Entry:
    return Entry(words, one) if isinstance(one, str) else Entry(words, one.example, one.mode, one.cameo)
