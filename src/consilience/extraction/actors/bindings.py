"""What grammar tells of a pronoun: whose clause it stands in, and who it cannot be."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.knowledge.cues import TO_OTHERS
from consilience.model import Parse, Sentence, Token

_OBJECTS = ("dobj", "dative", "pobj", "agent")


def heads(sentence: Sentence, memory: Memory) -> dict[int, Found]:
    """The mentions of a sentence so far by their heads; a noun said of a named one stands for him ("its founder, Ada
    Roe, …"), and a name for the noun it is in apposition to."""
    found: dict[int, Found] = {}
    tokens = sentence.parse.tokens
    for mention in memory.of(sentence.index):
        token = tokens[mention.head]
        if token.dep == "appos" and mention.form != "pronoun" and token.head < mention.head:
            found.setdefault(token.head, mention)
        if mention.form != "pronoun" or mention.head not in found:
            found[mention.head] = mention
    return found


def subjects(sentence: Sentence, token: Token) -> Iterator[int]:
    """The subjects of the clauses around a token, the nearest first, as far as they stand before it."""
    parse = sentence.parse
    for above in parse.ancestors(token.index):
        yield from (c for c in parse.children[above] if parse.tokens[c].dep in SUBJECTS and c < token.index)


def told(sentence: Sentence, token: Token, above: int, below: int) -> list[int]:
    """Who is to do, or did, what a verb without a subject around a token says: "told the group to use its money",
    "called on her to …", "fined the bank for misleading its clients"; none where `above` has no such object."""
    parse = sentence.parse
    verb = parse.tokens[above].lemma.lower()
    prep = parse.tokens[below]
    if prep.dep == "prep" and prep.text.lower() in ("for", "of", "from", "into") and _has_gerund(parse, token, below):
        return [c for c in parse.children[above] if parse.tokens[c].dep in ("dobj", "dative") and c < below]
    if parse.tokens[below].dep not in ("xcomp", "advcl") or (verb not in TO_OTHERS and verb not in _CALLS):
        return []
    objects = [c for c in parse.children[above] if parse.tokens[c].dep == "dobj"]
    preps = [c for c in parse.children[above] if verb in _CALLS and parse.tokens[c].text.lower() in ("on", "to")]
    objects += [c for p in preps for c in parse.children[p] if parse.tokens[c].dep == "pobj"]
    return [c for c in objects if c < token.index]


def _has_gerund(parse: Parse, token: Token, prep: int) -> bool:
    """Whether a token stands in what a gerund behind that preposition says."""
    return any(
        parse.tokens[above].dep == "pcomp" and parse.tokens[above].head == prep
        for above in parse.ancestors(token.index)
    )


_CALLS = frozenset("call appeal plead rely wait".split())


def excluded(sentence: Sentence, token: Token) -> set[int]:
    """Of a pronoun that is an object, the tokens that its verb belongs to: who does it, and others it is done to. "Ada
    saw her": her is not Ada. Also the nouns that the pronoun itself belongs to, and that whose clause it begins."""
    parse = sentence.parse
    out = _holding(parse, token)
    verb = parse.tokens[token.head]
    if token.dep in SUBJECTS:
        return out | _related(parse, verb)
    if token.dep not in _OBJECTS:
        return out
    if token.dep == "pobj":
        verb = parse.tokens[verb.head]
    if verb.pos not in ("VERB", "AUX"):
        return out
    if not _is_aside(parse, token):
        out.update(_doers(parse, verb))
    out.update(c for c in parse.children[verb.index] if parse.tokens[c].dep in ("dobj", "dative") and c != token.index)
    return out


def _related(parse: Parse, verb: Token) -> set[int]:
    """The noun of a relative clause whose subject a pronoun is: "the friend whom he saw" is not he."""
    for _ in range(3):
        if verb.dep == "relcl":
            return {verb.head}
        if verb.dep not in ("ccomp", "conj"):
            break
        verb = parse.tokens[verb.head]
    return set()


def _is_aside(parse: Parse, token: Token) -> bool:
    """Whether a pronoun stands behind a preposition of place or company, where it can be the subject: "Ada looked
    behind her", "he took it with him"; not "he broke with him"."""
    prep = parse.tokens[token.head]
    if token.dep != "pobj" or prep.text.lower() not in _PLACED:
        return False
    return prep.text.lower() != "with" or any(parse.tokens[c].dep == "dobj" for c in parse.children[prep.head])


_PLACED = frozenset("with behind before around beside above below near under over round between among after".split())


def _holding(parse: Parse, token: Token) -> set[int]:
    """The noun a pronoun belongs to, and the name which that noun is said of: "its supervisor" said of a bank is not
    the bank's own."""
    if token.dep != "poss":
        return set()
    out = {token.head}
    at = parse.tokens[token.head]
    while at.dep == "appos" and at.head not in out:
        out.add(at.head)
        at = parse.tokens[at.head]
    return out


def partners(sentence: Sentence, token: Token) -> list[int]:
    """The noun that the noun of a possessive pronoun is joined to, and whose that one is: "Ada" of "Ada and her son",
    "Ada's house and her car"."""
    parse = sentence.parse
    noun = parse.tokens[token.head]
    if token.dep != "poss" or noun.dep != "conj" or noun.head > token.index:
        return []
    if parse.tokens[noun.head].pos not in ("NOUN", "PROPN", "PRON"):
        return []
    owners = [c for c in parse.children[noun.head] if parse.tokens[c].dep == "poss"]
    same = [c for c in owners if parse.tokens[c].tag == "PRP$"]
    return same or [noun.head, *owners]


def _doers(parse: Parse, verb: Token) -> set[int]:
    """Who does what a verb says: its subject, else whom the verb above it tells to, else that one's subject."""
    for _ in range(4):
        own = {c for c in parse.children[verb.index] if parse.tokens[c].dep in (*SUBJECTS, "agent")}
        if own:
            return own | {verb.head} if _is_relative(parse, own, verb) else own
        above = parse.tokens[verb.head]
        if verb.dep == "pcomp":
            above = parse.tokens[above.head]
        if above.index == verb.index or verb.dep not in ("xcomp", "pcomp", "advcl", "conj", "acl"):
            return set()
        if verb.dep == "acl":
            return {above.index}
        objects = {c for c in parse.children[above.index] if parse.tokens[c].dep == "dobj"}
        if verb.dep in ("xcomp", "pcomp") and objects:
            return objects
        verb = above
    return set()


def _is_relative(parse: Parse, subjects_: set[int], verb: Token) -> bool:
    return verb.dep == "relcl" and any(parse.tokens[s].tag in ("WP", "WDT") for s in subjects_)


def content_of(sentence: Sentence, token: Token, memory: Memory) -> list[tuple[int, int]]:
    """The stretches of the text that a pronoun is said to say: "The plant will close, he said"."""
    return [
        piece
        for draft in memory.speech.cues.get(sentence.index, ())
        if draft.source == token.index and draft.frame != "according"
        for piece in draft.pieces
    ]
