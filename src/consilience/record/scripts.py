"""How words are spelled for the search index, so that writing systems without blanks between words, vowel signs and
accents that readers leave out do not keep a word from being found.

The index (FTS5, `unicode61 remove_diacritics 2`) parts words at blanks and lets go of the accents of Latin letters.
What it cannot do is done here: Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese are indexed letter by letter, so
that any run of letters is found as a phrase; Arabic and Hebrew are found without their vowel signs, alef with or
without hamza, Russian with е for ё, Greek without accents. (FTS5's own `trigram` finds no word of two letters, which
most Chinese words are; its index of 2.4 MB of Chinese takes 5.0 MB, this one 1.2 MB and 4.8 MB of spelled text.)"""

from __future__ import annotations

import re

BETWEEN = "\N{INVISIBLE SEPARATOR}"
"""Stands between the letters of a script without blanks."""
_SILENT = "\N{COMBINING ACUTE ACCENT}"
"""A sign that the index lets go of without parting the word."""
_UNSPACED = re.compile(
    "(?<=[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003134f])"
    "(?=[ก-ะาำเ-ๆກ-ະາຳເ-ໆက-ဪက-အឣ-ឳក-អ\u3005-\u3098\u309b-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003134f])"
)
"""The places before a letter, not before a sign that belongs to the letter in front of it."""
_FOLDED = str.maketrans(
    {
        **dict(zip("ёЁأإآٱىάέήίόύώΐΰϊϋΆΈΉΊΌΎΏ", "еЕااااي" + "αεηιουωιυιυΑΕΗΙΟΥΩ", strict=True)),
        **dict.fromkeys(map(chr, [*range(0x64B, 0x660), 0x670, 0x640]), _SILENT),
        **dict.fromkeys(map(chr, [*range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2]), _SILENT),
        BETWEEN: " ",
    }
)  # fmt: skip


def folded(text: str) -> str:
    """The text with letters in their plain form: as many characters as before, each in its place."""
    return text.translate(_FOLDED)


def spelled(text: str) -> str:
    """The text as the index is to have it."""
    return _UNSPACED.sub(BETWEEN, folded(text))


def differing(text: str | None) -> str | None:
    """The text as the index is to have it, or None where that is the text itself."""
    if text is None or text.isascii():
        return None
    found = spelled(text)
    return found if found != text else None
