"""News agencies: the mark we give them, who owns them, and the other names and marks they are credited under. The one
table of them, for datelines and credit lines here and for who prints whom later.

Only agencies whose texts others print. From the agencies' own pages and mastheads, as of 2024; ownership changes, so an
entry that is changed names its source in the commit. A row: mark, name, family, names in running text, names and marks
that count only where they stand alone (in brackets, behind a dash, in a credit line), addresses. The tests keep it
honest."""

from __future__ import annotations

import re

import msgspec

_TABLE = """
Reuters | Reuters | Thomson Reuters | Thomson Reuters, Reuters News Agency | Reuter, РЕЙТЕР, Рейтер, رويترز,
    路透社, ロイター, 로이터, רויטרס | reuters.com
AP | Associated Press | Associated Press | AP, The AP, The Associated Press | AP News, АП, أ ب, 美联社, 美聯社,
    AP通信 | apnews.com, ap.org
AFP | Agence France-Presse | Agence France-Presse | AFP, France-Presse | Agence France Presse, AFP News, АФП,
    أ ف ب, فرانس برس, 法新社, AFP通信, AFP=時事 | afp.com
dpa | Deutsche Presse-Agentur | dpa | dpa, German Press Agency | dpa International, dpa-AFX, ДПА, د ب أ,
    德新社 | dpa.com, dpa-international.com
PA | Press Association | PA Media | PA, PA Media | PA News Agency | pamediagroup.com
UPI | United Press International | United Press International | UPI | | upi.com
Bloomberg | Bloomberg | Bloomberg | Bloomberg News, Bloomberg Television, Bloomberg TV | 彭博社 | bloomberg.com,
    bloombergtv.com
Dow Jones | Dow Jones Newswires | News Corp | Dow Jones, Dow Jones Newswire | | djnewswires.com
Xinhua | Xinhua | Xinhua | Xinhua News Agency, New China News Agency | Xinhuanet, Chine Nouvelle, Синьхуа,
    شينخوا, 新华社, 新華社, 新华网, 신화통신 | xinhuanet.com, news.cn
CNS | China News Service | China News Service | CNS | ECNS, 中新社, 中新网 | chinanews.com, ecns.cn
TASS | TASS | TASS | Itar-Tass, ITAR-TASS, Tass | TASS News Agency, Russian News Agency TASS, ТАСС, ИТАР-ТАСС,
    تاس, 塔斯社, タス通信 | tass.com, tass.ru
Interfax | Interfax | Interfax | Interfax news agency | Интерфакс, 国际文传电讯社 | interfax.ru, interfax.com
Interfax-Ukraine | Interfax-Ukraine | Interfax-Ukraine | | Интерфакс-Украина,
    Інтерфакс-Україна | interfax.com.ua
RIA Novosti | RIA Novosti | Rossiya Segodnya | RIA, RIA news agency | RIA News, РИА Новости, РИА | ria.ru
Sputnik | Sputnik | Rossiya Segodnya | Sputnik News | Спутник, سبوتنيك | sputniknews.com, sputnikglobe.com
Ukrinform | Ukrinform | Ukrinform | | Укринформ, Укрінформ | ukrinform.net, ukrinform.ua
UNIAN | UNIAN | UNIAN | | УНИАН, УНІАН | unian.info, unian.ua
Kyodo | Kyodo News | Kyodo News | Kyodo, Kyodo news agency | 共同, 共同通信, 共同社,
    共同通信社 | kyodonews.net, kyodonews.jp
Jiji | Jiji Press | Jiji Press | Jiji | 時事, 時事通信, 时事社 | jiji.com
Yonhap | Yonhap | Yonhap | Yonhap News, Yonhap News Agency | 연합뉴스, 韩联社, 聯合ニュース | yna.co.kr
KCNA | KCNA | KCNA | Korean Central News Agency, North Korean Central News Agency | 조선중앙통신, 朝中社 | kcna.kp,
    kcna.co.jp
CNA | Central News Agency | Central News Agency | | CNA, 中央社 | focustaiwan.tw, cna.com.tw
ANSA | ANSA | ANSA | Ansa news agency | Agenzia ANSA | ansa.it
Adnkronos | Adnkronos | Adnkronos | | Adnkronos News | adnkronos.com
EFE | EFE | EFE | Agencia EFE | EFE News, Agência EFE | efe.com
Europa Press | Europa Press | Europa Press | | | europapress.es
Lusa | Lusa | Lusa | Lusa news agency | Agência Lusa | lusa.pt
Agência Brasil | Agência Brasil | Empresa Brasil de Comunicação | | Agencia Brasil | agenciabrasil.ebc.com.br
Télam | Télam | Télam | | Telam | telam.com.ar
Notimex | Notimex | Notimex | | | notimex.gob.mx
Prensa Latina | Prensa Latina | Prensa Latina | | | plenglish.com, prensa-latina.cu
Anadolu | Anadolu Agency | Anadolu Agency | Anadolu | Anadolu Ajansı, AA, الأناضول, Анадолу | aa.com.tr
IRNA | IRNA | IRNA | Islamic Republic News Agency | ИРНА, ایرنا, إرنا | irna.ir
ISNA | Iranian Students' News Agency | Iranian Students' News Agency | | ISNA, ایسنا | isna.ir
Fars | Fars News Agency | Fars News Agency | Fars | فارس | farsnews.ir
Mehr | Mehr News Agency | Mehr News Agency | Mehr | مهر | mehrnews.com
Tasnim | Tasnim | Tasnim | Tasnim News Agency | تسنیم | tasnimnews.com
SANA | SANA | SANA | Syrian Arab News Agency | سانا | sana.sy
Petra | Petra | Petra | Petra News Agency, Jordan News Agency | بترا | petra.gov.jo
MENA | MENA | MENA | Middle East News Agency | أ ش أ | mena.org.eg
SPA | Saudi Press Agency | Saudi Press Agency | SPA | واس | spa.gov.sa
WAM | WAM | WAM | Emirates News Agency | وام | wam.ae
KUNA | Kuwait News Agency | Kuwait News Agency | | KUNA, كونا | kuna.net.kw
QNA | Qatar News Agency | Qatar News Agency | | QNA, قنا | qna.org.qa
BNA | Bahrain News Agency | Bahrain News Agency | | BNA, بنا | bna.bh
WAFA | Palestinian News Agency | Palestinian News Agency | | WAFA, وفا | wafa.ps
INA | Iraqi News Agency | Iraqi News Agency | | واع | ina.iq
MAP | Maghreb Arabe Presse | Maghreb Arabe Presse | | MAP, و م ع | mapnews.ma
APS | Algeria Press Service | Algeria Press Service | Algérie Presse Service | APS, وأج | aps.dz
TAP | Tunis Afrique Presse | Tunis Afrique Presse | | TAP, وات | tap.info.tn
NAN | News Agency of Nigeria | News Agency of Nigeria | | NAN | nannews.ng
GNA | Ghana News Agency | Ghana News Agency | | GNA | gna.org.gh
ENA | Ethiopian News Agency | Ethiopian News Agency | | ENA | ena.et
SAnews | South African Government News Agency | South African Government News Agency | | SAnews | sanews.gov.za
PANA | Panapress | Panapress | | PANA, Panafrican News Agency | panapress.com
KNA | Kenya News Agency | Kenya News Agency | | KNA | kenyanews.go.ke
PTI | Press Trust of India | Press Trust of India | PTI | | ptinews.com
ANI | Asian News International | Asian News International | ANI | | aninews.in
IANS | Indo-Asian News Service | Indo-Asian News Service | IANS | | ians.in
UNI | United News of India | United News of India | | UNI | uniindia.com
APP | Associated Press of Pakistan | Associated Press of Pakistan | | APP | app.com.pk
BSS | Bangladesh Sangbad Sangstha | Bangladesh Sangbad Sangstha | | BSS | bssnews.net
Antara | Antara | Antara | Antara news agency | Antara News | antaranews.com
Bernama | Bernama | Bernama | | | bernama.com
VNA | Vietnam News Agency | Vietnam News Agency | VNA | TTXVN | vnanet.vn, vietnamplus.vn
PNA | Philippine News Agency | Philippine News Agency | | PNA | pna.gov.ph
AAP | Australian Associated Press | Australian Associated Press | AAP | | aap.com.au
CP | Canadian Press | Canadian Press | The Canadian Press | CP, La Presse canadienne | thecanadianpress.com
APA | Austria Press Agency | APA | Austria Presse Agentur | APA | apa.at
Keystone-SDA | Keystone-SDA | Keystone-SDA | | sda, ats, sda-ats | keystone-sda.ch
Belga | Belga | Belga | Belga news agency | | belga.be
ANP | Algemeen Nederlands Persbureau | Algemeen Nederlands Persbureau | | ANP | anp.nl
PAP | Polish Press Agency | Polish Press Agency | Polska Agencja Prasowa | PAP | pap.pl
ČTK | Czech News Agency | Czech News Agency | | ČTK, CTK | ctk.eu, ctk.cz
TASR | TASR | TASR | | | tasr.sk
MTI | Hungarian News Agency | Hungarian News Agency | | MTI | mti.hu
Agerpres | Agerpres | Agerpres | | | agerpres.ro
BTA | Bulgarian News Agency | Bulgarian News Agency | | BTA, БТА | bta.bg
Tanjug | Tanjug | Tanjug | | Танјуг | tanjug.rs
HINA | HINA | HINA | | | hina.hr
STA | Slovenian Press Agency | Slovenian Press Agency | | STA | sta.si
BelTA | BELTA | BELTA | BelTA | Belarusian Telegraph Agency, БелТА, БЕЛТА | belta.by
Kazinform | Kazinform | Kazinform | | Kazinform News Agency, Казинформ | inform.kz
Trend | Trend News Agency | Trend News Agency | Trend | | trend.az
AZERTAC | AZERTAC | AZERTAC | | AZƏRTAC, АЗЕРТАДЖ | azertag.az
Armenpress | Armenpress | Armenpress | | Арменпресс | armenpress.am
NTB | NTB | NTB | | | ntb.no
Ritzau | Ritzau | Ritzau | | | ritzau.dk
TT | Tidningarnas Telegrambyrå | Tidningarnas Telegrambyrå | | TT, TT News Agency | tt.se
STT | Suomen Tietotoimisto | Suomen Tietotoimisto | | STT | stt.fi
LETA | LETA | LETA | | | leta.lv
ELTA | ELTA | ELTA | | | elta.lt
BNS | Baltic News Service | Baltic News Service | | BNS | bns.eu
IPS | Inter Press Service | Inter Press Service | | IPS | ipsnews.net
CNW | CNW Group | CNW Group | | CNW | newswire.ca
"""


