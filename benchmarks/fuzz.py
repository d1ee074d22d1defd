"""Damaged files for every reader: `python benchmarks/fuzz.py --minutes 10`.

Real files (the samples of the tests and the examples) are damaged in many ways and read, one after the other, in a
process of its own with bounded memory. What crashes, hangs, fills the memory, raises anything or yields what it must
not is kept with its input in `--keep`; the same `--seed` makes the same inputs. Ends with 1 where anything came up."""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))
from mutations import Maker

from consilience.errors import Refused
from consilience.model import Pointer, Refusal, Report
from consilience.reading import Source, read
from consilience.reading.registry import reader_for

ROOT = Path(__file__).parents[1]
MEMORY = 3_000_000_000
GROWTH = 700_000_000
HANG = 20.0
"""Seconds after which a file of this size is thought to hang."""


def main() -> None:
    """Starts workers until the time is over, and tells what they found."""
    options = _options()
    options.keep.mkdir(parents=True, exist_ok=True)
    if options.worker is not None:
        _work(options)
        return
    end, number = time.monotonic() + 60 * options.minutes, 0
    while time.monotonic() < end:
        number = _watch(options, number, end)
    sys.exit(_tell(options))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="seeds whose path holds these letters")
    parser.add_argument("--keep", type=Path, default=ROOT / "build" / "fuzz")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    return parser.parse_args()


def _watch(options: argparse.Namespace, number: int, end: float) -> int:
    """Runs one worker from the input of that number until it dies, hangs or the time is over; gives the next number."""
    command = [sys.executable, __file__, "--worker", str(number), "--seed", str(options.seed), "--only", options.only,
               "--keep", str(options.keep)]  # fmt: skip
    worker = subprocess.Popen(command, start_new_session=True)
    at, since = number, time.monotonic()
    while worker.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
        if (now := _number(options.keep, number)) != at:
            at, since = now, time.monotonic()
        if time.monotonic() - since > HANG + 20 * (at == number):
            _found(options.keep, at, "hang", "")
            break
    if worker.poll() not in (None, 0, 3):
        _found(options.keep, _number(options.keep, number), f"died with {worker.returncode}", "")
    if worker.poll() is None:
        os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    return _number(options.keep, number) + 1


def _number(keep: Path, default: int) -> int:
    try:
        return int((keep / "at").read_text() or default)
    except (OSError, ValueError):
        return default


def _found(keep: Path, number: int, kind: str, detail: str) -> None:
    current = next(iter((keep / "now").glob("*")), None)
    if current is not None and current.is_file():
        (keep / f"{number}{current.suffix}").write_bytes(current.read_bytes())
    with (keep / "found.jsonl").open("a") as file:
        file.write(
            json.dumps({"number": number, "kind": kind, "name": current and current.name, "detail": detail}) + "\n"
        )


def _work(options: argparse.Namespace) -> None:
    """Reads input after input; ends with 3 after one that took too much memory, so that the next begin afresh."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (GROWTH, GROWTH))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    maker, folder = Maker(ROOT, options.only), options.keep / "now"
    folder.mkdir(exist_ok=True)
    number, before = options.worker, 0
    while True:
        for old in folder.iterdir():
            old.unlink()
        name, data = maker.make(Random(f"{options.seed}:{number}"))
        (folder / name).write_bytes(data)
        (options.keep / "at").write_text(str(number))
        _try(options.keep, number, folder / name)
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        if before and after > before + GROWTH:
            _found(options.keep, number, "memory", f"{(after - before) / 1e6:.0f} MB more")
            sys.exit(3)
        number, before = number + 1, before or after


def _try(keep: Path, number: int, path: Path) -> None:
    started, counts = time.perf_counter(), Counter[str]()
    try:
        for item in read(path):
            counts[type(item).__name__] += 1
            _check(item)
    except (Exception, RecursionError) as error:  # what must never come out is what is looked for
        _found(keep, number, type(error).__name__, "".join(traceback.format_exception(error)[-6:]))
    with (keep / "done.jsonl").open("a") as file:
        row = {"reader": _reader(path), "seconds": round(time.perf_counter() - started, 3), "number": number, **counts}
        file.write(json.dumps(row) + "\n")


def _reader(path: Path) -> str:
    try:
        return reader_for(Source(path, path.name)).name
    except Refused:
        return "(none)"


def _check(item: Report | Pointer | Refusal) -> None:
    """Raises where what was read cannot be recorded."""
    if isinstance(item, Refusal):
        assert item.reason and item.uri.isprintable(), item
    if not isinstance(item, Report):
        return
    item.text.encode()
    last = 0
    for block in item.blocks:
        assert last <= block.start < block.end <= len(item.text), block
        last = block.end


def _tell(options: argparse.Namespace) -> int:
    """Prints what was read and what was found; gives how the program ends."""
    rows = [json.loads(line) for line in (options.keep / "done.jsonl").read_text().splitlines()]
    print(f"{'reader':26}{'inputs':>8}{'reports':>9}{'refusals':>9}{'slowest':>9}")
    for reader in sorted({row["reader"] for row in rows}):
        mine = [row for row in rows if row["reader"] == reader]
        sums = [sum(row.get(kind, 0) for row in mine) for kind in ("Report", "Refusal")]
        print(f"{reader:26}{len(mine):8}{sums[0]:9}{sums[1]:9}{max(row['seconds'] for row in mine):8.2f}s")
    found = options.keep / "found.jsonl"
    kinds = (
        Counter(json.loads(line)["kind"] for line in found.read_text().splitlines()) if found.exists() else Counter()
    )
    print(f"{len(rows)} inputs; found: {dict(kinds) or 'nothing'} ({options.keep})")
    return 1 if kinds else 0


if __name__ == "__main__":
    main()
