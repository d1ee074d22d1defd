"""Who does what a verb says: its subject, read from the parse and, where that fails, from the words beside it."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.knowledge.cues_nouns import OCCASIONS
from consilience.extraction.quotations import grammar
from consilience.model import Parse

_DEPTH = 3
_NOMINAL = frozenset(("DET", "ADJ", "NUM", "PROPN", "NOUN", "PRON"))


def subject(parse: Parse, verb: int) -> int | None:
    """The head of the phrase that does what `verb` says, or None where the sentence does not tell."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        if grammar.is_passive(parse, verb):
            return _agent(parse, verb)
        own = grammar.subject(parse, verb)
        if own is not None:
            return None if parse.tokens[own].tag == "EX" else own
        above = _inherits_from(parse, verb)
        if above is None:
            return None
        if parse.tokens[above].pos in ("NOUN", "PROPN", "PRON"):
            return above
        verb = above
    return None


def own_subject(parse: Parse, verb: int) -> int | None:
    """The verb's own subject, on either side of it, not one it shares with another verb."""
    found = grammar.subject(parse, verb)
    return None if found is None or parse.tokens[found].tag in ("EX", "WDT", "WP") else found


def _agent(parse: Parse, verb: int) -> int | None:
    by = grammar.child(parse, verb, "agent")
    return None if by is None else grammar.child(parse, by, "pobj")


def _inherits_from(parse: Parse, verb: int) -> int | None:
    """The word whose subject (or, for a noun, which itself) is the subject of `verb`."""
    token = parse.tokens[verb]
    head = token.head
    if head == verb:
        return None
    if token.dep == "conj":
        return _same_tense(parse, verb, head)
    if token.dep == "xcomp":
        return _controller(parse, head)
    if token.dep == "advcl" and token.tag in ("VBG", "VB"):
        return _main_cue(parse, verb) or _above_orders(parse, verb, head)
    if token.dep == "acl" and token.tag == "VBG":
        return _bearer(parse, verb, head)
    if token.dep == "pcomp":
        above = parse.tokens[head].head
        return above if parse.tokens[head].dep == "prep" and parse.tokens[above].pos in ("VERB", "AUX") else None
    return None


def _same_tense(parse: Parse, verb: int, head: int) -> int:
    """For a joined verb the one it is joined to: the nearest above it of its own tense, for the parse often joins it
    to a verb of the clause before ("He complained that they had come and asked them to leave")."""
    tag = parse.tokens[verb].tag
    if tag == parse.tokens[head].tag or tag not in ("VBD", "VBZ") or grammar.child(parse, verb, "aux") is not None:
        return head
    return next((i for i in parse.ancestors(head) if parse.tokens[i].tag == tag), head)


def _above_orders(parse: Parse, verb: int, head: int) -> int:
    """For ", finding …" behind what somebody is told to do: the verb that tells them, whose subject goes on ("The jury
    ordered him to pay, *finding* that he lied")."""
    if parse.tokens[verb].tag != "VBG" or parse.tokens[verb - 1].text != ",":
        return head
    for _ in range(_DEPTH):
        if (
            parse.tokens[head].dep != "xcomp"
            or parse.tokens[parse.tokens[head].head].lemma.lower() not in cues.TO_OTHERS
        ):
            break
        head = parse.tokens[head].head
    return head


def _main_cue(parse: Parse, verb: int) -> int | None:
    """For ", citing …" behind a reported clause: the cue of that clause, whose speaker goes on."""
    if parse.tokens[verb].tag != "VBG" or verb == 0 or parse.tokens[verb - 1].text != ",":
        return None
    for i in parse.ancestors(verb):
        above = parse.tokens[i].head
        if parse.tokens[i].dep == "ccomp" and above < i and parse.tokens[above].lemma.lower() in cues.CLAUSE:
            return above
    return None


def _controller(parse: Parse, head: int) -> int:
    """Who does what an infinitive says: the object of "urge", else the subject."""
    other = grammar.child(parse, head, "dobj", "dative")
    return other if other is not None and parse.tokens[head].lemma.lower() in cues.TO_OTHERS else head


def _bearer(parse: Parse, verb: int, noun: int) -> int:
    """For "a statement saying …": who issued it, where that is told, else the statement; for "a speech praising …"
    and "an email to voters saying …": who gave or sent it."""
    token = parse.tokens[noun]
    if token.dep == "dobj":
        carried = parse.tokens[token.head].lemma.lower() in cues.CARRIERS or parse.tokens[verb - 1].text == ","
        return token.head if carried or token.lemma.lower() in OCCASIONS else noun
    if token.dep == "pobj" and (parse.tokens[token.head].text.lower() == "to" or token.lemma.lower() in OCCASIONS):
        return next((i for i in parse.ancestors(noun) if parse.tokens[i].pos == "VERB"), noun)
    return noun


def beside(parse: Parse, verb: int) -> int | None:
    """The word right before a cue that can be its subject where the parse saw none: "Hall said"; or the end of the
    apposition there: "her adviser, Jo Hall, said"."""
    tokens = parse.tokens
    at = verb - 1
    while at >= 0 and (tokens[at].tag in ("RB", "MD") or tokens[at].pos == "AUX"):
        at -= 1
    if at < 0 or tokens[verb].tag in ("VB", "VBG"):
        return None
    if tokens[at].text == ",":
        return _apposed(parse, at - 1)
    token = tokens[at]
    named = token.pos in ("PROPN", "PRON", "NOUN", "NUM") or (at == 0 and token.pos in ("ADV", "X"))
    return at if named and token.tag not in ("WDT", "EX") else None


def _apposed(parse: Parse, last: int) -> int | None:
    """The last word of a phrase between commas, where that is a name or a description."""
    tokens = parse.tokens
    at = last
    while at >= 0 and tokens[at].pos in ("PROPN", "NOUN", "ADJ", "DET"):
        at -= 1
    between = 0 < at < last and tokens[at].text == "," and tokens[at - 1].pos in ("PROPN", "NOUN")
    return last if between and tokens[last].pos in ("PROPN", "NOUN") else None


def behind(parse: Parse, verb: int) -> int | None:
    """The last word of the phrase right behind a cue, which can be its subject: "said another man"."""
    tokens = parse.tokens
    last = verb
    while last + 1 < len(tokens) and (tokens[last + 1].pos in _NOMINAL or tokens[last + 1].tag == "POS"):
        last += 1
    return last if last > verb and tokens[last].pos in ("PROPN", "NOUN", "PRON", "NUM") else None


def antecedent(parse: Parse, source: int | None) -> int | None:
    """For a relative pronoun that is a subject: the noun it stands for."""
    if source is None or parse.tokens[source].tag not in ("WP", "WDT"):
        return None
    clause = parse.tokens[source].head
    for _ in range(4):
        if parse.tokens[clause].dep == "relcl":
            return parse.tokens[clause].head
        clause = parse.tokens[clause].head
    return None
