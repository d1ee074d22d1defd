"""What a quantity measures: the token of the sentence that the measure is headed by.

The way from the number to its measure is a walk up the parse: a count stands on the noun it counts; an amount
stands on a noun ("a $5 billion loan"), has its own complement ("15.5 billion cubic metres of gas"), or is tied by
a verb to the subject ("trade reached $244.8 billion") or the object ("raised rates by 25 basis points").
"""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.named import is_party
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import NOUNS, VERBS, child, preps, subject, top
from consilience.extraction.figures.verbs import at_verb

_DEEPEST = 8


def locate(scene: Scene) -> Site:
    """The site of a quantity's measure; its head is None where the sentence does not say what is measured."""
    start = top(scene.parse, scene.own)
    if start is None:
        return Site(None)
    if scene.q.sort in ("count", "ordinal", "share", "score"):
        return _count(scene, start)
    if scene.q.sort == "times":
        return _occasions(scene, start)
    return _amount(scene, start)


def _count(scene: Scene, start: int) -> Site:
    of = _complement(scene, "of")
    if of is None and of_those(scene):
        return Site(None)
    if of is not None and scene.q.sort != "ordinal":
        return Site(of)
    noun = _noun_counted(scene, start)
    if noun is not None:
        return Site(noun)
    if scene.q.sort == "ordinal":
        return _rank(scene, start)
    if (told := _told_of(scene)) is not None:
        return Site(told)
    return _amount(scene, start) if scene.token(start).dep != "ROOT" else Site(None)


def _noun_counted(scene: Scene, start: int) -> int | None:
    """The noun that a number stands before: its head, or the noun that the next words lead to."""
    token, end = scene.token(start), scene.own[-1]
    if (
        token.dep in ("nummod", "amod", "compound", "nmod", "quantmod")
        and token.head > end
        and scene.is_noun(token.head)
    ):
        return token.head
    last: int | None = None
    for at in range(end + 1, min(end + 6, len(scene.parse.tokens))):
        if scene.is_noun(at):
            last = at
        elif last is not None or not _may_precede_noun(scene, at):
            break
        if last is not None and scene.token(at).dep not in ("compound", "nmod", "amod", "poss"):
            break
    return None if last is None or _toll_between(scene, end, last) else last


def _told_of(scene: Scene) -> int | None:
    """The word of a toll right behind a bare number ("left 12 dead", "30 injured")."""
    at = scene.own[-1] + 1
    if at >= len(scene.parse.tokens) or scene.lemma(at) not in words.TOLLS:
        return None
    told = scene.token(at).pos in ("ADJ", "VERB") or scene.token(at).text.lower() in ("dead", "missing", "injured")
    return at if told and scene.token(at).tag != "VBZ" else None


def _may_precede_noun(scene: Scene, at: int) -> bool:
    token = scene.token(at)
    return token.pos == "ADJ" or token.tag in ("VBN", "VBG", "HYPH", "CD", "POS") or token.text == "-"


