"""A small invented corpus of people who share their names, and of one who has two."""

from __future__ import annotations

from typing import Any

from consilience.library import Record

ROWS: tuple[dict[str, Any], ...] = (
    {"id": "1", "url": "https://post.example/bridge", "outlet": "Post", "published": "2025-06-03", "title": "Bridge opens in Sella",
     "text": "Mayor Ada Roe opened the new bridge over the Orla in Sella on Monday. “The bridge is safe,” said Roe. Engineer Nils Lund thanked Ada Roe. The minister said that Ada Roe had denied that the bridge over the Orla was late."},
    {"id": "2", "url": "https://herald.example/bridge", "outlet": "Herald", "published": "2025-06-04", "title": "Sella has its bridge",
     "text": "The new bridge over the Orla in Sella was opened on Monday by Ada Roe, the mayor of Sella. Roe said that the bridge is safe. The mayor will visit Korvik on Friday."},
    {"id": "3", "url": "https://board.example/open", "outlet": "Board", "published": "2024-02-11", "title": "A final at Tarn",
     "text": "Ada Roe won the chess final at Tarn on Saturday. “I was lucky with the black pieces,” said Ada Roe. The federation thanked Ada Roe."},
    {"id": "4", "url": "https://pawn.example/open", "outlet": "Pawn", "published": "2024-02-12", "title": "Chess final at Tarn",
     "text": "The chess final at Tarn went to Ada Roe on Saturday. She beat Ole Brix with the black pieces. Ada Roe said that she had been lucky."},
    {"id": "5", "url": "https://page.example/novel", "outlet": "Page", "published": "2023-09-01", "title": "A novel about whales",
     "text": "The novelist Vera Quill published a book about whales on Friday. “It took ten years,” said Vera Quill. Nils Roe reviewed the book. “It is too long,” said Roe."},
)  # fmt: skip


def mention(record: Record, report: str, words: str) -> str:
    """The id of the first mention of an actor with these words in the report of that number."""
    key = next(r.id for r in record.reports if r.source_ids == (report,))
    return next(m.id for m in record.mentions if m.report == key and m.exact == words and hasattr(m, "role"))


def actor_of(record: Record, report: str, words: str) -> str:
    """The id of the actor that these words mean there."""
    found = record.mentions.get(mention(record, report, words))
    assert found is not None
    return str(found.actor)  # type: ignore[union-attr]
