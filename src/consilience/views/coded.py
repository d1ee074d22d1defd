"""Events for counting: each typed event of each report in the fields of PLOVER, and each event once between each pair
of its parties in a table like that of GDELT."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

import msgspec

from consilience.extraction.knowledge.plover import QUAD_NUMBERS, QUADS
from consilience.extraction.knowledge.sectors import BODIES, RANK, SECTORS
from consilience.model import Actor, Claim, EventMention, Participant, Report
from consilience.record.coded import (
    GdeltRow,
    PloverCitation,
    PloverEntity,
    PloverPlace,
    PloverRow,
    PloverText,
)

CODEBOOK = "PLOVER draft 0.8 (2021)"
_DERIVED = frozenset({"AGREE", "THREATEN", "REJECT"})
"""Types that say themselves that an act is yet to come, or will not come."""
_AUXILIARY = {"scheduled": "future", "possible": "hypothetical", "denied": "negation"}
_MOST_PAIRS = 100
"""Rows that one event may give in the table: ten parties on both sides."""
_WORD = re.compile(r"[\w-]+")
_STRENGTH = {"phrase": 0, "sentence": 1, "paragraph": 2, "as-of": 3}


class CodedReport(msgspec.Struct, frozen=True, kw_only=True):
    """What one report gives to the exports: its events, the words of their sentences by the mention's id, and the roles
    that it gives to actors."""

    report: Report
    events: Sequence[EventMention]
    sentences: Mapping[str, str]
    roles: Mapping[str, Sequence[str]] = {}


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the whole record knows: actors by id, and the claim that each event mention belongs to."""

    actors: Mapping[str, Actor]
    claims: Mapping[str, Claim]
    coder: str


def plover(reports: Iterable[CodedReport], known: Known) -> Iterator[PloverRow]:
    """The typed events of each report, in the order of reports and their texts."""
    for told in reports:
        for event in told.events:
            if event.type is not None:
                yield _plover(event, told, known)


def _plover(event: EventMention, told: CodedReport, known: Known) -> PloverRow:
    claim, when = known.claims.get(event.id), event.when
    return PloverRow(
        id=event.id, has_event=True,
        date=when.earliest if when else None, enddate=when.latest if when else None,
        date_basis=when.basis if when and when.earliest else None,
        **_sides(event, told, known), third=_entities(event.third, told, known),
        event=(event.type,) if event.type else (), mode=_modes(event), context=None,
        event_loc=_place(event.where, known),
        event_text=(event.exact,), quad_code=QUAD_NUMBERS[QUADS[event.type]] if event.type else None,
        cameo=event.cameo, codes=event.codes, status=event.status, negated=event.negated, told=event.told,
        link=claim.id if claim else None, origins_low=claim.origins.low if claim else None,
        origins_high=claim.origins.high if claim else None, claim_status=claim.status if claim else None,
        text=told.sentences[event.id],
        text_info=PloverText(sequence=event.sentence, start=event.start, end=event.end, entry=event.entry),
        cite_info=_citation(told.report, known.coder),
    )  # fmt: skip


def _sides(event: EventMention, told: CodedReport, known: Known) -> dict[str, tuple[PloverEntity, ...]]:
    """Actors and recipients; where all meet alike, and none hosts a visit, all are actors, as the codebook has it."""
    actors, recipients = (_entities(parties, told, known) for parties in (event.actors, event.recipients))
    if event.type == "CONSULT" and event.mutual and event.mode != "visit":
        return {"actor": (*actors, *recipients), "recipient": ()}
    return {"actor": actors, "recipient": recipients}


def _modes(event: EventMention) -> tuple[str, ...]:
    """The mode, and the auxiliary modes of what is no news, is to come, may be or is denied."""
    auxiliary = [_AUXILIARY.get(event.status)] if event.type not in _DERIVED else []
    historical = "historical" if event.told == "background" else None
    return tuple(mode for mode in (event.mode, *auxiliary, historical) if mode is not None)


def _entities(parties: Sequence[Participant], told: CodedReport, known: Known) -> tuple[PloverEntity, ...]:
    return tuple(_entity(party, told, known) for party in parties)


def _entity(party: Participant, told: CodedReport, known: Known) -> PloverEntity:
    actor = known.actors.get(party.actor or "")
    return PloverEntity(
        code=party.country or (actor.country or BODIES.get(actor.name) if actor else None),
        sector=_sector(party, told.roles),
        entity_text=party.exact, identifier_id=actor.wikidata if actor else None,
        identifier_text=actor.name if actor else None, start=party.start, end=party.end, actor=party.actor,
    )  # fmt: skip


def _sector(party: Participant, roles: Mapping[str, Sequence[str]]) -> str | None:
    """The sector that the party's words name, else the roles that its report gives it; a name alone tells none."""
    for words in (party.exact, *roles.get(party.actor or "", ())):
        found = {sector for word in _WORD.findall(words.lower()) if (sector := _sector_of(word))}
        if found:
            return min(found, key=lambda sector: RANK[sector])
    return None


def _sector_of(word: str) -> str | None:
    endings = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("men") + "man")
    return next((SECTORS[form] for form in endings if form in SECTORS), None)


def _place(where: Participant | None, known: Known) -> PloverPlace | None:
    if where is None:
        return None
    actor = known.actors.get(where.actor or "")
    return PloverPlace(
        extracted_place=where.exact, resolved_place=actor.name if actor else None,
        country_code=where.country or (actor.country if actor else None),
        start=where.start, end=where.end, place=where.actor,
    )  # fmt: skip


