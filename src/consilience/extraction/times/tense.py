"""Which way a time looks: from the verb that governs it, and from the small words before it."""

from __future__ import annotations

from typing import Literal

from consilience.model import Parse, Sentence, Token

Tense = Literal["past", "pluperfect", "present", "future"]

_FUTURE_AUX = frozenset(
    {"will", "'ll", "’ll", "shall", "wo", "would", "may", "might", "could", "can", "should", "must"}
)
_FUTURE_VERBS = frozenset(
    "plan expect schedule reschedule intend set hope aim due slate agree prepare propose want vow pledge bind".split()
)
_SCHEDULED = frozenset(
    "begin start open close end expire leave depart arrive meet face take run kick launch vote go return travel resume "
    "convene conclude visit host hold".split()
)
"""Verbs whose present tense beside a day tells what is to come ("the fair opens on Friday")."""

_PUTTING_OFF = frozenset("move postpone delay push defer extend reschedule adjourn prolong".split())
"""Verbs whose "to" or "until" leads to a day to come, whatever their tense."""

_LEADING = frozenset({"by", "until", "till"})
"""Before a time behind an infinitive, which lies ahead of the verb above ("had threatened to raise it by October")."""

_TELLING = frozenset("say tell be have show mean note report write quote seem appear know think believe".split())
"""Verbs whose present tense beside a day may tell of what was."""

_VERBS = frozenset({"VERB", "AUX"})


def tense(sentence: Sentence, start: int, end: int) -> tuple[Tense | None, bool]:
    """The tense of the verb above the words from `start` to `end` (offsets in the sentence), or None; and whether
    the words hang on that verb directly and not on a noun between ("Wednesday's ruling")."""
    parse = sentence.parse
    at = _head(parse, start, end)
    if at is None:
        return None, False
    direct, cue = True, _cue(parse, start)
    for above in (at, *parse.ancestors(at)):
        token = parse.tokens[above]
        if _is_misread(parse, token) or _is_due(parse, token):
            return "future", direct
        if token.pos in _VERBS and cue in ("to", "until", "till") and token.lemma in _PUTTING_OFF:
            return "future", True
        if token.pos in _VERBS and _is_open_infinitive(parse, token, cue):
            return None, direct
        if token.pos in _VERBS and (found := _of_verb(parse, token, cue)):
            ahead = direct and found == "present" and (_announces(sentence, token) or _is_told_of(parse, at, token))
            return ("future" if ahead else found), direct
        if above != at and token.pos in ("NOUN", "PROPN"):
            direct = False
    return None, False


def _is_told_of(parse: Parse, at: int, verb: Token) -> bool:
    """Whether a day is what "is" tells of ("Tuesday is the last day", "the vote is Thursday"): it is to come."""
    token = parse.tokens[at]
    if token.dep == "pobj" and parse.tokens[token.head].text.lower() == "on":
        token = parse.tokens[token.head]  # "the vote is on Sunday"
    return verb.lemma == "be" and token.head == verb.index and token.dep in ("nsubj", "attr", "npadvmod", "prep")


