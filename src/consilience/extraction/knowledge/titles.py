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

_OF_THE_WORLD: dict[str | None, str] = {
    "m": """alhaji haji hajji hadji mallam malam mzee oba otunba igwe sardar nawab maulana maulvi mawlana ustad ustaz
    ustadh shaikh shaykh sayyid hojatoleslam shri shriman thiru pandit swami tengku tunku datuk dato dato' datoʼ
    encik tuan señor senor senhor monsieur m'sieur herr signor signore viscount baron marquess marquis esq fr.
    monsignor msgr msgr. mgr mgr. abbot catholicos archdeacon maharaja rajah tsar kaiser""",
    "f": """hajia alhaja hajiya hajah hajjah begum shrimati smt smt. kumari srimati puan datin doña señora senora
    señorita senhora dona madame madam mme mme. mademoiselle mlle mlle. frau fräulein signora signorina countess
    viscountess baroness marchioness infanta sheikha shaikha sultana maharani tsarina abbess ma'am daw""",
    None: """hon hon. honourable honorable rt rt. right-honourable comrade cde cde. engr engr. barr barr. pharm mx mx.
    drs drs. ir ir. dott dott. khun acharya deacon pastor vicar evangelist apostle prophet maître maitre datuk-seri
    kyai""",
}
HONORIFICS = {word: gender for gender, line in _OF_THE_WORLD.items() for word in line.split()} | HONORIFICS
NEVER_NAMES = frozenset(
    """maître daw
    mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame mx alhaji alhaja hajia hajiya mallam malam mzee otunba
    tengku tunku datuk datin puan encik shri shrimati smt smt. señor señora señorita senhor senhora monsieur
    madame mme mme. mlle mlle. herr frau fräulein signor signora hon hon. cde cde. engr engr. barr barr. msgr
    msgr. monsignor sheikha rev rev. reverend gov gov. sen sen. rep. cllr cllr. capt capt. sgt sgt. gen. col. lt
    lt. maj. cpl cpl. pte pvt pvt. supt supt. insp insp. det det. brig brig. cmdr cmdr. adm adm. atty. amb amb.
    pres. fr. hojatoleslam maulana""".split()
)
"""Titles that are never a part of the name behind them, however they are written."""

LEADERS = frozenset(
    """president premier chancellor leader king queen emperor monarch sultan emir ruler dictator prime-minister
    taoiseach head-of-state chief-executive""".split()
)
"""Roles of which a state has one or two: "the Chinese leader" is one of these."""

ROLES = frozenset(
    """activist actor actress adjutant adm adm. administrator admiral adviser advisor advocate aide ally amb.
    ambassador analyst anchor anchorman archaeologist archbishop architect artist assistant astronaut
    astronomer athlete attache attorney atty. author ayatollah banker billionaire biographer biologist
    bishop blogger boss boxer brig brig. brigadier brother businessman businesswoman candidate capt capt.
    captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chef chemist chief
    chief-of-staff choreographer cleric cllr cmdr cmdr. co-founder coach col col. colleague colonel
    columnist comedian commander commentator commissioner composer comptroller congressman congresswoman
    constable consul contractor coordinator correspondent councillor councilman counsel counselor cpl cpl.
    cricketer critic crown-prince curator cyclist daughter dean defendant delegate deputy det det. detective
    developer dictator diplomat director dissident doctor driver drummer economist editor emir emperor
    engineer entertainer entrepreneur envoy epidemiologist executive expert farmer father fighter filmmaker
    footballer foreign-minister founder frontman gen gen. general geologist goalkeeper golfer gov gov.
    governor guerrilla guitarist gunman hacker head high-representative historian host husband imam
    incumbent industrialist insp inspector investigator investor jockey journalist judge justice killer king
    lawmaker lawyer leader lecturer legislator lieutenant lt lt. magistrate magnate maj maj. major manager
    mayor mediator member mep meteorologist midfielder militant min. minister missionary mk mla monarch
    mother mp msp mufti musician negotiator nominee novelist officer official ombudsman opponent owner
    partner pastor pathologist patriarch philanthropist photographer physician physicist pilot player
    playwright poet policeman policewoman politician pope preacher predecessor premier pres. president
    priest prime-minister prince princess principal producer professor prosecutor psychologist publicist
    quarterback queen rabbi racer rapporteur rector rep rep. reporter representative researcher resident
    regent ruler scholar scientist sculptor sec. secretary secretary-general sen sen. senator sergeant sgt sgt.
    sheriff singer sister sociologist soldier son speaker spokesman spokesperson spokeswoman strategist
    striker student successor sultan superintendent supervisor supt supt. surgeon survivor suspect swimmer
    taoiseach td teacher teammate technician trader treasurer troll tycoon undersecretary veteran
    vice-chairman vice-president victim virologist warlord whistleblower widow wife winner witness worker
    writer
    alderman alderwoman assemblyman assemblywoman backbencher burgomaster chieftain co-chairman coroner
    councilwoman dancer defender flanker fullback gangster headmaster headmistress headteacher kingpin lyricist
    nurse organiser organizer outfielder plaintiff postmaster provost ranger registrar seamer skipper solicitor
    barrister sprinter trooper vice-chancellor wicketkeeper batsman bowler all-rounder winger pianist
    violinist cellist rapper choirmaster paediatrician high-commissioner solicitor-general attorney-general
    permanent-secretary commodore commandant corporal warden coxswain""".split()
)
"""Head words of roles that one person has, lower case; abbreviations with their full stop."""

ABBREVIATED = frozenset("CS PS PM DPM FM CM CJ VP DCI DSI DSP IGP ACP WPC DCS HRH".split())
"""Offices in capitals before a name: cabinet secretary, prime minister, chief minister and the like."""

ROLE_MODIFIERS = frozenset(
    """acting assistant associate chief co-chief company crown defence defense deputy economic economy energy
    environment executive ex ex- exiled external family federal finance financial first foreign former general
    head health high home incoming interim interior junior justice labor labour late lead leading local
    long-time longtime military ministry national new newly newly-elected opposition outgoing party permanent
    policy political presidential press prime principal prominent provincial public regional rebel retired
    science second security senior special state supreme then third top trade veteran vice visiting police army
    navy elect spiritual religious parliamentary parliament government group agency affairs development
    education culture tourism transport agriculture intelligence nuclear human rights relations media
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
