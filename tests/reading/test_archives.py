"""Archives: what is in them is read as it would be in a folder, and nothing in them does harm."""

from __future__ import annotations

import io
import stat
import struct
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.model import Pointer, Refusal, Report
from consilience.reading import limits, read

NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog.\n"
PAGE = f"<html><body><article><p>{NEWS * 3}</p></article></body></html>"
Files = Mapping[str, str | bytes]


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return kept.getvalue()


def tarred(files: Files, mode: str = "w") -> bytes:
    kept = io.BytesIO()
    with tarfile.open(fileobj=kept, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            data = content if isinstance(content, bytes) else content.encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return kept.getvalue()


PACK = {"pile.zip": zipped, "pile.tar": tarred}
both = pytest.mark.parametrize("pile", PACK)


def found(path: Path) -> dict[str | None, str]:
    """The address of all that is found, with the outlet of a report or the reason of a refusal."""
    return {one.uri: one.reason if isinstance(one, Refusal) else one.outlet or "" for one in read(path)}


@both
def test_what_is_in_an_archive_is_read_as_in_a_folder(write, tmp_path: Path, pile: str) -> None:
    files = {
        "inner/a.txt": NEWS, "./b.jsonl": '{"text": "One day."}\n{"text": "Two days."}\n', "page.html": PAGE,
        "page_files/x.txt": NEWS, "my_files/y.txt": NEWS, ".hidden/z.txt": NEWS, "__MACOSX/inner/._a.txt": NEWS,
        "/top.txt": NEWS, "C:\\disk\\c.txt": NEWS, "bell\x07.txt": NEWS, "Thumbs.db": b"\xd0\xcf\x11\xe0",
    }  # fmt: skip
    write(f"in/{pile}", PACK[pile](files))
    names = (
        "inner/a.txt",
        "b.jsonl#1",
        "b.jsonl#2",
        "page.html",
        "my_files/y.txt",
        "top.txt",
        "disk/c.txt",
        "bell%07.txt",
    )
    assert found(tmp_path / "in") == {f"{pile}/{name}": "" for name in names}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_of_zip(write, method: int) -> None:
    assert found(write("a.zip", zipped({"a.txt": NEWS}, method))) == {"a.zip/a.txt": ""}


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
@pytest.mark.parametrize("name", ["a.tar", "a.tgz", "a"])
def test_tar_archives_are_known_whatever_they_are_called(write, mode: str, name: str) -> None:
    assert found(write(name, tarred({"a.txt": NEWS}, mode))) == {f"{name}/a.txt": ""}


@both
def test_names_that_climb_out_are_set_aside(write, tmp_path: Path, pile: str) -> None:
    path = write(pile, PACK[pile]({"../up.txt": NEWS, "a/../../b.txt": NEWS, "..\\c.txt": NEWS, "ok.txt": NEWS}))
    reason = "its name leads out of the archive, so it was left out"
    expected = {f"{pile}/{name}": reason for name in ("../up.txt", "a/../../b.txt", "../c.txt")}
    assert found(path) == {**expected, f"{pile}/ok.txt": ""}
    assert [one.name for one in tmp_path.iterdir()] == [pile]


@both
def test_archives_in_archives_are_opened_but_not_without_end(write, pile: str) -> None:
    content: bytes = zipped({"a.txt": NEWS})
    for _ in range(limits.DEPTH_OF_PARTS - 1):
        content = tarred({"n.zip": content}, "w:gz") if content[:2] == b"PK" else zipped({"n.tgz": content})
    (uri, reason), *_ = found(write(pile, PACK[pile]({"n": content}))).items()
    assert uri and uri.count("/") == limits.DEPTH_OF_PARTS + 1 and reason.startswith("it lies too deep")
    assert list(found(write(pile, PACK[pile]({"n.zip": zipped({"a.txt": NEWS})})))) == [f"{pile}/n.zip/a.txt"]


@both
def test_large_members_are_put_aside_only_while_they_are_read(write, monkeypatch, tmp_path: Path, pile: str) -> None:
    monkeypatch.setattr(limits, "IN_MEMORY", 50)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "aside"))
    (tmp_path / "aside").mkdir()
    path = write(pile, PACK[pile]({"a.txt": NEWS, "b.txt": NEWS * 2, "c.txt": NEWS * 3}))
    stream = read(path)
    texts = [next(stream).text, next(stream).text]  # type: ignore[union-attr]
    assert texts == [NEWS, NEWS * 2]
    assert len([p for p in (tmp_path / "aside").rglob("*") if p.is_file()]) == 1
    stream.close()  # type: ignore[attr-defined]
    assert list((tmp_path / "aside").iterdir()) == []
    assert [one.text for one in read(path)] == [NEWS, NEWS * 2, NEWS * 3]  # type: ignore[union-attr]
    assert list((tmp_path / "aside").iterdir()) == []


