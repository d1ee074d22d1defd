"""Where a content gives way to the report's own words or to another voice: ", which …", ", a claim the army denied",
", while his deputy called it …", ", according to …"."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.knowledge import cues, cues_claims, cues_nouns
from consilience.extraction.quotations import grammar
from consilience.model import Parse

_RELATIVES = frozenset("which who when where whose whom".split())
_TURNS = frozenset("while whereas though although even but".split())
_REACH = 12
_SPEAKERS_OWN = frozenset("i we you he she it they".split())
_ARTICLES = frozenset("a an the something one".split())


def before_remark(parse: Parse, content: Sequence[int]) -> list[int]:
    """The content up to such a remark, which begins behind a comma or with an "and" or "but" of another speaker."""
    for at, i in enumerate(content[1:-1], 1):
        token = parse.tokens[i]
        if token.text in cues_claims.COMMAS and _changes_voice(parse, content, at + 1):
            return without_asides(parse, content[:at])
        if (token.tag == "CC" or token.text == ",") and _another_speaks(parse, i):
            return without_asides(parse, content[:at])
    return without_asides(parse, content)


def without_asides(parse: Parse, content: Sequence[int]) -> list[int]:
    """The content less what another calls a thing in its midst: "the repair, [which they put at nine million,] is
    late"."""
    kept = list(content)
    for i in content:
        if parse.tokens[i].dep in ("relcl", "acl") and _is_judged(parse, i):
            phrase = parse.subtree(i)
            first, last = phrase[0] - 1, phrase[-1] + 1
            if (
                kept
                and kept[0] < first
                and last < kept[-1]
                and parse.tokens[first].text == parse.tokens[last].text == ","
            ):
                kept = [j for j in kept if not first <= j <= last]
    return kept


def _is_judged(parse: Parse, verb: int) -> bool:
    """Whether somebody is named who says what a thing is called or worth."""
    if parse.tokens[verb].lemma.lower() not in cues.AS | cues.VALUING:
        return False
    behind = [parse.tokens[c] for c in grammar.behind(parse, verb)]
    told = grammar.child(parse, verb, "agent") is not None or has_subject(parse, verb)
    return told and any(t.text.lower() in ("as", "at") for t in behind)


def _another_speaks(parse: Parse, joint: int) -> bool:
    """Whether the clause behind an "and" is another speaker's: "… and one in four said …"."""
    for i in range(joint + 1, min(joint + _REACH, len(parse.tokens))):
        token = parse.tokens[i]
        if token.tag in grammar.FINITE and token.pos == "VERB":
            subject = grammar.child(parse, i, "nsubj")
            if subject is None or subject > i or parse.subtree(subject)[0] != joint + 1:
                return False
            return token.lemma.lower() in cues.REPORTING and parse.tokens[subject].text.lower() not in _SPEAKERS_OWN
    return False


def _changes_voice(parse: Parse, content: Sequence[int], at: int) -> bool:
    """Whether a remark begins with the word at place `at` of the content."""
    index = content[at]
    token = parse.tokens[index]
    word = token.text.lower()
    if word in _RELATIVES:
        return not _goes_on_behind(parse, content, index)
    if token.tag == "VBG" and _closes_before(parse, content, index):
        return False
    if token.tag == "VBG" and _is_outcome(parse, index):
        return True
    if token.tag == "VBG":
        return token.lemma.lower() in cues.VOICED - cues_claims.EFFECTS or word == "according"
    if word in _TURNS:
        return _turns(parse, index)
    return word in _ARTICLES and _is_comment(parse, index)


def _is_outcome(parse: Parse, participle: int) -> bool:
    """Whether the report tells what came of the words: "…, raising fears of a strike", "…, dashing hopes"."""
    return any(
        parse.tokens[c].dep == "dobj" and parse.tokens[c].lemma.lower() in cues_claims.STIRRED
        for c in parse.children[participle]
    )


def _goes_on_behind(parse: Parse, content: Sequence[int], relative: int) -> bool:
    """Whether the clause that a relative pronoun opens ends before the content does, whose verb is still to come."""
    clause = next((i for i in parse.ancestors(relative) if parse.tokens[i].dep == "relcl"), None)
    if clause is None:
        return False
    last, bearer = parse.subtree(clause)[-1], parse.tokens[clause].head
    tensed = next((i for i in content if i > last and parse.tokens[i].tag in grammar.FINITE), None)
    return tensed is not None and any(bearer in parse.subtree(i) for i in (tensed, parse.tokens[tensed].head))


def _closes_before(parse: Parse, content: Sequence[int], participle: int) -> bool:
    """Whether a comma ends what a participle opened, and the content's own verb is still to come."""
    last = parse.subtree(participle)[-1]
    if last + 1 >= len(parse.tokens) or parse.tokens[last + 1].text != "," or last + 1 not in content:
        return False
    return any(parse.tokens[i].tag in grammar.FINITE for i in content if i > last)


def _turns(parse: Parse, index: int) -> bool:
    """Whether "while …" opens a clause in which somebody else speaks."""
    if parse.tokens[index].text.lower() == "even" and parse.tokens[index + 1 : index + 2]:
        return parse.tokens[index + 1].dep == "mark"
    clause = parse.tokens[index].head
    verb = parse.tokens[clause]
    if clause <= index or verb.dep != "advcl" or verb.lemma.lower() not in cues.ANY:
        return False
    subject = grammar.child(parse, clause, "nsubj")
    return subject is not None and parse.tokens[subject].text.lower() not in ("i", "we", "you")


def _is_comment(parse: Parse, article: int) -> bool:
    """Whether a noun takes up all that was said, to tell what another says of it: "a claim the army denied"."""
    noun = parse.tokens[article].head if parse.tokens[article].dep == "det" else article
    if noun < article or parse.tokens[noun].pos not in ("NOUN", "PRON"):
        return False
    clause = grammar.child(parse, noun, "relcl", "acl")
    if clause is None or clause < noun:
        return False
    told = parse.tokens[clause].lemma.lower() in cues.ANY
    return told and (parse.tokens[noun].lemma.lower() in cues_nouns.NOUNS or has_subject(parse, clause))


def has_subject(parse: Parse, verb: int) -> bool:
    """Whether the verb has a subject that is no relative pronoun."""
    subject = grammar.child(parse, verb, "nsubj")
    return subject is not None and parse.tokens[subject].tag not in ("WDT", "WP")
