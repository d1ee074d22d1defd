"""At the verb of an amount's clause: whether its subject, its object or the act itself is measured."""

from __future__ import annotations

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.bearing import deal, offered
from consilience.extraction.figures.named import described
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import child, passive, preps, subject
from consilience.extraction.figures.tolls import predicate


def at_verb(scene: Scene, via: int, verb: int, site: Site) -> Site:
    """The site for an amount that hangs on `verb` by the token `via`."""
    lemma, edge = scene.lemma(verb), scene.token(via)
    if (told := _told_before(scene, via, verb)) is not None:
        return at_verb(scene, told, told, site)
    site.clause = verb
    if lemma in words.SPEAKING:
        site.clause = None
        return site
    if via in scene.own and edge.dep in ("nsubj", "nsubjpass") and (said := _said_of_number(scene, via, verb)):
        return _at(site, *said)
    if scene.q.sort == "percent" and lemma in words.SUPPLYING and edge.dep in ("dobj", "npadvmod") and verb < via:
        return site
    if _runs_at(scene, via, lemma):
        return _at(site, verb, act=True)
    if (less := _taken_off(scene, via, verb)) is not None:
        site.changed = "cut"
        return _at(site, less)
    if (dealt := deal(scene, via, verb)) is not None:
        return _at(site, dealt)
    return _of_clause(scene, via, verb, site)


def _of_clause(scene: Scene, via: int, verb: int, site: Site) -> Site:
    """The site where the object or the act of the clause may be what is measured."""
    lemma, edge = scene.lemma(verb), scene.token(via)
    thing = _object(scene, verb, via)
    summed = edge.dep == "dobj" and scene.q.sort in ("money", "count") and lemma in words.ACTS
    if _moves(scene, verb) and not summed:
        return _moved(scene, verb, thing, site)
    if edge.dep in ("nsubj", "nsubjpass") and (on := offered(scene, verb)) is not None:
        return _at(site, on)
    if edge.dep in ("nsubj", "nsubjpass", "csubj"):
        return _at(site, verb, act=True)
    if thing is not None and (lemma in words.SETTERS or _by_share(scene, edge.dep)):
        return _at(site, thing)
    if thing is not None and site.changed and thing < via and scene.token(via - 1).dep != "cc":
        return _at(site, thing)
    return _of_subject(scene, via, verb, site)


def _of_subject(scene: Scene, via: int, verb: int, site: Site) -> Site:
    """The site where no object is measured: the subject of verbs that put an amount beside it, else the act."""
    lemma, edge = scene.lemma(verb), scene.token(via)
    spoken = lemma in words.SAYING and edge.dep == "prep" and not _set_at(scene, verb)
    if spoken or lemma in ("compare", "accord", "include"):
        return site
    owner = subject(scene.parse, verb)
    if lemma in words.SETTERS and not passive(scene.parse, verb):
        return _at(site, _described(scene, verb) or verb, act=_described(scene, verb) is None)
    if (
        owner is not None
        and owner not in scene.taken
        and not (lemma == "make" and described(scene, owner))
        and (lemma in words.BE or (lemma in words.TRANSFERS and site.changed))
    ):
        return _at(site, owner)
    return site if lemma in ("be", "have", "do") else _at(site, verb, act=True)


def _taken_off(scene: Scene, via: int, verb: int) -> int | None:
    """What an amount is taken off ("shaved half a point off growth")."""
    if scene.lemma(verb) not in words.TAKING_OFF or scene.token(via).dep not in ("dobj", "npadvmod", "advmod", "prep"):
        return None
    below = [*preps(scene.parse, verb), *(p for i in scene.own for p in preps(scene.parse, i))]
    via = scene.own[-1]
    return next((noun for p, noun in below if p == "off" and scene.is_noun(noun) and noun > via), None)


def _said_of_number(scene: Scene, number: int, verb: int) -> tuple[int, bool] | None:
    """(the word that says what a bare number counts, whether it is an act): "Eleven are missing", "Two are women"."""
    if scene.q.sort != "count":
        return None
    if scene.token(verb).dep == "aux":
        verb = scene.token(verb).head
    if scene.lemma(verb) == "miss" and scene.token(verb).tag == "VBG":
        return verb, True
    if (told := predicate(scene, number, verb)) is not None:
        return told[1], True
    thing = child(scene.parse, verb, "attr") if scene.lemma(verb) == "be" else None
    plural = thing is not None and scene.is_noun(thing) and scene.token(thing).tag == "NNS"
    return (thing, False) if thing is not None and plural else None


