"""The readers that come with the package, from the most to the least particular."""

from __future__ import annotations

from consilience.reading.readers import (
    columns,
    docx,
    feed,
    html,
    json,
    jsonfeed,
    jsonlines,
    mail,
    markdown,
    mbox,
    mhtml,
    newsml,
    nitf,
    pdf,
    plain,
    rtf,
    sitemap,
    spreadsheet,
    table,
    tar,
    wacz,
    warc,
    zip,
)
from consilience.reading.registry import Reader

BUILT_IN: tuple[Reader, ...] = (
    warc.READER,
    warc.WAT,
    warc.ARC,
    columns.READER,
    pdf.READER,
    docx.READER,
    spreadsheet.READER,
    rtf.READER,
    zip.READER,
    wacz.READER,
    tar.READER,
    mhtml.READER,
    mbox.READER,
    mail.READER,
    mail.MSG,
    sitemap.READER,
    newsml.READER,
    nitf.READER,
    feed.READER,
    jsonfeed.READER,
    html.READER,
    json.READER,
    jsonlines.READER,
    table.READER,
    markdown.READER,
    plain.READER,
)

__all__ = ["BUILT_IN"]
