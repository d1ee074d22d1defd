"""Words around figures: nouns that only carry a measure, verbs and nouns of change, tolls, acts that are counted.

The tables are our own, from the vocabulary of English news reports."""

from __future__ import annotations

LIGHT = frozenset(
    "turnover volume value amount total number figure level quantity sum tally count size worth pace share-out "
    "record high low peak maximum minimum majority rest range proportion percentage".split()
)
"""Nouns that say how much of something, not what: the measure is their complement ("value of exports")."""

EXTREMES = frozenset(
    "record high low peak maximum minimum level total range average worth rate pace tally count number figure "
    "amount vicinity neighbourhood neighborhood excess tune".split()
)
"""Where these carry nothing, the measure is the subject of the clause ("exports rose to a record high of …")."""

DESCRIBED = frozenset({"record", "high", "low", "peak", "majority", "rest", "range", "average"})
"""Light nouns that a noun before them only describes ("world record")."""

BETWEEN_TWO = frozenset({"meeting", "call", "summit"})
"""What always is between parties."""

GOALS = dict.fromkeys(
    "goal target objective plan ceiling cap quota forecast projection estimate prediction expectation budget aim limit "
    "threshold".split(),
    "goal",
)
"""What is aimed at or expected is another slot than what is."""

HEADS = {
    "trip": "visit", "tour": "visit", "journey": "visit", "fatality": "death", "dead": "death", "toll": "death",
    "commerce": "trade", "talk": "meeting", "encounter": "meeting", "gathering": "meeting", "people": "person",
    "persons": "person", "expenditure": "spending", "killing": "death", "injury": "injured", "wounded": "injured",
    "casualty": "casualty", "earning": "earnings", "net": "income", "revs": "revenue", "rev": "revenue",
    "sales": "sale", "evacuee": "evacuated", "detention": "arrest", "detainee": "arrest",
}  # fmt: skip
"""Different nouns for one thing, as slots see it."""

ACTS = {
    "meet": "meeting", "visit": "visit", "travel": "visit", "speak": "call", "call": "call", "talk": "call",
    "win": "win", "lose": "loss", "strike": "strike", "attack": "attack", "fire": "launch", "launch": "launch",
    "vote": "vote", "attempt": "attempt", "try": "attempt", "fly": "flight", "sign": "signing", "test": "test",
    "arrest": "arrest", "convict": "conviction", "marry": "marriage", "shoot": "shot", "stab": "stabbing",
    "fail": "failure", "appear": "appearance", "elect": "election", "nominate": "nomination", "pay": "payment",
    "spend": "spending", "invest": "investment", "donate": "donation", "give": "gift", "earn": "earnings",
    "buy": "purchase", "purchase": "purchase", "acquire": "purchase", "sell": "sale", "export": "export",
    "import": "import", "produce": "output", "generate": "output", "lend": "loan", "borrow": "borrowing",
    "owe": "debt", "cost": "cost", "charge": "charge", "fine": "fine", "raise": "raised", "receive": "receipt",
    "pledge": "pledge", "commit": "commitment", "approve": "approval", "allocate": "allocation", "supply": "supply",
    "deliver": "delivery", "ship": "shipment", "employ": "employee", "hire": "hiring", "score": "score",
    "walk": "distance", "run": "distance", "weigh": "weight", "measure": "size", "last": "duration",
    "stretch": "length", "provide": "provision", "save": "saving", "award": "award", "demand": "demand",
    "seek": "demand", "offer": "offer", "contribute": "contribution", "add": "addition", "gain": "gain", "cut": "cut",
    "shed": "cut", "host": "hosting",
}  # fmt: skip
"""Verbs whose doings are counted or summed, with the noun that the slot is named by."""

TOLLS = {
    "kill": "death", "die": "death", "dead": "death", "slay": "death", "murder": "death", "perish": "death",
    "drown": "death", "injure": "injured", "wound": "injured", "hurt": "injured", "wounded": "injured",
    "injured": "injured", "hospitalize": "hospitalised", "hospitalise": "hospitalised", "miss": "missing",
    "missing": "missing", "unaccounted": "missing", "displace": "displaced", "displaced": "displaced",
    "evacuate": "evacuated", "arrest": "arrest", "detain": "arrest", "rescue": "rescued", "infect": "infection",
    "trap": "trapped", "strand": "stranded", "abduct": "abduction", "kidnap": "abduction", "capture": "capture",
    "homeless": "homeless", "alive": "alive", "hostage": "hostage", "charge": "charged",
}  # fmt: skip
"""Words of tolls: whoever is counted beside them is counted as that."""

