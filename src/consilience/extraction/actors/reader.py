"""Reads a report for its actors: names first, then what stands for them, in the order of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from consilience.extraction.actors import bodies, compounds
from consilience.extraction.actors.cast import Cast, Draft, Found
from consilience.extraction.actors.casting import all_names, cast_names
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.only import only_person
from consilience.extraction.actors.phrases import Phrase, phrases
from consilience.extraction.actors.portraits import by_token, describe
from consilience.extraction.actors.pronouns import PRONOUNS, antecedent
from consilience.extraction.knowledge.countries import CODES
from consilience.extraction.knowledge.wikidata import WIKIDATA
from consilience.model import ActorMention, Document, Entity, Sentence, Span, Token, content_id


def mentions(document: Document) -> tuple[tuple[Entity, ...], list[ActorMention]]:
    """The entities of a report, numbered, and every mention of them in text order."""
    cast = Cast()
    named = describe(document, cast_names(document, all_names(document), cast), cast)
    memory = Memory(document, cast)
    covered = by_token(named)
    names: defaultdict[int, list[Found]] = defaultdict(list)
    for found in named:
        names[found.sentence].append(found)
    for sentence in document.sentences:
        titled = {i for f in names[sentence.index] if f.role for i in range(f.role[0], f.role[1] + 1)}
        unnamed = list(phrases(sentence, covered, cast, titled))
        _read(sentence, names[sentence.index], unnamed, memory)
    return tuple(map(_entity, cast.drafts)), _mentions(document, memory.found)


def _read(sentence: Sentence, names: list[Found], unnamed: list[Phrase], memory: Memory) -> None:
    """Remember a sentence's mentions from left to right."""
    pronouns = [t for t in sentence.parse.tokens if t.text.lower() in PRONOUNS and t.pos in ("PRON", "DET")]
    steps: list[tuple[int, int, Found | Phrase | Token]] = [
        *((f.head, 0, f) for f in names),
        *((p.head, 1, p) for p in unnamed),
        *((t.index, 2, t) for t in pronouns),
    ]
    owners: dict[int, tuple[int, ...]] = {}
    memory.ahead = {f.head: f for f in names}
    for _, _, step in sorted(steps, key=lambda s: s[:2]):
        if isinstance(step, Found):
            memory.add(step)
        elif isinstance(step, Phrase):
            for found in _unnamed(sentence, step, memory, owners):
                memory.add(found)
        elif numbers := antecedent(sentence, step, memory):
            owners[step.index] = numbers
            memory.add(Found(sentence.index, step.index, step.index, step.index, numbers, "pronoun"))


def _unnamed(sentence: Sentence, phrase: Phrase, memory: Memory, owners: dict[int, tuple[int, ...]]) -> Iterator[Found]:
    if numbers := compounds.members(sentence, phrase, memory, owners.get(phrase.first, ())):
        yield Found(sentence.index, phrase.first, phrase.head, phrase.head, numbers, "description")
    elif compounds.is_compound(phrase):
        return
    elif named := bodies.named_behind(sentence, phrase, memory.ahead):
        yield from _said_of(sentence, phrase, memory, (named,))
    elif phrase.role and (of := bodies.predicated(sentence, phrase)) is not None:
        yield from _said_of(sentence, phrase, memory, of)
    elif draft := _meant(sentence, phrase, memory):
        yield Found(sentence.index, phrase.first, phrase.last, phrase.head, (draft.number,), "description")


def _meant(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The body or the person that a description means."""
    if (one := only_person(sentence, phrase, memory)) is not None:
        memory.cast.learn_role(one, sentence.span(phrase.first, phrase.last).exact, phrase.role or phrase.lemma)
        return one
    return bodies.body(sentence, phrase, memory.cast) or bodies.person(sentence, phrase, memory.cast)


def _said_of(sentence: Sentence, phrase: Phrase, memory: Memory, heads: tuple[int, ...]) -> Iterator[Found]:
    """A description said of a person named in the sentence: who it is learns role and country."""
    for head in heads:
        found = memory.ahead.get(head) or next((f for f in memory.of(sentence.index) if f.head == head), None)
        if found and len(found.numbers) == 1 and memory.type(found) == "person" and not phrase.plural and phrase.role:
            draft = memory.cast[found.numbers[0]]
            draft.country = draft.country or phrase.country
            memory.cast.learn_role(draft, sentence.span(phrase.first, phrase.last).exact, phrase.role)
            yield Found(sentence.index, phrase.first, phrase.last, phrase.head, found.numbers, "description")
            return


def _entity(draft: Draft) -> Entity:
    return Entity(
        number=draft.number, name=draft.name, type=draft.type,
        country=draft.country if draft.country in CODES else None,
        wikidata=WIKIDATA.get(draft.key) if draft.type == "state" else None,
        aliases=tuple(sorted(draft.names)), roles=tuple(draft.roles), members=draft.members,
        gender=draft.gender, age=draft.age, signs=tuple(sorted(draft.signs)), within=tuple(draft.within),
    )  # fmt: skip


def _role_span(sentence: Sentence, found: Found) -> Span | None:
    """The role's span, without dashes that cling to its first word."""
    if found.role is None:
        return None
    span = sentence.span(*found.role)
    bare = span.exact.lstrip("-–—\"'“‘(*•")
    return Span(span.end - len(bare), span.end, bare) if bare else None


def _mentions(document: Document, found: list[Found]) -> list[ActorMention]:
    """Found tokens as mentions, in text order; ids count mentions of one span."""
    counts: defaultdict[tuple[int, int], int] = defaultdict(int)
    out = []
    for f in sorted(found, key=lambda f: (f.sentence, f.first, -f.last)):
        sentence = document.sentences[f.sentence]
        span = sentence.span(f.first, f.last)
        ordinal = counts[span.start, span.end]
        counts[span.start, span.end] += 1
        out.append(
            ActorMention(
                id=content_id("m", document.report.id, "actor", span.start, span.end, ordinal),
                report=document.report.id, start=span.start, end=span.end, exact=span.exact, sentence=f.sentence,
                entities=f.numbers, form=f.form, role=_role_span(sentence, f),
            )
        )  # fmt: skip
    return out
