"""Words that carry what somebody says, asks, wants, thinks or judges.

Each verb is listed under the complements that can hold the content:

- CLAUSE      a clause, with or without "that", "whether", "how":  She *said* [that the bridge would reopen].
- QUOTED      words in quotation marks beside it:                  ["We are ready,"] he *added*.
- TO          an infinitive with the same subject:                 They *vowed* [to rebuild].
- TO_OTHERS   somebody, and what they are to do:                   He *urged* [the mayor to resign].
- OBJECT      a noun phrase, the thing said or judged:             He *rejected* [the offer].
- AS          a noun phrase and "as":                              She *described* [the plan as "empty"].
- NAMING      a noun phrase and its name:                          He *called* [the plan a mistake].
- PREPOSITION what stands behind one of these prepositions:        She *warned of* [floods].
"""

from __future__ import annotations

_SPEECH = """
    accept acknowledge add admit advise affirm agree allege announce answer argue ask assert assess assure attest avow
    boast brag caution charge chide claim clarify comment complain concede conclude concur confess confide confirm
    contend continue counsel counter cry declare decree deny detail disclose disagree elaborate emphasise emphasize
    estimate exclaim explain express forecast foretell fume gloat grumble guarantee gush hint highlight
    imply indicate inform insist insinuate instruct intimate interject joke lament lecture maintain marvel mention muse
    mutter narrate note notify object observe opine outline plead pledge point post predict proclaim promise pronounce
    prophesy propose protest quip quote rage read reaffirm reason reassure recall recommend recount reflect reiterate
    rejoin relate relay remark remember remind repeat reply report respond restate retort reveal rule say scoff shout
    shriek signal sigh snap specify speculate spell state stipulate stress suggest summarise summarize swear teach
    tell testify theorise theorize thunder tout tweet underline underscore urge vent verify vouch vow volunteer warn
    wonder write yell text telegraph blog chime crow deadpan demur gripe rant reckon
"""
_THOUGHT = """
    anticipate appreciate assume believe calculate consider contemplate decide deem determine discover
    doubt dream envisage envision expect fear feel figure find foresee forget gather grasp guess hope hop imagine
    infer intuit judge know learn notice perceive posit presume realise realize reckon recognise recognize regret
    sense suppose surmise suspect think understand wish worry conjecture hypothesise hypothesize postulate
    rejoice fret
"""
_SHOWING = "demonstrate document illustrate indicate prove reflect reveal show signal suggest"

CLAUSE = frozenset((_SPEECH + _THOUGHT + _SHOWING).split()) | frozenset(
    "agree arrange assert ask bet calculate check debate demand direct dictate dispute inquire enquire mandate "
    "mean order persuade convince pray propose question request require resolve hear stipulate".split()
)

QUOTED = frozenset(_SPEECH.split()) - frozenset("charge gush read".split()) | frozenset(
    "think wonder recall read sum put "
    "ask begin bellow blare blast blurt boom bristle chant chuckle close conclude declare demand email e-mail "
    "enthuse finish go growl grin hiss howl implore inquire enquire intone joke jeer laugh lament "
    "mumble murmur open order plead press proclaim pray preach purr rail recite roar scold scream scrawl scribble "
    "sing slam slur smile sneer snarl sniff sob spit sputter stammer start taunt tease thank threaten trumpet "
    "utter venture wail weep whimper whine whisper message caption headline sign call shoot fire hit interrupt "
    "attack criticise criticize denounce praise compare challenge declare demand dismiss describe offer".split()
)

TO = frozenset(
    "agree aim ask aspire claim consent decide decline demand desire elect expect fear hesitate hope hop intend "
    "like long love offer opt plan plead plot pledge prefer prepare promise propose refuse request resolve "
    "scheme seek strive swear threaten undertake volunteer vow want wish yearn hate loathe vote look".split()
)

TO_OTHERS = frozenset(
    "advise ask beg beseech call challenge charge command counsel dare direct encourage entreat exhort expect "
    "forbid implore instruct invite like mandate order permit persuade press pressure prod push recommend remind "
    "request require tell tempt urge want warn wish allow authorise authorize empower nudge lobby".split()
)

