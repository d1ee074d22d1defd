"""What everything is made of: plain, frozen, typed structs that import nothing else of ours."""

from consilience.model.actor import Actor, ActorType, Entity
from consilience.model.claim import Claim, ClaimMention, ClaimStatus, Standing, Value
from consilience.model.derivation import Derivation, Direction, Passage, Relation
from consilience.model.document import Document, Parse, Sentence, Token
from consilience.model.extraction import Extraction
from consilience.model.ids import content_id
from consilience.model.judgement import About, Footing, Judgement, Verdict
from consilience.model.mention import (
    ActorMention,
    Attribution,
    EventMention,
    EventStatus,
    FigureMention,
    Mention,
    Modifier,
    Participant,
    Period,
    Polarity,
    Source,
    TimeMention,
    TimeType,
    Told,
)
from consilience.model.origins import Origins
from consilience.model.report import Block, BlockKind, Credit, Extent, Layer, Pointer, PublishedBasis, Refusal, Report
from consilience.model.span import Span
from consilience.model.story import Story
from consilience.model.timeline import TimelineRow

__all__ = [
    "About",
    "Actor",
    "ActorMention",
    "ActorType",
    "Attribution",
    "Block",
    "BlockKind",
    "Claim",
    "ClaimMention",
    "ClaimStatus",
    "Credit",
    "Derivation",
    "Direction",
    "Document",
    "Entity",
    "EventMention",
    "EventStatus",
    "Extent",
    "Extraction",
    "FigureMention",
    "Footing",
    "Judgement",
    "Layer",
    "Mention",
    "Modifier",
    "Origins",
    "Parse",
    "Participant",
    "Passage",
    "Period",
    "Pointer",
    "Polarity",
    "PublishedBasis",
    "Refusal",
    "Relation",
    "Report",
    "Sentence",
    "Source",
    "Span",
    "Standing",
    "Story",
    "TimeMention",
    "TimeType",
    "TimelineRow",
    "Token",
    "Told",
    "Value",
    "Verdict",
    "content_id",
]
