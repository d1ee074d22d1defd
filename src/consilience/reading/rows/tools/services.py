"""Services that are asked for news over the web, by their own documentation of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from consilience.reading.rows.shape import Row, Shape


def _guardian(row: Row) -> Row:
    """The blocks of a live report as dated entries; they are asked for separately from its fields."""
    blocks: Any = row.get("blocks")
    entries = blocks.get("body") if isinstance(blocks, Mapping) else None
    fields = row.get("fields")
    whole = (
        row.get("type") != "liveblog" and isinstance(fields, Mapping) and (fields.get("body") or fields.get("bodyText"))
    )
    if whole or not isinstance(entries, list):
        return row
    dated = [
        {
            "headline": one.get("title"),
            "articleBody": one.get("bodyHtml"),
            "datePublished": one.get("firstPublishedDate"),
        }
        for one in entries
        if isinstance(one, Mapping)
    ]
    return {**row, "liveBlogUpdate": dated}


SHAPES = (
    Shape(
        name="Guardian Open Platform",
        marks=(("weburl", "webtitle"),),
        fields={
            "uri": ("webUrl",),
            "title": ("fields.headline", "webTitle"),
            "text": ("fields.body", "fields.bodyText"),
            "summary": ("fields.standfirst", "fields.trailText"),
            "published": ("webPublicationDate",),
            "modified": ("fields.lastModified",),
            "outlet": ("fields.publication",),
            "byline": ("fields.byline",),
            "language": ("fields.lang", "lang"),
        },
        outlet="The Guardian",
        adapt=_guardian,
    ),
    Shape(
        name="New York Times archive",
        marks=(("web_url", "pub_date"), ("web_url", "headline")),
        fields={
            "uri": ("web_url",),
            "id": ("_id", "uri"),
            "title": ("headline.main", "headline"),
            "text": (),
            "published": ("pub_date",),
            "byline": ("byline.original", "byline.person", "byline"),
        },
        outlet="The New York Times",
    ),
    Shape(
        name="Event Registry",
        marks=(("uri", "datetimepub"), ("uri", "isduplicate"), ("uri", "datatype", "lang")),
        fields={
            "uri": ("url",),
            "id": ("uri",),
            "text": ("body",),
            "published": ("dateTimePub",),
            "retrieved": ("dateTime",),
            "modified": (),
            "outlet": ("source.title", "source.uri"),
        },
    ),
    Shape(
        name="Webz.io",
        marks=(("thread", "crawled"), ("thread.site_full", "crawled"), ("thread", "published", "text")),
        fields={
            "id": ("uuid",),
            "title": ("title", "thread.title_full", "thread.title"),
            "outlet": ("thread.site_full", "thread.site"),
            "published": ("published", "thread.published"),
            "summary": (),
        },
    ),
    Shape(
        name="NewsData.io",
        marks=(("article_id", "pubdate"),),
        fields={"id": ("article_id",), "outlet": ("source_name", "source_id"), "byline": ("creator",)},
    ),
    Shape(name="Newscatcher", marks=(("clean_url", "published_date"),), fields={"text": ("content", "summary")}),
)
