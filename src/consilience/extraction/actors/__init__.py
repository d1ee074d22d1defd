"""Who is meant: the actors of one report, and every name, description and pronoun that stands for them.

`find(text)` reads a plain text; `mentions(document)` a report.

Names come first (`names`, with what the tables of `knowledge` know), then each is taken for one actor of the report
(`casting`), learns roles, countries and genders from the words beside it (`portraits`), and descriptions and pronouns
are resolved in the order of the text (`reader`), where one actor alone can be meant.

Source of the method: our own rules over the dependency parse, in the manner of the sieves of Lee et al., "Deterministic
Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules" (2013): sure links first, each helping the next.
Rules and tables are our own.
"""

from consilience.extraction.actors.alone import find
from consilience.extraction.actors.reader import mentions

__all__ = ["find", "mentions"]
