"""Who can own a figure: parties by name or pronoun, people and bodies by description, and whom a word stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.named import described, is_party, known_as
from consilience.extraction.figures.referents import PRONOUNS, kinds, mention_of, noun_of
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import NOUNS, preps
from consilience.extraction.knowledge.groups import GOVERNMENT
from consilience.extraction.parties import noun_phrase
from consilience.model import Participant

PLACE_KINDS = frozenset(
    "state city province region republic island town village canton county district kingdom emirate port municipality "
    "territory enclave prefecture governorate commune suburb".split()
)
"""Kinds of places that their names stand behind ("the state of Norland")."""

_NO_HOLDERS = frozenset(
    "today yesterday tomorrow tonight year month week day decade century season morning night world globe planet "
    "earth".split()
)


_MEASURE = re.compile(
    r"(?:the\s)?(?:gross\s(?:domestic|national)\sproduct|g[dn]p|balance\sof\spayments|consumer\sprices?|"
    r"(?:sterling\s)?m-?[0-5](?:-?[a-z])?|psl[12]|reuters?|plc|ltd|inc|corp|[0-9][0-9.,/-]{0,12}\s(?:pct|percent|dlrs|mln)|[0-9]{0,6}\.[0-9]{1,6}\s[a-z]{1,6})\.?",
    re.IGNORECASE,
)
"""What is taken for a name and owns nothing: measures, bare legal forms, amounts, and the wire that tells of them."""


def is_measure(name: str) -> bool:
    """Whether what looks like a party's name is one of a measure, an amount, or of the wire that brings the report."""
    return _MEASURE.fullmatch(name) is not None


def only_speaks(name: str) -> bool:
    """Whether a party only speaks for others, or is not named by those whom it told ("a government spokesman")."""
    return name.lower().endswith(("spokesman", "spokeswoman", "spokesperson", "spokesmen", " sources", "reuters"))


def is_place(scene: Scene, index: int) -> bool:
    """Whether a token names a place and nothing else."""
    mention = scene.parties.at(scene.sentence, index)
    entities = scene.parties.entities
    if mention is None or not mention.entities:
        return mention is None and scene.token(index).entity in ("GPE", "LOC", "FAC")
    return all(n < len(entities) and entities[n].type == "place" for n in mention.entities)


def may_own(scene: Scene, index: int) -> bool:
    """Whether a token stands for a party: by name, description or pronoun; places own nothing."""
    mention = scene.parties.at(scene.sentence, index)
    if mention is None or not is_party(scene, index):
        return mention is None and is_party(scene, index)
    return not is_place(scene, index)


def acts(scene: Scene, index: int) -> bool:
    """Whether a token stands for who can do things: a party, a place that acts, or people and bodies by description."""
    noun = noun_of(scene, index)
    if scene.token(noun).text.lower() in ("it", "they") and mention_of(scene, noun) is None:
        return _does(scene, noun) and _told_here(scene, noun) is not None
    return may_own(scene, noun) or described(scene, noun) or _who(scene, noun) or _named_behind(scene, noun) != noun


def is_body(scene: Scene, index: int) -> bool:
    """Whether a token names an organisation, by the report's actors or else by the parser."""
    mention, known = scene.parties.at(scene.sentence, index), scene.parties.entities
    if mention is None or not mention.entities or mention.entities[0] >= len(known):
        return scene.token(index).entity == "ORG"
    return known[mention.entities[0]].type == "organisation"


def _who(scene: Scene, noun: int) -> bool:
    """Whether a clause with "who" follows a noun: it names people."""
    clauses = (c for c in scene.parse.children[noun] if scene.token(c).dep == "relcl")
    return any(scene.token(d).text.lower() == "who" for c in clauses for d in scene.parse.children[c])


def possesses(scene: Scene, index: int) -> bool:
    """Whether a possessor has what is named behind it: no time ("last year's output"), nor the whole world."""
    index = noun_of(scene, index)
    token = scene.token(index)
    if token.pos not in NOUNS:
        return token.text.lower() in PRONOUNS or may_own(scene, index)
    return token.entity not in ("DATE", "TIME") and scene.lemma(index) not in _NO_HOLDERS | words.PAPERS


def counted_in(scene: Scene, index: int) -> int:
    """The noun that an amount is of, where a token is part of one ("68 percent of households"); else the token."""
    if index not in scene.taken:
        return index
    return next((noun for preposition, noun in preps(scene.parse, index) if preposition == "of"), index)


def participants(scene: Scene, index: int) -> Iterator[Participant]:
    """Whom a token and those joined to it name: for a pronoun whom it stands for, if that is told."""
    head = noun_of(scene, index)
    if scene.token(head).text.lower() in PRONOUNS:
        yield from _meant(scene, head)
        return
    if (pointed := _pointed_at(scene, head)) is not None:
        yield pointed
        return
    if (whole := _organ_of(scene, head)) is not None:
        yield from participants(scene, whole)
        return
    head = _of_state(scene, _named_behind(scene, head))
    one = scene.q.sort == "age"
    found = (scene.parties.of(scene.sentence, head),) if one else scene.parties.all_of(scene.sentence, head)
    for participant in found:
        number = known_as(scene, head) if not participant.entities else None
        if number is not None:
            country = scene.parties.country((number,))
            yield replace(participant, entities=(number,), country=country)
        else:
            yield _short(scene, participant)


