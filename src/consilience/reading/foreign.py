"""Kinds of files that are met among reports and hold no text that is understood, told by their first bytes or by what
their names end with, so that a reporter learns what lies there. The marks are those of the formats' specifications."""

from __future__ import annotations

_PICTURE = "a picture, and words in pictures are not read"
_SOUND = "a recording, and speech is not written down"
_PACKED = "which is not understood; unpack it and read the folder"
_MARKS = (
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"ID3\x03\x00", _SOUND),
    (b"ID3\x04\x00", _SOUND),
    (b"OggS\x00", _SOUND),
    (b"fLaC\x00", _SOUND),
    (b"\x1a\x45\xdf\xa3", _SOUND),
    (b"7z\xbc\xaf\x27\x1c", f"a 7-Zip archive, {_PACKED}"),
    (b"Rar!\x1a\x07", f"a RAR archive, {_PACKED}"),
    (b"\x1f\x9d", f"compressed in the old way of Unix (.Z), {_PACKED}"),
    (b"\x04\x22\x4d\x18", f"compressed with LZ4, {_PACKED}"),
    (b"LZIP\x01", f"compressed with lzip, {_PACKED}"),
    (b"MSCF\x00\x00\x00\x00", f"a Windows cabinet, {_PACKED}"),
    (b"\x7fELF", "a program"),
    (b"bplist00", "settings of a program"),
    (b"SQLite format 3\x00", "a database, which is not understood; export its reports as JSON or CSV"),
)
_PICTURES_OF_TELEPHONES = (b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif", b"avis")
_RIFF = {b"WEBP": _PICTURE, b"WAVE": _SOUND, b"AVI ": _SOUND}


def kind(head: bytes) -> str | None:
    """What a file that begins so is ("a picture, and …"), or None where it may be something that is read."""
    if head.startswith(b"\x00\x00") and head[4:8] == b"ftyp":
        return _PICTURE if head[8:12] in _PICTURES_OF_TELEPHONES else _SOUND
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    return next((what for mark, what in _MARKS if head.startswith(mark)), None)


_SLIDES = "a presentation; save its text as .docx or .txt"
_APPLE = "a document of Apple's Pages; open it and export it as Word (.docx)"
_TABLES = "a table of an office program; open it and save it as .xlsx or .csv"
_BOOK = "an electronic book, which is not understood; save its text as .docx or .html"
_CLOUD = "only a link to a document in Google Drive; download the document itself as .docx"
_LINK = "only a link to a page; open it in a browser and save the page"
_REFERENCES = "a list of references, without the texts of reports"
_NOTES = "an export of notes from Evernote; export them as web pages (.html)"
_KEPT = "what a program in Python or R kept; write it as CSV, JSON or Parquet there"
_OF_DOCUMENTS = {
    **dict.fromkeys((".ppt", ".pptx", ".pptm", ".ppsx", ".odp", ".key"), _SLIDES),
    **dict.fromkeys((".ods", ".fods", ".numbers"), _TABLES),
    **dict.fromkeys((".epub", ".mobi", ".azw", ".azw3", ".fb2"), _BOOK),
    **dict.fromkeys((".gdoc", ".gsheet", ".gslides"), _CLOUD),
    **dict.fromkeys((".url", ".webloc", ".desktop"), _LINK),
    **dict.fromkeys((".bib", ".ris", ".enw", ".nbib", ".bibtex"), _REFERENCES),
    **dict.fromkeys((".pkl", ".pickle", ".joblib", ".npy", ".npz", ".rds", ".rda", ".rdata", ".h5", ".hdf5"), _KEPT),
    ".pages": _APPLE,
    ".enex": _NOTES,
}
_SCRIPT = "a program, or a part of one"
_SETTINGS = "settings of a program"
_LOG = "what a program noted of its own work"
_OF_PROGRAMS = {
    **dict.fromkeys(
        (".py", ".pyc", ".r", ".js", ".mjs", ".ts", ".css", ".scss", ".php", ".sh", ".bat", ".ps1", ".c", ".h", ".cpp",
         ".java", ".rb", ".go", ".rs", ".sql", ".ipynb"), _SCRIPT),
    **dict.fromkeys((".ini", ".cfg", ".conf", ".toml", ".plist", ".yml", ".yaml", ".lock"), _SETTINGS),
    ".log": _LOG,
}  # fmt: skip


def document(suffix: str) -> str | None:
    """What a file is that no reader takes and whose name ends so, whatever is in it ("a presentation; …"), or None."""
    return _OF_DOCUMENTS.get(suffix)


def work_of_programs(suffix: str) -> str | None:
    """What a text is whose name ends so, where it does not begin as a file that is read does, or None."""
    return _OF_PROGRAMS.get(suffix)