GENERIC = frozenset("people person individual human soul life one other body victim".split())
"""Nouns that say no more than that people are counted."""

LEVELS = frozenset(
    "be reach total hit stand amount average exceed surpass top come remain become equal number near approach stay "
    "hover peak settle cost attain touch cross pass".split()
)
"""Verbs that say where a level lies."""

BE = LEVELS | frozenset(
    "account comprise constitute represent weigh measure run range make begin start open close finish end trade yield "
    "value estimate put price expect project forecast report last take crest fetch cap freeze quote change lie".split()
)
"""Verbs that put a figure beside its measure: the measure is their subject."""

SETTERS = frozenset(
    "estimate put value price set fix peg expect project forecast bring take push drive keep hold report see "
    "mark send pull drag cap freeze leave limit restrict".split()
)
"""Verbs that put a figure to their object ("set the price at $5", "bring the total to 41")."""

TRANSFERS = frozenset(
    "have see post record register report show experience suffer enjoy maintain achieve hold keep make set face "
    "witness".split()
)
"""Verbs whose subject is the measure of the change in their object ("sales saw a rise of 5%")."""

UP = frozenset(
    "rise increase grow climb jump surge soar gain advance expand swell rally leap rocket balloon accelerate improve "
    "strengthen appreciate raise boost lift edge rebound recover escalate heighten hike add double triple quadruple "
    "outpace widen firm inch creep tick".split()
)
DOWN = frozenset(
    "fall decrease decline drop slip plunge slump tumble shrink contract sink slide dip lose cut reduce lower slash "
    "trim ease weaken depreciate plummet slow narrow halve retreat shed dwindle diminish crash dive subside wane "
    "curb devalue erode deepen".split()
)
MULTIPLIERS = frozenset("double treble triple quadruple quintuple halve".split())
"""Verbs that are themselves a figure: what grows or shrinks so many times is their measure."""

PHRASAL = {"give": "up", "pick": "up", "tick": "down", "bring": "down", "come": "down"}
"""Verbs that tell of a change with this particle ("the rand gave up 2 percent")."""

MOVES = UP | DOWN | {"change", "move", "go", "fluctuate", "vary", "swing", "revise"}

UP_NOUNS = frozenset(
    "increase rise raise growth gain jump surge climb expansion hike uptick upturn advance boost leap rally "
    "appreciation acceleration".split()
)
DOWN_NOUNS = frozenset(
    "decrease decline fall drop loss cut reduction slump plunge dip contraction slide downturn depreciation slowdown "
    "shrinkage tumble".split()
)
CHANGE_NOUNS = UP_NOUNS | DOWN_NOUNS | {"change", "swing"}
CHANGE_IN_PERCENT_ONLY = frozenset({"loss", "gain", "cut", "boost", "hike"})
"""With other units these are the measure itself ("a loss of $916 million")."""

WEAK_TERMS = frozenset(
    "record remarkable total overall new own current estimated combined whole entire high low more other first second "
    "last next additional further several many such same latest recent staggering whopping huge massive full maximum "
    "minimum average annual yearly year-on-year monthly quarterly daily weekly some about nearly almost only just "
    "least most around approximately roughly over under respective different various certain particular key main "
    "major important significant rapid sharp slight strong turnover span occasion value volume amount number level "
    "figure year month week day today yesterday time period previous past late early so-called reported alleged "
    "unprecedented all-time half quarter".split()
)
"""Words beside a measure that do not narrow it."""

MUTUAL = frozenset({"bilateral", "mutual", "two-way", "reciprocal", "joint"})
"""The measure is one between two: its owners are both."""

QUOTED = frozenset("index average rate fund composite".split())
"""Last words of names that are themselves measured ("the Norland Composite Index fell 2 percent")."""

SAYING = frozenset(
    "say tell report announce state add note claim estimate show reveal disclose confirm write declare indicate "
    "suggest argue believe think warn explain insist stress tweet post publish release reiterate acknowledge "
    "admit".split()
)

SPEAKING = frozenset(
    "say tell state declare explain insist argue believe think warn tweet reiterate acknowledge admit reply quip joke "
    "remark complain".split()
)
"""Verbs whose subject only speaks of an amount: it is neither theirs nor what they do."""

EXPECTING = frozenset("expect anticipate project forecast foresee plan".split())
"""Verbs by which a firm tells what its accounts will be ("it expects proceeds to exceed $9m")."""

FORECASTS = frozenset("forecast projection estimate prediction outlook expectation".split())
"""What is forecast "for" somebody is of them, and not of the forecaster."""

BALANCES = frozenset(
    "deficit surplus debt spending budget borrowing shortfall gap expenditure investment revenue".split()
)
"""What is told in percent of a state's output, and is itself the measure."""

