"""What somebody can be called after what was done by or to him: "the defendant" stood trial, "the buyer" buys.

From common knowledge of English news: verbs with the nouns for their subject, and with those for whom it is done to.
"""

from __future__ import annotations

_DOERS = """
fine regulate license licence | regulator watchdog authority
deny plead admit appeal confess | defendant accused suspect
sue claim petition | plaintiff claimant complainant petitioner
buy acquire purchase bid offer | buyer bidder purchaser acquirer suitor
sell | seller vendor
win triumph | winner victor champion
die drown collapse perish | victim deceased casualty
testify | witness
lend | lender
score | scorer
flee escape abscond | fugitive
kill murder stab shoot attack | killer attacker gunman assailant murderer
survive | survivor
retire | retiree
donate | donor
invest | investor
stand run | candidate
"""
_DONE_TO = """
charge jail sentence convict arrest accuse fine acquit try remand imprison indict prosecute arraign detain \
    extradite bail | defendant accused suspect
arrest hold question detain hunt seek | suspect
kill murder stab shoot rape attack beat poison assault rob strangle bury injure wound hit | victim deceased
kidnap abduct hold | hostage victim
jail imprison detain | prisoner inmate detainee convict
order | defendant
elect | winner
nominate | nominee candidate
"""


def _read(table: str) -> dict[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for line in table.strip().splitlines():
        verbs, _, nouns = line.partition("|")
        for verb in verbs.split():
            out[verb] = out.get(verb, frozenset()) | frozenset(nouns.split())
    return out


DOERS = _read(_DOERS)
"""Verb to what its subject can be called."""
DONE_TO = _read(_DONE_TO)
"""Verb to what its object, or the subject of its passive, can be called."""
BEHIND = {
    (verb, prep): frozenset(nouns.split())
    for verb, prep, nouns in (
        ("sell", "to", "buyer purchaser acquirer"), ("buy", "from", "seller vendor"),
        ("acquire", "from", "seller vendor"), ("purchase", "from", "seller vendor"), ("lend", "to", "borrower"),
        ("borrow", "from", "lender"),
        ("bid", "for", "target"), ("lose", "to", "winner victor"),
    )
}  # fmt: skip
"""Verb and preposition to what the one behind it can be called: "sold its fund to Norbank"."""