def goes_on(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the verb above the words from `start` to `end` tells what is going on or stands ("is calling", "are"),
    so that "today" before it means these times."""
    parse = sentence.parse
    at = _head(parse, start, end)
    verb = parse.tokens[parse.tokens[at].head] if at is not None else None
    if at is None or verb is None or verb.index == at or not sentence.text.endswith("."):
        return False
    if verb.lemma == "be" and parse.tokens[at].dep == "nsubj":
        return False  # "Today is the last day to register"
    helpers = [parse.tokens[i] for i in parse.children[verb.index] if parse.tokens[i].dep == "aux"]
    if verb.tag == "VBG":
        return len(helpers) == 1 and helpers[0].tag in ("VBZ", "VBP") and verb.lemma not in _SCHEDULED
    return verb.tag in ("VBZ", "VBP") and verb.lemma in ("be", "remain", "face") and not helpers


def _is_misread(parse: Parse, token: Token) -> bool:
    """Whether a verb in the present tense was taken for a noun: it has a subject and an object ("voters elect a
    parliament"), or leads a headline behind a name ("Norland votes on Sunday")."""
    if token.tag[:2] != "NN" or not token.text.islower() or token.dep != "ROOT":
        return False
    deps = {parse.tokens[c].dep for c in parse.children[token.index]}
    before = parse.tokens[token.index - 1] if token.index else None
    named = before is not None and before.text[:1].isupper() and before.head == token.index
    return {"nsubj", "dobj"} <= deps or (token.index == 1 and named and token.lemma in _SCHEDULED)


def _is_due(parse: Parse, token: Token) -> bool:
    """Whether an adjective leads to a day to come ("is due Friday", "payable Dec. 1"), unless under "was"."""
    if token.pos not in ("ADJ", "ADV") or token.text.lower() not in ("due", "payable", "effective"):
        return False
    verb = parse.tokens[token.head]
    return not (verb.lemma == "be" and verb.tag in ("VBD", "VBN"))


def _announces(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb in the present tense tells what is to come: in prose it does beside a day ("Voters elect a new
    parliament on Sunday"); in a headline, which has no stop, it may tell what was ("Flood kills 18 on Tuesday")."""
    return sentence.text.rstrip("\"'”’").endswith(".") and verb.lemma.lower() not in _TELLING


def _head(parse: Parse, start: int, end: int) -> int | None:
    """The token of the phrase whose head lies outside it."""
    inside = [t.index for t in parse.tokens if t.start < end and t.end > start]
    for index in inside:
        if parse.tokens[index].head not in inside or parse.tokens[index].head == index:
            return index
    return inside[0] if inside else None


def _cue(parse: Parse, start: int) -> str:
    """The word before the time, in small letters; "" where it begins the sentence."""
    before = [t for t in parse.tokens if t.end <= start]
    return before[-1].text.lower() if before else ""


def _of_verb(parse: Parse, verb: Token, cue: str) -> Tense | None:
    helpers = [parse.tokens[i] for i in parse.children[verb.index] if parse.tokens[i].dep in ("aux", "auxpass")]
    words = {h.text.lower() for h in helpers}
    if words & _FUTURE_AUX:
        return "future"
    if "had" in words or "'d" in words and verb.tag == "VBN":
        return "pluperfect"
    if any(h.tag == "TO" for h in helpers):
        return "future" if cue in _LEADING else _of_infinitive(parse, verb)
    sets = cue == "for" or any(parse.tokens[c].text.lower() == "for" for c in parse.children[verb.index])
    ahead = verb.lemma in _FUTURE_VERBS and (verb.lemma != "set" or sets)
    if verb.tag == "VBD" or any(h.tag == "VBD" for h in helpers):
        return "future" if ahead and helpers else "past"
    if verb.tag == "VBN" and not ahead and any(_is_now(h) for h in helpers) and not {"has", "have"} & words:
        return "present"  # "when the case is heard in May"
    if verb.tag == "VBN":
        return "future" if ahead else "past"
    if verb.tag == "VBG":
        return "future" if any(h.tag in ("VBZ", "VBP") for h in helpers) else None
    if verb.tag in ("VBZ", "VBP") and verb.lemma in _SCHEDULED:
        return "future"
    return "present" if verb.tag in ("VBZ", "VBP", "MD") else None


def _is_now(helper: Token) -> bool:
    return helper.dep == "auxpass" and helper.tag in ("VBZ", "VBP")


def _is_open_infinitive(parse: Parse, verb: Token, cue: str) -> bool:
    """Whether a verb is one whose time its "to" leaves open ("invited them to sign it on March 12")."""
    to = any(parse.tokens[c].tag == "TO" for c in parse.children[verb.index])
    return to and cue not in _LEADING and _of_infinitive(parse, verb) is None


def _of_infinitive(parse: Parse, verb: Token) -> Tense | None:
    """Of "to expire": future, unless under "had" ("it had been due to expire on Friday")."""
    above = parse.tokens[verb.head]
    if above.pos in _VERBS and above.lemma not in (*_FUTURE_VERBS, "be", "have", "go"):
        return None
    around = {parse.tokens[c].text.lower() for head in (above.index, above.head) for c in parse.children[head]}
    return "pluperfect" if "had" in around else "future"
