"""Acts that help or yield: cooperating, giving aid, conceding, releasing, resigning, withdrawing, admitting."""

from __future__ import annotations

from consilience.extraction.knowledge.acts import act

_FORCES = (
    "troop, force, soldier, army, tank, warship, battalion, unit, reservist, police, navy, aircraft, jet, "
    "bomber, missile, "
    "brigade, regiment, fleet, carrier, marine, guard, reinforcement, division, destroyer, frigate, submarine, "
    "artillery, commando, paratrooper, battery, squadron, reserve, militia, fighter, helicopter"
)
_GOODS = (
    "aid, assistance, relief, food, medicine, supply, help, weapon, arm, grain, loan, grant, fund, money, equipment, "
    "ammunition, blanket, tent, doctor, medic, wheat, oil, fuel, water, vaccine, package, shelter, refuge, asylum, "
    "protection, helicopter, medical team, rice, support, goods, subsidy, training, peacekeeper, observer, "
    "good, credit, "
    "expert, rescuer, team, treatment"
)
_LIMITS = (
    "ban, curfew, restriction, state of emergency, emergency, martial law, sanction, embargo, siege, blockade, "
    "boycott, "
    "censorship, control, tariff, block, barrier, blackout, moratorium, quota, closure, immunity, roadblock"
)
_PRISONERS = (
    "prisoner, hostage, detainee, captive, soldier, journalist, activist, pilot, sailor, dissident, leader, "
    "opponent, crew, inmate, body, remains"
)
_PRISON = "prison, jail, custody, arrest, hostage, captive, detention, captivity, prisoner"

