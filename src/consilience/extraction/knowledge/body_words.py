"""What bodies are called: each kind of body with the nouns that can stand for it and the words of a name that tell it.

From common knowledge of English news: a name that ends in "Bank" is "the bank" and "the lender"; one that ends in
"Motors" is "the carmaker".
"""

from __future__ import annotations

_COMPANY = "company firm group business concern corporation enterprise giant employer"
_TABLE = f"""
company | {_COMPANY} manufacturer maker supplier exporter importer start-up startup conglomerate multinational \
    operator contractor developer buyer bidder seller builder subsidiary venture producer investor unit arm | \
    company co co. ltd ltd. limited inc inc. corp corp. corporation plc llc llp ag gmbh sa spa nv bv ab asa oyj kk \
    sarl holding holdings group industries enterprises partners brothers sons & ventures international global \
    worldwide works solutions systems technologies
bank | bank lender institution {_COMPANY} | bank bancorp banca banco banque bankers savings banking bankshares \
    bank's
fund | fund investor manager {_COMPANY} | fund funds capital partners equity investments asset
insurer | insurer underwriter {_COMPANY} | insurance assurance life re mutual
airline | airline carrier operator {_COMPANY} | airlines airways air aviation airline jet avia
carmaker | carmaker automaker manufacturer marque {_COMPANY} | motors motor auto automotive automobiles cars
planemaker | planemaker aircraft-maker manufacturer contractor {_COMPANY} | aerospace aircraft avionics
drugmaker | drugmaker drug-maker pharmaceutical biotech manufacturer {_COMPANY} | pharma pharmaceuticals \
    pharmaceutical biologics therapeutics biotech biosciences laboratories labs genomics medicines vaccines
retailer | retailer supermarket chain grocer store shop {_COMPANY} | stores supermarkets retail shops mart \
    markets foods grocers outlet
brewer | brewer distiller brewery drinksmaker {_COMPANY} | brewery breweries brewing distillers distillery beer
oil company | producer driller refiner explorer {_COMPANY} | oil petroleum energy gas petrol petroleos \
    exploration resources drilling refining
miner | miner producer smelter {_COMPANY} | mining mines minerals metals resources gold steel coal copper
steelmaker | steelmaker producer {_COMPANY} | steel iron
utility | utility supplier provider {_COMPANY} | water electric electricity power utilities energy stadtwerke
telecoms company | operator carrier provider {_COMPANY} | telecom telecoms telekom mobile telecommunications \
    communications wireless broadband cable
tech company | developer chipmaker platform start-up startup {_COMPANY} | software technologies technology tech \
    semiconductor semiconductors digital networks data computing electronics robotics ai systems
builder | builder housebuilder developer contractor {_COMPANY} | construction homes properties estates builders \
    housing realty land property
railway | operator railway {_COMPANY} | railway railways rail trains railroad transport
shipper | shipper operator {_COMPANY} | shipping lines maritime marine ferries cruises logistics freight
broker | broker brokerage bank {_COMPANY} | securities brokers brokerage stockbrokers
law firm | firm partnership | solicitors chambers llp associates
consultancy | consultancy firm company group | consulting consultants advisers advisory analytics
hotelier | hotelier chain operator {_COMPANY} | hotels hotel resorts hospitality
publisher | publisher {_COMPANY} | press publishing books publications media
paper | newspaper paper daily weekly tabloid broadsheet publication magazine journal | times post tribune \
    gazette herald courier chronicle ledger observer examiner inquirer dispatch bulletin telegraph guardian standard \
    echo argus sentinel mail mirror star express news zeitung kurier journal argus mercury reporter
journal | journal publication magazine | lancet letters journal review science nature annals proceedings \
    quarterly magazine
broadcaster | broadcaster network channel station | tv television radio broadcasting fm bbc cnn
agency | agency newswire | wire afp reuters xinhua tass interfax anp dpa ansa
club | club side team outfit | fc united city town rovers wanderers athletic albion hotspur rangers celtic club \
    cf sc afc rfc county
court | court tribunal bench | court tribunal courts cassation assizes
ministry | ministry department | ministry department
agency | agency regulator watchdog authority body bureau administration office department service | agency \
    authority bureau administration office commission inspectorate directorate registry service regulator
commission | commission body panel inquiry watchdog regulator | commission commissioners inquiry
committee | committee panel body | committee panel
council | council authority body | council
board | board body | board
parliament | parliament legislature assembly chamber house senate | parliament assembly senate congress knesset \
    bundestag duma sejm riksdag folketing storting diet house majlis seimas saeima rada
party | party movement group | party front movement alliance democrats greens socialists liberals conservatives \
    labour
union | union federation | union unions verdi unite unison workers teamsters federation
federation | federation association body | federation association confederation fifa uefa
association | association body group federation organisation organization | association society federation \
    confederation league chamber guild
charity | charity organisation organization group foundation agency aid-agency non-profit nonprofit | foundation \
    trust charity relief aid frontières cross crescent oxfam unicef médecins save amnesty
hospital | hospital clinic | hospital infirmary clinic klinik hospice
school | school academy college | school academy grammar lycée gymnasium college
university | university institution college | university college institute universität polytechnic
museum | museum gallery institution | museum gallery
library | library institution | library
church | church diocese parish | church diocese archdiocese parish cathedral
institute | institute institution centre center think-tank body laboratory lab | institute institution centre \
    center laboratory observatory
observatory | observatory organisation organization | observatory
home | home | home view lodge
force | force police constabulary | police constabulary gendarmerie
army | army military force navy | army navy corps guard
militia | militia group movement rebels organisation organization | militia brigade brigades front army \
    liberation jihad
bloc | bloc union club organisation organization group body | union eu asean ecowas mercosur league community \
    commonwealth opec
alliance | alliance organisation organization pact | nato alliance treaty
organisation | organisation organization body group | organisation organization un unesco who osce oas opec \
    nations
lender | lender fund bank institution | imf fund bank ebrd adb
programme | agency body programme program scheme | programme program
company | theatre theater orchestra troupe ensemble | theatre theater opera ballet orchestra philharmonic
"""


