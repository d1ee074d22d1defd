"""Scores who says what in the annotated passages: whether an attribution is found, and of those found whether the
speaker is the right one, and form and polarity.

An attribution is found where its content and ours share at least half of the characters that either has. A speaker is
right where ours are as many as theirs and each is called by a name or a description that the annotators give for one of
theirs. One whom the passage does not name ("two people with knowledge of the talks") is right by the beginning of its
description ("two people"), or where no actor is claimed and the words are those of the speaker."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from consilience.extraction import actors, quotations
from consilience.extraction.parties import Parties
from consilience.extraction.text import document
from consilience.model import ActorMention, Attribution, Entity
from tests.quality.annotated import Row, Share, in_context, rows
from tests.quality.names.scoring import place

FORMS = ("direct", "indirect", "mixed")
_SMALL = frozenset("of the and for in on to de la du des al el von van der bin ibn".split())


class Scorer:
    """The shares of one half, and what was missed. `speaker`, `form` and `polarity` are shares of what was found."""

    def __init__(self, half: str) -> None:
        self.misses: defaultdict[str, list[str]] = defaultdict(list)
        self._n: Counter[str] = Counter()
        for row in rows("attributions", half):
            self._score(row)
        n = self._n
        self.shares = {"content": Share(n["found"], n["mine"], n["there"])} | {
            name: Share(n[name], n["found"], n["found"]) for name in ("speaker", "form", "polarity")
        }
        self.by_form = {
            f: (Share(n[f"mine right {f}"], n[f"mine {f}"], 0), Share(n[f"right {f}"], 0, n[f"there {f}"]))
            for f in (*FORMS, "nested")
        }

    def _score(self, row: Row) -> None:
        read = document(row["text"], row["published"])
        cast = _Cast(*actors.mentions(read))
        mine = quotations.mentions(read, Parties(cast.entities, cast.mentions))
        pairs = dict(_matched(row, mine))
        for at, one in enumerate(mine):
            for form in _forms(one.form, one.attribution is not None):
                self._n.update({f"mine {form}": 1, f"mine right {form}": int(at in pairs.values())})
            if at not in pairs.values():
                self._miss("nobody's", row, one.start, one.end, f"got {one.source and one.source.exact}")
        self._n["mine"] += len(mine)
        for at, mark in enumerate(row["attributions"]):
            self._mark(row, mark, mine[pairs[at]] if at in pairs else None, cast)

    def _mark(self, row: Row, mark: Row, one: Attribution | None, cast: _Cast) -> None:
        self._n["there"] += 1
        for form in _forms(mark["form"], mark["within"] is not None):
            self._n.update({f"there {form}": 1, f"right {form}": int(one is not None)})
        pieces = _pieces(row, mark)
        if one is None:
            self._miss("not found", row, pieces[0][0], pieces[-1][1], f"wanted {mark['speakers']}")
            return
        self._n["found"] += 1
        for name, right, got in (
            ("speaker", cast.are(mark["speakers"], one), cast.told(one)),
            ("form", mark["form"] == one.form, one.form),
            ("polarity", mark["polarity"] == one.polarity, one.polarity),
        ):
            self._n[name] += right
            if not right:
                wanted = mark["speakers"] if name == "speaker" else mark[name]
                self._miss(name, row, pieces[0][0], pieces[-1][1], f"wanted {wanted} got {got}")

    def _miss(self, kind: str, row: Row, start: int, end: int, told: str) -> None:
        self.misses[kind].append(f"{row['id']}: {in_context(row['text'], start, end, 120)} {told}")


def _forms(form: str, nested: bool) -> Iterator[str]:
    yield form
    if nested:
        yield "nested"


def _pieces(row: Row, mark: Row) -> list[tuple[int, int]]:
    return [place(row["text"], piece["exact"], piece["nth"]) for piece in mark["content"]]


def _matched(row: Row, mine: Sequence[Attribution]) -> Iterator[tuple[int, int]]:
    """The number of each mark that is found, and of ours that finds it, the likest first."""
    theirs = [_cover(_pieces(row, mark)) for mark in row["attributions"]]
    ours = [_cover((p.start, p.end) for p in one.parts) for one in mine]
    shared = [(len(a & b) / len(a | b), i, j) for i, a in enumerate(theirs) for j, b in enumerate(ours) if a & b]
    taken: set[int] = set()
    used: set[int] = set()
    for likeness, i, j in sorted(shared, key=lambda s: (-s[0], s[1:])):
        if likeness >= 0.5 and i not in taken and j not in used:
            taken.add(i)
            used.add(j)
            yield i, j


def _cover(pieces: Iterable[tuple[int, int]]) -> set[int]:
    return {at for start, end in pieces for at in range(start, end)}


class _Cast:
    """The actors of a passage, by all that they are called."""

    def __init__(self, entities: tuple[Entity, ...], mentions: list[ActorMention]) -> None:
        self.entities, self.mentions = entities, mentions
        self._called: defaultdict[int, set[str]] = defaultdict(set)
        for entity in entities:
            self._called[entity.number] |= {_plain(n) for n in (entity.name, *entity.aliases)}
        for mention in mentions:
            if mention.form != "pronoun" and len(mention.entities) == 1:
                self._called[mention.entities[0]].add(_plain(mention.exact))

    def are(self, speakers: list[list[str]], one: Attribution) -> bool:
        """Whether those who say it are these."""
        entities = one.source.entities if one.source else ()
        if not speakers:
            return not entities
        if entities:
            free = list(speakers)
            for number in entities:
                free.remove(home) if (home := next((s for s in free if self._is(number, s)), None)) else None
            return not free and len(entities) == len(speakers)
        if one.source is None or any(map(_is_named, speakers)):
            return False
        said = _plain(one.source.exact)
        return all(any(_plain(w) in said or said in _plain(w) for w in words) for words in speakers)

    def _is(self, number: int, speaker: list[str]) -> bool:
        """Whether an actor is called as the annotators call a speaker."""
        theirs = {_plain(words) for words in speaker}
        if theirs & self._called[number]:
            return True
        described = self.entities[number].name.removeprefix("the ")[:1].islower()
        alike = any(a.startswith(b) or b.startswith(a) for a in theirs for b in self._called[number])
        return alike and (described or not _is_named(speaker))

    def told(self, one: Attribution) -> str:
        """Who is said to say it."""
        if one.source is None:
            return "nobody"
        return f"{one.source.exact!r} {[self.entities[n].name for n in one.source.entities]}"


def _plain(words: str) -> str:
    """The words in one form: straight marks, small letters, no article and no ending of a possessive."""
    bare = " ".join(words.replace("’", "'").replace("‘", "'").lower().split())
    for article in ("the ", "a ", "an "):
        bare = bare.removeprefix(article)
    return bare.removesuffix("'s").removesuffix("'")


def _is_named(words: list[str]) -> bool:
    """Whether one of these is a name: all its words have capitals."""
    return any(all(w[:1].isupper() or w in _SMALL for w in name.removeprefix("the ").split()) for name in words)
