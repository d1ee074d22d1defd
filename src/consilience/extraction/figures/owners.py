"""Whose a figure is: the parties, states or organisations it is said of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.around import around, describes, firm_telling, within_whole
from consilience.extraction.figures.doing import doer, doers, of_act, receiver, suffers
from consilience.extraction.figures.holders import before, certain, of_named, of_noun, of_rank, of_stand_in
from consilience.extraction.figures.naming import of_place
from consilience.extraction.figures.owning import is_measure, only_speaks, participants
from consilience.extraction.figures.parts import is_part, is_whole
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.stakes import holder, is_quoted, owned_by
from consilience.extraction.figures.syntax import passive, subject, top, verb_above
from consilience.model import Participant


def owners(scene: Scene, site: Site) -> tuple[Participant, ...]:
    """The owners of a figure, in text order; none where nothing in its clause says whose it is."""
    if site.head is not None and of_place(scene, site.head):
        return tuple(participants(scene, site.head))
    found = _found(scene, _heads(scene, site), None if is_quoted(scene, site) else site.head)
    if not found and scene.q.sort != "age":
        found = _found(scene, within_whole(scene, site) if is_whole(scene) else around(scene, site), site.head)
    return found


def _heads(scene: Scene, site: Site) -> list[int]:
    """The tokens that head the owners which the measure or its own clause names."""
    if scene.q.sort == "age":
        return _of_age(scene, site)
    if site.owner is not None:
        return of_stand_in(scene, site.owner)
    if (payer := _payer(scene)) is not None:
        return [payer]
    if (by := owned_by(scene)) is not None:
        return by
    if held := holder(scene, site.head):
        return held
    if site.head is not None and is_quoted(scene, site):
        return [site.head]
    if site.head is None:
        return doers(scene, site.clause) if site.clause is not None else []
    return of_act(scene, site.head) if site.act else _of_measure(scene, site.head)


def _found(scene: Scene, heads: Iterable[int], head: int | None) -> tuple[Participant, ...]:
    """The parties headed by these tokens, each once, in text order."""
    found = (p for at in dict.fromkeys(heads) for p in participants(scene, at))
    return tuple(_once(scene, sorted(found, key=lambda p: (p.start, p.end)), head))


def _once(scene: Scene, found: list[Participant], head: int | None) -> Iterator[Participant]:
    """Each owner once: the state and not its fleet; those that are themselves what is counted are none."""
    seen: set[object] = set()
    noun = scene.sentence.start + scene.token(head).start if head is not None else -1
    found = [p for p in found if not any(p != q and p.start <= q.start and q.end <= p.end for q in found)]
    first, last = (scene.sentence.start + i for i in (scene.q.start, scene.q.end))
    for participant in found:
        who = participant.entities or (participant.start, participant.end)
        counted = participant.start < last and first < participant.end or participant.start <= noun < participant.end
        nobody = counted or is_measure(participant.exact) or only_speaks(participant.exact)
        if who not in seen and not (nobody and scene.q.sort != "age"):
            seen.add(who)
            yield participant


def _payer(scene: Scene) -> int | None:
    """Who pays or gets the amount by a verb that names them first ("cost the firm $5m")."""
    start = top(scene.parse, scene.own)
    verb = verb_above(scene.parse, start) if start is not None else None
    return receiver(scene, verb) if verb is not None and scene.lemma(verb) in words.COSTS else None


def _of_age(scene: Scene, site: Site) -> list[int]:
    """The person before the comma, else the noun the age describes, else the subject."""
    before = scene.own[0] - 1 if scene.own else -1
    if before >= 1 and scene.token(before).text in (",", "(") and scene.token(before - 1).pos == "PROPN":
        return [before - 1]
    if site.head is None:
        return _subject_of(scene, site.clause)
    if scene.token(site.head).pos in ("NOUN", "PROPN", "PRON"):
        return _with_a_name(scene, site.head)
    return _subject_of(scene, site.head)


def _with_a_name(scene: Scene, noun: int) -> list[int]:
    """The person that an age describes, by the name beside it ("Ada Roe, a 43-year-old nurse"); nobody without one."""
    token = scene.token(noun)
    mention = scene.parties.at(scene.sentence, noun)
    if token.pos != "NOUN" or (mention is not None and mention.form == "name"):
        return [noun]
    joined = [token.head] if token.dep in ("appos", "compound", "nmod") else []
    joined += [c for c in scene.parse.children[noun] if scene.token(c).dep == "appos"]
    if names := [i for i in joined if scene.token(i).pos == "PROPN"]:
        return names[:1]
    return [noun] if mention is not None and scene.parties.is_named(mention) else []


def _subject_of(scene: Scene, verb: int | None) -> list[int]:
    owner = subject(scene.parse, verb) if verb is not None else None
    return [owner] if owner is not None else []


def _of_measure(scene: Scene, noun: int) -> list[int]:
    """The measure's own parties, else those of its clause; a part is its holder's first, a whole no holder's.

    What is counted is rather whose clause it is than of those named before it ("Norland bought two Sudrian ships")."""
    if is_whole(scene):
        return of_noun(scene, noun)
    if others := of_named(scene, noun):
        return others
    if holders := of_rank(scene, noun):
        return [*holders, *of_noun(scene, noun)]
    if is_part(scene):
        return _by_clause(scene, noun) or of_noun(scene, noun)
    if scene.q.sort in ("count", "ordinal"):
        return certain(scene, noun) or _by_clause(scene, noun) or before(scene, noun)
    own = of_noun(scene, noun)
    abroad = bool(own) and all(scene.token(i).entity in ("GPE", "NORP") and scene.token(i).dep != "poss" for i in own)
    return (firm_telling(scene, noun) if abroad else []) or own or _by_clause(scene, noun)


def _by_clause(scene: Scene, noun: int) -> list[int]:
    """Where the measure itself names nobody: the subject that has, sells, or suffers it; in the passive the doer."""
    verb = verb_above(scene.parse, scene.token(noun).head if scene.token(noun).dep == "pcomp" else noun)
    if verb is None or describes(scene) or not _directly_below(scene, noun, verb):
        return []
    if scene.token(noun).dep in ("nsubj", "nsubjpass") and scene.token(noun).head == verb:
        return doer(scene, verb) if passive(scene.parse, verb) else []
    owner = subject(scene.parse, verb)
    if owner is None or owner == noun or (scene.token(noun).dep == "conj" and scene.token(noun).head == owner):
        return []
    return suffers(scene, verb) if scene.lemma(verb) in words.PENALTIES else doers(scene, verb)


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
