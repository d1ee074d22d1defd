"""What only persons and bodies do, feel or have: words that tell who a pronoun can stand for."""

from __future__ import annotations

from consilience.extraction.knowledge.cues import SPEECH

_OF_THINGS = frozenset("indicate imply read signal point recall suggest highlight note".split())
"""What reports, signs and figures do as well."""

MINDED = (SPEECH - _OF_THINGS) | frozenset(
    """
    abandon acquire aim apologise apologize appeal appoint authorise authorize ban believe bid blame borrow boycott
    buy call campaign cancel choose comply condemn consider cooperate criticise criticize decide decline deem demand
    denounce deploy dismiss do donate elect employ endorse expect extradite fear fight fire hire hope import insist
    intend invade invest investigate join know launch lend lobby merge negotiate nominate oppose order organise
    organize outlaw owe own pardon pay pledge postpone prefer prosecute pursue ratify recruit refuse reject rely
    request resolve scrap seek sell send sign spend sponsor strive sue supply suspend thank think threaten try urge
    veto vote vow want welcome win wish withdraw
    """.split()
)
"""Verbs of minds: "it refused"."""

OWNED = frozenset(
    """
    adviser advisor airforce ally ambassador army board boss branch budget cabinet client committee constitution
    creditor critic customer delegation employee envoy exporter founder government headquarter headquarters
    intention investor law lawmaker lawyer leader leadership lender letter management member membership military
    mission navy neighbor neighbour offer office owner parent parliament partner people personnel police policy
    predecessor president promise proposal regulator representative rival sale scientist shareholder soldier
    solicitor spokesman spokesperson spokeswoman staff statement stock subsidiary supplier supporter team troop
    turnover union viewer volunteer website worker workforce
    """.split()
)
"""What bodies have and things have not: "its shareholders"."""

SUFFERED = frozenset(
    """
    accuse advise aid allow arm ask bankrupt blame compel condemn convict criticise criticize defeat fine forbid
    force help indict inform instruct invade invite isolate let lobby mislead nationalise nationalize oblige order
    penalise penalize permit persuade pressure prosecute punish remind represent request require sanction sue tell
    thank threaten trust urge warn
    """.split()
)
"""What is done to persons and bodies, hardly to things: "sued it"."""

MOODS = frozenset(
    """
    able afraid alarmed angry anxious aware capable careful cautious committed concerned confident content convinced
    delighted desperate determined disappointed eager encouraged free glad grateful guilty happy hopeful indebted
    insolvent interested keen liable mindful neutral obliged open opposed optimistic pessimistic pleased prepared
    profitable proud ready reluctant responsible satisfied sceptical shocked skeptical sorry sure surprised thankful
    unable unaware uncertain unhappy unimpressed unprepared unsure unwilling upset wary willing worried
    """.split()
)
"""Adjectives of what persons and bodies are, not of what is the case."""

ACQUIRING = frozenset("buy acquire purchase".split())
"""What nobody does with what is his own already: "for Sudbank to buy 80 pct of its shares"."""

EMPTY = frozenset("rain snow happen occur matter transpire emerge follow take come turn cost make mean".split())
"""Verbs whose "it" is mostly nobody: "it emerged that", "it takes time"."""
