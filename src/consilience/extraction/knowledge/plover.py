"""The types and modes of PLOVER and their quad classes, and how CAMEO numbers what a type turns into.

Facts of the PLOVER codebook (draft 0.8 of 2021 with its later clarifications) and of its table from CAMEO, both of the
Open Event Data Alliance. Where the two name a mode differently ("strike" and "boycott" for a strike), the codebook's
name stands here."""

from __future__ import annotations

from typing import Literal

Quad = Literal["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]

_BY_QUAD: dict[Quad, dict[str, str]] = {
    "verbal cooperation": {
        "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "",
    },
    "material cooperation": {
        "COOPERATE": "", "AID": "", "RETREAT": "withdraw release return disarm ceasefire access resign",
    },
    "verbal conflict": {
        "REQUEST": "assist change yield meet", "ACCUSE": "disapprove investigate allege",
        "REJECT": "assist change yield meet", "THREATEN": "restrict arrest relations expel territory violence",
    },
    "material conflict": {
        "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
        "SANCTION": "convict expel withdraw discontinue", "MOBILIZE": "troops weapons police militia",
        "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
        "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial "
                   "drone heavy-weapons crowd-control unconventional",
    },
}  # fmt: skip

QUADS: dict[str, Quad] = {type_: quad for quad, types in _BY_QUAD.items() for type_ in types}
"""The quad class of each type."""

MODES: dict[str, frozenset[str]] = {
    type_: frozenset(modes.split()) for types in _BY_QUAD.values() for type_, modes in types.items()
}
"""The modes that a type can have."""

QUAD_NUMBERS: dict[Quad, int] = {quad: number for number, quad in enumerate(_BY_QUAD, 1)}

INTENT = {"CONSULT": "036", "SUPPORT": "032", "COOPERATE": "031", "AID": "033", "CONCEDE": "035", "RETREAT": "0356"}
"""CAMEO: the intent to do an act of that type (AGREE)."""

REFUSAL = {"CONSULT": "125", "COOPERATE": "121", "AID": "122", "CONCEDE": "124", "RETREAT": "1246", "SUPPORT": "120"}
"""CAMEO: the refusal to do an act of that type (REJECT)."""

THREAT = {"ASSAULT": "138", "SANCTION": "131", "COERCE": "132", "MOBILIZE": "138", "PROTEST": "133"}
"""CAMEO: the threat of an act of that type (THREATEN)."""
