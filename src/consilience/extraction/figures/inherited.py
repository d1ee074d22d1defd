"""Whose a measure of states or firms is that nobody's name stands by: it goes on about the last one spoken of.

"China's exports fell 3 percent and imports dropped 1 percent": the imports are China's too."""

from __future__ import annotations

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import SUBJECTS
from consilience.extraction.figures.terms import normal
from consilience.extraction.knowledge.groups import BODIES
from consilience.model import FigureMention, Participant

_OF_STATES = frozenset(
    "export import price output growth inflation unemployment population fertility production consumption surplus "
    "deficit reserve economy case death patient birth investment spending shipment rate wage".split()
)
"""What statistics tell of a country."""
_OF_FIRMS = words.ACCOUNTS | frozenset("loan cash order shipment workforce".split())
"""What firms tell of themselves."""
_OPENING = 3
"""A measure that opens a sentence stands among so many first words."""


def inherited(
    scene: Scene, site: Site, mention: FigureMention, before: FigureMention | None
) -> tuple[Participant, ...]:
    """The owners of a figure; where it has none, those of the figure before it or whom the sentence before names."""
    if (
        mention.owners
        or site.head is None
        or site.act
        or scene.q.sort in ("duration", "ordinal", "age")
        or not (kinds := _kinds(scene, site.head))
    ):
        return mention.owners
    if before is not None and before.sentence == mention.sentence:
        same = bool(before.owners) and all(_kind(scene, p) in kinds for p in before.owners)
        return before.owners if same and not _another(scene, before.end, mention.start) else ()
    token = scene.token(site.head)
    opens = token.dep in SUBJECTS and site.head < _OPENING and not _another(scene, scene.sentence.start, mention.start)
    told = scene.parties.told_in(scene.sentence.index - 1, kinds) if opens else None
    return () if told is None or _tells(told) else (told,)


def _tells(participant: Participant) -> bool:
    """Whether a name is of a body that publishes what it does not have ("the Labour Department")."""
    return participant.exact.lower().split()[-1] in BODIES


def _kinds(scene: Scene, noun: int) -> frozenset[str]:
    """The kinds of parties that have what a noun measures."""
    lemmas = {scene.lemma(noun), normal(scene.lemma(noun))}
    lemmas |= {scene.lemma(c) for c in scene.parse.children[noun] if scene.token(c).dep == "compound"}
    lemmas |= {scene.lemma(d) for c in scene.parse.children[noun] for d in scene.parse.children[c]}
    states, firms = bool(lemmas & _OF_STATES), bool(lemmas & _OF_FIRMS)
    return frozenset(kind for kind, told in (("state", states), ("organisation", firms)) if told)


def _kind(scene: Scene, participant: Participant) -> str:
    known = scene.parties.entities
    numbers = [n for n in participant.entities if n < len(known)]
    return known[numbers[0]].type if len(numbers) == 1 else ""


def _another(scene: Scene, start: int, end: int) -> bool:
    """Whether a party is named between two places of the sentence."""
    between = scene.sentence.tokens_within(start, end)
    return any((mention := scene.parties.at(scene.sentence, i)) is not None and mention.form == "name" for i in between)
