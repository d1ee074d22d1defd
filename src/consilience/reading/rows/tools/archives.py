"""Feeds of agencies for machines (Reuters, AP), and the indexes of Common Crawl."""

from __future__ import annotations

from consilience.reading.rows.shape import Row, Shape

_PROVIDERS = {"NS:RTRS": "Reuters"}


def _reuters(row: Row) -> Row:
    """Providers by their names (a code says nothing to a reader), and both ids: that of the message and that of the
    story that its versions share."""
    provider = row.get("provider")
    ids = [one for one in (row.get("altId"), row.get("id")) if isinstance(one, str)]
    return {**row, "provider": _PROVIDERS.get(provider) if isinstance(provider, str) else None, "source_ids": ids}


SHAPES = (
    Shape(
        name="Reuters Machine Readable News",
        marks=(("altid", "messagetype", "versioncreated"), ("altid", "pubstatus", "takesequence")),
        fields={"outlet": ("provider",), "published": ("firstcreated", "versioncreated"), "uri": ()},
        adapt=_reuters,
    ),
    Shape(
        name="AP Media API",
        marks=(("altids", "versioncreated"),),
        fields={
            "id": ("altids.itemid",),
            "text": ("body_text", "body"),
            "published": ("firstcreated", "versioncreated"),
            "outlet": ("provider", "sources", "source", "copyrightholder"),
        },
    ),
    Shape(
        name="index of Common Crawl",
        marks=(("urlkey", "digest"), ("urlkey", "filename"), ("warc_filename", "url")),
        fields={"published": (), "id": (), "text": ("text",)},
    ),
)
