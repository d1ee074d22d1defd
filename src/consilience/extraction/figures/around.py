"""Whose a figure is by the clauses around it, where neither its measure nor its own verb names a party.

The way leads up the parse from the figure: nouns that it hangs on may have a holder ("the cost of the firm's two
plants"); a clause has a subject that has, does or undergoes what is counted ("the museum draws 900 visitors"); a clause
without one is its main clause's ("posting a loss of $5m", "to buy two ships"). What is said is not the speaker's."""

from __future__ import annotations

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.doing import only_says
from consilience.extraction.figures.holders import of_noun, within
from consilience.extraction.figures.naming import is_distance
from consilience.extraction.figures.owning import acts, counted_in, is_body
from consilience.extraction.figures.referents import mention_of, noun_of
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.stakes import PARTS_HELD
from consilience.extraction.figures.syntax import NOUNS, SUBJECTS, VERBS, child, subject, top, verb_above
from consilience.extraction.figures.terms import normal

_FARTHEST = 4
_WHERE = frozenset("in at on near outside inside from after before during since across around off until amid".split())
"""Before things that are counted: where or when something is done, not whose they are ("at three plants")."""


def around(scene: Scene, site: Site) -> list[int]:
    """The tokens that head the owners of a figure, from the nearest noun or clause that has any."""
    start = top(scene.parse, scene.own)
    if start is None:
        return []
    if heads := _above(scene, start):
        return heads
    verb = None if describes(scene) else verb_above(scene.parse, start)
    for _ in range(_FARTHEST):
        if verb is None:
            break
        if heads := _at_clause(scene, start, verb):
            return heads
        verb = _outer(scene, verb)
    if site.head is None or site.act:
        return []
    where = [] if scene.lemma(site.head) in PARTS_HELD else within(scene, site.head)
    return where or _teller(scene, site.head) or _where_done(scene, start, site.head)


def _where_done(scene: Scene, start: int, noun: int) -> list[int]:
    """The named place where what is counted was done ("30 tonnes were seized in Oslo"); the dead are no place's."""
    token = scene.token(start if scene.token(start).dep in SUBJECTS else noun)
    suffered = scene.lemma(token.head) in words.TOLLS
    done = token.dep in SUBJECTS and scene.token(token.head).pos in VERBS and not suffered
    return within(scene, token.head) if done else []


def within_whole(scene: Scene, site: Site) -> list[int]:
    """Where a whole is that another number is a part of ("three of the four reactors at the Harbour plant")."""
    return within(scene, site.head) if site.head is not None else []


def _teller(scene: Scene, noun: int) -> list[int]:
    """The body that tells its own accounts ("Roe & Co said profit rose 3 percent")."""
    verb = verb_above(scene.parse, noun) if normal(scene.lemma(noun)) in words.ACCOUNTS else None
    token = scene.token(verb) if verb is not None else None
    if token is None or token.dep != "ccomp" or scene.lemma(token.head) not in words.SAYING | words.EXPECTING:
        return []
    told = subject(scene.parse, token.head)
    told = None if told is None else noun_of(scene, told)
    market = scene.lemma(noun) == "sale" and scene.lemma(token.head) in words.EXPECTING
    if market or told is None:
        return []
    if (meant := mention_of(scene, told)) is not None:
        return [told] if scene.token(told).text.lower() == "it" and meant.entities else []
    return [told] if is_body(scene, told) or scene.lemma(told) in words.POINTERS else []


def firm_telling(scene: Scene, noun: int) -> list[int]:
    """The firm that tells of its accounts in a land ("Roe Inc said U.S. sales rose"); a bureau tells of the land's."""
    told = _teller(scene, noun)
    firm = told and (scene.lemma(told[0]).rstrip(".") in _FORMS or scene.lemma(told[0]) in words.POINTERS)
    return told if firm else []


_FORMS = frozenset("inc corp co ltd plc llc ag nv sa spa gmbh oyj".split())


def describes(scene: Scene) -> bool:
    """Whether an amount only describes the thing behind it ("a 20-metre boat"), which is then whose it is."""
    last = scene.own[-1]
    attached = scene.token(last).head > last and scene.token(last).dep in _ATTRIBUTES
    if is_distance(scene):
        return True
    hyphenated = "-" in scene.sentence.text[scene.q.number.end : scene.q.end + 1]
    return attached and hyphenated and scene.q.sort in ("physical", "count", "duration")


def _above(scene: Scene, start: int) -> list[int]:
    """Who holds the amount or a noun that it hangs on, the nearest first."""
    if heads := [h for i in scene.own for h in of_noun(scene, i)]:
        return heads
    for above in scene.parse.ancestors(start):
        if scene.token(above).pos in VERBS:
            return []
        if scene.is_noun(above) and (heads := of_noun(scene, above)):
            return heads
        if scene.token(above).dep == "conj":
            return []
    return []


_ATTRIBUTES = frozenset({"amod", "compound", "nmod", "npadvmod", "nummod"})


def _at_clause(scene: Scene, start: int, verb: int) -> list[int]:
    """Whose a figure is by the subject of a verb that it stands under."""
    owner = subject(scene.parse, verb)
    if owner is None or only_says(scene, verb) or _apart(scene, start, verb):
        return []
    if _covers(scene, owner, start):
        return []
    noun = counted_in(scene, owner)
    if acts(scene, noun):
        return [noun]
    return of_noun(scene, noun) or ([noun] if _has(scene, noun, verb) and not _raised_to(scene, start, verb) else [])


def _covers(scene: Scene, owner: int, start: int) -> bool:
    return owner == start or owner in scene.own or owner in scene.parse.ancestors(start)


def _apart(scene: Scene, start: int, verb: int) -> bool:
    """Whether what is counted only says where or when the verb's doing is done, has a clause of its own behind "with",
    or is of deaths, which are nobody's."""
    for above in (start, *scene.parse.ancestors(start)):
        if above == verb:
            return False
        lemma, prep = scene.lemma(above), scene.token(above).dep == "prep"
        placed = prep and lemma in _WHERE and scene.q.sort in ("count", "ordinal")
        if placed or (prep and lemma in ("with", "without")) or normal(lemma) == "death":
            return True
    return False


def _has(scene: Scene, noun: int, verb: int) -> bool:
    """Whether a thing itself has what is counted ("the museum has 900 paintings")."""
    return scene.token(noun).pos in NOUNS and noun not in scene.taken and scene.lemma(verb) in words.HOLDING


def _raised_to(scene: Scene, start: int, verb: int) -> bool:
    """Whether a verb only leads to the amount ("taking the rate to 7 percent")."""
    prep = scene.token(scene.token(start).head)
    return scene.token(start).dep == "pobj" and prep.text.lower() == "to" and prep.head == verb


def _outer(scene: Scene, verb: int) -> int | None:
    """The verb of the clause outside; None where what is inside is only said, or has a subject of its own."""
    token = scene.token(verb)
    if token.head == verb or token.dep in ("ccomp", "relcl", "acl") or child(scene.parse, verb, "nsubj", "nsubjpass"):
        return None
    return verb_above(scene.parse, token.head)
