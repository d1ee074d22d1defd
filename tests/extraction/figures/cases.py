"""Our own sentences in the manner of news, each with its figures as a careful reader marks them:
(exact words, value in base units, unit, modifier, head of the measure). A value of None is a range or a vague amount."""

from __future__ import annotations

Figure = tuple[str, float | None, str, str | None, str | None]

MONEY: list[tuple[str, list[Figure]]] = [
    (
        "In 2021, bilateral trade reached 94.3 billion U.S. dollars.",
        [("94.3 billion U.S. dollars", 94.3e9, "USD", None, "trade")],
    ),
    ("Bilateral trade hit a record $61.2 billion in 2019.", [("$61.2 billion", 61.2e9, "USD", "record", "trade")]),
    ("Exports to Brazil were worth €450m last year.", [("€450m", 4.5e8, "EUR", None, "export")]),
    ("The ministry approved Rs 500 crore for the port.", [("Rs 500 crore", 5e9, "INR", None, "approval")]),
    ("Veltra Bank raised US$5bn in March.", [("US$5bn", 5e9, "USD", None, "raised")]),
    ("The dam will cost about 12 billion yuan.", [("12 billion yuan", 1.2e10, "CNY", "about", "dam")]),
    ("Revenue fell to 185 million euros.", [("185 million euros", 1.85e8, "EUR", None, "revenue")]),
    ("The firm paid £3.5 million for the site.", [("£3.5 million", 3.5e6, "GBP", None, "payment")]),
    ("Turnover between Kenya and Ghana totalled 7.5 billion USD.", [("7.5 billion USD", 7.5e9, "USD", None, "trade")]),
    ("A fund of EUR 40 million was set up.", [("EUR 40 million", 4e7, "EUR", None, "fund")]),
    ("She won a $2 million prize.", [("$2 million", 2e6, "USD", None, "prize")]),
    ("The government pledged more than $300 million in aid.", [("$300 million", 3e8, "USD", "over", "aid")]),
    ("Oil traded at $71.40 a barrel on Friday.", [("$71.40", 71.4, "USD", None, "oil")]),
    ("The company posted a loss of ¥4.2 trillion.", [("¥4.2 trillion", 4.2e12, "JPY", None, "loss")]),
    ("Nearly 33 billion rubles went to road repair.", [("33 billion rubles", 3.3e10, "RUB", "nearly", "go")]),
    ("The loan amounts to 2.4 billion Swiss francs.", [("2.4 billion Swiss francs", 2.4e9, "CHF", None, "loan")]),
    ("The deal is valued at A$1.1bn.", [("A$1.1bn", 1.1e9, "AUD", None, "deal")]),
    ("Tickets cost between 20 and 35 euros.", [("20 and 35 euros", None, "EUR", "between", "ticket")]),
    (
        "The fine was cut from $10 million to $6 million.",
        [("$10 million", 1e7, "USD", None, "fine"), ("$6 million", 6e6, "USD", None, "fine")],
    ),
    ("Sales were 38.2 billion kronor.", [("38.2 billion kronor", 38.2e9, "SEK", None, "sale")]),
    ("Profit was 5.2 billion won.", [("5.2 billion won", 5.2e9, "KRW", None, "profit")]),
    ("He bought a $10-million house.", [("$10-million", 1e7, "USD", None, "house")]),
    ("The paper costs 80 pence.", [("80 pence", 0.8, "GBP", None, "paper")]),
    ("Debt stood at 1.3 trillion pesos.", [("1.3 trillion pesos", 1.3e12, "XXX", None, "debt")]),
    ("A grant worth up to $750,000 was offered.", [("$750,000", 750000, "USD", "up-to", "grant")]),
]

