"""Actors: who speaks and acts, within one report (Entity) and across the record (Actor)."""

from __future__ import annotations

from typing import Literal

import msgspec

ActorType = Literal["person", "state", "organisation", "place", "group"]


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """An actor as one report alone knows it; `number` is its place in the report's list."""

    number: int
    name: str
    """The fullest name the report gives."""
    type: ActorType
    country: str | None = None
    """ISO 3166-1 alpha-3 of the state it is or belongs to, where the report or our tables tell."""
    wikidata: str | None = None
    aliases: tuple[str, ...] = ()
    """Every name used in this report, sorted, the fullest included; no pronouns."""
    roles: tuple[str, ...] = ()
    """Titles and descriptions given in this report ("president", "foreign ministry spokesperson")."""
    members: tuple[int, ...] = ()
    """For a compound or group: the numbers of its members."""
    gender: str | None = None
    """ "m" or "f", where honorifics, the given name or pronouns tell."""
    age: int | None = None
    """How old a person is said to be."""
    signs: tuple[str, ...] = ()
    """What the words beside the name tell of its kind, sorted: "person", "body", "place", "thing", "elder" …"""
    within: tuple[str, ...] = ()
    """For a place: the regions or towns that the report says it lies in."""


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """An actor across the record."""

    id: str
    name: str
    type: ActorType
    country: str | None = None
    wikidata: str | None = None
    aliases: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Why short names were taken for it, and which judgements of users joined it or keep it apart; plain sentences."""
