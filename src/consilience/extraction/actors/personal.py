"""He and she outside of quotation marks: the one person of that gender whom grammar and nearness leave over."""

from __future__ import annotations

from consilience.extraction.actors.bindings import content_of, excluded, heads, partners, subjects, told
from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import SPEECH, SUBJECTS, is_main_subject, is_subject
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.knowledge.groups import PEOPLE
from consilience.extraction.knowledge.person_words import FEMALE_WORDS, MALE_WORDS
from consilience.extraction.knowledge.titles import ROLES
from consilience.model import Sentence, Token

_REACH = 2
"""Sentences back, besides those that are all quotation, over which a pronoun looks for somebody."""
_FAR = 10
VOICES = frozenset("lawyer solicitor barrister attorney counsel agent spokesman spokeswoman spokesperson".split())
"""Those who say what others do or want."""
ASKING = frozenset("ask question quiz press grill".split())


def personal(sentence: Sentence, token: Token, memory: Memory, gender: str) -> tuple[int, ...]:
    """The person that "he" or "she" means, or ()."""
    return _Personal(sentence, token, memory, gender).meant()


class Can:
    """Who can be meant by a pronoun of one gender."""

    def __init__(self, memory: Memory, gender: str) -> None:
        self.memory, self.gender = memory, gender

    def be(self, found: Found) -> bool:
        """A single person of that gender, as far as it is known."""
        draft = self.memory.cast[found.numbers[0]]
        return len(found.numbers) == 1 and draft.type == "person" and draft.gender in (None, self.gender)

    def only(self, found: list[Found]) -> tuple[int, ...]:
        """The one of these who can be meant: the only one, or the only one who is known to be of that gender."""
        who = {f.numbers for f in found}
        sure = {n for n in who if self.memory.cast[n[0]].gender == self.gender}
        return who.pop() if len(who) == 1 else sure.pop() if len(sure) == 1 else ()


