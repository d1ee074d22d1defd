"""What a letter is made of: its words, the letters in it, and its attachments."""

from __future__ import annotations

from email.message import Message

import msgspec

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.decode import decode
from consilience.reading.letters.lines import Line, of_markup, of_text
from consilience.reading.letters.parse import content

_NO_CONTENT = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
               "text/calendar", "message/delivery-status", "text/rfc822-headers", "text/x-amp-html")  # fmt: skip
_SECRET = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted", "application/pgp-encrypted")
_LONGEST_NAME = 200
_MUCH = 0.9
"""The version with mark-up is taken where it has at least this share of the plain one's words."""


class Parts(msgspec.Struct):
    """What was found. `pictures` counts the attached ones, which are not read."""

    lines: list[Line] = []
    letters: list[Message] = []
    files: list[tuple[str, bytes]] = []
    pictures: int = 0
    notes: list[str] = []
    markup: str | None = None


def parts(letter: Message) -> Parts:
    """The parts of a letter. Raises Refused where it is encrypted."""
    found = Parts()
    _into(found, letter, limits.LETTER_PARTS)
    return found


def _into(found: Parts, part: Message, depth: int) -> None:
    kind = part.get_content_type()
    if kind in _SECRET:
        raise Refused("it is encrypted or sealed, and only its reader's mail program can open it")
    if kind in _NO_CONTENT or not depth:
        return
    stored = part.get_payload() if part.is_multipart() else []
    inner = [one for one in stored if isinstance(one, Message)]
    if kind.startswith("message/") and inner:
        found.letters += inner
    elif kind == "multipart/alternative" and inner:
        _better(found, inner, depth)
    elif inner:
        for one in inner:
            _into(found, one, depth - 1)
    elif kind in ("text/plain", "text/html", "text/enriched") and not _is_file(part):
        _words(found, part, kind)
    elif kind.split("/")[0] in ("image", "audio", "video"):
        found.pictures += _is_file(part)
    else:
        _file(found, part)


def _better(found: Parts, several: list[Message], depth: int) -> None:
    """Of several forms of the same words the one with mark-up, unless it says less than the plain one."""
    tried = []
    for one in several:
        form = Parts()
        _into(form, one, depth - 1)
        tried.append(form)
    best = max(tried, key=lambda form: (_MUCH if form.markup is None else 1) * _count(form), default=Parts())
    for form in tried:
        found.files += form.files
        found.letters += form.letters
        found.pictures += form.pictures
    found.lines += best.lines
    found.notes += best.notes
    found.markup = found.markup or best.markup


def _count(form: Parts) -> int:
    return sum(len(line.text.split()) for line in form.lines)


def _words(found: Parts, part: Message, kind: str) -> None:
    data = content(part)
    if len(data) > limits.TEXT:
        raise Refused(f"it is too large for one text: more than {limits.TEXT // 1_000_000} million bytes")
    try:
        text, notes = decode(data, declared=_charset(part)) if data.strip() else ("", ())
    except Refused as refused:
        found.notes.append(f"A part of the letter could not be read: {refused.reason}.")
        return
    found.notes += notes
    if kind == "text/html":
        found.markup = found.markup or text
        found.lines += of_markup(text)
    else:
        flowed = str(part.get_param("format", "")).lower() == "flowed"
        found.lines += of_text(text, flowed=flowed, delete=str(part.get_param("delsp", "")).lower() == "yes")


def _charset(part: Message) -> str | None:
    stated = part.get_param("charset")
    return stated.strip().lower() if isinstance(stated, str) else None


def _is_file(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _file(found: Parts, part: Message) -> None:
    data = content(part)
    if data.strip():
        stated = part.get_filename() or f"attachment {len(found.files) + 1}"
        name = stated.replace("/", "_").replace("\\", "_")[-_LONGEST_NAME:]
        twice = any(name == other for other, _ in found.files)
        found.files.append((f"{len(found.files) + 1} {name}" if twice else name, data))
