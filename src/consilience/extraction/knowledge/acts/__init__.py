"""Classes of acts: which verbs, nouns and phrases tell of which act, and its PLOVER type.

The tables beside this module are TOML, with an example sentence for every entry; words and sentences are our own.
Types, modes and CAMEO numbers are those of `knowledge.plover`. The documentation tells how to write one."""

from consilience.extraction.knowledge.acts.act import Act, Entry, Phrase, Table
from consilience.extraction.knowledge.acts.read import built_in, joined, parse

__all__ = ["Act", "Entry", "Phrase", "Table", "built_in", "joined", "parse"]
