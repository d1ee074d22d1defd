"""Draws the picture of the digest that the README shows: `python docs/picture.py`."""

from __future__ import annotations

import io
import os
import re
import tempfile
from pathlib import Path

from rich.console import Console

import consilience

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "digest.svg"
FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def draw() -> str:
    """The digest of the samples as an SVG that needs nothing from the network."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        record = consilience.open_record("samples.db")
        summary = record.read(ROOT / "examples" / "reports")
        console = Console(record=True, width=104, file=io.StringIO(), highlight=False)
        console.print(record.digest(summary))
        console.print()
        record.close()
    drawn = console.export_svg(title="consilience read examples/reports --record samples.db")
    return FONTS.sub("", drawn).replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