_GENERAL = frozenset("body organisation organization institution group agency authority union club".split())
"""Nouns of several kinds that tell little by themselves."""
COMPANIES = frozenset(_COMPANY.split())


def _read() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Each noun of a body with all nouns that can stand for such a body; each word of a name with the same."""
    nouns: dict[str, frozenset[str]] = {noun: COMPANIES | {noun} for noun in COMPANIES}
    nouns.update((noun, frozenset({noun})) for noun in _GENERAL - COMPANIES)
    words: dict[str, frozenset[str]] = {}
    for line in _TABLE.strip().splitlines():
        kind, called, named = (frozenset(cell.split()) for cell in line.split("|"))
        for noun in called - COMPANIES - _GENERAL:
            own = COMPANIES | {noun} if kind == {"company"} else called
            nouns[noun] = nouns.get(noun, frozenset()) | own
        for word in named:
            words[word] = words.get(word, frozenset()) | (COMPANIES if kind == {"company"} else called)
    return nouns, words


CALLED, NAMED = _read()
"""A noun said of a body, or a word of its name, to the nouns that can stand for it."""

BODY_WORDS = frozenset(CALLED)
ANY_BODY = COMPANIES | frozenset({"body", "organisation", "organization", "institution", "agency"})
"""What nearly any body can be called."""

MADE = frozenset(
    """academy agency airline alliance association authority bank board brewer broadcaster brokerage carmaker
    charity clinic club college commission committee company conglomerate consortium constabulary consultancy
    contractor council court department drugmaker firm foundation fund group hospital institute insurer lender library
    magazine manufacturer militia ministry monastery museum newspaper nonprofit office operator orchestra panel paper
    parliament party planemaker police publisher regulator retailer school startup start-up steelmaker subsidiary
    supermarket team think-tank tribunal union university utility watchdog army military navy government unit arm
    laboratory theatre theater tabloid""".split()
)
"""Nouns of bodies that are actors by themselves: "a brewer", "its board"."""
