"""Letters and mailboxes: which part of a letter is the report, and what its head tells of it."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.model import Pointer, Refusal, Report
from consilience.reading import limits, read
from consilience.reading.letters.about import from_name, title
from consilience.reading.letters.lines import of_markup, of_text
from consilience.reading.letters.parse import parse

SAMPLES = Path(__file__).parent / "samples" / "mail"
TEXT = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."


def one(name: str) -> Report:
    (found,) = (found for found in read(SAMPLES / name) if isinstance(found, Report))
    return found


def told(report: Report, *kinds: str) -> list[str]:
    return [report.text[block.start : block.end] for block in report.blocks if block.kind in kinds]


def test_a_newsletter() -> None:
    report = one("newsletter.eml")
    assert report.title == "Morning letter: fog closes the harbour — and a vote in Sella"
    assert (report.outlet, report.byline, report.published) == ("The Velmora Courier", (), "2031-06-10T06:30:00+02:00")
    assert report.bases["published"] == report.bases["outlet"] == "mail header"
    assert report.source_ids == ("20310610.1@mail.velmora-courier.example",)
    assert told(report, "heading") == ["Fog closes the harbour", "A vote in Sella"]
    assert told(report, "table") == ["Party | Votes", "Bridge | 9", "Tunnel | 6"]
    assert len(told(report, "furniture")) == 4 and "And more" not in report.text
    assert len(told(report, "body")) == 3


def test_a_wire_in_plain_text() -> None:
    report = one("wire.eml")
    assert (report.outlet, report.byline) == ("Velmora News Agency", ("Adèle Moss",))
    assert report.title == "Port Ester reopens – fog lifts" and report.published == "2031-06-10T14:05:00+00:00"
    assert told(report, "body") == [
        "The harbour of Port Ester was reopened on Tuesday after the fog had lifted, the port authority said.",
        '"We are back to normal," said its director, Tomas Vell, in a café on the quay.',
    ]
    assert told(report, "furniture") == ["--", "Velmora News Agency, desk", "+00 1 234 567"]


def test_of_a_forwarded_letter_the_one_that_was_first_sent() -> None:
    report = one("forwarded.eml")
    assert (report.title, report.outlet, report.byline) == (
        "Two ferries collide off Port Ester",
        "The Sella Post",
        ("Ada Moss",),
    )
    assert report.published == "2031-06-10T08:30:00" and report.text.startswith("Two ferries collided")
    assert report.notes[0] == "It was forwarded by Lena Orsk."
    german = one("outlook.eml")
    assert german.title == "Nebel schließt Hafen" and german.published_day == "2031-06-10"
    assert german.text.startswith("Der Hafen") and german.outlet == "Velmora Tageblatt"


def test_a_letter_in_a_letter() -> None:
    report = one("attached_letter.eml")
    assert report.outlet == "Velmora News Agency" and report.source_ids == ("77@vna.example",)
    assert report.notes == ("It was forwarded by Ivo Renn.",)


def test_what_is_attached_is_read_by_its_own_reader() -> None:
    found = list(read(SAMPLES / "attachment.eml"))
    assert [one.uri for one in found if isinstance(one, Report)] == ["attachment.eml/releasé.txt"]
    assert [one.reason for one in found if isinstance(one, Refusal)] == ["pictures, sounds and films are not read (1)"]


def test_attachments_of_one_name_are_two(write: Callable[..., Path]) -> None:
    made = letter(plain="See below.")
    for text in (TEXT, f"{TEXT} It was opened again."):
        made.add_attachment(text, filename="../fog.txt")
    assert [one.uri for one in read(write("a.eml", made.as_bytes()))] == ["a.eml/.._fog.txt", "a.eml/2 .._fog.txt"]


def test_an_alert_lists_reports_of_others() -> None:
    first, second = read(SAMPLES / "alert.eml")
    assert isinstance(first, Report) and isinstance(second, Pointer)
    assert (first.uri, first.extent) == ("https://sella-post.example/2031/06/10/ferries?a=1", "summary")
    assert (first.title, first.outlet) == ("Two ferries collide off Port Ester", "The Sella Post")
    assert (second.uri, second.outlet) == ("https://ester-herald.example/harbour", "Ester Herald")
    assert second.found == "alert.eml#2"


def test_a_reply_on_a_list() -> None:
    report = one("reply.eml")
    assert (report.uri, report.title, report.outlet) == ("https://lists.example/archives/reporters/77", "Fog", None)
    assert told(report, "body") == ["The coast guard has now named the two ships: the Ester Star and the Sella."]


@pytest.mark.parametrize("name", ["box.mbox", "box.mbox.gz", "Sent"])
def test_mailboxes(write: Callable[..., Path], name: str) -> None:
    content = (SAMPLES / "box.mbox").read_bytes()
    found = list(read(write(name, gzip.compress(content) if name.endswith(".gz") else content)))
    reports = [one for one in found if isinstance(one, Report)]
    assert [one.title for one in reports][::4] == ["Port Ester reopens – fog lifts", "From lines"]
    assert [one.uri for one in reports] == [
        f"{name}#1", f"{name}#2", f"{name}/3/releasé.txt", "https://lists.example/archives/reporters/77", f"{name}#5",
    ]  # fmt: skip
    assert "\nFrom Monday on, at 10:30, the ferries of 2031" in reports[4].text


def test_a_maildir(write: Callable[..., Path], tmp_path: Path) -> None:
    write("in/new/1795317877.M361629P3619Q1.vm", (SAMPLES / "wire.eml").read_bytes())
    write("in/cur/1795317878.M361629P3619Q2.vm:2,S", (SAMPLES / "outlook.eml").read_bytes())
    assert {found.title for found in read(tmp_path / "in")} == {
        "Nebel schließt Hafen",
        "Port Ester reopens – fog lifts",
    }


def test_a_letter_of_apples_mail(write: Callable[..., Path]) -> None:
    inner = (SAMPLES / "wire.eml").read_bytes()
    path = write("7.emlx", b"%d      \n" % len(inner) + inner + b'<?xml version="1.0"?><plist></plist>')
    (found,) = read(path)
    assert found.title == "Port Ester reopens – fog lifts" and "plist" not in found.text


def test_one_letter_too_large_costs_no_other(write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LETTER", 20_000)
    head = b"From a@b.example Tue Jun 10 06:30:00 2031\nFrom: A <a@b.example>\nSubject: x\n\n"
    path = write("a.mbox", head + b"fog " * 10_000 + b"\n\n" + head + TEXT.encode() + b"\n")
    large, good = read(path)
    assert large.uri == "a.mbox#1" and large.reason.startswith("this letter is too large")
    assert good.text == TEXT


@pytest.mark.parametrize(
    ("stated", "listed", "many", "outlet", "persons"),
    [
        ("The Velmora Courier", None, True, "The Velmora Courier", ()),
        ("Ada Moss from The Fog Letter", None, True, "The Fog Letter", ("Ada Moss",)),
        ("Ada Moss, The Sella Post", None, False, "The Sella Post", ("Ada Moss",)),
        ("Ada Moss (The Sella Post)", None, False, "The Sella Post", ("Ada Moss",)),
        ("Ada Moss | The Sella Post", None, False, "The Sella Post", ("Ada Moss",)),
        ("Ada Moss", "The Fog Letter", True, "The Fog Letter", ("Ada Moss",)),
        ("Ada Moss", None, False, None, ()),
        ("Ada Moss via Reporters", None, True, None, ()),
        ("Sella Post", None, False, "Sella Post", ()),
        ("news@velmora-courier.example", None, True, None, ()),
        (None, None, False, None, ()),
    ],
)
def test_who_a_letter_is_from(
    stated: str | None, listed: str | None, many: bool, outlet: str | None, persons: tuple[str, ...]
) -> None:
    assert from_name(stated, listed, many=many) == (outlet, persons)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [("Fwd: Re: [Reporters] Fog", "Fog"), ("WG: AW: Nebel", "Nebel"), ("RE[2]: Fog", "Fog"), ("Fog: a report", "Fog: a report"),
     ("[Velmora]", "[Velmora]"), ("", None)],
)  # fmt: skip
def test_subjects(subject: str, expected: str | None) -> None:
    assert title(subject) == expected


def test_lines_of_plain_letters() -> None:
    flowed = of_text("The harbour was closed on \nMonday.\n From here.\n> Quoted.\n", flowed=True)
    assert [(line.kind, line.text) for line in flowed] == [
        ("body", "The harbour was closed on Monday."),
        ("body", "From here."),
        ("quote", "Quoted."),
    ]
    listed = of_text(f"{TEXT[:56]}\n{TEXT[57:]}\n- one thing\n- another\n-----------\n")
    assert [line.kind for line in listed] == ["body", "list", "list", "furniture"] and listed[0].text == TEXT


def test_what_a_letter_hides_is_left_out() -> None:
    found = of_markup(f'<body><p style="DISPLAY : none">Preview</p>one<br>two<p>{TEXT}</p><style>p{{}}</style></body>')
    assert [line.text for line in found] == ["one", "two", TEXT]


def test_control_characters_in_mark_up() -> None:
    found = of_markup(
        f"<body><p>one\x0c<style>p{{}}</style>\x01two\x00</p><p style='display:none'>x</p>\x02{TEXT}</body>"
    )
    assert len(found) == 2 and found[0].text.startswith("one") and found[1].text.endswith(TEXT)


def letter(**parts: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["Subject"], made["Message-ID"] = "Ivo <ivo@sella.example>", "Fog", "<1@sella.example>"
    made.set_content(parts.get("plain", TEXT))
    return made


def test_the_form_that_says_more_is_taken(one: Callable[..., Report]) -> None:
    made = letter(plain=f"{TEXT}\n\nIt was opened again on Tuesday.\n")
    made.add_alternative("<p>See the plain form.</p>", subtype="html")
    assert one("a.eml", made.as_bytes()).text.endswith("It was opened again on Tuesday.")


def test_a_charset_that_lies_or_is_unknown(one: Callable[..., Report]) -> None:
    content = letter(plain=f"{TEXT} “Café”.").as_bytes().replace(b"utf-8", b"x-unknown")
    assert one("a.eml", content).text.endswith("“Café”.")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"Subject: a\n" + b"X: " + b"a" * 2_000_000 + b"\n\nText.\n", "its head is larger than that of any letter"),
        (
            b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(9_000)),
            "it has too many parts in one another to be a letter",
        ),
        (
            b"Content-Type: multipart/encrypted\n\nabc",
            "it is encrypted or sealed, and only its reader's mail program can open it",
        ),
        (b"From: (" + b"(" * 1_900 + b"\nSubject: x\n\n\n", "it is a letter without words"),
        (
            b"From: a@b.example\nContent-Type: message/rfc822\n\n" * 3_000,
            "it is damaged and cannot be read as a letter",
        ),
    ],
)
def test_letters_that_are_set_aside(refused: Callable[..., Refusal], content: bytes, reason: str) -> None:
    assert refused("a.eml", content).reason == reason


def test_letters_of_outlook_are_refused_with_what_to_do(refused: Callable[..., Refusal]) -> None:
    content = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    assert "save it as EML" in refused("a.msg", content).reason


@pytest.mark.parametrize(
    "head",
    [
        b"Subject: =?utf-8?b?U?= =?utf-8?b?=E2?=",
        b'Content-Type: text/plain; charset="a\x00b"',
        b"Content-Type: text/plain; charset*0*=x'y'z; name*2=q",
        b"Content-Transfer-Encoding: rot13",
        b"Date: Tue, 99 Jun 99999 99:99:99 +9999",
    ],
)
def test_damaged_fields_cost_no_words(one: Callable[..., Report], head: bytes) -> None:
    report = one("a.eml", b"From: Ivo <ivo@sella.example>\n" + head + b"\n\n" + TEXT.encode() + b"\n")
    assert report.text == TEXT


def test_an_older_policy_reads_without_judging() -> None:
    assert parse(b"Date: nonsense\n\nText").get_payload() == "Text"


@pytest.mark.parametrize("name", ["newsletter.eml", "forwarded.eml", "attached_letter.eml", "alert.eml", "box.mbox"])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_damage_raises(tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject) -> None:
    content = bytearray((SAMPLES / name).read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[place : place + 1] = data.draw(st.binary(max_size=3))
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    for found in read(path):
        assert not isinstance(found, Report) or all(block.end <= len(found.text) for block in found.blocks)


def test_a_long_word_takes_no_time() -> None:
    assert from_name(f"Ada {'Moss' * 400}1", many=True) == (f"Ada {'Moss' * 400}1", ())


def test_the_title_and_byline_in_a_letter_are_told_behind_its_buttons(one) -> None:
    letter = (
        'From: "Ester Herald" <news@esterherald.example>\nSubject: Two ferries collide\nDate: Tue, 10 Jun 2031 08:30:00 +0200\n'
        "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<table><tr><td><a href='v'>View in browser</a></td></tr>"
        "<tr><td><h1>Two ferries collide</h1><p>By Ada Moss</p><p>PORT ESTER, June 10 — Two ferries collided in thick "
        "fog on Tuesday, and nine people were taken to a hospital in Sella.</p></td></tr></table>\n"
    )
    report = one("a.eml", letter)
    assert (report.byline, report.dateline) == (("Ada Moss",), "PORT ESTER, June 10")
    assert [block.kind for block in report.blocks] == ["furniture", "title", "byline", "dateline", "body"]


@pytest.mark.parametrize("field", ['Content-Type: text/plain; a="', 'Content-Disposition: attachment; filename="'])
@pytest.mark.parametrize("parameter", [";", "\n ;", "\r ;"])
def test_a_field_of_a_hundred_thousand_parameters_ends_quickly(refused, field: str, parameter: str) -> None:
    started = time.process_time()
    found = refused(
        "a.eml", f"From: a@sella.example\nSubject: x\n{field}{parameter * 100_000}\n\nThe harbour is closed.\n"
    )
    assert "than any letter does" in found.reason and time.process_time() - started < 2
