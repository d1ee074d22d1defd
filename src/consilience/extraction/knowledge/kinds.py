"""Words beside a name that tell what kind of thing it names. From common knowledge."""

from __future__ import annotations

FIRM_NOUNS = frozenset(
    """firm company group maker carmaker automaker drugmaker chipmaker planemaker shipbuilder shipyard bank lender
    insurer reinsurer carrier airline retailer chain grocer supermarket giant conglomerate brand manufacturer
    distributor exporter operator broker brokerage startup start-up supplier utility brewer distiller miner refiner
    builder housebuilder homebuilder publisher broadcaster network newspaper daily weekly tabloid magazine website
    agency charity ngo think-tank thinktank union party club side team league militia movement faction regulator
    watchdog exchange subsidiary affiliate consultancy contractor hotelier franchise label studio foundation
    consortium fund biotech fintech unicorn""".split()
)
"""Nouns right before the name of a body: "the Swiss firm Solvo"."""

SHARE_NOUNS = frozenset("share shares stock stocks bond bonds stake shareholders shareholder dividend".split())
BODY_NOUNS = frozenset(
    """shareholders shareholder employees employee staff customers customer executives executive spokesman spokeswoman
    spokesperson board directors management headquarters subsidiary stores store plant plants factory factories
    shares stock bonds bondholders branches fleet workers""".split()
)
"""What a body has: nouns behind its name, or before "of" and its name."""

WORK_NOUNS = frozenset(
    """strike strikes workers jobs job analyst analysts economist economists strategist trader traders engineer
    engineers staff employee employees lawyer scientist researcher apprentices unions layoffs""".split()
)
"""What there is at a body: nouns before "at" and its name."""
MARKET_VERBS = frozenset(
    """rise fall jump drop gain lose climb slip slide surge plunge tumble soar sink end close open trade add shed rally
    ease dip slump edge firm leap advance decline rebound recover crash""".split()
)
PERCENT = frozenset("% percent pc pct cent points".split())
BUSINESS_NOUNS = frozenset(
    """warning profit profits loss losses earnings revenue revenues sales turnover dividend results covenant takeover
    merger acquisition bankruptcy administration receivership insolvency buyback refinancing restructuring""".split()
)
"""What firms issue, post, report, breach or file for."""
BUSINESS_VERBS = frozenset(
    """issue post report breach file announce book raise cut swing make record publish forecast expect pay miss beat
    acquire enter propose slash""".split()
)

PERSON_SUBJECT = frozenset(
    """resign retire plead testify marry divorce die quit abscond apologise apologize smile shrug weep sob
    confess graduate""".split()
)
"""What persons alone do, as the news says it."""
PERSON_OBJECT = frozenset(
    """arrest jail imprison sentence remand bail convict acquit detain handcuff extradite hospitalise hospitalize bury
    behead marry widow interrogate paroled pardon impeach stab shoot""".split()
)
"""What is done to persons alone."""

SPORT_VERBS = frozenset(
    """beat thrash edge lose draw win host face defeat trounce overcome score slip climb go crash sink equalise
    equalize concede slump move rise fall drop knock stun hold outclass""".split()
)
SPORT_NOUNS = frozenset(
    """defeat win victory draw league cup goal goals match game half-time halftime relegation promotion semifinal
    semi-final quarter-final quarterfinal final playoff playoffs play-off fixture season derby kick-off penalty
    stoppage wicket wickets innings touchdown overtime championship""".split()
)
CLUB_NOUNS = frozenset(
    """fans fan supporters goalkeeper coach manager striker midfielder defender winger captain skipper squad players
    player bench boss quarterback pitcher forward""".split()
)

POLLING = frozenset("poll polls polling pollster voters survey ballot primary caucus election delegates".split())
"""Words with which it is candidates that win, lose, rise and fall."""

STATE_NOUNS = frozenset(
    """minister premier embassy ambassador ambassadors army navy troops forces soldiers warships border borders airspace
    constitution parliament ministry neighbour neighbor neighbours neighbors warplanes currency citizens""".split()
)
"""What a state, or its capital that acts, calls its own."""

AROUND = frozenset("near outside across throughout around".split())
PLACE_NOUNS = frozenset(
    """city town village port harbour harbor island isle suburb district province region county resort hamlet
    settlement municipality borough township valley peninsula capital""".split()
)
RELATIONS = frozenset(
    """brother sister son daughter wife husband father mother uncle aunt nephew niece cousin widow widower partner
    grandson granddaughter stepson stepdaughter fiancee fiance twin""".split()
)
