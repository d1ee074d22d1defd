"""Feeds, JSON Feeds, exports of WordPress and news sitemaps: what each entry becomes."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Pointer, Refusal, Report
from consilience.reading import Raw, Source, limits, outlets, read, xml
from consilience.reading.feeds import tails
from consilience.reading.readers import feed, jsonfeed, sitemap

SAMPLES = Path(__file__).parent / "samples" / "feeds"
RSS = (
    '<rss version="2.0"{0}><channel><title>Sella Post</title><link>https://sellapost.example</link>{1}</channel></rss>'
)
NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."


def kinds(report: Report) -> list[tuple[str, str]]:
    return [(block.kind, report.text[block.start : block.end]) for block in report.blocks]


def items(content: str | bytes, name: str = "a.xml") -> list[object]:
    data = content if isinstance(content, bytes) else content.encode()
    return list(feed.READER.read(Source(data, name)))


def item(inside: str, spaces: str = "") -> object:
    (found,) = items(RSS.format(spaces, f"<item>{inside}</item>"))
    return found


def test_rss() -> None:
    ferries, fares, pictures, law, podcast = read(SAMPLES / "sella-post.rss")
    assert (ferries.title, ferries.outlet, ferries.byline) == (
        "Two ferries collide off Port Ester",
        "Sella Post",
        ("Ada Moss",),
    )
    assert ferries.uri == "https://sellapost.example/2025/05/ferries"
    assert ferries.source_ids == ("https://sellapost.example/?p=101",)
    assert (ferries.published, ferries.published_basis) == ("2025-05-08T10:15:00+00:00", "metadata")
    assert ferries.extent == "whole" and set(ferries.bases.values()) <= {"feed", "line of the text", "dateline"}
    assert [kind for kind, _ in kinds(ferries)] == [
        "body", "caption", "heading", "body", "quote", "list", "list", "furniture",
    ]  # fmt: skip
    assert fares.extent == "summary" and fares.byline == ("Ivo Renn",)
    assert kinds(fares)[-1] == ("furniture", "Continue reading")
    assert isinstance(pictures, Pointer) and pictures.found == "sella-post.rss#3" and pictures.layer == "feed"
    assert isinstance(podcast, Pointer) and podcast.uri == "https://sellapost.example/podcast/12"
    assert law.outlet == "The Ester Courier" and law.title == "Parliament of Velmora votes on the harbour law"
    assert law.notes == ("Found in the feed “Sella Post » World » RSS Feed”, which says that it is of another source.",)


def test_atom() -> None:
    flood, schools = read(SAMPLES / "ester-courier.atom")
    assert (flood.outlet, flood.byline, flood.extent) == ("The Ester Courier", ("Mara Lind", "Ivo Renn"), "whole")
    assert (flood.published, flood.modified) == ("2025-05-07T08:00:00+00:00", "2025-05-08T09:30:00+00:00")
    assert flood.source_ids == ("tag:estercourier.example,2025:7001",)
    assert schools.extent == "summary" and schools.modified is None
    assert schools.notes == ("The feed states no day of publication; the day of the last change stands for it.",)


def test_rdf_in_an_old_encoding() -> None:
    (found,) = read(SAMPLES / "sella.rdf")
    assert (found.title, found.outlet, found.byline) == (
        "Порт Эстера закрыт из-за тумана",
        "Вести Селлы",
        ("Ада Мосс",),
    )
    assert found.language == "ru" and found.published == "2025-05-08T10:15:00+03:00"


def test_json_feed_goes_before_json() -> None:
    lifted, sea, budget, elsewhere = read(SAMPLES / "sella-feed.json")
    assert (lifted.byline, lifted.published, lifted.modified) == (
        ("Ada Moss",), "2025-05-09T07:00:00+02:00", "2025-05-09T09:00:00+02:00",
    )  # fmt: skip
    assert sea.uri == "https://sellapost.example/502" and sea.source_ids == ("502",) and sea.byline == ()
    assert [text for _, text in kinds(sea)] == ["Port Ester reports a calm sea.", "The next tide is at noon."]
    assert budget.extent == "summary"
    assert isinstance(elsewhere, Pointer) and elsewhere.uri == "https://estercourier.example/link"


def test_wordpress_export() -> None:
    law, old, about, *left = read(SAMPLES / "wordpress.xml")
    assert law.byline == ("Ada Moss",) and law.modified == "2025-05-09T05:00:00Z"
    assert kinds(law) == [
        ("body", "The harbour law doubles the fees that ships pay in Velmora."),
        ("list", "Small boats pay nothing."),
    ]
    assert kinds(old) == [
        ("caption", "The old pier at Sella."),
        ("body", "The pier at Sella was built in 1901 [sic] and burnt down twice. It was never insured."),
        ("body", "It stands again since April."),
    ]
    assert about.title == "About us"
    assert [one.reason for one in left] == [
        "left out of this WordPress export: 1, because they are not published (“draft”)",
        "left out of this WordPress export: 1, because they are of the kind “attachment”, no posts or pages",
    ]


def test_news_sitemap() -> None:
    ferries, about, nowhere = read(SAMPLES / "news-sitemap.xml")
    assert ferries == Pointer(
        uri="https://sellapost.example/2025/05/ferries", found="news-sitemap.xml#1", language="en", outlet="Sella Post",
        title="Two ferries collide off Port Ester & the harbour closes", published="2025-05-08T10:15:00Z",
        published_basis="metadata", layer="feed",
    )  # fmt: skip
    assert isinstance(about, Pointer) and about.title is None
    assert nowhere.reason == "this page of the sitemap has no address"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xml", "<sitemapindex><sitemap><loc>https://x.example/a.xml</loc></sitemap></sitemapindex>", "it is an index of sitemaps"),
        ("a.opml", "<opml version='2.0'><body><outline xmlUrl='https://x.example/rss'/></body></opml>", "it is a list of feeds (OPML)"),
        ("a.xml", "<rss version='2.0'><channel><title>Sella Post</title></channel></rss>", "it is a feed without entries"),
        ("a.xml", "<recipe><step>Boil.</step></recipe>", "it is XML of a kind that is not understood: its first element is “recipe”"),
        ("a.rss", "no mark-up at all", "it is not XML, or is cut off before anything is said"),
        ("a.json", '{"version": "https://jsonfeed.org/version/1", "title": "Sella Post"}', "it is a JSON Feed without items"),
    ],
)  # fmt: skip
def test_reasons(refused, name: str, content: str, reason: str) -> None:
    assert refused(name, content).reason.startswith(reason)


@pytest.mark.parametrize(
    ("inside", "address"),
    [
        ("<link>https://sellapost.example/1</link><guid>https://sellapost.example/?p=1</guid>", "https://sellapost.example/1"),
        ("<guid>https://sellapost.example/2</guid>", "https://sellapost.example/2"),
        ("<guid isPermaLink='false'>https://sellapost.example/3</guid>", None),
        ("<link>/4</link>", "https://sellapost.example/4"),
        ("<link/><atom:link href='https://sellapost.example/5'/>", "https://sellapost.example/5"),
        ("<link>https://feeds.example/x</link><feedburner:origLink>https://sellapost.example/6</feedburner:origLink>", "https://sellapost.example/6"),
        ("<link>javascript:alert(1)</link>", None),
    ],
)  # fmt: skip
def test_addresses(inside: str, address: str | None) -> None:
    found = item(f"<description>{NEWS}</description>{inside}")
    assert isinstance(found, Raw) and found.uri == address


@pytest.mark.parametrize(
    ("inside", "names"),
    [
        ("<author>ada@sellapost.example (Ada Moss)</author>", ("Ada Moss",)),
        ("<author>ada@sellapost.example</author>", ()),
        ("<author>Ada Moss &lt;ada@sellapost.example&gt;</author>", ("Ada Moss",)),
        ("<dc:creator>By Ada Moss and Ivo Renn</dc:creator>", ("Ada Moss", "Ivo Renn")),
        ("<dc:creator>Ada Moss</dc:creator><dc:creator>Ivo Renn</dc:creator>", ("Ada Moss", "Ivo Renn")),
        ("<author><name>/u/ada_moss</name></author>", ("ada_moss",)),
        ("<dc:creator>Sella Post</dc:creator>", ()),
    ],
)
def test_bylines(inside: str, names: tuple[str, ...]) -> None:
    found = item(f"<description>{NEWS}</description>{inside}")
    assert isinstance(found, Raw) and found.byline == names


@pytest.mark.parametrize(
    "description",
    [
        "", "Comments", "Read more", "&lt;a href='https://x.example'&gt;Comments&lt;/a&gt;", "Fog in Sella",
        "&lt;p&gt;Fog in Sella&lt;/p&gt;&lt;img src='a.jpg'&gt;", "&lt;img src='a.jpg'&gt;",
        "&lt;a href='https://x.example/1'&gt;Harbour of Port Ester is closed&lt;/a&gt;&amp;nbsp;&lt;font&gt;Sella Post&lt;/font&gt;",
        "&lt;ol&gt;&lt;li&gt;&lt;a href='a'&gt;Ferries collide in thick fog off Ester&lt;/a&gt; &lt;font&gt;The Ester Courier&lt;/font&gt;&lt;/li&gt;"
        "&lt;li&gt;&lt;a href='b'&gt;Port is closed after two ships collide&lt;/a&gt; &lt;font&gt;Sella Post&lt;/font&gt;&lt;/li&gt;&lt;/ol&gt;",
        " submitted by &lt;a href='u'&gt; /u/ada_moss &lt;/a&gt; &lt;a href='l'&gt;[link]&lt;/a&gt; &lt;a href='c'&gt;[comments]&lt;/a&gt;",
    ],
)  # fmt: skip
def test_no_words_of_its_own(description: str) -> None:
    found = item(f"<title>Fog in Sella</title><link>https://x.example/1</link><description>{description}</description>")
    assert isinstance(found, Pointer), found


def test_a_linked_sentence_is_words() -> None:
    assert isinstance(item(f"<description>&lt;a href='x'&gt;{NEWS}&lt;/a&gt;</description>"), Raw)


@pytest.mark.parametrize(
    ("whole", "extent"),
    [
        (f"<p>{NEWS}</p>", "whole"),
        (f"<p>{NEWS} […]</p>", "summary"),
        (f"<p>{NEWS} [&hellip;]</p><p>The post <a>Fog</a> appeared first on <a>Sella Post</a>.</p>", "summary"),
        (f"<p>{NEWS}</p><p>The post Fog appeared first on Sella Post.</p>", "whole"),
        (f"<p>{NEWS}</p><p>Der Beitrag Nebel erschien zuerst auf Sella Post.</p>", "whole"),
        (f"<p>{NEWS} <a href='x'>Continue reading<span> “Fog”</span> →</a></p>", "summary"),
    ],
)
def test_extent(whole: str, extent: str) -> None:
    found = item(
        f"<content:encoded><![CDATA[{whole}]]></content:encoded>",
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    )
    assert isinstance(found, Raw) and found.extent == extent
    body = next(found.text[one.start : one.end] for one in found.blocks or () if one.kind == "body")
    assert body == NEWS


def test_the_same_words_in_both_places_are_a_summary() -> None:
    found = item(
        f"<description>{NEWS}</description><content:encoded>{NEWS}</content:encoded>",
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    )
    assert isinstance(found, Raw) and found.extent == "summary"


def test_a_long_description_is_the_whole() -> None:
    found = item(f"<description>{f'&lt;p&gt;{NEWS}&lt;/p&gt;' * 14}</description>")
    assert isinstance(found, Raw) and found.extent == "whole"


def test_people_who_read_more_are_no_tail() -> None:
    text = "The people who read more books live longer, a study in Sella says."
    assert tails.parted(text) == (text, [], False)


def test_captions_of_pictures() -> None:
    found = item(
        f"<description>{NEWS}</description><media:content url='a.jpg'><media:description>Fog at Sella.</media:description>"
        "<media:credit>Ivo Renn</media:credit></media:content>",
        ' xmlns:media="http://search.yahoo.com/mrss/"',
    )
    assert isinstance(found, Raw) and found.text.endswith("\n\nFog at Sella. (Ivo Renn)")


def test_atom_in_its_forms() -> None:
    entries = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://sellapost.example/"><title type="html">Sella &amp;amp; Post</title>
      <entry><title type="html">Fog &amp;lt;i&amp;gt;again&amp;lt;/i&amp;gt;</title><link href="1"/><id>urn:1</id>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The fog is <b>back</b> in Port Ester.</p></div></content>
        <source><title>The Ester Courier: World</title><link href="https://estercourier.example"/></source></entry>
      <entry><title>Text</title><id>urn:2</id><content>5 &lt; 6 in Port Ester, says the harbour.</content></entry>
      <entry><title>Away</title><link rel="alternate" href="https://x.example/3"/><id>urn:3</id><content type="text/html" src="https://x.example/3"/></entry>
      <entry xmlns="http://purl.org/atom/ns#"><title>Old</title><id>urn:4</id><issued>2004-05-08T10:15:00Z</issued><content mode="escaped" type="text/html">&lt;p&gt;An old form of words.&lt;/p&gt;</content></entry></feed>"""
    fog, text, away, old = items(entries)
    assert isinstance(fog, Raw) and (fog.text, fog.uri, fog.outlet) == (
        "The fog is back in Port Ester.", "https://sellapost.example/1", "The Ester Courier",
    )  # fmt: skip
    assert isinstance(text, Raw) and text.text == "5 < 6 in Port Ester, says the harbour."
    assert isinstance(away, Pointer) and away.uri == "https://x.example/3"
    assert isinstance(old, Raw) and (old.text, old.published) == ("An old form of words.", "2004-05-08T10:15:00Z")