@both
def test_a_users_table_in_an_archive_and_one_beside_it(write, tmp_path: Path, pile: str) -> None:
    files = {"d/a.txt": NEWS, "d/b.txt": NEWS + "b", "rows.jsonl": '{"text": "One day."}\n{"text": "Two days."}\n',
             "n.zip": zipped({"deep.txt": NEWS + "deep"}),
             "d/reports.csv": "file,outlet\na.txt,Ester Times\n"}  # fmt: skip
    write(f"in/{pile}", PACK[pile](files))
    lines = (
        f"{pile}/d/a.txt,Not this",
        f"{pile}/d/b.txt,Sella Post",
        f"{pile}/rows.jsonl#2,Row",
        f"{pile}/n.zip/deep.txt,Deep",
    )
    write("in/reports.csv", "file,outlet\n" + "\n".join(lines) + "\n")
    outlets = {
        "d/a.txt": "Ester Times",
        "d/b.txt": "Sella Post",
        "rows.jsonl#1": "",
        "rows.jsonl#2": "Row",
        "n.zip/deep.txt": "Deep",
    }
    assert found(tmp_path / "in") == {f"{pile}/{name}": outlet for name, outlet in outlets.items()}


@both
def test_two_files_of_one_name_are_two_versions(write, pile: str) -> None:
    kept = io.BytesIO()
    if pile == "pile.zip":
        with zipfile.ZipFile(kept, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", NEWS)
            archive.writestr("a.txt", NEWS * 2)
        data = kept.getvalue()
    else:
        data = tarred({"a.txt": NEWS})[:1024] + tarred({"a.txt": NEWS * 2})
    assert [(one.uri, one.text) for one in read(write(pile, data))] == [  # type: ignore[union-attr]
        (f"{pile}/a.txt", NEWS), (f"{pile}/a.txt", NEWS * 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "Häfen/Nebel über Ester.txt"), ("cp437", "Nebel über Zürich.txt"), ("cp850", "São Velmora.txt"), ("cp932", "報告/二隻のフェリーが霧で衝突.txt"),
     ("cp866", "Отчёты/туман в гавани.txt")],
)  # fmt: skip
def test_names_in_zip_archives_that_do_not_say_how_they_are_written(write, encoding: str, name: str) -> None:
    raw = name.encode(encoding)
    data = zipped({"x" * len(raw): NEWS}).replace(b"x" * len(raw), raw)
    assert list(found(write("a.zip", data))) == [f"a.zip/{name}"]


def test_what_is_locked_a_link_or_packed_in_an_unknown_way_is_set_aside(write) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "a.txt")
        for name in ("locked.txt", "strange.txt", "ok.txt"):
            archive.writestr(name, NEWS)
    data = bytearray(kept.getvalue())
    at = [data.index(name, data.index(b"PK\x01\x02")) - 46 for name in (b"locked.txt", b"strange.txt")]
    struct.pack_into("<H", data, at[0] + 8, 1)
    struct.pack_into("<H", data, at[1] + 10, 9)
    assert found(write("a.zip", bytes(data))) == {
        "a.zip/link.txt": "it is a link, not a file",
        "a.zip/locked.txt": "it is locked with a password",
        "a.zip/strange.txt": "it is packed in a way that is not understood; unpack the archive and read the folder",
        "a.zip/ok.txt": "",
    }


