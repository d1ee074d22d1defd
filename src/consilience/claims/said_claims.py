"""Claims of what was said: quotations and statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consilience.claims import attributions, wording
from consilience.claims.attributions import SpokenMember
from consilience.claims.common import Draft, Ledger, split
from consilience.claims.slots import Slot
from consilience.claims.standing import Candidate
from consilience.model import Claim


def claims(ledger: Ledger) -> Iterator[Claim]:
    """One claim for each slot of things said."""
    for slot in attributions.slots(ledger.case):
        yield _claim(ledger, slot)


def _claim(ledger: Ledger, slot: Slot[SpokenMember]) -> Claim:
    members, first = slot.members, slot.members[0].said
    candidates = tuple(_candidates(ledger, members))
    actors = tuple(sorted({a for m in members if m.said.source for a in m.said.source.actors}))
    reasons = list(slot.reasons)
    wordings = list(dict.fromkeys(c.text for c in candidates))
    if len(wordings) > 1:
        reasons.append("The wording differs: " + " / ".join(f"“{text}”" for text in wordings[:4]))
    direct = any(m.said.form == "direct" for m in members)
    draft = Draft(
        kind="quotation" if direct else "statement", candidates=candidates, actors=actors, reasons=tuple(reasons)
    )
    speaker = wording.names(actors, ledger.case.actors) or (first.source.exact if first.source else "")
    return ledger.claim(
        draft, lambda _: wording.said(speaker, first.polarity, first.form == "direct", slot.members[0].text)
    )


def _candidates(ledger: Ledger, members: Sequence[SpokenMember]) -> Iterator[Candidate]:
    versions = sorted({attributions.version(m) for m in members})

    def home(member: SpokenMember) -> int:
        return versions.index(attributions.version(member))

    contradictory = _contradict(members)
    for share in split(members, lambda m: (home(m), " ".join(m.text.lower().split()))):
        yield ledger.candidate(
            share, members, home if contradictory else lambda m: 0,
            speaks_for_itself=True, value=share[0].text, text=wording.clip(share[0].text),
        )  # fmt: skip


def _contradict(members: Sequence[SpokenMember]) -> bool:
    """Whether the versions cannot all have been said: a denial stands against what it denies; two direct quotations
    of the same length differ in a number or a negation. A shorter version that leaves something out does not."""
    if len({m.said.polarity == "denies" for m in members}) > 1:
        return True
    direct = [m for m in members if m.said.form == "direct"]
    return any(
        attributions.version(a) != attributions.version(b) and abs(len(a.words) - len(b.words)) <= 2
        for i, a in enumerate(direct)
        for b in direct[i + 1 : i + 20]
    )