@pytest.mark.parametrize(
    ("title", "address", "name"),
    [
        ("Sella Post - World", "https://www.sellapost.example", "Sella Post"),
        ("World | The Ester Courier", "https://estercourier.example", "The Ester Courier"),
        ("Sella Post RSS Feed", None, "Sella Post"),
        ("Latest news from Sella Post", None, "Sella Post"),
        ("Velmora Times: Breaking News", None, "Velmora Times"),
        ("The Harbour Log", None, "The Harbour Log"),
        ("RSS", None, None),
        (None, None, None),
    ],
)
def test_outlets(title: str | None, address: str | None, name: str | None) -> None:
    assert outlets.of_feed(title, address) == name


def test_an_entry_of_another_site_has_no_known_outlet() -> None:
    found = item(f"<link>https://estercourier.example/1</link><description>{NEWS}</description>")
    assert isinstance(found, Raw) and found.outlet is None
    assert found.notes == ("Found in the feed “Sella Post”, and its address is at another site.",)


def test_entries_around_a_damaged_one_are_kept() -> None:
    good = f"<item><title>A</title><description>{NEWS}</description></item>"
    bad = "<item><title>B</title><description><p>No end</description></item>"
    first, damaged, last = items(RSS.format("", good + bad + good))
    assert isinstance(first, Raw) and isinstance(last, Raw) and last.row == 3
    assert damaged == Refusal("a.xml#2", "this entry of the feed is damaged, or cut off")


