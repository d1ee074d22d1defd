"""Who does it and what is said: a verb's subject and the run of its words, read from the parse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations.drafts import Piece
from consilience.model import Parse, Sentence

SUBJECTS = frozenset(("nsubj", "csubj", "expl"))
RELATIVES = frozenset(("who", "which", "that", "whom", "whose"))
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_EDGE = frozenset(".,;:!?-–—…()[]")
_OPEN_QUOTES = frozenset(("“", "„", "«", "``", "‘", "‹"))
_CLOSE_QUOTES = frozenset(("”", "»", "’", "›"))


def child(parse: Parse, index: int, *labels: str) -> int | None:
    """The first dependant of `index` with one of these labels."""
    return next((c for c in parse.children[index] if parse.tokens[c].dep in labels), None)


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether `verb` is passive ("was told", "described by the mayor")."""
    return child(parse, verb, "auxpass", "nsubjpass", "agent") is not None


def subject(parse: Parse, verb: int) -> int | None:
    """The head of the phrase that does what `verb` says, or None where the sentence does not tell."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        if is_passive(parse, verb):
            return _agent(parse, verb)
        own = child(parse, verb, "nsubj")
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
    found = child(parse, verb, "nsubj")
    return None if found is None or parse.tokens[found].tag in ("EX", "WDT", "WP") else found


def _agent(parse: Parse, verb: int) -> int | None:
    by = child(parse, verb, "agent")
    return None if by is None else child(parse, by, "pobj")


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
        return _main_cue(parse, verb) or head
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
    if tag == parse.tokens[head].tag or tag not in ("VBD", "VBZ") or child(parse, verb, "aux") is not None:
        return head
    return next((i for i in parse.ancestors(head) if parse.tokens[i].tag == tag), head)


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
    other = child(parse, head, "dobj", "dative")
    return other if other is not None and parse.tokens[head].lemma.lower() in cues.TO_OTHERS else head


def _bearer(parse: Parse, verb: int, noun: int) -> int:
    """For "a statement saying …": who issued it, where that is told, else the statement."""
    above = parse.tokens[noun].head
    issued = parse.tokens[noun].dep == "dobj" and parse.tokens[above].lemma.lower() in cues.CARRIERS
    return above if issued or (parse.tokens[noun].dep == "dobj" and parse.tokens[verb - 1].text == ",") else noun


def beside(parse: Parse, verb: int) -> int | None:
    """The word right before a cue that can be its subject where the parse saw none: "Hall said"."""
    at = verb - 1
    while at >= 0 and (parse.tokens[at].tag in ("RB", "MD") or parse.tokens[at].pos == "AUX"):
        at -= 1
    if at < 0 or parse.tokens[verb].tag in ("VB", "VBG"):
        return None
    token = parse.tokens[at]
    named = token.pos in ("PROPN", "PRON", "NOUN", "NUM") or (at == 0 and token.text[0].isupper() and token.text.isalpha())
    return at if named and token.tag not in ("WDT", "EX") else None


def behind(parse: Parse, verb: int) -> int | None:
    """The head of the phrase right behind a cue that can be its subject: "said another man"."""
    tokens = parse.tokens
    at = verb + 1
    while at < len(tokens) and tokens[at].pos in ("DET", "ADJ", "NUM", "PROPN", "NOUN", "PRON") or at < len(tokens) and tokens[at].tag == "POS":
        at += 1
    last = at - 1
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


def noun_phrase(parse: Parse, head: int) -> list[int]:
    """The noun phrase headed by `head` without its clauses."""
    below = [c for c in parse.children[head] if parse.tokens[c].dep not in ("acl", "relcl", "appos", "punct", "cc", "conj")]
    return sorted({head, *(i for c in below for i in parse.subtree(c))})


def is_infinitive(parse: Parse, verb: int) -> bool:
    """Whether the verb stands with "to", or as a gerund."""
    return parse.tokens[verb].tag == "VBG" or any(parse.tokens[c].tag == "TO" for c in parse.children[verb])


def thing(parse: Parse, verb: int) -> int | None:
    """The object of the verb, where it stands behind it."""
    found = child(parse, verb, "dobj")
    return found if found is not None and found > verb else None


def has_as(parse: Parse, verb: int) -> bool:
    """Whether "as" hangs on the verb or on its object."""
    below = [*parse.children[verb], *(c for o in parse.children[verb] if parse.tokens[o].dep == "dobj" for c in parse.children[o])]
    return any(parse.tokens[c].text.lower() == "as" for c in below if c > verb)


def clause(parse: Parse, verb: int, head: int) -> list[int]:
    """A clause behind its cue, up to where another cue of the same speaker begins."""
    end = min(next_cue(parse, verb, head), tail(parse, head))
    return [i for i in parse.subtree(head) if verb < i < end]


def to_end(parse: Parse, verb: int, first: int) -> list[int]:
    """From `first` to where another cue of the same speaker, or a remark of the reporter's own, begins."""
    tokens = parse.tokens
    for i in range(first + 1, len(tokens) - 1):
        following = tokens[i + 1]
        if tokens[i].text == "," and (
            following.text.lower() in ("which", "who") or (following.tag == "VBG" and following.lemma.lower() in cues.ANY)
        ):
            return list(range(first, i))
        if tokens[i].dep == "cc" and tokens[i].head == verb:
            return list(range(first, i))
    return list(range(first, len(tokens)))


