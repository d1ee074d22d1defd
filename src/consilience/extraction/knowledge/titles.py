"""Titles and roles: words that stand beside a person's name or instead of it."""

from __future__ import annotations

HONORIFICS: dict[str, str | None] = {
    "mr": "m", "mr.": "m", "mister": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "sir": "m",
    "dame": "f", "lady": "f", "lord": "m", "dr": None, "dr.": None, "prof": None, "prof.": None, "rev": None,
    "rev.": None, "reverend": None, "father": "m", "sister": "f", "brother": "m", "mother": "f", "king": "m",
    "queen": "f", "prince": "m", "princess": "f", "duke": "m", "duchess": "f", "emperor": "m", "empress": "f",
    "pope": "m", "sheikh": "m", "sheik": "m", "ayatollah": "m", "mullah": "m", "imam": "m", "rabbi": None,
    "archbishop": "m", "cardinal": "m", "bishop": None, "saint": None,
}  # fmt: skip
"""Honorific to the gender it tells ("m", "f") or None."""

LEADERS = frozenset(
    """president premier chancellor leader king queen emperor monarch sultan emir ruler dictator prime-minister
    taoiseach head-of-state chief-executive""".split()
)
"""Roles of which a state has one or two: "the Chinese leader" is one of these."""

ROLES = frozenset(
    """activist actor actress adjutant administrator admiral adviser advisor advocate aide ally ambassador analyst
    anchor archbishop architect artist assistant astronaut athlete attorney attache author ayatollah banker
    bishop boss brigadier brother businessman businesswoman candidate captain cardinal ceo cfo chair chairman
    chairperson chairwoman chancellor chief cleric coach colleague colonel columnist commander commentator
    commissioner comptroller congressman congresswoman constable consul contractor coordinator correspondent
    councillor councilman counsel counselor crown-prince dean defendant delegate deputy detective developer
    dictator diplomat director doctor driver economist editor emir engineer entrepreneur envoy executive expert
    farmer father fighter filmmaker foreign-minister founder co-founder general governor guerrilla head
    historian industrialist inspector investigator investor journalist judge killer justice lawmaker lawyer
    leader lecturer legislator lieutenant magistrate major manager mayor mediator member minister mother mp
    mufti negotiator nominee officer official ombudsman opponent owner partner pastor patriarch photographer
    physician pilot player poet policeman policewoman politician pope premier president priest prime-minister
    prince princess principal producer professor prosecutor psychologist publicist queen rector reporter
    representative researcher resident scholar scientist secretary secretary-general senator sergeant sheriff
    singer sociologist soldier son spokesman spokesperson spokeswoman strategist student sultan superintendent
    supervisor surgeon survivor suspect teacher teammate technician treasurer trader undersecretary veteran
    vice-chairman vice-president victim warlord widow wife husband daughter sister winner witness worker writer
    rapporteur chief-of-staff high-representative taoiseach king emperor monarch ruler billionaire tycoon
    magnate gunman militant dissident candidate incumbent successor predecessor critic host musician physicist
    biologist chemist geologist meteorologist economist lt col gen sgt capt maj cpl supt cllr insp det sen rep
    gov mk mla mep msp td imam rabbi gen. col. lt. sgt. maj. capt. cmdr. sen. rep. gov. adm. brig. pres. atty.
    det. cpl. sec. supt. amb. min.""".split()
)
"""Head words of roles that one person has, lower case; abbreviations with their full stop."""

ROLE_MODIFIERS = frozenset(
    """acting assistant associate chief co-chief company crown defence defense deputy economic economy energy
    environment executive ex ex- exiled external family federal finance financial first foreign former general
    head health high home incoming interim interior interior junior justice labor labour late lead leading local
    long-time longtime military ministry national new newly newly-elected opposition outgoing party permanent
    policy political presidential press prime principal prominent provincial public regional rebel retired
    science second security senior special state supreme then third top trade veteran vice visiting police army
    navy elect spiritual religious parliamentary parliament government group agency affairs development
    education culture tourism transport agriculture intelligence nuclear human rights relations media affairs
    studies international communist conservative socialist liberal democratic republican left-wing right-wing
    major lieutenant lt. staff sergeant brigadier vice- air rear fellow university professor law""".split()
)
"""Words that stand before the head word of a role and belong to it."""

FEMALE_ROLES = frozenset(
    """actress businesswoman chairwoman congresswoman daughter mother policewoman princess queen sister spokeswoman
    widow wife""".split()
)
MALE_ROLES = frozenset(
    """businessman brother chairman congressman councilman father husband king policeman pope prince son spokesman
    sultan emir ayatollah taoiseach""".split()
)
"""Roles whose word tells the gender."""

SYNONYMS: dict[str, str] = {
    "premier": "prime-minister", "spokeswoman": "spokesperson", "spokesman": "spokesperson", "advisor": "adviser",
    "chairwoman": "chair", "chairman": "chair", "chairperson": "chair", "secretary-general": "secretary-general",
    "gen.": "general", "col.": "colonel", "sen.": "senator", "gov.": "governor", "rep.": "representative",
    "lt.": "lieutenant", "lt": "lieutenant", "col": "colonel", "gen": "general", "sen": "senator",
    "rep": "representative", "gov": "governor", "capt.": "captain", "sgt.": "sergeant", "adm.": "admiral",
    "pres.": "president",
    "boss": "head", "chief": "head", "aide": "adviser", "envoy": "ambassador", "policewoman": "policeman",
}  # fmt: skip
"""Roles that one person can be called by turns."""
