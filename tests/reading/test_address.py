"""Addresses of the web: made whole, and the site that they are of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.reading import address


@pytest.mark.parametrize(
    ("stated", "site", "label"),
    [
        ("https://www.sellapost.example/a", "sellapost.example", "sellapost"),
        ("https://news.courier.co.uk/a?b", "courier.co.uk", "courier"),
        ("http://Velmora.example:8080", "velmora.example", "velmora"),
        ("ftp://sellapost.example/a", None, "sellapost"),
        ("https://localhost/a", None, ""),
        ("https://[broken", None, ""),
        ("Sella Post", None, ""),
    ],
)
def test_sites(stated: str, site: str | None, label: str) -> None:
    assert (address.site(stated), address.label(stated)) == (site, label)


@pytest.mark.parametrize(
    ("base", "stated", "whole"),
    [
        ("https://x.org/b/", "../a", "https://x.org/a"),
        (None, " https://x.org/a ", "https://x.org/a"),
        (None, "/a", None),
        ("https://x.org", "urn:a:b", None),
        ("https://[broken", "a", None),
        ("https://x.org", "", None),
    ],
)
def test_addresses_are_made_whole(base: str | None, stated: str, whole: str | None) -> None:
    assert address.absolute(base, stated) == whole


@pytest.mark.parametrize(
    ("one", "home", "elsewhere"),
    [
        ("https://a.sellapost.example/1", "https://sellapost.example", False),
        ("https://courier.example/1", "https://sellapost.example", True),
        ("https://news.google.com/1", "https://sellapost.example", False),
        (None, "https://sellapost.example", False),
    ],
)
def test_other_sites(one: str | None, home: str, elsewhere: bool) -> None:
    assert address.is_elsewhere(one, home) is elsewhere


@given(st.text(), st.text())
def test_nothing_raises(one: str, other: str) -> None:
    assert address.absolute(one, other) is None or address.host(one) is not None
    assert address.site(one) is None or address.label(one)