def test_a_feed_that_is_cut_off() -> None:
    good = f"<item><title>A</title><description>{NEWS}</description></item>"
    *kept, cut = items(RSS.format("", good * 3)[:-60])
    assert len(kept) == 2 and isinstance(cut, Refusal)


@pytest.mark.parametrize(
    "spoiled",
    [
        "AT&T &nbsp;&uuml;ber &unknown; it",
        "a control\x0b character &#11; and &#xFFFFFFF;",
        "<media:thumbnail url='a'/>undeclared",
    ],
)
def test_small_damage_is_mended(spoiled: str) -> None:
    (found,) = items(
        "\n<?xml version='1.0'?>"
        + RSS.format("", f"<item><description>{NEWS} {spoiled}</description></item>")
        + "<!-- c --><b/>"
    )
    assert isinstance(found, Raw) and found.text.startswith(NEWS)


def test_character_data_is_not_mended() -> None:
    (found,) = items(
        RSS.format(
            "", f"<item><title><![CDATA[AT&T &unknown; B]]></title><description>{NEWS} &nbsp;</description></item>"
        )
    )
    assert isinstance(found, Raw) and found.title == "AT&T &unknown; B"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1251"])
@pytest.mark.parametrize("declared", ["utf-8", "windows-1251"])
def test_encodings(encoding: str, declared: str) -> None:
    text = "Порт Эстера закрыли в понедельник: в густом тумане столкнулись два парома, сообщили власти города."
    whole = f'<?xml version="1.0" encoding="{declared}"?>' + RSS.format(
        "", f"<item><description>{text}</description></item>"
    )
    (found,) = items(whole.encode(encoding))
    assert isinstance(found, Raw) and found.text == text


