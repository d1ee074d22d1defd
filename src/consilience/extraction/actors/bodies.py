"""Bodies, bands and unnamed persons: from a phrase to the actor it makes or means."""

from __future__ import annotations

from typing import Literal

from consilience.extraction.actors.cast import Cast, Draft
from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.actors.told import LESSER
from consilience.extraction.knowledge.body_words import MADE
from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.extraction.knowledge.groups import BODIES, GOVERNMENT, PEOPLE
from consilience.extraction.knowledge.organisations import NEWSPAPER_NOUNS
from consilience.extraction.knowledge.titles import LEADERS
from consilience.model import Sentence

_VAGUE = frozenset(
    "office mission foundation leadership command group department station press intelligence guard movement".split()
)
"""Nouns that are bodies only with the name of one ("the Norse mission")."""
_WHERE = frozenset("church college court home hospital office parliament school university".split())
"""What without an article is where somebody is: "outside court", "at school"."""


def acts(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase is who does or says something, or to whom it is done."""
    token = sentence.parse.tokens[phrase.head]
    head = sentence.parse.tokens[token.head]
    return token.dep in ("nsubj", "nsubjpass", "dobj") or (
        token.dep == "pobj" and head.text.lower() in ("by", "to", "with", "against")
    )


def body(sentence: Sentence, phrase: Phrase, cast: Cast) -> Draft | None:
    """The group, organisation or state that a phrase stands for, or None."""
    if phrase.lemma in GOVERNMENT:
        return _government(sentence, phrase, cast)
    if phrase.plural and phrase.lemma in PEOPLE:
        return _shared("group", sentence, phrase, cast)
    if phrase.lemma in NEWSPAPER_NOUNS and phrase.definite == "the" and not (phrase.owners or phrase.modified):
        return next(iter(cast.newspapers.values())) if len(cast.newspapers) == 1 else None
    if phrase.definite == "bare" and phrase.lemma in _WHERE and not (phrase.owners or phrase.country):
        return None
    if (phrase.lemma in BODIES or phrase.lemma in MADE) and not phrase.plural:
        return _shared("organisation", sentence, phrase, cast)
    return None


def predicated(sentence: Sentence, phrase: Phrase) -> tuple[int, ...] | None:
    """For a description that is said of somebody ("as China's leader", "is the president"): the tokens of whom it
    can be said, best first; None where it is not so used."""
    parse = sentence.parse
    token = parse.tokens[phrase.head]
    before_it = parse.tokens[phrase.first - 1] if phrase.first else None
    clause = before_it is not None and before_it.dep == "mark" and parse.tokens[token.head].lemma != "be"
    if before_it is not None and before_it.text.lower() == "as" and not clause:
        verb = parse.tokens[parse.tokens[phrase.first - 1].head]
        objects = tuple(c for c in parse.children[verb.index] if parse.tokens[c].dep == "dobj" and c < phrase.first)
        if verb.pos == "VERB" and objects and verb.lemma.lower() in _MAKES:
            return objects
        before = parse.tokens[: phrase.first]
        return tuple(t.index for t in reversed(before) if t.dep in ("poss", "nsubj", "nsubjpass"))
    if token.dep not in ("attr", "oprd"):
        return None
    if token.dep == "oprd":
        below = parse.children[token.head]
        made = tuple(c for c in below if parse.tokens[c].dep in ("dobj", "nsubjpass"))
        return made if made or parse.tokens[token.head].lemma.lower() in _MAKES else ()
    return tuple(c for c in parse.children[token.head] if parse.tokens[c].dep in SUBJECTS)


_MAKES = frozenset(
    """appoint call choose consider crown declare describe designate elect hail hire install label make name nominate
    portray praise propose reappoint recognise recognize regard replace see select swear throw unveil view""".split()
)
"""Verbs that make their object something: "appointed Roe as director" says it of Roe."""


def _government(sentence: Sentence, phrase: Phrase, cast: Cast) -> Draft | None:
    states = [d for n in phrase.owners if (d := cast[n]).type == "state"]
    if len(states) == 1 and len(phrase.owners) == 1:
        return states[0]
    if phrase.lemma in ("leadership", "regime", "authority") and not states:
        return None
    if phrase.country in COUNTRIES and not phrase.modified:
        return cast.take("state", phrase.country, None, phrase.country)
    if phrase.country is not None and not phrase.modified and (state := cast.get("state", phrase.country)):
        return state
    return _shared("organisation", sentence, phrase, cast)


def _shared(kind: Literal["group", "organisation"], sentence: Sentence, phrase: Phrase, cast: Cast) -> Draft | None:
    """One actor for all phrases of that noun and country; indefinite ones are each their own."""
    if not phrase.country and not phrase.owners and (phrase.lemma in _VAGUE or not acts(sentence, phrase)):
        return None
    if kind == "organisation" and phrase.owners and _named_before(sentence, phrase, cast):
        return None
    if phrase.country or phrase.owners:
        owner = phrase.country or cast[phrase.owners[0]].name
        return cast.take(
            kind, f"{phrase.lemma} of {owner}{_narrowed(sentence, phrase)}", _name(sentence, phrase), phrase.country
        )
    counted = any(t.pos == "NUM" for t in sentence.parse.tokens[phrase.first : phrase.head])
    if phrase.definite in ("the", "bare") and not (phrase.number or counted or phrase.modified) and phrase.plural:
        return cast.take(kind, f"{phrase.lemma} at large", _name(sentence, phrase))
    if phrase.definite == "the":
        known = cast.of_noun(kind, phrase.lemma)
        if len(known) == 1:
            return known[0]
        if known:
            return None
    return cast.take(kind, f"{phrase.lemma} at {phrase.sentence}.{phrase.first}", _name(sentence, phrase))


def _named_before(sentence: Sentence, phrase: Phrase, cast: Cast) -> bool:
    """Whether the noun only says what the organisation named before it is: "the Morning Post newspaper"."""
    tokens = sentence.parse.tokens
    return cast[phrase.owners[-1]].type == "organisation" and tokens[phrase.head - 1].pos == "PROPN"


def _narrowed(sentence: Sentence, phrase: Phrase) -> str:
    words = (
        t for t in sentence.parse.tokens[phrase.first : phrase.head] if t.pos in ("NOUN", "ADJ") and t.text.islower()
    )
    return "".join(f" {t.lemma}" for t in words)


def _name(sentence: Sentence, phrase: Phrase) -> str:
    first = phrase.first
    while first < phrase.head and sentence.parse.tokens[first].pos == "DET":
        first += 1
    name = " ".join(sentence.span(first, phrase.last).exact.split())
    starts = first == 0 and sentence.parse.tokens[0].pos != "PROPN" and not name[:2].isupper()
    return name[0].lower() + name[1:] if starts and look_up(name.split()[0]) is None else name


def person(sentence: Sentence, phrase: Phrase, cast: Cast) -> Draft | None:
    """The one person a description means: who bears that role here, else somebody unnamed."""
    if phrase.role is None or phrase.plural or phrase.definite == "own" or phrase.lemma in _THINGS:
        return None
    if phrase.definite != "a":
        roles = {phrase.role, *(LEADERS if phrase.role == "leader" else ())}
        known = [d for d in cast.bearers(*sorted(roles)) if _bears(d, phrase) and _may_serve(d, phrase, cast)]
        if len(known) == 1:
            return known[0]
        if known or (phrase.definite == "bare" and not phrase.country):
            return None
    if not acts(sentence, phrase) and not (phrase.definite == "a" and _is_somebody(sentence, phrase)):
        return None
    key = f"{phrase.role} at {phrase.sentence}.{phrase.first}"
    if phrase.definite != "a" and phrase.country:
        key = f"{phrase.role} of {phrase.country}{_narrowed(sentence, phrase)}"
    draft = cast.take("person", key, _name(sentence, phrase), phrase.country)
    cast.learn_role(draft, _name(sentence, phrase), phrase.role)
    return draft


def _is_somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether "a nurse" is somebody who is there, not what another is or is like: "worked as a nurse"."""
    tokens = sentence.parse.tokens
    if phrase.first and tokens[phrase.first - 1].text.lower() in ("as", "like", "than", "not", "such", "no"):
        return False
    return tokens[phrase.head].dep in ("pobj", "conj", "poss", "dative", "appos", "ROOT")


def _bears(draft: Draft, phrase: Phrase) -> bool:
    """Whether a person has the role a description speaks of, in the country it speaks of."""
    lemmas = {lemma for text, lemma in draft.roles.items() if _is_whole(text, phrase)}
    fits = phrase.role in lemmas or (phrase.role == "leader" and bool(LEADERS & lemmas))
    return fits and (phrase.country is None or draft.country == phrase.country)


def _is_whole(role: str, phrase: Phrase) -> bool:
    """Whether a role as written is held now, and is not a lesser one: no "former leader", no "deputy leader"."""
    words = role.lower()
    return not words.startswith(("former", "ex-", "late ")) and (phrase.modified or not LESSER & set(words.split()))


def _may_serve(draft: Draft, phrase: Phrase, cast: Cast) -> bool:
    """Whether a person's role can be at the body a description names: none other is named with the role."""
    if not phrase.owners or phrase.country is not None:
        return True
    names = [name for number in phrase.owners for name in (*cast[number].names, cast[number].name)]
    texts = [t for t, lemma in draft.roles.items() if lemma == phrase.role]
    open_ones = (t for t in texts if "'s" not in t and "’s" not in t and " of " not in t)
    return any(name in t for name in names for t in texts) or any(True for _ in open_ones)


_THINGS = frozenset(
    """partner member producer enemy foe ally driver owner author head host winner successor predecessor player critic
    justice""".split()
)
"""Roles that states and things have too."""