def _told_before(scene: Scene, via: int, verb: int) -> int | None:
    """The verb of what was said, where the amount goes on behind who said it ("…, they said, up from 5 tonnes")."""
    said = child(scene.parse, verb, "ccomp") if scene.lemma(verb) in words.SAYING else None
    beside = scene.token(via).dep in ("advmod", "prep", "npadvmod", "dep", "dobj")
    return said if said is not None and said < verb < via and beside and _level(scene, said) else None


def _level(scene: Scene, verb: int) -> bool:
    """Whether a verb has a subject that is measured by it."""
    return (scene.lemma(verb) in words.BE or _moves(scene, verb)) and subject(scene.parse, verb) is not None


def _moves(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of a change, alone or by its particle ("gave up 2 percent")."""
    particle = child(scene.parse, verb, "prt")
    phrasal = particle is not None and words.PHRASAL.get(scene.lemma(verb)) == scene.token(particle).text.lower()
    return scene.lemma(verb) in words.MOVES or (phrasal and scene.q.sort in ("percent", "money"))


def _runs_at(scene: Scene, via: int, lemma: str) -> bool:
    """Whether the amount says how fast or how long something is done ("closed in at 20 km/h", "stayed two months")."""
    fast = scene.q.unit == "m/s" and scene.lemma(via) == "at"
    return lemma != "be" and (
        fast or (scene.q.sort == "duration" and lemma in ("stay", "remain", "stand", "hold", "lie"))
    )


def _set_at(scene: Scene, verb: int) -> bool:
    """Whether a verb puts the amount to its subject ("damage was estimated at $5m")."""
    return scene.lemma(verb) in words.SETTERS and passive(scene.parse, verb)


def _at(site: Site, head: int, act: bool = False) -> Site:
    site.head, site.act = head, act
    return site


def _object(scene: Scene, verb: int, via: int) -> int | None:
    """The object of a verb where that is a noun and not the amount itself."""
    thing = child(scene.parse, verb, "dobj")
    return thing if thing is not None and thing != via and scene.is_noun(thing) else None


def _by_share(scene: Scene, dep: str) -> bool:
    """Whether a percentage says how much the object changed ("devalued the shilling 65 percent")."""
    return scene.q.sort == "percent" and dep in ("npadvmod", "advmod", "dep", "oprd", "acomp")


def _described(scene: Scene, verb: int) -> int | None:
    """The noun that the verb's clause describes ("the target, which the government had set at two pct")."""
    token = scene.token(verb)
    return token.head if token.dep in ("relcl", "acl") and scene.is_noun(token.head) else None


def at_multiplier(scene: Scene, verb: int) -> Site:
    """The site of a verb that is itself the figure ("exports doubled", "halved its debt")."""
    thing = _object(scene, verb, verb)
    head = subject(scene.parse, verb) if thing is None else thing
    head = None if head is None or head in scene.taken else head
    return Site(head, changed=scene.lemma(verb), clause=verb)


def _what_moves(scene: Scene, verb: int) -> int | None:
    """The subject of a verb of change; that of "reporting a rise" where people so described are its share, and that of
    the clause before where "after adjustment" was taken for one."""
    clause = child(scene.parse, verb, "csubj")
    people = child(scene.parse, clause, "nsubj") if clause is not None and scene.token(clause).tag == "VBG" else None
    if people is not None:
        return people
    found = subject(scene.parse, verb)
    adjusted = found is not None and scene.lemma(found) == "adjustment" and child(scene.parse, verb, "mark") is not None
    above = scene.token(verb).head
    return subject(scene.parse, above) if adjusted and scene.token(verb).dep == "conj" else found


def _moved(scene: Scene, verb: int, thing: int | None, site: Site) -> Site:
    """What rises or falls is the subject; what is raised or cut is the object, and nothing if that is a pronoun."""
    stands_in = child(scene.parse, verb, "dobj")
    if stands_in is not None and scene.token(stands_in).pos == "PRON" and scene.token(stands_in).tag == "PRP":
        site.changed = site.changed or scene.lemma(verb)
        return site
    owner = thing if thing is not None else _what_moves(scene, verb)
    site.changed = site.changed or scene.lemma(verb)
    return _at(site, verb, act=True) if owner is None or owner in scene.taken else _at(site, owner)
