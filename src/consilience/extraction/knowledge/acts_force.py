"""Acts against others: protesting, mobilising, sanctioning, arresting, restricting, seizing, attacking, abducting."""

from __future__ import annotations

from consilience.extraction.knowledge.acts import act

_FORCES = (
    "troop, force, soldier, army, tank, warship, battalion, unit, reservist, police, navy, aircraft, jet, "
    "bomber, missile, "
    "brigade, regiment, fleet, carrier, marine, guard, reinforcement, division, destroyer, frigate, submarine, "
    "artillery, commando, paratrooper, battery, squadron, reserve, militia, fighter, helicopter"
)
_PRISON = "prison, jail, custody, arrest, hostage, captive, detention, captivity, prisoner"

FORCE = (
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
        verbs="mobilize, mobilise, militarize",
        phrases=(
            "deploy, redeploy, dispatch, mass, amass, station, position, send, move, strengthen, reinforce, increase, "
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
        party_verbs=("fight, battle, hit, strike, pound, assault, seize, capture, pummel, conquer, destroy"),
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
            "kill, murder, massacre, slaughter, slay, assassinate, behead, stab, gun down, lynch, "
            "poison, "
            "torture, rape, maim, wound, mutilate, shoot dead, decapitate, exterminate, strangle, gas"
        ),
        party_verbs="execute, hang, shoot, injure, hurt, whip, club, flog, assault, molest, abuse",
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
