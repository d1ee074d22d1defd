"""Offices and professions: which words say one, which walk of life it is of, and of which there is one at a time.

From common knowledge. Used to tell whether two ways to speak of somebody can mean one person.
"""

from __future__ import annotations

_TABLE = """
politics: president vice-president prime-minister deputy-prime-minister minister secretary undersecretary
politics: chancellor senator representative congressman lawmaker legislator mp mep msp councillor alderman mayor
politics: governor deputy-governor premier speaker whip ambassador envoy consul commissioner delegate candidate
politics: nominee cabinet-secretary permanent-secretary high-commissioner attorney-general solicitor-general
politics: secretary-general chief-of-staff spokesperson adviser negotiator diplomat leader head-of-state
politics: comptroller ombudsman party-leader chief-minister state-secretary
law: judge justice magistrate chief-justice prosecutor district-attorney attorney lawyer barrister solicitor
law: counsel attorney-general solicitor-general public-defender coroner registrar
police: sheriff deputy detective inspector constable sergeant superintendent trooper warden marshal officer
police: police-chief captain lieutenant commissioner investigator ranger
arms: general lieutenant-general major-general brigadier colonel lieutenant-colonel major captain lieutenant
arms: sergeant corporal admiral vice-admiral rear-admiral commodore commander marshal field-marshal air-marshal
arms: warlord private chief-of-staff fighter guerrilla militant
business: chief-executive chairman chair managing-director finance-director financial-officer operating-officer
business: technology-officer scientific-officer executive director founder entrepreneur businessman industrialist
business: tycoon magnate owner developer dealer trader banker investor partner treasurer vice-chairman
money: central-bank-governor governor economist banker treasurer
faith: pope cardinal archbishop bishop priest pastor rabbi imam ayatollah mufti patriarch reverend vicar dean monk
crown: king queen prince princess crown-prince emir sultan sheikh duke duchess emperor
sport: coach manager captain striker midfielder defender goalkeeper winger forward quarterback pitcher skipper
sport: player footballer boxer jockey cyclist golfer swimmer sprinter driver cricketer batsman bowler
letters: professor lecturer researcher scientist scholar historian epidemiologist biologist chemist physicist
letters: virologist economist sociologist psychologist archaeologist rector dean provost vice-chancellor
health: surgeon nurse paediatrician pathologist physician psychiatrist epidemiologist virologist
stage: actor actress singer director producer conductor composer musician comedian novelist poet author playwright
stage: writer artist painter architect journalist reporter editor columnist anchor broadcaster photographer
stage: filmmaker
"""
"""Walk of life, and the offices of it."""

FAMILIES: dict[str, frozenset[str]] = {}
for _line in _TABLE.strip().splitlines():
    _life, _, _offices = _line.partition(":")
    for _office in _offices.split():
        FAMILIES[_office] = FAMILIES.get(_office, frozenset()) | {_life}

SPELLINGS: dict[str, str] = {
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "advisor": "adviser", "chairman": "chair",
    "chairwoman": "chair", "chairperson": "chair", "gen": "general", "col": "colonel", "sen": "senator",
    "gov": "governor", "rep": "representative", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "adm": "admiral", "maj": "major", "brig": "brigadier", "cmdr": "commander", "pres": "president",
    "prof": "professor", "insp": "inspector", "det": "detective", "supt": "superintendent",
    "congresswoman": "congressman", "policewoman": "policeman", "businesswoman": "businessman",
    "councilman": "councillor", "councilwoman": "councillor", "cllr": "councillor", "defense": "defence",
    "labor": "labour", "min": "minister", "amb": "ambassador", "atty": "attorney", "lawmaker": "mp",
    "pediatrician": "paediatrician", "rev": "reverend", "vice-chief": "vice chief",
    "secretary-general": "secretary general", "parliamentarian": "mp", "sheik": "sheikh", "boss": "chief",
    "head": "chief", "ceo": "chief-executive", "cfo": "financial-officer", "coo": "operating-officer",
    "cto": "technology-officer", "pm": "prime-minister", "dpm": "deputy-prime-minister", "cs": "cabinet-secretary",
    "ps": "permanent-secretary", "da": "district-attorney", "fm": "foreign-minister", "vp": "vice-president",
    "evp": "vice-president", "svp": "vice-president", "cj": "chief-justice", "barrister": "lawyer",
    "vice-president": "vice-president", "premier": "prime-minister", "taoiseach": "prime-minister",
    "md": "managing-director", "lieut": "lieutenant", "cpl": "corporal", "deputy-president": "vice-president",
}  # fmt: skip
"""Words to the form they are compared in."""

