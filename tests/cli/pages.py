"""One invented article as the files that various tools make of it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime

URL = "https://www.courier.example/news/flood-in-sella"
TITLE = "Flood kills dozens in Sella"
FIRST = "The river Orla burst its banks on Monday, killing 32 people in the town of Sella, officials said."
REST = (
    "“We have never seen such a flood,” said mayor Ester Quill. Rescuers brought about 300 people to safety.",
    "President Marek Dolan will visit Sella on Thursday.",
)
TEXT = (FIRST, *REST)
OUTLET = "The Velmora Courier"


def page(
    text: Sequence[str] = TEXT, *, modified: str = "2025-06-03T08:00:00Z", url: str = URL, outlet: str = OUTLET
) -> str:
    """A web page with its frame, meta data and a picture."""
    about = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "url": url,
        "datePublished": "2025-06-03T08:00:00Z", "dateModified": modified,
        "author": {"@type": "Person", "name": "Ada Moss"}, "publisher": {"@type": "Organization", "name": outlet},
    }  # fmt: skip
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | {outlet}</title>'
        f'<link rel="canonical" href="{url}"><meta property="og:site_name" content="{outlet}">'
        f'<script type="application/ld+json">{json.dumps(about)}</script></head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>{TITLE}</h1><figure><img src='a.jpg'><figcaption>The Orla in Sella. Photo: Ada Moss</figcaption>"
        f"</figure>{''.join(f'<p>{p}</p>' for p in text)}</article><footer>© {outlet}</footer></body></html>"
    )


def row(text: Sequence[str] = TEXT, *, url: str = URL, **fields: str) -> str:
    """A line of JSON Lines."""
    return (
        json.dumps(
            {
                "url": url,
                "title": TITLE,
                "text": "\n".join(text),
                "date": "2025-06-03",
                "source": "courier.example",
                **fields,
            }
        )
        + "\n"
    )


def feed(text: Sequence[str] = TEXT, *, url: str = URL, full: bool = True) -> str:
    """An RSS feed with one entry, with its full text or its summary alone."""
    day = format_datetime(datetime.fromisoformat("2025-06-03T08:00:00+00:00"))
    body = f"<content:encoded><![CDATA[{''.join(f'<p>{p}</p>' for p in text)}]]></content:encoded>" if full else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>{OUTLET}</title><link>https://www.courier.example/</link><description>News</description>"
        f"<item><title>{TITLE}</title><link>{url}?utm_source=rss</link><guid>{url}</guid><pubDate>{day}</pubDate>"
        f"<description>{text[0]}</description>{body}</item></channel></rss>"
    )


def warc(html: str, *, fetched: str, url: str = URL) -> bytes:
    """A WARC file with the response of a server."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:5f3a4c1e-0d7a-4c39-8c3e-6b1f7a1b2c3d>\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: {fetched}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def pointers(*rows: tuple[str, str]) -> str:
    """A table of addresses and titles."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(["url", "title", "domain", "date"])
    writer.writerows([(url, title, "courier.example", "2025-06-03") for url, title in rows])
    return stream.getvalue()
