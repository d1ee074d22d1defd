"""Rows of the exports for counting: one coded event in the fields of PLOVER, and one pair of parties in a table like
that of GDELT. The how-to on event data tells them field by field, and what differs from the originals and why."""

from __future__ import annotations

import msgspec

from consilience.model import ClaimStatus, EventStatus, Told
from consilience.model.mention import PeriodBasis


class _Row(msgspec.Struct, frozen=True, kw_only=True):
    """A value."""


class PloverEntity(_Row, frozen=True):
    """A party: `code` of its country (ISO 3166-1 alpha-3), `sector`, its words and where they stand, who it is."""

    code: str | None
    sector: str | None
    entity_text: str
    identifier_id: str | None
    identifier_text: str | None
    start: int
    end: int
    actor: str | None


class PloverPlace(_Row, frozen=True):
    """Where it is: the words of the report, and the place they mean where that is known."""

    extracted_place: str
    resolved_place: str | None
    country_code: str | None
    start: int
    end: int
    place: str | None


class PloverText(_Row, frozen=True):
    """Where it is told: number of the sentence, first and last offset of the trigger, the entry of our tables."""

    sequence: int
    start: int
    end: int
    entry: str | None


class PloverCitation(_Row, frozen=True):
    """What report tells it, and what coded it."""

    citation: str
    url: str | None
    title: str | None
    language: str | None
    publication: str | None
    published: str | None
    coder: str
    codebook: str


class PloverRow(_Row, frozen=True):
    """One event as one report tells it."""

    id: str
    has_event: bool
    date: str | None
    enddate: str | None
    date_basis: PeriodBasis | None
    actor: tuple[PloverEntity, ...]
    recipient: tuple[PloverEntity, ...]
    third: tuple[PloverEntity, ...]
    event: tuple[str, ...]
    mode: tuple[str, ...]
    context: None
    event_loc: PloverPlace | None
    event_text: tuple[str, ...]
    quad_code: int | None
    cameo: str | None
    codes: dict[str, str]
    status: EventStatus
    negated: bool
    told: Told
    link: str | None
    origins_low: int | None
    origins_high: int | None
    claim_status: ClaimStatus | None
    text: str
    text_info: PloverText
    cite_info: PloverCitation


class GdeltRow(_Row, frozen=True, rename="pascal"):
    """One event between two parties, counted once however many reports tell it."""

    global_event_id: str = msgspec.field(name="GLOBALEVENTID")
    sql_date: int | None = msgspec.field(name="SQLDATE")
    month_year: int | None
    year: int | None
    date_earliest: str | None
    date_latest: str | None
    date_basis: PeriodBasis | None
    actor1_code: str | None
    actor1_name: str | None
    actor1_country_code: str | None
    actor1_type1_code: str | None = msgspec.field(name="Actor1Type1Code")
    actor2_code: str | None
    actor2_name: str | None
    actor2_country_code: str | None
    actor2_type1_code: str | None = msgspec.field(name="Actor2Type1Code")
    is_root_event: int
    event_code: str | None
    event_base_code: str | None
    event_root_code: str | None
    quad_class: int | None
    plover_type: str | None
    plover_mode: str | None
    status: EventStatus
    num_mentions: int
    num_sources: int
    num_articles: int
    origins_low: int | None
    origins_high: int | None
    claim_status: ClaimStatus | None
    action_geo_full_name: str | None = msgspec.field(name="ActionGeo_FullName")
    action_geo_country_code: str | None = msgspec.field(name="ActionGeo_CountryCode")
    date_added: str | None = msgspec.field(name="DATEADDED")
    source_url: str | None = msgspec.field(name="SOURCEURL")
    report: str
    start: int
    end: int
    exact: str
