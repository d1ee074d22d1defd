"""Letters in letters: what a forwarded letter's head tells, as mail programs write it above its words."""

from __future__ import annotations

import re

import msgspec

from consilience.reading.letters.lines import Line

_LABELS = {
    "from": "from von de da van från fra от kimden z från od",
    "date": "date sent datum gesendet envoyé enviado enviada fecha data inviato verzonden skickat дата отправлено",
    "subject": "subject betreff objet asunto assunto oggetto onderwerp ämne emne тема konu temat",
    "to": "to an à para a aan till til кому kime do cc kopie copie копия reply-to",
}
"""What mail programs write before the fields of a forwarded letter, in many languages."""
_FIELDS = {label: name for name, labels in _LABELS.items() for label in labels.split()}
_FIELD = re.compile(r"[*\s]{0,3}([^\W\d_]{1,12}(?:-[A-Za-z]{2,5})?)\s?[*:]{1,3}\s{0,3}(.{1,500})", re.DOTALL)
_MARK = re.compile(
    r"\W{0,40}(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|"
    r"ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|mensagem encaminhada|"
    r"messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение|исходное сообщение|"
    r"forwarded by .{1,80})\W{0,40}",
    re.IGNORECASE,
)
_LEAST = 3
_MOST_LEVELS = 6
_MOST_LINES = 400


class Inner(msgspec.Struct, frozen=True):
    """A forwarded letter: its fields by name, its lines, and the lines that came with it."""

    fields: dict[str, str]
    lines: list[Line]
    before: list[Line]


def innermost(lines: list[Line]) -> Inner | None:
    """The letter that was first sent, of letters forwarded in one another; None where there is none."""
    found: Inner | None = None
    for _ in range(_MOST_LEVELS):
        next_one = _first(found.lines if found else lines)
        if next_one is None:
            break
        found = Inner(next_one.fields, next_one.lines, (found.before if found else []) + next_one.before)
    return found


def _first(lines: list[Line]) -> Inner | None:
    for place in range(min(len(lines), _MOST_LINES)):
        fields, after = _head(lines, place)
        if len(fields) >= _LEAST and "from" in fields:
            before = [one for one in lines[:place] if not _MARK.fullmatch(one.text)]
            rest = lines[after:]
            quoted = all(one.kind in ("quote", "furniture") for one in rest)
            inner = [Line("body", one.text) if quoted and one.kind == "quote" else one for one in rest]
            return Inner(fields, inner, before)
    return None


def _head(lines: list[Line], place: int) -> tuple[dict[str, str], int]:
    """The fields that stand in a row from there on, and where they end."""
    fields: dict[str, str] = {}
    while place < len(lines) and (found := _FIELD.fullmatch(lines[place].text)):
        name = _FIELDS.get(found.group(1).lower())
        if name is None:
            break
        fields.setdefault(name, found.group(2).strip())
        place += 1
    return fields, place
