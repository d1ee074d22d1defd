"""Verbs that carry an act instead of telling one: light verbs, verbs of phase, verbs of state.

A light verb lends its subject and its time to the noun it carries ("paid a visit", "held talks")."""

from __future__ import annotations

LIGHT = frozenset(
    "pay make hold have give take conduct do stage launch carry mount wage undertake perform begin start open "
    "continue "
    "resume end conclude complete finish stop suspend break lead join attend host chair convene engage enter embark "
    "participate issue deliver send receive suffer face commit order plan schedule organize organise "
    "arrange cancel postpone announce declare sign reach strike clinch seal wrap kick set out deal "
    "put execute exchange extend offer lodge file submit go call witness see plot perpetrate repeat renew "
    "run step mark".split()
)
"""Light verbs and verbs of phase whose object (or object of in, on, into) names the act."""

CARRIES = frozenset(
    "pay make hold have give take conduct do stage launch carry mount wage undertake perform begin start open "
    "continue "
    "resume conclude complete finish lead host chair convene engage enter embark commit issue deliver "
    "exchange extend lodge file submit repeat renew send organize organise run end step wrap kick go put "
    "receive".split()
)
"""Those with which an event noun makes one trigger."""

GIVES = frozenset(
    "make hold give conduct stage launch issue deliver extend lodge file submit send offer exchange pay commit".split()
)
"""Those that a phrase of the act tables means by `*`."""

HAPPENS = frozenset(
    "occur happen begin start end come follow continue last run open close conclude resume erupt break "
    "coincide fall take".split()
)
"""Verbs that say when or where the event named by their subject happens ("talks began on Monday")."""

PLANNED = frozenset("schedule plan set slate expect anticipate due arrange fix".split())
"""Participles that put the event named by their subject, or in their infinitive, into the future."""

STATES = frozenset(
    "be have seem appear know believe think want need mean contain include consist remain belong own like love hate "
    "matter depend cost weigh deserve exist resemble concern represent involve enable reflect underscore "
    "highlight show "
    "aim serve tend contribute lie stand sit live reside feel hope wish prefer understand hear consider regard view "
    "expect intend plan wait keep stay become constitute comprise span stretch border feature equal total amount "
    "differ vary suit fit lack owe possess require entail imply base center centre found rely "
    "must can may could might should would will shall do let help make allow ensure prove look sound smell taste "
    "face boast enjoy trust doubt fear worry care suppose assume guess imagine realize realise recognise remember "
    "forget ignore mind contrast correspond compare relate refer apply pertain derive stem rank range exceed number "
    "play continue try attempt strive seek struggle manage fail use work bode host house accommodate "
    "anticipate characterize characterise cherish go come get put take set run turn see happen occur follow "
    "associate link connect locate situate name "
    "title entitle".split()
)
"""Verbs that tell no happening by themselves; those that also stand in an act table do where the table says so."""

ATTITUDES = frozenset(
    "anticipate want hope wish try seek attempt aim intend consider like strive need struggle fear "
    "desire propose suggest "
    "recommend apply urge ask demand request order tell beg encourage pressure press call push invite threaten warn"
    " offer "
    "expect allow permit let enable help risk prepare mull contemplate eye weigh discuss debate study lobby "
    "vow pledge "
    "promise agree undertake swear plan decide accuse suspect blame charge criticize criticise condemn "
    "convince persuade force compel advise authorize authorise direct instruct forbid prohibit ban prevent bar "
    "stop deter avoid "
    "oppose favor favour support reject refuse decline deny fail forget neglect cancel".split()
)
"""Verbs whose complement need not have happened."""

SCHEDULERS = frozenset(
    "anticipate plan schedule expect intend set slate agree pledge promise vow decide prepare arrange "
    "undertake due swear "
    "commit".split()
)
"""Of these, the ones that make their complement scheduled."""

DENIERS = frozenset(
    "refuse decline deny fail reject forget neglect avoid cancel prevent bar forbid prohibit abandon scrap avert foil "
    "thwart".split()
)
"""Of these, the ones whose complement did not happen."""

WAYS = frozenset("name call dub nickname title entitle".split())
"""Verbs that only give a name."""

ALLEGING = frozenset("accuse suspect charge acquit clear blame indict".split())
"""Verbs whose "of" or "with" names what need not have happened ("accused of taking bribes")."""

KEEPS_FROM = frozenset("prevent bar keep stop ban block prohibit restrain discourage deter hinder refrain".split())
"""Verbs whose "from" names what did not happen."""

NO_EVENTS = {
    "order": frozenset("world international public legal social new law global rank executive restraining".split()),
    "release": frozenset("press news media".split()),
    "fire": frozenset("friendly".split()),
    "strike": frozenset("third".split()),
    "operation": frozenset("business daily commercial".split()),
    "march": frozenset(),
    "return": frozenset("tax".split()),
    "talk": frozenset("pep small".split()),
    "action": frozenset("class".split()),
    "vote": frozenset("popular electoral".split()),
    "agreement": frozenset(),
}
"""Event nouns and the words before them that make them something else ("the world order", "a press release")."""