CHANGES: list[tuple[str, list[Figure]]] = [
    (
        "Trade rose 1.9% to $244.8 billion from $240 billion.",
        [
            ("1.9%", 1.9, "%", None, "trade"),
            ("$244.8 billion", 244.8e9, "USD", None, "trade"),
            ("$240 billion", 240e9, "USD", None, "trade"),
        ],
    ),
    ("Inflation slowed to 2.1 percent in May.", [("2.1 percent", 2.1, "%", None, "inflation")]),
    ("Unemployment fell by 0.3 percentage points.", [("0.3 percentage points", 0.3, "pp", None, "unemployment")]),
    ("The bank raised interest rates by 25 basis points.", [("25 basis points", 0.25, "pp", None, "rate")]),
    ("Gas exports increased 1.5-fold in 2020.", [("1.5-fold", 1.5, "1", None, "export")]),
    ("Sales were up 26% from a year earlier.", [("26%", 26, "%", None, "sale")]),
    ("Shares dropped 3 pct in early trading.", [("3 pct", 3, "%", None, "share")]),
    ("Output grew 12 percent last year.", [("12 percent", 12, "%", None, "output")]),
    ("A 4.5% rise in wages was agreed.", [("4.5%", 4.5, "%", None, "wage")]),
    ("Wheat production dropped by 2 million tonnes.", [("2 million tonnes", 2e9, "kg", None, "production")]),
    ("Exports jumped nearly 40 per cent.", [("40 per cent", 40, "%", "nearly", "export")]),
    ("Prices are three times higher than in April.", [("three times", 3, "1", None, "price")]),
    (
        "Attendance rose from 4,100 to 5,300.",
        [("4,100", 4100, "1", None, "attendance"), ("5,300", 5300, "1", None, "attendance")],
    ),
    ("The party's share of the vote rose 3 pp.", [("3 pp", 3, "pp", None, "share")]),
    ("The death toll rose to 41.", [("41", 41, "1", None, "death")]),
    ("Imports declined 8.4% year-on-year in June.", [("8.4%", 8.4, "%", None, "import")]),
    ("The economy expanded at an annual rate of 3.3 percent.", [("3.3 percent", 3.3, "%", None, "economy")]),
]

COUNTS: list[tuple[str, list[Figure]]] = [
    ("They have met over 40 times.", [("40 times", 40, "1", "over", "meeting")]),
    ("Anders and Okoro have met about 40 times since 2013.", [("40 times", 40, "1", "about", "meeting")]),
    ("Over 40 meetings were held between them.", [("40", 40, "1", "over", "meeting")]),
    (
        "The two sides will sign 10 cooperation documents.",
        [("two", 2, "1", None, "side"), ("10", 10, "1", None, "document")],
    ),
    ("More than two dozen ministers attended.", [("two dozen", 24, "1", "over", "minister")]),
    ("Troops from 13 countries marched past.", [("13", 13, "1", None, "country")]),
    ("Four units of the plant are under construction.", [("Four", 4, "1", None, "unit")]),
    ("Dozens of protesters blocked the road.", [("Dozens", None, "1", None, "protester")]),
    ("Tens of thousands of fans gathered.", [("Tens of thousands", None, "1", None, "fan")]),
    ("A hundred schools stayed shut.", [("A hundred", 100, "1", None, "school")]),
    ("Some 5,000 troops were deployed.", [("5,000", 5000, "1", "about", "troop")]),
    ("At least 250 houses collapsed.", [("250", 250, "1", "at-least", "house")]),
    ("The union has up to 8,000 members.", [("8,000", 8000, "1", "up-to", "member")]),
    ("Fewer than 30 seats remain.", [("30", 30, "1", "under", "seat")]),
    ("No more than 20 guests are allowed.", [("20", 20, "1", "at-most", "guest")]),
    ("The country has 1.4 million refugees.", [("1.4 million", 1.4e6, "1", None, "refugee")]),
    ("Twenty-seven states ratified the treaty.", [("Twenty-seven", 27, "1", None, "state")]),
    ("Several hundred workers walked out.", [("Several hundred", None, "1", None, "worker")]),
    ("Half a million voters stayed home.", [("Half a million", 500000, "1", None, "voter")]),
    ("Between 5 and 7 million people live there.", [("5 and 7 million", None, "1", "between", "person")]),
    ("The list has 10 to 12 names.", [("10 to 12", None, "1", "between", "name")]),
    ("The fleet has 30-40 ships.", [("30-40", None, "1", "between", "ship")]),
    ("Exactly 66 lawmakers voted in favour.", [("66", 66, "1", "exactly", "lawmaker")]),
    ("Two or three drones crossed the border.", [("Two or three", None, "1", "between", "drone")]),
    ("The number of visitors reached 3.2 million.", [("3.2 million", 3.2e6, "1", None, "visitor")]),
    (
        "About two and a half million pupils returned to school.",
        [("two and a half million", 2.5e6, "1", "about", "pupil")],
    ),
    ("The minister visited Norway three times.", [("three times", 3, "1", None, "visit")]),
    ("He has visited the region 11 times.", [("11 times", 11, "1", None, "visit")]),
    ("Hundreds of thousands of homes lost power.", [("Hundreds of thousands", None, "1", None, "home")]),
    ("The base houses 1,200 soldiers.", [("1,200", 1200, "1", None, "soldier")]),
    ("Police seized 46 rifles and 12 pistols.", [("46", 46, "1", None, "rifle"), ("12", 12, "1", None, "pistol")]),
    ("As many as 47 deputies signed the petition.", [("47", 47, "1", "up-to", "deputy")]),
    ("The agency opened 15 new offices.", [("15", 15, "1", None, "office")]),
    ("Just over 600 firms took part.", [("600", 600, "1", "over", "firm")]),
    ("The law covers 40-plus professions.", [("40", 40, "1", "over", "profession")]),
]