class _Personal:
    """One pronoun in its sentence."""

    def __init__(self, sentence: Sentence, token: Token, memory: Memory, gender: str) -> None:
        self.sentence, self.token, self.memory = sentence, token, memory
        self.can = Can(memory, gender)
        self.heads = heads(sentence, memory)
        self.said = content_of(sentence, token, memory)
        out = excluded(sentence, token)
        self.others = {self.heads[i].numbers for i in out if i in self.heads}

    def meant(self) -> tuple[int, ...]:
        """The subject of a clause around it, one still to come, the only one of the sentence, one of those before."""
        for at in partners(self.sentence, self.token):
            joined = self.heads.get(at)
            if joined and self._fits(joined):
                return joined.numbers
        above = self._above()
        if above is not None:
            return above
        later = self._later_subject()
        if later is not None:
            coming = self.memory.ahead.get(later)
            if coming and self.can.be(coming):
                return coming.numbers
            if coming is None and self._is_stranger(later):
                return ()
        here = [
            f for f in self.memory.said(self.sentence.index)
            if self._fits(f) and not aside(self.sentence, f, self.memory)
        ]  # fmt: skip
        one = self.can.only(here)
        if one and not (self.token.dep.startswith("nsubj") and self._unknown_between(here[-1])):
            return one
        if here:
            return _owner_of_subject(self.sentence, here)
        if self._is_led_by_unknown():
            return ()
        far = before(self.sentence, self.memory, self.can) or only_one(self.sentence, self.memory, self.can)
        return () if far in self.others else far

    def _fits(self, found: Found) -> bool:
        place = self.sentence.start + self.sentence.parse.tokens[found.head].start
        return (
            self.can.be(found) and found.numbers not in self.others
            and not any(a <= place < b for a, b in self.said)
        )  # fmt: skip

    def _above(self) -> tuple[int, ...] | None:
        """The nearest subject around that can be meant; () where a stranger stands nearer or another between, None
        where nobody does."""
        for nth, at in enumerate(subjects(self.sentence, self.token)):
            found = self.heads.get(at)
            if found is None:
                if self._is_stranger(at):
                    return () if self.token.dep.startswith("nsubj") or self._count() != 1 else None
            elif self._speaks_for_another(at):
                self.others.add(found.numbers)
            elif self._fits(found):
                return () if self._is_doubtful(at, found, nth > 0) else found.numbers
        return None

    def _speaks_for_another(self, at: int) -> bool:
        """Whether a subject only says what another does to the pronoun: "her spokesman said she would ask him"."""
        tokens = self.sentence.parse.tokens
        return self.token.dep in ("dobj", "dative", "pobj") and tokens[at].lemma.lower() in VOICES

    def _is_doubtful(self, at: int, subject: Found, far: bool) -> bool:
        """Whether another than that subject can be meant as well."""
        if far and any(self._is_another(f, subject) and at < f.head < self.token.index for f in self._mentioned()):
            return True
        return self._told_another(subject) or self._asks(at, subject) or self._serves(subject)

    def _mentioned(self) -> list[Found]:
        """Those to whom something is done: "Roe said the firm had sacked Dahl and kept his car"."""
        tokens = self.sentence.parse.tokens
        return [
            f for f in self.memory.said(self.sentence.index) if tokens[f.head].dep in ("dobj", "nsubjpass", "dative")
        ]

    def _told_another(self, subject: Found) -> bool:
        """Whether a subject tells another who can be meant to do what is said: "Tom asked Jon to teach his son"."""
        below = self.token.index
        for above in self.sentence.parse.ancestors(self.token.index):
            for at in told(self.sentence, self.token, above, below):
                other = self.heads.get(at)
                if self._is_stranger(at) if other is None else self._is_another(other, subject):
                    return True
            below = above
        return False

    def _is_another(self, other: Found, subject: Found) -> bool:
        return self._fits(other) and other.numbers != subject.numbers

    def _asks(self, at: int, subject: Found) -> bool:
        """Whether a subject asks another who can be meant: "Tom asked Jon whether he would run"."""
        parse = self.sentence.parse
        verb = parse.tokens[parse.tokens[at].head]
        objects = (self.heads.get(c) for c in parse.children[verb.index] if parse.tokens[c].dep in ("dobj", "dative"))
        asks = verb.lemma.lower() in ASKING
        return asks and any(f is not None and self._is_another(f, subject) for f in objects)

    def _serves(self, subject: Found) -> bool:
        """Whether a subject speaks for another who can be meant: "his lawyer, Jon Roe, said he would appeal", "Dahl's
        aide said he", where the aide can be a woman."""
        tokens = self.sentence.parse.tokens
        unknown = self.memory.cast[subject.numbers[0]].gender is None
        pleads = self.token.dep in SUBJECTS and tokens[tokens[self.token.head].head].lemma.lower() in SPEECH
        near = {subject.head, tokens[subject.head].head}
        return any(
            (pleads and tokens[tokens[f.head].head].lemma.lower() in VOICES or unknown and self._is_known(f))
            and self._is_another(f, subject)
            for f in self.memory.of(self.sentence.index)
            if tokens[f.head].dep == "poss"
            and (tokens[f.head].head in near or tokens[tokens[f.head].head].head in near)
        )

    def _is_known(self, found: Found) -> bool:
        return found.form != "pronoun" and self.memory.cast[found.numbers[0]].gender == self.can.gender

    def _count(self) -> int:
        return len({f.numbers for f in self.memory.said(self.sentence.index) if self._fits(f)})

    def _is_stranger(self, at: int) -> bool:
        """Whether a subject is somebody we have no name for, who can be meant: "Roe said he", where Roe is unknown."""
        noun = self.sentence.parse.tokens[at]
        place = self.sentence.start + noun.start
        if any(a <= place < b for a, b in self.said) or noun.tag in ("NNS", "NNPS"):
            return False
        lemma = noun.lemma.lower()
        other = MALE_WORDS if self.can.gender == "f" else FEMALE_WORDS
        named = noun.pos == "PROPN" or lemma in PEOPLE or lemma in ROLES
        return named and lemma not in other

    def _is_led_by_unknown(self) -> bool:
        """Whether a stranger is the nearest subject."""
        at = next(subjects(self.sentence, self.token), None)
        return at is not None and at not in self.heads and self._is_stranger(at)

    def _unknown_between(self, found: Found) -> bool:
        """Whether a name that we could not make out stands between a mention and the pronoun."""
        covered = {i for f in self.memory.of(self.sentence.index) for i in range(f.first, f.last + 1)}
        between = self.sentence.parse.tokens[found.last + 1 : self.token.index]
        return any(
            t.pos == "PROPN" and t.entity in ("", "PERSON") and t.index not in covered and t.text[0].isupper()
            for t in between
        )

    def _later_subject(self) -> int | None:
        """The subject still to come of the main clause that its own clause leads to ("When she won, Ada …")."""
        parse = self.sentence.parse
        for above in parse.ancestors(self.token.index):
            if parse.tokens[above].dep in ("advcl", "prep"):
                main = parse.tokens[above].head
                coming = (c for c in parse.children[main] if parse.tokens[c].dep in SUBJECTS and c > self.token.index)
                return next(coming, None)
        return None


