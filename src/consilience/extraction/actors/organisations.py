"""Which names of organisations mean one within a report, and what their names tell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from consilience.extraction.actors.lexicon import Entry, look_up
from consilience.extraction.actors.names import Name
from consilience.extraction.knowledge.organisations import NEWSPAPER_WORDS, ORGANISATION_WORDS
from consilience.model import Document, Sentence

_SMALL = frozenset("of the and for in on to de la du des und al et".split())
_ABROAD = frozenset("university college school hospital".split())
"""Bodies that are often named after a country they do not lie in."""


def initials(name: str) -> str:
    """The first letters of a name's capitalised words: SCO of "Shanghai Cooperation Organization"."""
    return "".join(w[0] for w in name.replace("-", " ").split() if w[0].isupper()).upper()


def group(found: Sequence[Name], document: Document) -> dict[str, str]:
    """Each name to the fullest name of the same organisation: by its acronym or its first words."""
    uses = Counter(n.text for n in found)
    out = _in_brackets(found, document)
    full: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(uses, key=lambda n: (-len(n.split()), -len(n), n)):
        last = [f for f in full[name] if f != name] if name.lower() in NEWSPAPER_WORDS else []
        near = dict.fromkeys((*full[name.split()[0]][:_CROWD], *full[name.replace(".", "")][:_CROWD], *last[:_CROWD]))
        owners = [f for f in near if _short_for(name, f)]
        out.setdefault(name, owners[0] if len(owners) == 1 else name)
        if len(owners) != 1:
            for word in dict.fromkeys((name.split()[0], initials(name), name.split()[-1])):
                full[word].append(name)
    return _one_where_renamed(out, found, document)


def _one_where_renamed(out: dict[str, str], found: Sequence[Name], document: Document) -> dict[str, str]:
    """The names, two of them made one where a sentence says that they are one body's: "the Roe Board, formerly the
    Roe Office", "the EMEA became the EMA"."""
    for one, other in zip(found, found[1:], strict=False):
        if one.sentence != other.sentence or other.first <= one.last:
            continue
        if out[one.text] != out[other.text] and renamed(document.sentences[one.sentence], one, other):
            gone, kept = out[other.text], out[one.text]
            out = {name: kept if full == gone else full for name, full in out.items()}
    return out


def renamed(sentence: Sentence, one: Name, other: Name) -> bool:
    """Whether what stands between two names says that the one is, was or will be called the other."""
    tokens = sentence.parse.tokens
    between = [t.text.lower() for t in tokens[one.last + 1 : other.first] if t.entity != "DATE"]
    if len(between) > _BETWEEN or any(w in ("and", "or", "but", ";", '"', "“", "”") for w in between):
        return False
    said = " ".join(w for w in between if w not in (",", "(", "the", "its", "a", "an"))
    return said.endswith(_CALLED) or said.removeprefix("on ").removeprefix("in ") in _ONCE


_BETWEEN = 12
_CALLED = (
    "known as", "renamed", "renamed as", "rebranded", "rebranded as", "rebranding as", "rechristened", "restyled",
    "restyled as", "formerly called", "previously called", "formerly", "previously", "now called", "now named",
    "be called", "be named", "was called", "changed name to", "change name to", "changing name to", "once called",
    "originally called", "renaming itself", "renamed itself", "rename itself", "will become", "to become",
    "then called", "calls itself now",
)  # fmt: skip
"""How a sentence leads from one name of a body to another."""
_ONCE = frozenset(
    {"formerly", "previously", "once", "née", "now", "short for", "became", "becomes", "has become", "had become"}
)


_CROWD = 50


def _in_brackets(found: Sequence[Name], document: Document) -> dict[str, str]:
    """Acronyms that stand in brackets right behind a full name."""
    out: dict[str, str] = {}
    for full, short in zip(found, found[1:], strict=False):
        opening = document.sentences[full.sentence].parse.tokens[full.last + 1 : full.last + 2]
        beside = full.sentence == short.sentence and short.first == full.last + 2 and opening[0].text == "("
        if beside and " " in full.text and short.text.isupper():
            out.setdefault(short.text, full.text)
    return out


def _short_for(short: str, full: str) -> bool:
    bare = short.replace(".", "")
    if bare.isupper() and len(bare) > 1 and " " not in bare:
        return bare == initials(full)
    if short.lower() in NEWSPAPER_WORDS and full.split()[-1] == short:
        return True
    rest = full[len(short) :]
    return full.startswith(short + " ") and all(
        w.strip(".,").lower() in ORGANISATION_WORDS | _SMALL for w in rest.split()
    )


def known(name: str) -> Entry | None:
    """The organisation of our table that a name with a word too many means: "Fatah Party" is Fatah."""
    words = name.split()
    entry = look_up(" ".join(words[:-1])) if len(words) > 1 and words[-1].lower() in ORGANISATION_WORDS else None
    return entry if entry and entry.kind == "organisation" and entry.country else None


@lru_cache(maxsize=4096)
def country(name: str) -> str | None:
    """The one state that the name of an organisation speaks of ("Lithuanian Parliament"), or None."""
    words = name.replace("'s", "").split()
    found = {
        e.country
        for size in (1, 2)
        for i in range(len(words) - size + 1)
        if (e := look_up(" ".join(words[i : i + size])))
    }
    found.discard(None)
    abroad = any(w.lower() in _ABROAD for w in words) and (e := look_up(words[0])) is not None and e.kind == "demonym"
    return found.pop() if len(found) == 1 and not abroad else None
