"""From a letter to what is in it: a report, the letter that it forwards, its attachments."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message

import msgspec

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits
from consilience.reading.layout.lines import is_prose
from consilience.reading.letters.about import About, about, from_name, title
from consilience.reading.letters.alert import stories
from consilience.reading.letters.forwarded import innermost
from consilience.reading.letters.furniture import marked
from consilience.reading.letters.lines import Line
from consilience.reading.letters.parse import day
from consilience.reading.letters.parts import Parts, parts
from consilience.reading.markup import joined
from consilience.reading.raw import Raw
from consilience.reading.registry import Item
from consilience.reading.source import Source

_LONGEST_NOTE = 300


def letter(message: Message, source: Source, row: int | None = None, depth: int = 0) -> Iterator[Item]:
    """What a letter holds; `row` is its number where the file has many. Raises Refused where that is nothing."""
    if depth > limits.DEPTH_OF_PARTS:
        raise Refused("letters lie in one another too deeply")
    found, known = parts(message), about(message)
    before = "" if row is None else f"{row}/"
    count = 0
    for inner in found.letters[:1] if len(found.letters) == 1 else ():
        count += 1
        yield from (_carried(item, known) for item in letter(inner, source, row, depth + 1))
    for place, inner in enumerate(found.letters if len(found.letters) > 1 else (), 1):
        count += 1
        yield source.part(f"{before}{place}.eml", inner.as_bytes())
    for name, data in found.files:
        count += 1
        yield source.part(f"{before}{name}", data)
    if count and found.pictures:
        yield Refusal(
            f"{source.name}#{row}" if row else source.name,
            f"pictures, sounds and films are not read ({found.pictures})",
        )
    yield from _own_words(found, known, source, row, alone=not count)


def _own_words(found: Parts, known: About, source: Source, row: int | None, *, alone: bool) -> Iterator[Item]:
    """The words of the letter itself; those that only bring an attachment are no report."""
    told = list(stories(found.markup, known, source, row)) if found.markup else []
    if told:
        yield from told
        return
    if alone or sum(is_prose(line.text) for line in found.lines) >= 2:
        if any(any(map(str.isalnum, line.text)) for line in found.lines):
            yield _report(found, known, row)
        elif alone:
            raise Refused("it is a letter without words")


def _report(found: Parts, known: About, row: int | None) -> Raw:
    inner = innermost(found.lines) if not known.reply else None
    lines, notes = found.lines, list(found.notes)
    if inner:
        lines, notes = inner.lines, [*notes, *_cover(inner.before, known)]
        known = _told(inner.fields, known)
    if found.pictures:
        notes.append(f"The letter has {found.pictures} pictures, sounds or films that were not read.")
    words = joined([(line.kind, line.text) for line in marked(lines, reply=known.reply)])
    return Raw(
        text=words.text,
        uri=known.address,
        row=row,
        source_ids=(known.id,) if known.id else (),
        title=known.title,
        outlet=known.outlet,
        byline=known.persons,
        published=known.published,
        layer="mail header",
        blocks=words.blocks,
        notes=tuple(dict.fromkeys(notes)),
    )


def _told(fields: dict[str, str], outer: About) -> About:
    """What the head of a forwarded letter tells, in place of the head of the one that brought it."""
    name = fields["from"].split("<")[0].split("[mailto:")[0].strip(" \"'*")
    outlet, persons = from_name(name)
    return About(
        title=title(fields.get("subject", "")) or outer.title,
        outlet=outlet,
        persons=persons,
        published=_day(fields.get("date")),
        id=outer.id,
        address=outer.address,
    )


def _day(stated: str | None) -> str | None:
    """The day of a forwarded letter, as programs write it ("Tue, 10 Jun 2031 at 08:30")."""
    return day(stated.replace(" at ", " ").replace(" um ", " ").replace(" à ", " ")) if stated else None


def _cover(before: list[Line], known: About) -> Iterator[str]:
    if known.sender:
        yield f"It was forwarded by {known.sender}."
    words = " ".join(line.text for line in before)
    if words:
        yield f"The letter that brought it says: “{words[:_LONGEST_NOTE]}”."


def _carried(item: Item, known: About) -> Item:
    if isinstance(item, Raw) and known.sender:
        return msgspec.structs.replace(item, notes=(*item.notes, f"It was forwarded by {known.sender}."))
    return item