def _owner_of_subject(sentence: Sentence, here: list[Found]) -> tuple[int, ...]:
    """Of several, the one owner of a noun that is the subject: "Ada's visit to Bo, where she …"."""
    tokens = sentence.parse.tokens
    first = [f for f in here if tokens[f.head].dep == "poss" and tokens[tokens[f.head].head].dep.startswith("nsubj")]
    return first[0].numbers if len(first) == 1 else ()


def before(sentence: Sentence, memory: Memory, can: Can) -> tuple[int, ...]:
    """The one person of the sentences before who can be meant: who spoke there, then the subject, then the only one.

    What is said within quotation marks neither counts nor offers anyone."""
    left = _REACH
    for index in range(sentence.index - 1, max(-1, sentence.index - _FAR), -1):
        earlier = memory.document.sentences[index]
        if earlier.block != sentence.block or left == 0:
            return ()
        if _is_all_quoted(earlier, memory):
            continue
        left -= 1
        there = [f for f in memory.said(index) if can.be(f) and not aside(earlier, f, memory)]
        if _speaks_of_somebody(earlier, memory, can.gender) and not any(is_subject(earlier, f) for f in there):
            return ()
        if there and not (left < _REACH - 1 and _others_spoken_of(index, there, memory, can)):
            return _foremost(earlier, there, memory, can)
        if there:
            return ()
    return ()


def _others_spoken_of(index: int, there: list[Found], memory: Memory, can: Can) -> bool:
    """Whether a sentence further back, or the one before it, speaks of others who can be meant."""
    near = (f for i in (index - 1, index) for f in memory.of(i) if can.be(f))
    return len({f.numbers for f in (*near, *there)}) > 1


def only_one(sentence: Sentence, memory: Memory, can: Can) -> tuple[int, ...]:
    """The one person whom the report has spoken of so far who is known to be of that gender, where all the others are
    known to be of the other one and he was spoken of not long ago."""
    persons = [memory.cast[n] for n in memory.seen if memory.cast[n].type == "person"]
    fits = [d.number for d in persons if d.gender in (None, can.gender)]
    if len(fits) != 1 or memory.cast[fits[0]].gender != can.gender or fits[0] not in memory.named:
        return ()
    near = range(sentence.index - 1, max(-1, sentence.index - _NEAR), -1)
    if any(_speaks_of_somebody(memory.document.sentences[i], memory, can.gender) for i in near):
        return ()
    if any(_is_told_by_unknown(memory.document.sentences[i], memory) for i in near[:2]):
        return ()
    return (fits[0],) if any(f.numbers == (fits[0],) for i in near for f in memory.of(i)) else ()


_NEAR = 6


