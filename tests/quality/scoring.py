"""Scores a record of the sample reports against examples/truth.toml. Every figure is a share from 0 to 1."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parents[2] / "examples"
Row = dict[str, Any]


def fingerprint() -> str:
    """SHA-256 over the truth and every sample report, so that no floor holds for texts that were changed."""
    digest = hashlib.sha256((EXAMPLES / "truth.toml").read_bytes())
    for path in sorted((EXAMPLES / "reports").rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(EXAMPLES).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


class Scorer:
    """Rows of the exports, by kind, held against the truth."""

    def __init__(self, truth: Mapping[str, Any], export: Callable[[str], list[Row]]) -> None:
        self.truth = truth
        self.reports = export("reports")
        self.id = {r["uri"]: r["id"] for r in self.reports}
        self.mentions, self.claims = export("mentions"), export("claims")
        self.derivations = export("derivations")
        self.names = {a["id"]: {a["name"], *a["aliases"]} for a in export("actors")}
        self.misses: list[str] = []

    def scores(self) -> dict[str, float]:
        """All figures."""
        return {
            "facts": self._share(self.truth["report"], self._fact),
            "stories": self._b_cubed(),
            "copies": self._share([d for d in self.truth["derivation"] if d["kind"] == "copy"], self._derived),
            "citations": self._share([d for d in self.truth["derivation"] if d["kind"] == "cites"], self._derived),
            "no_false_copies": float(not self._false_copies()),
            "claims": self._share(self.truth["claim"], self._claim),
            "speakers": self._share(self.truth["speaker"], self._speaker),
            "events": self._share(self.truth["event"], self._event),
        }

    def _share(self, items: Iterable[Row], right: Callable[[Row], bool]) -> float:
        results = []
        for item in items:
            results.append(right(item))
            if not results[-1]:
                self.misses.append(f"{right.__name__}: {item}")
        return round(sum(results) / len(results), 4)

    def _fact(self, want: Row) -> bool:
        row = next((r for r in self.reports if r["uri"] == want["uri"]), None)
        return (
            row is not None and (row["published"] or "")[:10] == want["published"] and row["outlet"] == want["outlet"]
        )

    def _b_cubed(self) -> float:
        truth = {uri: s["name"] for s in self.truth["story"] for uri in s["reports"]}
        found = {r["uri"]: r["story"] for r in self.reports}
        precision = recall = 0.0
        for uri in truth:
            mine = {u for u in truth if found.get(u) is not None and found.get(u) == found.get(uri)} | {uri}
            right = {u for u in truth if truth[u] == truth[uri]}
            if mine != right:
                self.misses.append(f"_story: {uri} stands with {sorted(mine)}")
            precision += len(mine & right) / len(mine)
            recall += len(mine & right) / len(right)
        p, r = precision / len(truth), recall / len(truth)
        return round(2 * p * r / (p + r), 4)

    def _derived(self, want: Row) -> bool:
        relations = ("copy", "edited-copy") if want["kind"] == "copy" else ("cites",)
        pair = self.id.get(want["report"]), self.id.get(want["origin"])
        return any((d["report"], d["from"]) == pair and d["relation"] in relations for d in self.derivations)

    def _false_copies(self) -> list[Row]:
        true = {(self.id[d["report"]], self.id[d["origin"]]) for d in self.truth["derivation"] if d["kind"] == "copy"}
        copies = [d for d in self.derivations if d["relation"] in ("copy", "edited-copy") and d["from"]]
        false = [d for d in copies if (d["report"], d["from"]) not in true and (d["from"], d["report"]) not in true]
        self.misses.extend(f"_false_copy: {d}" for d in false)
        return false

    def _claim(self, want: Row) -> bool:
        """One claim holds the words in every report they stand in, with the right status and the other side."""
        reports = {self.id.get(uri) for uri in want["reports"]}
        return any(
            self._holds(claim, want["words"], reports)
            and (claim["status"] == "disputed") == want["disputed"]
            and all(self._has(claim, words, ("rival",)) for words in want.get("against", []))
            and all(self._has(claim, words, ("superseded", "withdrawn")) for words in want.get("before", []))
            for claim in self.claims
            if claim["kind"] in (want["kind"], "statement" if want["kind"] == "quotation" else want["kind"])
        )

    def _holds(self, claim: Row, words: str, reports: set[str | None]) -> bool:
        standing = [v for v in claim["values"] if v["standing"] in ("in-force", "rival")]
        if not any(words.lower() in m["exact"].lower() for v in standing for m in v["mentions"]):
            return False
        return reports <= {m["report"] for v in standing for m in v["mentions"]}

    def _has(self, claim: Row, words: str, standings: tuple[str, ...]) -> bool:
        values = [v for v in claim["values"] if v["standing"] in standings]
        return any(words.lower() in m["exact"].lower() for v in values for m in v["mentions"])

    def _speaker(self, want: Row) -> bool:
        return any(
            m["source"] and want["name"] in self.names.get(m["source"]["actor"], ())
            for m in self.mentions
            if m["kind"] in ("quotation", "statement")
            and m["report"] == self.id.get(want["report"])
            and want["words"].lower() in " ".join(m["exact"].split()).lower()
        )

    def _event(self, want: Row) -> bool:
        return any(
            want["trigger"] in m["exact"]
            and m["when"] is not None
            and m["when"]["earliest"] == m["when"]["latest"] == want["day"]
            and m["status"] == want["status"]
            and (not want["party"] or want["party"] in self._parties(m))
            for m in self.mentions
            if m["kind"] == "event" and m["report"] == self.id.get(want["report"])
        )

    def _parties(self, event: Row) -> set[str]:
        found: defaultdict[str, set[str]] = defaultdict(set, self.names)
        return {name for p in (*event["actors"], *event["recipients"]) if p["actor"] for name in found[p["actor"]]}
