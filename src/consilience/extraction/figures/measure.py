"""What a quantity measures: the token of the sentence that the measure is headed by.

The way from the number to its measure is a walk up the parse: a count stands on the noun it counts; an amount
stands on a noun ("a $5 billion loan"), has its own complement ("15.5 billion cubic metres of gas"), or is tied by
a verb to the subject ("trade reached $244.8 billion") or the object ("raised rates by 25 basis points").
"""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.bearing import bearer, change_before, is_span_on_span
from consilience.extraction.figures.beside import complement, is_bare, of_those, of_which, of_whole, worth
from consilience.extraction.figures.labels import group_of, labelled, price_of, what_is_done
from consilience.extraction.figures.named import is_party
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import NOUNS, VERBS, child, preps, top
from consilience.extraction.figures.tolls import toll_between
from consilience.extraction.figures.verbs import at_multiplier, at_verb

_DEEPEST = 8
_DESCRIBED = 8
"""Words that a name and what describes it may have ("and far-left leader Ada Roe 12 percent")."""
_AS_MANY = re.compile(r"\sas\s(?:many|much|high|large|big)\sas\b")
"""Behind a multiple of what was just counted ("60 ships, twice as many as planned")."""
_SPANS = frozenset("period quarter half year month week day season decade".split())


def locate(scene: Scene) -> Site:
    """The site of a quantity's measure; its head is None where the sentence does not say what is measured."""
    start = top(scene.parse, scene.own)
    if start is None:
        return Site(None)
    if (those := of_which(scene)) is not None:
        return Site(those)
    if (done := what_is_done(scene)) is not None:
        return Site(done, act=True, clause=done)
    if scene.q.sort == "multiple" and scene.lemma(start) in words.MULTIPLIERS and scene.token(start).pos in VERBS:
        return at_multiplier(scene, start)
    if scene.q.sort in ("count", "ordinal", "share", "score"):
        return _count(scene, start)
    if scene.q.sort == "times":
        return _occasions(scene, start)
    return _stood_for(scene, _amount(scene, start))


def _stood_for(scene: Scene, site: Site) -> Site:
    """For "that of patients reached 300" the patients; for "that of Norland" whose it is."""
    if site.head is None or scene.token(site.head).text.lower() not in ("that", "those"):
        return site
    of = next((noun for preposition, noun in preps(scene.parse, site.head) if preposition == "of"), None)
    if of is None:
        return site
    site.head, site.owner = (None, of) if is_party(scene, of) else (of, None)
    return site


def _count(scene: Scene, start: int) -> Site:
    of = complement(scene, "of")
    if of is None and of_those(scene):
        return Site(None)
    if of is not None and scene.q.sort != "ordinal":
        return Site(of) if not of_whole(scene, of) else _amount(scene, start)
    noun = _noun_counted(scene, start)
    noun = group_of(scene) if noun is None else noun
    if noun is not None:
        return Site(noun)
    if scene.q.sort == "ordinal":
        return _rank(scene, start)
    if (told := _told_of(scene)) is not None:
        return Site(told)
    if (named := labelled(scene) if scene.q.sort == "count" else None) is not None:
        return Site(named)
    return _stood_for(scene, _amount(scene, start)) if scene.token(start).dep != "ROOT" else Site(None)


def _noun_counted(scene: Scene, start: int) -> int | None:
    """The noun that a number stands before: its head, or the noun that the next words lead to."""
    token, end = scene.token(start), scene.own[-1]
    beside = token.dep in ("nummod", "amod", "compound", "nmod", "quantmod")
    if beside and token.head > end and scene.is_noun(token.head):
        return _whole_name(scene, token.head)
    last: int | None = None
    for at in range(end + 1, min(end + 6, len(scene.parse.tokens))):
        if scene.is_noun(at):
            last = at
        elif last is not None or not _may_precede_noun(scene, at):
            break
        if last is not None and scene.token(at).dep not in ("compound", "nmod", "amod", "poss"):
            break
    return None if last is None or toll_between(scene, end, last) else last


def _whole_name(scene: Scene, noun: int) -> int:
    """The last noun of a compound ("their sixth studio album"), unless a hyphen ties the number to the first."""
    token = scene.token(noun)
    tied = scene.token(noun - 1).text == "-" or scene.token(noun - 1).dep == "punct"
    whole = token.dep == "compound" and token.head == noun + 1 and scene.is_noun(token.head) and not tied
    return token.head if whole else noun


