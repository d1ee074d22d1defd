"""News agencies: the name we give them, and the other names and marks they are credited under.

Only agencies whose texts others print; a mark of two letters counts only where it stands alone in brackets or
behind a dash. From the agencies' own pages and mastheads."""

from __future__ import annotations

_NAMES: dict[str, str] = {
    "AP": "associated press|the associated press|ap news",
    "Reuters": "reuter|thomson reuters",
    "AFP": "agence france-presse|agence france presse|afp news",
    "Xinhua": "xinhua news agency|xinhuanet|new china news agency",
    "TASS": "itar-tass|tass news agency|russian news agency tass",
    "RIA Novosti": "ria|ria news|sputnik",
    "Interfax": "interfax news agency|interfax-ukraine",
    "UPI": "united press international",
    "dpa": "deutsche presse-agentur|dpa international",
    "EFE": "agencia efe|efe news",
    "ANSA": "agenzia ansa",
    "PA": "press association|pa media|pa news agency",
    "PTI": "press trust of india",
    "ANI": "asian news international",
    "IANS": "indo-asian news service",
    "UNI": "united news of india",
    "Kyodo": "kyodo news",
    "Jiji": "jiji press",
    "Yonhap": "yonhap news|yonhap news agency",
    "KCNA": "korean central news agency",
    "CNS": "china news service|ecns",
    "CNA": "central news agency",
    "VNA": "vietnam news agency|ttxvn",
    "Antara": "antara news",
    "Bernama": "",
    "PNA": "philippine news agency",
    "BSS": "bangladesh sangbad sangstha",
    "APP": "associated press of pakistan",
    "Anadolu": "anadolu agency|anadolu ajansı|aa",
    "IRNA": "islamic republic news agency",
    "Tasnim": "tasnim news agency",
    "Fars": "fars news agency",
    "ISNA": "iranian students' news agency",
    "SANA": "syrian arab news agency",
    "SPA": "saudi press agency",
    "WAM": "emirates news agency",
    "KUNA": "kuwait news agency",
    "QNA": "qatar news agency",
    "BNA": "bahrain news agency",
    "MENA": "middle east news agency",
    "Petra": "jordan news agency|petra news agency",
    "WAFA": "palestinian news agency",
    "MAP": "maghreb arabe presse",
    "APS": "algeria press service|algérie presse service",
    "TAP": "tunis afrique presse",
    "NAN": "news agency of nigeria",
    "GNA": "ghana news agency",
    "ENA": "ethiopian news agency",
    "SAnews": "south african government news agency",
    "PANA": "panapress|panafrican news agency",
    "AAP": "australian associated press",
    "CP": "the canadian press|canadian press|la presse canadienne",
    "APA": "austria presse agentur",
    "Belga": "belga news agency",
    "ANP": "algemeen nederlands persbureau",
    "Lusa": "agência lusa",
    "PAP": "polish press agency",
    "ČTK": "ctk|czech news agency",
    "TASR": "",
    "MTI": "hungarian news agency",
    "Agerpres": "",
    "BTA": "bulgarian news agency",
    "Tanjug": "",
    "HINA": "",
    "STA": "slovenian press agency",
    "Ukrinform": "",
    "UNIAN": "",
    "BelTA": "belarusian telegraph agency",
    "Kazinform": "kazinform news agency",
    "AZERTAC": "azərtac",
    "Trend": "",
    "Armenpress": "",
    "NTB": "",
    "TT": "tt news agency",
    "Ritzau": "",
    "STT": "",
    "LETA": "",
    "ELTA": "",
    "BNS": "baltic news service",
    "IPS": "inter press service",
    "KNA": "",
    "CNW": "",
    "Bloomberg": "bloomberg news",
    "Dow Jones": "dow jones newswires",
}

AGENCIES: dict[str, str] = {
    alias: name for name, aliases in _NAMES.items() for alias in (name.lower(), *(a for a in aliases.split("|") if a))
}
"""Every name and mark, in lower case → the name we give the agency."""

LONG_ENOUGH = {alias: name for alias, name in AGENCIES.items() if len(alias) > 3}
"""Those that cannot be mistaken for an initialism of something else in running text."""


def agency(name: str) -> str | None:
    """The agency of that name or mark, or None."""
    return AGENCIES.get(" ".join(name.lower().split()).strip(" ./"))
