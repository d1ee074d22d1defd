"""Words around a name that weigh for one kind of thing: what a person, a firm, a club, a school or a place alone does,
has, suffers or stands beside. From common knowledge of English news.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Kind = Literal["person", "body", "place"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DOES: Mapping[Kind, frozenset[str]] = {
    "person": _words(
        """resign retire plead testify marry divorce die quit abscond apologise apologize smile shrug weep
        sob confess graduate nod kneel hug laugh grin sigh wave faint cry pray dine drown drink eat sing
        dance blush swear undergo recuperate bow stroll jog limp telephone phone whisper shout yell murmur mutter
        chuckle quip blink stare gaze sit sleep wear walk joke remember bleed snore tweet born emigrate
          abdicate kiss embrace hospitalise convalesce reminisce wince frown clap
        """
    ),
    "body": _words(
        """manufacture employ delist outsource underwrite restate merge divest diversify deregister list float
        relegate franchise rebrand recapitalise recapitalize convene adjourn"""
    ),
    "place": frozenset(),
}
"""Verbs whose subject is of that kind."""
SUFFERS: Mapping[Kind, frozenset[str]] = {
    "person": _words(
        """arrest jail imprison sentence remand bail convict acquit detain handcuff extradite hospitalise hospitalize
        bury behead marry widow interrogate parole pardon impeach stab shoot elect re-elect appoint indict deport
        cremate kidnap abduct assassinate murder wound injure hug escort discharge enthrone crown ordain canonise
        canonize substitute embalm bludgeon strangle poison mourn eulogise promote demote reinstate exhume succeed
        knight interview nominate"""
    ),
    "body": _words("acquire nationalise nationalize privatise privatize liquidate delist merge bail-out restructure"),
    "place": _words(
        """seize overrun storm retake visit tour bomb shell bombard flood besiege evacuate recapture liberate pound
        batter devastate blanket engulf annex depopulate"""
    ),
}
"""Verbs whose object is of that kind."""

OWNS: Mapping[Kind, frozenset[str]] = {
    "person": _words(
        """wife husband son daughter brother sister mother father family widow widower parents lawyer lawyers
        attorney attorneys barrister solicitor solicitors counsel aide aides body funeral death arrest trial
        conviction acquittal detention extradition illness birthday memoir memoirs autobiography biography doctor
        doctors bodyguard bodyguards predecessor successor tenure presidency candidacy resignation grandfather
        grandmother grandson uncle nephew niece cousin girlfriend boyfriend fiancee fiancé fiancée mistress
        childhood face hand hands voice eyes own inspectors brother-in-law son-in-law daughter-in-law
        stepson passport sentence bail murder killer remains"""
    ),
    "body": _words(
        """shares bonds ipo  subsidiary subsidiaries headquarters board fleet branches creditors shareholders
        shareholder bondholders share stock dividend customers passengers subscribers products refinery smelter
        depot stores factories factory plant plants shaft mine mines takeover bid licence license network app
        website midfield defence dressing-room squad  goalkeeper striker  midfielder winger
          bench campus students undergraduates vice-chancellor alumni faculty graduates dividends
        ceo cfo profit profits revenue sales earnings turnover stadium ground"""
    ),
    "place": _words(
        """streets mayor residents council airport port market suburbs cathedral harbour harbor hospitals schools
        beaches mosque population skyline river outskirts police landmarks inhabitants ring-road seafront
        waterfront"""
    ),
}
"""What stands behind "Roe's" where that is its owner's kind."""
COMPOUND: Mapping[Kind, frozenset[str]] = {
    "person": frozenset(),
    "body": _words(
        """shares share stock stocks bonds chief-executive management executives board shareholders staff workers
        employees customers products spokesman spokeswoman spokesperson subsidiary headquarters stores fleet
        branches chairman boss ceo students undergraduates campus graduates graduate alumni faculty professor
        coach captain fans supporters players squad goalkeeper striker midfielder defender winger gang clan cartel
        militia party faction rebels brand"""
    ),
    "place": _words(
        """residents police mayor council suburb street airport port harbour harbor court area region valley district
        province county highway bypass peninsula border island fishermen hospital councillors townsfolk villagers
        landslides floods earthquake quake bridge road townspeople resident motorway river beach prison jail"""
    ),
}
"""What stands right behind a name of that kind: "Roe shares", "Roe residents"."""
OF: Mapping[Kind, frozenset[str]] = {
    "person": _words(
        """wife husband son daughter brother sister mother father family widow death arrest trial assassination
        murder killing funeral portrait resignation extradition memory parents conviction indictment appointment
        election body release detention inauguration"""
    ),
    "body": _words(
        """shares stock stake permit board shareholders executive chairman chairwoman boss director founder takeover
        acquisition owner owners parent unit customers products arm subsidiary employees workers shareholder
        licence president members member student students undergraduates graduate alumnus department faculty coach
        captain manager goalkeeper striker"""
    ),
    "place": _words(
        """residents people streets outskirts suburbs suburb mayor city town village port province district north
        south east west northeast northwest southeast southwest north-east north-west south-east south-west region
        hamlet island county citizens harbour harbor centre center inhabitants municipality siege bombing
        sultanate emirate sultan emir heart edge outskirt gates shores river coast battle fall capture
        archbishop bishop republic kingdom"""
    ),
}
"""What stands before "of" and a name of that kind."""
TOWARD: Mapping[Kind, Mapping[str, frozenset[str]]] = {
    "body": {
        "in": _words("shares share stock stake stakes bonds interest investment shareholder investor investors"),
        "for": _words("bid offer worked works working work playing played plays play goals goal appearances drives"),
        "with": _words("merger merge contract fee deal signed signs spell season internship"),
        "at": _words(
            """workers strike jobs job analyst engineer staff executive employees students taught lecturer professor
            lectures studied fellow degree coach manager spell board shareholders drawn fans"""
        ),
        "from": _words("loan signed signing bought joined transfer arrived midfielder defender striker winger"),
        "to": _words("loan supplier sold lost transfer rival lender"),
        "against": _words("draw win victory defeat goal match game scored strike lawsuit"),
        "by": _words("owned made built manufactured operated sacked employed acquired bought"),
        "over": _words("win victory"),
    },
    "person": {
        "for": _words("lawyers lawyer attorney counsel solicitor barrister vote voted warrant votes"),
        "by": _words("written composed painted directed married chaired"),
        "to": _words("married born wed"),
        "under": _words("minister served ministers"),
        "against": _words("charges warrant indictment evidence petition"),
    },
    "place": {
        "to": _words(
            """visit trip flew flown travelled traveled moved returned return drove driven way flight flights road
            march marched came went journey railway train trains bus brought evacuated airlifted pilgrimage fled"""
        ),
        "from": _words("fled kilometres kilometers miles km flew travelled drove road evacuated refugees flights bus"),
        "at": _words("arrived landed stopped airport meeting summit talks"),
        "for": _words("left bound departed heading headed leaving"),
        "of": _words("out"),
        "on": _words("advance marched advanced converged"),
        "through": _words("road marched drove passed passing swept ran marching"),
    },
}  # fmt: skip
"""What stands before a preposition and a name of that kind."""

