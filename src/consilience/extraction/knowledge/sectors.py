"""What part of society a party belongs to, by the words for it: the sector codes of PLOVER (2021), the words our own.

A word in an earlier line wins over one in a later: "the police chief" is police, "an army doctor" the military."""

from __future__ import annotations

_WORDS = {
    "MIL": """
        troop soldier army military navy marine airforce sailor commander general admiral colonel brigade
        battalion regiment warship warplane pilot corporal sergeant lieutenant gunner garrison forces
    """,
    "COP": """
        police policeman policewoman officer constable detective gendarme gendarmerie coastguard sheriff
        carabineros
    """,
    "REB": """
        rebel insurgent guerrilla separatist militant fighter jihadist mutineer
    """,
    "UAF": """
        gunman attacker assailant bomber
    """,
    "PRM": """
        militia militiaman paramilitary
    """,
    "SPY": """
        spy intelligence
    """,
    "JUD": """
        court judge tribunal prosecutor magistrate jury judiciary attorney justice prosecution
    """,
    "LEG": """
        parliament lawmaker senate senator congress congressman congresswoman assembly legislator legislature
        mp mps deputies speaker
    """,
    "OPP": """
        opposition dissident
    """,
    "GOV": """
        government minister ministry president premier chancellor cabinet governor mayor envoy ambassador
        diplomat embassy consul consulate official officials king queen monarch prince regime junta
        authorities administration secretary spokesman spokeswoman spokesperson council treasury presidency
        vice-president regulator
    """,
    "PTY": """
        party candidate coalition
    """,
    "JRN": """
        journalist reporter newspaper editor broadcaster correspondent photographer
    """,
    "LAB": """
        worker union trade-unionist striker labourer laborer miner docker steward employee employees staff
        crew
    """,
    "BUS": """
        company firm bank chairman executive ceo businessman investor shareholder trader bidder retailer
        airline
    """,
    "AGR": """
        farmer peasant grower fisherman fishermen herder
    """,
    "EDU": """
        student teacher school university professor lecturer pupil
    """,
    "MED": """
        doctor nurse hospital medic surgeon
    """,
    "REL": """
        priest bishop imam church monk cleric pope rabbi pastor
    """,
    "REF": """
        refugee migrant asylum-seeker
    """,
    "CRM": """
        gang gangster smuggler trafficker pirate cartel robber
    """,
    "CVL": """
        protester protestor demonstrator civilian resident villager citizen voter people crowd activist rioter
        man woman child youth family passenger tourist hostage prisoner detainee supporter
    """,
}

SECTORS = {word: sector for sector, words in reversed(_WORDS.items()) for word in words.split()}
"""Sector by word, in the singular."""

RANK = {sector: number for number, sector in enumerate(_WORDS)}
"""Which sector wins where the words for a party name several: the lower number."""

_BETWEEN = {
    "UNO": """United Nations; UN Security Council; UN General Assembly; World Health Organization; UNICEF;
        UNHCR; UNESCO""",
    "EUR": """European Union; European Commission; European Council; European Parliament; European Central Bank""",
    "IGO": """North Atlantic Treaty Organization; African Union; Arab League; Association of Southeast Asian Nations;
        Organization of American States; Organization of the Petroleum Exporting Countries;
        Organization for Security and Cooperation in Europe; Shanghai Cooperation Organization;
        Commonwealth of Independent States; Collective Security Treaty Organization;
        Economic Community of West African States; BRICS; Group of 20; Group of Seven; Group of Eight;
        International Monetary Fund; World Bank; World Trade Organization; International Atomic Energy Agency;
        International Criminal Court""",
}

BODIES = {" ".join(name.split()): code for code, names in _BETWEEN.items() for name in names.split(";")}
"""PLOVER's codes in place of a country for bodies between states, by the name that a record gives them."""
