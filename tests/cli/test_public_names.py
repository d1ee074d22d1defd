"""The public names are a promise."""

from __future__ import annotations

import subprocess
import sys

import consilience


def test_all_public_names() -> None:
    assert sorted(consilience.__all__) == [
        "Actor", "Claim", "ConsilienceError", "Derivation", "Mention", "Origins", "Record", "Report", "RunSummary",
        "Story", "TimelineRow", "open_record", "read",
    ]  # fmt: skip
    for name in consilience.__all__:
        assert getattr(consilience, name) is not None
        assert name in dir(consilience)


def test_importing_loads_no_parser() -> None:
    code = "import sys, consilience; consilience.open_record; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
