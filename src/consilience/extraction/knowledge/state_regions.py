"""The parts of the world that a state is called by: "the West African country", "the Gulf nation".

From the United Nations geoscheme (M49), and common knowledge of what the news call regions.
"""

from __future__ import annotations

_WEST_AFRICA = "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO"
_EAST_AFRICA = "BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD TZA UGA ZMB ZWE SDN"
_CENTRAL_AFRICA = "AGO CMR CAF TCD COG COD GNQ GAB STP RWA BDI"
_SOUTHERN_AFRICA = "BWA SWZ LSO NAM ZAF ZWE ZMB MOZ AGO MWI MDG"
_NORTH_AFRICA = "DZA EGY LBY MAR SDN TUN MRT"
_CARIBBEAN = "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO"
_CENTRAL_AMERICA = "BLZ CRI SLV GTM HND NIC PAN"
_SOUTH_AMERICA = "ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN"
_CENTRAL_ASIA = "KAZ KGZ TJK TKM UZB"
_SOUTHEAST_ASIA = "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM"
_SOUTH_ASIA = "AFG BGD BTN IND MDV NPL PAK LKA"
_EAST_ASIA = "CHN JPN PRK KOR MNG TWN"
_GULF = "BHR KWT OMN QAT SAU ARE IRN IRQ"
_MIDDLE_EAST = "BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM"
_ARAB = "DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM"
_BALKAN = "ALB BIH BGR HRV GRC MNE MKD ROU SRB SVN XKX"
_BALTIC = "EST LVA LTU"
_NORDIC = "DNK FIN ISL NOR SWE"
_CENTRAL_EUROPE = "AUT CZE DEU HUN LIE POL SVK SVN CHE"
_EASTERN_EUROPE = f"BLR BGR CZE HUN MDA POL ROU RUS SVK UKR {_BALTIC} {_BALKAN}"
_WESTERN_EUROPE = "AUT BEL FRA DEU IRL LIE LUX MCO NLD CHE GBR AND"
_SOUTHERN_EUROPE = "AND CYP ESP GRC ITA MLT PRT SMR VAT"
_CAUCASUS = "ARM AZE GEO"
_PACIFIC = "AUS FJI FSM KIR MHL NRU NZL PLW PNG SLB TON TUV VUT WSM"
_LANDLOCKED = """AFG AND ARM AUT AZE BLR BTN BOL BWA BFA BDI CAF TCD CZE SWZ ETH HUN KAZ KGZ LAO LSO LIE LUX MWI MLI MDA
MNG NPL NER MKD PRY RWA SMR SRB SVK SSD CHE TJK TKM UGA UZB VAT ZMB ZWE XKX"""
_SETS = {
    "west african": _WEST_AFRICA, "east african": _EAST_AFRICA, "central african": _CENTRAL_AFRICA,
    "southern african": _SOUTHERN_AFRICA, "north african": _NORTH_AFRICA, "caribbean": _CARIBBEAN,
    "african": f"{_WEST_AFRICA} {_EAST_AFRICA} {_CENTRAL_AFRICA} {_SOUTHERN_AFRICA} {_NORTH_AFRICA}",
    "central american": _CENTRAL_AMERICA, "south american": _SOUTH_AMERICA, "andean": "BOL CHL COL ECU PER VEN ARG",
    "latin american": f"MEX {_CENTRAL_AMERICA} {_SOUTH_AMERICA} CUB DOM HTI", "north american": "USA CAN MEX",
    "central asian": _CENTRAL_ASIA, "southeast asian": _SOUTHEAST_ASIA, "south asian": _SOUTH_ASIA,
    "east asian": _EAST_ASIA, "himalayan": "BTN NPL IND",
    "asian": f"{_CENTRAL_ASIA} {_SOUTHEAST_ASIA} {_SOUTH_ASIA} {_EAST_ASIA} {_MIDDLE_EAST} {_CAUCASUS}",
    "gulf": _GULF, "middle eastern": _MIDDLE_EAST, "arab": _ARAB, "balkan": _BALKAN, "baltic": _BALTIC,
    "nordic": _NORDIC, "scandinavian": "DNK NOR SWE FIN ISL", "alpine": "AUT CHE LIE SVN", "caucasus": _CAUCASUS,
    "benelux": "BEL NLD LUX", "iberian": "ESP PRT", "central european": _CENTRAL_EUROPE,
    "eastern european": _EASTERN_EUROPE, "western european": _WESTERN_EUROPE, "southern european": _SOUTHERN_EUROPE,
    "mediterranean": f"{_SOUTHERN_EUROPE} HRV FRA MNE ALB TUR {_NORTH_AFRICA} ISR LBN SYR",
    "european": f"{_EASTERN_EUROPE} {_WESTERN_EUROPE} {_SOUTHERN_EUROPE} {_NORDIC} {_CENTRAL_EUROPE} TUR",
    "island": f"{_CARIBBEAN} FJI FSM KIR MHL NRU NZL PLW PNG SLB TON TUV VUT WSM AUS ISL IRL GBR MLT CYP LKA MDV MDG "
    "MUS SYC COM CPV STP BHR SGP IDN PHL JPN TWN TLS BRN",
    "pacific": _PACIFIC, "oceanian": _PACIFIC, "landlocked": _LANDLOCKED,
}  # fmt: skip

REGIONS: dict[str, frozenset[str]] = {name: frozenset(codes.split()) for name, codes in _SETS.items()}
"""What is said before "country" to the states (alpha-3) that it can be said of."""

PLAIN = frozenset(
    """tiny small large big vast young poor poorer impoverished rich wealthy oil-rich gas-rich resource-rich
    mineral-rich war-torn wartorn conflict-torn troubled restive reclusive isolated secretive communist
    mountainous mountain desert volcanic drought-hit crisis-hit cash-strapped bankrupt debt-laden
    heavily-indebted indebted populous sprawling energy-rich muslim muslim-majority christian catholic
    buddhist hindu mainly predominantly overwhelmingly ex-soviet soviet post-soviet former long-suffering
    fractured divided battered stricken beleaguered embattled football-mad cricket-mad nuclear-armed nuclear
    oil-producing oil-exporting exporting producing strategic neutral proud whole entire multi-ethnic
    democratic authoritarian autocratic""".split()
)
"""What may be said of a state that is spoken of already without making it another."""
