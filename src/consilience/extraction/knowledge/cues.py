"""Verbs that carry what somebody says, asks, wants, thinks or judges.

Each verb is listed under the complements that can hold the content:

- CLAUSE     a clause, with or without "that", "whether", "how":  She *said* [that the bridge would reopen].
- QUOTED     words in quotation marks beside it:                  ["We are ready,"] he *added*.
- TO         an infinitive with the same subject:                 They *vowed* [to rebuild].
- TO_OTHERS  somebody, and what they are to do:                   He *urged* [the mayor to resign].
- OBJECT     a noun phrase, the thing said or judged:             He *rejected* [the offer].
- AS         a noun phrase and "as":                              She *described* [the plan as "empty"].
- NAMING     a noun phrase and its name:                          He *called* [the plan a mistake].

Verbs with a preposition ("*warned of* [floods]") stand in `cues_prepositions`, nouns and adjectives in `cues_nouns`.
"hop" is there because the parser takes "hoped" and "hoping" for it.
"""

from __future__ import annotations

from consilience.extraction.knowledge.cues_prepositions import PREPOSITION

SPEECH = frozenset(
    """
    accept acknowledge add admit advise affirm agree allege announce answer argue articulate ask assert assess
    assure attest avow blog boast brag caution charge chide chime claim clarify comment complain concede conclude
    concur confess confide confirm contend continue counsel counter crow cry deadpan declare decree demur deny
    detail disagree disclose elaborate emphasise emphasize estimate exclaim explain express forecast foretell fume
    gloat gripe grumble guarantee gush highlight hint imply indicate inform insinuate insist instruct interject
    intimate joke lament lecture maintain marvel mention muse mutter narrate note notify object observe opine
    outline plead pledge point post predict proclaim promise pronounce prophesy propose protest quip quote rage
    rant read reaffirm reason reassure recall reckon recommend recount reflect reiterate rejoin relate relay
    remark remember remind repeat reply report respond restate retort reveal rule say scoff shout shriek sigh
    signal snap specify speculate spell state stipulate stress suggest summarise summarize swear teach telegraph
    tell testify text theorise theorize thunder tout tweet underline underscore urge vent verify volunteer vouch
    vow warn wonder write yell
    """.split()
)
"""What is said, written or made known."""

THOUGHT = frozenset(
    """
    anticipate appreciate assume believe calculate conjecture consider contemplate decide deem determine discover
    doubt dream envisage envision expect fear feel figure find foresee forget fret gather grasp guess hop hope
    hypothesise hypothesize imagine infer intuit judge know learn notice perceive posit postulate presume realise
    realize recognise recognize regret rejoice sense suppose surmise suspect think understand wish worry
    """.split()
)
"""What is thought, felt or found out."""

SHOWING = frozenset(
    """
    demonstrate document illustrate show
    """.split()
)
"""What a document or a survey says."""

CLAUSE = (
    SPEECH
    | THOUGHT
    | SHOWING
    | frozenset(
        """
    arrange bet check convince debate demand describe dictate direct dispute enquire hear inquire mandate order
    persuade pray question request require resolve
    """.split()
    )
)

QUOTED = (SPEECH - {"charge", "gush"}) | frozenset(
    """
    attack bark bawl beam begin bellow blare blast blurt boom bristle cackle call caption challenge chant chirp
    chuckle close cluck compare coo criticise criticize croak croon demand denounce describe dismiss drawl e-mail
    email enquire enthuse finish fire gasp giggle go grin groan grouse growl grunt harrumph headline hiss hit hoot
    howl huff implore inquire interrupt intone jeer joke lash laugh message moan mock mumble murmur nod offer open
    order pipe pout praise pray preach press purr put rail ramble rasp recite reckon retaliate riff roar scold
    scrawl scream screech scribble shoot shrill shrug sign sing slam slur smile snarl sneer snicker sniff snort sob
    spit sputter squeal stammer start sum taunt tease thank think threaten trill trumpet utter venture wail warble
    weep whimper whine whisper wisecrack yelp
    """.split()
)

