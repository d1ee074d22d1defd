"""The addresses and names of a page's site."""

from __future__ import annotations

from lxml.html import HtmlElement

from consilience.model import Credit
from consilience.reading.address import site
from consilience.reading.page import linked
from consilience.reading.page.scripts import Object


def addresses(
    tree: HtmlElement, meta_data: dict[str, str], data: Object, known: str | None
) -> tuple[str | None, tuple[Credit, ...]]:
    """The page's own address, and a credit where its canonical address lies in another domain. `known` is where it was
    found, where that is told."""
    links = (one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical")
    stated = linked.string(data.get("mainEntityOfPage")) or linked.string(data.get("url"))
    own = next((one for one in (known, meta_data.get("og:url"), stated) if one and site(one)), None)
    canonical = next((one for one in links if one and site(one)), None)
    if own and canonical and site(own) != site(canonical):
        return own, (Credit(str(site(canonical)), "syndicated"),)
    return canonical or own, ()


def based_on(data: Object, address: str | None) -> tuple[Credit, ...]:
    """The origins that a page says it is based on."""
    values = data.get("isBasedOn") or data.get("isBasedOnUrl") or []
    found = (linked.string(one) for one in (values if isinstance(values, list) else [values])[:10])
    names = (site(one) or one for one in found if one)
    own = site(address) if address else None
    return tuple(Credit(name, "based-on") for name in dict.fromkeys(names) if name != own)
