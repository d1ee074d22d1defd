"""Random and mutated texts for the extractors of times, figures, actors, quotations and events.

`--count 100000` says how many.

Each text is pieces of the grammar's own alphabet, any characters of Unicode, or a sentence of the annotated sets with
parts cut, doubled, swapped or replaced. What is held against each: no exception, exact spans, ordered bounds, the same
answer twice. The same `--seed` makes the same texts. Ends with 1 where anything came up."""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
import traceback
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from consilience.extraction import actors, events, figures, quotations, times
from consilience.extraction.knowledge import cues, currencies, hedges, numbers, titles, units
from consilience.extraction.knowledge.acts import built_in
from consilience.extraction.parties import Parties
from consilience.extraction.times.lexicon import LEXICON
from consilience.language import SpacyParser, documents
from consilience.model import Document, Report
from consilience.model.report import report_id, text_hash

SETS = Path(__file__).parents[1] / "tests" / "quality"
ODD = (
    "0 1 7 12 30 31 99 1999 2024 1,200 3.5 1/2 ½ 2-1 9:30 10pm 2024-02-30 31/12/99 '94 Q3 H1 FY25 % - – — / : . , ; ( "
    ') " ’s'
)
SPEECH = (
    "“ ” ‘ ’ « » „ ` `` '' \" he she they it we I his their both the two leaders said: , said. according to by that "
    "Ada Roe Ole Brandt Norway's Oslo Russian China-Russia president of the Ltd NATO (NFA) von der al- – who Mr. Jr."
)
PIECES = [
    *LEXICON, *units.UNITS, *numbers.CARDINALS, *numbers.VAGUE, *numbers.SCALES, *hedges.BEFORE, *hedges.AFTER,
    *currencies.SIGNS, *currencies.NAMES,
    *SPEECH.split(), *(w for act in built_in() for p in act.phrases for w in p.verbs), *sorted(cues.REPORTING),
    *sorted(titles.ROLES),
    *ODD.split(),
    "\x00", "\u202e", "\u200b", "\u00a0", "\ud800", "\U0001d7d9", "\u0661", "\n", "\r\n", "\n\n", "\t",
]  # fmt: skip
SLOW = 2.0
"""Seconds of processor time after which a text is told: none here is long."""


def texts(random: Random) -> Iterator[str]:
    """Endless texts."""
    files = [SETS / kind / "first.jsonl" for kind in ("times", "figures", "attributions", "events")]
    seeds = [json.loads(line)["text"] for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    while True:
        kind = random.random()
        if kind < 0.25:
            yield "".join(
                chr(random.choice((random.randrange(128), random.randrange(0x3000))))
                for _ in range(random.randrange(80))
            )
        elif kind < 0.6:
            yield random.choice((" ", " ", "")).join(random.choices(PIECES, k=random.randrange(1, 18)))
        else:
            yield mutated(random, random.choice(seeds)[:400])


def mutated(random: Random, text: str) -> str:
    """The text with some parts cut, doubled, swapped or replaced."""
    for _ in range(random.randrange(1, 6)):
        a, b = sorted(random.randrange(len(text) + 1) for _ in range(2))
        b = min(b, a + 20)
        piece = random.choice(("", text[a:b] * 2, text[a:b][::-1], random.choice(PIECES), text[a:b].upper()))
        text = text[:a] + piece + text[b:]
    return text


def checked(read: Document) -> None:
    """Raises where anything does not hold for a document."""
    said = times.mentions(read)
    moments = times.resolve(said, times.Anchor("2024-02-29"))
    entities, meant = actors.mentions(read)
    parties = Parties(entities, meant)
    spoken = quotations.mentions(read, parties)
    found = figures.mentions(read, said, parties)
    done = events.mentions(read, parties, said, spoken)
    assert done == events.mentions(read, parties, said, spoken), "not the same events"
    settled = [events.settled(e, {m.id: m for m in moments}, "2024-02-29", sure=True) for e in done]
    assert all(e.when.earliest <= e.when.latest for e in settled if e.when and e.when.earliest and e.when.latest)
    assert (entities, meant) == actors.mentions(read) and spoken == quotations.mentions(read, parties), "not the same"
    assert said == times.mentions(read) and moments == times.resolve(moments, times.Anchor("2024-02-29")), (
        "not the same"
    )
    assert found == figures.mentions(read, said, Parties(*actors.mentions(read))), "not the same figures"
    assert all(0 <= n < len(entities) for m in meant for n in m.entities), meant
    parts = [span for one in spoken for span in (*one.parts, *one.quoted, one.cue, one.source) if span is not None]
    roles = [m.role for m in meant if m.role is not None]
    sides = [p for e in done for p in (*e.actors, *e.recipients, *e.third, *e.cues, e.where, e.object, e.dated) if p]
    for mention in (*moments, *found, *meant, *spoken, *done, *parts, *roles, *sides):
        assert read.text[mention.start : mention.end] == mention.exact, mention
    assert all(m.earliest <= m.latest for m in moments if m.earliest and m.latest), moments
    for figure in found:
        known = [v for v in (figure.low, figure.value, figure.high) if v is not None]
        assert known == sorted(known) and all(map(math.isfinite, known)), figure


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    made, parser, failed = islice(texts(Random(given.seed)), given.count), SpacyParser(), 0
    reports = (Report(id=report_id(t, None, None), text=t, text_sha256=text_hash(t), language="en") for t in made)
    for read in documents(reports, parser, batch=256):
        started = time.process_time()
        try:
            checked(read)
        except Exception:  # whatever comes up is what is looked for
            failed += 1
            print(repr(read.text), traceback.format_exc(limit=-2), sep="\n")
        if time.process_time() - started > SLOW:
            failed += 1
            print("slow:", repr(read.text))
    print(f"{given.count} texts, {failed} with a fault")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
