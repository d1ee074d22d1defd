"""It and its: states and bodies."""

from __future__ import annotations

from consilience.extraction.actors.bindings import content_of, excluded, heads, partners, told
from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import SPEECH, SUBJECTS, bearer, is_main_subject, is_subject
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.titles import is_role
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.extraction.knowledge.minds import ACQUIRING, EMPTY, MINDED, MOODS, OWNED, SUFFERED
from consilience.model import Parse, Sentence, Token

_BODIES = ("state", "organisation")
_ORGANS = frozenset("board committee council management".split())
"""Parts of a body that choose its officers."""


def neuter(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The body that is the subject of the clause around it, or of one further out where what lies between cannot be
    meant; else that of the sentence before."""
    if is_dummy(sentence, token) or _may_be_thing(sentence, token):
        return ()
    if memory.speech.is_speaker(sentence, token.index) and not memory.is_quoted(sentence.index, token.index):
        return _speaker(sentence, token, memory)
    subject = _Around(sentence, token, memory).subject()
    if subject is not None:
        return subject
    if memory.is_quoted(sentence.index, token.index):
        return ()
    return _alone_here(sentence, token, memory) or _before(sentence, token, memory)


def _speaker(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """Who says something at the end of a sentence or of a quotation: who spoke or acted in the sentence before; in a
    report's first sentence the subject of what is said ("Norbank will cut jobs, it said on Monday")."""
    earlier = _main_before(sentence, memory)
    if earlier:
        return earlier
    said = content_of(sentence, token, memory)
    inside = [
        f for f in memory.said(sentence.index)
        if is_body(f, memory) and is_subject(sentence, f) and f.head < token.index
        and any(a <= sentence.start + sentence.parse.tokens[f.head].start < b for a, b in said)
    ]  # fmt: skip
    return inside[0].numbers if inside and _is_first(sentence, memory) else ()


def _is_first(sentence: Sentence, memory: Memory) -> bool:
    """Whether no sentence of the report's text stands before this one, but for a headline."""
    index = sentence.index
    return index == 0 or memory.document.sentences[index - 1].block != sentence.block or index == 1


class _Around:
    """The clauses around a pronoun."""

    def __init__(self, sentence: Sentence, token: Token, memory: Memory) -> None:
        self.sentence, self.token, self.memory = sentence, token, memory
        self.here = heads(sentence, memory)
        self.quote = memory.speech.quote_at(sentence, token.index)
        out = excluded(sentence, token)
        self.others = {self.here[i].numbers for i in out if i in self.here}

    def subject(self) -> tuple[int, ...] | None:
        """The nearest subject or owner above: a body, or () where it is a thing that can be meant as well; None where
        there is nothing of either kind."""
        for at in partners(self.sentence, self.token):
            joined = self.here.get(at)
            if joined and is_body(joined, self.memory) and joined.numbers not in self.others:
                return joined.numbers
        parse = self.sentence.parse
        below, crossed = self.token.index, False
        for above in parse.ancestors(self.token.index):
            crossed = crossed or parse.tokens[below].dep in ("advcl", "pcomp")
            ordered = told(self.sentence, self.token, above, below)
            if ordered and self.token.dep != "poss" and any(self._taken(at) for at in ordered):
                return ()
            for at in (*ordered, *self._holders(above, below)):
                if (found := self._taken(at)) is not None:
                    return () if found and crossed and self._competes(at, found) else found
            relative = _relative(parse, above) and self.here.get(parse.tokens[above].head)
            if relative and is_body(relative, self.memory) and relative.numbers not in self.others:
                return relative.numbers
            below = above
        return None

    def _taken(self, at: int) -> tuple[int, ...] | None:
        """What a subject offers: a body, () where it is a thing, None where it can be neither."""
        if self.quote is not None and self.memory.speech.quote_at(self.sentence, at) != self.quote:
            return ()
        found = self.here.get(at)
        if found and is_body(found, self.memory):
            return None if found.numbers in self.others or self._is_anothers(at) else found.numbers
        noun = self.sentence.parse.tokens[at]
        if found is not None or not _is_thing(noun):
            return None
        return () if _is_stranger(noun) or not needs_body(self.sentence, self.token) else None

    def _holders(self, above: int, below: int) -> list[int]:
        """The subjects of a clause, and who owns the noun a pronoun belongs to, that stand before the pronoun; none of
        a clause that the pronoun's own is joined to by "and that"."""
        parse = self.sentence.parse
        if parse.tokens[below].dep == "conj" and any(
            parse.tokens[c].text.lower() == "that" for c in parse.children[below]
        ):
            return []
        kinds = (SUBJECTS, ("poss",))
        found = [
            c for deps in kinds for c in parse.children[above] if c < self.token.index and parse.tokens[c].dep in deps
        ]
        return [at for c in found for at in self._with_owners(c)]

    def _with_owners(self, at: int) -> list[int]:
        """A subject and whose it is; whose it is first where an officer of the whole is spoken of: "the board of
        Norbank dismissed its chairman"."""
        owners = self._owners_of_person(at)
        organ = self.sentence.parse.tokens[at].lemma.lower() in _ORGANS
        return [*owners, at] if organ else [at, *owners]

    def _owners_of_person(self, at: int) -> list[int]:
        """Whose officer a subject is, where a body must be meant: "Serbia's president said it would not join"."""
        tokens = self.sentence.parse.tokens
        if not needs_body(self.sentence, self.token):
            return []
        if tokens[at].lemma.lower() in _ORGANS and self.token.text.lower() == "its":
            return self._whole(at)
        if not is_role(tokens[at]):
            return []
        return [c for c in self.sentence.parse.children[at] if tokens[c].dep == "poss"]

    def _whole(self, at: int) -> list[int]:
        """Of what an organ is a part: "Norbank" of "the board of Norbank", "Norbank's directors"."""
        parse = self.sentence.parse
        preps = [c for c in parse.children[at] if parse.tokens[c].text.lower() in ("of", "at")]
        behind = [n for c in preps for n in parse.children[c] if parse.tokens[n].dep == "pobj"]
        return [*behind, *(c for c in parse.children[at] if parse.tokens[c].dep == "poss")]

    def _is_anothers(self, at: int) -> bool:
        """Whether that subject does what is done to others only: it buys what is not its own, it rules on another."""
        tokens = self.sentence.parse.tokens
        verb = tokens[tokens[at].head]
        if self.token.dep == "poss":
            back = any(tokens[c].text.lower() == "back" for c in self.sentence.parse.children[verb.index])
            return verb.lemma.lower() in ACQUIRING and not back and self._is_within(verb)
        return verb.lemma.lower() == "rule" and tokens[self.token.head].dep == "ccomp"

    def _is_within(self, verb: Token) -> bool:
        """Whether the pronoun belongs to the object of that verb."""
        tokens = self.sentence.parse.tokens
        at = tokens[self.token.head]
        while at.pos in ("NOUN", "PROPN", "ADP", "NUM", "SYM") and at.head != at.index:
            if at.dep == "dobj" and at.head == verb.index:
                return True
            at = tokens[at.head]
        return False

    def _competes(self, at: int, numbers: tuple[int, ...]) -> bool:
        """Whether another body is the object of that subject's verb: "Norbank sued Sudbank after its fund failed"."""
        parse = self.sentence.parse
        verb = parse.tokens[at].head
        objects = [
            c for c in parse.children[verb] if parse.tokens[c].dep in ("dobj", "dative") and c < self.token.index
        ]
        return any(
            _is_stranger(parse.tokens[c])
            if (other := self.here.get(c)) is None
            else is_body(other, self.memory) and other.numbers != numbers
            for c in objects
        )


def _relative(parse: Parse, verb: int) -> bool:
    """Whether a verb is what a relative clause says of its noun: "the bank which lost its licence"."""
    own = (parse.tokens[c] for c in parse.children[verb] if parse.tokens[c].dep in SUBJECTS)
    return parse.tokens[verb].dep == "relcl" and any(t.tag in ("WDT", "WP") for t in own)


def is_body(found: Found, memory: Memory) -> bool:
    """Whether a mention is one state or one organisation."""
    return len(found.numbers) == 1 and memory.type(found) in _BODIES


def _is_stranger(noun: Token) -> bool:
    """Whether a noun is a body that we could not make out."""
    return noun.tag in ("NN", "NNP") and (noun.pos == "PROPN" or noun.lemma.lower() in BODY_WORDS)


def _is_thing(noun: Token) -> bool:
    """Whether a noun can be what "it" stands for: no plural, no pronoun, no person's role."""
    return noun.pos in ("NOUN", "PROPN") and noun.tag in ("NN", "NNP") and not is_role(noun)


def _may_be_thing(sentence: Sentence, token: Token) -> bool:
    """Whether "it" is the object of something that is done to things ("sold it"), not to bodies ("sued it")."""
    if token.text.lower() != "it" or token.dep in SUBJECTS or token.dep == "expl":
        return False
    head = sentence.parse.tokens[token.head]
    if token.dep == "pobj":
        return head.text.lower() not in ("against", "by")
    return head.lemma.lower() not in SUFFERED


def needs_body(sentence: Sentence, token: Token) -> bool:
    """Whether a body alone can be meant: it speaks, wants or decides, or the pronoun owns a person ("its chairman")."""
    head = sentence.parse.tokens[token.head]
    if token.text.lower() == "its":
        return is_role(head) or head.lemma.lower() in OWNED
    return token.dep in SUBJECTS and (head.lemma.lower() in MINDED and token.dep == "nsubj")


def _alone_here(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The one body named before the pronoun in its sentence, where a body must be meant."""
    if not needs_body(sentence, token):
        return ()
    return _only(_bodies(sentence, memory))


def _before(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The body that the sentence before is about: its main subject, else, where a body must be meant, the only one."""
    needed = needs_body(sentence, token)
    placed = needed and (token.dep == "poss" or _is_told(sentence, token))
    if not (placed or _opens(sentence, token, memory)):
        return ()
    if any(is_body(f, memory) for f in memory.said(sentence.index)):
        return ()
    if main := _main_before(sentence, memory):
        return main if needed or not _speaks_of_thing(memory.document.sentences[sentence.index - 1], memory) else ()
    if not needed or sentence.index == 0:
        return ()
    earlier = memory.document.sentences[sentence.index - 1]
    if earlier.block != sentence.block or _led_by_stranger(earlier, memory):
        return ()
    return _only(_bodies(earlier, memory))


def _led_by_stranger(sentence: Sentence, memory: Memory) -> bool:
    """Whether the subject of a sentence is a body that we could not make out: "The company said Norbank would pay"."""
    known = {f.head for f in memory.of(sentence.index)}
    return any(
        t.index not in known and _is_stranger(t)
        for t in sentence.parse.tokens
        if t.dep in SUBJECTS and sentence.parse.tokens[t.head].dep == "ROOT"
    )


def _speaks_of_thing(sentence: Sentence, memory: Memory) -> bool:
    """Whether something is done to one thing there, which a pronoun can mean as well: "rejected the plan"."""
    known = {f.head for f in memory.of(sentence.index)}
    return any(t.dep in ("dobj", "attr") and t.tag == "NN" and t.index not in known for t in sentence.parse.tokens)


def _main_before(sentence: Sentence, memory: Memory) -> tuple[int, ...]:
    """The one body that the sentence before is about, as who speaks or acts there."""
    if sentence.index == 0:
        return ()
    earlier = memory.document.sentences[sentence.index - 1]
    if earlier.block != sentence.block:
        return ()
    return _only([f for f in _bodies(earlier, memory) if is_main_subject(earlier, f)])


def _bodies(sentence: Sentence, memory: Memory) -> list[Found]:
    """The bodies of a sentence, without those that are only told something ("told the Evening Post")."""
    tokens = sentence.parse.tokens
    return [
        f for f in memory.said(sentence.index)
        if is_body(f, memory) and tokens[f.head].dep not in ("amod", "compound", "nmod")
        and not (tokens[f.head].dep in ("dobj", "dative") and tokens[tokens[f.head].head].lemma.lower() in SPEECH)
    ]  # fmt: skip


def _opens(sentence: Sentence, token: Token, memory: Memory) -> bool:
    """Whether a pronoun is the subject of the sentence or belongs to it ("Its sales fell")."""
    tokens = sentence.parse.tokens
    noun = tokens[token.head] if token.dep == "poss" else token
    top = tokens[bearer(sentence.parse, noun.index)]
    before = (t for t in tokens[: token.index] if t.dep in SUBJECTS)
    return top.dep in SUBJECTS and all(memory.is_quoted(sentence.index, t.index) for t in before)


def _is_told(sentence: Sentence, token: Token) -> bool:
    """Whether a pronoun is the subject of what somebody says ("The finance chief said it would pay")."""
    tokens = sentence.parse.tokens
    verb = tokens[token.head]
    return token.dep in SUBJECTS and verb.dep == "ccomp" and tokens[verb.head].lemma.lower() in SPEECH


def _only(found: list[Found]) -> tuple[int, ...]:
    who = {f.numbers for f in found}
    return who.pop() if len(who) == 1 else ()


def is_dummy(sentence: Sentence, token: Token) -> bool:
    """ "It is raining", "it was clear that"; but not "it was ready to pay", "it was in talks"."""
    if token.text.lower() != "it":
        return False
    verb = sentence.parse.tokens[token.head]
    below = [sentence.parse.tokens[c] for c in sentence.parse.children[verb.index]]
    if token.dep == "expl" or token.dep not in SUBJECTS:
        return token.dep == "expl"
    if verb.lemma == "be" or verb.lemma in ("remain", "become", "seem", "appear"):
        moods = any(t.dep == "acomp" and t.text.lower() in MOODS for t in below)
        placed = verb.lemma == "be" and any(t.dep == "prep" and t.text.lower() in ("in", "on", "under") for t in below)
        return not (moods or placed)
    if verb.lemma == "make":
        return any(t.text.lower() in ("sense", "clear", "difference") for t in below)
    return verb.lemma in EMPTY
