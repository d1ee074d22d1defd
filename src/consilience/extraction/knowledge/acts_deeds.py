"""Acts done with deeds: cooperating, helping, yielding, protesting, mobilising, sanctioning, coercing, attacking."""

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
            "concede to, capitulate, accede to, yield to, give in, bow to, back down, relent, acquiesce, cave in, "
            "succumb, give way, relinquish, legalize, legalise, submit"
        ),
        phrases=(
            "lift, ease, relax, remove, end, cancel, revoke, scrap, loosen, repeal, drop, abolish, rescind, "
            f"waive, suspend, annul, overturn, soften, withdraw: {_LIMITS}, law, charge, order, sentence, "
            "state, demand, condition, case, decree;"
            "grant, give, extend, restore, concede: amnesty, autonomy, independence, right, pardon, "
            "citizenship, concession, freedom, immunity, bail, clemency, reform, franchise;"
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
    act(
        "protest",
        "PROTEST",
        "demo",
        cameo="141",
        verbs=(
            "protest, protest against, demonstrate against, rally against, picket, heckle, jeer, walk out, march on"
        ),
        lone_verbs="demonstrate, rally, march, converge",
        phrases=(
            "hold, stage, organize, organise, mount, begin, launch, lead, join, attend, *: demonstration, "
            "protest, rally, march, sit-in, vigil, picket, parade of protest, walkout, procession, campaign of "
            "disobedience;"
            "take, pour: street, streets; burn, torch: flag, effigy, tire, tyre; chant, shout: slogan; wave, "
            "carry: placard, banner; block, obstruct, barricade, occupy: road, highway, street, bridge, "
            "traffic, entrance, border crossing, railway, square"
        ),
        nouns="demonstration, protest, rally, march, sit-in, unrest, protester march, vigil",
        toward="against, over, at, to, outside, in, through, dobj, on, with, by",
        example="Thousands of farmers protested against the government of Estoria.",
    ),
    act(
        "riot",
        "PROTEST",
        "riot",
        cameo="145",
        verbs="riot, rampage, loot, run amok, run riot",
        phrases=(
            "throw, hurl, pelt, lob: stone, rock, bottle, petrol bomb, egg, firebomb, brick, grenade; stone: car, "
            "bus, police; set: fire, ablaze; go: rampage"
        ),
        nouns="riot, rioting, stone-throwing, disturbance, rampage, looting",
        toward="against, at, with, dobj, over, in",
        example="Estorian youths rioted against the Norland army.",
    ),
    act(
        "strike",
        "PROTEST",
        "boycott",
        cameo="143",
        lone_verbs="strike",
        verbs="boycott, down tools, go on strike",
        phrases=(
            "go, stage, begin, hold, call, launch, stay, observe, be, start, *: strike, stoppage, boycott, general "
            "strike, hunger strike, walkout, fast, hartal; shun, refuse, stop, stay away: work; walk: job"
            ";walk off, leave: job; stop, halt, refuse, shun, down: work; shut, close: shop, store"
        ),
        nouns="general strike, hunger strike, strike, boycott, work stoppage",
        toward="against, of, dobj, over, by, in, at",
        example="Rail workers in Estoria went on strike over pay.",
    ),
    act(
        "mobilize",
        "MOBILIZE",
        "troops",
        cameo="154",
        verbs="mobilize, mobilise, redeploy, militarize",
        phrases=(
            "deploy, dispatch, mass, amass, station, position, send, move, strengthen, reinforce, increase, "
            f"rush, assemble, build up, concentrate, bolster, call up, beef up, field, ready: {_FORCES}, "
            "presence;"
            "put, place: alert; stage, hold, conduct, begin, launch, carry out: exercise, war game, maneuver, "
            "manoeuvre, drill, military exercise, patrol, test, overflight; test, test-fire, test-launch, "
            "launch, fire: missile, ballistic missile; step up, tighten, increase: security, "
            "patrol"
            ";tighten, beef up, heighten, step up, bolster: security, defence, defense, patrol; put, place: "
            "high alert, state of alert"
        ),
        nouns=(
            "mobilization, mobilisation, deployment, military exercise, military drill, war game, missile test, "
            "nuclear test, buildup"
        ),
        toward="to, against, near, along, in, on, into, at, around, toward, towards, off",
        example="Norland deployed troops along the border with Estoria.",
    ),
    act(
        "sanction",
        "SANCTION",
        cameo="163",
        party_verbs="sanction, embargo, blacklist",
        phrases=(
            "impose, slap, reimpose, tighten, renew, extend, announce, enforce, adopt, introduce, levy: sanction, "
            "embargo, boycott, tariff, arms embargo, trade ban"
        ),
        toward="on, against, dobj, to, upon",
        example="Norland imposed sanctions on Estoria.",
    ),
    act(
        "break-off",
        "SANCTION",
        "discontinue",
        cameo="160",
        verbs="walk out of, break with, disown",
        phrases=(
            "cut, cut off, sever, break, break off, suspend, freeze, halt, downgrade, end, reduce, stop, "
            "terminate, rupture: tie, relation, contact, link, diplomatic relation, cooperation, trade, "
            "membership, alliance, dialogue;"
            "suspend, halt, cut, cut off, freeze, stop, withhold, reduce, slash, end, cancel, block: aid, "
            "assistance, delivery, loan, funding, shipment, supply, payment, export, import, relief, grant, "
            "flight, sale, operation, service, electricity, gas, fund;"
            "suspend, halt, break off, end, cancel, abandon, call off, postpone, quit, walk, leave, boycott, "
            "stop, pull out, freeze: talk, negotiation, mediation, dialogue, meeting, visit, mission, summit, "
            "effort, accord, treaty, agreement, deal;"
            "close, shut, seal: embassy, border, consulate, airspace, mission, office, crossing"
            ";withdraw, pull out, quit, leave: talk, negotiation, treaty, pact, agreement, organization, "
            "organisation, accord, commonwealth, union, convention; ban, embargo, restrict, boycott: import, "
            "export, flight, trade, sale, shipment, product, beef; revoke, suspend, cancel: membership, "
            "contract, agreement, accord, treaty, license"
        ),
        toward="with, to, against, from, of, dobj, between, in, on, for",
        example="Norland cut off aid to Estoria.",
    ),
    act(
        "expel",
        "SANCTION",
        "expel",
        cameo="166",
        phrases=(
            "expel, deport, throw out, kick out, order, declare: diplomat, ambassador, envoy, attache, consul, "
            "observer, inspector, peacekeeper, aid agency, mission"
        ),
        nouns="expulsion",
        toward="dobj, of, by, from, to",
        example="Norland expelled two Estorian diplomats.",
    ),
    act(
        "recall",
        "SANCTION",
        "withdraw",
        cameo="161",
        phrases=(
            "withdraw, pull out, evacuate, remove, ship out, recall, pull: peacekeeper, inspector, observer, "
            "staff, worker, monitor, agency, ambassador, envoy, diplomat, mission, personnel, official, "
            "delegation, investment, representative"
        ),
        toward="from, of, in, to",
        middle=True,
        example="Norland recalled its ambassador from Estoria.",
    ),
    act(
        "arrest",
        "COERCE",
        "arrest",
        cameo="173",
        verbs="arrest, detain, jail, imprison, round up, apprehend, incarcerate, intern, remand",
        party_verbs="hold, capture, sentence, prosecute, charge",
        phrases=f"take, hold, place, keep, put, remand, throw: {_PRISON}; make: arrest; file, bring: charge",
        nouns="arrest, detention, imprisonment, capture, roundup",
        toward="dobj, of, by, in, against",
        example="Norland police arrested four Estorian fishermen.",
    ),
    act(
        "restrict",
        "COERCE",
        "restrict",
        cameo="172",
        verbs=(
            "ban, outlaw, censor, blockade, besiege, prohibit, crack down, crack down on, repress, restrict, bar, "
            "forbid, gag, quarantine"
        ),
        phrases=(
            "impose, declare, introduce, extend, enforce, decree, announce, reimpose, clamp, order, tighten: "
            "curfew, restriction, ban, blockade, state of emergency, emergency, martial law, siege, "
            "censorship, control, state, closure, tax, fine, lockdown, limit;"
            "close, shut, shut down, block, suspend, dissolve, raid, jam, seal off: newspaper, university, "
            "station, radio, website, office, party, school, mosque, church, shop, constitution, channel, "
            "town, area, city, camp, broadcast, union; force, compel: resign, resignation"
            ";dissolve, suspend: parliament, assembly, government, party; ban, forbid, prohibit, outlaw: "
            "rally, demonstration, protest, march, party, newspaper, gathering, strike, book, film; deny, "
            "revoke, withdraw, cancel: visa, licence, license, passport, accreditation, citizenship; impose: "
            "tax, fine, levy"
        ),
        nouns="curfew, blockade, siege, crackdown, lockdown, martial law, censorship",
        toward="on, against, of, dobj, from, to, at, in, over",
        example="Norland imposed a curfew on the province of Sarn.",
    ),
    act(
        "deport",
        "COERCE",
        "deport",
        cameo="174",
        verbs="deport, evict, exile, banish, drive out",
        party_verbs="expel, turn back, forcibly return, relocate",
        nouns="deportation, eviction",
        toward="dobj, from, of, to",
        example="Norland deported forty Estorian students.",
    ),
    act(
        "seize",
        "COERCE",
        "seize",
        cameo="171",
        verbs=(
            "confiscate, impound, requisition, nationalize, nationalise, expropriate, commandeer, annex, hack, deface"
        ),
        party_verbs="occupy, hack into",
        phrases=(
            "seize, freeze, capture, take over, vandalize, intercept, board, search, raid, storm, ransack: "
            "ship, vessel, boat, asset, property, account, weapon, passport, cargo, trawler, tanker, equipment, "
            "website, home, house, office, land, document, vehicle, headquarters"
            ";freeze, block: asset, account, fund, property; raid, search, ransack: office, home, house, "
            "headquarters, newspaper"
        ),
        nouns="seizure, confiscation, annexation, cyberattack, cyber attack",
        toward="dobj, of, from, belonging, in, by, against, on",
        example="Norland seized an Estorian ship.",
    ),
    act(
        "coerce",
        "COERCE",
        cameo="170",
        verbs="punish, avenge, coerce, intimidate, blackmail, harass, oppress",
        party_verbs="disperse, pressure, pressurize, bully, force, compel",
        toward="dobj, into",
        example="Norland coerced Estoria into a humiliating surrender of its fleet.",
    ),
    act(
        "attack",
        "ASSAULT",
        "heavy-weapons",
        cameo="190",
        verbs=(
            "retaliate, hit back, strike back, attack, bomb, shell, bombard, invade, ambush, fire on, fire at, "
            "open fire, clash, clash with, "
            "storm, "
            "overrun, recapture, retake, raid, shoot down, exchange fire, skirmish, counterattack, blitz, strafe, "
            "duel, fight with, battle with, "
            "torpedo, blow up, explode, detonate, dynamite, sabotage, torch, demolish, assail, besiege"
        ),
        lone_verbs="fight, battle",
        party_verbs=("fight, battle, hit, strike, pound, assault, seize, capture, pummel, conquer, destroy, fire"),
        phrases=(
            "launch, mount, carry out, stage, wage, conduct, open, begin, unleash, resume, make, commit, lead, "
            "continue, press, step up, *: attack, assault, offensive, raid, strike, air strike, airstrike, "
            "invasion, bombardment, operation, war, campaign, bombing, incursion, barrage, air raid, "
            "crackdown, ambush, counterattack, aggression, hostility, shelling, sweep;"
            "fire, launch, lob, drop, hurl, rain, explode, throw: rocket, mortar, missile, shell, bomb, "
            "grenade, shot, bullet, gun, round, tear gas, drone, artillery;"
            "violate, break, breach: ceasefire, cease-fire, truce, armistice; plant, detonate, set off, "
            "explode: bomb, explosive, mine, device; cross: border; set: fire"
        ),
        nouns=(
            "attack, assault, bombing, air strike, airstrike, air raid, raid, shelling, offensive, invasion, "
            "clash, fighting, battle, ambush, "
            "bombardment, incursion, missile strike, drone strike, gun battle, firefight, car bomb, suicide "
            "bombing, explosion, gunfire, hostility, "
            "military operation, drone attack, violence, aggression, crossfire, shootout"
        ),
        toward="dobj, on, against, with, at, of, between, into, upon, in, near, by",
        example="Norland shelled the Estorian town of Sarn.",
    ),
    act(
        "kill",
        "ASSAULT",
        cameo="180",
        verbs=(
            "kill, murder, massacre, slaughter, slay, assassinate, execute, behead, hang, stab, gun down, lynch, "
            "poison, "
            "torture, rape, maim, wound, mutilate, shoot dead, decapitate, exterminate, strangle, gas"
        ),
        party_verbs="shoot, injure, hurt, whip, club, flog, assault, molest, abuse",
        phrases=(
            "open, kill: fire; beat: protester, demonstrator, prisoner, detainee, student, activist, journalist, "
            "suspect, woman, man, death, boy; commit: murder, massacre, genocide, atrocity, rape"
        ),
        nouns=(
            "killing, murder, massacre, assassination, execution, genocide, shooting, beheading, stabbing, "
            "beating, slaying, atrocity, torture, ethnic cleansing, rape"
        ),
        toward="dobj, of, against, by, on, in",
        example="Estorian guerrillas killed three Norland soldiers.",
    ),
    act(
        "abduct",
        "ASSAULT",
        "abduct",
        cameo="181",
        verbs="abduct, kidnap, hijack, take hostage",
        phrases="take, hold, seize, use: hostage, captive, human shield, shield",
        nouns="kidnapping, abduction, hijacking, hostage-taking",
        toward="dobj, of, from, by, as",
        example="Gunmen kidnapped two Norland engineers in Estoria.",
    ),
)
