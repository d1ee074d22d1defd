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
    ambition anxiety apprehension concern desire expectation fear forecast hope intention offer plan pledge prediction
    promise proposal prospect resolve speculation threat vow wish worry
    """.split()
)

ASKS = frozenset(
    """
    appeal call demand plea question recommendation request
    """.split()
)

THINKS = frozenset("belief certain confidence confident conviction convinced optimistic sure".split())
"""Nouns and adjectives of thinking: what is thought to come is expected."""

VOICES = frozenset(
    """
    academic accountant activist adviser advisor aide airline ambassador analyst archaeologist archbishop architect
    astronomer attorney audit auditor author biologist bishop boss brother builder camp campaign campaigner candidate
    captain carer ceo chairman chairperson chairwoman champion charity chief climatologist coach commander
    commissioner company conservationist coroner councillor court critic curator daughter dealer dentist designer
    detective developer director doctor document ecologist economist editor email engineer environmentalist envoy
    epidemiologist expert farmer father firm fisherman forecaster founder general geologist government governor head
    historian imam indictment inquest inquiry insider inspector judge junta jury king lawsuit lawyer leader letter
    manager mayor md medic memo meteorologist midwife minister ministry mother mp mufti nurse oceanographer official
    ombudsman operator opposition organiser organizer palace paramedic parent pastor physicist pilot planner pm police
    poll pope premier president priest prime-minister principal producer professor prosecution prosecutor psychiatrist
    psychologist publisher queen rabbi rebel regulator report researcher retailer rival royal scientist secretary
    seismologist senator sheriff shopkeeper sister son source spokesman spokesperson spokeswoman staff statistician
    study supplier surgeon survey survivor teacher teammate trader trainer treasurer tsar tutor union vet veteran
    victim villager virologist volunteer warden watchdog whistleblower widow wife winner witness worker
    """.split()
)
"""Common nouns that can speak before a colon in a headline: *Minister*: …"""

LABELS = frozenset(
    """
    advice alert analysis audio background blog boom breaking briefing byline caption cartoon clarification column
    comment commentary contact correction date editorial email exclusive explainer fact factbox feature focus gallery
    glance graphic guide headline highlight image insight interview key list listen live location map more newsletter
    note obituary opinion photo picture podcast poem poetry preview price profile quiz read recap recipe related
    review roundup score series slideshow story summary table tag timeline tip title today topic transcript trivia
    update venue video vote watch weather where wow
    """.split()
)
"""Words before a colon that announce a text and do not speak."""

SURVEYS = frozenset(("poll", "survey", "polling"))
"""What has a finding in itself: *In a poll* of the towns, [half were for it]."""

OCCASIONS = frozenset(
    "address appearance briefing conference day event hour interview rally speech tour visit week".split()
)
"""Occasions on which somebody speaks: not the *speech* praises, but who gives it."""

UTTERED = OCCASIONS - {"day", "event", "hour", "tour", "visit", "week"} | frozenset(
    """
    announcement article bulletin broadcast call column commentary communique communiqué congress debate editorial email
    e-mail filing forum hearing lecture letter meeting memo message note notice op-ed paper podcast post press programme
    program question radio release remark report session statement telephone phone television text tweet video webcast
    """.split()
)
"""What words are uttered or written in: said *in a statement* that …"""

VIEWS = frozenset(
    """
    account analysis assessment calculation calculations estimate estimates estimation eye eyes judgement judgment
    mind opinion phrase reading reckoning recollection telling version view word words
    """.split()
)
"""What a thought or a saying is somebody's by: *in the view of* the mayor, [the plan is dead]."""

NOBODYS = frozenset(
    """
    allegation call claim concern demand expectation fear forecast hope prediction rumor rumour speculation suspicion
    warning worry
    """.split()
)
"""Nouns that tell what is said or felt though nobody in particular does: rose on *hopes* of [a truce]."""

RUMOURED = frozenset(
    """
    accusation allegation assertion charge claim complaint fear insinuation report rumor rumour speculation suggestion
    suspicion
    """.split()
)
"""What is said by others where somebody denies it: dismissed *reports* [that it leaked]."""

LINES = frozenset(
    """
    answer caption catchphrase chant credo cry echo greeting joke line lyric mantra motto oath phrase prayer punchline
    quip reaction refrain reminder response retort saying sign slogan tirade toast verdict warning wording
    """.split()
)
"""What is said, where a colon leads it in: had one *answer* for them: “…”"""

EVENTS = frozenset(
    """
    affair attack ballot battle blast budget bypoll campaign case championship championships comeback
    competition conference conflict crash crisis cup debate derby disaster dispute drama earthquake election
    elections fallout festival final finals fire flood flu fight game games genocide grand hearing heist
    killing league live match merger murder olympics open outbreak pandemic paralympics playoffs prix probe protest
    protests race raid referendum review rift row scandal season semifinal series shooting shutdown siege storm strike
    summit takeover talks test tour tournament tragedy trial trophy unrest virus vote war world wildfire
    """.split()
)
"""Words that end the name of what a headline is about, before its colon: *Harbour row*: …"""
