"""Numbers that only name or point: dates, clock times, codes, addresses, labels and set phrases."""

from __future__ import annotations

import re

from consilience.extraction.figures.patterns import any_of

CODES = re.compile(
    r"https?://\S{1,300}|www\.\S{1,300}|\S{1,80}@\S{1,80}|#\w{1,30}|"
    r"\(?\+?[0-9]{1,4}\)?[-. ]?\(?[0-9]{2,4}\)?[-. ][0-9]{3,4}[-. ][0-9]{3,5}(?![0-9])|"
    r"(?<![0-9])[0-9]{3}-[0-9]{4}(?![0-9,])|\+[0-9][0-9 ().-]{6,18}[0-9]|"
    r"ISBN[\s:]{0,2}[0-9X-]{9,17}|[0-9]{1,3}°\s?[0-9]{1,2}['′’](?:\s?[0-9]{1,2}[\"″])?\s?[NSEW]\b|"
    r"\[[0-9]{1,3}\]|(?<![0-9])[0-9]{1,4}(?:[:/.][0-9]{1,4}){2,5}|"
    r"[0-9]{1,2}[:.][0-9]{2}\s?(?:[ap]\.?m\b|GMT|UTC|[CE]ST|EDT)|[0-9]{1,2}\s?[ap]\.?m\b\.?|"
    r"[0-9]{1,2}:\s?[0-9]{2}(?![0-9])(?:\s?[ap]\.\s?m\.)?",
    re.IGNORECASE,
)
"""Addresses of the web and of mail, telephone numbers, notes, clock times."""

NUMBERING = re.compile(
    r"\s*(?:[(\[]?[0-9]{1,3}[.)\]](?=\s)|[0-9]{1,3}\s*[-–—]\s(?=[A-Z])|[0-9]{1,2}/?\s+(?=(?:The|A|An)\s))"
)
"""The number of a list's item, at the start of a sentence."""

_MONTH = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    "Nov(?:ember)?|Dec(?:ember)?"
)
DAY_BEFORE = re.compile(rf"\b(?:{_MONTH})\.?\s(?:the\s)?(?:[0-9]{{1,2}}(?:st|nd|rd|th)?\s?(?:-|–|to|and|or|,)\s?)?$")
DAY_AFTER = re.compile(
    r"(?:\s?(?:-|–|to|and|or)\s?[0-9]{1,2})?(?:st|nd|rd|th)?(?:\sof)?\s?-?"
    rf"(?:{_MONTH})\b(?!\s(?:be|have|not)\b)"
)
YEAR = re.compile(r"(?:19|20)[0-9]{2}$")
CLOCK = re.compile(r"\s?(?:o['’]clock|GMT|UTC|EST|EDT|hours?\slocal)")

THINGS = re.compile(
    r"\s(?:new\s|more\s|other\s)?(?:people|persons|soldiers|troops|jobs|workers|employees|men|women|children|homes|"
    r"houses|students|pupils|residents|families|places|seats|members|staff|police|officers|passengers|votes|shares|"
    r"units|copies|words)\b"
)
"""Behind four digits: what is counted, so that they are no year."""

NUMBERED = frozenset(
    "round article section sec sec. chapter page no no. nos. number room flight route highway interstate channel phase "
    "stage tier group paragraph rule resolution title figure fig. table version volume vol. psalm verse exhibit "
    "appendix annex proposition amendment clause apollo windows formula squadron battalion cell runway lane exit box "
    "zip apartment apt. suite pp. p. articles sections chapters pages flights rooms rules log incident seed "
    "ios iphone ipad android opus op. docket".split()
)
"""Nouns that are numbered and not counted behind them."""

_NUMBERED_NAMES = frozenset(
    "type lot lots step steps item items part parts line lines level levels titles tables volumes act acts scene "
    "scenes game round week day year class category gate platform pier terminal episode episodes season seasons "
    "series proposition prop block unit reactor model mark mk area zone district ward precinct hall bus train car "
    "track junction code floor tower building camp order directive bill law case file plan target goal question "
    "lesson sentence studio route top under over generation gen web bracket grade size match race heat set court "
    "pole position july june phases stages routes highways channels tiers".split()
)
"""Nouns that are numbered where they are written with a capital letter ("Game 5")."""

