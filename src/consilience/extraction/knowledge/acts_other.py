"""Happenings that PLOVER leaves out: statements, lives, elections, accidents, business, sport, ceremonies.

Their classes exist so that two reports of one happening can be seen to tell of the same act; they have no type."""

from __future__ import annotations

from consilience.extraction.knowledge.acts import act

OTHER = (
    act(
        "say",
        verbs=(
            "concede, say, state, tell, announce, claim, declare, report, note, add, explain, remark, comment, "
            "reveal, "
            "confirm, "
            "acknowledge, admit, argue, allege, reply, answer, respond, reiterate, stress, emphasize, "
            "emphasise, assert, "
            "testify, disclose, recall, deny, describe, call, suggest, recommend, predict, joke, quip, inform, "
            "mention, hint, "
            "estimate, insist that, speak, talk, echo, underline, outline, advise, caution, contend, point out, "
            "write, quote, indicate, joke, tweet, question whether, observe that, warn, swear "
            "that, express, voice, exclaim, apologise for"
        ),
        phrases=(
            "issue, release, make, give, deliver, publish, read, *: statement, speech, address, interview, "
            "remark, announcement, press conference, news conference, keynote, comment, declaration, "
            "communique, testimony, lecture, presentation, claim;"
            "hold: press conference, news conference, briefing"
        ),
        nouns=("announcement, speech, press conference, news conference, keynote, testimony, interview"),
        toward="to, dobj, with",
        example="The harbour master announced on Friday that the ferry was late.",
    ),
    act(
        "die",
        verbs="die, perish, drown, pass away, succumb to",
        nouns="death, suicide, fatality",
        phrases="commit: suicide; lose: life",
        toward="of",
        example="The painter died in Oslo on Monday.",
    ),
    act("be-born", verbs="bear", nouns="birth", toward="to", example="The painter was born in Oslo in 1931."),
    act(
        "injure",
        phrases="suffer, sustain: injury, wound, burn",
        nouns="injury",
        example="Four sailors suffered injuries in the storm.",
    ),
    act(
        "elect",
        verbs="elect, re-elect, reelect, vote, vote for, inaugurate, swear in",
        phrases=(
            "win, lose, contest, hold: election, vote, seat, referendum, primary, poll, presidency; cast: ballot, "
            "vote; take: office, oath"
        ),
        nouns="election, referendum, vote, inauguration, re-election, reelection, by-election, runoff, polling",
        toward="dobj, as",
        example="Estoria elected a new parliament in March.",
    ),
    act(
        "appoint",
        verbs="appoint, nominate, hire, recruit",
        party_verbs="promote, name, designate",
        phrases="take, assume: post, job, role, helm, position",
        nouns="appointment, nomination",
        toward="dobj",
        example="The company appointed a new chief engineer.",
    ),
    act(
        "dismiss",
        verbs="fire, sack, oust, lay off, depose, overthrow, topple, impeach, expel",
        phrases="cut, shed, axe: job, staff",
        nouns="dismissal, ouster, impeachment, layoff, job cut",
        toward="dobj, of",
        example="The board sacked its chairman.",
    ),
    act(
        "crash",
        verbs=(
            "crash, collide, derail, capsize, sink, collapse, catch fire, ram, plunge, overturn, run aground, ditch"
        ),
        nouns="crash, collision, accident, derailment, wreck, plane crash, shipwreck, collapse, fire, blaze",
        toward="into, with, dobj",
        example="A ferry sank off Estoria on Sunday.",
    ),
    act(
        "disaster",
        verbs="flood, erupt, devastate, quake, inundate, displace, burn down, strand",
        nouns=(
            "earthquake, flood, storm, hurricane, typhoon, cyclone, eruption, tsunami, drought, famine, landslide, "
            "tornado, "
            "wildfire, outbreak, epidemic, pandemic, avalanche, flooding, mudslide, disaster, heatwave, blizzard"
        ),
        toward="dobj, in",
        example="An earthquake shook the island of Sarn.",
    ),
    act(
        "launch",
        verbs=(
            "launch, unveil, introduce, debut, roll out, premiere, showcase, demo, present, show off, inaugurate, "
            "demonstrate, display, exhibit"
        ),
        nouns="launch, debut, unveiling, rollout, premiere, introduction",
        toward="dobj, of",
        example="The company unveiled a new telephone on Monday.",
    ),
    act(
        "release-thing",
        verbs="release, publish, issue, distribute, leak",
        nouns="publication, leak",
        toward="dobj, of",
        example="The ministry published a report on fisheries.",
    ),
    act(
        "open",
        verbs="open, reopen, re-open",
        nouns="opening, opening ceremony, reopening",
        toward="dobj, of",
        example="The museum opened in April.",
    ),
    act(
        "close",
        verbs="close, shut, shut down, close down, discontinue, shutter, scrap, abandon",
        nouns="closure, shutdown, discontinuation",
        toward="dobj, of",
        example="The mill closed in 1998.",
    ),
    act(
        "complete",
        verbs="complete, finish, finalize, wrap up",
        nouns="completion",
        toward="dobj, of",
        example="Engineers completed the tunnel in June.",
    ),
    act(
        "build",
        verbs="build, construct, assemble, produce, manufacture, erect, develop, design, install, invent",
        nouns="construction, assembly, installation, groundbreaking",
        toward="dobj, of",
        example="The yard built three ferries last year.",
    ),
    act(
        "found",
        verbs="found, co-found, establish, set up, form",
        nouns="founding, establishment, formation",
        toward="dobj, of",
        example="She founded the newspaper in 1952.",
    ),
    act(
        "buy",
        verbs="buy, purchase, acquire, take over, merge, merge with, lease, snap up, bid, bid for, outbid",
        phrases="place, win, receive, sign, exercise, secure: order, contract, option; make, launch: bid, takeover",
        nouns="purchase, acquisition, takeover, merger, buyout, bid",
        toward="dobj, of, by, from, with",
        example="The bank bought a brewery for two million euros.",
    ),
    act(
        "sell",
        verbs="sell, auction, export, outsell, out-sell, divest, market",
        nouns="sale, auction, sell-off",
        toward="to, dobj, of",
        example="The brewery sold its last mill to a bank.",
    ),
    act(
        "order",
        verbs="order, pre-order, book, select, choose, pick, opt for, commission",
        nouns="order, pre-order, selection",
        toward="from, dobj, for",
        example="The airline ordered twelve aircraft.",
    ),
    act(
        "decide",
        verbs="decide, resolve, opt",
        nouns="decision",
        toward="",
        example="The mayor decided to close the mill.",
    ),
    act(
        "invite",
        verbs="invite",
        nouns="invitation",
        toward="dobj, to",
        example="The mayor invited the baker to the feast.",
    ),
    act(
        "deal",
        verbs="clinch, ink",
        nouns="deal, contract, agreement, treaty, accord, pact",
        toward="with, between",
        mutual=True,
        example="The deal between the two banks was a surprise.",
    ),
    act(
        "award",
        verbs="award, grant, honor, honour, reward, decorate",
        phrases="win, receive: award, prize, medal",
        nouns="award",
        toward="to, dobj",
        example="The academy awarded the prize to a baker.",
    ),
    act(
        "deliver",
        verbs="deliver, ship, hand over, transport, carry",
        nouns="delivery, shipment, handover ceremony",
        toward="to, dobj, of",
        example="The yard delivered the ferry in May.",
    ),
    act(
        "pay",
        verbs="pay, repay, compensate, refund, reimburse, spend, invest, fund, finance, donate",
        nouns="contribution, funding, payment, compensation, refund, payout",
        toward="to, dobj",
        example="The bank paid the farmers on Friday.",
    ),
    act(
        "fly",
        verbs="fly, take off, land, lift off, depart, dock, touch down, orbit, blast off, lift-off",
        nouns=(
            "flight, takeoff, take-off, landing, departure, test flight, liftoff, blastoff, maiden flight, "
            "docking, touchdown"
        ),
        toward="to, from, over",
        phrases="make, conduct, complete: flight, landing, patrol",
        example="The aircraft landed safely in Oslo.",
    ),
    act(
        "go",
        verbs=("leave, arrive, flee, return, escape, travel"),
        party_verbs="reach, enter, cross",
        nouns="return, escape, exodus, entry",
        toward="to, from, in, dobj",
        example="The pilgrims left the valley at dawn.",
    ),
    act(
        "win",
        verbs=("win, defeat, beat, triumph, clinch, prevail, trounce, outplay, score, qualify, outperform, thrash"),
        nouns="victory, win, triumph, defeat",
        toward="dobj, over, against, to, of",
        example="Estoria beat Norland in the final.",
    ),
    act(
        "lose",
        verbs="lose, fail, forfeit",
        nouns="loss, failure, loss of life",
        toward="to, dobj",
        example="Norland lost the final to Estoria.",
    ),
    act(
        "race",
        verbs="compete, race, play, tie",
        nouns="match, race, game, tournament, championship, competition, contest, final, olympic, cup",
        toward="against, with",
        example="The match was played in Oslo.",
    ),
    act(
        "rise",
        verbs=(
            "rise, increase, climb, soar, surge, jump, grow, double, triple, rebound, rally, expand, exceed, surpass"
        ),
        nouns="rise, increase, surge, jump, gain",
        toward="by",
        example="Prices of wheat rose in March.",
    ),
    act(
        "fall",
        verbs=(
            "decrease, decline, drop, slump, plunge, tumble, shrink, slip, halve, reduce, cut, lower, slash, plummet"
        ),
        nouns="decrease, decline, slump, reduction, cut, price cut",
        toward="by",
        example="Prices of wheat dropped in April.",
    ),
    act(
        "begin",
        verbs="begin, start, commence, kick off, resume, break out",
        nouns="start, outbreak, onset, commencement, resumption",
        toward="dobj",
        example="The harvest began in August.",
    ),
    act(
        "end",
        verbs="end, cease, expire, terminate, conclude",
        nouns="expiry, termination, cancellation, end",
        toward="dobj",
        example="The harvest ended in October.",
    ),
    act(
        "postpone",
        verbs="postpone, delay, cancel, call off, put off, adjourn, suspend, reschedule, push back",
        nouns="delay, postponement, suspension, adjournment",
        toward="dobj",
        example="The ferry company cancelled all crossings.",
    ),
    act(
        "celebrate",
        verbs="celebrate, commemorate, mourn, mark the anniversary",
        phrases="mark, observe: anniversary, day, birthday, occasion",
        nouns="celebration, commemoration, anniversary, festival, birthday",
        toward="dobj, of",
        example="The town celebrated its anniversary.",
    ),
    act(
        "ceremony",
        verbs="wed, marry, bury, baptize, crown",
        nouns=(
            "ceremony, parade, funeral, wedding, coronation, burial, military parade, banquet, memorial service, "
            "procession, gala, inauguration ceremony"
        ),
        toward="of, for, dobj",
        example="The funeral took place in Oslo.",
    ),
    act(
        "attend",
        verbs="gather, assemble, attend, take part in, participate in, participate, take part",
        nouns="attendance, participation",
        toward="dobj, in",
        example="Forty mayors attended the feast.",
    ),
    act(
        "conference",
        nouns=("conference, forum, congress, exhibition, expo, air show, convention, symposium, workshop, fair"),
        toward="with, of",
        example="The exhibition opened in Oslo.",
    ),
    act(
        "war",
        nouns="war, conflict, civil war, revolution, uprising, rebellion, insurgency, mutiny",
        toward="in, with, between, against, on",
        example="The war in Estoria lasted four years.",
    ),
    act(
        "trial",
        verbs="plead guilty, plead",
        phrases="stand, face: trial; set, hold: trial",
        nouns="trial, hearing, verdict, ruling, sentencing, acquittal",
        toward="of, against, for",
        example="The trial of the banker opened in Oslo.",
    ),
    act(
        "rule",
        verbs="rule, uphold, overturn, approve, adopt, enact, pass, repeal, ratify, authorize, authorise, certify",
        nouns="approval, adoption, passage, enactment, authorization",
        toward="dobj, of, against, in",
        example="Parliament passed the budget in May.",
    ),
    act(
        "find",
        verbs="discover, find, detect, uncover, identify, spot, recover, locate, obtain",
        nouns="discovery",
        toward="dobj, of",
        example="Divers found the wreck of a ferry.",
    ),
    act(
        "dispute",
        nouns="dispute, controversy, crisis, scandal, standoff, stand-off, row",
        toward="with, between, over",
        mutual=True,
        example="The dispute between the two banks goes on.",
    ),
    act(
        "join",
        verbs="join, enroll, enlist, enrol",
        nouns="accession",
        toward="dobj, to",
        example="Estoria joined the customs union in 2001.",
    ),
    act(
        "work",
        nouns="test, surgery, treatment, transplant, trial run, search, rescue",
        verbs="test, undergo",
        phrases="undergo: surgery, treatment, transplant, operation",
        toward="dobj, of",
        example="The singer underwent surgery in March.",
    ),
    act(
        "receive",
        verbs="receive, obtain, earn, inherit, attract",
        toward="from, dobj",
        example="The brewery received a letter from the bank.",
    ),
    act(
        "give",
        verbs="give, hand, present, lend, grant, send, bring, provide, supply, offer, throw",
        toward="to, dative, dobj",
        example="The mayor gave the keys to a baker.",
    ),
    act(
        "replace",
        verbs="replace, succeed, rename, transform, convert, switch, swap, rebrand, renovate",
        nouns="replacement, succession",
        toward="dobj",
        example="The company renamed its ferry.",
    ),
    act(
        "charge",
        nouns="charge, allegation, suit, complaint",
        toward="against",
        example="The charges against the banker surprised nobody.",
    ),
    act(
        "damage",
        verbs="damage, destroy, hit, injure, trap, burn, spill, leak, strike, rock, shake, batter, wreck",
        nouns="damage, destruction, spill, explosion",
        toward="dobj, in",
        example="The storm damaged two hundred houses.",
    ),
    act(
        "coup",
        verbs="seize power",
        phrases="seize, take: power",
        nouns="coup, putsch, military takeover",
        toward="against, in",
        example="Officers staged a coup in Estoria.",
    ),
)
