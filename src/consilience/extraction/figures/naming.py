"""The words of a measure: its phrase in the text, its head in normal form, and the terms that narrow it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.hyphens import lemma_of, whole_noun
from consilience.extraction.figures.measure import carried
from consilience.extraction.figures.named import is_party
from consilience.extraction.figures.parts import is_part, is_whole
from consilience.extraction.figures.phrase import phrase
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import VERBS, child, preps
from consilience.extraction.figures.terms import complement_terms, narrowing, normal
from consilience.extraction.figures.tolls import toll
from consilience.model import Span


@dataclass(frozen=True, slots=True)
class Name:
    """The measure: its phrase, its head's normal form and its narrowing terms, sorted."""

    span: Span | None
    head: str | None
    terms: tuple[str, ...]


def name(scene: Scene, site: Site) -> Name:
    """What a quantity measures, from the site of its measure."""
    if scene.q.sort == "age":
        return _of_age(scene, site)
    if is_distance(scene):
        return Name(None, "distance", ())
    if site.head is None or site.head in scene.taken:
        return Name(None, None, _rate(scene))
    token = scene.token(site.head)
    whole = scene.q.sort == "count" or (scene.q.sort in ("percent", "share") and token.tag == "NNPS")
    nameless = (
        token.pos == "PROPN"
        and token.text.lower() not in words.QUOTED
        and not (whole or of_place(scene, site.head))
        and is_party(scene, site.head)
    )
    if token.pos in ("PRON", "DET") or nameless:
        return Name(None, None, _rate(scene))
    if site.act or (token.pos in VERBS and token.dep != "pcomp"):
        return _of_act(scene, site.head)
    return _of_noun(scene, whole_noun(scene, site.head))


_OFF = re.compile(r"(?:\s\([^)]{1,30}\))?\)?\s(?:off|from|north|south|east|west|away|outside|inland|offshore)\b")
"""Behind a length: how far something lies from a place."""


def of_place(scene: Scene, head: int) -> bool:
    """Whether a share or an area is of a place itself ("80 percent of Norland", "400 hectares of the island")."""
    token = scene.token(head)
    of = (
        token.dep == "pobj"
        and scene.token(token.head).text.lower() == "of"
        and scene.token(token.head).head in scene.own
    )
    return of and token.entity in ("GPE", "LOC") and scene.q.sort in ("percent", "share", "physical")


def is_distance(scene: Scene) -> bool:
    """Whether a length says how far something lies from a place."""
    return scene.q.unit == "m" and _OFF.match(scene.sentence.text, scene.q.end) is not None


def _rate(scene: Scene) -> tuple[str, ...]:
    return (f"per-{scene.q.per}",) if scene.q.per else ()


def _of_age(scene: Scene, site: Site) -> Name:
    """An age is of its owner; the noun beside it ("a 45-year-old man") is its phrase and its term."""
    noun = _aged(scene, site)
    if site.head is None or site.act or scene.token(site.head).pos != "NOUN" or noun is not None:
        noun = _person_before(scene) if noun is None else noun
        return Name(None if noun is None else scene.sentence.span(noun, noun), "age", ())
    return Name(scene.sentence.span(site.head, site.head), "age", tuple({scene.lemma(site.head)} - {"age"}))


def _aged(scene: Scene, site: Site) -> int | None:
    """The noun that "aged 5 to 7" and "under the age of 7" are said of; that between an age and a name behind it."""
    at = next((i for i in range(scene.own[0] - 1, max(scene.own[0] - 4, -1), -1) if scene.lemma(i) == "age"), None)
    if at is not None and scene.token(at).pos == "NOUN":
        prep = scene.token(scene.token(at).head)
        at = prep.head if prep.text.lower() in ("under", "over", "above", "below") else None
    elif at is not None:
        at = scene.token(at).head
    elif site.head is not None and scene.token(site.head).pos == "PROPN" and site.head > scene.own[-1]:
        between = range(scene.own[-1] + 1, site.head)
        at = max((i for i in between if scene.token(i).pos == "NOUN" and scene.token(i).dep in _BESIDE), default=None)
    common = at is not None and scene.is_noun(at) and (scene.token(at).pos == "NOUN" or scene.token(at).tag == "NNPS")
    return at if common else None


_BESIDE = frozenset({"compound", "nmod", "appos"})


def _person_before(scene: Scene) -> int | None:
    """The noun beside the name that an age stands behind ("nurse Ada Roe, 43")."""
    at = scene.own[0] - 2
    if at < 0 or scene.token(at).pos != "PROPN" or scene.token(at + 1).text not in (",", "("):
        return None
    name = scene.token(at).head if scene.token(at).dep == "compound" else at
    beside = [c for c in scene.parse.children[name] if scene.token(c).dep in ("compound", "nmod") and c < at]
    return max((c for c in beside if scene.token(c).pos == "NOUN" and c not in scene.taken), default=None)


