"""Which bodies a noun can stand for: "the lender" is a bank, by its name or by what was said of it."""

from __future__ import annotations

import re
from functools import lru_cache

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.told import Told
from consilience.extraction.knowledge.body_words import ANY_BODY, CALLED, COMPANIES, NAMED
from consilience.extraction.knowledge.relations import RELATIONAL

SAID, NAMELY, MAYBE, NEVER = 3, 2, 1, 0
"""How surely a noun stands for a body: so called before, by its kind, nothing against it, not at all."""
_LINKS = frozenset("of for on de du des della und and in at the".split())
_WORD = re.compile(r"[^\s,()]+")


def fits(draft: Draft, noun: str, told: Told) -> int:
    """How surely a noun stands for a body of the report."""
    said = told.nouns[draft.number] - RELATIONAL
    if noun not in _CENTRAL and any(_is_central_bank(name) for name in draft.names):
        return NEVER
    named = frozenset().union(*(kind_of(name) for name in (*draft.names, draft.key)))
    if noun in _PARTS:
        return SAID if noun in said else NEVER
    if noun in said or any(noun in own_words(name) for name in draft.names):
        return SAID
    if noun in named or noun in told.deeds[draft.number] or any(noun in CALLED.get(s, ()) for s in said):
        return NAMELY
    if noun in _TOLD_ONLY:
        return NEVER
    company = COMPANIES & (said | named)
    if company and (COMPANIES & CALLED.get(noun, frozenset())):
        return MAYBE
    unknown = not said and not named
    return MAYBE if unknown and (noun in ANY_BODY or COMPANIES & CALLED.get(noun, frozenset())) else NEVER


_PARTS = frozenset("arm division subsidiary unit venture".split())
_TOLD_ONLY = frozenset(
    """arm bidder body builder buyer contractor developer division exporter importer investor maker manager operator
    producer provider seller subsidiary supplier unit venture""".split()
)
"""What a body must have been called, or have done, before the noun can stand for it."""
_CENTRAL = frozenset("bank institution authority body regulator supervisor watchdog".split())


def _is_central_bank(name: str) -> bool:
    return any(words in name for words in ("Central Bank", "Reserve Bank", "Federal Reserve", "National Bank of"))


@lru_cache(maxsize=4096)
def kind_of(name: str) -> frozenset[str]:
    """The nouns that the words of a body's name allow: those of its head, else of its first word."""
    words = [w.lower().removesuffix("'s").removesuffix("’s") for w in _WORD.findall(name)]
    if not words:
        return frozenset()
    link = next((i for i, w in enumerate(words) if w in _LINKS and i), len(words))
    heads = [words[link - 1], words[-1]] if link < len(words) else [words[-1]]
    found = frozenset().union(*(NAMED.get(w, frozenset()) for w in heads))
    if not found:
        found = frozenset().union(*(NAMED.get(w, frozenset()) for w in words))
    return found | (NAMED["company"] if "&" in words else frozenset())


@lru_cache(maxsize=4096)
def own_words(name: str) -> frozenset[str]:
    """The words of a body's name of which one alone can stand for it: "the council" of "National Council"."""
    words = [w.lower() for w in _WORD.findall(name)]
    link = next((i for i, w in enumerate(words) if w in _LINKS and i), len(words))
    return frozenset({words[link - 1], words[-1]}) if len(words) > 1 else frozenset()
