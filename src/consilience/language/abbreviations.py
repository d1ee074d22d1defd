"""Abbreviations of English news text. Those in NEVER_LAST stand before what they belong to ("Gen. Smith",
"No. 4"); those in SOMETIMES_LAST may also close a sentence ("of Apple Inc. The company …")."""

from __future__ import annotations

NEVER_LAST = frozenset(
    "mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov pres hon rev fr msgr st ste mt ft "
    "amb sec atty insp supt vs v cf e.g i.e viz approx no nos art fig vol pp ed eds al messrs mme mlle sr.a "
    "lt.-gen brig rt".split()
)

SOMETIMES_LAST = frozenset(
    "inc ltd corp co bros plc llc l.l.c s.a n.v cos dept est assn ave blvd rd jr sr ph.d m.d b.a m.a etc "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    "a.m p.m am pm u.s u.k u.n e.u u.s.a d.c u.a.e u.s.s.r calif fla mass conn wash ariz colo ill mich minn mo "
    "okla ore pa tenn tex va wis ga ala ark del ind kan ky la md miss mont neb nev n.c n.d n.h n.j n.m n.y r.i "
    "s.c s.d vt w.va wyo ont que b.c km kg cm mm lb lbs oz mph sq".split()
)
