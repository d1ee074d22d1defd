"""How far the content reaches: runs of words from a parse, cut where another voice begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations.drafts import Piece
from consilience.model import Parse, Sentence, Token

_EDGE = frozenset(".,;:!?-–—…()[]")
_OPEN_QUOTES = frozenset(("“", "„", "«", "``", "‘", "‹"))
_CLOSE_QUOTES = frozenset(("”", "»", "’", "›"))
_BRACKETS = {")": "(", "]": "["}
_ADJUNCTS = frozenset("in on at during after before since through until along amid near via within while".split())


def clause(parse: Parse, verb: int, head: int) -> list[int]:
    """A clause behind its cue, up to where another cue of the same speaker begins."""
    end = next_cue(parse, verb, head)
    content = [i for i in parse.subtree(head) if verb < i < end]
    return before_remark(parse, _behind_citing(parse, head, content))


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
    return before_remark(parse, range(first, len(tokens) if end is None else end))


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
        if not adjuncts and c != first and _is_adjunct(parse, c):
            break
        last = max(last, parse.subtree(c)[-1])
    return before_remark(parse, range(start, last + 1))


def _is_adjunct(parse: Parse, index: int) -> bool:
    """Whether the phrase tells when, where or in what company something is said."""
    token = parse.tokens[index]
    if token.dep == "advcl":
        return not any(parse.tokens[c].tag == "TO" for c in parse.children[index])
    return token.dep == "npadvmod" or token.text.lower() in _ADJUNCTS


def before_remark(parse: Parse, content: Sequence[int]) -> list[int]:
    """The content up to a remark of the reporter's own (", which …", ", who …") or the next cue (", saying …")."""
    for i in content[1:-1]:
        if parse.tokens[i].text == "," and _changes_voice(parse.tokens[i + 1]):
            return [j for j in content if j < i]
    return list(content)


def _changes_voice(token: Token) -> bool:
    return token.text.lower() in ("which", "who") or (token.tag == "VBG" and token.lemma.lower() in cues.ANY)


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
        and (_falls_off(tokens[last].text, _OPEN_QUOTES) or tokens[last].tag == "CC")
        and not _closes(tokens, first, last)
    ):
        last -= 1
    if first > last:
        return None
    return sentence.start + tokens[first].start, sentence.start + tokens[last].end


def _falls_off(text: str, marks: frozenset[str]) -> bool:
    return text in _EDGE or text in marks or text.isspace()


def _closes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the last token is the bracket that ends one opened within."""
    pair = _BRACKETS.get(tokens[last].text)
    return pair is not None and any(t.text == pair for t in tokens[first:last])