WITHIN = _words("in near outside across throughout around inside")
"""Prepositions behind which a place stands."""
CLASSES: Mapping[Kind, frozenset[str]] = {
    "body": _words(
        """university college school club side team firm company group bank lender carrier airline party union agency
        charity insurer retailer maker manufacturer brewer miner operator publisher broadcaster studio newspaper
        conglomerate chain employer regulator gang cartel militia faction movement church brand supermarket
        utility builder champions leaders newcomers hosts"""
    ),
    "place": _words(
        """city town village port harbour harbor island isle suburb district province region county resort hamlet
        settlement municipality borough township valley peninsula capital river lake mountain state sultanate
        emirate"""
    ),
}  # fmt: skip
"""Nouns that say what a name is: "Roe is the smallest university", "Roe, a fishing village"."""
PLACE_HEADS = _words(
    """San Santa Santo São Puerto Port Porto Fort Mount Lake Cape Ciudad Villa Nuevo Nueva Saint St St. Bad Kota
    Kampung Kuala Bandar Tanjung Pulau Rio Campo Monte Nizhny Veliky Ust Wadi Tel Beit Umm Ras Ain Deir Las Los La
    El Vila Great Little Upper Lower East West North South New Old Isle Point Camp Ban Koh Ko Phnom Gunung Bukit
    Sungai Teluk Kafr"""
)
"""First words of many names of places."""
PLACE_TAILS = _words(
    """River Street Road Avenue Square Bridge Island Islands Valley Bay Beach Hill Hills Lake Park Harbour Harbor
    County Province District Region Peninsula Mountains Mountain Forest Desert Airport Highway Strait Creek Falls
    Heights Springs"""
)
"""Last words of names of places."""
TEAM_WORDS = _words(
    """FC AFC SC CF RC SV VfB VfL FK NK CD UD SD BK IF IK TSV TSG Athletic Rovers Wanderers Albion Hotspur United
    Villa Orient Argyle Thistle Harriers Sportive Sporting Calcio Deportivo Olympique Dynamo Dinamo Lokomotiv
    Spartak Hapoel Maccabi Warriors Lions Tigers Bulls Eagles Sharks Knights Cubs Bears Giants Royals Rangers
    Celtic Casuals"""
)
"""Words that make a name that of a club."""
