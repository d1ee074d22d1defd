"""Speed of the extractors of times, figures, actors and quotations, apart from parsing, and how it grows with the text.

    python benchmarks/extraction.py [REPORTS.jsonl[.gz]] [--limit N]

Prints words a second of one core for each, beside dateparser's search of dates over the first of the same sentences in
the same run (`pip install dateparser`; left out where it is not installed), then the seconds for a report that is twice
as long, and twice again: linear time doubles with the length, so the ratios stay near 1."""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from chain import corpus, timed

from consilience.extraction import actors, figures, quotations, times
from consilience.extraction.parties import Parties
from consilience.extraction.text import document
from consilience.model import Document

PEER_WORDS = 20_000
"""How many words the peer is given: enough for a steady figure, few enough to wait for."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("path", nargs="?", type=Path)
    options.add_argument("--limit", type=int, default=480)
    given = options.parse_args()
    read = [document(r.text, r.published) for r in corpus(given.path, given.limit)]
    speeds(read)
    growth(read[0].text)


def speeds(read: Sequence[Document]) -> None:
    """Words a second of each extractor, and of the peer."""
    words = sum(len(d.text.split()) for d in read)
    parties = [Parties(*actors.mentions(d)) for d in read]
    said = [times.mentions(d) for d in read]  # a first round fills the caches that a long run has
    found, _ = timed(lambda: [times.mentions(d) for d in read])
    settled, _ = timed(lambda: [times.resolve(m, times.Anchor("2025-05-09")) for m in said])
    counted, _ = timed(lambda: [figures.mentions(*x) for x in zip(read, said, parties, strict=True)])
    print(f"{words} words in {len(read)} reports")
    print(f"times    {words / (found + settled):>10,.0f} words/s (found and resolved)")
    print(f"figures  {words / counted:>10,.0f} words/s")
    heard = [quotations.hear(d) for d in read]
    cast, _ = timed(lambda: [actors.mentions(*x) for x in zip(read, heard, strict=True)])
    spoken, _ = timed(lambda: [quotations.mentions(*x) for x in zip(read, parties, strict=True)])
    print(f"actors   {words / cast:>10,.0f} words/s")
    print(f"quotations {words / spoken:>8,.0f} words/s")
    sentences = [s.text for d in read for s in d.sentences]
    if peer := _dateparser(sentences):
        print(f"dateparser {peer:>8,.0f} words/s; times are {words / (found + settled) / peer:.1f} times as fast")


def _dateparser(sentences: Sequence[str]) -> float | None:
    """Words a second of dateparser's search in English, which needs no parse; None where it is not installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None
    some, words = [], 0
    for sentence in sentences:
        if words < PEER_WORDS:
            some.append(sentence)
            words += len(sentence.split())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        search_dates(some[0], languages=["en"])
        seconds, _ = timed(lambda: [search_dates(s, languages=["en"]) for s in some])
    return words / seconds


_DATES = "\n\nThe fair opened on May 3, 2025. On May 4 it rained. In June it closed."
"""Put behind the text that grows: whole dates, and dates without a year that are told from them."""


def growth(text: str) -> None:
    """Seconds for texts of growing length, and how much more than their length they take; times are resolved with an
    anchor and without."""
    work = ("times", "figures", "resolved", "unanchored", "actors", "quotations")
    print("\nlength     " + "".join(f"{name + ' s':>13}  ratio/2" for name in work))
    last: tuple[float, ...] = ()
    for doublings in range(6):
        read = document((text + _DATES + "\n\n") * (8 * 2**doublings))
        parties = Parties(*actors.mentions(read))
        said = times.mentions(read)
        spent = (
            _best(lambda d=read: times.mentions(d)),
            _best(lambda d=read, m=said, p=parties: figures.mentions(d, m, p)),
            _best(lambda m=said: times.resolve(m, times.Anchor("2025-05-09"))),
            _best(lambda m=said: times.resolve(m, None)),
            _best(lambda d=read: actors.mentions(d)),
            _best(lambda d=read, p=parties: quotations.mentions(d, p)),
        )
        ratios = [f"{now / before / 2:.2f}" for now, before in zip(spent, last, strict=False)] or ["–"] * len(work)
        cells = "".join(f"{s:>13.3f}{ratio:>9}" for s, ratio in zip(spent, ratios, strict=True))
        print(f"{len(read.text):>11,}{cells}")
        last = spent


def _best(work: Callable[[], Any]) -> float:
    return min(timed(work)[0] for _ in range(3))


if __name__ == "__main__":
    main()
