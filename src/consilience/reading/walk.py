"""From what the user names (files, folders, globs, remote addresses, `-`) to sources, in a fixed order."""

from __future__ import annotations

import glob
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits, listing, remote
from consilience.reading.source import Source, copy

Found = Source | Refusal


def sources(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Found]:
    """The sources under `paths`, in the order given; inside folders in the order of their names."""
    for path in (os.fspath(named) for named in paths):
        if path == "-":
            yield from _standard_input()
        elif remote.is_address(path) and not _exists(Path(path)):
            yield from remote.sources(path)
        else:
            yield from _named(path)


def address(path: Path) -> str:
    """A path as an address: forward slashes, and what no terminal or database can hold written as %XX."""
    return listing.address(path.as_posix())


def _standard_input() -> Iterator[Found]:
    """Standard input, put aside on the disk first: a reader may need to look twice."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "input"
        try:
            copy(sys.stdin.buffer, kept)
        except Refused as refused:
            yield Refusal("standard input", refused.reason, refused.detail)
        else:
            yield Source(kept, None)


def _named(name: str) -> Iterator[Found]:
    path = Path(name)
    if name and _exists(path):
        yield from _one(path)
        return
    matches = sorted(glob.glob(name, recursive=True)) if glob.has_magic(name) else []  # noqa: PTH207 - absolute patterns too
    for match in matches:
        yield from _one(Path(match))
    if not matches:
        reason = "no file matches this pattern" if glob.has_magic(name) else "there is no such file"
        yield Refusal(address(path) if name else "(a path without a name)", reason)


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _one(path: Path) -> Iterator[Found]:
    if path.is_dir():
        yield from _folder(path, path, ())
    else:
        yield _file(path, Path(path.name))


def _folder(root: Path, folder: Path, above: tuple[tuple[int, int], ...]) -> Iterator[Found]:
    """All below `folder`; `above` are the folders it lies in, by device and number, so that link loops end."""
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except PermissionError as error:
        yield Refusal(address(folder.relative_to(root)), "you do not have permission to open this folder", repr(error))
        return
    except OSError as error:
        yield Refusal(address(folder.relative_to(root)), "this folder could not be opened", repr(error))
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        return
    if len(above) > limits.DEPTH_OF_FOLDERS:
        yield Refusal(address(folder.relative_to(root)), "this folder lies too deep in others; read it by itself")
        return
    names = {entry.name for entry in entries}
    for entry in entries:
        path = Path(entry.path)
        if listing.is_left_out(entry.name, names):
            continue
        if path.is_dir():
            yield from _folder(root, path, (*above, here))
        else:
            yield _file(path, path.relative_to(root))


def _file(path: Path, shown: Path) -> Found:
    try:
        usable = path.is_file() or not path.exists()
    except OSError:
        usable = True
    if not usable:
        return Refusal(address(shown), "it is not an ordinary file")
    return Source(path, address(shown))