ACCOUNTS = frozenset("profit loss revenue sale income earnings turnover dividend margin proceeds proceed".split())
"""What a firm tells of itself: without an owner it is of the firm that tells it ("Roe & Co said profit rose")."""

PENALTIES = frozenset(
    "fine jail sentence imprison ban suspend cane flog disqualify penalise penalize convict acquit accuse".split()
)
"""Verbs whose amount is of those they are done to."""

COSTS = frozenset("cost charge hand give award grant deny save earn".split())
"""Verbs whose amount is of their first object ("cost the firm $5m", "gave the side a 2-0 win")."""

PAPERS = frozenset(
    "poll survey data datum figure statistic report estimate study memo statement bulletin document paper result "
    "index".split()
)
"""What tells of amounts and has none itself."""

POINTERS = {"country": "state", "nation": "state", "republic": "state"} | dict.fromkeys(
    "firm company group business corporation conglomerate lender carrier airline insurer retailer carmaker chipmaker "
    "drugmaker planemaker steelmaker shipbuilder brewer supplier broker developer publisher utility start-up".split(),
    "organisation",
)
"""Nouns that, with "the", point at the last party of a kind that was named."""

DOERS = frozenset(
    """city county state province region district town village municipality borough bloc island kingdom emirate museum
    university college school hospital church mosque charity airline carrier lender retailer maker manufacturer producer
    operator utility supplier insurer broker builder developer publisher shop store hotel airport start-up startup
    brand subsidiary consortium fund exchange regulator trader buyer seller owner shareholder lawmaker jury gang squad
    side visitor host duo trio band orchestra choir cast thief robber raider gunman trucker docker railwayman
    steelworker nurse engineer coastguard rower sprinter spinner striker challenger pilgrim mourner penitent
    participant delegate ministers household couple boy girl client customer creditor tenant
    male female patient landlord cyclist rider swimmer runner batter batsman bowler goalkeeper defender captain coach
    mill refinery refiner smelter miner grower breeder fisherman motorist driver commuter carmaker brewer steelmaker
    chipmaker drugmaker planemaker shipbuilder actor singer author
    artist director chef pensioner union federation league treasury police coastguards""".split()
)
"""People and bodies, besides those of the report's actors, that own, pay, win or lose as parties do."""

FIRMS = frozenset(
    "firm company group conglomerate bank lender insurer carrier airline carmaker maker manufacturer producer retailer "
    "operator utility supplier broker builder developer publisher brewer miner shipbuilder steelmaker chipmaker "
    "drugmaker planemaker brand chain subsidiary start-up startup charity agency exchange fund".split()
)
"""Words for bodies that stand before their names."""

RECKONING = frozenset("estimate put value expect project forecast predict reckon verify document tally".split())
"""Verbs whose subject only reckons an amount that is another's ("the mayor put the damage at $5m")."""

HOLDING = frozenset("have keep get receive take win hold lose".split())
"""Verbs whose object is an amount of what was just spoken of ("Norland won 84 seats. Sudria has 51.")."""

LETHAL = frozenset("take claim cost lose".split())
"""Verbs that, with lives, tell of deaths."""

SUPPLYING = frozenset("supply contribute provide account represent".split())
"""Verbs whose percentage is a share of what was just spoken of ("with Norland supplying 27 percent")."""

HELD_TO_BE = frozenset("fear presume believe report confirm know think".split())
"""Verbs whose participle stands between a number and its toll ("61 feared drowned")."""

PLACING = frozenset("rank finish come place seed qualify".split())
"""Verbs that say which place somebody has ("ranked No. 9", "finished third")."""

SCALES = frozenset({"magnitude", "intensity"})
"""Nouns that a bare number stands behind as its scale."""

GROUPS_OF = frozenset(
    "crew crowd staff audience congregation workforce squad team party group gang class delegation family "
    "population garrison contingent membership".split()
)
"""Groups whose size stands behind "of" ("a crew of 22")."""

BOUGHT_BY = frozenset(
    "litre liter gallon barrel tonne ton kilo kilogram kilogramme pound ounce sack bag bushel bottle pint loaf packet "
    "pack tin dozen metre meter carton crate cylinder".split()
)
"""Units that goods are sold by."""

TAKING_OFF = frozenset("shave knock wipe take slice chop lop strip trim cut".split())
"""Verbs that take an amount off what it is measured by ("shaved half a point off growth")."""

ROUTES = frozenset(
    "to from in into on at for with against via through by under within among across per aboard near".split()
)
"""Prepositions whose complement narrows a measure."""
