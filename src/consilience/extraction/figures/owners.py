"""Whose a figure is: the parties, states or organisations it is said of."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.measure import carried
from consilience.extraction.figures.named import NAMED, is_party
from consilience.extraction.figures.parts import is_part, is_whole
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import child, passive, subject, verb_above
from consilience.extraction.knowledge.groups import PEOPLE
from consilience.model import Participant

_RANKS = frozenset("position place role rank status standing".split())


def owners(scene: Scene, site: Site) -> tuple[Participant, ...]:
    """The owners of a figure, in text order; none where nothing in its clause says whose it is."""
    if scene.q.sort == "age":
        heads = _of_age(scene, site)
    elif site.owner is not None:
        heads = _of_stand_in(scene, site.owner)
    elif site.head is None:
        heads = _subject_of(scene, site.clause)
    elif site.act:
        heads = _of_act(scene, site.head)
    else:
        heads = _of_measure(scene, site.head)
    found = sorted((p for head in heads for p in _parties_at(scene, head)), key=lambda p: (p.start, p.end))
    return tuple(_once(scene, found, site.head))


def _once(scene: Scene, found: list[Participant], head: int | None) -> Iterator[Participant]:
    """Each owner once: the state and not its fleet; those that are themselves what is counted are none."""
    seen: set[object] = set()
    noun = scene.sentence.start + scene.token(head).start if head is not None else -1
    found = [p for p in found if not any(p is not q and p.start <= q.start and q.end <= p.end for q in found)]
    first, last = (scene.sentence.start + i for i in (scene.q.start, scene.q.end))
    for participant in found:
        who = participant.entities or (participant.start, participant.end)
        counted = participant.start < last and first < participant.end or participant.start <= noun < participant.end
        if who not in seen and not (counted and scene.q.sort != "age"):
            seen.add(who)
            yield participant


def _parties_at(scene: Scene, head: int) -> Iterator[Participant]:
    if not _may_own(scene, head):
        return
    parties, one = scene.parties, scene.q.sort == "age"
    for participant in (parties.of(scene.sentence, head),) if one else parties.all_of(scene.sentence, head):
        index = scene.sentence.token_at(participant.start)
        known = any(n < len(scene.parties.entities) for n in participant.entities)
        if known or (index is not None and scene.token(index).entity in NAMED | {""}):
            yield participant


def _may_own(scene: Scene, index: int) -> bool:
    """Whether a token stands for a party: by name, description or pronoun; places own nothing."""
    mention = scene.parties.at(scene.sentence, index)
    if mention is None:
        return is_party(scene, index)
    entities = scene.parties.entities
    return not all(n < len(entities) and entities[n].type == "place" for n in mention.entities) or not mention.entities


def _of_age(scene: Scene, site: Site) -> list[int]:
    """The person before the comma, else the noun the age describes, else the subject."""
    before = scene.own[0] - 1 if scene.own else -1
    if before >= 1 and scene.token(before).text in (",", "(") and scene.token(before - 1).pos == "PROPN":
        return [before - 1]
    if site.head is None:
        return _subject_of(scene, site.clause)
    if scene.token(site.head).pos in ("NOUN", "PROPN", "PRON"):
        return [site.head]
    return _subject_of(scene, site.head)


def _subject_of(scene: Scene, verb: int | None) -> list[int]:
    owner = subject(scene.parse, verb) if verb is not None else None
    return [owner] if owner is not None else []


def _of_noun(scene: Scene, noun: int) -> list[int]:
    """Possessors, names before the noun ("China-Russia trade", "Chinese exports"), parties behind "of", "by"."""
    heads: list[int] = []
    for at in (noun, carried(scene, noun) if scene.lemma(noun) != "toll" else None):
        for c in scene.parse.children[at] if at is not None else ():
            token = scene.token(c)
            if token.dep in ("poss", "compound", "nmod", "amod") and _may_own(scene, c):
                heads += [c, *(d for d in scene.parse.children[c] if _joined_name(scene, d))]
            if token.dep in ("prep", "agent", "acl"):
                heads += _behind(scene, c)
    return heads


def _of_measure(scene: Scene, noun: int) -> list[int]:
    """The measure's own parties, else those of its clause; a part is its holder's first, a whole no holder's."""
    if is_whole(scene):
        return _of_noun(scene, noun)
    if holders := _holders(scene, noun):
        return [*holders, *_of_noun(scene, noun)]
    if is_part(scene):
        return _by_clause(scene, noun) or _of_noun(scene, noun)
    return _of_noun(scene, noun) or _by_clause(scene, noun)