def _of_act(scene: Scene, verb: int) -> Name:
    lemma = scene.lemma(verb)
    head = words.TOLLS.get(lemma, _IN_HOSPITAL.get(lemma)) if scene.q.sort == "count" else None
    head = head or words.ACTS.get(lemma, lemma)
    terms = set(_rate(scene))
    thing = child(scene.parse, verb, "dobj")
    if thing is not None and thing not in scene.taken and head not in words.BETWEEN_TWO:
        terms |= complement_terms(scene, "to" if head == "visit" else "", thing)
    for preposition, noun in [*preps(scene.parse, verb), *(pair for t in scene.own for pair in preps(scene.parse, t))]:
        if preposition in ("on", "for", "to", "in") and noun not in scene.taken:
            terms |= complement_terms(scene, preposition, noun)
    said = child(scene.parse, verb, "ccomp")
    if said is not None and scene.q.sort in ("percent", "share"):
        terms |= {scene.lemma(t) for t in (said, child(scene.parse, said, "dobj")) if t is not None}
    return Name(scene.sentence.span(verb, verb), head, tuple(sorted(terms - {head})))


_IN_HOSPITAL = {"hospital": "hospitalised"}


def _of_noun(scene: Scene, noun: int) -> Name:
    head = _true_head(scene, noun)
    if _votes(scene, noun):
        return Name(scene.sentence.span(noun, noun), "turnout", ())
    kind = toll(scene, noun) if scene.q.sort == "count" else None
    if kind is not None and head == noun:
        lemma = kind[0]
        terms = narrowing(scene, noun) | ({scene.lemma(noun)} - words.GENERIC - {*words.TOLLS})
    else:
        kind = None
        lemma = lemma_of(scene, head) or _head_word(scene, head)
        alone = is_part(scene)
        terms = (narrowing(scene, noun, alone) | narrowing(scene, head, alone)) - {scene.lemma(noun)}
        terms |= _said_of(scene, noun, lemma)
    if lemma == "turnover" and terms & {*words.MUTUAL, "bilateral"}:
        lemma = "trade"
    terms |= {"whole"} if is_whole(scene) else set()
    terms = _settled(lemma, terms | set(_rate(scene))) - {lemma}
    told = kind[1] if kind is not None and kind[0] != "hospitalised" else None
    return Name(phrase(scene, noun, told), lemma, tuple(sorted(terms)))


def _votes(scene: Scene, noun: int) -> bool:
    """Whether a percentage is of the voters who vote: a turnout in other words ("61 percent of voters took part")."""
    token = scene.token(noun)
    above = scene.token(scene.token(token.head).head) if token.dep == "pobj" else token
    if scene.q.sort != "percent" or scene.lemma(noun) not in ("voter", "elector", "electorate"):
        return False
    verb = above.head
    part = child(scene.parse, verb, "dobj")
    takes_part = scene.lemma(verb) == "take" and part is not None and scene.lemma(part) == "part"
    casts = scene.lemma(verb) == "cast" and part is not None and scene.lemma(part) in ("vote", "ballot")
    alone = scene.lemma(verb) in ("vote", "participate") and child(scene.parse, verb, "prep") is None
    return above.dep == "nsubj" and (takes_part or casts or alone)


def _head_word(scene: Scene, head: int) -> str:
    """The normal form of a head; a toll is of deaths where it is counted, and money where it is paid."""
    token = scene.token(head)
    if scene.lemma(head) == "toll" and scene.q.sort != "count":
        return "toll"
    return token.text.lower() if token.dep == "pcomp" else normal(scene.lemma(head))


def _true_head(scene: Scene, noun: int) -> int:
    """The noun that is measured where `noun` only carries it ("number of meetings")."""
    at = noun
    for _ in range(3):
        lemma = scene.lemma(at)
        inner = carried(scene, at) if lemma in words.LIGHT else None
        if inner is None or inner == at:
            break
        at = inner
    return at


def _said_of(scene: Scene, noun: int, lemma: str) -> set[str]:
    """What is said of the people or the share counted: without it the count is of nothing in particular."""
    share = scene.q.sort in ("percent", "share") and bool(scene.own) and noun > scene.own[-1]
    return _predicate(scene, noun) if lemma == "person" or share else set()


def _predicate(scene: Scene, noun: int) -> set[str]:
    token = scene.token(noun)
    above = token.head
    if (
        token.dep in ("nsubj", "nsubjpass", "dobj")
        and scene.token(above).pos == "VERB"
        and scene.lemma(above) not in words.BE
    ):
        found = {scene.lemma(above)}
        thing = child(scene.parse, above, "dobj")
        if token.dep == "nsubj" and thing is not None and scene.is_noun(thing):
            found.add(scene.lemma(thing))
        return found
    below = (c for c in scene.parse.children[noun] if scene.token(c).dep in ("relcl", "acl"))
    clause = next((c for c in below if scene.token(c).pos == "VERB"), None)
    return {scene.lemma(clause)} if clause is not None else set()


def _settled(head: str, terms: set[str]) -> set[str]:
    """Terms in one form: a measure between two is "bilateral"; meetings and calls always are."""
    if terms & (words.MUTUAL - {"joint"}):
        terms = (terms - words.MUTUAL) | {"bilateral"}
    return terms - {"bilateral"} if head in words.BETWEEN_TWO else terms