class Agency(msgspec.Struct, frozen=True):
    """An agency: the mark that stands for it, its name, its family (itself where nobody else belongs to it)."""

    mark: str
    name: str
    family: str
    names: tuple[str, ...]
    """Other names that mean it in running text."""
    marks: tuple[str, ...]
    """Other names and marks that mean it where they stand alone."""
    addresses: tuple[str, ...]


def _rows() -> tuple[Agency, ...]:
    cells = [[cell.strip() for cell in row.split("|")] for row in _LINE_BREAK.sub(", ", _TABLE).strip().splitlines()]
    return tuple(Agency(mark, name, family, *map(_list, lists)) for mark, name, family, *lists in cells)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(",") if name.strip())


_LINE_BREAK = re.compile(r",\n\s+")
ROWS = _rows()
NAMES: dict[str, str] = {
    name.lower(): row.mark for row in ROWS for name in (row.mark, row.name, *row.names, *row.marks)
}
"""Every name and mark, in lower case → the mark we give the agency."""

LONG_ENOUGH = {name: mark for name, mark in NAMES.items() if len(name) > 3 and name.isascii()}
"""Those that cannot be mistaken for an initialism of something else in running text."""
_FULL = {row.mark: row.name for row in ROWS}


def agency(name: str) -> str | None:
    """The mark of the agency of that name or mark, or None."""
    return NAMES.get(" ".join(name.lower().split()).strip(" ./"))


def full_name(mark: str) -> str:
    """The name of the agency of that mark; any other name as it is."""
    return _FULL.get(mark, mark)
