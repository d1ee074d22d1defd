"""What in a letter is the letter's and not the report's: buttons, footers of lists and newsletters, earlier letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consilience.reading.letters.lines import Line

_SHORT = 400
_IN_BROWSER = r"(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|web|site)"
_BUTTONS = re.compile(
    "|".join(
        (
            rf"view (?:this |it |the )?(?:e-?mail |message |newsletter |letter )?{_IN_BROWSER}",
            r"(?:open|read) (?:this )?(?:e-?mail )?(?:in (?:your |a )?browser|online|in app)",
            r"(?:having )?trouble (?:viewing|reading) th|web version|view online",
            r"(?:e-?mail|message|newsletter) (?:not |doesn.t )?display(?:ing|ed)?",
            r"unsubscribe|opt[- ]out|manage (?:your )?(?:e-?mail )?(?:preferences|subscription|settings|alerts?)",
            r"(?:change|edit|update) (?:your )?(?:profile|preferences|alert|settings)",
            r"you(?:.re| are)? (?:receiving|received|getting) this",
            r"(?:this|the) (?:e-?mail|message|newsletter) was (?:sent|intended|forwarded)",
            r"was this (?:e-?mail )?forwarded|sent to .{1,80}@",
            r"forward (?:this )?to a friend|add us to your address book",
            r"privacy (?:policy|notice)|terms of (?:use|service)|terms and conditions",
            r"all rights reserved|^©|^copyright",
            r"see all results|receive this alert as|flag as irrelevant",
            r"im browser (?:ansehen|anzeigen|öffnen)|abmelden|abbestellen",
            r"voir (?:cet e-?mail |ce message )?dans (?:votre|le) navigateur|se désabonner|désinscri|désabonne",
            r"ver (?:este correo |este e-?mail )?(?:en|no) (?:el |su |tu |seu )?navegador|darse de baja",
            r"cancelar (?:la |a )?(?:suscripción|inscrição|assinatura)",
            r"visualizza nel browser|disiscri|cancella iscrizione",
            r"uitschrijven|bekijk (?:in|online)|отписаться|открыть в браузере|посмотреть в браузере",
            r"退订|取消订阅|配信停止|إلغاء الاشتراك",
        )
    ),
    re.IGNORECASE,
)
"""Words of buttons and footers, as programs that send newsletters write them."""
_LISTS = re.compile(
    r"you received this message because you are subscribed|to (?:unsubscribe|post to) (?:from )?this (?:group|list)|"
    r".{0,80}\bmailing list$|to view this discussion|visit this group at|list archives?:|"
    r"sent from my \w+|get outlook for|sent via .{1,40}$|von meinem \w+ gesendet|envoyé de mon \w+|enviado desde mi",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r".{0,200}\b(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|написал\w?|пишет|skrev)\b.{0,80}:",
    re.IGNORECASE | re.DOTALL,
)


def marked(lines: list[Line], *, reply: bool) -> list[Line]:
    """The lines, with `furniture` for what is no part of the report. In a `reply` what is quoted is furniture too."""
    found = list(_quotations(lines, reply=reply))
    foot = next((n for n, one in enumerate(found) if _is_foot(one, n, len(found))), len(found))
    return [
        Line("furniture", one.text) if _is_button(one) or (n >= foot and not _is_prose(one)) else one
        for n, one in enumerate(found)
    ]


def _quotations(lines: list[Line], *, reply: bool) -> Iterator[Line]:
    """Earlier letters that are quoted: behind "Ada Moss wrote:", and all of them in a reply."""
    quoting = reply
    for place, line in enumerate(lines):
        following = lines[place + 1].kind if place + 1 < len(lines) else None
        if following == "quote" and len(line.text) < _SHORT and _WROTE.fullmatch(line.text):
            quoting = True
            yield Line("furniture", line.text)
        else:
            yield Line("furniture", line.text) if quoting and line.kind == "quote" else line


def _is_button(line: Line) -> bool:
    if len(line.text) > _SHORT:
        return False
    return _LISTS.match(line.text) is not None or (_BUTTONS.search(line.text) is not None and not _is_news(line.text))


def _is_news(text: str) -> bool:
    """Whether a paragraph is long enough to tell something, so that a word of a button in it is no button."""
    return len(text) > 160 and text.count(". ") >= 2 and not text.lower().startswith(("you ", "this ", "to ", "if "))


def _is_foot(line: Line, place: int, count: int) -> bool:
    """Whether it begins the foot of the letter: a footer's line in its last two thirds."""
    return 3 * place >= count and (_LISTS.match(line.text) is not None or _is_button(line))


def _is_prose(line: Line) -> bool:
    return len(line.text) > 160 and _BUTTONS.search(line.text) is None and line.kind != "furniture"
