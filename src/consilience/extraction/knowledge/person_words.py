"""Common nouns for one person: what somebody is, does or has become, with the gender that the word tells.

From common knowledge of English news. Two kinds are told apart, because they are used in two ways. What somebody *is*
("the teacher", "the pensioner") is said of whoever the report speaks of; what somebody is *there* ("the driver", "the
judge") may be a person not met yet, who belongs to the matter.
"""

from __future__ import annotations

TRAITS = frozenset(
    """grocer greengrocer fishmonger ironmonger blacksmith bricklayer roofer plasterer decorator joiner cobbler draper
    stonemason machinist steelworker dockworker docker stevedore trawlerman deckhand forester gamekeeper groom farmhand
    rancher beekeeper winemaker vintner cheesemaker brewmaster bartender barman barmaid barista sommelier caterer
    steward cleaner dustman roadsweeper binman bus-driver taxi-driver cabbie cab-driver trucker train-driver aviator
    airman airwoman navigator stuntman ventriloquist juggler clown acrobat conjuror harpist organist oboist
    saxophonist trumpeter trombonist bassist keyboardist vocalist rapper crooner chorister librettist lyricist
    screenwriter scriptwriter dramatist essayist biographer memoirist ghostwriter pamphleteer diarist satirist
    presenter newsreader weatherman weathergirl sportscaster pundit podcaster influencer streamer vlogger youtuber
    gamer model catwalk-model fashion-designer milliner perfumer beautician masseur masseuse chiropractor osteopath
    radiographer radiologist anaesthetist anesthesiologist gynaecologist obstetrician urologist dermatologist
    ophthalmologist orthodontist toxicologist vaccinologist bacteriologist parasitologist entomologist ornithologist
    geographer seismologist volcanologist glaciologist oceanographer hydrologist climatologist ecologist agronomist
    horticulturist arborist metallurgist nanotechnologist roboticist cryptographer actuary auditor bookmaker bookie
    pawnbroker auctioneer valuer surveyor planner cartographer archivist egyptologist palaeontologist paleontologist
    demographer criminologist ethnographer semiotician philologist theologian canonist orientalist sinologist
    trade-unionist shop-steward unionist suffragette pacifist anarchist communist marxist trotskyist monarchist loyalist
    separatist secessionist insurgent guerrilla jihadist extremist militant terrorist fascist neo-nazi supremacist
    ex-footballer ex-policeman ex-mayor ex-wife ex-husband newlywed bachelor spinster divorcee divorcée bride
    bridegroom amputee asthmatic diabetic vegan vegetarian alcoholic addict drug-dealer dealer dropout truant
    first-timer rookie novice favourite favorite seed wildcard qualifier semi-finalist goalscorer keeper netminder
    centre-forward playmaker wicketkeeper spinner seamer fast-bowler opener rower cox canoeist kayaker surfer
    snowboarder skater figure-skater luger bobsledder biathlete triathlete decathlete heptathlete pole-vaulter
    high-jumper long-jumper shot-putter javelin-thrower discus-thrower hurdler steeplechaser wrestler weightlifter
    fencer archer marksman jockey showjumper equestrian sumo-wrestler trampolinist diver windsurfer yachtsman
    yachtswoman sailor racing-driver motorcyclist rally-driver snooker-player darts-player grandmaster
    academic accountant activist actor actress adventurer ageing-rocker analyst anthropologist apprentice
    archaeologist
    architect artist astronaut astronomer athlete author baker banker barber baritone baron biochemist biologist
    blogger
    bookkeeper botanist boxer boy brewer broadcaster builder businessman businesswoman butcher campaigner cardiologist
    carpenter cartoonist celebrity cellist centenarian chemist choreographer civil-servant classicist cleric climber
    columnist comedian comedienne comic composer conservationist cook councillor countess cricketer cyclist dancer
    dentist
    designer dietician diplomat director-general dissident diva doctor drummer duchess duke earl economist
    electrician engineer entertainer entrepreneur epidemiologist ethicist evangelist ex-convict ex-minister
    ex-president
    ex-soldier expatriate expert explorer farmer father-of-two father-of-three father-of-four feminist film-maker
    filmmaker
    financier firebrand firefighter fisherman flautist florist footballer fraudster fugitive funnyman gangster gardener
    geologist geneticist girl goldsmith golfer graduate grandfather grandmother great-grandmother guitarist gymnast
    hairdresser headmaster headmistress headteacher heir heiress historian housewife humorist illustrator
    immunologist
    industrialist inventor islamist jeweller jeweler journalist judoka jurist labourer laborer lad lawmaker
    lawyer
    lecturer legend librarian linguist lobbyist locksmith loner lorry-driver magician magnate man marathoner
    mathematician mechanic medic meteorologist microbiologist midwife migrant millionaire billionaire
    multimillionaire miner
    moderate mogul monarch monk mother-of-one mother-of-two mother-of-three mother-of-four mountaineer musician native
    naturalist neurologist neuroscientist newcomer novelist nun nurse nutritionist octogenarian oligarch oncologist
    optician
    orphan paediatrician painter paramedic parliamentarian pastor pathologist pediatrician peer pensioner pharmacist
    philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist playwright
    plumber
    poet policeman policewoman politician polymath postman postwoman potter preacher priest professor psephologist
    psychiatrist psychologist publican racer recluse refugee republican researcher restaurateur retiree
    salesman saleswoman scholar schoolboy schoolgirl schoolteacher scientist sculptor seamstress septuagenarian
    shepherd shopkeeper singer singer-songwriter skier sociologist socialite solicitor songwriter soprano sprinter
    starlet statesman statistician statesperson stockbroker student superstar surgeon swimmer tailor teacher technocrat
    teenager tenor toddler trader tycoon undergraduate veteran veterinarian vet violinist virologist
    volunteer
    waiter waitress weaver welder widow widower wildlife-expert woman worker writer youngster youth zoologist
    adolescent architect-turned-politician barrister socialist conservative democrat nationalist populist reformist
    centrist liberal leftist hardliner technologist programmer coder developer investor
    midfielder striker defender goalkeeper winger forward fullback full-back quarterback pitcher batsman bowler
    all-rounder lock prop flanker fly-half scrum-half hooker point-guard linebacker receiver slugger outfielder
    left-back right-back centre-back centre-half captain-elect debutant
    olympian paralympian medallist medalist champion record-holder titleholder challenger contender underdog
    left-hander right-hander southpaw heavyweight middleweight welterweight lightweight
    playboy strongman autocrat despot bureaucrat apparatchik mandarin frontbencher backbencher
    londoner parisian muscovite yorkshireman texan californian scot welshman irishman englishman frenchman dutchman
    frenchwoman englishwoman irishwoman welshwoman dutchwoman scotsman scotswoman spaniard dane swede finn pole turk
    serb
    briton basque catalan croat czech slovak kurd arab jew greek swiss""".split()
)
"""What somebody is wherever he goes: "the economist" after "Ada Roe said …" can be Ada Roe."""