PAIRS: dict[tuple[str, str], str] = {
    ("prime", "minister"): "prime-minister", ("first", "minister"): "prime-minister",
    ("vice", "president"): "vice-president", ("deputy", "president"): "vice-president",
    ("vice", "chair"): "vice-chairman", ("attorney", "general"): "attorney-general",
    ("solicitor", "general"): "solicitor-general", ("secretary", "general"): "secretary-general",
    ("chief", "executive"): "chief-executive", ("executive", "officer"): "chief-executive",
    ("managing", "director"): "managing-director", ("financial", "officer"): "financial-officer",
    ("finance", "director"): "financial-officer", ("finance", "chief"): "financial-officer",
    ("operating", "officer"): "operating-officer", ("technology", "officer"): "technology-officer",
    ("scientific", "officer"): "scientific-officer", ("cabinet", "secretary"): "cabinet-secretary",
    ("permanent", "secretary"): "permanent-secretary", ("state", "secretary"): "state-secretary",
    ("chief", "justice"): "chief-justice", ("chief", "minister"): "chief-minister",
    ("vice", "admiral"): "vice-admiral", ("rear", "admiral"): "rear-admiral",
    ("lieutenant", "general"): "lieutenant-general", ("major", "general"): "major-general",
    ("brigadier", "general"): "brigadier", ("lieutenant", "colonel"): "lieutenant-colonel",
    ("field", "marshal"): "field-marshal", ("air", "marshal"): "air-marshal", ("crown", "prince"): "crown-prince",
    ("police", "chief"): "police-chief", ("high", "commissioner"): "high-commissioner",
    ("district", "attorney"): "district-attorney", ("county", "attorney"): "district-attorney",
    ("bank", "governor"): "central-bank-governor", ("bank", "chief"): "central-bank-governor",
    ("vice", "chancellor"): "vice-chancellor", ("party", "leader"): "party-leader",
    ("opposition", "leader"): "party-leader", ("supreme", "leader"): "leader",
    ("deputy", "governor"): "deputy-governor", ("foreign", "secretary"): "foreign-minister",
    ("home", "secretary"): "interior-minister",
}  # fmt: skip
"""Two words that say one office."""

_ALONE = "chief deputy-prime-minister foreign-minister interior-minister widow sheikh cabinet-secretary"
HEADS: dict[str, str] = {o: o for o in (*FAMILIES, *_ALONE.split())}
HEADS["head"] = "chief"
"""Words that say an office by themselves, to its name."""

SINGLE = frozenset(
    """president vice-president prime-minister deputy-prime-minister minister foreign-minister interior-minister
    chancellor secretary cabinet-secretary permanent-secretary attorney-general solicitor-general secretary-general
    mayor governor central-bank-governor speaker chief-justice chief-minister pope king queen emir sultan
    chief-executive chair managing-director financial-officer operating-officer scientific-officer
    technology-officer police-chief sheriff coach chief-of-staff crown-prince party-leader vice-chancellor
    district-attorney premier""".split()
)
"""Offices that one person at a time has."""

FORMER = frozenset("former ex onetime one-time late then past ex- retired".split())

PORTFOLIOS: dict[str, str] = {
    word: line.split()[0]
    for line in """
foreign external
interior home internal
defence war
finance treasury
economy economic economics
health
education schools
transport transportation
energy petroleum oil
environment climate environmental
agriculture farm farming food agricultural
justice
labour employment work
trade commerce
industry industrial
culture arts
sport sports
tourism
science research
technology digital
communications information media
housing
planning
water
fisheries fishing
mines mining minerals
immigration migration
security
intelligence
infrastructure works
budget
state
family women
social welfare
youth
development
maritime shipping
railways railway
aviation
central
police
county
circuit
supreme
federal
deputy
assistant
special
navy naval
army
air
presidential
""".strip().splitlines()
    for word in line.split()
}
"""What an office is for, each word to the one it is compared by."""

VAGUE = frozenset("special state presidential federal county circuit assistant".split())
"""Words before an office that a second report often leaves out."""