OBJECT = frozenset(
    """
    accept acknowledge address admit advocate affirm allege analyse analyze announce answer anticipate applaud
    appreciate approve articulate assail assert assess attack author avow back bash bemoan berate blame blast boo
    castigate censure challenge champion characterise characterize charge chastise 
    chide chronicle cite claim clarify comment commend compare complain concede condemn confirm congratulate
    contemplate contest contradict contrast convey credit criticise criticize critique debunk decline
    declare decry defend demand demean demonise demonize denigrate denounce deny deplore deride describe desire
    detail dictate disavow disclose discuss dislike disown disparage dispute disregard document doubt downplay
    echo emphasise emphasize endorse enumerate envision envisage espouse evoke exalt examine expect explain
    expound express extol extoll fault favor favour fear flout forecast forswear foresee formulate gauge glorify
    guarantee hail hate heckle herald highlight hint identify ignore illustrate imagine impugn indicate
    insult interpret invoke judge justify knock lambast lambaste lament laud lecture list loathe love
    lampoon lobby malign mention minimise minimize misrepresent mock mourn narrate note offer oppose outline
    pan parody parrot pledge plug portray post praise predict prefer preach prescribe proclaim
    profess promise propose proclaim question quote rebuke rebut recall recite recommend
    recount refute regret reiterate reject relate relay remember renounce repeat report reprimand repudiate request
    rescind respect restate retweet reveal revile ridicule rue savage scold scorn seek second signal skewer slam
    slight smear solicit specify state stress suggest support taunt tease thank threaten tout trash trumpet
    tweet underline underscore unveil urge value vilify voice vouch vow want weigh welcome wish withhold 
    praise propose dismiss attribute credit emphasize retract envy admire resent detest despise cherish show call say share accuse reference expose email publish recognize recognise resist learn liken position deem regard label float utter mull chant rip understand feel consider issue 
    """.split()
)

AS = frozenset(
    "accept acknowledge advertise applaud assail attack attribute bill brand cast celebrate characterise characterize "
    "condemn consider count criticise criticize decry define deem denounce deride depict describe diagnose disparage "
    "dismiss dub envision envisage frame hail herald identify interpret label lambast lambaste laud know "
    "lampoon mock name paint perceive picture pitch portray praise present proclaim promote quote read recognise "
    "recognize refer regard reject remember ridicule see skewer slam tag tout treat trumpet understand view vilify "
    "welcome cite list defend position mention announce".split()
)

NAMING = frozenset("call brand consider declare deem dub find judge label name proclaim pronounce rate think".split())

PREPOSITION: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verb, prepositions in {
        "accuse": "of",
        "advise": "against on",
        "advocate": "for",
        "agree": "with on to about",
        "allude": "to",
        "apologise": "for",
        "apologize": "for",
        "appeal": "for",
        "argue": "for against over about",
        "ask": "about for of",
        "beg": "for",
        "believe": "in",
        "boast": "of about",
        "brag": "about of",
        "call": "for on upon",
        "campaign": "for against",
        "care": "about",
        "caution": "against about",
        "clamor": "for",
        "comment": "on upon about",
        "complain": "about of over",
        "confess": "to",
        "consent": "to",
        "disagree": "with on about",
        "disapprove": "of",
        "dream": "of about",
        "elaborate": "on",
        "fantasize": "about",
        "forget": "about",
        "fret": "about over",
        "gloat": "about over",
        "gripe": "about",
        "grumble": "about",
        "hint": "at about",
        "hope": "for",
        "hop": "for",
        "inquire": "about into",
        "insist": "on upon",
        "joke": "about",
        "learn": "about of",
        "lobby": "for against",
        "long": "for",
        "object": "to",
        "opine": "on about",
        "plead": "for with",
        "point": "to at",
        "pray": "for",
        "preach": "about against",
        "press": "for",
        "push": "for",
        "rail": "against about at",
        "rant": "about against",
        "rejoice": "in at over",
        "refer": "to",
        "remark": "on upon about",
        "reminisce": "about",
        "respond": "to",
        "reply": "to",
        "side": "with",
        "speak": "about of against out",
        "speculate": "about on",
        "sympathize": "with",
        "sympathise": "with",
        "talk": "about of up",
        "tell": "of about",
        "testify": "to about",
        "think": "of about",
        "vouch": "for",
        "warn": "of about against",
        "wonder": "about",
        "lay": "out",
        "muse": "about",
        "double": "down",
        "stand": "by",
        "balk": "at",
        "lash": "out",
        "brush": "off",
        "shrug": "off",
        "touch": "on",
        "rule": "out",
        "go": "after",
        "say": "about of",
        "admit": "to",
        "refrain": "from",
        "distance": "from",
        "worry": "about over",
        "write": "about of",
    }.items()
}

DENIES = frozenset(
    "contradict debunk decline deny disavow discount dismiss disown disprove dispute doubt downplay oppose rebuff rebut "
    "refuse refute reject repudiate forswear renounce disagree denial refusal rejection".split()
)
EXPECTS = frozenset(
    "aim anticipate aspire envisage envision expect fear forecast foresee foretell hope hop intend plan predict "
    "prophesy want wish expectation forecast hope intention plan prediction fear desire".split()
)
ASKS = frozenset("ask inquire enquire query wonder question".split())

ADDRESSED = frozenset(
    "advise assure convince inform instruct notify persuade promise reassure remind show teach tell warn ask".split()
)
"""Verbs whose object can be the hearer: what they are told is the content."""

STATEMENTS = frozenset(
    "statement speech interview letter article email e-mail memo report tweet post message essay column "
    "book memoir blog newsletter testimony op-ed editorial release address briefing remarks video".split()
)

