"""The names under which news tools write the parts of a report, best first. Names are compared without case,
spaces, hyphens and underscores."""

from __future__ import annotations

NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "source_id", "_id", "guid", "doc_id", "article_id", "stories_id", "story_id", "uuid", "docid"),
    "uri": ("uri", "url", "link", "canonical_url", "web_url", "href", "permalink", "article_url"),
    "title": ("title", "headline", "headlines", "name", "heading"),
    "text": (
        "text", "body", "content", "maintext", "articlebody", "plain_text", "full_text", "article_text", "body_text",
        "story_text", "article", "text_content",
    ),
    "published": (
        "published", "date", "publish_date", "date_publish", "datepublished", "publishing_date", "pub_date", "seendate",
        "published_at", "publication_date", "first_published", "published_date", "date_published", "versioncreated",
        "datetime", "issued", "timestamp", "day",
    ),
    "modified": ("modified", "date_modified", "updated", "updated_at", "last_modified", "modified_at"),
    "outlet": (
        "outlet", "source", "publisher", "media_name", "source_name", "site_name", "sitename", "site",
        "source_domain", "domain", "newspaper", "publication", "hostname",
    ),
    "byline": ("byline", "authors", "author", "creator", "by", "writer", "writers"),
    "language": ("language", "lang", "inlanguage", "language_code"),
}  # fmt: skip