IN_THE_MATTER = frozenset(
    """accomplice accused agent aide appellant applicant appointee arsonist assailant assistant attacker attendant
    bailiff
    beneficiary bidder boatman bodyguard bomber boss bouncer burglar buyer bystander caller candidate captain caretaker
    carer cashier caterer chauffeur child claimant clerk client co-accused co-author co-defendant co-founder co-pilot
    coach colonel commander commissioner complainant conductor consul contestant convict coordinator coroner
    correspondent
    co-worker courier creditor cruncher curator customer cop counsel culprit deceased defendant deputy detainee
    detective
    director donor driver editor emissary employee envoy ex-boss ex-wife ex-husband executive eyewitness finalist
    fiancé fiancée fiance fiancee founder friend gambler general governor guard guardian guest gunman helper hero
    heroine
    hijacker hitman holder host hostage hunter imam imposter impostor incumbent informant informer inmate inspector
    instructor intern interpreter intruder janitor judge juror kidnapper killer landlady landlord lawbreaker leader
    lieutenant
    litigant lodger lookout looter magistrate major manager marshal mastermind mayor mediator minister minder
    monitor moderator
    mourner murderer neighbour neighbor negotiator newborn newsreader nominee observer occupant offender officer
    official
    onlooker operator opponent organiser organizer owner partner passenger passer-by patient patron pedestrian
    perpetrator
    petitioner pilot plaintiff plotter porter premier presenter president principal prisoner producer prosecutor
    protester publisher purchaser pupil ranger referee rescuer resident rider rival robber rapist runner-up sacristan
    scout secretary seller sergeant shooter skipper smuggler sniper soldier speaker spokesman spokesperson spokeswoman
    spouse spy stabber stalker stepfather stepmother steward stewardess stranger subordinate suicide-bomber
    supervisor supporter
    survivor suspect teammate technician tenant thief trainee trainer traitor translator traveller treasurer trespasser
    trustee tutor umpire usher valet vandal vendor victim villain visitor warden watchman whistle-blower whistleblower
    winner witness wrongdoer successor predecessor spectator villager hiker motorist cyclist biker trucker
    motorcyclist sportsman sportswoman scorer skater sommelier chef chancellor ombudsman registrar rector provost dean
    abbot abbess bishop vicar chaplain deacon curate rabbi mullah chairman chairwoman chairperson chair lord-mayor
    person baby infant""".split()
)
"""What somebody is in the matter that the report tells: known only where it was said of somebody."""

PERSON_WORDS = TRAITS | IN_THE_MATTER

