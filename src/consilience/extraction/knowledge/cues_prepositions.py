"""Prepositions that lead to the content, by verb and by noun."""

from __future__ import annotations


def _read(table: str) -> dict[str, tuple[str, ...]]:
    """A table of lines "word: preposition preposition"."""
    lines = (line.split(":") for line in table.strip().splitlines())
    return {word.strip(): tuple(prepositions.split()) for word, prepositions in lines}


PREPOSITION = _read(
    """
    accuse: of
    admit: to
    advise: against on
    advocate: for
    agree: about on to with
    allude: to
    apologise: for
    apologize: for
    appeal: for
    argue: about against for over
    ask: about for of
    balk: at
    beg: for
    believe: in
    boast: about of
    brag: about of
    brush: off
    call: for on upon
    care: about
    caution: about against
    clamor: for
    comment: about on upon
    complain: about of over
    confess: to
    consent: to
    disagree: about on with
    disapprove: of
    distance: from
    double: down
    dream: about of
    elaborate: on
    fantasize: about
    forget: about
    fret: about over
    gloat: about over
    go: after
    gripe: about
    grumble: about
    hint: about at
    hop: for
    hope: for
    inquire: about into
    insist: on upon
    joke: about
    lash: out
    lay: out
    learn: about of
    lobby: against for
    long: for
    muse: about
    object: to
    opine: about on
    plead: for with
    point: at to
    pray: for
    preach: about against
    press: for
    push: for
    rail: about against at
    rant: about against
    refer: to
    refrain: from
    rejoice: at in over
    remark: about on upon
    reminisce: about
    reply: to
    respond: to
    rule: out
    say: about of
    shrug: off
    side: with
    speak: about against of out
    speculate: about on
    stand: by
    sympathise: with
    sympathize: with
    talk: about of up
    tell: about of
    testify: about to
    think: about of
    touch: on
    vouch: for
    warn: about against of
    wonder: about
    worry: about over
    write: about of
    """
)
"""She *warned of* [floods]."""

NOUN_PREPOSITION = _read(
    """
    announcement: of
    attack: against on
    attitude: toward towards
    belief: in
    call: for on
    claim: about of to
    comment: about on
    complaint: about against of
    concern: about for over
    condemnation: of
    confidence: in
    criticism: of
    defence: of
    defense: of
    demand: for
    denial: of
    denunciation: of
    description: of
    dislike: for of
    doubt: about
    embrace: of
    endorsement: of
    fear: about of
    hope: for of
    opinion: about of on
    opposition: to
    plan: for
    plea: for
    pledge: of
    praise: for of
    prediction: of
    promise: of
    proposal: for of on
    question: about of on
    reaction: to
    rejection: of
    remark: about on
    request: for
    skepticism: about of toward
    stance: on
    statement: about on
    support: for of
    suspicion: about of
    view: about of on
    warning: about of
    worry: about over
    """
)
"""The minister's *criticism of* [the plan]."""