DEEDS = (
    act(
        "cooperate",
        "COOPERATE",
        cameo="060",
        verbs=(
            "cooperate, collaborate, team up, cooperate with, collaborate with, join forces, work together, extradite"
        ),
        phrases=(
            "share: evidence, secret; share, exchange, pass, swap, hand over, supply: intelligence, "
            "information, expertise, data, "
            "know-how, prisoner, technology;"
            "conduct, hold, stage, carry out, run, begin, start, launch, *: joint exercise, joint drill, joint "
            "patrol, joint operation, joint maneuver, joint flight, joint manoeuvre, cooperation;"
            "form, set up, create, launch, establish: joint venture, alliance, coalition, partnership, joint "
            "force, commission, joint commission; resume, expand, boost: trade, cooperation, flight, export; "
            "open: border crossing"
            ";exchange, swap, trade: prisoner, ambassador, detainee, note, visit; hand over, turn over, "
            "extradite, deliver: suspect, fugitive, criminal, militant, terrorist, murderer; open, reopen, "
            "establish: embassy, consulate, border, route, liaison office; resume: flight, trade, relation, "
            "cooperation; buy, purchase, sell: arm, weapon, missile, submarine, tank, warplane"
        ),
        nouns="joint exercise, joint patrol, joint drill, extradition",
        toward="with, to, by, dobj, between",
        mutual=True,
        example="Norland shared intelligence with Estoria about the pirates.",
    ),
    act(
        "aid",
        "AID",
        cameo="070",
        verbs="donate, airlift, rescue, resettle, bail out",
        party_verbs=(
            "evacuate, shelter, help, assist, aid, feed, treat, train, arm, equip, finance, fund, reinforce, host "
            "refugees"
        ),
        phrases=(
            "hand over, fly in: medicine, food, aid, relief, supply, blanket, tent; provide, give, send, "
            "supply, deliver, ship, grant, dispatch, extend, offer, distribute, fly, "
            f"contribute, lend, allocate, *: {_GOODS};"
            "evacuate, treat: wounded, civilian, refugee, patient, resident; admit, accept, take in, shelter: "
            "refugee, evacuee; deploy, send: peacekeeper, observer"
            ";give, pay, transfer, disburse, release, earmark, channel: million, billion, dollar, euro, pound, "
            "yen, ton, tonne, grant; forgive, reschedule, waive, cancel, write off, reduce: debt; drop: food, "
            "supply, aid, leaflet; escort, protect, guard: convoy, ship, refugee, civilian, tanker, border; "
            "take in, accept, resettle: refugee; build, rebuild: hospital, school, clinic, house, home; open: "
            "camp, shelter, corridor; vaccinate, feed, treat: child, refugee, people"
        ),
        nouns="airlift, donation, evacuation, aid delivery, relief effort",
        toward="to, dative, in, for, dobj, from, on, with, into",
        example="Norland donated food to Estoria.",
    ),
    act(
        "yield",
        "CONCEDE",
        cameo="080",
        verbs=(
            "concede to, capitulate, accede to, yield to, bow to, back down, relent, acquiesce, cave in, "
            "succumb, give way, relinquish, legalize, legalise"
        ),
        lone_verbs="submit, give in",
        phrases=(
            "lift, ease, relax, remove, end, cancel, revoke, scrap, loosen, repeal, drop, abolish, rescind, "
            f"waive, suspend, annul, overturn, soften, withdraw: {_LIMITS}, law, charge, order, sentence, "
            "state, demand, condition, case, decree;"
            "grant, give, extend, restore, concede: amnesty, autonomy, independence, right, pardon, "
            "citizenship, concession, freedom, immunity, bail, clemency, reform, franchise;"
            "reduce, cut, lower: tariff, duty, sentence, restriction;"
            "make: concession; meet, satisfy, heed: demand, request, call; amend, reform, change, revise, "
            "introduce, adopt, approve: constitution, law, policy, reform, legislation, decree, amendment;"
            "call, announce, schedule: election, referendum; reopen: border, "
            "university, school, newspaper; legalize: party"
            ";allow, permit, let, authorize, authorise, legalize, legalise, recognize: rally, demonstration, "
            "protest, opposition, party, newspaper, march, exile, dissident, union, strike; declare, announce, "
            "offer, grant, order, proclaim: amnesty, pardon, reform, clemency; commute, reduce: sentence; "
            "sack, fire, dismiss, replace, reshuffle: cabinet; retract, withdraw, drop: demand, objection, "
            "charge, bill, accusation, complaint, case; restore, reinstate: constitution, right, democracy, "
            "autonomy, citizenship; end, abolish: rule, monopoly, apartheid, death penalty"
        ),
        nouns="concession, amnesty, lifting",
        toward="to, dobj, on, in, against, for, from, with",
        party_verbs="allow, permit",
        example="Norland lifted a curfew in Estoria.",
    ),
    act(
        "release",
        "RETREAT",
        "release",
        cameo="0841",
        verbs="commute, repatriate, set free, let go",
        party_verbs="pardon, free, release, acquit, exonerate, liberate",
        phrases=(
            f"free, release, liberate, exchange, hand over, repatriate, turn over, return: {_PRISONERS}; grant: bail"
        ),
        nouns="release, repatriation",
        toward="dobj, to, of, from, by",
        example="Norland released twelve Estorian soldiers.",
    ),
    act(
        "return",
        "RETREAT",
        "return",
        cameo="0842",
        verbs="hand back, give back",
        phrases=(
            "return, hand over, surrender, turn over: territory, property, land, weapon, asset, ship, artefact, "
            "island, control, base, equipment, peninsula, aircraft, embassy, villages, arm"
        ),
        nouns="handover",
        toward="to, of, from",
        example="Norland returned the island to Estoria.",
    ),
    act(
        "resign",
        "RETREAT",
        cameo="083",
        verbs="resign, step down, stand down, quit, abdicate, bow out, step aside",
        phrases=(
            "tender, submit, offer, announce, hand in: resignation; leave, relinquish: office, post, power; hand "
            "over: power"
        ),
        nouns="resignation, abdication",
        toward="from",
        middle=True,
        example="The Estorian interior minister resigned on Sunday.",
    ),
    act(
        "withdraw",
        "RETREAT",
        "withdraw",
        cameo="087",
        verbs=(
            "retreat, surrender, disarm, demobilize, demobilise, disband, withdraw, withdraw from, pull out, pull "
            "back, lay down arms, disengage"
        ),
        phrases=(
            "evacuate, dismantle, vacate: settlement, outpost, base, camp; withdraw, pull out, remove, "
            f"evacuate, pull back, redeploy: {_FORCES}; lay down, hand in, put "
            "down, surrender, destroy, decommission, give up: arm, weapon, gun, arsenal;"
            "reduce, cut: troop, force, arsenal, presence; dismantle: settlement, barrier, checkpoint, base, "
            "arsenal; leave, abandon, vacate, flee: position, town, city, base, post, area; wave: flag"
        ),
        nouns="withdrawal, retreat, surrender, pullout, demobilization, demobilisation, disarmament",
        toward="from, to, dobj, in",
        middle=True,
        example="Norland withdrew its troops from Estoria.",
    ),
    act(
        "ceasefire",
        "RETREAT",
        "ceasefire",
        cameo="0871",
        phrases=(
            "declare, announce, observe, call, proclaim, implement, honor, honour, reach, extend, begin: "
            "ceasefire, cease-fire, truce, armistice, end; halt, stop, suspend, end, cease: fire, hostility, "
            "attack, offensive, bombing, fighting, shelling, operation, war, siege, strike"
        ),
        nouns="ceasefire, cease-fire, truce, armistice",
        toward="with, against, in, to, of, on, by",
        example="Norland declared a truce with Estoria.",
    ),
    act(
        "admit",
        "RETREAT",
        "access",
        cameo="086",
        party_verbs="admit",
        phrases=(
            "allow, permit, let, admit, accept, receive: inspector, peacekeeper, observer, monitor, convoy, "
            "worker, access, return, entry, visit, journalist, delegation, aid, inspection, deployment, delivery, "
            "passage, refugee, flight"
        ),
        toward="dobj, of, to, from, by, in",
        example="Norland allowed United Nations inspectors into the plant.",
    ),
)
