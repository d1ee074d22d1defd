"""Who is a man and who a woman, by their given names."""

from __future__ import annotations

from consilience.extraction.actors.cast import Cast
from consilience.extraction.actors.persons import words
from consilience.extraction.knowledge.given_genders import MEN, WOMEN


def tell(cast: Cast) -> None:
    """Give the persons whose gender no word beside their names told the one of their given name ("Bernadette Roe")."""
    for draft in cast.persons():
        if draft.gender is None:
            draft.gender = given(draft.name)


def given(name: str) -> str | None:
    """The gender that the given name of a full name tells, or None."""
    folded = words(name)
    if len(folded) < 2:
        return None
    return "m" if folded[0] in MEN else "f" if folded[0] in WOMEN else None
