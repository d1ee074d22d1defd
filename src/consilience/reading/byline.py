"""Bylines: from a line or a field to names."""

from __future__ import annotations

import re
from collections.abc import Callable

from consilience.reading import outlets
from consilience.reading.knowledge.agencies import agency
from consilience.reading.knowledge.chrome import NEVER_NAMES, ROLES

_LEAD = re.compile(
    r"[(\[*_]{0,3}\s?(?:(?:story|report|reported|reporting|written|words|text|analysis|posted|published|produced|article|"
    r"artikel|beitrag|geschrieben|escrito|scritto|écrit|texte)\s)?"
    r"(?:(?:by|von|par|por|di|door|автор|author|authors|reporter|writer|oleh|bởi)\s?[:：]?\s+|"
    r"(?:text|texte|texto|testo|текст|автор[ыи]?|autor(?:es|a|in|en)?|auteure?s?|autore|autrice|penulis|yazar|tekst|"
    r"journalist|redactie|redakteurin|redakteur|文|撰文|作者|記者|记者|執筆|取材・文|글)\s?[:：/／|｜・]\s{0,3})",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:in|at|for|from|of|with)\s+(?=[A-Z]).{0,60}$|\s*[(<\[@].{0,80}$|\s+https?://.*$|\s+\S{1,60}@\S{1,60}$|"
    r"\s+(?:für|pour|para|per|voor|avec|mit|con|met)\s.{1,60}$|"
    r"\s+(?:(?:last\s)?updated|published|posted|aktualisiert|veröffentlicht|publié|publicado|actualizado|mis à jour|"
    r"обновлено|опубликовано)\b.{0,80}$|\s?(?:기자|특파원|記者|记者)$",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"(?:with\s)?(?:additional\s|further\s)?(?:reporting|research|contributions?)\s(?:by|from)\s|(?:記者|记者)\s",
    re.IGNORECASE,
)
_PICTURES = re.compile(
    r"(?:photo(?:graph(?:s|y)?|s)?|pictures?|video|graphics?|illustrations?|images?|fotos?)\s?(?:by\b|:)", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"\s*(?:[,;|/•·、，；／\n]|\s[-–—]\s|\s&\s|\band\b|\bund\b|\bet\b|\by\b|"
    r"(?-i:\s(?:e|и|og|och|en|dan|ve|i|ja|și)\s))\s*",
    re.IGNORECASE,
)
_TWO_SURNAMES = re.compile(r"([^\W\d_]{2,40} [^\W\d_]{2,40}) y ([^\W\d_]{2,40})(?=\s?[,;|/]|\sy\s|$)")
"""One word behind a whole name and "y" ("José Ortega y Gasset"): the next author would have two."""
_HELD = "\ue000"
_MAIL = re.compile(r"<?[^\s<>()@]{1,80}@[^\s<>()@]{1,80}>?")
_HANDLE = re.compile(r"/?u/(?=\S)")
"""What stands before a name by which somebody goes on Reddit."""
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*[.'’-]?")
_PARTICLES = frozenset("van von der den de del della da di du la le el al bin ibn dos das ten ter af av zu".split())
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_INVERTED = re.compile(r"([^\W\d_]+(?:[-’'][^\W\d_]+)*), ([^\W\d_]+\.?(?:[- ][^\W\d_]+\.?)?)")
_SITE = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}")
_MOST_INDEXED = 30
_LONGEST = 300
_LONGEST_LINE = 120
_MOST_WORDS = 5
_MOST_CAPITALS = 3


def names(stated: str) -> tuple[str, ...]:
    """The names in a byline as a file or page states it ("By Ada Moss and Ivo Renn, Staff Writers"), in order;
    roles, places, handles and addresses are left out."""
    bare = _without_addresses(" ".join(stated[:_LONGEST].replace("\n", " | ").split()))
    if lead := _LEAD.match(bare):
        bare = bare[lead.end() :]
    bare = _TWO_SURNAMES.sub(_one_name, bare)
    pieces = (part.replace(_HELD, " y ") for part in _BETWEEN.split(bare))
    told = (_HELP.sub("", part) for part in pieces if not _PICTURES.match(part))
    parts = (_TAIL.sub("", part).strip(' .,:()[]*_"“”&') for part in told)
    return tuple(
        dict.fromkeys(
            part
            for part in parts
            if part and not is_role(part) and not _is_outlet(part) and any(map(str.isalpha, part))
        )
    )


def of_index(stated: str) -> tuple[str, ...]:
    """The names in a byline as databases list them ("Moss, Ada; RENN, IVO"), each the right way round and in small
    letters; an address of the web is none."""
    parts = (part.strip() for part in stated.split(";")[:_MOST_INDEXED])
    named = (name for part in parts if part for name in names(_turned(part)) if not _SITE.fullmatch(name))
    return tuple(dict.fromkeys(map(_title_case, named)))


def on_line(line: str) -> tuple[str, ...] | None:
    """The names on a line that says "by" ("By ADA MOSS in Velmora"), or None where it is no such line."""
    lead = _LEAD.match(line)
    if lead is None or len(line) > _LONGEST_LINE:
        return None
    found = names(line)
    good = found and all(_is_credit(name) for name in found)
    return found if good else None


def is_bare_name(line: str, lower_case: Callable[[], frozenset[str]]) -> bool:
    """Whether a line is nothing but the names of one to three persons: a few capitalised words, none of which the
    rest of the text writes in lower case (`lower_case`, asked for where the words look like names)."""
    if len(line) > _LONGEST_LINE or line[-1:] in ".!?:;,":
        return False
    parts = [part.strip() for part in _BETWEEN.split(line)]
    return 1 <= len(parts) <= 3 and all(looks_like_name(part) and not _is_common(part, lower_case()) for part in parts)


def looks_like_name(words: str) -> bool:
    """Whether `words` may name a person: two to five capitalised words, not all capitals of an initialism."""
    found = words.split()
    return (
        2 <= len(found) <= (_MOST_CAPITALS if words.isupper() else _MOST_WORDS)
        and all(_NAME_WORD.fullmatch(word) and (word[0].isupper() or word in _PARTICLES) for word in found)
        and not any(word.lower().strip(".") in NEVER_NAMES for word in found)
        and not outlets.ends_like_one(words)
    )


def may_be_a_name(words: str) -> bool:
    """Whether `words`, where a name is sure to stand, may be a person's in any script: besides what looks like one,
    two to five words of a script without capitals, or two to five characters of an East Asian one."""
    if looks_like_name(words):
        return True
    found = words.split()
    if any(c.isdigit() or c.isupper() or c.islower() for c in words):
        return False
    alone = len(found) == 1 and 2 <= len(words) <= 5 and _EAST_ASIAN.match(words) is not None
    return alone or 2 <= len(found) <= _MOST_WORDS


def _one_name(found: re.Match[str]) -> str:
    """A name with two surnames, held together while a byline is parted; an agency stays by itself."""
    surname = found[2]
    if surname.isupper() or not surname[0].isupper() or agency(surname):
        return found[0]
    return f"{found[1]}{_HELD}{surname}"


def _without_addresses(stated: str) -> str:
    """A byline without addresses of mail ("a@b.org (Ada Moss)" is Ada Moss) and signs of networks."""
    if "@" in stated:
        stated = _MAIL.sub(" ", stated).strip()
        if stated.startswith("(") and stated.endswith(")"):
            stated = stated[1:-1]
    handle = _HANDLE.match(stated)
    return stated[handle.end() :] if handle else stated


def _turned(name: str) -> str:
    found = _INVERTED.fullmatch(name)
    return f"{found[2]} {found[1]}" if found else name


def _title_case(name: str) -> str:
    """A name in capitals as names are written; one word in capitals may be an agency's."""
    return name.title().replace("’S", "’s") if " " in name and name.upper() == name else name


def _is_credit(name: str) -> bool:
    """Whether a name behind "by" is one: a person, an agency, or one or more capitalised words."""
    found = name.split()
    return bool(agency(name)) or (
        len(found) <= _MOST_WORDS
        and all(word[0].isupper() or word in _PARTICLES or not word[0].isalpha() for word in found)
    )


def _is_common(words: str, lower_case: frozenset[str]) -> bool:
    return any(word.lower() in lower_case for word in words.split() if word not in _PARTICLES)


def _is_outlet(part: str) -> bool:
    """Whether a part of a byline names an outlet and no person ("The Sella Post", "Ester News")."""
    found = part.split()
    if len(found) < 2 or agency(part) or not outlets.ends_like_one(part):
        return False
    return found[0] == "The" or found[-1].lower() in _NEVER_LAST


_NEVER_LAST = frozenset("news times tribune herald gazette agency press network tv radio broadcasting online".split())


def is_role(part: str) -> bool:
    """Whether a part of a byline is a role and no name ("Senior Political Correspondent", "Staff")."""
    found = re.findall(r"[^\W\d_]+", part.lower())
    return (
        bool(found)
        and (found[-1] in ROLES or found[0] in ("staff", "updated", "published", "posted"))
        and part.lower() != part.upper()
        and (
            len(found) == 1
            or all(word in ROLES for word in found)
            or found[-1] in ROLES - {"team", "desk", "newsroom", "agency"}
        )
    )
