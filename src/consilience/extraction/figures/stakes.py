"""Stakes: that a percentage is a share of a firm, and that it is its holder's, not that of the firm held."""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.doing import doers
from consilience.extraction.figures.holders import certain
from consilience.extraction.figures.named import is_party
from consilience.extraction.figures.owning import is_place
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.syntax import SUBJECTS, VERBS, child, passive

PARTS_HELD = frozenset("stake interest holding shareholding".split())
"""What somebody has in a firm, which is not the firm's."""
STAKES = PARTS_HELD | frozenset("share stock common".split())
"""What parts of a firm are called."""
_HOLDING = frozenset(
    "hold own have buy acquire purchase control raise increase boost lift up cut reduce lower trim sell get take keep "
    "retain obtain".split()
)
_STAKE_BEHIND = re.compile(
    r"\s(?:[a-z-]{1,12}\s){0,2}(?:stake|interest(?!\s(?:rate|payment|charge))|holding|shareholding)\b|\s?-?(?:controlled|owned)\b"
)
_FARTHEST = 7
_WAYS = frozenset({"conj", "appos", "pobj", "dobj", "prep", "compound", "nummod", "nmod", "amod"})


def is_stake(scene: Scene) -> bool:
    """Whether a percentage is right before what it is a part of a firm as ("a 41 percent interest in the mine")."""
    found = _STAKE_BEHIND.match(scene.sentence.text, scene.q.end)
    if found is None or not found.group().endswith("interest"):
        return found is not None
    start = scene.q.hedge_start if scene.q.hedge_start is not None else scene.q.start
    text = scene.sentence.text
    return text.startswith(" in ", found.end()) or _ONE.search(text[:start][-20:]) is not None


_ONE = re.compile(r"(?:\b(?:an?|its|his|her|their|remaining)|['’]s?)\s$", re.IGNORECASE)
"""Before a stake, and not before interest that is paid ("an eight percent interest", "pays eight percent interest")."""


def holder(scene: Scene, noun: int | None) -> list[int]:
    """Who holds so many shares or so large a stake by the verb ("Roe now holds 13 percent of the firm's shares")."""
    if noun is None or scene.lemma(noun) not in STAKES or scene.q.sort not in ("percent", "share", "count"):
        return []
    own = [h for h in certain(scene, noun) if h < scene.own[0]]
    of = scene.token(scene.token(noun).head)
    if own and scene.q.sort == "count" and of.text.lower() == "of" and of.head in scene.taken:
        return own
    at = scene.token(scene.own[-1])
    for _ in range(_FARTHEST):
        if at.pos in VERBS:
            break
        if at.dep not in _WAYS or at.head == at.index:
            return []
        at = scene.token(at.head)
    if at.pos not in VERBS or scene.lemma(at.index) not in _HOLDING or passive(scene.parse, at.index):
        return []
    return doers(scene, at.index) or own


def owned_by(scene: Scene) -> list[int] | None:
    """Who holds a part by "owned by" right behind it ("68 percent owned by Norline and 31 percent by Sudline")."""
    if scene.q.sort != "percent":
        return None
    text = scene.sentence.text
    joined = re.match(r"\sby\b", text[scene.q.end :][:4]) and _OWNED.search(text[: scene.q.start][-80:])
    if not (joined or _OWNED.match(text, scene.q.end)):
        return None
    by = next(
        (i for i in range(scene.own[-1] + 1, min(scene.own[-1] + 4, len(scene.parse.tokens))) if _is_by(scene, i)), None
    )
    found = child(scene.parse, by, "pobj") if by is not None else None
    return [] if found is None else [found]


def is_owned(scene: Scene) -> bool:
    """Whether a percentage says how far a thing is owned by somebody."""
    return owned_by(scene) is not None


_OWNED = re.compile(r"[\s-](?:owned|held|controlled)\sby\b")


def _is_by(scene: Scene, index: int) -> bool:
    return scene.token(index).text.lower() == "by"


def is_quoted(scene: Scene, site: Site) -> bool:
    """Whether what rises or falls is a firm by its name, as markets tell of its shares ("Roe & Co rose 2p to 742p")."""
    if site.head is None or site.act or site.changed is None or site.noun or scene.q.sort not in ("money", "percent"):
        return False
    token = scene.token(site.head)
    if any(scene.token(c).dep == "det" for c in scene.parse.children[site.head]):
        return False
    body = is_party(scene, site.head) and not is_place(scene, site.head) and token.pos == "PROPN"
    return body and token.dep in SUBJECTS and token.text.lower() not in words.QUOTED
