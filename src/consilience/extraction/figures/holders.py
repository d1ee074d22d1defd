"""Whose a measure is by its own words: possessors, names before it, parties behind "of", "between", "by" and "in"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.measure import carried
from consilience.extraction.figures.named import is_party, known_as
from consilience.extraction.figures.owning import may_own, possesses
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import preps

_RANKS = frozenset("position place role rank status standing".split())
_BEHIND = frozenset({"of", "between", "by", "among", "amongst"})
_WITHIN = frozenset("in at across on of throughout".split())
_UNNAMED = frozenset({"DATE", "TIME", "CARDINAL", "MONEY", "PERCENT", "QUANTITY", "EVENT", "PERSON"})


def of_noun(scene: Scene, noun: int) -> list[int]:
    """Possessors, parties behind "of" and "by", names before the noun ("China-Russia trade", "Chinese exports")."""
    return [*certain(scene, noun), *before(scene, noun)]


def certain(scene: Scene, noun: int) -> list[int]:
    """Possessors and the parties behind "of", "between", "by" and "among"."""
    heads: list[int] = []
    for at in _nouns(scene, noun):
        for c in scene.parse.children[at]:
            token = scene.token(c)
            if token.dep == "poss" and possesses(scene, c):
                heads += [c, *(d for d in scene.parse.children[c] if _joined_name(scene, d))]
            if token.dep in ("prep", "agent", "acl"):
                heads += _behind(scene, c)
    return heads


def before(scene: Scene, noun: int) -> list[int]:
    """Names that stand before a noun without a possessive ("Chinese exports", "China-Russia trade")."""
    heads: list[int] = []
    for at in _nouns(scene, noun):
        for c in scene.parse.children[at]:
            token = scene.token(c)
            if token.dep in ("compound", "nmod", "amod") and _is_name(scene, c) and may_own(scene, c):
                heads += [c, *(d for d in scene.parse.children[c] if _joined_name(scene, d))]
    return heads


def _is_name(scene: Scene, index: int) -> bool:
    """Whether a word is a name by itself, or one that the report's actors know and the parser took for a plural."""
    mention = scene.parties.at(scene.sentence, index)
    named = mention is not None and mention.form == "name" and scene.token(index).tag == "NNS"
    return scene.token(index).pos in ("PROPN", "ADJ") or named or known_as(scene, index) is not None


def _nouns(scene: Scene, noun: int) -> Iterator[int]:
    """A noun, and what it only carries ("the value of exports")."""
    yield noun
    inner = carried(scene, noun) if scene.lemma(noun) != "toll" else None
    if inner is not None:
        yield inner


def _joined_name(scene: Scene, index: int) -> bool:
    return scene.token(index).dep in ("compound", "nmod", "conj") and is_party(scene, index)


def _behind(scene: Scene, index: int) -> list[int]:
    """The parties behind "of", "between", "by" and "among", also after a participle ("meetings held between them")."""
    below = scene.parse.children[index]
    if scene.token(index).dep == "acl":
        return [head for c in below if scene.token(c).dep in ("prep", "agent") for head in _behind(scene, c)]
    if scene.lemma(index) not in _BEHIND:
        return []
    return [c for c in below if scene.token(c).dep == "pobj" and may_own(scene, c)]


def within(scene: Scene, noun: int) -> list[int]:
    """What is named behind a measure as where it is measured ("prices in Oslo", "arrivals at ports in Norland")."""
    at = [noun]
    for _ in range(3):
        places = [c for i in at for preposition, c in preps(scene.parse, i) if _is_within(scene, i, preposition)]
        if named := [c for c in places if _is_named(scene, c)]:
            return named[:1]
        at = [c for c in places if c not in scene.taken]
    return []


def _is_within(scene: Scene, noun: int, preposition: str) -> bool:
    """Whether a preposition says where a thing is measured; imports are of where they go into."""
    return preposition in _WITHIN or (preposition == "into" and scene.lemma(noun) == "import")


def _is_named(scene: Scene, index: int) -> bool:
    """Whether a noun is a name or has one before it ("the Harbour plant")."""
    before = (c for c in scene.parse.children[index] if c < index and scene.token(c).dep in ("compound", "nmod"))
    return any(
        scene.token(i).pos == "PROPN" and scene.token(i).entity not in _UNNAMED and i not in scene.taken
        for i in (index, *before)
    )


def of_rank(scene: Scene, noun: int) -> list[int]:
    """Who holds a rank: "Norland's position as Sudria's largest partner" is of both."""
    prep = scene.token(scene.token(noun).head)
    if prep.text.lower() != "as" or prep.dep != "prep" or scene.lemma(prep.head) not in _RANKS:
        return []
    return [c for c in scene.parse.children[prep.head] if scene.token(c).dep == "poss" and may_own(scene, c)]


def of_named(scene: Scene, noun: int) -> list[int]:
    """Whom a forecast is for ("its forecast for Norland"), and who bears the name behind a rank ("third seed Roe")."""
    if scene.q.sort == "ordinal":
        beside = (c for c in scene.parse.children[noun] if scene.token(c).dep == "appos" and noun < c < noun + 4)
        return [c for c in beside if scene.token(c).pos == "PROPN" and scene.token(noun + 1).pos == "PROPN"]
    nouns = (noun, scene.token(noun).head) if scene.token(noun).dep in ("compound", "nmod") else (noun,)
    told = next((i for i in nouns if scene.lemma(i) in words.FORECASTS), None)
    if told is None or scene.token(told + 1).text.lower() != "for":
        return []
    named = (c for c in scene.parse.children[told + 1] if scene.token(c).pos == "PROPN")
    return [c for c in named if scene.token(c).dep == "pobj"]


def of_stand_in(scene: Scene, index: int) -> list[int]:
    """The owner in "Norland's 5 tonnes" and "that of the Norse fleet": the party there, else whose it is."""
    return [index, *of_noun(scene, index)] if may_own(scene, index) else of_noun(scene, index)