def _told_of(scene: Scene) -> int | None:
    """The word of a toll right behind a bare number ("left 12 dead", "30 injured", "61 feared drowned")."""
    at = scene.own[-1] + 1
    at += at < len(scene.parse.tokens) and scene.token(at).tag in ("VBN", "VBD") and scene.lemma(at) in words.HELD_TO_BE
    if at >= len(scene.parse.tokens) or scene.lemma(at) not in words.TOLLS:
        return None
    told = scene.token(at).pos in ("ADJ", "VERB") or scene.token(at).text.lower() in ("dead", "missing", "injured")
    return at if told and scene.token(at).tag != "VBZ" else None


def _may_precede_noun(scene: Scene, at: int) -> bool:
    token = scene.token(at)
    return token.pos == "ADJ" or token.tag in ("VBN", "VBG", "HYPH", "CD", "POS") or token.text == "-"


def _occasions(scene: Scene, start: int) -> Site:
    for above in scene.parse.ancestors(start):
        if scene.token(above).pos in VERBS and scene.lemma(above) == "have":
            above = child(scene.parse, above, "xcomp") or above
        if scene.token(above).pos in VERBS and scene.lemma(above) not in ("be", "have", "do"):
            return Site(above, act=True, clause=above)
    return Site(None)


def _rank(scene: Scene, start: int) -> Site:
    """For "ranked second in oil supplies" the complement of "in"."""
    direct = complement(scene, "in") or complement(scene, "among")
    if direct is not None:
        return Site(direct)
    for index in (start, scene.token(start).head):
        for preposition, noun in preps(scene.parse, index):
            if preposition in ("in", "among", "of") and scene.is_noun(noun) and noun > start:
                return Site(noun)
    above = scene.token(scene.token(start).head)
    if above.tag == "JJS" and above.dep == "appos" and scene.is_noun(above.head):
        return Site(above.head)
    verb = next((i for i in scene.parse.ancestors(start) if scene.token(i).pos in VERBS), None)
    placed = verb is not None and scene.lemma(verb) in words.PLACING
    return Site(verb, act=True, clause=verb) if placed else Site(None)


def _amount(scene: Scene, start: int) -> Site:
    q = scene.q
    if (owner := _stand_in_of(scene, start)) is not None:
        return Site(None, owner=owner)
    if q.sort != "multiple" and (of := complement(scene, "of")) is not None and not of_whole(scene, of):
        return (_share_of_output(scene, start, of) if q.sort == "percent" else None) or Site(of)
    if of_those(scene) or _AS_MANY.match(scene.sentence.text, q.end):
        return Site(None)
    if (unit := price_of(scene)) is not None:
        return Site(unit)
    if (
        (q.sort == "money" or q.unit in ("kg", "m3"))
        and (kind := complement(scene, "in")) is not None
        and is_bare(scene, kind)
    ):
        return change_before(scene, start, Site(kind))
    return Site(worth(scene)) if worth(scene) is not None else _climb(scene, start, Site(None), 0)


def _share_of_output(scene: Scene, start: int, of: int) -> Site | None:
    """What is said in percent of a state's output ("the deficit widened to 3 percent of GDP"), if the verb tells it."""
    output = scene.lemma(of) == "gdp" or scene.sentence.text[: scene.token(of).end].lower().endswith(_OUTPUT)
    if not output or scene.token(scene.token(start).head).pos in NOUNS:
        return None
    site = _climb(scene, start, Site(None), 0)
    told = site.head is not None and not site.act and scene.lemma(site.head) in words.BALANCES
    return site if told else None


_OUTPUT = ("gross domestic product", "national income", "economic output", "gross national product")


def _stand_in_of(scene: Scene, start: int) -> int | None:
    """Whose an amount is that stands for one named before: "… and Norland's 5 tonnes", "that of the fleet 5 tonnes"."""
    if scene.q.sort not in ("physical", "money", "percent") or complement(scene, "of") is not None:
        return None
    possessor = child(scene.parse, start, "poss")
    if possessor is not None and scene.token(possessor).pos == "PROPN":
        return possessor
    if (party := gapped(scene)) is not None:
        return party
    above = scene.token(scene.token(start).head)
    if above.text.lower() not in ("that", "those") or above.index > start:
        return None
    return next((noun for preposition, noun in preps(scene.parse, above.index) if preposition == "of"), None)


def gapped(scene: Scene) -> int | None:
    """The party right before an amount whose verb is left out ("Norland sold 5 tonnes and Sudria 3 tonnes")."""
    at = scene.own[0] - 1
    first = at
    while first > 0 and scene.token(first).pos == "PROPN":
        first -= 1
    while 0 < first < at and at - first < _DESCRIBED and scene.token(first).tag in ("NN", "JJ", "RB", "HYPH", "DT"):
        first -= 1
    joined = 0 < first < at and scene.token(first).text.lower() in ("and", ",", ";", "while")
    return at if joined and any(i < first for i in scene.taken) and is_party(scene, at) else None


