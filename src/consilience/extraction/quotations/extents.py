"""How far the content reaches: runs of words from a parse, cut where another voice begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.knowledge.cues_nouns import OCCASIONS, UTTERED
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.drafts import Piece
from consilience.extraction.quotations.remarks import before_remark
from consilience.extraction.quotations.times_told import behind_occasion
from consilience.model import Parse, Sentence, Token

_EDGE = frozenset(".,;:!?-–—…()[]")
_OPEN_QUOTES = frozenset(("“", "„", "«", "``", "‘", "‹"))
_CLOSE_QUOTES = frozenset(("”", "»", "’", "›"))
_STRAIGHT = frozenset(("'", '"'))
_BRACKETS = {")": "(", "]": "["}
_LABEL = 7
_RESUMES = frozenset("because by despite for from if to unless until when with without".split())
_ADJUNCTS = frozenset("during after before since through until along amid despite via while".split())
_WHILE = frozenset("after although as even though whereas while".split())
_PLACING = frozenset("in on at near within".split())


def clause(parse: Parse, verb: int, head: int) -> list[int]:
    """A clause behind its cue, up to where another cue of the same speaker begins."""
    end = next_cue(parse, verb, head)
    content = [i for i in parse.subtree(head) if verb < i < end]
    content = before_remark(parse, behind_occasion(parse, _behind_citing(parse, head, content)))
    return [*content, *_and_that(parse, content), *_behind_colon(parse, content)]


def _and_that(parse: Parse, content: list[int]) -> list[int]:
    """A further clause of the same cue, which the parse may have hung elsewhere: said that it rained[, and that it
    was cold]"""
    tokens = parse.tokens
    at = content[-1] + 1 if content else len(tokens)
    at += at < len(tokens) and tokens[at].text == ","
    if at + 2 >= len(tokens) or tokens[at].tag != "CC" or tokens[at + 1].text.lower() != "that":
        return []
    if tokens[at + 1].tag not in ("IN", "DT", "WDT") or not any(t.tag in grammar.FINITE for t in tokens[at + 2 :]):
        return []
    return before_remark(parse, range(content[-1] + 1, len(tokens)))


def _behind_colon(parse: Parse, content: list[int]) -> list[int]:
    """What a colon adds to the clause, to the end of the sentence, where no verb stands and no quotation: said it had
    made its offer[: 4 per cent and a day off]"""
    tokens = parse.tokens
    at = content[-1] + 1 if content else len(tokens)
    if at + 1 >= len(tokens) or tokens[at].text != ":":
        return []
    rest = tokens[at + 1 :]
    plain = not any(t.tag in grammar.FINITE or t.text in _OPEN_QUOTES or t.text in "\"'" for t in rest)
    return list(range(at, len(tokens))) if plain else []


def _behind_citing(parse: Parse, head: int, content: list[int]) -> list[int]:
    """The content from its "that" on, where ", citing …," stands before it."""
    that = next((c for c in parse.children[head] if parse.tokens[c].dep == "mark" and c < head), None)
    first = next((i for i in content if parse.tokens[i].text.isalpha()), None)
    if that is None or first is None or parse.tokens[first].tag != "VBG" or that < first:
        return content
    return [i for i in content if i >= that]


def next_cue(parse: Parse, verb: int, head: int) -> int:
    """Where the clause under `head` gives way: ", adding …", "and promised …", ", and others said …"."""
    tokens = parse.tokens
    for i in parse.subtree(head):
        token = tokens[i]
        if i <= head or token.pos != "VERB" or token.lemma.lower() not in cues.ANY:
            continue
        if token.tag == "VBG" and tokens[i - 1].text == ",":
            return i - 1
        joined = token.dep == "conj" and token.head == head and token.tag == tokens[verb].tag
        if joined and token.lemma.lower() in cues.CLAUSE:
            return _joint(parse, head, i)
    return len(tokens)


def _joint(parse: Parse, head: int, other: int) -> int:
    """The conjunction (or the comma before it) that joins `other` to `head`."""
    joints = [c for c in parse.children[head] if parse.tokens[c].dep == "cc" and head < c < other]
    at = joints[-1] if joints else min(parse.subtree(other))
    return at - 1 if parse.tokens[at - 1].text == "," else at


def to_end(parse: Parse, verb: int, first: int) -> list[int]:
    """From `first` to the end of the sentence, or to where another voice or another verb joined to the cue begins."""
    tokens = parse.tokens
    end = next((i for i in range(first + 1, len(tokens)) if tokens[i].dep == "cc" and tokens[i].head == verb), None)
    return before_remark(parse, behind_occasion(parse, range(first, len(tokens) if end is None else end)))


def around(parse: Parse, verb: int, head: int) -> list[int]:
    """A clause that stands before its cue, or on both sides of it: "The road, he said, is closed."

    What is fronted before the clause and hangs on the cue in the parse belongs to it too."""
    own = {verb}
    for c in parse.children[verb]:
        if c == head or parse.tokens[c].dep in ("ccomp", "conj", "parataxis", "cc"):
            continue
        if c > head and _is_resumed(parse, verb, c):
            continue
        if c > head or parse.tokens[c].dep in ("nsubj", "aux", "neg", "mark"):
            own.update(parse.subtree(c))
    fronted = [i for c in parse.children[verb] if c < head and c not in own for i in parse.subtree(c)]
    start = min(fronted, default=head)
    resumed = (i for c in parse.children[verb] if _is_resumed(parse, verb, c) for i in parse.subtree(c))
    content = {*parse.subtree(head), *range(start, head), *_neither(parse, verb), *resumed} - own
    label = _behind_label(parse, min(content, default=0))
    return [i for i in content if i >= label]


def _is_resumed(parse: Parse, verb: int, index: int) -> bool:
    """Whether a phrase goes on with the speech behind a cue between commas: "It would help, he said, [by far]"."""
    tokens = parse.tokens
    if index <= verb + 1 or tokens[verb + 1].text != "," or parse.subtree(index)[0] != verb + 2:
        return False
    return tokens[index].text.lower() in _RESUMES


def _behind_label(parse: Parse, start: int) -> int:
    """Behind what the speech is headed by: "[Flood alert:] stay at home, says mayor"."""
    tokens = parse.tokens
    colon = next((i for i in range(min(start + _LABEL, len(tokens))) if tokens[i].text == ":"), None)
    if colon is None or colon <= start or any(t.tag in grammar.FINITE for t in tokens[:colon]):
        return start
    return colon + 1


def _neither(parse: Parse, verb: int) -> list[int]:
    """What a "nor" behind the cue adds to what was said before it: "There was no need, she said, nor any time"."""
    behind = [c for c in parse.children[verb] if c > verb]
    nor = next((c for c in behind if parse.tokens[c].text.lower() == "nor"), None)
    last = None if nor is None else next((c for c in behind if c > nor and parse.tokens[c].dep == "conj"), None)
    return [] if nor is None or last is None else list(range(nor, parse.subtree(last)[-1] + 1))


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
        if c != first and (_is_background(parse, c) if adjuncts else _is_adjunct(parse, c)):
            break
        last = max(last, parse.subtree(c)[-1])
    return before_remark(parse, range(start, _despite(parse, start, last + 1)))


def _despite(parse: Parse, start: int, end: int) -> int:
    """Where a thing gives way to what went on about it, which the parse hangs on its last noun: "ruled out the sale
    [despite offers]", "rejected the demand [within hours]"; `end` where no such phrase stands."""
    for token in parse.tokens[start + 1 : end]:
        if token.tag in grammar.FINITE:
            return end
        noun = grammar.child(parse, token.index, "pobj") if token.dep == "prep" else None
        if noun is None:
            continue
        timed = token.text.lower() == "within" and parse.tokens[noun].entity in ("TIME", "DATE")
        if timed or token.text.lower() in ("despite", "amid"):
            return token.index
    return end


