"""What states are called by their kind: "the kingdom", "the island", "the emirate".

From common knowledge: forms of government as in the CIA World Factbook, and geography.
"""

from __future__ import annotations

_KINGDOM = "GBR SAU JOR MAR THA NLD BEL ESP SWE NOR DNK BHR KHM TON LSO SWZ BTN"
_ISLAND = """
AUS NZL ISL IRL GBR MLT CYP CUB JAM HTI DOM TTO BRB BHS GRD LCA VCT DMA ATG KNA LKA MDV MDG MUS SYC COM CPV STP BHR
SGP IDN PHL JPN TWN PNG TLS FJI SLB VUT WSM TON KIR TUV NRU MHL FSM PLW BRN
"""

STATES_CALLED: dict[str, frozenset[str]] = {
    "kingdom": frozenset(_KINGDOM.split()),
    "emirate": frozenset("QAT KWT ARE".split()),
    "emirates": frozenset({"ARE"}),
    "sultanate": frozenset("OMN BRN".split()),
    "principality": frozenset("MCO LIE AND".split()),
    "island": frozenset(_ISLAND.split()),
    "archipelago": frozenset("PHL IDN BHS MDV SYC CPV TON FJI VUT SLB JPN".split()),
    "duchy": frozenset({"LUX"}),
}
"""A noun to the states (alpha-3) it can stand for."""

ANY_STATE = frozenset("country nation".split())
"""What every state can be called."""