BOMB = "<!DOCTYPE rss [<!ENTITY a0 'aaaaaaaaaa'>"
BOMB += "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)) + "]>"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (BOMB + RSS.format("", "<item><title>&a11;</title></item>"), "it defines abbreviations of its own"),
        ("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + RSS.format("", "<item><title>&x;</title></item>"), "it defines abbreviations of its own"),
        ("<rss>" + "<a>" * 100_000, "its XML is nested too deeply"),
        ("<rss>" + "<a>" * 1_000 + "</a>" * 1_000 + "</rss>", "its XML is nested too deeply"),
        ("<!DOCTYPE " * 50_000, "it is not XML"),
        ("<!--" * 50_000, "it is not XML"),
    ],
)  # fmt: skip
def test_attacks_are_refused_at_once(content: str, reason: str) -> None:
    start = time.process_time()
    with pytest.raises(Refused) as raised:
        items(content)
    assert raised.value.reason.startswith(reason) and time.process_time() - start < 20


@pytest.mark.parametrize(
    "inside",
    [
        "<![CDATA[" * 100_000,
        "<item>" * 100_000,
        "<item/>" * 30_000,
        "<item><description>" + "&lt;!-- " * 50_000 + "</description></item>",
        "<item><description>" + "[…] Read more " * 20_000 + "</description></item>",
        "<item><description>" + "The post a appeared " * 20_000 + "</description></item>",
        "<item><description>" + "&lt;b&gt;" * 3_000 + NEWS + "</description></item>",
        "<item><description>" + "&lt;a href='x'&gt;Fog in Sella&lt;/a&gt; " * 30_000 + "</description></item>",
        "<item><title>" + "&amp;lt;" * 50_000 + "</title></item>",
        "<item " + "".join(f"p{n}:a='1' " for n in range(20_000)) + "/>",
    ],
)
def test_hostile_entries_take_bounded_time(inside: str) -> None:
    start = time.process_time()
    with suppress(Refused):
        items(RSS.format("", inside))
    assert time.process_time() - start < 20


