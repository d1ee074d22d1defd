"""Texts as wires, offices and archives have them: headers, advice to editors, datelines of many kinds, corrections,
live entries, tables, pull quotes, paywalls."""

from __future__ import annotations

import pytest

from consilience.model import Report
from consilience.reading.layout import read
from consilience.reading.layout.dateline import find, on_line

BODY = (
    "President Ilan Moreau of Velmora arrived in Port Ester on Tuesday for talks on the shared river, his office said.\n\n"
    "The two sides will sign an agreement on fishing rights, according to the harbour ministry of Port Ester.\n\n"
)


def kinds(report: Report, kind: str) -> list[str]:
    return [report.text[block.start : block.end] for block in report.blocks if block.kind == kind]


def test_wire_copy(one) -> None:
    report = one(
        "a.txt",
        "a0512 r i\nbc-velmora-flood   05-08 0512\nBC-Velmora-Flood,2nd Ld-Writethru,0512\n"
        "Velmora floods force 3,000 from homes\nEds: Adds details, quotes. With photos.\nBy ADA MOSS\n"
        "Associated Press Writer\nSELLA, Velmora (AP) _ The river Sella broke its banks on Thursday and\n"
        "forced 3,000 people from their homes, the mayor said in a\nstatement that was read on the radio.\n"
        "   Rescue teams from the capital reached the last houses before\ndawn, the ministry of rivers said.\n"
        "   MORE\n   AP-NY-05-08-31 0512EDT\n",
    )
    assert (report.title, report.byline, report.dateline) == (
        "Velmora floods force 3,000 from homes", ("ADA MOSS",), "SELLA, Velmora",
    )  # fmt: skip
    assert {credit.name for credit in report.credits} == {"AP"}
    (body,) = kinds(report, "body")
    assert body.startswith("The river Sella") and body.endswith("ministry of rivers said.")
    assert len(kinds(report, "furniture")) == 6


@pytest.mark.parametrize("mark", ["UPDATE 2-", "REFILE-", "CORRECTED-", "WRAPUP 1-", "RPT-UPDATE 3-", "EXCLUSIVE-"])
def test_marks_of_versions_are_no_words_of_the_title(one, mark: str) -> None:
    report = one("a.txt", f"{mark}Velmora floods force 3,000 from homes\n\n(Adds details, paras 3-5)\n\n{BODY}")
    assert report.title == "Velmora floods force 3,000 from homes"
    assert kinds(report, "furniture") == [mark, "(Adds details, paras 3-5)"]


def test_a_press_release(one) -> None:
    report = one(
        "a.txt",
        "FOR IMMEDIATE RELEASE\n\nContact: Ada Moss, +00 123, ada@ester.example\n\n"
        f"Ministry of Rivers Opens New Dam\n\nESTER CITY -- May 8, 2031 -- {BODY}###\n",
    )
    assert (report.title, report.dateline) == ("Ministry of Rivers Opens New Dam", "ESTER CITY, May 8, 2031")
    assert (report.published, report.published_basis, report.bases["published"]) == ("2031-05-08", "text", "dateline")
    assert kinds(report, "furniture")[-1] == "###"


@pytest.mark.parametrize(
    "line", ["ATTENTION EDITORS - Photos are available", "-30-", "###", "MORE", "(MORE)", "ENDS", "NNNN"]
)
def test_signs_of_the_wire(one, line: str) -> None:
    assert kinds(one("a.txt", f"{BODY}{line}\n"), "furniture") == [line]


@pytest.mark.parametrize(
    ("start", "place_and_day", "marks"),
    [
        ("VELMORA, 8 May (TASS) /TASS/ ", "VELMORA, 8 May", ["TASS", "TASS"]),
        ("PARIS, 8 mai (AFP) - ", "PARIS, 8 mai", ["AFP"]),
        ("Berlin, 8. Mai (dpa) - ", "Berlin, 8. Mai", ["dpa"]),
        ("Madrid, 8 may (EFE).- ", "Madrid, 8 may", ["EFE"]),
        ("São Paulo, 8 de maio (EFE).- ", "São Paulo, 8 de maio", ["EFE"]),
        ("(ANSA) - ROMA, 8 MAG - ", "ROMA, 8 MAG", ["ANSA"]),
        ("МОСКВА, 8 мая. /ТАСС/. ", "МОСКВА, 8 мая", ["ТАСС"]),
        ("МОСКВА, 8 мая — РИА Новости. ", "МОСКВА, 8 мая", ["РИА Новости"]),
        ("新华社北京5月8日电 ", "北京, 5月8日", ["新华社"]),
        ("【セラ共同】", "セラ", ["共同"]),
        ("(서울=연합뉴스) ", "서울", ["연합뉴스"]),
        ("القاهرة 8 مايو (أ ش أ) - ", "القاهرة, 8 مايو", ["أ ش أ"]),
        ("سيلا (رويترز) - ", "سيلا", ["رويترز"]),
        ("SELLA, Velmora, May 8, 2031 /PRNewswire/ -- ", "SELLA, Velmora, May 8 2031", ["PRNewswire"]),
        ("SELLA, Velmora--(BUSINESS WIRE)--", "SELLA, Velmora", ["BUSINESS WIRE"]),
        ("Sella, Velmora – May 8, 2031 – ", "Sella, Velmora, May 8, 2031", []),
        ("**SELLA** — ", "SELLA", []),
    ],
)  # fmt: skip
def test_datelines_of_many_countries(start: str, place_and_day: str, marks: list[str]) -> None:
    line = start + "Two ferries collided in the fog."
    found = find(line)
    assert found is not None and line[found.length :].startswith("Two ferries")
    assert (found.place_and_day, [mark for _, _, mark in found.marks]) == (place_and_day, marks)
    assert all(line[a:b] == mark for a, b, mark in found.marks)


