"""From the values of a slot to their standing, and from their standing to the claim's status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from consilience.claims.case import Carrier, OriginCounter
from consilience.model import ClaimMention, ClaimStatus, Origins, Standing, Value


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """One value before it is judged. Values of one `group` agree; two groups exclude each other."""

    value: float | str | dict[str, Any] | None
    text: str
    group: int
    as_of: str | None
    growth: bool = False
    """Words of growth or update stand beside it."""
    may_fall: bool = False
    """What is counted may become fewer (the missing); other counts only rise."""
    stale: bool = False
    """The report itself says that it was replaced."""
    corrected: str | None = None
    """Why it no longer stands, where a report takes it back as a mistake."""
    withdrawn: bool = False
    """Every report that carries it has a newer version."""
    replaces: tuple[int, ...] = ()
    """Groups that a correction or a new version replaces by this value."""
    denied: bool = False
    """Carried only as something a source denies."""
    breadth: float = 0.0
    """How much the value covers, for naming the group by its widest ("7–10 May" for 8 May)."""
    open: bool = False
    """Says nothing of the value (an event without a day): it agrees with every other."""
    mentions: tuple[ClaimMention, ...]
    carriers: tuple[Carrier, ...]


class Judgement(msgspec.Struct, frozen=True):
    """The values with their standing, the claim's status and origins, and why."""

    values: tuple[Value, ...]
    status: ClaimStatus
    origins: Origins
    reasons: tuple[str, ...]
    sides: tuple[str, ...]
    """The values that stand, one text for each group; where none stands, that of the best carried."""


def judge(candidates: Sequence[Candidate], origins: OriginCounter) -> Judgement:
    """Standing by standing, as the rules of evidence go: withdrawn and superseded first, then rivals, then in force."""
    fallen: dict[int, tuple[Standing, str]] = {}
    for i, candidate in enumerate(candidates):
        reason = _fallen(candidate, candidates)
        if reason is not None:
            fallen[i] = reason
    upright = [c for i, c in enumerate(candidates) if i not in fallen]
    stated = [c for c in upright if not c.open]
    denied = bool({c.group for c in upright if c.denied} & {c.group for c in upright if not c.denied})
    rival = denied or len({c.group for c in stated if not c.denied}) > 1
    standings: list[Standing] = [
        fallen[i][0] if i in fallen else "rival" if rival and (denied or not c.open) else "in-force"
        for i, c in enumerate(candidates)
    ]
    values, why = _values(candidates, standings, origins)
    carriers = [c for candidate in (upright or candidates) for c in candidate.carriers]
    total, reasons = origins.count(carriers)
    status = _status(bool(upright), rival, total)
    said = [text for _, text in fallen.values()]
    if rival:
        said.append(_against(upright if denied else stated))
    sides = _sides(stated or upright or candidates)
    return Judgement(values, status, total, tuple(dict.fromkeys([*said, *reasons, *why])), sides)


def _fallen(candidate: Candidate, among: Sequence[Candidate]) -> tuple[Standing, str] | None:
    """Why a value no longer stands, or None."""
    if candidate.withdrawn:
        return "withdrawn", f"“{candidate.text}” was withdrawn: its report has a newer version."
    if candidate.corrected:
        return "superseded", candidate.corrected
    others = [c for c in among if c.group != candidate.group and not c.withdrawn]
    for other in others:
        if candidate.group in other.replaces:
            return "superseded", f"“{candidate.text}” was corrected to “{other.text}”."
    if others and any(_told_replaced(candidate, c) for c in among):
        return "superseded", f"A report says itself that “{candidate.text}” was replaced."
    for other in others:
        if _outgrown(candidate, other):
            return "superseded", f"“{candidate.text}” was earlier; “{other.text}” is given as its update."
    return None


def _told_replaced(candidate: Candidate, other: Candidate) -> bool:
    """Whether `other` is the candidate's own value, given as one that was replaced by then."""
    if candidate is other:
        return candidate.stale
    earlier = candidate.as_of is None or other.as_of is None or candidate.as_of <= other.as_of
    return other.stale and other.group == candidate.group and other.value == candidate.value and earlier


def _outgrown(old: Candidate, new: Candidate) -> bool:
    """A value is outgrown by a later one that is worded as an update; a later publication alone is not enough."""
    if not new.growth or new.stale or old.as_of is None or new.as_of is None:
        return False
    fewer = isinstance(old.value, float) and isinstance(new.value, float) and new.value < old.value
    if fewer and old.growth and not old.may_fall:
        return False
    return new.as_of > old.as_of or (new.as_of == old.as_of and not old.growth)


def _against(upright: Sequence[Candidate]) -> str:
    return "Reports contradict each other: " + " against ".join(f"“{side}”" for side in _sides(upright)) + "."


def _sides(upright: Sequence[Candidate]) -> tuple[str, ...]:
    """One text for each group: its widest value, of several the one that most reports carry."""
    groups: dict[tuple[int, bool], list[Candidate]] = {}
    for candidate in upright:
        groups.setdefault((candidate.group, candidate.denied), []).append(candidate)
    best = [
        min(some, key=lambda c: (-c.breadth, -len({m.report for m in c.mentions}), c.text)) for some in groups.values()
    ]
    return tuple(dict.fromkeys(c.text + (" (denied)" if c.denied and len(best) > 1 else "") for c in best))


def _values(
    candidates: Sequence[Candidate], standings: Sequence[Standing], origins: OriginCounter
) -> tuple[tuple[Value, ...], list[str]]:
    """The values as they stand, those in force first; candidates that read and stand alike are one value."""
    alike: dict[tuple[Standing, str, str], list[Candidate]] = {}
    for candidate, standing in zip(candidates, standings, strict=True):
        alike.setdefault((standing, candidate.text, repr(candidate.value)), []).append(candidate)
    values: list[Value] = []
    reasons: list[str] = []
    for (standing, text, _), some in alike.items():
        counted, why = origins.count([c for candidate in some for c in candidate.carriers])
        reasons.extend(why)
        values.append(
            Value(
                standing=standing,
                value=some[0].value,
                text=text,
                as_of=min((c.as_of for c in some if c.as_of), default=None),
                origins=counted,
                mentions=tuple(sorted((m for c in some for m in c.mentions), key=_place)),
            )  # fmt: skip
        )
    order = {"in-force": 0, "rival": 1, "superseded": 2, "withdrawn": 3}
    values.sort(key=lambda v: (order[v.standing], -v.origins.low, -v.origins.high, -len(v.mentions), v.text))
    return tuple(values), reasons


def _place(mention: ClaimMention) -> tuple[str, int, int, str]:
    return mention.report, mention.start, mention.end, mention.mention


def _status(upright: bool, rival: bool, origins: Origins) -> ClaimStatus:
    if not upright:
        return "superseded"
    if rival:
        return "disputed"
    if origins.low >= 2:
        return "corroborated"
    return "undetermined" if origins.high >= 2 else "single-source"