def test_links_and_devices_in_tar_archives_are_set_aside(write) -> None:
    kept = io.BytesIO()
    with tarfile.open(fileobj=kept, mode="w") as archive:
        for name, kind in (
            ("soft", tarfile.SYMTYPE),
            ("hard", tarfile.LNKTYPE),
            ("pipe", tarfile.FIFOTYPE),
            ("disk", tarfile.BLKTYPE),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        archive.addfile(tarfile.TarInfo("folder/"))
    link, other = "it is a link to another file, not a file", "it is not an ordinary file"
    assert found(write("a.tar", kept.getvalue())) == {
        "a.tar/soft": link, "a.tar/hard": link, "a.tar/pipe": other, "a.tar/disk": other, "a.tar/folder": "it is empty",
    }  # fmt: skip


@pytest.mark.parametrize("pack", [zipped, lambda files: tarred(files, "w:xz")])
def test_a_bomb_ends_the_archive_and_not_the_run(write, tmp_path: Path, monkeypatch, pack) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 100_000)
    monkeypatch.setattr(limits, "RATIO", 20)
    write("in/a.txt", NEWS)
    write("in/bomb", pack({f"{n:03}.txt": b"A" * 90_000 for n in range(200)}))
    write("in/z.txt", NEWS)
    seen = found(tmp_path / "in")
    assert seen["a.txt"] == seen["z.txt"] == "" and "expands beyond all reason" in seen["bomb"]
    assert len(seen) < 50


def test_bombs_in_archives_in_archives_share_one_allowance(write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 300_000)
    level = zipped({f"{n}.txt": b"A" * 100_000 for n in range(16)})
    nest = zipped({f"{n}.zip": level for n in range(16)})
    seen = found(write("nest.zip", zipped({f"{n}.zip": nest for n in range(16)})))
    assert "expands beyond all reason" in seen["nest.zip"] and len(seen) < 40


def test_files_that_lie_over_one_another_are_not_opened(refused) -> None:
    data = bytearray(zipped({"a.txt": NEWS, "b.txt": NEWS}, zipfile.ZIP_STORED))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    struct.pack_into("<I", data, second + 42, 5)
    assert "lie over one another" in refused("a.zip", bytes(data)).reason


@pytest.mark.parametrize("stated", [1, 10, 2**31])
def test_a_size_that_lies_is_damage(write, stated: int) -> None:
    data = bytearray(zipped({"a.txt": NEWS, "b.txt": NEWS + "b"}))
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, stated)
    seen = found(write("a.zip", bytes(data)))
    assert seen["a.zip/b.txt"] == "" and seen["a.zip/a.txt"] in ("", "it is an archive that is damaged or cut off")


@both
def test_too_many_files(write, monkeypatch: pytest.MonkeyPatch, pile: str) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 3)
    seen = found(write(pile, PACK[pile]({f"{n}.txt": NEWS for n in range(6)})))
    assert len(seen) == 4 and "too many files" in seen[pile]


def test_a_table_of_contents_without_end(refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DIRECTORY", 2_000)
    assert "table of contents" in refused("a.zip", zipped({f"{n}.txt": NEWS for n in range(90)})).reason


def test_a_name_without_end_in_a_tar_archive(refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TAR_HEADER", 50_000)
    reason = refused("a.tar.gz", tarred({"x" * 500_000: NEWS}, "w:gz")).reason
    assert reason == "it is an archive that is damaged: it describes a file without end"


def test_of_a_cut_tar_archive_what_came_before_is_kept(write) -> None:
    data = tarred({"a.txt": NEWS, "b.txt": NEWS * 50})
    assert found(write("a.tar", data[:3_000])) == {
        "a.tar/a.txt": "",
        "a.tar/b.txt": "it is an archive that is damaged or cut off",
        "a.tar": "it is an archive that is damaged or cut off",
    }


def test_a_cut_zip_archive_is_told(refused) -> None:
    assert refused("a.zip", zipped({"a.txt": NEWS})[:-30]).reason == "it is an archive that is damaged or cut off"


def test_an_empty_archive(refused) -> None:
    assert refused("a.zip", zipped({})).reason == "it holds no reports"
    assert refused("a.tar", tarred({})).reason == "it holds no reports"


@both
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_damaged_bytes_raise_nothing(tmp_path_factory: pytest.TempPathFactory, pile: str, data: st.DataObject) -> None:
    whole = bytearray(PACK[pile]({"a.txt": NEWS, "in/b.html": PAGE, "n.zip": zipped({"c.txt": NEWS})}))
    for at in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=8)):
        whole[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("any") / pile
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    assert all(isinstance(one, (Report, Refusal, Pointer)) for one in read(path))