FEMALE_WORDS = frozenset(
    """actress aunt ballerina bride businesswoman chairwoman comedienne congresswoman countess daughter daughter-in-law
    diva duchess ex-wife fiancée fiancee girl girlfriend goddaughter godmother granddaughter grandmother
    great-grandmother
    headmistress heiress heroine housewife landlady mother mother-in-law mother-of-one mother-of-two mother-of-three
    mother-of-four niece nun policewoman postwoman princess queen saleswoman schoolgirl seamstress sister sister-in-law
    spokeswoman sportswoman stepdaughter stepmother stepsister stewardess waitress widow wife woman lady abbess mum
    midwife soprano starlet frenchwoman englishwoman irishwoman welshwoman dutchwoman scotswoman councilwoman empress
    great-aunt grandma frontwoman alderwoman baroness dame matriarch""".split()
)
MALE_WORDS = frozenset(
    """abbot baritone baron boy boyfriend brother brother-in-law businessman chairman congressman councilman dad
    duke earl
    emir emperor ex-husband father father-in-law father-of-one father-of-two father-of-three father-of-four fiancé
    fiance
    fisherman frontman gentleman godfather godson grandfather grandson great-grandfather groom guy headmaster
    husband king
    lad landlord man monk nephew policeman pope postman prince salesman schoolboy son son-in-law spokesman sportsman
    statesman stepbrother stepfather stepson sultan tenor uncle waiter widower watchman playboy strongman
    frenchman englishman irishman welshman dutchman scotsman yorkshireman imam ayatollah mullah batsman alderman
    patriarch""".split()
)
"""Words that tell the gender."""

CALLED_BY_ANYONE = frozenset("man woman boy girl person lady gentleman youth youngster teenager child lad".split())
"""What anybody of that gender or age is: no word that tells one from another."""

AGES: dict[str, tuple[int, int]] = {
    "baby": (0, 2), "newborn": (0, 1), "infant": (0, 3), "toddler": (1, 4), "boy": (0, 18), "girl": (0, 20),
    "child": (0, 17), "schoolboy": (4, 19), "schoolgirl": (4, 19), "pupil": (3, 20), "teenager": (13, 19),
    "adolescent": (11, 19), "youth": (13, 24), "youngster": (5, 25), "lad": (5, 25), "man": (17, 130),
    "woman": (17, 130), "pensioner": (58, 130), "retiree": (50, 130), "grandmother": (33, 130),
    "grandfather": (33, 130),
    "sexagenarian": (60, 69), "septuagenarian": (70, 79), "octogenarian": (80, 89), "nonagenarian": (90, 99),
    "centenarian": (100, 130), "great-grandmother": (50, 130), "great-grandfather": (50, 130),
}  # fmt: skip
"""Youngest and oldest of whom a word is said."""

_ALIKE = """
lawyer barrister solicitor attorney counsel advocate
businessman businesswoman entrepreneur tycoon magnate mogul industrialist billionaire
journalist reporter correspondent
mp lawmaker parliamentarian legislator
envoy ambassador
boss head chief
co-founder founder
singer musician
academic scholar
doctor physician medic
killer murderer
shooter gunman
defendant accused
chair chairman chairwoman chairperson
spokesman spokeswoman spokesperson
teacher schoolteacher
coach manager
captain skipper
goalkeeper keeper
boy schoolboy
girl schoolgirl
pensioner retiree
imam cleric
"""
ALIKE: dict[str, frozenset[str]] = {w: frozenset(line.split()) for line in _ALIKE.split("\n") for w in line.split()}
"""Words that one person is called by turns."""
_GENERAL = """
player footballer | striker midfielder defender goalkeeper keeper winger forward captain fullback playmaker
sportsman sportswoman athlete | footballer player swimmer sprinter cyclist golfer boxer cricketer gymnast runner
politician | minister mp senator congressman councillor mayor governor lawmaker leader president premier candidate
politician | prime-minister deputy legislator chancellor secretary
lawmaker | mp senator congressman deputy councillor
diplomat | ambassador envoy negotiator consul spokesperson minister foreign-minister
scientist researcher | physicist chemist biologist astronomer epidemiologist virologist immunologist geneticist
scientist researcher | professor neuroscientist geologist climatologist zoologist botanist
academic scholar | professor lecturer historian economist sociologist philosopher theologian
doctor medic physician | surgeon cardiologist psychiatrist oncologist paediatrician gp pathologist neurologist
officer policeman | constable inspector sergeant superintendent detective lieutenant captain
officer soldier | colonel general captain major lieutenant commander sergeant brigadier
sailor officer | admiral commodore captain
cleric clergyman | imam priest bishop rabbi mullah ayatollah cardinal pastor vicar archbishop pope
executive | chief-executive director manager chair chairman president vice-president
official | secretary undersecretary spokesperson director commissioner minister adviser mayor governor
artist | painter sculptor musician photographer
musician | singer pianist violinist guitarist drummer composer conductor
writer author | novelist poet playwright biographer columnist
performer entertainer star | actor actress singer comedian dancer
lawyer | prosecutor
monarch sovereign ruler royal | king queen emperor empress sultan emir
royal heir | prince princess crown-prince
gangster mobster | kingpin
soldier fighter | rebel militant guerrilla
worker | miner docker driver
"""
GENERAL: dict[str, frozenset[str]] = {}
for _line in _GENERAL.strip().splitlines():
    _wide, _, _narrow = _line.partition("|")
    for _word in _wide.split():
        GENERAL[_word] = GENERAL.get(_word, frozenset()) | frozenset(_narrow.split())
"""A wide word to the narrower ones that it can stand for: "the politician" is a mayor."""

PAST = frozenset("former ex retired veteran one-time onetime once erstwhile".split())
"""What says that somebody was something before."""
