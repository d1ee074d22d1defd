"""Nouns and adjectives that carry what somebody says, wants, thinks or judges, and nouns that can speak."""

from __future__ import annotations

from consilience.extraction.knowledge.cues_prepositions import NOUN_PREPOSITION

NOUNS = frozenset(NOUN_PREPOSITION) | frozenset(
    """
    accusation acknowledgement acknowledgment admission advice affirmation agreement allegation apprehension
    argument assertion assessment assumption assurance boast case caution charge conclusion confession
    confirmation contention conviction decision declaration desire eagerness estimate evidence expectation
    explanation finding forecast guarantee guess hint hunch idea implication impression inclination indication
    insinuation insistence intention notion objection observation perception point premise proof prophecy
    proposition reassurance rebuke recommendation refusal reluctance reply report resolution revelation rumor
    rumour sense sentiment speculation stipulation suggestion supposition testimony theory thesis thought threat
    understanding vow wish word
    """.split()
)
"""Her *warning* [that the bridge would fall]."""

ADJECTIVES = frozenset(
    """
    adamant afraid angry aware certain concerned confident convinced critical curious delighted disappointed
    dismissive doubtful dubious eager excited fearful fond glad grateful happy hopeful insistent interested keen
    leery mindful nervous opposed optimistic outspoken pessimistic pleased positive proud reluctant sad sceptical
    skeptical supportive sure surprised suspicious thankful unaware uncertain unconvinced unhappy unimpressed
    unsure unwilling wary worried
    """.split()
)
"""What somebody is when they think or feel that something is so: is *confident* [that it will hold]."""

DENIES = frozenset(
    """
    denial doubt opposition refusal rejection skepticism
    """.split()
)

EXPECTS = frozenset(
    """
    desire expectation fear forecast hope intention plan prediction wish
    """.split()
)

ASKS = frozenset(
    """
    question
    """.split()
)

VOICES = frozenset(
    """
    aide ambassador analyst attorney camp campaign candidate chairman chief critic doctor document economist email
    expert government governor judge lawyer leader mayor memo minister ministry official police poll premier
    president report scientist senator source spokesman spokesperson spokeswoman study survey witness
    """.split()
)
"""Common nouns that can speak before a colon in a headline: *Minister*: …"""

LABELS = frozenset(
    """
    alert analysis boom breaking byline column correction editorial exclusive fact image listen live note opinion
    photo photos podcast read related source today update video watch wow
    """.split()
)
"""Words before a colon that announce a text and do not speak."""

SURVEYS = frozenset(("poll", "survey", "polling"))
"""What has a finding in itself: *In a poll* of the towns, [half were for it]."""

OCCASIONS = frozenset(
    "address appearance briefing conference day event hour interview rally speech tour visit week".split()
)
"""Occasions on which somebody speaks: not the *speech* praises, but who gives it."""
