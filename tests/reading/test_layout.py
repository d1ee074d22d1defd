"""What the first and last lines of a text tell, and what each stretch of it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.model import Credit, Report
from consilience.reading.layout import read
from consilience.reading.layout.dateline import find

BODY = (
    "President Ilan Moreau of Velmora arrived in Port Ester on Tuesday for talks on the shared river, his office said.\n"
    "The two sides will sign an agreement on fishing rights, according to the harbour ministry of Port Ester.\n"
)


def kinds(report: Report, kind: str) -> list[str]:
    return [report.text[block.start : block.end] for block in report.blocks if block.kind == kind]


def test_a_page_pasted_as_text(one) -> None:
    report = one(
        "a.txt",
        "Today : June 12, 2031\nWorld News\n10 June 2031\n\nMoreau Opens River Talks in Port Ester\n\n"
        f"Old rivals try once more to share the Sella\n\n{BODY}",
    )
    assert report.title == "Moreau Opens River Talks in Port Ester"
    assert (report.published, report.published_basis) == ("2031-06-10", "text")
    assert kinds(report, "furniture") == ["Today : June 12, 2031", "World News", "10 June 2031"]
    assert kinds(report, "heading") == ["Old rivals try once more to share the Sella"]
    assert report.outlet is None and report.byline == ()


def test_a_bare_name_a_share_button_and_the_outlet_s_mark(one) -> None:
    title = "Moreau’s visit opens a new page for the river"
    report = one(
        "a.txt",
        f"{title}\n\nTam Linh\nChia sẻ\n\n(SELLAWORLD) -{BODY}\n\n"
        f"{title} - ảnh 1President Moreau at the harbour on June 9, 2031. (Photo: Ministry of Rivers)\n\n{BODY}",
    )
    assert (report.title, report.byline, report.outlet) == (title, ("Tam Linh",), "SELLAWORLD")
    assert kinds(report, "dateline") == ["(SELLAWORLD) -"]
    assert kinds(report, "caption") == ["President Moreau at the harbour on June 9, 2031."]
    assert kinds(report, "furniture") == ["Chia sẻ", f"{title} - ảnh 1", "(Photo: Ministry of Rivers)"]
    assert report.published is None and report.credits == ()
    assert kinds(report, "body")[0].startswith("President Ilan Moreau")


def test_references_at_the_end(one) -> None:
    report = one("a.txt", f"{BODY}Reference(s):\nRiver talks open in Port Ester\nsellapost.com\n")
    (credit,) = report.credits
    assert (credit.name, credit.relation, report.text[credit.start : credit.end]) == (
        "sellapost.com", "reference", "sellapost.com",
    )  # fmt: skip
    assert kinds(report, "references") == ["Reference(s):\nRiver talks open in Port Ester\nsellapost.com"]
    assert report.title is None and len(kinds(report, "body")) == 1


def test_lists_and_sub_headings(one) -> None:
    report = one(
        "a.txt",
        f"{BODY}The agreement covers:\n- Fishing rights\n- Dredging\n• Flood warnings\nA River of Two Names\n{BODY}",
    )
    assert kinds(report, "list") == ["Fishing rights", "Dredging", "Flood warnings"]
    assert kinds(report, "heading") == ["A River of Two Names"]


def test_a_text_of_one_sentence_has_no_title(one) -> None:
    assert one("a.txt", "Moreau visits Port Ester").title is None
    report = one("b.txt", "The harbour of Port Ester was closed.\nTwo ferries had collided.\n")
    assert report.title is None and {block.kind for block in report.blocks} == {"body"}


def test_text_broken_at_a_fixed_width_is_not_taken_apart(one) -> None:
    text = (
        "The ministry of rivers in Port Ester said\nDredging will begin in the north of the\nSella in March, and that "
        "three companies\nhad offered to do the work for less than\nworld prices. It gave no\nreports.\n Reuter\n"
    )
    report = one("a.txt", text)
    assert report.title is None and report.byline == ()
    assert kinds(report, "body") == [text[: text.index(" Reuter")].rstrip()]
    assert [credit.name for credit in report.credits] == ["Reuters"]


def test_a_stated_title_is_found_in_the_text_and_no_other_is_guessed(one) -> None:
    report = one(
        "a.json",
        '{"title": "River talks open.", "text": "River talks open\\n\\n' + BODY.strip().replace("\n", "\\n") + '"}',
    )
    assert report.title == "River talks open." and kinds(report, "title") == ["River talks open"]


@pytest.mark.parametrize(
    ("line", "place", "marks"),
    [
        ("NAIROBI, Kenya (AP) _ Two ferries collided in the fog off the coast.", "NAIROBI, Kenya", ["AP"]),
        ("NAIROBI, Kenya (AP) --", "NAIROBI, Kenya", ["AP"]),
        ("PORT ESTER, May 8 (Xinhua) -- Two ferries collided.", "PORT ESTER, May 8", ["Xinhua"]),
        ("PORT ESTER, May 8. /TASS/. Two ferries collided.", "PORT ESTER, May 8", ["TASS"]),
        ("PORT ESTER — Two ferries collided.", "PORT ESTER", []),
        ("NEWPORT NEWS, Va. - Two ferries collided.", "NEWPORT NEWS, Va.", []),
        ("Moscow (Reuters) - Two ferries collided.", "Moscow", ["Reuters"]),
        ("New Delhi, May 8 (PTI) Two ferries collided.", "New Delhi, May 8", ["PTI"]),
        ("AMMAN: Two ferries collided in the fog, the harbour ministry said in a statement on Monday.", "AMMAN", []),
        ("(CHANNEL NINE) - Two ferries collided.", None, ["CHANNEL NINE"]),
        ("TESSEL (Harbour Post) - Two ferries collided.", "TESSEL", ["Harbour Post"]),
        ("TESSEL (Ester) - Two ferries collided.", "TESSEL, Ester", []),
        ("TESSEL, May 8 (The Sella Post) — Two ferries collided.", "TESSEL, May 8", ["The Sella Post"]),
        ("LONDON/PARIS (Reuters) - Two ferries collided.", "LONDON/PARIS", ["Reuters"]),
    ],
)
def test_datelines(line: str, place: str | None, marks: list[str]) -> None:
    found = find(line)
    assert found is not None
    assert found.place_and_day == place
    assert [mark for _, _, mark in found.marks] == marks
    assert all(line[start:end] == mark for start, end, mark in found.marks)


@pytest.mark.parametrize(
    "line",
    [
        "NATO - the western alliance - met in Port Ester on Monday to talk about the river.",
        "WATCH: The ministry of rivers gave its first account of the collision on Monday evening.",
        "Moreau: We shall share the river, and the river will share its wealth with both of us.",
        "The visit (his first) - announced on Monday - will last three days.",
        "Two ferries - both old - collided.",
        "MOREAU: I did not say that, and you know it as well as I do, so let us talk of the river.",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert find(line) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("This report first appeared at sellapost.com.", ("sellapost.com", "syndicated")),
        ("This article was originally published by The Sella Post on May 8, 2031.", ("The Sella Post", "syndicated")),
        ("Republished with permission from The Sella Post.", ("The Sella Post", "syndicated")),
        ("(With inputs from PTI)", ("PTI", "agency")),
        ("*With files from The Canadian Press", ("CP", "agency")),
        ("— TASS", ("TASS", "agency")),
        ("(Reuters)", ("Reuters", "agency")),
        ("Source: The Sella Post", ("The Sella Post", "reference")),
        ("Source: https://www.sellapost.com/rivers/1", ("sellapost.com", "reference")),
        ("Associated Press writer Ada Moss contributed to this report.", ("AP", "agency")),
    ],
)
@pytest.mark.parametrize("where", ["first", "last"])
def test_credits(one, line: str, credit: tuple[str, str], where: str) -> None:
    report = one("a.txt", f"{line}\n\n{BODY}" if where == "first" else f"{BODY}\n{line}\n")
    (found,) = report.credits
    assert (found.name, found.relation) == credit
    assert found.start is not None and line in report.text
    assert not any(line in text for text in kinds(report, "body"))


@pytest.mark.parametrize(
    "line",
    [
        "Harbour police previously indicated that the ferry had left too early, a charge the captain denies.",
        "Provided by the government of Velmora, the aid reached the town of Sella only on Monday evening.",
        "The map.",
        "Follow the river to the sea and you will find the town where the treaty was signed in 1912.",
        "Copyright law was reformed in Velmora last year, after a long debate in its parliament.",
    ],
)
def test_ordinary_sentences_stay_in_the_body(one, line: str) -> None:
    report = one("a.txt", f"{BODY}\n{line}\n")
    assert report.credits == () and line in "\n".join(kinds(report, "body"))


@pytest.mark.parametrize(
    "line",
    [
        "Share this article", "Facebook Twitter WhatsApp", "Teilen", "Поделиться", "分享", "Read more: A river runs dry",
        "Follow us on Telegram", "© 2031 The Sella Post. All rights reserved.", "Advertisement", "Tags: rivers, ferries",
        "Subscribe to our newsletter", "3 min read", "Follow Ada Moss on Twitter @adamoss", "Read more", "* * *",
    ],
)  # fmt: skip
def test_lines_of_the_page(one, line: str) -> None:
    assert kinds(one("a.txt", f"{BODY}\n{line}\n"), "furniture") == [line]
    assert kinds(one("b.txt", f"{line}\n\n{BODY}"), "furniture") == [line]


def test_the_owner_of_the_rights_is_the_outlet(one) -> None:
    assert one("a.txt", f"{BODY}\n© 2031 The Sella Post. All rights reserved.\n").outlet == "The Sella Post"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Moss", ("Ada Moss",)),
        ("By ADA MOSS and IVO RENN, Staff Writers", ("ADA MOSS", "IVO RENN")),
        ("By Ada Moss in Port Ester", ("Ada Moss",)),
        ("Ada Moss | 10 June 2031", ("Ada Moss",)),
        ("Ada Moss, 10 June 2031", ("Ada Moss",)),
        ("Written by Ada Moss, Senior Correspondent", ("Ada Moss",)),
    ],
)
def test_bylines(one, line: str, names: tuple[str, ...]) -> None:
    report = one("a.txt", f"River talks open in Port Ester\n{line}\n\n{BODY}")
    assert report.byline == names
    assert report.published == ("2031-06-10" if "2031" in line else None)


def test_the_desk_s_line_names_the_reporters(one) -> None:
    report = one("a.txt", f"{BODY}\n(Reporting by Ada Moss in Port Ester and Ivo Renn; Editing by Tam Linh)\n")
    assert report.byline == ("Ada Moss", "Ivo Renn") and report.credits == ()


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        ("By Ada Moss\nDiplomatic correspondent\nPublished\n8 May 2031\nComments", "2031-05-08"),
        ("By Ada Moss, Senior Reporter\nToday at 10:15 AM EDT", None),
        ("By Ada Moss\n\nMay 8, 2031 10:15 AM GMT+7 Updated an hour ago", "2031-05-08"),
        ("Ada Moss\nPublished on 8 May 2031\nUpdated: 9 May 2031", "2031-05-08"),
        ("May 8, 2031 | 10:15 am | Ada Moss", "2031-05-08"),
        ("By Ada Moss and The Sella Post | 3 min read\n© Ivo Renn/TASS\n8 May 2031, 10:15", "2031-05-08"),
    ],
)
def test_the_lines_between_title_and_text(one, lines: str, published: str | None) -> None:
    report = one("a.txt", f"River talks open in Port Ester\n{lines}\n\n{BODY}")
    assert (report.byline, report.published, report.outlet) == (("Ada Moss",), published, None)
    assert {block.kind for block in report.blocks} <= {"title", "byline", "furniture", "body"}


def test_a_line_of_common_words_is_no_byline(one) -> None:
    report = one("a.txt", f"River talks open in Port Ester\n\nFishing Rights\n\n{BODY}")
    assert report.byline == () and kinds(report, "heading") == ["Fishing Rights"]


def test_an_agency_as_author_is_a_credit(one) -> None:
    report = one("a.txt", f"River talks open in Port Ester\nBy Reuters\n\n{BODY}")
    assert report.byline == () and [credit.name for credit in report.credits] == ["Reuters"]


def test_markdown(one) -> None:
    report = one(
        "a.md",
        f"---\ntitle: River talks open\ndate: 2031-06-10\nauthor: Ada Moss\n---\n# River talks open\n\n{BODY}\n"
        f"## What *next*\n\n> The river is ours to share, the president said.\n\n* Fishing\n* Dredging\n",
    )
    assert (report.title, report.published, report.byline) == ("River talks open", "2031-06-10", ("Ada Moss",))
    assert kinds(report, "title") == ["River talks open"] and kinds(report, "heading") == ["What next"]
    assert kinds(report, "quote") == ["The river is ours to share, the president said."]
    assert kinds(report, "list") == ["Fishing", "Dredging"]
    assert report.text.startswith("River talks open\n\n")


def test_a_mark_without_words_is_no_block(one) -> None:
    report = one("a.md", f"---\ntitle: a\n---\n#\n\n> b\n\n{BODY}")
    assert all(block.start < block.end for block in report.blocks)


def test_line_ends_and_the_text_are_left_as_they_are(one) -> None:
    text = "River talks open in Port Ester\r\n\r\n" + BODY.replace("\n", "\r\n") + "\t \r\n"
    report = one("a.txt", b"\xef\xbb\xbf" + text.encode())
    assert report.text == text
    assert kinds(report, "title") == ["River talks open in Port Ester"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(["", "By Ada Moss", "Share", "Source: X", "— TASS", "- item", "Reference(s):", "x.org", "---",
                         "River talks open in Port Ester", "(Reuters) -", "PORT ESTER (AP) —", "10 June 2031",
                         "14:35 GMT", "13:10 GMT Ada Moss", "1 p.m.", "Correction", "Correction: It was on Monday.", "a\tb", "| a | b |",
                         "|---|---|", "1. One", "2. Two", "UPDATE 2-River talks open", "bc-velmora-flood   05-08 0512",
                         "Subscribe to continue reading", "Velmora / 8 May", "新华社北京5月8日电", "“River talks open”",
                         "© 2031 X", "# A", "#", "> b", "Photo: Ada Moss", *BODY.splitlines()])
        | st.text(max_size=40),
        max_size=14,
    ),
    st.none() | st.text(max_size=20),
)  # fmt: skip
def test_blocks_are_in_order_and_cover_every_word(lines: list[str], title: str | None) -> None:
    text = "\n".join(lines)
    found = read(text, title, None)
    last = 0
    for block in found.blocks:
        assert last <= block.start < block.end <= len(text)
        assert not any(c.isalnum() for c in text[last : block.start])
        last = block.end
    assert not any(c.isalnum() for c in text[last:])
    assert all(text[one.start : one.end] for one in found.credits if isinstance(one, Credit))


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("By Piet Calloway, May 9, 2025", ("Piet Calloway",), None),
        ("By Piet Calloway | 9 May 2025", ("Piet Calloway",), None),
        ("By Piet Calloway, Ester Herald, May 9, 2025", ("Piet Calloway",), "Ester Herald"),
        ("By Piet Calloway and Ada Moss, May 9, 2025", ("Piet Calloway", "Ada Moss"), None),
        ("Kaller Anzeiger, 2025-05-09", (), "Kaller Anzeiger"),
        ("Velmorer Zeitung, 09.05.2025", (), "Velmorer Zeitung"),
        ("Velmorer Zeitung, 9. Mai 2025", (), "Velmorer Zeitung"),
        ("Ester Herald, May 9, 2025", (), "Ester Herald"),
    ],
)
def test_a_line_with_a_name_and_a_day(one, line: str, names: tuple[str, ...], outlet: str | None) -> None:
    report = one("a.txt", f"River talks open in Port Ester\n\n{line}\n\n{BODY}")
    assert (report.byline, report.outlet, report.published) == (names, outlet, "2025-05-09")
    assert report.bases["published"] == "line of the text"
