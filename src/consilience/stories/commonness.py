"""How often a word stands in news reports at large: our own rough judgement, in three steps.

With it the weight of a word hangs on the two reports compared alone, not on the company they keep: adding a report
to a record changes no other pair. The lists hold lower-case lemmas; a word in none of them is judged by its kind.
"""

from __future__ import annotations

EVERYWHERE = frozenset(
    "say be have do make take go come get give tell year day time people new first last also one two three more "
    "most other many such than into over after before about against between under during while when where who "
    "what which report news state country government official man woman week month monday tuesday wednesday "
    "thursday friday saturday sunday today yesterday tomorrow part number way thing world work add include see "
    "know think want need call use find show become leave put mean keep let begin seem help talk turn start look "
    "ask try feel would could may might will can should not only just still even now then well very much so good "
    "big great old long high large small next early late recent former own same different able less few several "
    "some any all each every another both here there back away down up out off again never always often already "
    "yet since however according per mr mrs ms dr spokesman spokeswoman spokesperson statement group million "
    "billion percent".split()
)

COMMON = frozenset(
    "accept accord accuse act action address administration agency agree agreement ago allege allow america "
    "american among announce announcement answer appear approach april area argue around arrest arrive article "
    "associate association attempt attend august authority available await award bad base bear believe benefit "
    "best better beyond board body book break bring britain british build business buy campaign capital car care "
    "carry case cause center central centre century certain chairman challenge chance change charge chief child "
    "choose citizen city claim clear close comment committee common community company compare concern condition "
    "conduct conference confirm consider contact continue control cost council county couple course court cover "
    "create crime crisis critical cut damage data deal death debate decade december decide decision defend deny "
    "department deputy describe despite detail develop development die difficult director discuss district do "
    "draw drive drop due east economic economy education effect effort eight election eleven end english enough "
    "ensure enter especially europe european event ever evidence example exchange executive expect experience "
    "explain face fact fail fall family father february federal feel fight figure file final financial fire five "
    "focus follow force foreign form former forward four free friend full fund future game gather general global "
    "goal ground grow growth half hand happen hard head health hear hit hold home hope host hour house however "
    "human hundred idea image immediately impact important improve incident increase independent industry "
    "information instead interest international internet interview investigate investigation involve issue item "
    "january job join july june keep key kill kind know lack land late latest launch law lawyer lead leader least "
    "legal letter level life light like likely limit line list little live local london look lose loss lot love "
    "low main major majority manager march mark market matter may mayor measure media medium meet meeting member "
    "message middle military mind minister ministry minute miss moment money morning mother move movement name "
    "nation national near nearly negotiation network never newspaper night nine none north note nothing november "
    "october offer office officer online open operation opportunity option order organisation organization "
    "original others outside page paper parent particular party pass past pay peace percentage perform period "
    "person phone photo picture place plan play player point police policy political position possible post power "
    "prepare present president press pressure prevent previous price prime private problem process produce "
    "product programme program project promise propose protect prove provide public publish pull push quarter "
    "question quickly quote raise rate rather reach read real really reason receive recently record reduce refer "
    "reject relate release remain remember remove reporter represent representative request require research "
    "reserve respond response rest result return reveal right rise risk role room rule run safety school season "
    "seat second secretary section security seek sell senate senior separate september series serious serve "
    "service set seven share short side sign similar simply single site situation six social society son south "
    "speak special speech spend staff stage stand station step stop story street strong student study subject "
    "suffer suggest summer support sure system table team television tell ten term test thousand threat threaten "
    "title together top total toward town trade trial true turn tv twitter type unit united understand university "
    "until usa value various version video view visit voice vote wait wall war warn washington watch water "
    "weather web website week weekend west white wide win winner within without witness woman wonder word worker "
    "wrong young associated reuters afp ap bbc cnn times copyright reserved updated update facebook email".split()
)
