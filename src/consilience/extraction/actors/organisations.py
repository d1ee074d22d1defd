"""Which names of organisations mean one within a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from consilience.extraction.actors.names import Name
from consilience.extraction.knowledge.organisations import ORGANISATION_WORDS
from consilience.model import Document

_SMALL = frozenset("of the and for in on to de la du des und al et".split())


def initials(name: str) -> str:
    """The first letters of a name's capitalised words: SCO of "Shanghai Cooperation Organization"."""
    return "".join(w[0] for w in name.replace("-", " ").split() if w[0].isupper()).upper()


def group(found: Sequence[Name], document: Document) -> dict[str, str]:
    """Each name to the fullest name of the same organisation: by its acronym or its first words."""
    uses = Counter(n.text for n in found)
    out: dict[str, str] = {}
    full: list[str] = []
    for name in sorted(uses, key=lambda n: (-len(n.split()), -len(n), n)):
        owners = [f for f in full if _short_for(name, f)]
        out[name] = owners[0] if len(owners) == 1 else name
        if len(owners) != 1:
            full.append(name)
    return out


def _short_for(short: str, full: str) -> bool:
    bare = short.replace(".", "")
    if bare.isupper() and len(bare) > 1 and " " not in bare:
        return bare == initials(full)
    rest = full[len(short) :]
    return full.startswith(short + " ") and all(w.strip(".,").lower() in ORGANISATION_WORDS | _SMALL for w in rest.split())
