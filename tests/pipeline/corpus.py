"""A small invented corpus with all that joins reports: a story of several reports, a copy under another outlet, a
report without a day, a new version at the same address, one in another language and an old affair."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

from consilience.library import Record
from consilience.record.formats import write
from consilience.record.rows import Kind

_FLOOD = (
    "The river Orla burst its banks on Monday, killing 12 people in the town of Mirava, officials said. "
    "“We have never seen such a flood,” said mayor Ana Ruiz. Rescuers brought about 300 people to safety. "
    "President Marek Dolan will visit Mirava on Thursday."
)
_FLOOD_OWN = (
    "Floods in Mirava have left 14 people dead, the governor's office said on Tuesday. The river Orla rose by four "
    "metres after heavy rain on Monday. Mayor Ana Ruiz said that the town needs help. Marek Dolan is to visit Mirava."
)
_FLOOD_UNDATED = (
    "The death toll of the flood in Mirava has risen to 15, rescuers said on Wednesday. The river Orla burst its banks "
    "on Monday. President Marek Dolan is expected in Mirava on Thursday, mayor Ana Ruiz said."
)
_TRADE = (
    "Trade between Norland and Sudland reached $24.5 billion in 2024, the ministry of trade said on 3 March 2025. "
    "Minister Piet Haas denied that exports of gas had fallen by 5 percent."
)
_GERMAN = (
    "Der Fluss Orla ist am Montag über die Ufer getreten, in der Stadt Mirava starben zwölf Menschen. "
    "Die Bürgermeisterin bat um Hilfe für die Stadt und ihre Bewohner."
)

ROWS: tuple[dict[str, Any], ...] = (
    {"id": "1", "url": "https://gazette.example/flood", "text": _FLOOD, "published": "2025-06-03", "outlet": "Gazette", "title": "Flood kills 12 in Mirava"},
    {"id": "2", "url": "https://post.example/flood", "text": _FLOOD, "published": "2025-06-04", "outlet": "Post", "title": "Twelve dead in Mirava flood"},
    {"id": "3", "url": "https://herald.example/1", "text": _FLOOD_OWN, "published": "2025-06-03", "outlet": "Herald"},
    {"id": "4", "url": "https://herald.example/1", "text": _FLOOD_OWN.replace("14", "16"), "published": "2025-06-05", "outlet": "Herald"},
    {"id": "5", "url": "https://blog.example/a", "text": _FLOOD_UNDATED},
    {"id": "6", "url": "https://blog.example/b", "text": _FLOOD},
    {"id": "7", "url": "https://trade.example/x", "text": _TRADE, "published": "2025-03-04", "outlet": "Trade Day"},
    {"id": "8", "url": "https://zeitung.example/x", "text": _GERMAN, "published": "2025-06-03", "outlet": "Zeitung"},
    {"id": "9", "url": "https://trade.example/y", "text": "The talks ended.", "published": "2023-03-04", "outlet": "Trade Day"},
)  # fmt: skip


def write_rows(path: Path, rows: Sequence[dict[str, Any]] = ROWS) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def exports(record: Record) -> dict[str, bytes]:
    """All that a record says, as bytes, by kind."""
    found = {}
    for kind in get_args(Kind):
        stream = io.BytesIO()
        rows = record.timeline() if kind == "timeline" else getattr(record, kind)
        write(rows, kind, "jsonl", stream)
        found[kind] = stream.getvalue()
    return found


def read_alone(folder: Path, rows: Sequence[dict[str, Any]] = ROWS) -> dict[str, bytes]:
    """The exports of an undisturbed run over these rows."""
    with Record(folder / "alone.db") as record:
        record.read(write_rows(folder / "alone.jsonl", rows))
        return exports(record)
