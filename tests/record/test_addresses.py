"""Which web addresses are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.record.addresses import key, keys

ONE = "https://courier.example/news/flood?id=7"


@pytest.mark.parametrize(
    "other",
    [
        "http://www.courier.example/news/flood?id=7",
        "HTTPS://Courier.example:443//news/flood/?id=7",
        "https://courier.example/news/flood?utm_source=a&id=7&fbclid=x#top",
        "https://m.courier.example/news/flood/amp/?id=7&amp=1",
        "https://courier.example/amp/news/flood?id=7&outputType=amp",
        "https://courier.example/news/flood?print=1&id=7&page=all",
        "https://web.archive.org/web/20250604101112id_/https://courier.example/news/flood?id=7",
        "https://www.google.com/amp/s/courier.example/news/flood?id=7",
        "https://courier-example.cdn.ampproject.org/c/s/courier.example/news/flood?id=7",
    ],
)
def test_forms_of_one_address(other: str) -> None:
    assert key(other) == key(ONE) is not None


@pytest.mark.parametrize(
    "other",
    [
        "https://courier.example/news/flood?id=8",
        "https://courier.example/news/flood-2?id=7",
        "https://post.example/news/flood?id=7",
        "https://courier.example/news/flood?id=7&page=2",
        "https://courier.example/news/flood?uid=7",
        "https://courier.example/news/flood?id=7#/part/2",
    ],
)
def test_other_addresses(other: str) -> None:
    assert key(other) != key(ONE)


def test_hosts_in_other_letters() -> None:
    assert key("https://xn--mnchen-3ya.example/a%20b") == key("https://München.example/a b")


@pytest.mark.parametrize(
    "none", ["https://courier.example/", "http://www.courier.example", "a/b.html", "rows.csv#3", "", "http://[::1/x"]
)
def test_front_pages_and_files_are_no_address_of_a_report(none: str) -> None:
    assert key(none) is None


def test_the_name_of_a_work_is_itself() -> None:
    assert key("urn:newsml:npa.example:20250604:1") == "urn:newsml:npa.example:20250604:1"


def test_a_canonical_address_on_another_site_is_not_the_reports_own() -> None:
    assert keys(("https://post.example/1", "https://courier.example/1")) == ("post.example/1",)
    assert keys(("https://news.courier.example/1", "https://courier.example/2")) == (
        "courier.example/2",
        "news.courier.example/1",
    )


@given(st.text(max_size=60))
def test_nothing_raises(rest: str) -> None:
    key(rest)
    key(f"https://{rest}")
    key(f"https://courier.example/{rest}")


@pytest.mark.parametrize(
    "page", ["/index.html", "/news/index.php", "/live", "/news/world/", "/ticker/?utm_source=x", "/Breaking/Live"]
)
def test_pages_that_show_other_reports_from_day_to_day_are_of_no_one_report(page: str) -> None:
    assert key(f"https://courier.example{page}") is None


@pytest.mark.parametrize(
    "page", ["/live/flood-in-sella", "/2025/06/flood/index.html", "/news/4711", "/index.php?id=7", "/newsroom"]
)
def test_pages_of_one_report_below_them_have_an_address(page: str) -> None:
    assert key(f"https://courier.example{page}") is not None
