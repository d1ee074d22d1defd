"""What the claims of every kind are made with."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from consilience.claims.case import Carrier, Case, ReportFacts
from consilience.claims.standing import Candidate, judge
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

    def __init__(self, case: Case) -> None:
        self.case = case
        self.attributions = {m.id: m for some in case.mentions.values() for m in some if isinstance(m, Attribution)}
        self.replaced: defaultdict[str, set[str]] = defaultdict(set)
        for d in case.derivations:
            if d.origin and d.relation in ("version", "corrects"):
                self.replaced[d.report].add(d.origin)

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
