"""Which report derives from which: candidates by signature, exact alignment, then relation and direction."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from consilience.lineage.align import Alignment, align
from consilience.lineage.candidates import Signed, pairs
from consilience.lineage.cited import Citation
from consilience.lineage.directions import decide
from consilience.lineage.inputs import LineageInput, name_of, replaced
from consilience.lineage.outlets import canonical
from consilience.lineage.words import Words, words
from consilience.model import Derivation, Relation

COPY, EDITED = 0.9, 0.3
"""Share of the words of a report (or of the whole other report in it) that makes a copy, and an edited copy."""
_COMMON, _COMMON_WORDS = 0.05, 25
"""Least share and least number of own words, outside quotation marks, that show a common source."""
_TWINS = 4
"""Of reports with the very same text, so many are compared with the others."""
_OWN = 0.4
"""Where less of the shared text than this is the reports' own, it is somebody's words that both quote."""


def derive(inputs: Iterable[LineageInput], story_of: Mapping[str, str] | None = None) -> list[Derivation]:
    """All derivations among the reports, and from named upstreams outside them, sorted; linear in the reports.

    `story_of` gives the story of each report: an outlet that is cited and has a report in the same story is that
    report's."""
    by_id = {i.report.id: i for i in inputs}
    ordered = [by_id[key] for key in sorted(by_id)]
    twins, singles = _twins(ordered)
    texts = _Texts(by_id)
    found: dict[tuple[str, str], Derivation] = {}
    first = _first_versions(ordered)
    for a, b in [*twins, *pairs([_signed(i) for i in singles])]:
        if first[a] == first[b] and not _follow(by_id[a], by_id[b]):
            continue  # versions of one report tell only what each replaced
        if derivation := compare(by_id[a], by_id[b], texts.of(a), texts.of(b)):
            found[a, b] = derivation
    rows = [*found.values(), *_versions(ordered, found), *_cited(ordered, found, story_of or {})]
    return sorted(rows, key=lambda d: (d.report, d.origin or "~", d.upstream or "", d.relation))


def _first_versions(ordered: Sequence[LineageInput]) -> dict[str, str]:
    """For each report the oldest of its versions."""
    older = {r.report.id: r.report.version_of for r in ordered if r.report.version_of}
    found = {}
    for report in ordered:
        key = report.report.id
        while key in older:
            key = older[key]
        found[report.report.id] = key
    return found


def _follow(a: LineageInput, b: LineageInput) -> bool:
    return a.report.version_of == b.report.id or b.report.version_of == a.report.id


def compare(a: LineageInput, b: LineageInput, one: Words, two: Words) -> Derivation | None:
    """What two reports share, as a derivation, or None where they share nothing that tells."""
    shared = align(one, two)
    if not _tells(shared, one, two):
        return None
    verdict = decide(a, b, shared, (one, two))
    if verdict.first_derives is False or (verdict.first_derives is None and b.report.id < a.report.id):
        a, b, one, two, shared = b, a, two, one, shared.turned()
    relation = _relation(a, b, shared, one, two)
    if relation == "common-source" and a.outlet and a.outlet == b.outlet:
        return None  # an outlet's own standing background tells nothing
    passages = shared.spans(one, two)
    return Derivation(
        report=a.report.id,
        origin=b.report.id,
        relation=relation,
        direction="unknown" if relation == "common-source" else verdict.direction,
        coverage=round(sum(p.end - p.start for p in passages) / (one.ends[-1] - one.starts[0]), 4),
        passages=passages,
        reasons=(_shares(a, b, shared, one), verdict.reason),
    )


def _tells(shared: Alignment, one: Words, two: Words) -> bool:
    """Whether the shared text says anything about lineage: enough of it, and not just a third person's words."""
    smaller = min(len(one), len(two))
    own = shared.own(one)
    if shared.shared >= COPY * smaller and shared.shared >= 8:
        return True
    return own >= _COMMON_WORDS and own >= _COMMON * smaller and own >= _OWN * shared.shared


def _relation(a: LineageInput, b: LineageInput, shared: Alignment, one: Words, two: Words) -> Relation:
    if a.report.version_of == b.report.id:
        return _of_version(a, b)
    here, there = shared.shared / len(one), shared.shared / len(two)
    if here >= COPY and there >= COPY and len(shared.passages) <= 2 and _unedited(shared, one):
        return "copy"
    if here >= EDITED or there >= 2 * EDITED:
        return "edited-copy"
    return "common-source"


def _of_version(newer: LineageInput, older: LineageInput) -> Relation:
    """Whether a version corrects the one before: it says so in words that the other does not have yet."""
    told = [newer.report.text[b.start : b.end] for b in newer.report.blocks if b.kind == "correction"]
    told += [match.group() for match in _CORRECTS.finditer(newer.report.text)]
    return "corrects" if any(words not in older.report.text for words in told) else "version"


_CORRECTS = re.compile(
    r"^\W{0,4}(?:correction|corrected|corrects|editor[’']s note|erratum|clarification)\b.{0,300}"
    r"|\b(?:earlier|previous|original) (?:version|edition|headline|report)[^.\n]{0,80}\b"
    r"(?:misstat|incorrect|wrong|misspel|misidentif|erroneous|in error|gave|said).{0,200}",
    re.IGNORECASE | re.MULTILINE,
)
"""A paragraph that corrects, by its first word or by what it says of the version before."""