def _pointed_at(scene: Scene, index: int) -> Participant | None:
    """The party that "the country" or "the firm" points at, by its name: as the report's actors tell, else the last."""
    kind = words.POINTERS.get(scene.lemma(index))
    if kind is None or scene.token(index).tag == "NNS":
        return None
    mention = scene.parties.at(scene.sentence, index)
    if mention is not None:
        described = mention.form == "description" and len(mention.entities) == 1
        return scene.parties.name_of(scene.sentence, scene.parties.of(scene.sentence, index)) if described else None
    if not any(scene.token(c).text.lower() == "the" for c in scene.parse.children[index] if c == index - 1):
        return None
    return scene.parties.last(scene.sentence, scene.sentence.start + scene.token(index).start, kind)


def _told_here(scene: Scene, pronoun: int) -> Participant | None:
    """The party that its sentence begins with, where a pronoun can mean it."""
    here = scene.parties.told_in(scene.sentence.index, kinds(scene, pronoun))
    here = _named_after(scene, here) if here is not None else None
    behind = here is not None and here.end <= scene.sentence.start + scene.token(pronoun).start
    return here if behind else None


def _named_after(scene: Scene, first: Participant) -> Participant | None:
    """The name that an opening phrase is followed by, where the parser joins the two ("In a filing with the Port Board,
    Norline, which …, said it"); else the first."""
    within = scene.sentence.tokens_within(first.start, first.end)
    opening = scene.token(0).pos in ("ADP", "SCONJ") or scene.token(0).dep == "prep"
    if not within or not opening or not any(scene.token(i).dep == "pobj" for i in within):
        return first
    beside = [c for i in within for c in scene.parse.children[i] if scene.token(c).dep == "appos" and c > within[-1]]
    names = [c for c in beside if scene.token(c).pos == "PROPN" and scene.token(within[-1] + 1).text == ","]
    return scene.parties.of(scene.sentence, names[0]) if names else first


def _does(scene: Scene, pronoun: int) -> bool:
    """Whether a pronoun is who does something, and not the "it" of "it took two days"."""
    return scene.lemma(scene.token(pronoun).head) not in ("be", "take", "cost", "rain", "seem", "appear", "snow")


def _organ_of(scene: Scene, index: int) -> int | None:
    """Whose directors or board a noun names: what they decide is their firm's ("its board raised the dividend")."""
    if scene.lemma(index) not in _ORGANS or scene.parties.at(scene.sentence, index) is not None:
        return None
    possessor = (c for c in scene.parse.children[index] if scene.token(c).dep == "poss")
    return next((c for c in possessor if possesses(scene, c)), None)


_ORGANS = frozenset({"director", "board", "management"})


def _of_state(scene: Scene, index: int) -> int:
    """The state whose economy or government a noun names ("Norland's economy"), else the noun."""
    if scene.lemma(index) not in GOVERNMENT | {"economy"}:
        return index
    named = (c for c in scene.parse.children[index] if scene.token(c).dep == "poss" and scene.token(c).pos == "PROPN")
    return next((c for c in named if scene.token(c).entity == "GPE"), index)


def _named_behind(scene: Scene, index: int) -> int:
    """The name right behind a description ("the rail operator Norline", "the state of Norland"), else the
    description."""
    if scene.lemma(index) in PLACE_KINDS:
        of = (noun for p, noun in preps(scene.parse, index) if p == "of" and scene.token(noun).pos == "PROPN")
        index = next(of, index)
    beside = [c for c in scene.parse.children[index] if c > index and scene.token(c).dep == "appos"]
    first = beside[0] if beside else index
    close = all(scene.token(i).pos == "PROPN" for i in range(index + 1, first + 1))
    unknown = scene.parties.at(scene.sentence, index) is None and scene.token(index).pos == "NOUN"
    return first if unknown and close else index


def _meant(scene: Scene, pronoun: int) -> Iterator[Participant]:
    """The name, or else the description, that a pronoun stands for."""
    mention = mention_of(scene, pronoun)
    own = scene.parties.of(scene.sentence, pronoun)
    if mention is not None:
        each = [scene.parties.named(scene.sentence, replace(own, entities=(n,))) for n in mention.entities]
        together = scene.parties.named(scene.sentence, own)
        yield from [together] if together is not None else ([p for p in each if p is not None] or [own])
        return
    if (here := _told_here(scene, pronoun)) is not None:
        yield here
    elif (told := scene.parties.told_in(scene.sentence.index - 1, kinds(scene, pronoun))) is not None:
        yield told


def _short(scene: Scene, participant: Participant) -> Participant:
    """A party that is nobody known, without what stands behind its noun ("a consortium", not "… from Norland")."""
    if participant.entities:
        return participant
    within = scene.sentence.tokens_within(participant.start, participant.end)
    heads = [i for i in within if scene.token(i).head not in within or scene.token(i).head == i]
    if not heads:
        return participant
    span = scene.sentence.span(noun_phrase(scene.sentence, heads[0])[0], heads[0])
    return Participant(start=span.start, end=span.end, exact=span.exact)