TOLLS: list[tuple[str, list[Figure]]] = [
    (
        "At least 12 people were killed and 30 injured.",
        [("12", 12, "1", "at-least", "death"), ("30", 30, "1", None, "injured")],
    ),
    ("The blast killed 15 people.", [("15", 15, "1", None, "death")]),
    ("The crash left 9 people dead.", [("9", 9, "1", None, "death")]),
    ("Sixteen miners died in the fire.", [("Sixteen", 16, "1", None, "death")]),
    ("Police arrested 22 men.", [("22", 22, "1", None, "arrest")]),
    ("More than 100 villagers are missing.", [("100", 100, "1", "over", "missing")]),
    ("Some 3,000 residents were evacuated.", [("3,000", 3000, "1", "about", "evacuated")]),
    ("The storm displaced 40,000 families.", [("40,000", 40000, "1", None, "displaced")]),
    ("The flood killed 8 and injured 17.", [("8", 8, "1", None, "death"), ("17", 17, "1", None, "injured")]),
    ("One person was killed.", [("One", 1, "1", None, "death")]),
    ("Nearly 250 passengers were rescued.", [("250", 250, "1", "nearly", "rescued")]),
    ("The quake claimed 70 lives.", [("70", 70, "1", None, "death")]),
    ("Two soldiers were captured near the river.", [("Two", 2, "1", None, "capture")]),
]

ORDINALS: list[tuple[str, list[Figure]]] = [
    ("This is her 11th trip to Peru.", [("11th", 11, "1", None, "visit")]),
    ("He was elected to a third presidential term.", [("third", 3, "1", None, "term")]),
    ("The fleets held a 2nd joint patrol.", [("2nd", 2, "1", None, "patrol")]),
    ("They marked the 80th anniversary of the battle.", [("80th", 80, "1", None, "anniversary")]),
    ("It was the president's second state visit to Chile.", [("second", 2, "1", None, "visit")]),
    ("The city opened its twenty-first library.", [("twenty-first", 21, "1", None, "library")]),
    ("This was the ninth attack on the port.", [("ninth", 9, "1", None, "attack")]),
    ("Malta ranked second in wine exports.", [("second", 2, "1", None, "export")]),
    (
        "Malta ranked second in wine exports and fourth in olive oil.",
        [("second", 2, "1", None, "export"), ("fourth", 4, "1", None, "oil")],
    ),
]

PERCENT: list[tuple[str, list[Figure]]] = [
    ("Some 58 percent of voters backed the plan.", [("58 percent", 58, "%", "about", "voter")]),
    ("Defence takes 2% of GDP.", [("2%", 2, "%", None, "gdp")]),
    ("Turnout was 71.5 percent.", [("71.5 percent", 71.5, "%", None, "turnout")]),
    ("Two-thirds of the members abstained.", [("Two-thirds", 2 / 3, "1", None, "member")]),
    ("A 25% tariff applies to steel.", [("25%", 25, "%", None, "tariff")]),
    ("The unemployment rate is 6.2 per cent.", [("6.2 per cent", 6.2, "%", None, "rate")]),
    ("Between 15 and 20 percent of crops were lost.", [("15 and 20 percent", None, "%", "between", "crop")]),
    ("About half of the forest burned.", [("half", 0.5, "1", "about", "forest")]),
]