def _holders(scene: Scene, noun: int) -> list[int]:
    """Who holds a rank: "Norland's position as Sudria's largest partner" is of both."""
    prep = scene.token(scene.token(noun).head)
    if prep.text.lower() != "as" or prep.dep != "prep" or scene.lemma(prep.head) not in _RANKS:
        return []
    return [c for c in scene.parse.children[prep.head] if scene.token(c).dep == "poss" and _may_own(scene, c)]


def _of_stand_in(scene: Scene, index: int) -> list[int]:
    """The owner in "Norland's 5 tonnes" and "that of the Norse fleet": the party there, else whose it is."""
    return [index, *_of_noun(scene, index)] if _may_own(scene, index) else _of_noun(scene, index)


def _joined_name(scene: Scene, index: int) -> bool:
    return scene.token(index).dep in ("compound", "nmod", "conj") and is_party(scene, index)


def _behind(scene: Scene, index: int) -> list[int]:
    """The parties behind "of", "between", "by" and "among", also after a participle ("meetings held between them")."""
    below = scene.parse.children[index]
    if scene.token(index).dep == "acl":
        return [head for c in below if scene.token(c).dep in ("prep", "agent") for head in _behind(scene, c)]
    if scene.lemma(index) not in ("of", "between", "by", "among", "amongst"):
        return []
    return [c for c in below if scene.token(c).dep == "pobj" and _may_own(scene, c)]


def _by_clause(scene: Scene, noun: int) -> list[int]:
    """Where the measure itself names nobody: the subject that has, sells, or suffers it; in the passive the doer."""
    verb = verb_above(scene.parse, scene.token(noun).head if scene.token(noun).dep == "pcomp" else noun)
    if verb is None or not _directly_below(scene, noun, verb):
        return []
    if scene.token(noun).dep in ("nsubj", "nsubjpass") and scene.token(noun).head == verb:
        return _doer(scene, verb) if passive(scene.parse, verb) else []
    if scene.token(noun).dep == "conj" and scene.token(noun).head in _subject_of(scene, verb):
        return []
    return [who for owner in _subject_of(scene, verb) if owner != noun for who in _doers(scene, owner, verb)]


def _doers(scene: Scene, owner: int, verb: int) -> list[int]:
    """The subject, or where that is a thing which has or takes the amount, the party whose it is."""
    things = scene.parties.at(scene.sentence, owner) is None and scene.token(owner).pos == "NOUN"
    mine = things and scene.lemma(owner) not in PEOPLE and scene.lemma(verb) in (*words.HOLDING, *words.ACTS, "be")
    return _of_noun(scene, owner) if mine else [owner]


def _directly_below(scene: Scene, noun: int, verb: int) -> bool:
    """Whether a noun is the subject, object or prepositional object of a verb, or joined to one that is."""
    at, phrases = scene.token(noun), 0
    for _ in range(4):
        phrases += at.dep == "prep"
        if at.head == verb:
            return at.dep not in ("advcl", "relcl", "ccomp") and phrases < 2
        if at.dep not in ("conj", "pobj", "pcomp", "prep", "appos") or at.head == at.index:
            return False
        at = scene.token(at.head)
    return False


def _doer(scene: Scene, verb: int) -> list[int]:
    agent = child(scene.parse, verb, "agent")
    doer = child(scene.parse, agent, "pobj") if agent is not None else None
    return [doer] if doer is not None else []


def _of_act(scene: Scene, verb: int) -> list[int]:
    """Who does it; for meetings also whom they meet."""
    if passive(scene.parse, verb):
        return _doer(scene, verb)
    heads = _subject_of(scene, verb)
    if words.ACTS.get(scene.lemma(verb)) in words.BETWEEN_TWO:
        below = scene.parse.children[verb]
        heads += [c for c in below if scene.token(c).dep == "dobj"]
        withs = [c for c in below if scene.token(c).dep == "prep" and scene.lemma(c) == "with"]
        heads += [d for c in withs for d in scene.parse.children[c] if scene.token(d).dep == "pobj"]
    return heads
