"""Reads a report for its actors, step by step."""

from __future__ import annotations

from collections import defaultdict

from consilience.extraction.actors.cast import Cast, Draft, Found
from consilience.extraction.actors.casting import all_names, cast_names
from consilience.extraction.actors.portraits import describe
from consilience.model import ActorMention, Document, Entity, content_id


def find(document: Document) -> tuple[tuple[Entity, ...], list[ActorMention]]:
    """The entities of a report, numbered, and every mention of them in text order."""
    cast = Cast()
    named = cast_names(document, all_names(document), cast)
    named = describe(document, named, cast)
    return tuple(map(_entity, cast.drafts)), _mentions(document, named)


def _entity(draft: Draft) -> Entity:
    return Entity(
        number=draft.number, name=draft.name, type=draft.type, country=draft.country,
        aliases=tuple(sorted(draft.names)), roles=tuple(draft.roles), members=draft.members,
    )  # fmt: skip


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
                entities=f.numbers, form=f.form, role=sentence.span(*f.role) if f.role else None,
            )
        )  # fmt: skip
    return out
