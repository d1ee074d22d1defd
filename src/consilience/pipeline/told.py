"""What a judgement changed, in one plain sentence."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consilience.record.rows import JudgementRow


class Party(msgspec.Struct, frozen=True):
    """An actor as a sentence names it."""

    id: str
    name: str
    reports: int

    def __str__(self) -> str:
        return f"{self.name} ({self.id}, in {self.counted})"

    @property
    def counted(self) -> str:
        """How many reports it appears in, in words."""
        return f"{self.reports:,} report{'' if self.reports == 1 else 's'}"


def now(judgement: JudgementRow, before: Sequence[Party], after: Sequence[Party | None]) -> str:
    """What the two sides are since the judgement was made; `before` is the one actor, or the two, that they were."""
    one, other = after
    if not judgement.applies or one is None or other is None:
        return f"The judgement {judgement.id} is kept, but does not apply: {judgement.reason}."
    if judgement.verdict == "same":
        if len(before) < 2:
            return f"{one.name} was one actor already, and stays so: {one.id}, in {one.counted}."
        return f"{before[0].name} and {before[1].name} are one actor now: {one.id}, in {one.counted}."
    return f"{one} and {other} are two actors{' now' if len(before) < 2 else ' already, and stay so'}."


def taken_back(key: str, were_one: bool, after: Sequence[Party | None]) -> str:
    """What the two sides are since a judgement was taken back; `were_one` says whether they were one actor by it."""
    one, other = after
    if one is None or other is None:
        return f"The judgement {key} is taken back; what it was made on is not in the record any more."
    if one.id == other.id:
        told = f"{one.name} is {'still' if were_one else 'again'} one actor: {one.id}, in {one.counted}"
    else:
        told = f"{one} and {other} are {'two actors again' if were_one else 'still two actors'}"
    return f"The judgement {key} is taken back: {told}."