UNITS: list[tuple[str, list[Figure]]] = [
    (
        "Gas supply to Austria reached 15.5 billion cubic meters.",
        [("15.5 billion cubic meters", 15.5e9, "m3", None, "supply")],
    ),
    ("The road is 45 km long.", [("45 km", 45000, "m", None, "road")]),
    ("The ship carried 300 tonnes of grain.", [("300 tonnes", 300000, "kg", None, "grain")]),
    ("Temperatures fell to -12°C.", [("-12°C", -12, "Cel", None, "temperature")]),
    ("The plant has a capacity of 500 MW.", [("500 MW", 5e8, "W", None, "capacity")]),
    ("The fire burned 2,000 hectares of forest.", [("2,000 hectares", 2e7, "m2", None, "forest")]),
    ("Winds reached 120 km/h.", [("120 km/h", 33.3333333333, "m/s", None, "wind")]),
    ("The tunnel is 2.4 kilometres long.", [("2.4 kilometres", 2400, "m", None, "tunnel")]),
    ("Police found 40 kg of cocaine.", [("40 kg", 40, "kg", None, "cocaine")]),
    ("The reservoir holds 3 million litres of water.", [("3 million litres", 3000, "m3", None, "water")]),
    ("The temperature reached 86 degrees Fahrenheit.", [("86 degrees Fahrenheit", 30, "Cel", None, "temperature")]),
    ("A 30-metre tower collapsed.", [("30-metre", 30, "m", None, "tower")]),
    ("The mine yields 12 ounces of gold.", [("12 ounces", 0.3732417216, "kg", None, "gold")]),
    ("They seized a 500-pound bomb.", [("500-pound", 226.796185, "kg", None, "bomb")]),
]

AGES: list[tuple[str, list[Figure]]] = [
    ("A 45-year-old man was detained.", [("45-year-old", 45, "a", None, "age")]),
    ("Maria Lenz, 76, lives nearby.", [("76", 76, "a", None, "age")]),
    ("The boy, aged 12, was unhurt.", [("12", 12, "a", None, "age")]),
    ("He left school at the age of 16.", [("16", 16, "a", None, "age")]),
    ("Her son is 12 years old.", [("12 years", 12, "a", None, "age")]),
    ("The singer died aged 93.", [("93", 93, "a", None, "age")]),
]

DURATIONS: list[tuple[str, list[Figure]]] = [
    ("They celebrated 50 years of relations.", [("50 years", 50, "a", None, "relation")]),
    ("Hungary has been the largest buyer for the past 15 years.", [("15 years", 15, "a", None, "buyer")]),
    ("He arrived for a four-day state visit.", [("four-day", 4, "d", None, "visit")]),
    ("A three-day ceasefire began.", [("three-day", 3, "d", None, "ceasefire")]),
    ("She was sentenced to 12 years in prison.", [("12 years", 12, "a", None, "sentence")]),
    ("The strike lasted six weeks.", [("six weeks", 6, "wk", None, "strike")]),
]

SCORES: list[tuple[str, list[Figure]]] = [
    ("Rovers beat Athletic 2-1.", [("2-1", None, "1", None, "beat")]),
    ("The court ruled 5-4 against the firm.", [("5-4", None, "1", None, "rule")]),
]

GOALS: list[tuple[str, list[Figure]]] = [
    (
        "Trade turnover reached 185 billion USD, close to the goal of 200 billion USD by 2024.",
        [("185 billion USD", 185e9, "USD", None, "trade"), ("200 billion USD", 200e9, "USD", None, "goal")],
    ),
    ("The target of 3% was missed.", [("3%", 3, "%", None, "goal")]),
]

