"""Acts done with words and visits: agreeing, asking, refusing, threatening, blaming, supporting, meeting."""

from __future__ import annotations

from consilience.extraction.knowledge.acts import act

_PACTS = (
    "agreement, treaty, accord, pact, deal, memorandum, protocol, convention, charter, contract, declaration, "
    "communique, statement, document, letter of intent, cooperation document, armistice, peace, mou, article, roadmap"
)
_REQUESTS = (
    "request, demand, proposal, offer, appeal, call, plan, resolution, invitation, bid, plea, suggestion, ultimatum, "
    "talk, negotiation, mediation, deal, agreement, term, condition, compromise, claim, application, "
    "initiative, motion, bill, "
    "ceasefire, truce, overture"
)

WORDS = (
    act(
        "agree",
        "AGREE",
        cameo="030",
        verbs="agree, consent, pledge, promise, vow, undertake, offer, volunteer, commit",
        phrases=(
            "approve: plan, request, deal, agreement, aid, loan, mission, deployment, ceasefire, truce, visit, "
            "proposal;"
            f"accept, embrace: {_REQUESTS}, formula, inspection, verdict, loan, aid, settlement, "
            "request, visit, package;"
            "express, voice, signal, declare, indicate, reaffirm: readiness, willingness, intention, intent;"
            "give: go-ahead, green light, consent, approval, assurance, pledge, promise, commitment; reach, "
            "strike, clinch: agreement, deal, accord, compromise,"
            "understanding, settlement; make, extend: offer, pledge, promise, commitment, overture; take: "
            "commitment; offer: concession, help, assistance, aid, support"
            ";agree, pledge, promise, offer, vow: help, aid, support, truce, talk, meeting, ceasefire, "
            "cooperation, assistance, fund, troop; sign: letter of intent; extend, renew: agreement, accord, "
            "truce, deal"
        ),
        nouns="pledge, offer, promise, assurance",
        toward="with, to, dobj, on, for, from, by, in",
        example="Norland agreed to reopen its border with Estoria.",
    ),
    act(
        "request",
        "REQUEST",
        cameo="100",
        verbs=(
            "demand, urge, call for, call on, call upon, appeal to, appeal for, ask for, request, insist, insist "
            "on, "
            "plead, plead with, plead for, beg, implore, exhort, petition, press for, lobby, beseech, "
            "entreat, ask, push for, solicit"
        ),
        phrases=(
            "make, issue, send, launch, renew, repeat, reiterate, voice, submit, file, lodge, present, *: "
            "demand, appeal, request, plea, call, petition, urging, reminder, invitation;"
            "seek: help, aid, support, asylum, assistance, backing, permission, extradition, release, meeting, "
            "talk, loan, mediation;"
            "exert, put, increase, step up, mount: pressure"
            ";demand, urge, seek: withdrawal, end, apology, resignation, explanation, compensation; set: "
            "condition, deadline"
        ),
        nouns="demand, request, plea, petition",
        toward="dobj, on, to, from, of, upon, by, with, for, in",
        party_verbs="order, instruct, summon",
        example="Norland demanded the release of two pilots by Estoria.",
    ),
    act(
        "reject",
        "REJECT",
        cameo="120",
        verbs="reject, refuse, rebuff, spurn, veto, turn down, rule out, decline, defy, flout, disobey, turn away, "
        "repudiate, shun, disregard, oppose, say no, renege on, balk at, resist, stonewall",
        phrases=(
            f"dismiss, ignore, block, deny, decline, snub, discard, scorn, disregard, boycott: {_REQUESTS}, "
            "access, entry, visa, permission, allegation;"
            "violate, breach, break, disobey, contravene, ignore: ban, order, law, resolution, sanction, "
            "agreement, treaty, rule, embargo, ruling, accord, pact, promise, constitution;"
            "impose: blackout; cast: veto; bar, prevent, stop, deny: access, inspector, observer, monitor, "
            "convoy, journalist, reporter, entry"
            ";deny: request, appeal, bail, asylum; refuse: permission, entry, visa, request; vote: against; "
            "rule: out; reject, oppose: war, attack, intervention, sanction"
        ),
        nouns="rejection, refusal, veto, defiance",
        toward="dobj, from, of, to, by, with, in, for",
        example="Norland rejected a peace plan from Estoria.",
    ),
    act(
        "threaten",
        "THREATEN",
        cameo="130",
        verbs="threaten, menace, swear",
        party_verbs="warn",
        phrases=(
            "brandish: gun, weapon, knife, sword, rifle, machete, pistol, axe, arm, missile; "
            "issue, give, deliver, make, send, set, *: threat, ultimatum, warning"
        ),
        nouns="threat, ultimatum",
        toward="dobj, against, to, with, on, in, of",
        example="Norland threatened Estoria with military action.",
    ),
    act(
        "accuse",
        "ACCUSE",
        "disapprove",
        cameo="112",
        verbs="accuse, blame, criticize, criticise, denounce, condemn, deplore, censure, slam, lambast, lambaste, "
        "rebuke, reprimand, chide, decry, berate, castigate, assail, admonish, scold, excoriate, "
        "rail against, hit out, lash out, disapprove of, deride, vilify, fault, "
        "take issue",
        party_verbs="brand, label, charge, blast, reproach, insult, mock, ridicule, slander, suspect, discredit",
        phrases=(
            "lodge, file, make, submit, issue, deliver, hand: protest, complaint, objection, accusation, note;"
            "express, voice: outrage, anger, dismay, disapproval, indignation, displeasure, condemnation, "
            "dissatisfaction, disappointment, opposition;"
            "summon: ambassador, envoy, diplomat; level, make, direct: accusation, criticism, allegation, "
            "charge; point: finger; hold: responsible"
            ";issue: arrest warrant, warrant"
        ),
        nouns="accusation, condemnation, criticism, denunciation",
        toward="dobj, with, against, at, to, of, for, on, about",
        example="Norland accused Estoria of violating its airspace.",
    ),
    act(
        "complain",
        "ACCUSE",
        "allege",
        cameo="114",
        verbs="complain",
        phrases="lodge, file, make, submit: complaint, protest",
        nouns="complaint",
        toward="about, of, over, against, at, to, with, dobj",
        example="Norland complained to the United Nations about Estoria.",
    ),
    act(
        "sue",
        "ACCUSE",
        "allege",
        cameo="115",
        verbs="sue, indict",
        phrases=(
            "file, bring, lodge, launch, initiate, submit: lawsuit, suit, charge, indictment, case, complaint, "
            "appeal, action; take: court;"
            "press: charge; find: guilty; seek: indictment"
        ),
        nouns="lawsuit, indictment, litigation, court case",
        toward="dobj, against, with, to, over, for",
        example="A Norland court indicted two Estorian officials.",
    ),
    act(
        "investigate",
        "ACCUSE",
        "investigate",
        cameo="090",
        verbs="investigate, probe, inquire into, look into, interrogate",
        party_verbs="question",
        phrases=(
            "send, dispatch, deploy: inspector, investigator; launch, open, begin, start, conduct, order, "
            "hold, initiate, *: investigation, inquiry, probe, "
            "enquiry, hearing, inquest, interrogation;"
            "put, place: investigation, trial; go: trial; try, prosecute, interrogate, question: suspect, "
            "leader, official, president, minister; examine, hear: allegation, crime, complaint, abuse, case"
        ),
        nouns="investigation, probe, inquiry, enquiry",
        toward="dobj, into, against, of, by, in, on, for, over",
        example="Norland police opened an investigation into two Estorian officials.",
    ),
    act(
        "convict",
        "ACCUSE",
        "disapprove",
        cameo="116",
        verbs="convict",
        phrases="find: guilty, liable",
        nouns="conviction",
        toward="dobj, of",
        example="A Norland court convicted three Estorian officers.",
    ),
    act(
        "sign",
        "SUPPORT",
        cameo="057",
        phrases=f"sign, ink, initial, ratify, conclude, seal, finalize, finalise: {_PACTS}, partnership",
        verbs="ratify",
        nouns="signing, ratification, treaty signing",
        toward="with, by",
        mutual=True,
        example="Norland and Estoria signed a fisheries treaty on Monday.",
    ),
    act(
        "support",
        "SUPPORT",
        cameo="051",
        verbs="endorse, praise, commend, applaud, laud, congratulate, apologize, apologise, forgive, defend, hail, "
        "salute, vouch for, side with, stand by, thank",
        party_verbs="back, support, recognize, recognise, honor, honour",
        phrases=(
            f"welcome, back, support, uphold, champion, defend: {_REQUESTS}, decision, move, announcement, "
            "result, accord, effort, election, right, sovereignty, cause, policy, step, initiative, "
            "independence, statement;"
            "establish, restore, resume, normalize, normalise, upgrade, forge: tie, relation;"
            "express, offer, voice, declare, pledge, give, lend, rally, mobilize, *: support, solidarity, "
            "backing, appreciation, gratitude, condolence, sympathy, confidence, endorsement, praise;"
            "extend, offer, issue: apology, congratulation, condolence, greeting; grant: recognition"
        ),
        nouns="endorsement, apology, praise",
        toward="dobj, to, for, with, of, by, in",
        example="Norland endorsed the independence of Estoria.",
    ),
    act(
        "visit",
        "CONSULT",
        "visit",
        cameo="042",
        verbs=(
            "leave for, depart for, fly home, stop over, visit, arrive in, arrive at, travel to, tour, fly to, "
            "fly into, head to, head for, return to, "
            "journey to, go to, come to, set off"
        ),
        phrases=(
            "embark, set, leave, go, depart, be, *: trip, tour, visit, journey, mission;"
            "pay, make, undertake, begin, start, conclude, end, wrap up, kick off, complete, "
            "continue, *: visit, trip, tour, stopover, journey"
        ),
        nouns="visit, trip, tour, stopover, state visit, arrival",
        toward="dobj, to, in, at, of, for, through, with, by",
        example="President Adela Moro visited Norway on Tuesday.",
    ),
    act(
        "host",
        "CONSULT",
        "visit",
        cameo="043",
        party_verbs="host, receive, welcome, greet",
        phrases="give, extend, *: welcome, reception; roll out: carpet; hold: reception, banquet, dinner",
        nouns="welcome",
        toward="dobj, to, for",
        example="President Adela Moro received the Estorian foreign minister in her palace.",
    ),
    act(
        "call",
        "CONSULT",
        "phone",
        cameo="041",
        verbs="telephone, phone, speak by phone, talk by phone",
        phrases=(
            "hold, have, make, place, give, *: phone call, telephone call, phone conversation, telephone "
            "conversation, video call, call, conversation, ring; speak, talk, discuss: phone, telephone"
        ),
        nouns="phone call, telephone call, phone conversation, telephone conversation, video call, telephone talk",
        toward="dobj, with, to, between, from, by",
        mutual=True,
        example="President Moro telephoned Prime Minister Lind on Friday.",
    ),
    act(
        "meeting",
        "CONSULT",
        cameo="040",
        verbs=(
            "speak with, speak to, talk to, talk with, hold talks with, meet, meet with, confer, confer with, "
            "negotiate, negotiate with, hold talks, consult, consult with, "
            "discuss, sit down, "
            "huddle, parley, reconvene, convene, bargain"
        ),
        phrases=(
            "hold, have, resume, open, begin, start, launch, conduct, attend, conclude, complete, host, "
            "convene, chair, restart, continue, enter, end, join, engage, participate, take, *:"
            "talk, meeting, negotiation, consultation, discussion, summit, conversation, round, session, "
            "dialogue, conference, conversation;"
            "exchange: view; speak, talk: leader, president, minister, counterpart, "
            "official"
        ),
        nouns=(
            "meeting, talk, negotiation, summit, consultation, discussion, dialogue, conference, conversation, session"
        ),
        toward="with, dobj, between, of, by, among, to",
        mutual=True,
        example="President Moro met Prime Minister Lind in Oslo.",
    ),
    act(
        "correspond",
        "CONSULT",
        cameo="040",
        verbs="correspond with",
        phrases="exchange: message, greeting, letter",
        toward="with, dobj, between, of, by, among, to",
        mutual=True,
        example="The two kings exchanged letters.",
    ),
    act(
        "dine",
        "CONSULT",
        cameo="040",
        verbs="dine with, lunch with",
        phrases="have, share, eat, take, host, hold, attend, give: dinner, lunch, breakfast, luncheon, tea",
        nouns="dinner, luncheon, lunch, breakfast",
        toward="with, for",
        mutual=True,
        example="President Moro had dinner with Prime Minister Lind.",
    ),
    act(
        "mediate",
        "CONSULT",
        cameo="045",
        verbs="mediate, mediate between, intercede, broker, intermediate, arbitrate, shuttle",
        nouns="mediation",
        toward="between, with, in, dobj, among",
        example="Norway mediated between Norland and Estoria.",
    ),
)
