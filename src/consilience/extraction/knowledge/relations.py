"""What people and bodies are to each other: words that need somebody's or something's, with what the other is in turn.

From common knowledge. "His client" is whose lawyer he is; "her nephew" has her for an aunt.
"""

from __future__ import annotations

_TABLE = """
wife ex-wife widow | husband ex-husband man
husband ex-husband widower | wife ex-wife
spouse partner fiancé fiancée fiance fiancee girlfriend boyfriend | spouse partner fiancé fiancée fiance fiancee \
    girlfriend boyfriend
son daughter child baby boy girl stepson stepdaughter | father mother parent stepfather stepmother dad mum
father mother parent stepfather stepmother dad mum | son daughter child stepson stepdaughter boy girl
brother sister twin sibling half-brother half-sister stepbrother stepsister | brother sister twin sibling half- \
    brother half-sister
nephew niece | aunt uncle great-aunt great-uncle
aunt uncle great-aunt great-uncle | nephew niece
grandson granddaughter grandchild | grandfather grandmother grandparent grandma
grandfather grandmother grandparent grandma | grandson granddaughter grandchild
cousin | cousin
son-in-law daughter-in-law | father-in-law mother-in-law
father-in-law mother-in-law | son-in-law daughter-in-law
brother-in-law sister-in-law | brother-in-law sister-in-law
godson goddaughter godchild | godfather godmother
godfather godmother | godson goddaughter godchild
lawyer barrister solicitor attorney counsel advocate agent accountant adviser advisor manager publicist broker \
    architect | client
client | lawyer barrister solicitor attorney counsel advocate agent accountant adviser advisor manager publicist \
    broker architect
boss chief manager supervisor superior head employer | deputy assistant aide subordinate employee secretary \
    driver bodyguard
deputy assistant aide subordinate employee secretary driver bodyguard number-two | boss chief manager supervisor \
    superior employer
successor replacement | predecessor
predecessor | successor replacement
colleague co-worker workmate teammate team-mate | colleague co-worker workmate teammate team-mate
counterpart opposite-number | counterpart opposite-number
rival opponent arch-rival challenger foe enemy archrival | rival opponent arch-rival challenger foe enemy \
    archrival
friend schoolfriend confidant confidante neighbour neighbor flatmate roommate | friend schoolfriend confidant \
    confidante neighbour neighbor flatmate roommate
ally partner running-mate co-star co-author co-founder co-defendant accomplice | ally partner co-star co-author \
    co-founder co-defendant accomplice
doctor physician surgeon psychiatrist psychologist therapist nurse dentist carer | patient
patient | doctor physician surgeon psychiatrist psychologist therapist nurse dentist carer
teacher tutor coach trainer mentor professor supervisor | pupil student protégé protege trainee apprentice
pupil student protégé protege trainee apprentice | teacher tutor coach trainer mentor professor supervisor
landlord landlady | tenant lodger
tenant lodger | landlord landlady
host hostess | guest visitor
guest visitor | host hostess
victim | attacker killer murderer assailant rapist
attacker killer murderer assailant rapist | victim
"""

INVERSE: dict[str, frozenset[str]] = {}
for _line in _TABLE.strip().splitlines():
    _ones, _, _others = _line.partition("|")
    for _one in _ones.split():
        INVERSE[_one] = INVERSE.get(_one, frozenset()) | frozenset(_others.split())

RELATIVES = frozenset(
    """wife husband ex-wife ex-husband widow widower spouse fiancé fiancée fiance fiancee girlfriend boyfriend
    son daughter stepson stepdaughter father mother stepfather stepmother dad mum brother sister twin
    half-brother half-sister nephew niece aunt uncle grandson granddaughter grandfather grandmother cousin
    son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law godson goddaughter
    godfather godmother""".split()
)
"""Whose they are can only be a person."""

RELATIONAL = frozenset(INVERSE)
"""Words that mean nobody without whose."""