def _toll_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a participle of a toll parts the number from the noun ("12 killed, officials said")."""
    return any(
        scene.token(i).tag == "VBN" and scene.lemma(i) in words.TOLLS and scene.token(i).dep not in ("amod", "compound")
        for i in range(start + 1, end)
    )


def _complement(scene: Scene, preposition: str) -> int | None:
    """The noun behind a preposition directly after the amount ("dozens of protesters", "$5 billion in aid")."""
    at = scene.own[-1] + 1
    if at >= len(scene.parse.tokens) or scene.token(at).text.lower() != preposition:
        return None
    return next((c for c in scene.parse.children[at] if _is_stuff(scene, c)), None)


def _is_stuff(scene: Scene, index: int) -> bool:
    """A noun, or what is weighed and was taken for a verb ("tonnes of herring")."""
    token = scene.token(index)
    if token.dep == "pcomp":
        thing = child(scene.parse, index, "dobj")
        bare = thing is None or scene.token(thing).entity == "DATE" or scene.lemma(thing) in ("year", "month", "day")
        return scene.q.sort == "physical" and token.tag == "VBG" and bare
    return token.dep == "pobj" and scene.is_noun(index)


def of_those(scene: Scene) -> bool:
    """Whether the amount is of what was counted before ("23 of those", "94 percent of them")."""
    return _OF_THOSE.match(scene.sentence.text, scene.q.end) is not None


_OF_THOSE = re.compile(r"\sof\s(?:them|those|these|whom|which|that|it|us)\b", re.IGNORECASE)


def _occasions(scene: Scene, start: int) -> Site:
    for above in scene.parse.ancestors(start):
        if scene.token(above).pos in VERBS and scene.lemma(above) not in ("be", "have", "do"):
            return Site(above, act=True, clause=above)
    return Site(None)


def _rank(scene: Scene, start: int) -> Site:
    """For "ranked second in oil supplies" the complement of "in"."""
    direct = _complement(scene, "in") or _complement(scene, "among")
    if direct is not None:
        return Site(direct)
    for index in (start, scene.token(start).head):
        for preposition, noun in preps(scene.parse, index):
            if preposition in ("in", "among", "of") and scene.is_noun(noun) and noun > start:
                return Site(noun)
    return Site(None)


def _amount(scene: Scene, start: int) -> Site:
    q = scene.q
    if (owner := _stand_in_of(scene, start)) is not None:
        return Site(None, owner=owner)
    if q.sort != "multiple" and (of := _complement(scene, "of")) is not None:
        return Site(of)
    if of_those(scene):
        return Site(None)
    if q.sort in ("money", "physical") and (kind := _complement(scene, "in")) is not None and _is_bare(scene, kind):
        return Site(kind)
    return Site(_worth(scene)) if _worth(scene) is not None else _climb(scene, start, Site(None), 0)


def _stand_in_of(scene: Scene, start: int) -> int | None:
    """Whose an amount is that stands for one named before: "… and Norland's 5 tonnes", "that of the fleet 5 tonnes"."""
    if scene.q.sort not in ("physical", "money", "percent") or _complement(scene, "of") is not None:
        return None
    possessor = child(scene.parse, start, "poss")
    if possessor is not None and scene.token(possessor).pos == "PROPN":
        return possessor
    if (gapped := _gapped(scene)) is not None:
        return gapped
    above = scene.token(scene.token(start).head)
    if above.text.lower() not in ("that", "those") or above.index > start:
        return None
    return next((noun for preposition, noun in preps(scene.parse, above.index) if preposition == "of"), None)


def _gapped(scene: Scene) -> int | None:
    """The party right before an amount whose verb is left out ("Norland sold 5 tonnes and Sudria 3 tonnes")."""
    at = scene.own[0] - 1
    first = at
    while first > 0 and scene.token(first).pos == "PROPN":
        first -= 1
    joined = 0 < first < at and scene.token(first).text.lower() in ("and", ",", ";", "while")
    return at if joined and any(i < first for i in scene.taken) and is_party(scene, at) else None


def _worth(scene: Scene) -> int | None:
    """The noun before "worth" where that stands before the amount ("a grant worth up to $750,000")."""
    start = scene.q.hedge_start if scene.q.hedge_start is not None else scene.q.start
    before = scene.sentence.tokens_within(scene.sentence.start, scene.sentence.start + start)
    if not before or scene.token(before[-1]).text.lower() not in ("worth", "totaling", "totalling"):
        return None
    head = scene.token(before[-1]).head
    if scene.token(head).pos in VERBS and scene.token(before[-1]).dep == "acomp":
        return subject(scene.parse, head)
    return head if scene.is_noun(head) else next((i for i in reversed(before[-4:-1]) if scene.is_noun(i)), None)


def _is_bare(scene: Scene, noun: int) -> bool:
    """Whether a noun is a kind ("in aid"), not a place, a time or a certain thing ("in the bank", "in March")."""
    token = scene.token(noun)
    certain = any(scene.token(c).dep in ("det", "poss") for c in scene.parse.children[noun])
    return token.pos == "NOUN" and not certain and token.entity not in ("DATE", "TIME")


def _climb(scene: Scene, at: int, site: Site, depth: int) -> Site:
    """One step up from token `at`, which stands for the amount."""
    token = scene.token(at)
    if depth > _DEEPEST or token.head == at:
        return site
    site.passed.append(at)
    if token.dep == "pobj":
        return _over_preposition(scene, token.head, site, depth)
    head = scene.token(token.head)
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
    lemma, inner = scene.lemma(noun), carried(scene, noun)
    changes = lemma in words.CHANGE_NOUNS and not (scene.q.sort != "percent" and lemma in words.CHANGE_IN_PERCENT_ONLY)
    if changes:
        site.changed = lemma
        if inner is not None:
            site.head = inner
            return site
    modified = scene.q.sort == "duration" and scene.token(site.passed[-1]).dep != "pobj"
    if not changes and (inner is not None or lemma not in words.EXTREMES or modified):
        site.head = noun
        return site
    up = _climb(scene, noun, site, depth + 1)
    if up.head is None or (up.act and changes):
        up.head, up.act = noun, False
    return up


def carried(scene: Scene, noun: int) -> int | None:
    """What a light noun or a noun of change is of: its complement, or the noun before it ("trade growth")."""
    for preposition, complement in preps(scene.parse, noun):
        entity = scene.token(complement).entity
        if (
            preposition in ("of", "in", "for")
            and scene.is_noun(complement)
            and entity not in ("DATE", "GPE", "LOC", "ORG")
        ):
            return complement
    if scene.lemma(noun) in words.DESCRIBED:
        return None
    before = [
        c
        for c in scene.parse.children[noun]
        if c < noun and scene.token(c).dep in ("compound", "nmod") and scene.token(c).pos == "NOUN"
        and c not in scene.taken and scene.lemma(c) not in words.WEAK_TERMS and scene.token(c).entity != "DATE"
    ]  # fmt: skip
    return before[-1] if before else None
