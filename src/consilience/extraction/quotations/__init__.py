"""Who says, asks, wants or thinks what: the quotations and statements of one report.

`find(text)` reads a plain text; `mentions(document, parties)` the attributions of a report whose actors are known;
`hear(document)` what is said in a report before it is known who its speakers are.

Quotation marks are paired first (`marks`) and laid over the parsed sentences (`scene`). Then each rule looks for cues
of its kind: beside quotation marks (`direct`), verbs with a clause, an object or a preposition (`indirect`), cues in
parentheses (`inserted`), "according to" (`according`), nouns and adjectives (`nouns`), names before a colon
(`headlines`) or at a headline's end (`closings`), quotations within quotations (`inner`), verbs the parser took for
nouns (`misread`), names set under a quotation (`signatures`). `undone` and `worth` tell what nobody said, `retold`
what a speaker tells of others, `datelines` where a report was written. `settle` brings their drafts and the marks
together, `nested` leaves out what is no speech of its own, `assemble` makes the attributions.

Source of the method: our own grammar of cues over the dependency parse. That an attribution is a source, a cue and a
content follows Pareti, "PARC 3.0: A Corpus of Attribution Relations" (2016). Rules and tables are our own.
"""

from consilience.extraction.quotations.alone import find
from consilience.extraction.quotations.reader import hear, mentions

__all__ = ["find", "hear", "mentions"]
