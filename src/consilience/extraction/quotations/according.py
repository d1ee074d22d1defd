"""Sources named by a preposition: "According to the ministry, …"; "In a poll of the harbour towns, …"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues_nouns
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

_LEADS = frozenset(("according", "in", "by", "on"))
_CLAUSES = frozenset(("relcl", "ccomp"))


def find(scene: Scene) -> Iterator[Draft]:
    """The drafts of such phrases in this sentence, outside quotation marks."""
    for token in scene.parse.tokens[:-1]:
        at = token.index
        if token.text.lower() not in _LEADS or scene.inside[at] is not None:
            continue
        last = _cue_end(scene.parse, at)
        source = None if last is None else _source(scene.parse, last)
        if last is None or source is None:
            continue
        draft = scene.draft("according", at)
        draft.source, draft.antecedent = source, None
        draft.cue = (draft.cue[0], scene.sentence.start + scene.parse.tokens[last].end)
        draft.pieces = scene.pieces(_content(scene.parse, at, max(last, *scene.parse.subtree(source))))
        if draft.pieces:
            yield draft


def _cue_end(parse: Parse, at: int) -> int | None:
    """The last word of the cue that begins at `at`: "according to", or the "in" of "in a poll"."""
    tokens = parse.tokens
    word = tokens[at].text.lower()
    if word == "according":
        return at + 1 if tokens[at + 1].text.lower() == "to" else None
    if (of := _of_view(parse, at)) is not None:
        return of
    source = grammar.child(parse, at, "pobj") if word == "in" else None
    surveyed = source is not None and tokens[source].lemma.lower() in cues_nouns.SURVEYS
    return at if surveyed and _stands_apart(parse, at) else None


def _source(parse: Parse, last: int) -> int | None:
    """Who is named behind the cue, or whose view it is: "in *her* view"."""
    if parse.tokens[last].pos == "NOUN":
        return grammar.child(parse, last, "poss")
    return grammar.child(parse, last, "pobj")


def _of_view(parse: Parse, at: int) -> int | None:
    """The last word of "in the view of", "in her words", "by the reckoning of"."""
    tokens = parse.tokens
    view = next(
        (
            i
            for i in range(at + 1, min(at + 6, len(tokens) - 1))
            if tokens[i].lemma.lower() in cues_nouns.VIEWS and tokens[i].pos == "NOUN"
        ),
        None,
    )
    if view is None or tokens[view].lemma.lower() not in cues_nouns.VIEWS:
        return None
    if grammar.child(parse, view, "poss") is not None and tokens[at].text.lower() == "in":
        return view if tokens[view + 1].text == "," else None
    if tokens[view + 1].text.lower() != "of":
        return None
    return view + 1 if tokens[view - 1].text.lower() in ("the", "considered", "own") else None


def _stands_apart(parse: Parse, at: int) -> bool:
    """Whether the phrase opens its sentence, with no cue of a verb behind it."""
    return at == 0 and not any(t.lemma in ("say", "find", "show") for t in parse.tokens)


def _content(parse: Parse, at: int, last: int) -> list[int]:
    """The clause it stands in, without the phrase itself; all of the sentence where it closes it behind a comma."""
    start = 0
    if at > 1 and parse.tokens[at - 1].text == "," and last + 2 >= len(parse.tokens):
        return list(range(at))
    for i in parse.ancestors(at):
        if parse.tokens[i].dep in _CLAUSES and parse.subtree(i)[0] < at:
            start = parse.subtree(i)[0]
            break
    return [i for i in range(start, len(parse.tokens)) if i < at or i > last]
