"""Who does what a verb says: its subject, read from the parse and, where that fails, from the words beside it."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.knowledge.cues_nouns import OCCASIONS, VOICES
from consilience.extraction.quotations import grammar
from consilience.model import Parse

_DEPTH = 3
_FOR = frozenset("at for from in of with".split())
_QUOTES = frozenset("cite describe name paraphrase quote record report".split())
_NOMINAL = frozenset(("DET", "ADJ", "NUM", "PROPN", "NOUN", "PRON"))


def subject(parse: Parse, verb: int) -> int | None:
    """The head of the phrase that does what `verb` says, or None where the sentence does not tell."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        if is_quoting(parse, verb):
            return _quoted(parse, verb)
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
        if parse.tokens[head].dep != "prep" or parse.tokens[above].pos not in ("VERB", "AUX"):
            return None
        return _quoted(parse, above) if parse.tokens[head].text.lower() == "as" else above
    return None


def is_quoting(parse: Parse, verb: int) -> bool:
    """Whether it is told whom somebody quotes: "quoted him as saying"."""
    if parse.tokens[verb].lemma.lower() not in _QUOTES:
        return False
    leads = [c for c in parse.children[verb] if parse.tokens[c].text.lower() == "as" and parse.tokens[c].dep == "prep"]
    acts = (grammar.child(parse, c, "pcomp") for c in leads)
    return any(act is not None and parse.tokens[act].lemma.lower() in cues.QUOTED for act in acts)


def _quoted(parse: Parse, verb: int) -> int:
    """For "… as saying": who is quoted, not who quotes ("The paper quoted *him* as saying"; "*He* was quoted as
    saying"), else the verb whose subject goes on."""
    token = parse.tokens[verb]
    if token.lemma.lower() not in _QUOTES:
        return verb
    if grammar.is_passive(parse, verb):
        bearer = token.head if token.dep == "acl" else None
        found = grammar.child(parse, verb, "nsubjpass")
        return found if found is not None else verb if bearer is None else bearer
    found = grammar.child(parse, verb, "dobj", "nsubjpass")
    return verb if found is None else found


def _same_tense(parse: Parse, verb: int, head: int) -> int:
    """For a joined verb the one it is joined to: the nearest above it of its own tense, for the parse often joins it
    to a verb of the clause before ("He complained that they had come and asked them to leave")."""
    tag = parse.tokens[verb].tag
    if tag == parse.tokens[head].tag or tag not in ("VBD", "VBZ") or grammar.child(parse, verb, "aux") is not None:
        return head
    above = next((i for i in parse.ancestors(head) if parse.tokens[i].tag == tag), head)
    return head if above != head and _of_several(parse, verb, head, above) else above


def _of_several(parse: Parse, verb: int, head: int, above: int) -> bool:
    """Whether what is said begins with a "they" that only the nearer subject can mean: "He said regulators had passed
    it and indicated *they* would go on"."""
    told = grammar.child(parse, verb, "ccomp")
    own = None if told is None else grammar.subject(parse, told)
    if own is None or parse.tokens[own].text.lower() != "they":
        return False
    near, far = grammar.subject(parse, head), grammar.subject(parse, above)
    if near is None or far is None or any(parse.tokens[c].dep == "conj" for c in parse.children[far]):
        return False
    return parse.tokens[near].tag == "NNS" and parse.tokens[far].text.lower() in ("he", "she", "it")


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
        told = _told_of(parse, verb)
        return _apposed(parse, at - 1) if told is None else told
    token = tokens[at]
    named = token.pos in ("PROPN", "PRON", "NOUN", "NUM") or (at == 0 and token.pos in ("ADV", "X"))
    return at if named and token.tag not in ("WDT", "EX") else None


def before_ticker(parse: Parse, source: int) -> int:
    """The last word of the firm's name, where a bracket behind it was taken for its end: "Hall Inc <HAL> said"."""
    tokens = parse.tokens
    last = source + 1 if source + 1 < len(tokens) and tokens[source - 1].text == "<" else source
    if tokens[last].text not in (">", ")", "]"):
        return source
    opening = next((i for i in range(last - 1, max(last - 6, 0), -1) if tokens[i].text in ("<", "(", "[")), None)
    if opening is None or tokens[opening - 1].pos not in ("PROPN", "NOUN"):
        return source
    return opening - 1


def whose_voice(parse: Parse, name: int) -> int:
    """The "spokesman" of "a spokesman for Hall", where the name ends such a phrase, else the name itself."""
    tokens = parse.tokens
    first = name
    while first > 0 and tokens[first - 1].pos in ("PROPN", "DET", "ADJ"):
        first -= 1
    if first < 2 or tokens[first - 1].text.lower() not in _FOR or tokens[first - 2].pos != "NOUN":
        return name
    return first - 2 if tokens[first - 2].lemma.lower() in VOICES else name


def _told_of(parse: Parse, verb: int) -> int | None:
    """The word before a ", who …," in front of the cue, where the parse took a rare name for another kind of word."""
    first = [c for c in parse.children[verb] if c < verb and grammar.child(parse, c, "relcl") is not None]
    if not first or parse.tokens[first[0]].dep not in ("advmod", "npadvmod", "intj", "amod", "dep"):
        return None
    return first[0] if parse.tokens[first[0]].text[0].isupper() else None


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
