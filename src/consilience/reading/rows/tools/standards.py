"""Formats that many write: IPTC ninjs (iptc.org/std/ninjs), the REST interface of WordPress. The names of schema.org
and of JSON Feed are among the common ones."""

from __future__ import annotations

from consilience.reading.rows.shape import Shape

SHAPES = (
    Shape(
        name="ninjs",
        marks=(("uri", "versioncreated"), ("guid", "versioncreated"), ("uri", "pubstatus")),
        fields={
            "published": ("firstcreated", "versioncreated"),
            "modified": ("versioncreated",),
            "outlet": ("provider", "infosources", "source", "copyrightholder"),
            "byline": ("byline", "bylines", "by"),
        },
    ),
    Shape(
        name="WordPress",
        marks=(("content", "date_gmt"), ("content", "modified_gmt")),
        fields={
            "uri": ("link",),
            "title": ("title",),
            "text": ("content",),
            "summary": ("excerpt",),
            "published": ("date", "date_gmt"),
            "modified": ("modified", "modified_gmt"),
            "outlet": ("yoast_head_json.og_site_name",),
            "byline": ("_embedded.author", "yoast_head_json.author", "author_name"),
        },
    ),
)
