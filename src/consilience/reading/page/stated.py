"""The text of an article that a page states among its data."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from consilience.reading.dates import iso
from consilience.reading.markup import Paragraph, parted
from consilience.reading.markup.fragment import fragment
from consilience.reading.page import linked
from consilience.reading.page.scripts import Object

_PLACEHOLDER = re.compile(r"\[#[^\[\]]{1,300}\]|\{\{[^{}]{1,300}\}\}")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\([^()\s]{1,2000}\)")
_DIRECTIVE = re.compile(r"(?:\+\+\+|:::|\{[:%]|\$\$)")
_MARKUP = re.compile(r"<(?:p|br|div|h\d|li|a|span|strong|em|b|i)\b", re.IGNORECASE)


def stated(data: Object) -> list[Paragraph]:
    """The paragraphs of the article that the page's data hold: those of its body, else of its entries."""
    body = data.get("articleBody")
    if isinstance(body, str) and body.strip():
        return list(of_text(body))
    return [one for entry in linked.entries(data) for one in _entry(*entry)]


def _entry(when: str | None, headline: str | None, body: str) -> Iterator[Paragraph]:
    moment = iso(when)
    if headline:
        yield Paragraph("heading", headline, moment)
    for one in of_text(body):
        yield one._replace(when=moment)


def of_text(text: str) -> Iterator[Paragraph]:
    """Paragraphs of a stated text, with mark-up of any kind and place-holders taken out."""
    whole = html.unescape(text)
    if _MARKUP.search(whole):
        found = fragment(whole.replace("\n\n", "<br>"))
        yield from parted(found) if found else ()
        return
    for line in _PLACEHOLDER.sub(" ", whole).splitlines():
        bare = _LINK.sub(r"\1", " ".join(line.split()))
        if bare.lstrip("#") and not _DIRECTIVE.match(bare):
            yield Paragraph("heading" if bare.startswith("#") else "body", bare.lstrip("# "))
