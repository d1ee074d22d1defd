"""What the claims of every kind are made with."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from consilience.claims.case import Carrier, Case, ReportFacts
from consilience.claims.corrections import Passage, redatings
from consilience.claims.standing import Candidate, judge
from consilience.claims.wording import days
from consilience.model import Attribution, Claim, ClaimMention, Mention, Participant, Period, content_id
from consilience.model.claim import ClaimKind

_T = TypeVar("_T")
_ARTICLES = frozenset("the and for that this his her its their our some several two three who".split())


class Member(Protocol):
    """A mention with the report it stands in."""

    @property
    def report(self) -> ReportFacts: ...

    @property
    def mention(self) -> Mention: ...


_M = TypeVar("_M", bound=Member)


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A claim before its values are judged."""

    kind: ClaimKind
    candidates: tuple[Candidate, ...]
    actors: tuple[str, ...]
    reasons: tuple[str, ...]
    measure: str | None = None
    period: Period | None = None


class Ledger:
    """The case with what is looked up in it again and again."""

    def __init__(self, case: Case, corrections: Mapping[str, Sequence[Passage]]) -> None:
        self.case, self.corrections = case, corrections
        self.attributions = {m.id: m for some in case.mentions.values() for m in some if isinstance(m, Attribution)}
        self.replaced: defaultdict[str, set[str]] = defaultdict(set)
        for d in case.derivations:
            if d.origin and d.relation in ("version", "corrects"):
                self.replaced[d.report].add(d.origin)
        self.redatings = {
            key: list(redatings(case.reports[key], found, case.mentions.get(key, ())))
            for key, found in corrections.items()
        }

    def carrier(self, member: Member, speaks_for_itself: bool) -> Carrier:
        """The member as a bearer of its value. Where the report gives it to a source, that source is its origin,
        unless what counts is only that the report says so (`speaks_for_itself`)."""
        mention = member.mention
        said = None if speaks_for_itself else self.attributions.get(mention.attribution or "")
        source = said.source if said else None
        named = bool(source and source.actor)
        return Carrier(
            mention=mention.id, report=member.report.id, start=mention.start, end=mention.end,
            source=source.actor if source and named else _described(source), named=said is None or named,
        )  # fmt: skip

    def denies(self, member: Member) -> bool:
        """Whether the report gives the mention as something that a source denies."""
        said = self.attributions.get(member.mention.attribution or "")
        return said is not None and said.polarity == "denies"

    def taken_back(self, member: Member) -> bool:
        """Whether the report tells the mention as a mistake ("incorrectly said that she had resigned")."""
        start, end = member.mention.start, member.mention.end
        found = self.corrections.get(member.report.id, ())
        return any(a <= start and end <= b for passage in found for a, b in passage.false)

    def redated(self, day: str, share: Sequence[_M], slot: Iterable[tuple[_M, str | None]]) -> str | None:
        """Why a day no longer stands: a report of the slot takes it back and has another there, or has it there only as
        its mistake; None where none does. What was published later is not taken back by it."""
        shown = [d for m in share if (d := _day(m))]
        for member, own in slot:
            for found in self.redatings.get(member.report.id, ()):
                earlier = all(not found.day or d <= found.day for d in shown)
                sole = min(found.right) if len(found.right) == 1 and self.taken_back(member) else None
                right = own if own in found.right else sole
                if earlier and day in found.wrong and right:
                    return f"“{days(day, day)}” was corrected to “{days(right, right)}” by {found.name}."
        return None

    def candidate(
        self,
        share: Sequence[_M],
        slot: Sequence[_M],
        home: Callable[[_M], int],
        *,
        speaks_for_itself: bool = False,
        also: Iterable[Mention] = (),
        **fields: Any,
    ) -> Candidate:
        """One value: the members that carry it (`share`) among all of the slot; `also` are further mentions that
        the value stands on. `fields` go to Candidate. What replaced reports repeat of a value leaves it."""
        share = [m for m in share if not m.report.withdrawn] or share
        reports = {m.report.id for m in share}
        group = home(share[0])
        replaced = {origin for m in share for origin in self.replaced[m.report.id]}
        spans = sorted({_place(m.mention) for m in share} | {_place(m) for m in also if m.report in reports})
        if not fields.get("corrected") and all(map(self.taken_back, share)):
            fields["corrected"] = f"“{usual(m.mention.exact for m in share)}” was told as a mistake by {_names(share)}."
        fields.setdefault("as_of", min(filter(None, map(_day, share)), default=None))
        return Candidate(
            group=group,
            withdrawn=all(m.report.withdrawn for m in share),
            replaces=tuple(sorted({home(m) for m in slot if m.report.id in replaced} - {group})),
            mentions=tuple(ClaimMention(i, report, start, end, exact) for report, start, end, i, exact in spans),
            carriers=tuple(self.carrier(m, speaks_for_itself) for m in share),
            **fields,
        )

    def claim(self, draft: Draft, sentence: Callable[[Sequence[str]], str]) -> Claim:
        """The claim of a draft; `sentence` makes its statement from the texts of the values that still stand."""
        judged = judge(draft.candidates, self.case.origins)
        carriers = [c for candidate in draft.candidates for c in candidate.carriers]
        first = min(carriers, key=lambda c: (self.case.reports[c.report].day or "9", c.report, c.start, c.mention))
        stories = {self.case.reports[c.report].story for c in carriers}
        return Claim(
            id=content_id("c", draft.kind, first.mention),
            kind=draft.kind,
            stories=tuple(sorted(s for s in stories if s)),
            statement=sentence(judged.sides),
            actors=draft.actors,
            measure=draft.measure,
            period=draft.period,
            status=judged.status,
            origins=judged.origins,
            values=judged.values,
            reasons=tuple(dict.fromkeys([*draft.reasons, *judged.reasons])),
        )


def _described(source: Participant | None) -> str | None:
    """An unnamed source by its common nouns alone ("rescue service" of "the rescue service of Varland")."""
    common = sorted(w for w in re.findall(r"[a-z]{3,}", source.exact) if w not in _ARTICLES) if source else []
    return " ".join(common) or None


def _day(member: Member) -> str | None:
    return member.report.day_at(member.mention.start)


def _names(share: Sequence[Member]) -> str:
    return ", ".join(dict.fromkeys(m.report.name for m in share))


def _place(mention: Mention) -> tuple[str, int, int, str, str]:
    return mention.report, mention.start, mention.end, mention.id, mention.exact


def split(members: Iterable[_T], key: Callable[[_T], Hashable]) -> list[list[_T]]:
    """The members in shares of equal key, in order of first appearance."""
    shares: dict[Hashable, list[_T]] = {}
    for member in members:
        shares.setdefault(key(member), []).append(member)
    return list(shares.values())


def usual(texts: Iterable[str]) -> str:
    """The text that occurs most often, the shorter and then the alphabetically first where several do; "" of none."""
    counted = Counter(texts)
    return min(counted, key=lambda t: (-counted[t], len(t), t), default="")
