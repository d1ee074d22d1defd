"""`python -m tests.quality RECORD`: prints the figures and every miss."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib

from tests.quality.scoring import EXAMPLES, Row, Scorer, fingerprint


def main(record: str) -> None:
    def export(kind: str) -> list[Row]:
        command = [sys.executable, "-m", "consilience", "export", kind, "--record", record]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    scorer = Scorer(tomllib.loads((EXAMPLES / "truth.toml").read_text(encoding="utf-8")), export)
    print(json.dumps(scorer.scores(), indent=2))  # noqa: T201
    print(*scorer.misses, sep="\n")  # noqa: T201
    print("fingerprint", fingerprint())  # noqa: T201


main(sys.argv[1])
