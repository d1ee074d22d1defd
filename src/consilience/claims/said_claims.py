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
    members = slot.members
    first = next((m.said for m in members if m.said.polarity != "denies"), members[0].said)
    candidates = tuple(_candidates(ledger, members))
    actors = tuple(sorted({a for m in members if m.said.source for a in m.said.source.actors}))
    reasons = list(slot.reasons)
    wordings = list(dict.fromkeys(c.text for c in candidates))
    if len(wordings) > 1:
        reasons.append("The wording differs: " + " — ".join(wordings[:4]))
    direct = any(m.said.form == "direct" for m in members)
    draft = Draft(
        kind="quotation" if direct else "statement", candidates=candidates, actors=actors, reasons=tuple(reasons)
    )
    return ledger.claim(draft, lambda _: _sentence(ledger, next((m for m in members if m.said is first), members[0])))


def _sentence(ledger: Ledger, member: SpokenMember) -> str:
    """Who said it, by the name that the record knows, with the report's own verb where it stands between the two."""
    said, source = member.said, member.said.source
    speaker = wording.names(source.actors, ledger.case.actors) if source else ""
    speaker = speaker or (source.exact if source else "")
    if not speaker:
        return wording.clip(ledger.case.sentence(member.report.id, said.sentence))
    if said.form == "direct":
        return wording.quoted(speaker, member.text)
    plain_order = (
        source is not None and said.cue is not None and source.end <= said.cue.start < said.cue.end <= said.start
    )
    verb = said.cue.exact if said.cue is not None and plain_order else None
    return wording.said(speaker, said.polarity, verb, member.text)


def _candidates(ledger: Ledger, members: Sequence[SpokenMember]) -> Iterator[Candidate]:
    shares = split(members, lambda m: (m.said.polarity == "denies", attributions.bare(m.text), ledger.taken_back(m)))
    homes = _homes(shares)
    for share in shares:
        yield ledger.candidate(
            share, members, lambda m: homes.get(m.id, 0),
            speaks_for_itself=True, value=share[0].text, text=wording.clip(share[0].text),
        )  # fmt: skip


def _homes(shares: Sequence[Sequence[SpokenMember]]) -> dict[str, int]:
    """The group of each wording: with the first wording that it does not contradict."""
    groups: list[list[SpokenMember]] = []
    homes = {}
    for share in shares:
        fitting = (i for i, group in enumerate(groups) if not any(attributions.contradict(m, share[0]) for m in group))
        home = next(fitting, len(groups))
        if home == len(groups):
            groups.append([])
        groups[home].append(share[0])
        homes.update({m.id: home for m in share})
    return homes
