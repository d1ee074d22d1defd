"""Reads a report for its actors: names first, then what stands for them, in the order of the text."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from consilience.extraction.actors import genders
from consilience.extraction.actors.aliases import joined
from consilience.extraction.actors.appositions import titled
from consilience.extraction.actors.cast import Cast, Draft, Found
from consilience.extraction.actors.casting import cast_names
from consilience.extraction.actors.datelines import placed
from consilience.extraction.actors.deeds import learn_deeds
from consilience.extraction.actors.descriptions import described
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.named_later import take_up
from consilience.extraction.actors.naming import all_names
from consilience.extraction.actors.nationals import stood_for
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.actors.phrases import phrases
from consilience.extraction.actors.portraits import by_token, describe
from consilience.extraction.actors.pronouns import PRONOUNS, antecedent
from consilience.extraction.actors.speech import Speech
from consilience.extraction.actors.spoken import THIRD, Spoken
from consilience.extraction.actors.stand_ins import is_national
from consilience.extraction.knowledge.countries import CODES
from consilience.extraction.knowledge.wikidata import WIKIDATA
from consilience.extraction.quotations.reader import Heard, hear
from consilience.model import ActorMention, Document, Entity, Sentence, Span, Token, content_id


def mentions(document: Document, heard: Heard | None = None) -> tuple[tuple[Entity, ...], list[ActorMention]]:
    """The entities of a report, numbered, and every mention of them in text order.

    `heard`, where it is at hand, saves reading the report for its speech again."""
    cast = Cast()
    called = cast_names(document, list(placed(document, all_names(document))), cast)
    named = describe(document, joined(document, called, cast), cast)
    genders.tell(cast)
    memory = Memory(document, cast, Speech(hear(document) if heard is None else heard))
    covered = by_token(named)
    names: defaultdict[int, list[Found]] = defaultdict(list)
    for found in named:
        names[found.sentence].append(found)
    memory.names = names
    cast.unnamed_from = len(cast.drafts)
    for sentence in document.sentences:
        unnamed = list(phrases(sentence, covered, cast, titled(sentence, names[sentence.index])))
        _read(sentence, [f for f in names[sentence.index] if not is_national(sentence, f, cast)], unnamed, memory)
    memory.found.extend(list(Spoken(memory).find()))
    kept = _renumbered(cast, memory.found)
    return tuple(map(_entity, cast.drafts)), _mentions(document, kept)


def _renumbered(cast: Cast, found: list[Found]) -> list[Found]:
    """The mentions, the actors numbered anew without those who turned out to be another."""
    if not cast.gone:
        return found
    cast.drafts = [d for d in cast.drafts if d.number not in cast.gone]
    new = {d.number: at for at, d in enumerate(cast.drafts)}
    for draft in cast.drafts:
        draft.number, draft.members = new[draft.number], tuple(new[n] for n in draft.members if n in new)
    return [replace(f, numbers=tuple(new[n] for n in f.numbers)) for f in found]


def _read(sentence: Sentence, names: list[Found], unnamed: list[Phrase], memory: Memory) -> None:
    """Remember a sentence's mentions from left to right."""
    pronouns = [t for t in sentence.parse.tokens if t.text.lower() in PRONOUNS and t.pos in ("PRON", "DET")]
    pronouns = [t for t in pronouns if t.text.lower() not in THIRD or not memory.is_quoted(sentence.index, t.index)]
    steps: list[tuple[int, int, Found | Phrase | Token]] = [
        *((f.head, 0, f) for f in names),
        *((p.head, 1, p) for p in unnamed),
        *((t.index, 2, t) for t in pronouns),
    ]
    owners: dict[int, tuple[int, ...]] = {}
    memory.ahead = {f.head: f for f in names}
    memory.unnamed = unnamed
    for _, _, step in sorted(steps, key=lambda s: s[:2]):
        if isinstance(step, Found):
            take_up(sentence, step, memory)
            step = stood_for(sentence, step, memory)
            memory.add(step)
            learn_deeds(sentence, step, memory)
        elif isinstance(step, Phrase):
            for found in described(sentence, step, memory, owners):
                memory.add(found)
                learn_deeds(sentence, found, memory)
        elif numbers := antecedent(sentence, step, memory):
            owners[step.index] = numbers
            memory.add(found := Found(sentence.index, step.index, step.index, step.index, numbers, "pronoun"))
            learn_deeds(sentence, found, memory)


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
