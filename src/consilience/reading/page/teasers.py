"""Links to other reports that stand among an article's paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from consilience.reading.markup import Paragraph

_LONGEST = 250
_FEWEST_WORDS = 4
_MOST_OF_IT = 0.7
_RUN = 3
_MOST = 5_000
_ENDS = tuple(".!?…。！？।؟:")
_AROUND = ("p", "li", "h2", "h3", "h4", "strong", "em", "b", "i", "span", "blockquote", "div")


def without_teasers(tree: HtmlElement, found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs without those that only lead to another report: a line that is a link and no sentence, and three
    or more such lines of any kind in a row. A heading or an item of a list that is a link may be the report's own."""
    links = _lines_of_links(tree)
    leads = [len(one.text.split()) >= _FEWEST_WORDS and _key(one.text) in links for one in found]
    kept = []
    for number, one in enumerate(found):
        alone = one.kind == "body" and not one.text.endswith(_ENDS)
        if not leads[number] or not (alone or _in_a_run(leads, number)):
            kept.append(one)
    return kept


def _in_a_run(leads: Sequence[bool], number: int) -> bool:
    """Whether at least three lines in a row lead elsewhere, this one among them."""
    first = last = number
    while first > 0 and leads[first - 1]:
        first -= 1
    while last + 1 < len(leads) and leads[last + 1]:
        last += 1
    return last - first + 1 >= _RUN


def _lines_of_links(tree: HtmlElement) -> set[str]:
    """The lines of the page that are a link, but for a few words before or behind it."""
    found = set()
    for number, link in enumerate(tree.iter("a")):
        address = link.get("href")
        if number > _MOST or not address or address.startswith("#"):
            continue
        text = " ".join(link.text_content().split())
        if not 3 < len(text) <= _LONGEST:
            continue
        found.add(_key(text))
        around = link.getparent()
        while around is not None and around.tag in _AROUND:
            whole = " ".join(around.text_content().split())
            if len(text) < _MOST_OF_IT * len(whole):
                break
            found.add(_key(whole))
            around = around.getparent()
    return found


def _key(text: str) -> str:
    return "".join(text.split())