def test_doctypes_of_old_feeds_are_passed_over() -> None:
    old = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    named = "<!DOCTYPE rss [<!ENTITY % HTML SYSTEM 'x'> <!ENTITY nbsp '&#160;'>]>"
    for doctype in (old, named):
        (found,) = items(doctype + RSS.format("", f"<item><description>{NEWS}&nbsp;</description></item>"))
        assert isinstance(found, Raw) and found.text == NEWS


def test_more_elements_than_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "XML_ELEMENTS", 1_000)
    with pytest.raises(Refused, match="more elements"):
        items(RSS.format("", "<item/>" * 2_000))


def test_the_first_element_is_found() -> None:
    assert (
        xml.root_name(b"\xef\xbb\xbf <?xml version='1.0'?><!-- <x> --><!DOCTYPE a [<!ENTITY b 'c'>]><rdf:RDF a=''>")
        == "RDF"
    )
    assert xml.root_name("<?xml version='1.0'?><rss>".encode("utf-16")) == "rss"
    assert xml.root_name(b"plain text with <rss> in it") == ""


WHOLE = [
    (SAMPLES / name).read_bytes()
    for name in ("sella-post.rss", "ester-courier.atom", "wordpress.xml", "news-sitemap.xml", "sella-feed.json")
]


@settings(max_examples=150, deadline=None)
@given(which=st.sampled_from(WHOLE), at=st.integers(0, 4_000), gone=st.integers(0, 300), put=st.binary(max_size=12))
def test_damaged_bytes_raise_nothing_but_refused(which: bytes, at: int, gone: int, put: bytes) -> None:
    at = min(at, len(which))
    data = which[:at] + put + which[at + gone :]
    for reader in (feed.READER, sitemap.READER, jsonfeed.READER):
        try:
            for found in reader.read(Source(data, "a.xml")):
                if isinstance(found, Raw):
                    assert all(0 <= one.start < one.end <= len(found.text) for one in found.blocks or ())
                    assert found.title is None or found.title.strip()
        except Refused as refused:
            assert refused.reason
