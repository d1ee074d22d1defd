"""Who publishes: agencies (the table of reading) and outlets by their names and addresses, and the families that own
them.

Common knowledge of the trade as of 2024, written down by us; ownership changes, so an entry that is changed names its
source in the commit. The list is short on purpose: an outlet that is not here is its own family. A row: canonical name,
family, other names, addresses. The tests keep it honest: no name or address twice, none of them empty.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from consilience.reading.knowledge.agencies import ROWS


class Outlet(msgspec.Struct, frozen=True):
    """An outlet: its name, its family (itself where nobody else belongs to it), whether it is an agency."""

    name: str
    family: str
    agency: bool


_OUTLETS = """
BBC | BBC | BBC News, British Broadcasting Corporation, BBC World Service, BBC Radio | bbc.co.uk, bbc.com
Guardian | Guardian Media Group | The Guardian, Guardian newspaper | theguardian.com, guardian.co.uk
The Times | News Corp | Times of London, Times Online, London Times | thetimes.co.uk, timesonline.co.uk, thetimes.com
The Sunday Times | News Corp | Sunday Times | sunday-times.co.uk
The Sun | News Corp | Sun newspaper | thesun.co.uk
The Wall Street Journal | News Corp | Wall Street Journal, WSJ | wsj.com
New York Post | News Corp | The New York Post | nypost.com
The Australian | News Corp | | theaustralian.com.au
news.com.au | News Corp | | news.com.au
Herald Sun | News Corp | | heraldsun.com.au
The Daily Telegraph (Sydney) | News Corp | | dailytelegraph.com.au
Daily Telegraph | Telegraph Media Group | The Daily Telegraph, The Telegraph, Sunday Telegraph | telegraph.co.uk
Daily Mail | DMGT | Mail Online, MailOnline, The Daily Mail, Mail on Sunday, The Mail on Sunday | dailymail.co.uk
Metro (UK) | DMGT | | metro.co.uk
The i Paper | DMGT | | inews.co.uk
The Independent | Independent Digital News | Independent newspaper | independent.co.uk, the-independent.com
Evening Standard | Evening Standard | The Evening Standard, London Evening Standard | standard.co.uk
Daily Mirror | Reach | The Daily Mirror, The Mirror, Sunday Mirror | mirror.co.uk
Daily Express | Reach | The Daily Express | express.co.uk
Daily Record | Reach | The Daily Record | dailyrecord.co.uk
Daily Star (UK) | Reach | | dailystar.co.uk
Manchester Evening News | Reach | | manchestereveningnews.co.uk
Liverpool Echo | Reach | | liverpoolecho.co.uk
Financial Times | Nikkei | The Financial Times | ft.com
Nikkei | Nikkei | Nikkei Asia, Nihon Keizai Shimbun | nikkei.com, asia.nikkei.com
Sky News | Comcast | | news.sky.com
Sky Sports | Comcast | | skysports.com
NBC News | Comcast | NBC | nbcnews.com
CNBC | Comcast | | cnbc.com
MSNBC | Comcast | | msnbc.com
ITV News | ITV | ITV | itv.com
STV | STV | | stv.tv
The Herald (Glasgow) | Newsquest | Herald Scotland | heraldscotland.com
The Scotsman | National World | | scotsman.com
RTÉ | RTÉ | RTE | rte.ie
The Irish Times | Irish Times | Irish Times | irishtimes.com
Irish Independent | Mediahuis | The Irish Independent | independent.ie
De Telegraaf | Mediahuis | | telegraaf.nl
The New York Times | New York Times Company | New York Times, NYT | nytimes.com
The Athletic | New York Times Company | | theathletic.com
The Washington Post | Washington Post | Washington Post | washingtonpost.com
Los Angeles Times | Los Angeles Times | The Los Angeles Times, L.A. Times, LA Times | latimes.com
USA Today | Gannett | USA TODAY | usatoday.com
The Indianapolis Star | Gannett | Indianapolis Star, IndyStar | indystar.com, archive.indystar.com
Arizona Republic | Gannett | The Arizona Republic | azcentral.com
Detroit Free Press | Gannett | | freep.com
Chicago Tribune | Tribune Publishing | The Chicago Tribune | chicagotribune.com
The Baltimore Sun | Baltimore Sun | Baltimore Sun | baltimoresun.com
The Charlotte Observer | McClatchy | Charlotte Observer | charlotteobserver.com
Miami Herald | McClatchy | The Miami Herald | miamiherald.com
The Sacramento Bee | McClatchy | Sacramento Bee | sacbee.com
The Kansas City Star | McClatchy | Kansas City Star | kansascity.com
The Boston Globe | Boston Globe Media | Boston Globe | bostonglobe.com, boston.com
San Francisco Chronicle | Hearst | The San Francisco Chronicle | sfchronicle.com, sfgate.com
Houston Chronicle | Hearst | The Houston Chronicle | houstonchronicle.com, chron.com
CNN | Warner Bros. Discovery | Cable News Network | cnn.com, edition.cnn.com
ABC News (US) | Disney | | abcnews.go.com
ESPN | Disney | | espn.com, espn.go.com
CBS News | Paramount | CBS | cbsnews.com
Fox News | Fox | Fox News Channel | foxnews.com
NPR | NPR | National Public Radio | npr.org
PBS | PBS | PBS NewsHour | pbs.org
Politico | Axel Springer | | politico.com, politico.eu
Business Insider | Axel Springer | | businessinsider.com, insider.com
Bild | Axel Springer | Bild newspaper | bild.de
Die Welt | Axel Springer | | welt.de
Time | Time | Time magazine, TIME magazine | time.com
People | Dotdash Meredith | People magazine | people.com
Us Weekly | Us Weekly | | usmagazine.com
TMZ | Fox | | tmz.com
Variety | Penske Media | | variety.com
The Hollywood Reporter | Penske Media | Hollywood Reporter | hollywoodreporter.com
Deadline | Penske Media | Deadline Hollywood | deadline.com
Rolling Stone | Penske Media | | rollingstone.com
Wired | Condé Nast | Wired magazine | wired.com
The New Yorker | Condé Nast | New Yorker | newyorker.com
Ars Technica | Condé Nast | | arstechnica.com
Vanity Fair | Condé Nast | | vanityfair.com
The Verge | Vox Media | | theverge.com
Vox | Vox Media | | vox.com
TechCrunch | TechCrunch | | techcrunch.com
Engadget | Yahoo | | engadget.com
Yahoo News | Yahoo | Yahoo! News | news.yahoo.com
The Register | The Register | | theregister.co.uk, theregister.com
HuffPost | BuzzFeed | Huffington Post, The Huffington Post | huffpost.com, huffingtonpost.com, huffingtonpost.co.uk
BuzzFeed News | BuzzFeed | BuzzFeed | buzzfeed.com, buzzfeednews.com
The Economist | The Economist Group | Economist magazine | economist.com
Newsweek | Newsweek | Newsweek magazine | newsweek.com
The Atlantic | Emerson Collective | | theatlantic.com
Axios | Cox Enterprises | | axios.com
ProPublica | ProPublica | | propublica.org
CBC | CBC | CBC News, Canadian Broadcasting Corporation | cbc.ca
The Globe and Mail | Woodbridge | Globe and Mail | theglobeandmail.com
Toronto Star | Torstar | The Toronto Star | thestar.com
National Post | Postmedia | | nationalpost.com
Vancouver Sun | Postmedia | The Vancouver Sun | vancouversun.com
Ottawa Citizen | Postmedia | | ottawacitizen.com
Global News | Corus | | globalnews.ca
CTV News | Bell Media | CTV | ctvnews.ca
ABC (Australia) | ABC (Australia) | Australian Broadcasting Corporation | abc.net.au
The Sydney Morning Herald | Nine | Sydney Morning Herald | smh.com.au
The Age | Nine | | theage.com.au
Nine News | Nine | 9News | 9news.com.au, ninemsn.com.au, wwos.ninemsn.com.au
SBS | SBS | SBS News | sbs.com.au
The New Zealand Herald | NZME | New Zealand Herald | nzherald.co.nz
Stuff | Stuff | | stuff.co.nz
RNZ | RNZ | Radio New Zealand | rnz.co.nz
Al Jazeera | Al Jazeera | Aljazeera, Al-Jazeera | aljazeera.com, aljazeera.net
Al Arabiya | MBC Group | Al-Arabiya | alarabiya.net
The Daily Star (Lebanon) | The Daily Star (Lebanon) | | dailystar.com.lb
Haaretz | Haaretz | Ha'aretz | haaretz.com
The Jerusalem Post | Jerusalem Post | Jerusalem Post | jpost.com
The Times of Israel | Times of Israel | Times of Israel | timesofisrael.com
Ynet | Yedioth Ahronoth | Ynetnews, Yedioth Ahronoth, Yedioth Ahronot | ynetnews.com, ynet.co.il
Press TV | IRIB | PressTV | presstv.ir, presstv.com
Deutsche Welle | Deutsche Welle | DW | dw.com, dw.de
Der Spiegel | Spiegel-Verlag | Spiegel, Spiegel Online, Der Spiegel magazine | spiegel.de
Süddeutsche Zeitung | Südwestdeutsche Medien | Sueddeutsche Zeitung | sueddeutsche.de
Frankfurter Allgemeine Zeitung | FAZ | FAZ | faz.net
Die Zeit | Zeit-Verlag | | zeit.de
Le Monde | Groupe Le Monde | Le Monde newspaper | lemonde.fr
Le Figaro | Dassault | | lefigaro.fr
Libération | Libération | Liberation newspaper | liberation.fr
L'Équipe | Groupe Amaury | L'Equipe | lequipe.fr
France 24 | France Médias Monde | France24 | france24.com
RFI | France Médias Monde | Radio France Internationale | rfi.fr
Euronews | Euronews | | euronews.com
El País | Prisa | El Pais | elpais.com
El Mundo | RCS | | elmundo.es
Marca | RCS | | marca.com
Corriere della Sera | RCS | | corriere.it
La Repubblica | GEDI | | repubblica.it
La Stampa | GEDI | | lastampa.it
The Moscow Times | The Moscow Times | Moscow Times | themoscowtimes.com
Kommersant | Kommersant | | kommersant.ru
Vedomosti | Vedomosti | | vedomosti.ru
Izvestia | National Media Group | Izvestiya | iz.ru
RT | TV-Novosti | Russia Today | rt.com
Novaya Gazeta | Novaya Gazeta | | novayagazeta.ru
Meduza | Meduza | | meduza.io
Ukrainska Pravda | Ukrainska Pravda | | pravda.com.ua
The Kyiv Independent | Kyiv Independent | Kyiv Independent | kyivindependent.com
Kyiv Post | Kyiv Post | | kyivpost.com
RFE/RL | USAGM | Radio Free Europe, Radio Free Europe/Radio Liberty, Radio Liberty | rferl.org
Voice of America | USAGM | VOA | voanews.com
Radio Free Asia | USAGM | RFA | rfa.org
China Daily | China Daily | | chinadaily.com.cn
CGTN | China Media Group | China Global Television Network | cgtn.com
CCTV | China Media Group | China Central Television | cctv.com
People's Daily | People's Daily | | people.cn, en.people.cn
Global Times | People's Daily | The Global Times | globaltimes.cn
South China Morning Post | Alibaba | SCMP | scmp.com
Caixin | Caixin | | caixin.com, caixinglobal.com
The Straits Times | SPH Media | Straits Times | straitstimes.com
The Business Times | SPH Media | | businesstimes.com.sg
Channel NewsAsia | Mediacorp | CNA | channelnewsasia.com
Today (Singapore) | Mediacorp | TODAYonline | todayonline.com
VOV | Voice of Vietnam | VOVWORLD, Voice of Vietnam | vovworld.vn, vov.vn
VnExpress | FPT | | vnexpress.net
Bangkok Post | Bangkok Post | | bangkokpost.com
The Jakarta Post | Jakarta Post | Jakarta Post | thejakartapost.com
NHK | NHK | NHK World | nhk.or.jp
The Asahi Shimbun | Asahi Shimbun | Asahi Shimbun, Asahi | asahi.com
The Yomiuri Shimbun | Yomiuri Shimbun | Yomiuri Shimbun, Yomiuri, Japan News | yomiuri.co.jp
The Mainichi | Mainichi | Mainichi Shimbun, Mainichi | mainichi.jp
The Japan Times | Japan Times | Japan Times | japantimes.co.jp
The Korea Herald | Korea Herald | Korea Herald | koreaherald.com
JoongAng Ilbo | JoongAng | Korea JoongAng Daily | joins.com
Chosun Ilbo | Chosun | The Chosun Ilbo | chosun.com
The Times of India | Times Group | Times of India | timesofindia.indiatimes.com, timesofindia.com
The Economic Times | Times Group | Economic Times | economictimes.indiatimes.com, economictimes.com
The Hindu | The Hindu Group | | thehindu.com
Hindustan Times | HT Media | | hindustantimes.com
The Indian Express | Indian Express | Indian Express | indianexpress.com
NDTV | Adani | | ndtv.com
Dawn | Dawn | Dawn newspaper | dawn.com
The News International | Jang Group | | thenews.com.pk
Geo News | Jang Group | Geo TV | geo.tv
Tolo News | Moby Group | TOLOnews | tolonews.com
Hürriyet | Demirören | Hurriyet, Hurriyet Daily News | hurriyetdailynews.com, hurriyet.com.tr
Milliyet | Demirören | | milliyet.com.tr
Daily Sabah | Turkuvaz | | dailysabah.com
Al-Ahram | Al-Ahram | Ahram Online | ahram.org.eg
Punch | Punch | The Punch | punchng.com
News24 | Naspers | | news24.com
O Globo | Grupo Globo | Globo | globo.com
Folha de S.Paulo | Grupo Folha | Folha de S. Paulo, Folha | folha.uol.com.br
La Nación | La Nación | La Nacion | lanacion.com.ar
Clarín | Grupo Clarín | Clarin | clarin.com
El Universal | El Universal | | eluniversal.com.mx
Vatican News | Holy See | L'Osservatore Romano, Vatican Radio | vaticannews.va
"""

_SUFFIX = re.compile(r"(?:\.(?:com|co|org|net|gov|edu|ac|info|news|[a-z]{2}))+$")
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})(?:[/:?#]\S*)?", re.I)


def _table() -> dict[str, Outlet]:
    found: dict[str, Outlet] = {}
    for agency in ROWS:
        outlet = Outlet(agency.name, agency.family, agency=True)
        for known in (agency.name, *agency.names, *agency.addresses):
            found.setdefault(_key(known), outlet)
    for row in _OUTLETS.strip().splitlines():
        name, family, others, addresses = (cell.strip() for cell in row.split("|"))
        outlet = Outlet(name, family, agency=False)
        for known in (name, *others.split(","), *addresses.split(",")):
            if known.strip():
                found.setdefault(_key(known), outlet)
    return found


def _key(name: str) -> str:
    """A name or address reduced to what tells outlets apart: no scheme, no `www`, no leading article, no marks."""
    name = " ".join(name.strip().split())
    if match := _ADDRESS.fullmatch(name):
        return match.group(1).lower().removeprefix("www.").removeprefix("m.")
    bare = re.sub(r"[^\w()]+", " ", name.casefold()).strip()
    return bare.removeprefix("the ")


_KNOWN = _table()
FIRST_WORDS = frozenset(key.split()[0] for key in _KNOWN)
"""The first words of all known names and addresses, lower-case: where looking one up may pay."""


@lru_cache(maxsize=50_000)
def known(name: str) -> Outlet | None:
    """The outlet of that name or address, if the table has it."""
    key = _key(name)
    while key not in _KNOWN and key.count(".") > 1:
        key = key.split(".", 1)[1]
    return _KNOWN.get(key)


@lru_cache(maxsize=50_000)
def canonical(name: str) -> str:
    """One name for all the names of an outlet; an outlet that the table lacks keeps its own, reduced."""
    outlet = known(name)
    if outlet:
        return outlet.name
    key = _key(name)
    return re.sub(r"\W+", "", _SUFFIX.sub("", key) if _is_address(name) else key) or key


def _is_address(name: str) -> bool:
    return _ADDRESS.fullmatch(name.strip()) is not None


def family(name: str) -> str:
    """Who owns the outlet; an unknown one is its own family."""
    outlet = known(name)
    return outlet.family if outlet else canonical(name)


def is_agency(name: str) -> bool:
    """Whether the outlet is a news agency."""
    outlet = known(name)
    return bool(outlet and outlet.agency)
