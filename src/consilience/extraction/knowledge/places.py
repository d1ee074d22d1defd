"""Towns and regions that the news often names, with the state they lie in. From common knowledge; not complete."""

from __future__ import annotations

_TABLE = """
AFG: Kandahar, Helmand, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Bagram
AUS: Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, Victoria, New South Wales, Tasmania, Darwin
BEL: Antwerp, Flanders, Wallonia, Ghent
BIH: Srebrenica, Banja Luka, Mostar
BRA: Sao Paulo, São Paulo, Rio de Janeiro, Rio, Bahia
CAN: Toronto, Montreal, Vancouver, Quebec, Ontario, Alberta, British Columbia, Calgary, Manitoba, Nova Scotia
CHN: Shanghai, Tibet, Xinjiang, Guangzhou, Shenzhen, Sichuan, Yunnan, Lhasa, Wuhan, Guangdong, Tiananmen Square
CHN: Urumqi
COD: Goma, North Kivu, Kivu, Bukavu, Katanga
CUB: Guantanamo, Guantanamo Bay
DEU: Frankfurt, Hamburg, Munich, Cologne, Bavaria, Dresden, Leipzig, Stuttgart
EGY: Alexandria, Sinai, Sharm el-Sheikh, Tahrir Square, Luxor, Suez
ESP: Barcelona, Catalonia, Basque Country, Seville, Valencia, Andalusia, Bilbao
FRA: Marseille, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Calais, Corsica, Brittany
GBR: England, Scotland, Wales, Northern Ireland, Belfast, Edinburgh, Glasgow, Manchester, Birmingham, Liverpool
GBR: Cardiff, Leeds, Ulster
GEO: Abkhazia, South Ossetia, Sukhumi
IND: Mumbai, Bombay, Kashmir, Calcutta, Kolkata, Chennai, Bangalore, Gujarat, Punjab, Assam, Bihar, Hyderabad
IND: Uttar Pradesh, Srinagar
IDN: Aceh, Bali, Java, Sumatra, Papua, Sulawesi, Bandung
IRN: Isfahan, Natanz, Bushehr, Shiraz, Mashhad, Qom
IRQ: Basra, Mosul, Kirkuk, Fallujah, Falluja, Najaf, Karbala, Tikrit, Ramadi, Irbil, Erbil, Anbar, Samarra
IRQ: Sadr City, Iraqi Kurdistan
ISR: Haifa, Sderot, Ashkelon, Negev, Galilee, Eilat, Beersheba
ITA: Milan, Naples, Sicily, Turin, Venice, Florence, Genoa, Lampedusa, Sardinia
JPN: Osaka, Hiroshima, Nagasaki, Okinawa, Kyoto, Fukushima, Kobe, Sapporo, Hokkaido
KEN: Mombasa, Garissa, Kisumu
LBN: Sidon, Tyre, Bekaa Valley, Bekaa
LBY: Benghazi, Misrata, Sirte, Misurata
LKA: Jaffna
MEX: Tijuana, Ciudad Juarez, Chiapas, Guadalajara, Acapulco, Oaxaca, Monterrey
MMR: Rakhine, Mandalay
NGA: Kano, Port Harcourt, Niger Delta, Maiduguri, Borno, Jos
NLD: Rotterdam, Utrecht
PAK: Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Waziristan, North Waziristan, South Waziristan, Swat
PAK: Swat Valley, Baluchistan, Balochistan, Abbottabad, Sindh
PHL: Mindanao, Jolo, Davao, Cebu, Luzon, Zamboanga, Sulu
PSE: Gaza, Gaza Strip, West Bank, Hebron, Nablus, Jenin, Bethlehem, Rafah, Khan Younis, East Jerusalem, Gaza City
PSE: Qalqilya, Tulkarem
POL: Gdansk, Krakow, Cracow, Lodz, Wroclaw
RUS: Chechnya, Grozny, St. Petersburg, Saint Petersburg, Siberia, Dagestan, Ingushetia, Beslan, Sochi, Vladivostok
RUS: Kursk, Belgorod, Tatarstan, Rostov, Kaliningrad
SAU: Jeddah, Jiddah, Mecca, Medina, Dhahran
SDN: Darfur, West Darfur, North Darfur, South Darfur, Omdurman, Port Sudan, Nyala
SOM: Kismayo, Puntland, Somaliland, Baidoa
SYR: Aleppo, Homs, Hama, Idlib, Golan Heights, Golan, Daraa, Raqqa, Latakia, Palmyra
THA: Phuket, Pattani, Chiang Mai, Yala, Narathiwat
TUR: Istanbul, Izmir, Diyarbakir, Anatolia
UKR: Crimea, Donetsk, Luhansk, Kharkiv, Odessa, Odesa, Mariupol, Donbas, Donbass, Lviv, Sevastopol, Kherson
UKR: Zaporizhzhia, Bakhmut, Dnipro
USA: New York, New York City, Los Angeles, Chicago, Houston, Boston, Philadelphia, San Francisco, Dallas, Miami
USA: Atlanta, Seattle, Detroit, Denver, Baltimore, New Orleans, Las Vegas, San Diego, Phoenix, Cleveland, St. Louis
USA: Pittsburgh, Minneapolis, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware
USA: Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts
USA: Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico
USA: North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota
USA: Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Manhattan, Brooklyn
USA: Silicon Valley, Hollywood, Capitol Hill, Wall Street, Cupertino, Ground Zero, Camp David
VNM: Ho Chi Minh City, Saigon, Da Nang
YEM: Hodeidah, Taiz, Marib
ZAF: Johannesburg, Durban, Soweto
CHE: Geneva, Zurich, Davos, Lausanne, Basel
TWN: Kaohsiung
KOR: Busan, Pusan, Incheon, Kaesong
PRK: Yongbyon
TZA: Zanzibar
TCD: Abeche
VEN: Maracaibo
COL: Medellin, Cali, Cartagena
ECU: Guayaquil
BOL: Santa Cruz
ARE: Dubai, Sharjah
KAZ: Almaty
UZB: Andijan, Samarkand
KGZ: Osh
SRB: Vojvodina, Novi Sad
HTI: Cap-Haitien
MAR: Casablanca, Marrakesh
CIV: Bouake
-: Europe, Africa, Asia, Middle East, Latin America, South America, North America, Western Europe, Eastern Europe
-: Central Asia, Southeast Asia, Balkans, Caucasus, Persian Gulf, Gulf, Pacific, Pacific Ocean, Atlantic
-: Mediterranean, Arctic, Antarctica, South China Sea, Black Sea, Red Sea, Kurdistan, Caribbean, Central America
-: South Asia, East Asia, Baltics, Scandinavia, Horn of Africa, Sahel, Far East, Indian Ocean, Strait of Hormuz
-: Korean Peninsula
"""

PLACES: dict[str, str | None] = {
    name.strip(): None if code == "-" else code
    for code, _, names in (line.partition(":") for line in _TABLE.strip().splitlines())
    for name in names.split(",")
}
"""Place name to the alpha-3 code of the state it lies in; None for regions that lie in several."""

TWICE = {"Georgia": "USA"}
"""Names of places that are not the state their name tells; the value is the state that they lie in."""

PARTS = {
    **TWICE,
    "Luxembourg": "BEL",
    "Mexico": "MEX",
    "Niger": "NGA",
    "Guatemala": "GTM",
    "Panama": "PAN",
    "Djibouti": "DJI",
}
"""Names of states that are also a part of a state, with a governor of its own; the value is that state."""

US_STATES = frozenset(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
    Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
    Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming""".split()
) | {
    "New Hampshire", "New Jersey", "New Mexico", "North Carolina", "North Dakota", "Rhode Island", "South Carolina",
    "South Dakota", "West Virginia",
}  # fmt: skip
"""The American states, save those whose names mean something else first (Georgia, New York, Washington)."""