TO = frozenset(
    """
    agree aim ask aspire claim consent decide decline demand desire elect expect fear hate hesitate hop hope
    intend like loathe long look love offer opt plan plead pledge plot prefer promise propose refuse
    request resolve scheme seek strive swear threaten undertake volunteer vote vow want wish yearn
    """.split()
)

TO_OTHERS = frozenset(
    """
    advise ask authorise authorize beg beseech call challenge charge command counsel dare direct empower
    encourage entreat exhort expect forbid implore instruct invite like lobby mandate nudge order permit persuade
    press pressure prod push recommend remind request require tell tempt urge want warn wish
    """.split()
)

WANTS_DONE = frozenset("expect like need order prefer request want wish".split())
"""Of these, the ones that also take what is to be done to something: *wants* [the limits relaxed]."""

OBJECT = frozenset(
    """
    accept accuse acknowledge address admire admit advocate affirm allege analyse analyze announce answer
    anticipate applaud appreciate approve articulate assail assert assess attack attribute author avow back bash
    bemoan berate blame blast boo call castigate censure challenge champion chant characterise characterize charge
    chastise cherish chide chronicle cite claim clarify commend comment compare complain concede condemn confirm
    congratulate consider contemplate contest contradict contrast convey credit criticise criticize critique
    debunk declare decline decry deem defend demand demean demonise demonize denigrate denounce deny deplore
    deride describe desire despise detail detest dictate disavow disclose discuss dislike dismiss disown disparage
    dispute disregard document doubt downplay echo email emphasise emphasize endorse enumerate envisage envision
    envy espouse evoke exalt examine expect explain expose expound express extol extoll fault favor favour fear
    feel float flout forecast foresee formulate forswear gauge glorify guarantee hail hate heckle herald highlight
    hint identify ignore illustrate imagine impugn indicate insult interpret invoke judge justify knock
    label lambast lambaste lament lampoon laud lecture liken list loathe lobby love malign mention minimise
    minimize misrepresent mock mourn mull narrate note offer oppose outline pan parody parrot pledge plug portray
    position post praise preach predict prefer prescribe proclaim profess promise propose publish question quote
    rebuke rebut recall recite recognise recognize recommend recount reference refute regard regret reiterate
    reject relate relay remember renounce repeat report reprimand repudiate request rescind resent resist respect
    restate retract retweet reveal revile ridicule rip rue savage say scold scorn second show signal
    skewer slam slight smear solicit specify state stress suggest support taunt tease thank threaten tout trash
    trumpet tweet underline underscore understand unveil urge utter value vilify voice vouch vow want weigh
    welcome wish withhold
    """.split()
)

AS = frozenset(
    """
    accept acknowledge advertise announce applaud assail attack attribute bill brand cast celebrate characterise
    characterize cite condemn consider count criticise criticize decry deem defend define denounce depict deride
    describe diagnose dismiss disparage dub envisage envision frame hail herald identify interpret know label
    lambast lambaste lampoon laud list mention mock name paint perceive picture pitch portray position praise
    present proclaim promote quote read recognise recognize refer regard reject remember ridicule see skewer slam
    tag tout treat trumpet understand view vilify welcome
    """.split()
)

NAMING = frozenset(
    """
    brand call consider declare deem dub judge label name proclaim pronounce rate think
    """.split()
)

VALUING = frozenset("calculate estimate peg price project put reckon see value".split())
"""Verbs that give a thing a number: *put* [the damage at 300m]."""

DOING = frozenset(
    """
    acknowledge admit advise advocate anticipate celebrate confess consider contemplate debate defend deny describe
    discuss dislike dread enjoy envisage favor favour fear foresee hate imagine justify like love mention oppose
    propose recall recollect recommend regret remember report resent resist suggest support weigh
    """.split()
)
"""Verbs whose "-ing" is what is admitted, denied or thought of: *denied* [stealing it]."""

