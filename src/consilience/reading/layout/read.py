"""From lines to blocks, and to what the first and last lines tell.

The lines before the first running text are the head: title, byline, days, sections, buttons. What follows is the
body, with its headings, lists and captions. The last lines are the tail: references, credits, rights, invitations.
Whatever is not surely something else is body, so that no sentence is lost."""

from __future__ import annotations

from consilience.model import Block
from consilience.reading.layout import live
from consilience.reading.layout.body import read_body
from consilience.reading.layout.facts import Layout
from consilience.reading.layout.head import read_head
from consilience.reading.layout.lines import lines
from consilience.reading.layout.tail import read_tail


def read(text: str, title: str | None, blocks: tuple[Block, ...] | None) -> Layout:
    """What the lines of `text` are and tell. `title` is what the file states; `blocks` is the structure that it
    states, or None where only the lines tell."""
    found = lines(text)
    stated = None if blocks is None else {block.start: block.kind for block in blocks}
    layout = Layout(entries=live.entries(found))
    first = read_head(text, found, layout, title, stated)
    tail = Layout()
    last = read_tail(text, found, first, tail)
    read_body(text, found[first:last], layout, stated)
    layout.blocks += tail.blocks
    layout.blocks.sort(key=lambda block: block.start)
    layout.credits += sorted(tail.credits, key=lambda credit: credit.start or 0)
    layout.outlet = layout.outlet or tail.outlet
    layout.byline = layout.byline or tail.byline
    layout.published = layout.published or tail.published
    layout.cut_at = tail.cut_at if layout.cut_at is None else layout.cut_at
    return layout
