"""What stands behind a teaser: "Continue reading", "[…]", "The post … appeared first on …", "submitted by"."""

from __future__ import annotations

import re

_WINDOW = 500
_APPEARED = re.compile(
    r"(?:^|(?<=\s))(?:The post|Der Beitrag|L['’]article|La entrada|L['’]articolo|O post|Сообщение|Запись|Het bericht|"
    r"Artykuł|Inlägget|Indlægget|Innlegget|Příspěvek)\s.{1,300}?\s(?:appeared first on|erschien zuerst auf|"
    r"est apparu en premier sur|se publicó primero en|aparece primero en|proviene da|sembra essere il primo su|"
    r"apareceu primeiro em|появились сначала на|впервые появилась|verscheen eerst op|pochodzi z serwisu|"
    r"dök först upp på|blev først udgivet på|pochází z)\s.{1,120}$"
)
_INVITATIONS = "|".join((
    "continue reading", "keep reading", r"read (?:more|on|the (?:full|rest|whole|entire|original)|full|in full|it all)",
    "read (?:article|story)", "click (?:here )?(?:to|for) (?:read|more|continue)", "full (?:story|article|text)",
    "view (?:the )?(?:full|original|entire)", "see (?:more|full)", "find out more", "learn more", "lire la suite",
    "lire plus", "en savoir plus", "weiterlesen", "mehr lesen", "leer más", "seguir leyendo", "leggi tutto",
    "continua a leggere", "leia mais", "continue lendo", "lees (?:meer|verder)", "läs mer", "les mer", "læs mere",
    "czytaj (?:dalej|więcej)", "читать (?:далее|дальше|полностью)", "подробнее", "devamını oku", "đọc tiếp",
    "阅读全文", "阅读更多", "続きを読む",
))  # fmt: skip
_MORE = re.compile(
    rf"(?:^|(?<=[.!?…\])»”\"'])\s?)[\[(<«]?\s?(?:{_INVITATIONS})(?![a-zа-я])"
    r"[^.!?\n]{0,160}[\s.»→>…\])]{0,6}$",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s{0,3}(?:\[\s?(?:…|\.{3}|&hellip;)\s?\]|\(\s?(?:…|\.{3})\s?\))\s{0,3}$")
_OPEN_END = re.compile(r"(?:…|\.{3})\s{0,3}$")
_SUBMITTED = re.compile(
    r"(?:^|(?<=\s))submitted by\s{1,9}/?u/\S{1,40}(?:\s{1,9}to\s{1,9}r/\S{1,40})?(?:\s{1,9}\[\w{1,12}\]){0,3}$"
)
_BUTTON = re.compile(
    r"[\[(]?(?:comments?|link|more|details|read|share|permalink|source|download|play|listen|watch|photo|image|video|"
    r"\d{1,5} comments?)[\])]?[\s.:»→>…]{0,4}",
    re.IGNORECASE,
)


def parted(paragraph: str) -> tuple[str, list[str], bool]:
    """A paragraph without its tails, the tails in order, and whether they say that the text was cut."""
    rest, cut = paragraph.rstrip(), False
    tails: list[str] = []
    for _ in range(4):
        window = rest[-_WINDOW:]
        added = _APPEARED.search(window) or _SUBMITTED.search(window)
        found = added or _MORE.search(window) or _CUT.search(window)
        if found is None:
            break
        at = len(rest) - len(window) + found.start()
        cut = cut or added is None
        tails.insert(0, rest[at:].strip())
        rest = rest[:at].rstrip()
    return rest, tails, cut


def is_open(text: str) -> bool:
    """Whether a text ends with dots, as what was cut does."""
    return _OPEN_END.search(text[-_WINDOW:]) is not None


def is_button(text: str) -> bool:
    """Whether a paragraph is one of the words that feeds write under an entry ("Comments", "[link]")."""
    return _BUTTON.fullmatch(text.strip()) is not None