DENIES = frozenset(
    """
    contradict debunk decline deny disagree disavow discount dismiss disown disprove dispute doubt downplay
    forswear oppose rebuff rebut refuse refute reject renounce repudiate
    """.split()
)

EXPECTS = frozenset(
    """
    agree aim anticipate aspire bet commit desire dread dream envisage envision expect fear forecast foresee foretell
    guarantee hop hope intend long look offer opt pledge plan plot predict prepare project promise prophesy propose
    resolve scheme seek swear threaten undertake volunteer vow want wish worry yearn
    """.split()
)
"""Cues for what is yet to come: thought, wished, planned or promised."""

ASKS = frozenset(
    """
    advise appeal ask beg beseech challenge clamor clamour command counsel dare demand dictate direct encourage enquire
    entreat exhort forbid implore inquire instruct invite lobby mandate nudge order petition plead pray press pressure
    prod push query question recommend request require solicit tell urge warn wonder
    """.split()
)
"""Cues for questions and requests; of the verbs in `TELLS` only with an infinitive."""

TELLS = frozenset("advise challenge dare direct order require tell warn".split())
"""Verbs that ask only where they tell somebody to do something: *told* [him to go], not "told him that it rained"."""

THINKS = frozenset("assume believe figure guess presume reckon suppose suspect think".split())
"""Verbs of thinking: what is thought to come ("thinks that it *will* rain") is expected."""

ADDRESSED = frozenset(
    """
    advise ask assure convince inform instruct notify persuade promise reassure remind show teach tell warn
    """.split()
)
"""Verbs whose object can be the hearer: what they are told is the content."""

CARRIERS = frozenset(
    """
    advance air convey deliver draw echo email express file get give have hold issue make offer pose post present
    press publish put raise reiterate release repeat send share show sign state take tweet voice write
    """.split()
)
"""Verbs that only carry a noun of saying: *made* the claim."""

REPORTING = (
    SPEECH
    | SHOWING
    | frozenset(
        """
    believe fear find hope learn suspect think
    """.split()
    )
)
"""Verbs that can stand in a parenthesis: the road, officials *say*, is closed."""

RETOLD = frozenset("announce argue claim confirm deny insist predict promise report say tell warn".split())
"""Verbs that tell another's words even within a quotation."""

SAYING = frozenset(
    """
    argue believe claim contend insist say
    """.split()
)
"""Verbs that are followed by a clause wherever a tensed verb stands behind them."""

HELD = frozenset(
    """
    allege anticipate ask assume believe claim consider deem estimate expect fear feel forecast hope intend judge
    perceive predict presume project report rule rumor rumour say see suspect tell think understand urge
    """.split()
)
"""Verbs whose passive gives a thought to nobody in particular: the bridge *is expected* [to open]."""

SEEMING = frozenset(
    """
    appear look seem sound
    """.split()
)
"""Verbs that hedge what the report itself says."""

SENSED = frozenset(
    """
    feel find hear imagine know see sense
    """.split()
)
"""Verbs that report only with a tensed clause: *found* [that it leaked], not "found it leaking"."""

VOICED = (
    SPEECH
    | NAMING
    | frozenset(
        """
    accuse bemoan blame castigate characterise characterize cite commend condemn congratulate credit criticise criticize
    decry demand denounce depict deplore deride describe dismiss express fault greet hail implore invite label
    lament laud liken mock order paint portray praise question rebuke refer refuse reject request ridicule salute slam
    thank think threaten urge vilify welcome
    """.split()
    )
)
"""Verbs whose "-ing" behind a comma begins what the same speaker says next: "…, *accusing* him of theft"."""

ANY = CLAUSE | OBJECT | AS | frozenset(PREPOSITION)
"""Every verb that can begin an attribution of its own."""

EVERY = ANY | TO | TO_OTHERS | NAMING | DOING | VALUING | DENIES | ASKS | REPORTING | HELD | SEEMING | SAYING
"""Every verb that any rule takes for a cue."""
