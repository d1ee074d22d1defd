"""What a reader hands on: one report as its file has it, before anything is inferred."""

from __future__ import annotations

import msgspec

from consilience.model import Block, Credit, Extent, Layer


class Raw(msgspec.Struct, frozen=True, kw_only=True):
    """One report as its file has it. None means that the file does not say."""

    text: str
    uri: str | None = None
    """The report's own address; None where it has only a place in a file."""
    canonical: str | None = None
    """The address a saved page states of itself; it stands beside the file's own."""
    addresses: tuple[str, ...] = ()
    """Further addresses that the file says it came under."""
    row: int | None = None
    """1-based number of the row it came from, where one file holds many."""
    source_ids: tuple[str, ...] = ()
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    """Place and day where the file states them by themselves; None where they stand in the text, if at all."""
    published: str | None = None
    modified: str | None = None
    retrieved: str | None = None
    """When it was fetched or saved (ISO 8601), where what holds it says: never the day of publication."""
    layer: Layer = "field of the row"
    """Where the facts were found, except those that `bases` names."""
    bases: dict[str, Layer] = {}
    """Where single facts were found: by the names of fields (title, outlet, byline, published, modified, language)."""
    extent: Extent = "whole"
    language: str | None = None
    language_hint: str | None = None
    """What a page's frame says; it holds only where the text itself does not tell."""
    blocks: tuple[Block, ...] | None = None
    """Structure that the file itself states; None where it must be read from the lines."""
    credits: tuple[Credit, ...] = ()
    notes: tuple[str, ...] = ()

    def stated(self, field: str) -> Layer:
        """Where the fact of that name was found."""
        return self.bases.get(field, self.layer)
