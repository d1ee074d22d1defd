from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

import consilience
from consilience.cli.main import app
from consilience.errors import InputError


def test_an_address_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="one file on this machine"):
        consilience.open_record("postgresql://reader@localhost/record")
    (tmp_path / "a.txt").write_text("The flood came on Monday.", encoding="utf-8")
    done = CliRunner().invoke(app, ["read", str(tmp_path), "--record", "postgresql://reader@localhost/record"])
    assert isinstance(done.exception, InputError)
