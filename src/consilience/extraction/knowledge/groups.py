"""Common nouns for bodies and bands of people that act in the news."""

from __future__ import annotations

GOVERNMENT = frozenset("government authorities authority regime junta leadership".split())
"""With the name of a state these are the state itself: "the Chinese government" is China."""

BODIES = frozenset(
    """parliament senate congress legislature assembly cabinet ministry army military navy police court tribunal agency
    embassy consulate commission committee council party opposition union coalition administration intelligence
    bank central-bank media press television radio newspaper judiciary prosecution militia air-force airforce
    company firm university delegation team mission office department presidency watchdog guerrilla movement
    group organisation organization command bureau institute club foundation alliance fleet guard""".split()
)
"""Bodies, in the singular: organisations."""

PEOPLE = frozenset(
    """troop force soldier official officer rebel militant insurgent protester protestor demonstrator activist lawmaker
    legislator prosecutor diplomat negotiator leader minister fighter gunman guerrilla terrorist extremist
    separatist police policeman trooper marine commander general warplane aircraft helicopter jet tank warship
    gunship missile drone voter citizen resident villager civilian refugee migrant immigrant farmer worker
    employee student teacher doctor journalist reporter analyst expert economist scholar scientist researcher
    investigator inspector judge lawyer monk cleric priest bishop senator congressman deputy delegate
    representative envoy ambassador politician critic supporter opponent ally settler tribesman islamist muslim
    christian jew sunni shiite kurd arab hindu tamil hutu tutsi serb democrat republican conservative socialist
    communist liberal investor trader businessman executive source witness neighbour neighbor family relative
    parent survivor victim hostage prisoner detainee inmate suspect attacker bomber assailant kidnapper hijacker
    pirate militia army navy military paramilitary peacekeeper agent spy observer monitor elder hacker
    firefighter rescuer people man woman child youth crowd mob miner driver pilot passenger tourist fan player
    athlete national dissident exile loyalist nationalist reformist hardliner moderate adviser aide counterpart
    crew team staff striker picket rioter looter spokesman spokesperson authority""".split()
)
"""Bands of people (and what they fight with), as lemmas: groups."""

COUNTRY_NOUNS = frozenset("country nation state power neighbor neighbour ally capital economy government".split())
SIDE_NOUNS = frozenset("side party".split())
PERSON_NOUNS = frozenset(
    """leader president minister man woman premier chief official diplomat foreign-minister head envoy politician
    counterpart rival candidate negotiator statesman brother""".split()
)
PAIR_NOUNS = frozenset("pair duo two".split())
"""What "the two …" can be said of: states, sides of any kind, persons."""
COUPLE_NOUNS = frozenset("couple twosome newlywed".split())
SIBLING_NOUNS = frozenset("brother sister sibling twin spouse".split())
"""What two or more persons named together are to each other."""
