"""Kinds of files that are met among reports and hold no text that is understood, told by their first bytes, so that a
reporter learns what lies there. The marks are those of the formats' own specifications."""

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
    (b"SQLite format 3\x00", "a database, which is not understood; export its reports as JSON or CSV"),
)
_RIFF = {b"WEBP": _PICTURE, b"WAVE": _SOUND, b"AVI ": _SOUND}


def kind(head: bytes) -> str | None:
    """What a file that begins so is ("a picture, and …"), or None where it may be something that is read."""
    if head.startswith(b"\x00\x00") and head[4:8] == b"ftyp":
        return _SOUND
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    return next((what for mark, what in _MARKS if head.startswith(mark)), None)