def tail(parse: Parse, head: int) -> int:
    """Where a remark of the reporter's own begins behind the clause: ", which …", ", who …"."""
    tokens = parse.tokens
    for i in parse.subtree(head)[:-1]:
        if i > head and tokens[i].text == "," and tokens[i + 1].text.lower() in ("which", "who"):
            return i
    return len(tokens)


def next_cue(parse: Parse, verb: int, head: int) -> int:
    """Where the clause under `head` gives way: ", adding …", "and promised …", ", and others said …"."""
    tokens = parse.tokens
    for i in parse.subtree(head):
        token = tokens[i]
        if i <= head or token.pos != "VERB" or token.lemma.lower() not in cues.ANY:
            continue
        if token.tag == "VBG" and tokens[i - 1].text == ",":
            return i - 1
        if token.lemma.lower() in cues.CLAUSE and token.dep == "conj" and token.head == head and token.tag == tokens[verb].tag:
            return _joint(parse, head, i)
    return len(tokens)


def _joint(parse: Parse, head: int, other: int) -> int:
    """The conjunction (or the comma before it) that joins `other` to `head`."""
    joints = [c for c in parse.children[head] if parse.tokens[c].dep == "cc" and head < c < other]
    at = joints[-1] if joints else min(parse.subtree(other))
    return at - 1 if parse.tokens[at - 1].text == "," else at


def around(parse: Parse, verb: int, head: int) -> list[int]:
    """A clause that stands before its cue, or on both sides of it: "The road, he said, is closed."

    What is fronted before the clause and hangs on the cue in the parse belongs to it too."""
    own = {verb}
    for c in parse.children[verb]:
        if c == head or parse.tokens[c].dep in ("ccomp", "conj", "parataxis", "cc"):
            continue
        if c > head or parse.tokens[c].dep in ("nsubj", "aux", "neg", "mark"):
            own.update(parse.subtree(c))
    fronted = [i for c in parse.children[verb] if c < head and c not in own for i in parse.subtree(c)]
    start = min(fronted, default=head)
    return [i for i in {*parse.subtree(head), *range(start, head)} if i not in own]


_ADJUNCTS = frozenset("in on at during after before since through until along amid near via within while".split())


def rest(parse: Parse, verb: int, first: int, *, adjuncts: bool = True) -> list[int]:
    """From the left edge of `first` to the end of the verb's own words, without what is joined to the verb and,
    unless `adjuncts`, without when and where it happened."""
    start = min(parse.subtree(first))
    last = start
    for c in parse.children[verb]:
        token = parse.tokens[c]
        if c < first or token.dep in ("cc", "punct"):
            continue
        if token.pos in ("VERB", "AUX") and (token.dep == "conj" or (token.dep == "advcl" and token.tag == "VBG")):
            break
        if token.text.lower() == "with" and c > 0 and parse.tokens[c - 1].text == ",":
            break
        if not adjuncts and c != first and (token.dep in ("npadvmod", "advcl") or token.text.lower() in _ADJUNCTS):
            break
        last = max(last, parse.subtree(c)[-1])
    return before_remark(parse, range(start, last + 1))


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether the verb, or a helper of it, carries a tense."""
    return any(parse.tokens[i].tag in FINITE for i in (verb, *parse.children[verb]) if i == verb or parse.tokens[i].dep in ("aux", "auxpass"))


def before_remark(parse: Parse, content: Sequence[int]) -> list[int]:
    """The content up to a remark of the reporter's own: ", which …", ", who …"."""
    tokens = parse.tokens
    for i in content[1:-1]:
        if tokens[i].text == "," and tokens[i + 1].text.lower() in ("which", "who"):
            return [j for j in content if j < i]
    return list(content)


def to_comma(parse: Parse, content: Iterable[int]) -> list[int]:
    """The content up to its first comma."""
    found = sorted(content)
    at = next((i for i in found if parse.tokens[i].text == ","), len(parse.tokens))
    return [i for i in found if i < at]


def pieces(sentence: Sentence, indices: Iterable[int]) -> list[Piece]:
    """The unbroken runs of these tokens as characters of the report, without punctuation at their edges."""
    runs: list[list[int]] = []
    for index in sorted(indices):
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    trimmed = (trim(sentence, run[0], run[-1]) for run in runs)
    return [piece for piece in trimmed if piece is not None]


def trim(sentence: Sentence, first: int, last: int) -> Piece | None:
    """Tokens `first` to `last` as characters, less edge punctuation and quotation marks without their fellow."""
    tokens = sentence.parse.tokens
    while first <= last and (tokens[first].text in _EDGE or tokens[first].text.isspace() or _lonely(sentence, first, first, last)):
        first += 1
    while last >= first and (
        (tokens[last].text in _EDGE and not _closes_bracket(sentence, first, last))
        or tokens[last].text.isspace()
        or _lonely(sentence, last, first, last)
    ):
        last -= 1
    if first > last:
        return None
    return sentence.start + tokens[first].start, sentence.start + tokens[last].end


def _closes_bracket(sentence: Sentence, first: int, last: int) -> bool:
    pair = {")": "(", "]": "["}.get(sentence.parse.tokens[last].text)
    return pair is not None and any(t.text == pair for t in sentence.parse.tokens[first:last])


def _lonely(sentence: Sentence, at: int, first: int, last: int) -> bool:
    """Whether the token is a closing mark at the front or an opening mark at the back."""
    text = sentence.parse.tokens[at].text
    if at == first and text in _CLOSE_QUOTES:
        return True
    return at == last and text in _OPEN_QUOTES
