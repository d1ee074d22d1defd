"""What schema.org's objects in a page's JSON-LD say of its article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lxml.html import HtmlElement

from consilience.reading.inline import bare
from consilience.reading.page.scripts import Object, named, objects

_KINDS = ("article", "posting", "report", "claimreview")
_FRAMES = ("webpage", "itempage", "recipe", "review", "creativework")
"""Kinds that stand for the article where the page has no object of an article's own kind."""
_SAYS = ("headline", "name", "articleBody", "datePublished", "author")
_ORGANISATIONS = ("organization", "newsmediaorganization", "corporation", "brand")
_MOST_PEOPLE = 30
_MOST_ENTRIES = 2_000


def article_object(tree: HtmlElement, title: str) -> Object:
    """The object that describes the page's article, {} where there is none: of several the one whose headline shares
    most words with `title` (of the page), then the first. References to authors and publisher are resolved."""
    found = objects(tree)
    kinds = (_of_kind(found, _KINDS), _of_kind(found, _FRAMES))
    wanted = set(title.lower().split())
    for some in kinds:
        best = max(some, key=lambda one: _shared(one, wanted), default=None)
        if best is not None and (len(some) == 1 or not wanted or _shared(best, wanted)[0]):
            return _resolved(best, named(found))
    return {}


def _of_kind(found: Iterable[Object], endings: tuple[str, ...]) -> list[Object]:
    return [
        one
        for one in found
        if any(one.get(key) for key in _SAYS) and any(kind.endswith(endings) for kind in types(one))
    ]


def types(one: Object) -> list[str]:
    """The types of an object, in lower case."""
    kinds = one.get("@type")
    return [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _resolved(one: Object, by_id: Mapping[str, Object]) -> Object:
    """`one` with what its persons and organisations refer to by `@id` in the place of the reference."""

    def resolve(value: object) -> object:
        if isinstance(value, list):
            return [resolve(inner) for inner in value[:_MOST_PEOPLE]]
        if isinstance(value, Mapping) and not value.get("name"):
            return by_id.get(str(value.get("@id")), value)
        return by_id.get(value, value) if isinstance(value, str) else value

    return {**one, **{key: resolve(one[key]) for key in ("author", "creator", "publisher") if key in one}}


def string(value: object) -> str | None:
    """A text out of a text, a list or an object with a name or address; entities and tags in it are resolved."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@value") or value.get("@id") or value.get("url")
        value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str):
        return None
    return bare(value).strip() or None


def people(value: object) -> tuple[list[str], list[str]]:
    """The names of the persons and of the organisations among authors."""
    persons: list[str] = []
    organisations: list[str] = []
    for one in _each(value):
        name = string(one)
        if name and not name.startswith(("http:", "https:", "#", "/", "@")):
            kinds = types(one) if isinstance(one, Mapping) else []
            (organisations if any(kind in _ORGANISATIONS for kind in kinds) else persons).append(name)
    return persons, organisations


def _each(value: object) -> list[object]:
    """The single authors of an author field; one object may hold many names."""
    some = value if isinstance(value, list) else [value]
    found: list[object] = []
    for one in some[:_MOST_PEOPLE]:
        names = one.get("name") if isinstance(one, Mapping) else None
        if isinstance(one, Mapping) and isinstance(names, list):
            found += [{**one, "name": name} for name in names[:_MOST_PEOPLE]]
        else:
            found.append(one)
    return found


def is_closed(one: Object) -> bool:
    """Whether the object says that its article is not free to read."""
    return str(one.get("isAccessibleForFree")).lower().rsplit("/", 1)[-1] in ("false", "no")


def entries(one: Object) -> list[tuple[str | None, str | None, str]]:
    """The entries of a live blog as (day and time, headline, text)."""
    updates = one.get("liveBlogUpdate") or []
    some = updates if isinstance(updates, list) else [updates]
    found = []
    for entry in some[:_MOST_ENTRIES]:
        if isinstance(entry, Mapping) and (body := entry.get("articleBody")) and isinstance(body, str):
            found.append((string(entry.get("datePublished")), string(entry.get("headline")), body))
    return found


def _shared(one: Object, wanted: set[str]) -> tuple[int, bool, bool]:
    words = set((string(one.get("headline")) or string(one.get("name")) or "").lower().split())
    return len(words & wanted), "liveBlogUpdate" in one, bool(one.get("datePublished"))