def _citation(report: Report, coder: str) -> PloverCitation:
    return PloverCitation(
        citation=report.id, url=report.uri, title=report.title, language=report.language, publication=report.outlet,
        published=report.published, coder=coder, codebook=CODEBOOK,
    )  # fmt: skip


class _Told(msgspec.Struct):
    """One event, as the reports behind it tell it: the fullest telling, and how many there are."""

    best: PloverRow
    mutual: bool
    type: str | None
    mode: str | None
    root: bool
    mentions: int = 0
    articles: set[str] = msgspec.field(default_factory=set)
    outlets: set[str] = msgspec.field(default_factory=set)
    added: str | None = None


def gdelt(reports: Iterable[CodedReport], known: Known) -> Iterator[GdeltRow]:
    """Each event once for each pair of its parties, the oldest day first, those without a day last."""
    counted: dict[str, _Told] = {}
    for told in reports:
        for event in told.events:
            if event.type is not None or event.cameo is not None:
                _count(counted, event, told, known)
    for key, one in sorted(counted.items(), key=lambda item: (item[1].best.date or "9999-99", item[0])):
        yield from _rows(key, one)


def _count(counted: dict[str, _Told], event: EventMention, told: CodedReport, known: Known) -> None:
    claim = known.claims.get(event.id)
    row = _plover(event, told, known)
    key = f"{claim.id}-{event.cameo or event.type}" if claim else event.id
    one = counted.setdefault(key, _Told(row, event.mutual, event.type, event.mode, root=False))
    if _fullness(row) < _fullness(one.best):
        one.best, one.mutual, one.type, one.mode = row, event.mutual, event.type, event.mode
    one.root = one.root or event.sentence == 0
    one.mentions += 1
    one.articles.add(told.report.id)
    one.outlets.add(told.report.outlet or told.report.id)
    day = (told.report.published or "")[:10] or None
    one.added = min(filter(None, (one.added, day)), default=None)


def _fullness(row: PloverRow) -> tuple[int, int, str, int]:
    """Dated in its own words and full of parties first; then by place."""
    parties = len(row.actor) + len(row.recipient)
    return _STRENGTH.get(row.date_basis or "", 9), -parties, row.cite_info.citation, row.text_info.start


def _rows(key: str, one: _Told) -> Iterator[GdeltRow]:
    pairs = list(_pairs(one))[:_MOST_PAIRS]
    for number, (first, second) in enumerate(pairs, 1):
        yield _row(key if len(pairs) == 1 else f"{key}-{number}", one, first, second)


_Pair = tuple[PloverEntity | None, PloverEntity | None]


def _pairs(one: _Told) -> Iterator[_Pair]:
    """Each actor with each recipient; of those who act alike each with each that follows, once."""
    actors, recipients = one.best.actor, one.best.recipient
    if not recipients and one.mutual and len(actors) > 1:
        yield from ((a, b) for at, a in enumerate(actors) for b in actors[at + 1 :])
    else:
        yield from product(actors or (None,), recipients or (None,))


def _row(key: str, one: _Told, first: PloverEntity | None, second: PloverEntity | None) -> GdeltRow:
    best = one.best
    day = (best.date or "")[:10]
    year, month = (day[:4], day[:7].replace("-", "")) if day else (None, None)
    return GdeltRow(
        global_event_id=key, sql_date=int(day.replace("-", "")) if len(day) == 10 else None,
        month_year=int(month) if month else None, year=int(year) if year else None,
        date_earliest=best.date, date_latest=best.enddate, date_basis=best.date_basis,
        actor1_code=_code(first), actor1_name=_name(first), actor1_country_code=first.code if first else None,
        actor1_type1_code=first.sector if first else None,
        actor2_code=_code(second), actor2_name=_name(second), actor2_country_code=second.code if second else None,
        actor2_type1_code=second.sector if second else None,
        is_root_event=int(one.root), event_code=best.cameo, event_base_code=best.cameo[:3] if best.cameo else None,
        event_root_code=best.cameo[:2] if best.cameo else None, quad_class=_quad(best.cameo),
        plover_type=one.type, plover_mode=one.mode, status=best.status,
        num_mentions=one.mentions, num_sources=len(one.outlets), num_articles=len(one.articles),
        origins_low=best.origins_low, origins_high=best.origins_high, claim_status=best.claim_status,
        action_geo_full_name=_where(best),
        action_geo_country_code=best.event_loc.country_code if best.event_loc else None,
        date_added=one.added, source_url=best.cite_info.url, report=best.cite_info.citation,
        start=best.text_info.start, end=best.text_info.end, exact=best.event_text[0],
    )  # fmt: skip


def _code(party: PloverEntity | None) -> str | None:
    return f"{party.code or ''}{party.sector or ''}" or None if party is not None else None


def _name(party: PloverEntity | None) -> str | None:
    return (party.identifier_text or party.entity_text) if party is not None else None


def _where(row: PloverRow) -> str | None:
    place = row.event_loc
    return (place.resolved_place or place.extracted_place) if place is not None else None


def _quad(cameo: str | None) -> int | None:
    """The class of a CAMEO root as event data in that code has it: 01–05, 06–09, 10–14, 15–20."""
    if cameo is None:
        return None
    return next(quad for quad, last in ((1, 5), (2, 9), (3, 14), (4, 20)) if int(cameo[:2]) <= last)