@pytest.mark.parametrize("line", ["Velmora / 8 May", "(Velmora) 8. Mai", "VELMORA, 8 May"])
def test_datelines_on_a_line_of_their_own(one, line: str) -> None:
    found = on_line(line)
    assert found is not None and found.month_and_day == (5, 8)
    report = one("a.txt", f"River talks open in Port Ester\n{line}\n\n{BODY}")
    assert kinds(report, "dateline") == [line] and report.published is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"SELLA, May 8 (Reuters) - {BODY}© 2031 Reuters. All rights reserved.\n", "2031-05-08"),
        (f"SELLA, Dec 30 (Reuters) - {BODY}It was founded on January 2, 2032, as a trial.\n", "2031-12-30"),
        (f"SELLA, May 8 (Reuters) - {BODY}© 2019-2031 The Courier\n", None),
        (f"SELLA, May 8 (Reuters) - {BODY}", None),
        (f"SELLA, May 8 (Reuters) - {BODY}The war of 12 March 1912 is long over.\n", None),
    ],
)
def test_the_year_of_a_dateline(one, text: str, published: str | None) -> None:
    report = one("a.txt", text)
    assert report.published == published and str(report.dateline).startswith("SELLA, ")
    assert report.bases.get("published") == ("dateline" if published else None)


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this story said the talks were on Monday. They were on Tuesday.",
        "CORRECTION (May 9, 2031): The talks were on Tuesday, not on Monday.",
        "Corrections & Clarifications: The mayor of Sella is Ada Moss, not Ada Voss.",
        "An earlier version of this article misstated the number of boats. There were 30, not 300.",
        "This story has been corrected to show that the talks were on Tuesday.",
        "This article has been updated to correct the spelling of a name.",
        "Editor's note: An earlier version of this report gave the wrong day of the talks.",
        "(Corrects spelling of name in second paragraph)",
        "Clarification: The mayor spoke on Tuesday and not on Monday.",
        "Erratum : la réunion a eu lieu mardi et non lundi.",
        "Rectificatif : la réunion a eu lieu mardi et non lundi.",
        "Korrektur: Die Gespräche waren am Dienstag, nicht am Montag.",
        "Fe de errores: La reunión fue el martes y no el lunes.",
        "Corrección: La reunión fue el martes y no el lunes.",
        "Исправление: Встреча прошла во вторник, а не в понедельник.",
        "Поправка: Встреча прошла во вторник, а не в понедельник.",
        "更正：会议是在星期二举行的，而不是星期一。",
    ],
)
@pytest.mark.parametrize("where", ["first", "last"])
def test_corrections(one, line: str, where: str) -> None:
    text = f"River talks open in Port Ester\n\n{line}\n\n{BODY}" if where == "first" else f"{BODY}{line}\n"
    assert kinds(one("a.txt", text), "correction") == [line]


def test_a_correction_under_its_heading_and_over_several_lines(one) -> None:
    report = one("a.txt", f"{BODY}CORRECTION\n\nThe day of the talks was given wrongly in Monday's paper.\n")
    assert kinds(report, "correction") == ["The day of the talks was given wrongly in Monday's paper."]
    column = "As published in the Courier.\n\nAn article on Monday about the talks gave the wrong day for them.\n"
    assert len(kinds(one("c.txt", f"{BODY}CORRECTION:\n\n{column}"), "correction")) == 2
    wrapped = (
        "The ministry of rivers in Port Ester said on Tuesday that the\ndredging will begin in the north of the Sella in\n"
        "March, and that three companies had offered to do it.\n\nCorrection: An earlier version of this story said that the\n"
        "talks were on Monday and that they\nwould go on for a week.\n"
    )
    assert kinds(one("b.txt", wrapped), "correction") == [wrapped[wrapped.index("Correction") :].rstrip()]


