"""Organisations and movements known by name, from common knowledge; one line each:
name, other names | type | country ("-" for none).
"""

from __future__ import annotations

from typing import NamedTuple

from consilience.model.actor import ActorType

_TABLE = """
United Nations, UN, U.N. | organisation | -
UN Security Council, United Nations Security Council, U.N. Security Council, Security Council | organisation | -
UN General Assembly, United Nations General Assembly, U.N. General Assembly, General Assembly | organisation | -
European Union, EU, E.U. | organisation | -
European Commission | organisation | -
European Council | organisation | -
European Parliament | organisation | -
European Central Bank, ECB | organisation | -
North Atlantic Treaty Organization, NATO, North Atlantic Treaty Organisation | organisation | -
African Union, AU | organisation | -
Arab League, League of Arab States | organisation | -
Association of Southeast Asian Nations, ASEAN | organisation | -
Organization of American States, OAS | organisation | -
Organization of the Petroleum Exporting Countries, OPEC | organisation | -
Organization for Security and Cooperation in Europe, OSCE | organisation | -
Shanghai Cooperation Organization, SCO, Shanghai Cooperation Organisation | organisation | -
Commonwealth of Independent States, CIS | organisation | -
Collective Security Treaty Organization, CSTO | organisation | -
Economic Community of West African States, ECOWAS | organisation | -
BRICS | organisation | -
Group of 20, G20, G-20, Group of Twenty | organisation | -
Group of Seven, G7, G-7 | organisation | -
Group of Eight, G8, G-8 | organisation | -
International Monetary Fund, IMF | organisation | -
World Bank | organisation | -
World Trade Organization, WTO, World Trade Organisation | organisation | -
World Health Organization, WHO, World Health Organisation | organisation | -
International Atomic Energy Agency, IAEA | organisation | -
International Criminal Court, ICC | organisation | -
International Court of Justice, ICJ | organisation | -
International Committee of the Red Cross, ICRC | organisation | -
Red Cross, International Red Cross | organisation | -
Red Crescent | organisation | -
Amnesty International | organisation | -
Human Rights Watch, HRW | organisation | -
Greenpeace | organisation | -
UNICEF | organisation | -
UNESCO | organisation | -
UNHCR | organisation | -
Interpol | organisation | -
Al-Qaeda, al-Qaida, al Qaeda, al Qaida, Al Qaeda, Al Qaida, al-Qaeda | organisation | -
Islamic State, ISIS, ISIL, IS group, Daesh | organisation | -
Hamas | organisation | PSE
Fatah | organisation | PSE
Islamic Jihad | organisation | PSE
Palestine Liberation Organization, PLO | organisation | PSE
Hezbollah, Hizbollah, Hizbullah | organisation | LBN
Taliban, Taleban | organisation | AFG
Boko Haram | organisation | NGA
Al-Shabaab, al-Shabab, al Shabaab, Shabaab | organisation | SOM
Houthis, Houthi | group | YEM
Liberation Tigers of Tamil Eelam, LTTE, Tamil Tigers | organisation | LKA
Kurdistan Workers' Party, PKK | organisation | TUR
Revolutionary Armed Forces of Colombia, FARC | organisation | COL
Irish Republican Army, IRA | organisation | GBR
Sinn Fein | organisation | GBR
ETA | organisation | ESP
Abu Sayyaf | organisation | PHL
Moro Islamic Liberation Front, MILF | organisation | PHL
Jemaah Islamiyah | organisation | IDN
Lashkar-e-Taiba | organisation | PAK
Muslim Brotherhood | organisation | EGY
Pentagon | organisation | USA
State Department, US State Department, U.S. State Department | organisation | USA
Congress, US Congress, U.S. Congress | organisation | USA
Capitol Hill | organisation | USA
Federal Bureau of Investigation, FBI | organisation | USA
Central Intelligence Agency, CIA | organisation | USA
Federal Reserve | organisation | USA
NASA | organisation | USA
Scotland Yard | organisation | GBR
BBC | organisation | GBR
Knesset | organisation | ISR
Mossad | organisation | ISR
Israel Defense Forces, IDF, Israeli Defense Forces, Israel Defence Forces | organisation | ISR
Duma, State Duma | organisation | RUS
Federal Security Service, FSB | organisation | RUS
Gazprom | organisation | RUS
Bundestag | organisation | DEU
Lok Sabha | organisation | IND
Majlis | organisation | IRN
Revolutionary Guards, Revolutionary Guard, Islamic Revolutionary Guard Corps, IRGC | organisation | IRN
Verkhovna Rada | organisation | UKR
Politburo | organisation | -
Associated Press, AP | organisation | -
Reuters | organisation | -
Agence France-Presse, AFP, Agence France Presse | organisation | -
Xinhua, Xinhua News Agency | organisation | CHN
Interfax | organisation | RUS
TASS, ITAR-TASS, Itar-Tass | organisation | RUS
RIA Novosti | organisation | RUS
Al Jazeera, al-Jazeera, Al-Jazeera | organisation | QAT
CNN | organisation | USA
IRNA | organisation | IRN
KCNA | organisation | PRK
SANA | organisation | SYR
Anadolu Agency | organisation | TUR
Kyodo, Kyodo News | organisation | JPN
Yonhap | organisation | KOR
New York Times | organisation | USA
Washington Post | organisation | USA
Wall Street Journal | organisation | USA
"""