MIXED: list[tuple[str, list[Figure]]] = [
    (
        "Membership grew by more than 20,000 to 80,000.",
        [("20,000", 20000, "1", "over", "membership"), ("80,000", 80000, "1", None, "membership")],
    ),
    ("Demand is expected to expand by 25 to 30 pct.", [("25 to 30 pct", None, "%", "between", "demand")]),
    ("The firm paid two mln stg for the site.", [("two mln stg", 2e6, "GBP", None, "payment")]),
    (
        "The programme costs one billion dollars over three years.",
        [("one billion dollars", 1e9, "USD", None, "programme")],
    ),
    ("Eight of 10 farmers rent their land.", [("Eight of 10", 0.8, "1", None, "farmer")]),
    ("One in three pupils walks to school.", [("One in three", 1 / 3, "1", None, "pupil")]),
    ("He was fined $US2.5 million.", [("$US2.5 million", 2.5e6, "USD", None, "fine")]),
    ("The oldest, David Rehn, was 63.", [("63", 63, "a", None, "age")]),
    ("People under 30 voted early.", [("30", 30, "a", "under", "age")]),
    ("It will create 1750 jobs.", [("1750", 1750, "1", None, "job")]),
    ("After 18 years of silence he spoke.", [("18 years", 18, "a", None, "silence")]),
    (
        "Net loss was 92,000 euros against a profit of 11,000 euros.",
        [("92,000 euros", 92000, "EUR", None, "loss"), ("11,000 euros", 11000, "EUR", None, "profit")],
    ),
    (
        "The state spent hundreds of millions of dollars.",
        [("hundreds of millions of dollars", None, "USD", None, "spending")],
    ),
    ("A 4-to-4 tie left the ruling in place.", [("4-to-4", None, "1", None, "tie")]),
    ("Jets have scrambled hundreds of times.", [("hundreds", None, "1", None, "scramble")]),
    ("The Norland Composite Index fell 2 percent.", [("2 percent", 2, "%", None, "index")]),
    (
        "They sent 500 pounds (225 kilograms) of rice.",
        [("500 pounds", 226.796185, "kg", None, "send"), ("225 kilograms", 225, "kg", None, "send")],
    ),
    ("Profit was $361.8 million a year ago.", [("$361.8 million", 361.8e6, "USD", None, "profit")]),
    ("Taxes rose by $212 billion.", [("$212 billion", 212e9, "USD", None, "tax")]),
]

NO_FIGURES = [
    "The 486 is an old chip.",
    "In 1984 Sterling moved the club.",
    "He is 6'3\" tall.",
    "The top 1 percent own most of it.",
    "The board approved a two-for-one split.",
    "The 767's engines were replaced.",
    "The TOP10 list was published.",
    "He left home at 16 and went to sea.",
    "An inch or two of rain fell.",
    "The A380 landed in Oslo.",
    "Boeing 787 jets were grounded.",
    "The G20 will meet in June.",
    "Leaders of the Group of 20 agreed.",
    "The May 9 parade was moved.",
    "Work on the Power of Siberia 2 pipeline is delayed.",
    "Article 5 of the treaty applies.",
    "COVID-19 cases were not counted.",
    "The shop is open 24/7.",
    "Section 301 tariffs stay in place.",
    "She lives at No. 10.",
    "A P-8 patrol plane circled above.",
    "The attack of 9/11 changed the city.",
    "It happened on 8 May 2025.",
    "The meeting starts at 4:30 p.m.",
    "Call 555-0142 for details.",
    "See https://example.org/2024/10/11 for more.",
    "The 1990s were hard.",
    "Two weeks ago the talks broke down.",
    "The World War II memorial was restored.",
    "The minister's first visit to Chile was short.",
    "The 21st century began badly.",
    "One of them left early.",
    "On the one hand, it is cheap.",
    "5G networks are spreading.",
    "He drove an F-16 fighter.",
    "Talks resume on March 3 and 4.",
    "The first deputy chair spoke.",
    "[12] The sheriff wrote to the court.",
    "Flight 370 vanished.",
    "She raced on lap 41.",
    "They walked face to face, one on one.",
    "He was the second in command.",
    "The season of 1986/87 was poor.",
    "Version 2.0.1 was released.",
]

ALL = [
    *MONEY,
    *CHANGES,
    *COUNTS,
    *TOLLS,
    *ORDINALS,
    *PERCENT,
    *UNITS,
    *AGES,
    *DURATIONS,
    *SCORES,
    *GOALS,
    *((s, []) for s in NO_FIGURES),
]
