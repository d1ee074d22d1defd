"""The names of files in folders and archives: how they are written as addresses, and which are left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from urllib.parse import quote

from charset_normalizer import from_bytes

from consilience.errors import Refused

_COMPANIONS = ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_bestanden", "_file")
"""What browsers put behind a saved page's name for the folder of its pictures and scripts, in their languages."""
_PAGES = (".html", ".htm", ".xhtml")
_OF_SYSTEMS = ("__MACOSX", "Thumbs.db", "desktop.ini")
_OF_DISKS = ["cp437", "cp850", "cp866", "cp932", "gb18030", "big5", "cp949", "cp1252", "cp1251"]
"""How names were written by the systems that packed them, beside UTF-8."""
_SAMPLE = 20_000
_WESTERN = frozenset("ÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØÙÚÛÜàâäáãåæçèéêëìíîïñòóôöõøùúûüÿß–—’‘“”¿¡")
_Names = Collection[str]


def address(path: str) -> str:
    """A path as an address: what no terminal or database can hold is written as %XX."""
    if path.isprintable():
        return path
    return "".join(c if c.isprintable() else quote(c, errors="surrogateescape") for c in path)


def is_left_out(name: str, beside: _Names) -> bool:
    """Whether a file or folder of that name is never read: hidden, of the system, Word's mark that a document is open,
    or saved along with a page that is among the names `beside` it."""
    return name.startswith((".", "~$")) or name in _OF_SYSTEMS or is_companion(name, beside)


def is_companion(name: str, beside: _Names) -> bool:
    """Whether it is the folder of pictures and scripts that a browser saved with a page."""
    if not name.endswith(_COMPANIONS):
        return False
    stems = [name.removesuffix(companion) for companion in _COMPANIONS if name.endswith(companion)]
    return any(f"{stem}{page}" in beside for stem in stems for page in _PAGES)


def within(name: str) -> str:
    """The path of a file in an archive, cleaned: forward slashes, no drive, nothing before the first name. Raises
    Refused where it climbs out."""
    path = name.replace("\\", "/")
    path = path[2:] if path[1:2] == ":" and path[:1].isalpha() else path
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if ".." in parts:
        raise Refused("its name leads out of the archive, so it was left out", repr(name)[:300])
    return "/".join(parts)


class Listing:
    """All names of an archive, to tell what in it is left out as it would be in a folder."""

    def __init__(self, names: Iterable[str]) -> None:
        folders: set[str] = set()
        pages: set[str] = set()
        for name in names:
            if name.endswith(_PAGES):
                pages.add(name)
            folders.update(str(folder) for folder in PurePosixPath(name).parents if str(folder).endswith(_COMPANIONS))
        self._companions = {folder for folder in folders if is_companion(folder, pages)}

    def is_left_out(self, path: str) -> bool:
        """Whether a file at that path is not read."""
        if any(is_left_out(part, ()) for part in path.split("/")):
            return True
        return bool(self._companions) and any(str(p) in self._companions for p in PurePosixPath(path).parents)


def encoding_of(names: Iterable[bytes]) -> str:
    """How names were written that nothing is said of; "cp437", which zip archives mean by saying nothing, where it
    cannot be told."""
    joined = b"\n".join(name for name in names if not name.isascii())[:_SAMPLE]
    try:
        joined[: joined.rfind(b"\n") if len(joined) == _SAMPLE else None].decode("utf-8")
    except UnicodeDecodeError:
        for encoding in ("cp437", "cp850", "cp1252"):
            if _reads_western(joined, encoding):
                return encoding
        best = from_bytes(joined, cp_isolation=_OF_DISKS).best()
        return best.encoding if best else "cp437"
    return "utf-8"


def _reads_western(names: bytes, encoding: str) -> bool:
    """Whether all that is not ASCII are letters of the Western European languages, and few beside the others."""
    high = [character for character in names.decode(encoding, "replace") if not character.isascii()]
    return 4 * len(high) <= len(names) and all(character in _WESTERN for character in high)