class Organisation(NamedTuple):
    """An organisation: its full name first."""

    names: tuple[str, ...]
    type: ActorType
    country: str | None


def _read(line: str) -> Organisation:
    names, kind, country = (cell.strip() for cell in line.split("|"))
    type_: ActorType = "group" if kind == "group" else "organisation"
    return Organisation(tuple(n.strip() for n in names.split(",")), type_, None if country == "-" else country)


ORGANISATIONS: tuple[Organisation, ...] = tuple(map(_read, _TABLE.strip().splitlines()))

ORGANISATION_WORDS = frozenset(
    """academy administration affairs agency airlines airways alliance army assembly association authority bank board
    broadcasting brigade brigades bureau cabinet centre center chamber church club coalition college command
    commission committee communications company conference confederation congress consortium co corp corps
    corporation council court department directorate division enterprises faction federation fellowship force
    forces foundation front fund government group guard guards holdings hospital inc industries initiative
    inspectorate institute institution laboratory laboratories league legion ltd llc media militia ministry
    mission motors movement museum navy network news newspaper office organisation organization orchestra
    parliament partners party patrol plc police post press program programme radio regiment registry reserve
    school secretariat securities senate service services society squad staff station studios syndicate systems
    technologies television times tribunal trust union university watch
    tribune gazette herald courier chronicle""".split()
)
"""Words that end or head the name of an organisation, lower case."""

NEWSPAPER_WORDS = frozenset(
    "courier chronicle gazette herald ledger tribune observer examiner inquirer dispatch bulletin daily weekly "
    "telegraph guardian times post journal newspaper sentinel monitor register argus echo mail standard".split()
)
"""Last words of the names of newspapers; alone and with "the" ("the Courier") they mean the one that was named."""
NEWSPAPER_NOUNS = frozenset({"newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet"})

LEGAL_FORMS = frozenset(
    """ltd limited inc incorporated plc llc llp lp corp corporation co company ag sa nv bv gmbh se spa srl ab asa as oyj
    oy kk kgaa kg pty bhd sdn tbk pt pte pjsc ojsc oao zao ooo jsc sarl sas sl cv sab""".split()
)
"""The last words of a firm's full name, which its short name leaves out: "Roe Motors Ltd" is Roe Motors."""

TRADES = frozenset(
    """agro airlines airways apparel assurance automotive aviation aerospace avionics bakeries bancorp banking
    beverages biosciences biotech biologics breweries brewery brewing broadband cement ceramics chemicals cinemas
    clothing coal construction copper dairies dairy developments diagnostics distillers distillery electric
    electricity electronics energy engineering entertainment estates exploration exports farms ferries fertilisers
    fertilizers fertiliser fertilizer films finance fisheries foods footwear forestry freight fuels furniture
    games garments gas genomics haulage homes hotels housing insurance irons jewellers knitwear labs leather
    leisure lines logistics lumber machinery maritime media medicines metals microsystems milling mills minerals
    mining mobile motor motors offshore oil outfitters packaging paints paper petroleum pharma pharmaceuticals
    pictures plantations plastics platinum ports poultry productions properties publishing railway railways realty
    records refineries refining renewables resorts resources restaurants retail robotics rubber seafood securities
    semiconductors shipping shipyards software solar solutions stores studios sugar supermarkets telecom telecoms
    telecommunications textiles therapeutics timber tobacco toys tours trading transport travel utilities vaccines
    ventures wines wireless works yards forum""".split()
)
"""Last words of the names of firms that say what they deal in, which short names leave out ("Roe" for "Roe Metals")."""
_AS_WELL = frozenset("paper media works mills farms homes yards games records solar motor oil".split())
ORGANISATION_WORDS |= TRADES - _AS_WELL

GROUP_WORDS = frozenset("group holding holdings industries international enterprises partners".split())
"""Last words of a firm's name that reports on it leave out."""
