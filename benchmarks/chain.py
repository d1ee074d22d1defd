"""Speed and memory of the whole chain, as ratios against the bare parser in the same run.

    python benchmarks/chain.py [REPORTS.jsonl[.gz]] [--limit N]

Without a file the sample reports are read many times over, each time with other numbers, so that no sentence recurs.
Prints one line of JSON: words; words a second of the bare parser over the distinct sentences (`spacy.pipe`, one
process) and of each room of extraction apart from parsing; the ratio of the bare parser's time to the whole chain's.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from consilience.extraction import actors, events, figures, quotations, times
from consilience.extraction.parties import Parties
from consilience.language import SpacyParser, documents
from consilience.language.parse import _pipeline
from consilience.model import Document, Report
from consilience.model.report import report_id, text_hash
from consilience.reading import read
from consilience.stories import features

SAMPLES = Path(__file__).parents[1] / "examples" / "reports"


def corpus(path: Path | None, limit: int) -> list[Report]:
    """The reports to measure with."""
    if path is not None:
        return list(islice((r for r in read([path]) if isinstance(r, Report)), limit))
    own = [r for r in read([SAMPLES]) if isinstance(r, Report)]
    return [_varied(own[i % len(own)], i // len(own)) for i in range(limit)]


def _varied(report: Report, turn: int) -> Report:
    """The report with a number added to each sentence, so that the sentence cache cannot help."""
    text = report.text.replace(". ", f" in case {turn}. ")
    return Report(id=report_id(text, report.outlet, None), text=text, text_sha256=text_hash(text), language="en")


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of processor time, and the result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def rooms(found: Iterable[Document]) -> dict[str, float]:
    """Seconds of each room over parsed documents."""
    spent = dict.fromkeys(("times", "actors", "quotations", "figures", "events", "features"), 0.0)
    for document in found:
        spent["times"] += (step := timed(lambda d=document: times.mentions(d)))[0]
        moments = step[1]
        spent["quotations"] += (step := timed(lambda d=document: quotations.hear(d)))[0]
        heard = step[1]
        spent["actors"] += (step := timed(lambda d=document, h=heard: actors.mentions(d, h)))[0]
        parties = Parties(*step[1])
        spent["quotations"] += (step := timed(lambda d=document, p=parties, h=heard: quotations.mentions(d, p, h)))[0]
        said = step[1]
        spent["figures"] += timed(lambda d=document, m=moments, p=parties: figures.mentions(d, m, p))[0]
        spent["events"] += timed(lambda d=document, m=moments, p=parties, s=said: events.mentions(d, p, m, s))[0]
        spent["features"] += timed(lambda d=document: features(d, None))[0]
    return spent


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("path", nargs="?", type=Path)
    options.add_argument("--limit", type=int, default=480)
    given = options.parse_args()
    reports = corpus(given.path, given.limit)
    words = sum(len(r.text.split()) for r in reports)
    next(documents(reports[:1], SpacyParser()))
    chain, parsed = timed(lambda: list(documents(reports, SpacyParser())))
    sentences = list(dict.fromkeys(s.text for d in parsed for s in d.sentences))
    bare, _ = timed(lambda: sum(1 for _ in _pipeline().pipe(sentences, batch_size=256)))
    spent = rooms(parsed)
    whole = chain + sum(spent.values())
    print(json.dumps({
        "reports": len(reports), "words": words, "bare_parser_words_per_second": round(words / bare),
        "whole_chain_words_per_second": round(words / whole), "ratio_to_bare_parser": round(bare / whole, 3),
        "words_per_second": {name: round(words / max(seconds, 1e-9)) for name, seconds in spent.items()},
        "peak_megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
