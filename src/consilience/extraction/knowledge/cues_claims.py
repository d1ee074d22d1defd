"""What keeps the words beside a cue from being a statement: deeds, silences, and things that cannot speak."""

from __future__ import annotations

DEEDS = frozenset(
    """
    accept address analyse analyze answer assail concede congratulate disclose examine expect greet illustrate invoke
    justify minimise minimize offer rebuke receive respect solicit thank weigh withhold
    """.split()
)
"""Verbs whose bare object is what is done or dealt with, not what is said: *accepted* an invitation, *thanked* her
host. With quotation marks or a clause inside, the object can still be a statement."""

ISSUED = frozenset(("post", "publish"))
"""Verbs for what is put out: *posted* a profit, *published* a photograph. Only words in marks are said by them."""

SILENCES = frozenset(
    """
    announce clarify comment confirm detail disclose discuss elaborate explain identify indicate know mention
    provide reveal say specify state tell
    """.split()
)
"""Verbs whose negation withholds instead of denying: did not *say* whether, declined to *comment*."""

UNDONE = frozenset("decline fail forget neglect refuse".split())
"""Verbs whose infinitive was not done: failed to *agree*."""

WITHHOLDING = frozenset("decline refuse".split())
"""Verbs that with an infinitive of those withhold too."""

WHETHER = frozenset("whether if what when where who whom whose which why how".split())
"""Words that open what is left untold."""

MUTE = frozenset(
    """
    absence approach backdrop celebration circumstance collaboration cooperation development effort event
    everything fact friendship growth measure milestone momentum move nothing partnership presence priority process
    relation relationship rise situation something step success tension thing tie trade trend
    """.split()
)
"""Nouns for what happens or is the case: they may show something, but it is nobody who says so."""

SHOWS = frozenset(
    """
    address aim confirm demonstrate discuss emphasise emphasize expose highlight illustrate indicate mean promise
    reflect represent reveal seek show signal suggest threaten underline underscore want
    """.split()
)
"""Verbs that stand as well for what a happening shows as for what somebody says."""

POINTING = frozenset("highlight mean reflect underline underscore".split())
"""Of these, the ones whose subject "it", "this" or "that" stands for a happening."""

PLANS = frozenset("agreement deal initiative pact plan proposal treaty".split())
"""What somebody drew up: "a plan that emphasizes respect" tells what is in it."""

ANSWERED = frozenset(
    "call email enquiry inquiry journalist letter message query question questioning reporter request".split()
)
"""What is replied or responded to, which is not what is said: replied to a *question*."""

REPEATS = frozenset({"echo", "repeat", "reiterate"})
"""Verbs for saying again what stands before: "this sentiment was *echoed* by" tells no words of its own."""

NAMES_SOURCE = frozenset("cite quote".split())
"""Verbs whose object can be where the words come from: *citing* two officials."""

PAPERS = frozenset(
    "agency article author book broadcaster channel daily diplomat document figure historian media memo network "
    "newspaper officer paper poet proverb researcher scholar scripture statement statistics text worker".split()
)
"""Nouns, besides those that speak, for what can be cited."""

COMMAS = frozenset((",", "—", "–", "--"))
"""Marks behind which a report can comment on what it has just told."""

HEARERS = frozenset(
    "bench commission committee coroner court hearing inquest inquiry judge jury juror magistrate panel sheriff trial "
    "tribunal".split()
)
"""Those before whom it is spoken in trials and inquiries: the court *heard* [that it leaked]."""

STIRRED = frozenset(
    """
    alarm anger anxiety chance concern criticism debate doubt expectation fear fury hope likelihood outcry outrage
    possibility pressure prospect protest question risk row speculation specter spectre suspicion tension uncertainty
    worry
    """.split()
)
"""What a report says that somebody's words have stirred or laid to rest: "…, raising *fears* of a strike"."""

EFFECTS = frozenset(
    """
    demonstrate document highlight illustrate indicate mean reflect reveal show signal suggest underline underscore
    """.split()
)
"""Verbs whose "-ing" behind a comma tells what came of something, within the same speech: "…, *showing* that …"."""
