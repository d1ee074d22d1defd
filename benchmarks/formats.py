"""What comes of every sample file, as a table in Markdown: format × sample × outcome.

    python benchmarks/formats.py [FOLDER]

Without a folder the samples of the tests are read. A report is shown as title, outlet, day and where the day was found;
what was set aside with its reason.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from consilience.errors import Refused
from consilience.model import Pointer, Refusal, Report
from consilience.reading import Source, read
from consilience.reading.registry import reader_for

SAMPLES = Path(__file__).parents[1] / "tests" / "reading" / "samples"
HEAD = "| format | sample | reports | addresses | set aside | first of them |\n|---|---|--:|--:|--:|---|"


def files(folder: Path) -> Iterator[Path]:
    """The samples in a folder, without what tells of them or makes them."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "README.md" and path.suffix not in (".py", ".pyc"):
            yield path


def row(path: Path, folder: Path) -> str:
    """The line of one sample."""
    found = list(read(path))
    counts = (sum(isinstance(one, kind) for one in found) for kind in (Report, Pointer, Refusal))
    first = next((one for kind in (Report, Pointer, Refusal) for one in found if isinstance(one, kind)), None)
    cells = (_format(path), path.relative_to(folder).as_posix(), *map(str, counts), _told(first))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _format(path: Path) -> str:
    try:
        return reader_for(Source(path, path.name)).name
    except Refused:
        return "none"


def _told(one: Report | Pointer | Refusal | None) -> str:
    if isinstance(one, Refusal):
        return one.reason
    if one is None:
        return "nothing"
    day = one.published[:10] if one.published else "no day"
    basis = one.bases.get("published") if isinstance(one, Report) else one.published_basis
    return f"“{one.title or 'no title'}”, {one.outlet or 'no outlet'}, {day}" + (f" ({basis})" if one.published else "")


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLES)
    folder = parser.parse_args().folder
    print(HEAD)
    for path in files(folder):
        print(row(path, folder))


if __name__ == "__main__":
    main()