def _is_told_by_unknown(sentence: Sentence, memory: Memory) -> bool:
    """Whether a name that is no person's and no state's to us speaks there: "said Perrin Roe of Roe Analytical"."""
    tokens = sentence.parse.tokens
    known = {f.head for f in memory.of(sentence.index) if memory.type(f) in ("person", "state")}
    return any(
        t.pos == "PROPN" and t.dep == "nsubj" and t.index not in known and tokens[t.head].lemma.lower() in SPEECH
        for t in tokens
    )


def _foremost(earlier: Sentence, there: list[Found], memory: Memory, can: Can) -> tuple[int, ...]:
    main = [f for f in there if _leads(earlier, f) or memory.speech.is_speaker(earlier, f.head)]
    subjects_ = [f for f in there if is_subject(earlier, f)]
    if asked := can.only([f for f in there if _is_asked(earlier, f)]):
        return asked
    plain = [f for f in main if f.form != "description" or memory.cast[f.numbers[0]].gender]
    known = [f for f in there if memory.cast[f.numbers[0]].gender == can.gender]
    if main and known and not plain:
        return can.only(known)
    return can.only(main) or can.only([] if main else subjects_) or can.only(there)


def _leads(sentence: Sentence, found: Found) -> bool:
    """Whether a mention is the subject of a main clause, or of one joined to it ("Roe wept, but Dahl ruled it out")."""
    if is_main_subject(sentence, found):
        return True
    tokens = sentence.parse.tokens
    verb = tokens[tokens[found.head].head]
    joined = verb.dep == "conj" and tokens[verb.head].dep == "ROOT" and tokens[verb.head].pos in ("VERB", "AUX")
    return joined and tokens[found.head].dep in SUBJECTS


def _is_asked(sentence: Sentence, found: Found) -> bool:
    """Whether a mention is who was asked something, whose turn it is: "Roe asked Tom Dahl why"."""
    tokens = sentence.parse.tokens
    token = tokens[found.head]
    verb = tokens[token.head]
    return token.dep in ("dobj", "dative") and verb.lemma.lower() in ASKING and verb.dep in ("ROOT", "conj")


def aside(sentence: Sentence, found: Found, memory: Memory) -> bool:
    """Whether a mention is only somebody without a name behind a preposition, in a sentence whose subject is a mere
    "it" ("For Roe it was the eighth meeting with the premier since she took office")."""
    tokens = sentence.parse.tokens
    unnamed = found.form == "description" and memory.cast[found.numbers[0]].name in memory.cast[found.numbers[0]].roles
    if not unnamed or tokens[found.head].dep != "pobj":
        return False
    return any(t.text.lower() == "it" and t.dep == "nsubj" and tokens[t.head].dep == "ROOT" for t in tokens)


def _is_all_quoted(sentence: Sentence, memory: Memory) -> bool:
    """Whether all words of a sentence stand in quotation marks."""
    tokens = sentence.parse.tokens
    first = next((t.index for t in tokens if t.text[0].isalnum()), 0)
    last = next((t.index for t in reversed(tokens) if t.text[0].isalnum()), 0)
    return memory.is_quoted(sentence.index, first) and memory.is_quoted(sentence.index, last)


def _speaks_of_somebody(sentence: Sentence, memory: Memory, gender: str) -> bool:
    """Whether a person without a name, of that gender, or another pronoun that was left open is a subject there."""
    known = {f.head for f in memory.of(sentence.index)}
    other = MALE_WORDS if gender == "f" else FEMALE_WORDS
    return any(
        t.index not in known and t.lemma.lower() not in other
        and (t.dep.startswith("nsubj")
             and (t.lemma.lower() in PEOPLE or t.lemma.lower() in ROLES or _is_open(sentence, t, memory, gender))
             or t.text.lower() in ("woman", "man"))
        for t in sentence.parse.tokens
    )  # fmt: skip


def _is_open(sentence: Sentence, token: Token, memory: Memory, gender: str) -> bool:
    """Whether a token is "he" (or "she") in the report's own words."""
    return token.text.lower() == ("he" if gender == "m" else "she") and not memory.is_quoted(
        sentence.index, token.index
    )