REFERENCE = re.compile(
    rf"\b(?P<word>group\sof|world\swar|super\sbowl|{any_of(NUMBERED | _NUMBERED_NAMES)})\s$", re.IGNORECASE
)
LABELLED = frozenset(
    "age population magnitude total minimum maximum net circulation attendance aged deposit loss profit".split()
)
"""Nouns that a number may follow and still measure."""

_ROADS = any_of(
    "St Street Ave Avenue Road Rd Boulevard Blvd Drive Dr Lane Ln Way Place Court Square Pkwy Parkway".split()
)
STREET = re.compile(rf"(?:\s(?:[NSEW]\.?|North|South|East|West))?(?:\s[A-Z][\w.'-]{{0,30}}){{1,3}}\s(?:{_ROADS})\b")

_PHRASES = (
    "one another|no one|one thing|the one|that one|this one|zero sum|zero tolerance|square one|day one|"
    "two way|one way|third party|one on one|one to one|face to face|one time|four by four|one by one|two by two|"
    "one or two|24/7|twenty four seven|first hand|first lady|second hand|third world|fourth estate|five star|"
    "six of one and half a dozen of the other|two peas in a pod|third time lucky|third time's a charm|"
    "one in a million|nine to five|two birds with one stone|second wind|second nature|second fiddle|sixth sense|"
    "seventh heaven|eleventh hour|nine lives|two cents|one step forward|two steps back|takes two to tango|"
    "six feet under|twenty questions|a million miles|in two minds|two sides of the same coin|third degree|"
    "fifth column|forty winks|double standard|double standards|double digit|double digits|double whammy|"
    "double life|double edged|double agent|double bed|double room|double bill|double act|twice over|two fold|"
    "two wrongs|second to none|ten a penny|a stone's throw|four star|three star|two star|one star|all fours|"
    "one side|one hand|one point|one reason|every one|each one|which one|at one time|one and only|back to one|"
    "cloud nine|at sixes|million dollar question|fifty fifty"
)
IDIOM = re.compile(
    rf"\b(?:one\sday|(?<!only\s)(?<!just\s)(?<!least\s)one\sof|\w{{1,12}}-for-\w{{1,12}}|an?\s\w{{1,20}}\sor\stwo|{any_of(_PHRASES.split('|'))})\b",
    re.IGNORECASE,
)
"""Set phrases whose numbers count nothing."""

TO_CALL = re.compile(
    r"\b(?:call|calls|called|calling|dial|dials|dialled|dialed|dialling|phone|ring|text|contact)\s"
    r"(?:(?:the\s|[A-Za-z']{2,14}\s){0,5}on\s)?(?P<number>[0-9]{3,6})(?![0-9,.]?[0-9])(?=\s?(?:[.,;)]|$)|\s(?:or|and|to|"
    r"for|with|if|quoting|when|at|immediately)\b)",
    re.IGNORECASE,
)
"""A number to call ("call police on 101", "dialled 999")."""

GROUPS = re.compile(
    r"\b(?:top|bottom|richest|wealthiest|poorest)\s(?P<group>[0-9.]{1,5}|one|ten|five)\s?(?:%|per\s?cent|pct)",
    re.IGNORECASE,
)
"""Groups of people named by their share ("the top 1 percent")."""

ORDINAL_NAMES = frozenset(
    "world war amendment fleet circuit century district division brigade airborne congress corps army regiment "
    "battalion floor street avenue st ave precinct ward reich republic international estate committee baptist "
    "presbyterian methodist national bank church lady secretary deputy vice cousin nation nations grade grader graders "
    "party person half quarter thing night hand degree minister lieutenant "
    "officer aid responder responders class instance glance thought thoughts helping "
    "opinion generation language home string cousin cousins guessing choice gear act".split()
)
"""What an ordinal before them names or places rather than counts."""