def _climb(scene: Scene, at: int, site: Site, depth: int) -> Site:
    """One step up from token `at`, which stands for the amount."""
    token = scene.token(at)
    if depth > _DEEPEST or token.head == at:
        return site
    site.passed.append(at)
    if token.dep == "pobj":
        return _over_preposition(scene, token.head, site, depth)
    head = scene.token(token.head)
    if head.pos in VERBS and scene.q.sort == "score":
        return Site(head.index, act=True, clause=head.index)
    if head.pos in VERBS and head.index not in scene.taken:
        return at_verb(scene, at, head.index, site)
    if head.pos in NOUNS and head.index not in scene.taken and token.dep != "conj":
        if token.dep == "appos" and scene.q.sort == "count" and head.pos == "PROPN":
            return site
        return _at_noun(scene, head.index, site, depth)
    return _climb(scene, head.index, site, depth + 1)


def _over_preposition(scene: Scene, preposition: int, site: Site, depth: int) -> Site:
    above = scene.token(scene.token(preposition).head)
    if above.index == preposition or (
        site.changed and scene.lemma(preposition) in ("after", "since", "despite", "following")
    ):
        return site
    if above.pos in VERBS and above.index not in scene.taken:
        return at_verb(scene, preposition, above.index, site)
    if scene.q.sort == "count" and scene.lemma(preposition) == "of" and scene.lemma(above.index) in _PARENTS:
        return site
    if scene.is_noun(above.index):
        return _at_noun(scene, above.index, site, depth)
    return _climb(scene, above.index, site, depth + 1)


_PARENTS = frozenset("mother father mom mum dad parent grandmother grandfather".split())
"""Behind these "of twelve" counts children, and not them."""


def _at_noun(scene: Scene, noun: int, site: Site, depth: int) -> Site:
    """At a noun that the amount belongs to: the measure, or a noun that only leads to it."""
    while (
        scene.token(noun).dep == "compound" and scene.token(noun).head > noun and scene.is_noun(scene.token(noun).head)
    ):
        noun = scene.token(noun).head
    if is_span_on_span(scene, noun):
        return _climb(scene, noun, site, depth + 1)
    noun = bearer(scene, noun)
    lemma, inner = scene.lemma(noun), carried(scene, noun)
    changes = lemma in words.CHANGE_NOUNS and not (scene.q.sort != "percent" and lemma in words.CHANGE_IN_PERCENT_ONLY)
    if changes:
        site.changed, site.noun = lemma, True
        if inner is not None:
            site.head = inner
            return site
    modified = scene.q.sort == "duration" and scene.token(site.passed[-1]).dep != "pobj"
    if not changes and (inner is not None or lemma not in words.EXTREMES or modified):
        _change_in(scene, noun, site)
        site.head = noun
        return site
    up = _climb(scene, noun, site, depth + 1)
    at = lemma != "pace" and scene.token(noun).dep == "pobj" and scene.lemma(scene.token(noun).head) == "at"
    if up.head is None or (up.act and (changes or at)):
        up.head, up.act = noun, False
    return up


def _change_in(scene: Scene, noun: int, site: Site) -> None:
    """Notes that the amount is of a change in its measure ("a rise in output of 5 million tonnes")."""
    token = scene.token(noun)
    above = scene.token(scene.token(token.head).head)
    told = token.dep == "pobj" and scene.lemma(token.head) == "in" and scene.token(site.passed[-1]).dep == "pobj"
    if told and scene.lemma(above.index) in words.CHANGE_NOUNS and above.pos == "NOUN":
        site.changed, site.noun = scene.lemma(above.index), True


def carried(scene: Scene, noun: int) -> int | None:
    """What a light noun or a noun of change is of: its complement, or the noun before it ("trade growth")."""
    for preposition, thing in preps(scene.parse, noun):
        entity = scene.token(thing).entity
        if preposition in ("of", "in", "for") and scene.is_noun(thing) and entity not in ("DATE", "GPE", "LOC", "ORG"):
            if scene.lemma(thing) in _SPANS:
                continue
            return thing
    if scene.lemma(noun) in words.DESCRIBED:
        return None
    before = [
        c
        for c in scene.parse.children[noun]
        if c < noun and scene.token(c).dep in ("compound", "nmod") and scene.token(c).pos == "NOUN"
        and c not in scene.taken and scene.lemma(c) not in words.WEAK_TERMS and scene.token(c).entity != "DATE"
    ]  # fmt: skip
    return before[-1] if before else None