NOUNS = frozenset(
    """
    accusation admission advice affirmation agreement allegation announcement apprehension argument assertion assessment
    assumption assurance belief boast call caution charge claim comment complaint concern conclusion condemnation
    confession confidence confirmation contention conviction criticism declaration demand denial denunciation
    description doubt estimate expectation explanation fear finding forecast guarantee guess hint hope hunch idea
    implication impression indication insistence insinuation notion objection observation opinion perception plea
    pledge prediction premise promise proof proposal prophecy proposition question reassurance rebuke
    recommendation refusal remark reply report request resolution response revelation rumor rumour sense sentiment 
    speculation statement stipulation suggestion supposition suspicion testimony theory thesis thought threat
    understanding view vow warning wish word worry acknowledgement acknowledgment
    """.split()
)

NOUN_PREPOSITION: dict[str, frozenset[str]] = {
    noun: frozenset(prepositions.split())
    for noun, prepositions in {
        "announcement": "of",
        "attack": "on against",
        "attitude": "toward towards",
        "backing": "of for",
        "belief": "in",
        "call": "for on",
        "claim": "of about to",
        "comment": "on about",
        "complaint": "about of against",
        "concern": "about over for",
        "condemnation": "of",
        "confidence": "in",
        "criticism": "of",
        "defense": "of",
        "defence": "of",
        "demand": "for",
        "denial": "of",
        "denunciation": "of",
        "description": "of",
        "dislike": "of for",
        "doubt": "about",
        "embrace": "of",
        "endorsement": "of",
        "fear": "of about",
        "hope": "of for",
        "opinion": "of on about",
        "opposition": "to",
        "plan": "for",
        "plea": "for",
        "pledge": "of",
        "praise": "of for",
        "prediction": "of",
        "promise": "of",
        "proposal": "for on of",
        "question": "about on of",
        "reaction": "to",
        "rejection": "of",
        "remark": "about on",
        "request": "for",
        "response": "to",
        "skepticism": "about of toward",
        "stance": "on",
        "statement": "on about",
        "support": "for of",
        "suspicion": "of about",
        "view": "of on about",
        "warning": "of about",
        "worry": "about over",
    }.items()
}
"""Nouns whose content is a phrase: the minister's *criticism of* [the plan]."""

NOUNS = NOUNS | frozenset(NOUN_PREPOSITION) | frozenset("plan intention desire eagerness reluctance decision inclination evidence case point".split())

CARRIERS = frozenset(
    "make give have express issue voice raise offer repeat reiterate echo share hold convey air state deliver send sign write post tweet email file "
    "release publish present advance press get pose put take show draw".split()
)
"""Verbs that only carry a noun of saying: *made* the claim."""

ADJECTIVES = frozenset(
    "adamant afraid angry aware certain concerned confident convinced critical curious delighted dismissive "
    "disappointed doubtful dubious eager excited fearful fond glad grateful happy hopeful insistent keen leery mindful nervous "
    "opposed optimistic outspoken pessimistic pleased positive proud reluctant sad sceptical skeptical sure "
    "surprised supportive suspicious thankful unaware unconvinced uncertain unhappy unimpressed unsure unwilling wary "
    "worried interested".split()
)
"""What somebody is when they think or feel that something is so: is *confident* [that it will hold]."""

REPORTING = frozenset((_SPEECH + _SHOWING).split()) | frozenset("think believe hope fear suspect find learn estimate".split())
"""Verbs that can stand in a parenthesis: the road, officials *say*, is closed."""

VOICES = frozenset(
    "report poll study survey minister president premier mayor governor official police spokesman spokeswoman "
    "spokesperson aide expert analyst critic source lawyer attorney ambassador chief chairman senator camp campaign "
    "ministry government study document email memo judge doctor scientist witness economist candidate leader".split()
)
"""Common nouns that can speak before a colon in a headline: *Minister*: …"""

LABELS = frozenset(
    "breaking exclusive video watch update byline photo photos image live analysis opinion editorial column note "
    "correction source related today boom wow alert fact read listen podcast".split()
)
"""Words before a colon that announce a text and do not speak."""

SAYING = frozenset("say claim argue insist contend maintain believe think note add suggest acknowledge admit".split())
"""Verbs that are followed by a clause wherever one stands behind them."""

HELD = frozenset(
    "allege anticipate ask assume believe claim consider deem estimate expect fear feel forecast hope intend judge "
    "perceive predict presume project report rumor rumour rule say see suspect tell think understand urge".split()
)
"""Verbs whose passive gives a thought to nobody in particular: the bridge *is expected* [to open]."""

SEEMING = frozenset("appear look seem sound".split())
"""Verbs that hedge what the report itself says."""

SENSED = frozenset("see find hear feel imagine know sense".split())
"""Verbs that report only with a tensed clause: *found* [that it leaked], not "found it leaking"."""

ANY = CLAUSE | OBJECT | AS | frozenset(PREPOSITION)
"""Every verb that can begin an attribution of its own."""
