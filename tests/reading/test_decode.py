"""Bytes to text: every encoding that reports come in, rightly and wrongly named, whole and damaged."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.reading.decode import decode
from consilience.reading.mojibake import repaired, told

TEXTS = {
    "en": "“The river rose faster than anyone expected,” said the mayor of Sella – a town of 4,000 – on Thursday.",
    "fr": "Près de trente maisons ont été détruites à Sella et une école a dû être évacuée, a déclaré le maire.",
    "de": "Die Überschwemmung in Sella hat mehr als dreißig Häuser zerstört, sagte der Bürgermeister von Köln.",
    "pl": "Powódź w Selli zniszczyła ponad trzydzieści domów, a drogi są zamknięte, powiedział burmistrz miasta.",
    "hu": "A sellai árvíz több mint harminc házat rombolt le, és az utakat lezárták, közölte a polgármester.",
    "ru": "Наводнение в Селле разрушило более тридцати домов, сообщил в четверг мэр города. Дороги перекрыты.",
    "uk": "Повінь у Селлі зруйнувала понад тридцять будинків, повідомив у четвер міський голова. Її видно.",
    "el": "Η πλημμύρα στη Σέλλα κατέστρεψε περισσότερα από τριάντα σπίτια, δήλωσε την Πέμπτη ο δήμαρχος.",
    "tr": "Velmora'dan gelen kurtarma ekipleri bölgeye ancak gece ulaşabildi; yollar kapalı, dedi başkan.",
    "he": "השיטפון בסלה הרס יותר משלושים בתים, מסר ביום חמישי ראש העיר. תושבים רבים עדיין ללא חשמל.",
    "ar": "دمر الفيضان في سيلا أكثر من ثلاثين منزلا، حسبما أعلن رئيس البلدية يوم الخميس.",
    "zh": "塞拉市市长星期四表示，洪水已经摧毁了三十多所房屋。许多居民仍然没有电，道路已经关闭。",
    "zh-TW": "塞拉市市長星期四表示，洪水已經摧毀了三十多所房屋。許多居民仍然沒有電，道路已經關閉。",
    "ja": "セラの市長は木曜日、洪水で三十棟以上の家が壊れたと発表した。道路も閉鎖されている。",
    "ko": "셀라 시장은 목요일 홍수로 서른 채가 넘는 집이 무너졌다고 밝혔다. 도로도 막혀 있다.",
    "th": "นายกเทศมนตรีเมืองเซลลากล่าวเมื่อวันพฤหัสบดีว่าน้ำท่วมทำลายบ้านเรือนไปมากกว่าสามสิบหลัง",
}
OLD = [
    ("en", "cp1252"), ("fr", "cp1252"), ("de", "cp1252"), ("pl", "cp1250"), ("pl", "iso-8859-2"), ("hu", "cp1250"),
    ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "cp866"), ("ru", "iso-8859-5"), ("uk", "cp1251"), ("uk", "koi8-u"),
    ("el", "cp1253"), ("tr", "cp1254"), ("he", "cp1255"), ("ar", "cp1256"), ("zh", "gb18030"), ("zh-TW", "big5"),
    ("ja", "cp932"), ("ja", "euc-jp"), ("ja", "iso-2022-jp"), ("ko", "cp949"), ("th", "tis-620"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "encoding"), OLD)
def test_old_encodings_are_told_and_flagged(language: str, encoding: str) -> None:
    text, notes = decode(TEXTS[language].encode(encoding))
    assert text == TEXTS[language]
    assert notes[0].startswith("The encoding was not stated; it was read as ")


@pytest.mark.parametrize(("language", "encoding"), OLD)
def test_a_true_declaration_is_believed(language: str, encoding: str) -> None:
    text, _ = decode(TEXTS[language].encode(encoding), declared=encoding)
    assert text == TEXTS[language]


@pytest.mark.parametrize(
    ("language", "encoding"), [one for one in OLD if one[0] not in ("en", "fr", "de", "tr", "pl", "hu")]
)
@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-8", "us-ascii", "no-such-thing", "rot13"])
def test_content_decides_where_the_declaration_is_wrong(language: str, encoding: str, declared: str) -> None:
    text, notes = decode(TEXTS[language].encode(encoding), declared=declared)
    assert text == TEXTS[language]
    assert notes[0].startswith(f"It is said to be in {declared} but is not; it was read as ")


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_unicode_with_and_without_a_mark(language: str, encoding: str) -> None:
    text, notes = decode(TEXTS[language].encode(encoding), declared="iso-8859-1")
    assert text == TEXTS[language]
    assert bool(notes) == encoding.endswith(("le", "be"))


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE])
def test_big_endian_marks(mark: bytes) -> None:
    name = "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-32-be"
    assert decode(mark + TEXTS["ru"].encode(name)) == (TEXTS["ru"], ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The Café on the corner was flooded on Monday.", "cp1252"),
        ("“The river,” she said, “does not ask.” – Zoë Müller", "cp1252"),
        ("Президент посетил Селлу.", "cp1251"),
        ("Президент посетил Селлу.", "koi8-r"),
        ("Służby z Velmory", "cp1250"),
        ("洪水已经摧毁了房屋", "gb18030"),
        ("セラの市長は木曜日", "cp932"),
    ],
)
def test_very_short_texts(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_declared_latin_1_is_what_browsers_make_of_it() -> None:
    assert decode(b"\x93Ester\x94 \x96 the river", declared="ISO-8859-1") == ("“Ester” – the river", ())


def test_utf_8_with_stray_bytes() -> None:
    data = "“Überall Wasser”, sagte die Bürgermeisterin – später, für Köln.".encode() + b"\nThe \x93river\x94 rose"
    text, notes = decode(data)
    assert text == "“Überall Wasser”, sagte die Bürgermeisterin – später, für Köln.\nThe “river” rose"
    assert notes == ("It is UTF-8 with 2 stray bytes in another encoding; they were read as Windows-1252.",)


def test_a_character_cut_off_at_the_end() -> None:
    text, notes = decode(TEXTS["ru"].encode()[:-2])
    assert text == TEXTS["ru"][:-2] + "\N{REPLACEMENT CHARACTER}" and notes
    text, notes = decode(TEXTS["ru"].encode("utf-16")[:-1])
    assert text == TEXTS["ru"][:-1] and notes


def test_a_stray_nul_and_other_characters_are_kept_where_they_are() -> None:
    text = "The ri\x00ver\r\nrose\u200b \u202bfast\u202c\u00ad, e\u0301 \x0c" + "and stayed high. " * 20
    assert decode(text.encode()) == (text, ())


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 4,
        b"\x7fELF\x02\x01\x01" + bytes(200),
        b"\x00\x01\x02\x03" * 50,
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="it is not text"):
        decode(data)


def test_random_bytes_are_no_text() -> None:
    data = bytes((i * i * 7919 + i * 31) % 251 for i in range(5_000))
    with pytest.raises(Refused):
        decode(data)


@given(
    st.binary(max_size=300), st.none() | st.sampled_from(["utf-8", "iso-8859-1", "shift_jis", "utf-16", "hex", "idna"])
)
def test_nothing_but_a_refusal_is_raised(data: bytes, declared: str | None) -> None:
    try:
        text, notes = decode(data, declared=declared)
    except Refused:
        return
    assert isinstance(text, str) and all(note.endswith(".") for note in notes)


@pytest.mark.parametrize("language", TEXTS)
def test_correct_text_is_never_repaired(language: str) -> None:
    text = "\n".join([TEXTS[language], TEXTS[language].upper(), *TEXTS[language].split()])
    assert repaired(text) == (text, ()) and told(text) == ()


@pytest.mark.parametrize("language", ["en", "fr", "ru", "el", "zh"])
def test_mojibake_is_undone(language: str) -> None:
    bad = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in TEXTS[language].encode())
    text, notes = repaired(f"{TEXTS[language]}\n{bad}\n")
    assert text == f"{TEXTS[language]}\n{TEXTS[language]}\n"
    assert notes and told(bad)


def test_mojibake_in_a_text_is_told_and_left(one) -> None:
    bad = "The mayor said â€œno dam heldâ€\x9d and the cafÃ© was closed on Monday."
    report = one("a.txt", bad)
    assert report.text == bad and any("mojibake" in note for note in report.notes)
