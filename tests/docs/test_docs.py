"""The documentation is held against the program: its commands run, its generated pages are up to date, its Python runs."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]


def generate() -> Any:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", ["commands.md", "exports.md", "formats.md"])
def test_the_generated_pages_are_up_to_date(page: str) -> None:
    made = generate().PAGES[page]()
    assert (DOCS / "reference" / page).read_text(encoding="utf-8") == made, "run: python docs/generate.py"


@pytest.mark.parametrize(
    "page", [p for p in PAGES if CONSOLE.search(p.read_text(encoding="utf-8"))], ids=lambda p: p.name
)
def test_every_command_of_a_page_runs(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for block in CONSOLE.findall(page.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith("$ consilience"):
                done = subprocess.run(
                    shlex.split(line[2:]), cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
                )
                assert done.returncode == 0, f"{line}\n{done.stderr}"
                assert done.stdout or "--output" in line, f"{line} printed nothing"


@pytest.mark.parametrize(
    "page", [p for p in PAGES if PYTHON.search(p.read_text(encoding="utf-8"))], ids=lambda p: p.name
)
def test_the_python_of_a_page_runs(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for block in PYTHON.findall(page.read_text(encoding="utf-8")):
        if "consilience.read(" in block:
            done = subprocess.run(
                [sys.executable, "-c", block], cwd=tmp_path, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+\.(?:md|svg|png))", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_reader_of_the_how_to_reads(tmp_path: Path) -> None:
    from consilience.reading.source import Source

    block = PYTHON.search((DOCS / "how-to" / "add-a-reader.md").read_text(encoding="utf-8"))
    assert block is not None
    names: dict[str, Any] = {}
    exec(block.group(1), names)
    path = tmp_path / "two.divided"
    path.write_text("One report.\n=====\nAnother report.", encoding="utf-8")
    assert [raw.text for raw in names["READER"].read(Source(path, "two.divided"))] == ["One report.", "Another report."]
