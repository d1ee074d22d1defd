"""Programs that take the article out of a page: trafilatura, news-please, Fundus."""

from __future__ import annotations

from consilience.reading.rows.shape import Shape

SHAPES = (
    Shape(
        name="trafilatura",
        marks=(("fingerprint", "source-hostname"), ("fingerprint", "raw_text"), ("fingerprint", "hostname")),
        fields={
            "id": ("id",),
            "uri": ("source", "url"),
            "outlet": ("source-hostname", "sitename", "hostname"),
            "published": ("date",),
        },
    ),
    Shape(
        name="news-please",
        marks=(("maintext", "date_publish"), ("maintext", "date_download")),
        fields={"published": ("date_publish",), "modified": ("date_modify",), "text": ("maintext", "text")},
    ),
    Shape(
        name="Fundus",
        marks=(("publishing_date", "body"), ("free_access", "body")),
        fields={
            "text": ("body", "plaintext"),
            "uri": ("html.responded_url", "html.requested_url", "url"),
            "published": ("publishing_date",),
            "outlet": ("publisher", "html.source_info.publisher", "html.source_info.name"),
        },
    ),
)
