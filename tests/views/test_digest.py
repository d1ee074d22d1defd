from __future__ import annotations

import io

from rich.console import Console

from consilience.model import Claim, ClaimMention, Origins, Refusal, Story, Value
from consilience.views.digest import Changes, DigestReport, DigestSource, digest, plain

TEXT = "Varland says the flood killed 21 people.\nIt rained."


def printed(**fields: object) -> str:
    source = {
        "record": "x.db", "read": 1, "inputs": 1, "known": 0, "refusals": [], "unread_languages": {},
        "reports": {"r-1": DigestReport("Radio Sundal", TEXT)}, "stories": [], "claims": [], **fields,
    }  # fmt: skip
    console = Console(file=io.StringIO(), width=100, highlight=False)
    console.print(digest(DigestSource(**source)))  # type: ignore[arg-type]
    return console.file.getvalue()  # type: ignore[attr-defined]


def claim(status: str, standing: str = "in-force", statement: str = "Deaths: 21") -> Claim:
    mention = ClaimMention("m-1", "r-1", 30, 32, "21")
    value = Value(standing=standing, value=21.0, text="21", as_of=None, origins=Origins(1, 2), mentions=(mention,))  # type: ignore[arg-type]
    return Claim(
        id="c-1", kind="figure", stories=(), statement=statement, actors=(), measure=None, period=None,
        status=status, origins=Origins(2, 2), values=(value,),  # type: ignore[arg-type]
    )  # fmt: skip


def test_the_words_of_a_dispute_are_shown_with_their_outlet() -> None:
    shown = printed(claims=[claim("disputed", "rival")])
    assert "≠ Deaths: 21" in shown
    assert "Radio Sundal: …Varland says the flood killed 21 people." in shown


def test_what_was_set_aside_is_listed_with_its_reason() -> None:
    shown = printed(refusals=[Refusal(f"{i}.txt", "it is empty") for i in range(9)])
    assert "9 set aside" in shown and "0.txt, 1.txt, 2.txt and 6 more: it is empty" in shown


def test_thousands_of_one_reason_do_not_hide_the_others() -> None:
    many = [Refusal(f"{i}.txt", "it is empty") for i in range(9_999)]
    shown = printed(refusals=[*many, Refusal("z.pdf", "it is locked with a password")])
    assert "0.txt, 1.txt, 2.txt and 9,996 more: it is empty" in shown and "z.pdf: it is locked" in shown
    assert len(shown.splitlines()) < 12


def test_reports_cannot_steer_the_terminal() -> None:
    story = Story(
        id="s-1",
        title="Evil \x1b[31m[bold]title\x07\u202e",
        earliest=None,
        latest=None,
        reports=("r-1",),
        origins=Origins(1, 1),
    )
    shown = printed(stories=[story])
    assert "\x1b[31m" not in shown and "\x07" not in shown and "\u202e" not in shown
    assert "[bold]title" in shown


def test_nothing_new_is_said_to_be_nothing() -> None:
    assert "every report was already known" in printed(read=0, inputs=0, known=1, changes=Changes(first=False))


def test_reports_are_counted_and_said_to_have_come_in_more_inputs() -> None:
    assert "Consilience   1 new report  →" in printed()
    assert "61 new reports (from 1,176 files and rows), 2 already known" in printed(read=61, inputs=1176, known=2)
    assert "0 new reports (from 1 file or row)" in printed(read=0)


def test_unread_languages_are_counted() -> None:
    shown = printed(unread_languages={"vi": 3, "de": 1, "qya": 1})
    assert "5 reports in other languages, stored and searchable: Vietnamese (3), German, qya" in shown


def test_what_was_not_read_closely_is_told_line_by_line() -> None:
    shown = printed(
        unread_paragraphs={"ru": 3, "zh": 1}, with_unread_paragraphs=2, summaries=5, stubs=1, unread=100_000
    )
    assert "Not read closely" in shown
    for line in (
        "4 paragraphs in other languages, in 2 reports: Russian (3), Chinese",
        "5 reports are only summaries",
        "1 report is cut off by a paywall",
        "100,000 reports are known only by their address",
    ):
        assert f"{line}\n" in shown or f"{line} " in shown


def test_nothing_left_over_is_not_told() -> None:
    assert "Not read closely" not in printed()


def test_plain_keeps_words_and_drops_controls() -> None:
    assert plain(" a\n b\x00\x9bc ") == "a bc"


def test_the_digest_stays_within_a_page() -> None:
    stories = [
        Story(id=f"s-{i}", title=f"Story {i}", earliest=None, latest=None, reports=("r-1",), origins=Origins(1, 1))
        for i in range(60)
    ]
    claims = [claim("disputed", "rival", f"Deaths {i}: 21") for i in range(60)]
    refusals = [Refusal(f"{i}.txt", "it is empty") for i in range(60)]
    assert len(printed(stories=stories, claims=claims, refusals=refusals).splitlines()) < 60