def _unedited(shared: Alignment, one: Words) -> bool:
    return shared.shared >= 0.98 * len(one)


def _shares(a: LineageInput, b: LineageInput, shared: Alignment, one: Words) -> str:
    runs = [(one.starts[r.here], one.ends[r.here + r.size - 1]) for p in shared.passages for r in p]
    told = f"{_covered(a, runs)} of its {len(a.sentences)} sentences" if a.sentences else f"{shared.shared} words"
    return f"{name_of(a.report)} shares {told} with {name_of(b.report)}."


def _covered(report: LineageInput, spans: Sequence[tuple[int, int]]) -> int:
    """How many sentences lie mostly in the spans."""
    count, at = 0, 0
    ordered = sorted(spans)
    for start, end in sorted(report.sentences):
        inside = 0
        while at < len(ordered) and ordered[at][1] <= start:
            at += 1
        i = at
        while i < len(ordered) and ordered[i][0] < end:
            inside += min(end, ordered[i][1]) - max(start, ordered[i][0])
            i += 1
        count += 2 * inside > end - start
    return count


def _signed(report: LineageInput) -> Signed:
    order = (report.report.published or "9999", report.report.id)
    return Signed(report.report.id, report.outlet, order, tuple(report.signature.numbers().tolist()))


def _twins(ordered: Sequence[LineageInput]) -> tuple[list[tuple[str, str]], list[LineageInput]]:
    """Reports of the very same text: each paired with the first published of them; only the first few of them are
    compared with others too, so that a thousand identical reports cost no more than they must."""
    same: defaultdict[str, list[LineageInput]] = defaultdict(list)
    for report in sorted(ordered, key=lambda r: (r.report.published or "9999", r.report.id)):
        same[report.report.text_sha256].append(report)
    found = [(alike[0].report.id, r.report.id) for alike in same.values() for r in alike[_TWINS:]]
    return found, [report for alike in same.values() for report in alike[:_TWINS]]


class _Texts:
    """The words of reports, a limited number kept at a time."""

    def __init__(self, inputs: Mapping[str, LineageInput]) -> None:
        self.inputs = inputs
        self.kept: dict[str, Words] = {}

    def of(self, report: str) -> Words:
        """The words of one report."""
        if report not in self.kept:
            if len(self.kept) >= 512:
                self.kept.pop(next(iter(self.kept)))
            found = self.inputs[report]
            self.kept[report] = words(found.report.text, found.sentences)
        return self.kept[report]


def _versions(ordered: Sequence[LineageInput], found: Mapping[tuple[str, str], Derivation]) -> Iterator[Derivation]:
    """Versions whose texts no longer share enough to be found by alignment."""
    known = {frozenset(pair) for pair in found}
    by_id = {r.report.id: r for r in ordered}
    for report in ordered:
        older = by_id.get(report.report.version_of or "")
        if older is not None and frozenset((report.report.id, older.report.id)) not in known:
            yield Derivation(
                report=report.report.id, origin=older.report.id, relation=_of_version(report, older),
                direction="stated", reasons=(replaced(report, older),),
            )  # fmt: skip


def _cited(
    ordered: Sequence[LineageInput], found: Mapping[tuple[str, str], Derivation], story_of: Mapping[str, str]
) -> Iterator[Derivation]:
    """Upstreams that reports name and that no aligned report of the record stands for."""
    outlets = {r.report.id: r.outlet for r in ordered}
    covered: defaultdict[str, set[str | None]] = defaultdict(set)
    for derivation in found.values():
        covered[derivation.report].add(outlets.get(derivation.origin or ""))
    shelves = _shelves(ordered, story_of)
    for report in ordered:
        named: dict[str, Citation] = {}
        for citation in report.citations:
            named.setdefault(citation.name, citation)
        for name, citation in sorted(named.items()):
            if canonical(name) not in covered[report.report.id]:
                yield _citation(report, citation, shelves.get((story_of.get(report.report.id), canonical(name)), ()))


def _shelves(
    ordered: Sequence[LineageInput], story_of: Mapping[str, str]
) -> dict[tuple[str | None, str | None], list[LineageInput]]:
    """The reports of each outlet in each story, the earliest first."""
    found: defaultdict[tuple[str | None, str | None], list[LineageInput]] = defaultdict(list)
    for report in sorted(ordered, key=lambda r: (r.report.published or "9999", r.report.id)):
        if report.outlet and report.report.id in story_of:
            found[story_of[report.report.id], report.outlet].append(report)
    return found


def _citation(report: LineageInput, citation: Citation, shelf: Sequence[LineageInput]) -> Derivation:
    """The derivation from a named upstream: from its latest report of the story that is not later than this one, where
    the record has one."""
    day = report.report.published_day
    earlier = [r for r in shelf if not day or not r.report.published_day or r.report.published_day <= day]
    origin = earlier[-1].report if earlier else None
    said = "credits" if citation.how != "cites" else "cites"
    return Derivation(
        report=report.report.id, origin=origin.id if origin else None, upstream=None if origin else citation.name,
        relation="edited-copy" if citation.how == "reprints" and not origin else "cites", direction="stated",
        reasons=(f"{name_of(report.report)} {said} {citation.exact}.",),
    )  # fmt: skip