def _is_background(parse: Parse, index: int) -> bool:
    """Whether the report tells what else went on: "called for calm [as the flood rose]", "[despite warnings]"."""
    token = parse.tokens[index]
    if token.dep != "advcl":
        return token.dep == "prep" and token.text.lower() in ("despite", "amid", "following")
    mark = grammar.child(parse, index, "mark")
    return mark is not None and mark < index and parse.tokens[mark].text.lower() in _WHILE


def _is_adjunct(parse: Parse, index: int) -> bool:
    """Whether the phrase tells when, on what occasion or in what company something is said."""
    token = parse.tokens[index]
    if token.dep == "advcl":
        return not any(parse.tokens[c].tag == "TO" for c in parse.children[index])
    return token.dep == "npadvmod" or token.text.lower() in _ADJUNCTS or _is_occasion(parse, index)


def _is_occasion(parse: Parse, prep: int) -> bool:
    """Whether "on Monday", "at a rally", "in an interview", "in Lorne" stands here, which the verb has and its object
    has not; behind another noun the phrase is the object's own: "the water at the site"."""
    token = parse.tokens[prep]
    noun = grammar.child(parse, prep, "pobj")
    if token.text.lower() not in _PLACING or noun is None:
        return False
    head = parse.tokens[noun]
    timed = head.entity in ("DATE", "TIME", "GPE", "EVENT") or head.lemma.lower() in OCCASIONS | UTTERED
    return timed or head.pos == "PRON"


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
    while first <= last and _falls_off(tokens[first].text, _CLOSE_QUOTES):
        first += 1
    while (
        last >= first
        and (_falls_off(tokens[last].text, _OPEN_QUOTES) or tokens[last].tag == "CC" or _is_odd(tokens, first, last))
        and not _closes(tokens, first, last)
    ):
        last -= 1
    if first > last:
        return None
    return sentence.start + tokens[first].start, sentence.start + tokens[_with_fellow(tokens, first, last)].end


def _with_fellow(tokens: Sequence[Token], first: int, last: int) -> int:
    """The last token, or the straight quotation mark right behind it (or behind its comma) that one within opens."""
    at = last + 1 + (last + 2 < len(tokens) and tokens[last + 1].text in (",", "."))
    mark = tokens[at].text if at < len(tokens) else ""
    if mark not in _STRAIGHT or tokens[at].tag == "POS":
        return last
    return at if sum(t.text == mark for t in tokens[first : last + 1]) % 2 else last


def _falls_off(text: str, marks: frozenset[str]) -> bool:
    return text in _EDGE or text in marks or text.isspace()


def _is_odd(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the last token is a straight quotation mark that none within opens; "the owners'" ends in no mark."""
    mark = tokens[last].text
    if mark not in _STRAIGHT or (mark == "'" and last > first and tokens[last - 1].text[-1].isalnum()):
        return False
    return sum(t.text == mark for t in tokens[first : last + 1]) == 1


def _closes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the last token is the bracket that ends one opened within."""
    pair = _BRACKETS.get(tokens[last].text)
    return pair is not None and any(t.text == pair for t in tokens[first:last])
