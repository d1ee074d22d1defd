"""The control words of RTF that matter here, after its specification 1.9.1."""

from __future__ import annotations

import codecs

LEFT_OUT = frozenset(
    """annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author background bkmkend
    bkmkstart blipuid category colortbl colorschememapping comment company creatim datafield datastore do doccomm docvar
    docfmt falt ffname file filetbl footer footerf footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc
    generator header headerf headerl headerr hlinkbase keycode keywords latentstyles levelnumbers leveltext list
    listlevel listname listoverride listoverridetable listpicture listtable manager nextfile nonesttables nonshppict
    objalias objclass objdata objname objsect operator panose pict pgptbl printim private revtbl revtim rsidtbl rxe
    shppict shprslt sn sp sv subject tc template themedata txe userprops wgrffmtfilter xe xmlnstbl mmathpr
    defchp defpap""".split()
)
"""Groups whose text is no part of the document's."""

KEPT = frozenset("fldinst shpinst shptxt listtext pntext pn footnote field fldrslt ud result".split())
"""Groups marked as unknown to old programs that are read all the same."""

CHARACTERS = {
    "tab": " ", "line": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "nestcell": " ", "nestrow": "\n",
    "softline": "\n", "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip

SYMBOLS = {b"~": " ", b"_": "\u2011", b"{": "{", b"}": "}", b"\\": "\\"}
"""What a backslash and one of these stand for; an optional hyphen ("\\-") is nothing."""

PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
"""What a document's character set is read as."""

CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""A font's character set to the code page in which its letters are written."""


def is_known(page: str) -> bool:
    """Whether letters in that code page can be read."""
    try:
        codecs.lookup(page)
    except LookupError:
        return False
    return True