@pytest.mark.parametrize(
    "line",
    [
        "The Department of Correction said that nobody was hurt when the river rose in the yard of the old prison.",
        "Corrections officers in Sella went on strike on Monday, the third time this year, their union said.",
        "The central bank expects a correction: prices of houses in Velmora may fall by a tenth, it said on Monday.",
        "The paper printed a correction on Tuesday, saying that its earlier version of the story was wrong.",
        "An earlier report in a paper of Sella said that Moreau had used the pictures of pastors in his leaflets.",
        "Editor's note: The writer is a member of the river council of Port Ester and has been for ten years.",
    ],
)
def test_what_is_no_correction(one, line: str) -> None:
    report = one("a.txt", f"{BODY}{line}\n\n{BODY}")
    assert kinds(report, "correction") == [] and line in kinds(report, "body")


def test_live_entries_have_their_own_times(one) -> None:
    report = one(
        "a.txt",
        "Velmora floods: live updates\n8 May 2031\n\n14:35 GMT\nMayor speaks\nThe mayor of Sella says that 3,000 people have "
        "left their homes since the morning.\n1:10 p.m. GMT Ada Moss\nThe bridge has fallen. Nobody was on it, the police of "
        "Sella say in a statement.\n00:20 GMT - The dam breaks, and water runs through the streets of the old town.\n"
        "23:50 GMT\nRain has been falling for two days in the hills above Sella, and the river is rising.\n",
    )
    bodies = [block for block in report.blocks if block.kind == "body"]
    assert [block.when for block in bodies] == [
        "2031-05-08T14:35Z", "2031-05-08T13:10Z", "2031-05-08T00:20Z", "2031-05-07T23:50Z",
    ]  # fmt: skip
    assert kinds(report, "heading") == ["Mayor speaks"] and report.byline == ("Ada Moss",)
    assert report.text[bodies[2].start :].startswith("The dam breaks")


def test_times_without_a_known_day_stay_unknown(one) -> None:
    report = one("a.txt", "Velmora floods: live\n\n" + "".join(f"{h}:05\n{BODY}" for h in (14, 13, 12)))
    assert {block.when for block in report.blocks} == {None}


def test_a_list_of_times_in_a_text_is_no_live_blog(one) -> None:
    report = one("a.txt", f"River talks open\n\n{BODY}The ferry leaves at\n10:05\nand comes back.\n\n{BODY}")
    assert {block.when for block in report.blocks} == {None}


def test_tables(one) -> None:
    report = one("a.txt", f"{BODY}Town\tHomes\nSella\t120\nPort Ester\t30\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n{BODY}")
    assert kinds(report, "table") == ["Town\tHomes", "Sella\t120", "Port Ester\t30", "| A | B |", "| 1 | 2 |"]


def test_pull_quotes_repeat_what_the_text_says(one) -> None:
    quote = "“We shall share the river or lose it”"
    said = "“We shall share the river or lose it,” Moreau told reporters at the harbour of Port Ester."
    assert kinds(one("a.txt", f"{BODY}{quote}\n\n{said}\n"), "pull-quote") == [quote]
    assert kinds(one("b.txt", f"{BODY}{quote}\n\n{BODY}"), "pull-quote") == []
    assert kinds(one("c.txt", f"{BODY}{quote}\n\n{BODY}{quote}\n"), "pull-quote") == []


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to continue reading", "To continue reading, log in or register.", "This article is for subscribers only",
        "You have read 3 of 5 free articles this month", "Il vous reste 70 % de cet article à lire.",
        "Weiterlesen mit Courier Plus", "Contenido exclusivo para suscriptores", "Материал доступен только по подписке",
    ],
)  # fmt: skip
def test_paywalls(one, line: str) -> None:
    report = one("a.txt", f"River talks open in Port Ester\n\n{BODY}{line}\n")
    assert report.extent == "stub" and kinds(report, "furniture") == [line]
    assert one("b.txt", f"River talks open in Port Ester\n\n{BODY}{line}\n\n{BODY * 2}").extent == "whole"


def test_credits_of_agencies_at_the_end(one) -> None:
    report = one("a.txt", f"{BODY}Source: Xinhua Editor: huaxia\n\n© 2031 AFP\n")
    assert [(credit.name, report.text[credit.start : credit.end]) for credit in report.credits] == [
        ("Xinhua", "Xinhua"), ("AFP", "AFP"),
    ]  # fmt: skip


def test_markdown_without_fields(one) -> None:
    report = one(
        "a.md",
        "# Velmora Floods\n\n*By Ada Moss*\n\n**SELLA** — The river [Sella](https://sella.example) broke its banks on Thursday.\n\n"
        "1. First the dam broke.\n2. Then the bridge fell.\n\n> “We have never seen such a flood,” said the mayor.\n",
    )
    assert (report.title, report.byline, report.dateline) == ("Velmora Floods", ("Ada Moss",), "SELLA")
    assert kinds(report, "list") == ["First the dam broke.", "Then the bridge fell."]
    assert kinds(report, "quote") == ["“We have never seen such a flood,” said the mayor."]


def test_reading_is_linear() -> None:
    unit = '12:05 GMT\n(((( "“ Correction: 8 May | a\t1   2   3 --- (Reporting by ]\n'
    read(unit * 4_000, None, None)
