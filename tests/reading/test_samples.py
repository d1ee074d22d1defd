"""What comes out of every sample, so that nothing changes in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from consilience.model import Pointer, Refusal, Report
from consilience.reading import read

SAMPLES = Path(__file__).parent / "samples"
_NOT_SAMPLES = ("README.md",)
OUTCOMES = """
docx/changes.docx            1 0 0  -          -                 Ester votes on its harbour dues
docx/release.docx            1 0 0  2025-05-09 dateline          Ministry of Ports opens the northern channel to smaller vessels
encodings/en.cp1252.txt      1 0 0  -          -                 “The river does not ask”
encodings/ja.iso-2022-jp.txt 1 0 0  -          -                 セラの洪水で三十棟が全壊
encodings/ja.shift_jis.txt   1 0 0  -          -                 セラの洪水で三十棟が全壊
encodings/pl.cp1250.txt      1 0 0  -          -                 Powódź w Selli zniszczyła ponad trzydzieści domów
encodings/ru.cp1251.txt      1 0 0  -          -                 Наводнение в Селле разрушило более тридцати домов
encodings/ru.koi8-r.txt      1 0 0  -          -                 Наводнение в Селле разрушило более тридцати домов
encodings/ru.utf-16le.txt    1 0 0  -          -                 Наводнение в Селле разрушило более тридцати домов
encodings/zh.gb18030.txt     1 0 0  -          -                 塞拉洪水摧毁三十多所房屋
europresse/articles.html     2 0 0  2025-05-08 field_of_the_file Les pourparlers du port reprennent à Sella
europresse/tables.html       2 0 0  2025-05-08 field_of_the_file Les pourparlers du port reprennent à Sella
factiva/coded.html           3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/coded.rtf            3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown.docx           3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown.rtf            3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown.txt            3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown_de.html        3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown_en.html        3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown_es.html        3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
factiva/shown_fr.html        3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
feeds/ester-courier.atom     2 0 0  2025-05-07 feed              Ester counts its dead after the flood
feeds/news-sitemap.xml       0 2 1  2025-05-08 metadata          Two ferries collide off Port Ester & the harbour closes
feeds/sella-feed.json        3 1 0  2025-05-09 feed              Fog lifts over Port Ester
feeds/sella-post.rss         3 2 0  2025-05-08 feed              Two ferries collide off Port Ester
feeds/sella.rdf              1 0 0  2025-05-08 feed              Порт Эстера закрыт из-за тумана
feeds/wordpress.xml          3 0 2  2025-05-08 feed              The harbour law, explained
mail/alert.eml               1 1 0  2031-06-10 web_address       Two ferries collide off Port Ester
mail/attached_letter.eml     1 0 0  2031-06-10 mail_header       Port Ester reopens – fog lifts
mail/attachment.eml          1 0 1  -          -                 -
mail/box.mbox                5 0 1  2031-06-10 mail_header       Port Ester reopens – fog lifts
mail/forwarded.eml           1 0 0  2031-06-10 mail_header       Two ferries collide off Port Ester
mail/newsletter.eml          1 0 0  2031-06-10 mail_header       Morning letter: fog closes the harbour — and a vote in Sella
mail/outlook.eml             1 0 0  2031-06-10 mail_header       Nebel schließt Hafen
mail/reply.eml               1 0 0  2031-06-12 mail_header       Fog
mail/wire.eml                1 0 0  2031-06-10 mail_header       Port Ester reopens – fog lifts
mhtml/chromium.mhtml         1 0 0  2031-06-10 OpenGraph         Two ferries collide off Port Ester
mhtml/cyrillic.mhtml         1 0 0  -          -                 Порт Эстер закрыт из-за тумана
newsml/g2-message.xml        2 0 3  2025-05-08 field_of_the_file Two ferries collide off Port Ester
newsml/g2-nitf.xml           1 0 0  2025-05-07 field_of_the_file Velmora raises its rail fares
newsml/newsml-1.2.xml        1 0 1  2025-05-08 field_of_the_file Deux ferries se heurtent au large de Port Ester
nexis/academic.html          3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
nexis/academic.txt           3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
nexis/uni.docx               3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
nexis/uni.pdf                3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
nexis/uni.rtf                3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
nitf/agency.nitf             1 0 0  2025-05-08 field_of_the_file Two ferries collide off Port Ester
nitf/archive.xml             1 0 0  1998-01-13 field_of_the_file Harbour of Port Ester Is Closed
pages/front.html             0 0 1  -          -                 -
pages/layers.html            1 0 0  2031-06-10 JSON-LD           Fog closes harbour of Port Ester
pages/live.html              1 0 0  2031-06-10 JSON-LD           Port Ester live: harbour closed
pages/microdata.html         1 0 0  2031-06-10 mark-up           La niebla cierra el puerto
pages/missing.html           0 0 1  -          -                 -
pages/rendered.html          1 0 0  2031-06-10 JSON-LD           Fog closes harbour of Port Ester
pages/robots.html            0 0 1  -          -                 -
pages/stub.html              1 0 0  2031-06-13 JSON-LD           What the captains knew
pdf/browser.pdf              1 0 0  2025-05-08 line_of_the_text  Harbour talks resume in Sella
pdf/clipping.pdf             1 0 0  -          -                 Storm closes three ports along the eastern coast of Velmora
pdf/hyphens.pdf              1 0 0  -          -                 Council agrees on the harbour
pdf/locked.pdf               0 0 1  -          -                 -
pdf/pull_quote.pdf           1 0 0  -          -                 Lighthouse keeper of Cape Ester retires
pdf/release.pdf              1 0 0  2025-05-09 dateline          Ministry of Ports opens the northern channel to smaller vessels
pdf/scanned.pdf              0 0 1  -          -                 -
pdf/sideways.pdf             1 0 0  -          -                 Ester votes on its harbour dues
proquest/newsstream.txt      3 0 0  2025-05-08 field_of_the_file Harbour talks resume in Sella
rows/all-the-news.csv        2 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/analyst-fr.csv          2 0 0  2025-06-11 field_of_the_row  Collision à Port Ester
rows/analyst.xlsx            2 1 1  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/ap-media.json           1 0 1  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/bing-news.json          1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/claim-review.json       1 0 0  2025-06-13 field_of_the_row  No, the ferries did not carry 900 people
rows/common-crawl-index.jsonl 0 2 0  2025-06-10 address           -
rows/event-registry.json     2 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/fundus.json             2 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/gdelt-doc.json          0 2 0  2025-06-10 address           Two ferries collide in fog off Port Ester
rows/gdelt-events.CSV        0 2 0  2025-06-10 address           -
rows/gdelt-gkg.csv           0 1 0  2025-06-10 address           -
rows/gdelt-mentions.CSV      0 1 0  2025-06-10 address           -
rows/gnews.json              1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/guardian.json           1 1 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/mediacloud.csv          0 2 0  2025-06-10 metadata          Two ferries collide in fog off Port Ester
rows/mongodb.jsonl           2 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/new-york-times.json     1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/news-please.json        1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/newsapi-org.json        2 0 1  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/newsdata.json           1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/newspaper4k.json        1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/ninjs-1.json            1 0 2  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/ninjs-2.json            1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/ninjs-3.json            1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/page.html               1 0 0  2025-06-10 JSON-LD           Two ferries collide in fog off Port Ester
rows/reuters-mrn.json        1 0 1  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/schema-org-graph.json   1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/schema-org-live.json    1 0 0  2025-06-10 field_of_the_row  Fog at Port Ester: what we know
rows/trafilatura.json        1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/webz.json               1 0 1  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester
rows/wordpress.json          1 0 0  2025-06-10 field_of_the_row  Two ferries collide in fog off Port Ester – harbour closed
rtf/release.rtf              1 0 0  2025-05-09 dateline          Ministry of Ports opens the northern channel to smaller vessels
rtf/word.rtf                 1 0 0  -          -                 Ester votes on its harbour dues
text/bilingual.txt           1 0 0  2031-05-08 line_of_the_text  River talks open in Port Ester
text/live.txt                1 0 0  2031-05-08 line_of_the_text  Velmora floods: live updates
text/release.txt             1 0 0  2031-05-08 dateline          Ministry of Rivers Opens New Dam on the Sella
text/wire.txt                1 0 0  -          -                 Velmora floods force 3,000 from homes
warc/news.warc.gz            6 0 2  2031-06-10 OpenGraph         Two ferries collide off Port Ester
warc/news.warc.wet.gz        2 0 0  2031-06-10 web_address       Two ferries collide off Port Ester
warc/wget.warc.gz            6 0 5  2031-06-10 OpenGraph         Two ferries collide off Port Ester
"""
"""One sample a line: the file; how many reports, bare addresses and things set aside come of it; and of the first
report (or, where there is none, the first address) the day and where it was found, and the title. "-": not known."""


def outcome(path: Path) -> str:
    """The line of a sample as it is now."""
    found = list(read(path))
    reports = [one for one in found if isinstance(one, Report)]
    pointers = [one for one in found if isinstance(one, Pointer)]
    refusals = [one for one in found if isinstance(one, Refusal)]
    name = path.relative_to(SAMPLES).as_posix()
    day, basis, title = _told(reports, pointers)
    return f"{name:<28} {len(reports)} {len(pointers)} {len(refusals)}  {day:<10} {basis:<17} {title}"


def _told(reports: list[Report], pointers: list[Pointer]) -> tuple[str, str, str]:
    first = next(iter([*reports, *pointers]), None)
    if first is None:
        return "-", "-", "-"
    day = first.published[:10] if first.published else "-"
    basis = first.bases.get("published", "-") if isinstance(first, Report) else first.published_basis
    return day, basis.replace(" ", "_") if first.published else "-", first.title or "-"


def lines() -> dict[str, str]:
    """The lines above by their files."""
    return {line.split()[0]: line for line in OUTCOMES.strip().splitlines()}


@pytest.mark.parametrize("name", lines())
def test_a_sample_gives_what_it_gave(name: str) -> None:
    assert outcome(SAMPLES / name) == lines()[name]


def test_every_sample_is_in_the_table() -> None:
    kept = {path.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("*") if path.is_file()}
    samples = {name for name in kept if not name.endswith((*_NOT_SAMPLES, ".py", ".pyc"))}
    assert samples == set(lines())
