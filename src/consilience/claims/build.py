"""All claims of a case."""

from __future__ import annotations

from consilience.claims import aligned, corrections, event_claims, figure_claims, said_claims
from consilience.claims.case import Case
from consilience.claims.common import Ledger
from consilience.model import Claim


def build(case: Case) -> list[Claim]:
    """All claims, in the order of their ids; a pure function of the case."""
    told = corrections.every(case)
    case = corrections.without_own_acts(case, told)
    ledger = Ledger(case, told)
    ties = sorted(set(aligned.ties(case)))
    found = [
        *figure_claims.claims(ledger, ties),
        *event_claims.claims(ledger, ties),
        *said_claims.claims(ledger),
    ]
    return sorted(found, key=lambda claim: claim.id)
