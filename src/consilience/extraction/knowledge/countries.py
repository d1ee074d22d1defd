"""States and territories: ISO 3166-1 alpha-3 code, names, demonyms, capitals, and other words for their governments.

Written for this project from common knowledge; one line each:
code | names, the usual one first | demonyms and adjectives | capitals | words that stand for the government.
Names of states that are gone carry the code of the state that ISO 3166 gave their seat on, or no code ("-").
"""

# ruff: noqa: E501
from __future__ import annotations

from typing import NamedTuple

_TABLE = """
AFG | Afghanistan | Afghan, Afghani | Kabul |
ALB | Albania | Albanian | Tirana |
DZA | Algeria | Algerian | Algiers |
AND | Andorra | Andorran | Andorra la Vella |
AGO | Angola | Angolan | Luanda |
ATG | Antigua and Barbuda, Antigua | Antiguan | |
ARG | Argentina | Argentine, Argentinian, Argentinean | Buenos Aires | Casa Rosada
ARM | Armenia | Armenian | Yerevan |
AUS | Australia | Australian | Canberra |
AUT | Austria | Austrian | Vienna |
AZE | Azerbaijan | Azerbaijani, Azeri | Baku |
BHS | Bahamas, The Bahamas | Bahamian | Nassau |
BHR | Bahrain | Bahraini | Manama |
BGD | Bangladesh | Bangladeshi | Dhaka |
BRB | Barbados | Barbadian | Bridgetown |
BLR | Belarus, Belorussia, Byelorussia | Belarusian, Belarussian, Belorussian | Minsk |
BEL | Belgium | Belgian | Brussels |
BLZ | Belize | Belizean | Belmopan |
BEN | Benin | Beninese | Porto-Novo |
BTN | Bhutan | Bhutanese | Thimphu |
BOL | Bolivia | Bolivian | La Paz |
BIH | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian | Sarajevo |
BWA | Botswana | Botswanan | Gaborone |
BRA | Brazil | Brazilian | Brasilia, Brasília | Planalto
BRN | Brunei | Bruneian | Bandar Seri Begawan |
BGR | Bulgaria | Bulgarian | Sofia |
BFA | Burkina Faso | Burkinabe, Burkinabé | Ouagadougou |
BDI | Burundi | Burundian | Bujumbura, Gitega |
CPV | Cape Verde, Cabo Verde | Cape Verdean | Praia |
KHM | Cambodia, Kampuchea | Cambodian | Phnom Penh |
CMR | Cameroon | Cameroonian | Yaounde, Yaoundé |
CAN | Canada | Canadian | Ottawa | Parliament Hill
CAF | Central African Republic | Central African | Bangui |
TCD | Chad | Chadian | N'Djamena, Ndjamena |
CHL | Chile | Chilean | Santiago | La Moneda
CHN | China, People's Republic of China, PRC, Mainland China | Chinese | Beijing, Peking | Zhongnanhai
COL | Colombia | Colombian | Bogota, Bogotá |
COM | Comoros | Comoran, Comorian | Moroni |
COD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire | Congolese, Zairian, Zairean | Kinshasa |
COG | Republic of the Congo, Republic of Congo, Congo-Brazzaville | | Brazzaville |
CRI | Costa Rica | Costa Rican | San José |
CIV | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivoirian | Abidjan, Yamoussoukro |
HRV | Croatia | Croatian, Croat | Zagreb |
CUB | Cuba | Cuban | Havana |
CYP | Cyprus | Cypriot | Nicosia |
CZE | Czech Republic, Czechia | Czech | Prague |
DNK | Denmark | Danish, Dane | Copenhagen |
DJI | Djibouti | Djiboutian | |
DMA | Dominica | | Roseau |
DOM | Dominican Republic | Dominican | Santo Domingo |
TLS | East Timor, Timor-Leste | East Timorese, Timorese | Dili |
ECU | Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito |
EGY | Egypt | Egyptian | Cairo |
SLV | El Salvador | Salvadoran, Salvadorean | San Salvador |
GNQ | Equatorial Guinea | Equatoguinean | Malabo |
ERI | Eritrea | Eritrean | Asmara |
EST | Estonia | Estonian | Tallinn |
SWZ | Eswatini, Swaziland | Swazi | Mbabane |
ETH | Ethiopia | Ethiopian | Addis Ababa |
FJI | Fiji | Fijian | Suva |
FIN | Finland | Finnish, Finn | Helsinki |
FRA | France | French, Frenchman | Paris | Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay
GAB | Gabon | Gabonese | Libreville |
GMB | Gambia, The Gambia | Gambian | Banjul |
GEO | Georgia, Republic of Georgia | Georgian | Tbilisi |
DEU | Germany, Federal Republic of Germany, West Germany, East Germany, Nazi Germany | German, West German, East German | Berlin, Bonn | Bundesregierung
GHA | Ghana | Ghanaian | Accra |
GRC | Greece | Greek | Athens |
GRD | Grenada | Grenadian | St. George's |
GTM | Guatemala | Guatemalan | Guatemala City |
GIN | Guinea | Guinean | Conakry |
GNB | Guinea-Bissau | Bissau-Guinean | Bissau |
GUY | Guyana | Guyanese | |
HTI | Haiti | Haitian | Port-au-Prince |
HND | Honduras | Honduran | Tegucigalpa |
HUN | Hungary | Hungarian | Budapest |
ISL | Iceland | Icelandic, Icelander | Reykjavik, Reykjavík |
IND | India | Indian | New Delhi, Delhi | South Block
IDN | Indonesia | Indonesian | Jakarta |
IRN | Iran, Islamic Republic of Iran, Islamic Republic, Persia | Iranian | Tehran, Teheran |
IRQ | Iraq | Iraqi | Baghdad |
IRL | Ireland, Republic of Ireland, Irish Republic | Irish, Irishman | Dublin | Leinster House
ISR | Israel, Jewish state | Israeli | Jerusalem, Tel Aviv |
ITA | Italy | Italian | Rome | Palazzo Chigi, Quirinale
JAM | Jamaica | Jamaican | Kingston |
JPN | Japan | Japanese | Tokyo | Kantei
JOR | Jordan, Hashemite Kingdom | Jordanian | Amman |
KAZ | Kazakhstan, Kazakstan | Kazakh, Kazakhstani | Astana, Nur-Sultan | Akorda
KEN | Kenya | Kenyan | Nairobi |
KIR | Kiribati | | Tarawa |
PRK | North Korea, Democratic People's Republic of Korea, DPRK, N. Korea | North Korean | Pyongyang |
KOR | South Korea, Republic of Korea, ROK, S. Korea | South Korean | Seoul | Blue House
XKX | Kosovo | Kosovar, Kosovan | Pristina |
KWT | Kuwait | Kuwaiti | Kuwait City |
KGZ | Kyrgyzstan, Kirghizstan | Kyrgyz, Kyrgyzstani | Bishkek |
LAO | Laos | Laotian, Lao | Vientiane |
LVA | Latvia | Latvian | Riga |
LBN | Lebanon | Lebanese | Beirut |
LSO | Lesotho | Basotho | Maseru |
LBR | Liberia | Liberian | Monrovia |
LBY | Libya | Libyan | Tripoli |
LIE | Liechtenstein | | Vaduz |
LTU | Lithuania | Lithuanian | Vilnius |
LUX | Luxembourg, Grand Duchy of Luxembourg, Grand Duchy | Luxembourgish, Luxembourger | |
MDG | Madagascar | Malagasy | Antananarivo |
MWI | Malawi | Malawian | Lilongwe |
MYS | Malaysia | Malaysian | Kuala Lumpur | Putrajaya
MDV | Maldives, The Maldives | Maldivian | Male City |
MLI | Mali | Malian | Bamako |
MLT | Malta | Maltese | Valletta |
MHL | Marshall Islands | Marshallese | Majuro |
MRT | Mauritania | Mauritanian | Nouakchott |
MUS | Mauritius | Mauritian | Port Louis |
MEX | Mexico | Mexican | Mexico City | Los Pinos
FSM | Micronesia | Micronesian | Palikir |
MDA | Moldova, Moldavia | Moldovan, Moldavian | Chisinau, Chișinău, Kishinev |
MCO | Monaco | Monegasque | |
MNG | Mongolia | Mongolian | Ulan Bator, Ulaanbaatar |
MNE | Montenegro | Montenegrin | Podgorica |
MAR | Morocco | Moroccan | Rabat |
MOZ | Mozambique | Mozambican | Maputo |
MMR | Myanmar, Burma | Burmese | Naypyidaw, Naypyitaw, Rangoon, Yangon |
NAM | Namibia | Namibian | Windhoek |
NRU | Nauru | Nauruan | |
NPL | Nepal | Nepalese, Nepali | Kathmandu, Katmandu | Singha Durbar
NLD | Netherlands, The Netherlands, Holland | Dutch, Dutchman | Amsterdam, The Hague | Binnenhof
NZL | New Zealand | New Zealander | Wellington | Beehive
NIC | Nicaragua | Nicaraguan | Managua |
NER | Niger | Nigerien | Niamey |
NGA | Nigeria | Nigerian | Abuja, Lagos | Aso Rock
MKD | North Macedonia, Macedonia | Macedonian | Skopje |
NOR | Norway | Norwegian | Oslo |
OMN | Oman | Omani | Muscat |
PAK | Pakistan | Pakistani | Islamabad |
PLW | Palau | Palauan | |
PSE | Palestine, Palestinian Authority, Palestinian territories, Occupied Territories, State of Palestine, Palestinian National Authority | Palestinian | Ramallah |
PAN | Panama | Panamanian | Panama City |
PNG | Papua New Guinea | Papua New Guinean | Port Moresby |
PRY | Paraguay | Paraguayan | Asuncion, Asunción |
PER | Peru | Peruvian | Lima |
PHL | Philippines, The Philippines | Philippine, Filipino, Filipina | Manila | Malacañang, Malacanang
POL | Poland | Polish, Pole | Warsaw |
PRT | Portugal | Portuguese | Lisbon |
QAT | Qatar | Qatari | Doha |
ROU | Romania, Rumania | Romanian | Bucharest |
RUS | Russia, Russian Federation | Russian | Moscow | Kremlin
RWA | Rwanda | Rwandan | Kigali |
KNA | Saint Kitts and Nevis, St. Kitts and Nevis, St. Kitts | | Basseterre |
LCA | Saint Lucia, St. Lucia | Saint Lucian | Castries |
VCT | Saint Vincent and the Grenadines, St. Vincent | Vincentian | Kingstown |
WSM | Samoa | Samoan | Apia |
SMR | San Marino | Sammarinese | |
STP | Sao Tome and Principe, São Tomé and Príncipe | | |
SAU | Saudi Arabia, Saudi | Saudi, Saudi Arabian | Riyadh |
SEN | Senegal | Senegalese | Dakar |
SRB | Serbia | Serbian, Serb | Belgrade |
SYC | Seychelles | Seychellois | |
SLE | Sierra Leone | Sierra Leonean | Freetown |
SGP | Singapore | Singaporean | | Istana
SVK | Slovakia, Slovak Republic | Slovak, Slovakian | Bratislava |
SVN | Slovenia | Slovenian, Slovene | Ljubljana |
SLB | Solomon Islands | Solomon Islander | Honiara |
SOM | Somalia | Somali, Somalian | Mogadishu |
ZAF | South Africa | South African | Pretoria, Cape Town | Union Buildings
SSD | South Sudan | South Sudanese | Juba |
ESP | Spain | Spanish, Spaniard | Madrid | Moncloa, La Moncloa
LKA | Sri Lanka, Ceylon | Sri Lankan | Colombo |
SDN | Sudan | Sudanese | Khartoum |
SUR | Suriname, Surinam | Surinamese | Paramaribo |
SWE | Sweden | Swedish, Swede | Stockholm |
CHE | Switzerland, Swiss Confederation | Swiss | Bern, Berne |
SYR | Syria | Syrian | Damascus |
TWN | Taiwan, Republic of China | Taiwanese | Taipei |
TJK | Tajikistan | Tajik, Tajikistani | Dushanbe |
TZA | Tanzania | Tanzanian | Dodoma, Dar es Salaam |
THA | Thailand | Thai | Bangkok | Government House
TGO | Togo | Togolese | Lome, Lomé |
TON | Tonga | Tongan | |
TTO | Trinidad and Tobago, Trinidad | Trinidadian | Port of Spain |
TUN | Tunisia | Tunisian | Tunis |
TUR | Turkey, Türkiye, Turkiye | Turkish, Turk | Ankara | Sublime Porte
TKM | Turkmenistan | Turkmen | Ashgabat |
TUV | Tuvalu | Tuvaluan | Funafuti |
UGA | Uganda | Ugandan | Kampala |
UKR | Ukraine | Ukrainian | Kyiv, Kiev | Bankova
ARE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati | Abu Dhabi |
GBR | United Kingdom, UK, U.K., Britain, Great Britain | British, Briton, Brit | London | Downing Street, Number 10, Number Ten, No. 10, Whitehall
USA | United States, United States of America, US, U.S., USA, U.S.A., America | American, U.S, US | Washington, Washington D.C., Washington DC, Washington, D.C. | White House, Oval Office
URY | Uruguay | Uruguayan | Montevideo |
UZB | Uzbekistan | Uzbek, Uzbekistani | Tashkent |
VUT | Vanuatu | | Port Vila |
VAT | Vatican City, Holy See, Vatican | | | Vatican
VEN | Venezuela | Venezuelan | Caracas | Miraflores
VNM | Vietnam, Viet Nam | Vietnamese | Hanoi, Ha Noi |
ESH | Western Sahara | Sahrawi | |
YEM | Yemen | Yemeni, Yemenite | Sanaa, Sana'a, Aden |
ZMB | Zambia | Zambian | Lusaka |
ZWE | Zimbabwe, Rhodesia | Zimbabwean, Rhodesian | Harare |
HKG | Hong Kong | Hong Konger | |
MAC | Macau, Macao | Macanese | |
PRI | Puerto Rico | Puerto Rican | San Juan |
GRL | Greenland | Greenlandic, Greenlander | Nuuk |
FRO | Faroe Islands | Faroese | Torshavn, Tórshavn |
GIB | Gibraltar | Gibraltarian | |
BMU | Bermuda | Bermudian | |
CYM | Cayman Islands | Caymanian | |
NCL | New Caledonia | New Caledonian | Nouméa |
PYF | French Polynesia | Polynesian | Papeete |
GUM | Guam | Guamanian | |
ABW | Aruba | Aruban | |
CUW | Curaçao, Curacao | | |
FLK | Falkland Islands, Falklands | Falkland Islander | |
-SU | Soviet Union, USSR, U.S.S.R. | Soviet | |
-YU | Yugoslavia | Yugoslav, Yugoslavian | |
-CS | Czechoslovakia | Czechoslovak, Czechoslovakian | |
"""


class Country(NamedTuple):
    """A state or territory. `code` is None for a state that is gone."""

    key: str
    code: str | None
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]
    """Palaces and streets that stand for the government."""


def _list(cell: str) -> tuple[str, ...]:
    return tuple(
        word for part in cell.replace("Washington, D.C.", "Washington D.C.").split(",") if (word := part.strip())
    )


def _read(line: str) -> Country:
    key, *cells = (cell.strip() for cell in line.split("|"))
    names, demonyms, capitals, seats = map(_list, cells)
    return Country(key, None if key.startswith("-") else key, names, demonyms, capitals, seats)


COUNTRIES: dict[str, Country] = {c.key: c for c in map(_read, _TABLE.strip().splitlines())}
"""Every state and territory by its key: the alpha-3 code, or "-" and two letters for a state that is gone."""
CODES = frozenset(c.code for c in COUNTRIES.values() if c.code is not None)
"""The alpha-3 codes of all states and territories of the table."""
