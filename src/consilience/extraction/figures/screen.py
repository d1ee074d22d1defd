"""What is no figure: dates, clock times, phone numbers, addresses, names and references with digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from consilience.extraction.figures.quantity import Quantity
from consilience.model import Sentence, TimeMention

_CODES = re.compile(
    r"https?://\S{1,300}|www\.\S{1,300}|\S{1,80}@\S{1,80}|#\w{1,30}|"
    r"\(?\+?[0-9]{1,4}\)?[-. ]?\(?[0-9]{2,4}\)?[-. ][0-9]{3,4}[-. ][0-9]{3,5}(?![0-9])|"
    r"(?<![0-9])[0-9]{3}-[0-9]{4}(?![0-9,])|\+[0-9][0-9 ().-]{6,18}[0-9]|"
    r"\[[0-9]{1,3}\]|(?<![0-9])[0-9]{1,4}(?:[:/.][0-9]{1,4}){2,5}|[0-9]{1,2}[:.][0-9]{2}\s?(?:[ap]\.?m\b|GMT|UTC|[CE]ST|EDT)|"
    r"[0-9]{1,2}\s?[ap]\.?m\b\.?|[0-9]{1,2}:\s?[0-9]{2}(?![0-9])(?:\s?[ap]\.\s?m\.)?",
    re.IGNORECASE,
)
_NUMBERING = re.compile(
    r"\s*(?:[(\[]?[0-9]{1,3}[.)\]](?=\s)|[0-9]{1,3}\s*[-–—]\s(?=[A-Z])|[0-9]{1,2}/?\s+(?=(?:The|A|An)\s))"
)
_MONTH = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
_DAY_BEFORE = re.compile(rf"\b(?:{_MONTH})\.?\s(?:the\s)?(?:[0-9]{{1,2}}(?:st|nd|rd|th)?\s?(?:-|–|to|and|or|,)\s?)?$")
_DAY_AFTER = re.compile(
    rf"(?:\s?(?:-|–|to|and|or)\s?[0-9]{{1,2}})?(?:st|nd|rd|th)?(?:\sof)?\s?-?(?:{_MONTH})\b(?!\s(?:be|have|not)\b)"
)
_REFERENCE = re.compile(
    r"\b(?:articles?|sections?|sec\.?|chapters?|pages?|pp?\.|nos?\.?|numbers?|num\.|rooms?|flights?|routes?|highways?|interstate|channels?|phases?|"
    r"stages?|tiers?|levels?|lines?|line|group of|paragraphs?|rules?|resolutions?|titles?|type|lots?|steps?|items?|parts?|figures?|fig\.|tables?|"
    r"versions?|volumes?|vol\.|acts?|scenes?|psalm|verse|game|round|week|day|year|class|category|gate|platform|pier|terminal|"
    r"episodes?|seasons?|series|exhibits?|appendix|annex|proposition|prop\.?|amendments?|clauses?|schedules?|block|unit|reactor|"
    r"model|mark|mk\.?|apollo|windows|formula|area|zone|district|ward|precinct|squadron|battalion|hall|cell|bus|train|car|runway|"
    r"track|lane|exit|junction|box|code|zip|apartment|apt\.?|suite|floor|tower|building|camp|order|directive|bill|law|"
    r"case|file|version|plan|target|goal|page|question|lesson|sentence|verse|studio|world war|super bowl|route|"
    r"top|under|over|generation|gen|web|bracket|grade|size|seed|match|race|heat|set|court|pole|position|july|june)\s$",
    re.IGNORECASE,
)
_LOWER_REFERENCE = frozenset(
    "article section sec sec. chapter page no no. nos. number room flight route highway interstate channel phase stage tier group "
    "paragraph rule resolution title figure fig. table version volume vol. psalm verse exhibit appendix annex proposition "
    "amendment clause apollo windows formula squadron battalion cell runway lane exit box zip apartment apt. suite "
    "pp. p. articles sections chapters pages flights rooms rules".split()
)
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}$")
_STREET = re.compile(
    r"(?:\s(?:[NSEW]\.?|North|South|East|West))?(?:\s[A-Z][\w.'-]*){1,3}\s(?:St|Street|Ave|Avenue|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Court|Square|Pkwy|Parkway)\b"
)
_NAMES = frozenset({"PRODUCT", "WORK_OF_ART", "LAW", "FAC", "EVENT"})
_CLOCK = re.compile(r"\s?(?:o['’]clock|GMT|UTC|EST|EDT|hours?\slocal)")
_IDIOM = re.compile(
    r"\b(?:\w+-for-\w+|one\sanother|an?\s\w+\sor\stwo|no\sone|one\sof|one\sday|one\sthing|one\sanother|the\sone|that\sone|this\sone|zero[- ]sum|zero[- ]tolerance|square\sone|"
    r"day\sone|two[- ]way|one[- ]way|third\sparty|third[- ]party|one[- ]on[- ]one|one[- ]to[- ]one|face[- ]to[- ]face|one[- ]time|four[- ]by[- ]four|"
    r"one[- ]by[- ]one|two[- ]by[- ]two|one\sor\stwo|one\sway|24/7|twenty[- ]four\sseven|first[- ]hand|first\slady|second[- ]hand|"
    r"third\sworld|fourth\sestate|five[- ]star|four[- ]star|three[- ]star|two[- ]star|one[- ]star|all\sfours|"
    r"one\sside|one\shand|one\spoint|one\sreason|every\sone|each\sone|which\sone|at\sone\stime|one\sand\sonly|back\sto\sone|cloud\snine|"
    r"two[- ]fold|at\ssixes|million[- ]dollar\squestion|fifty[- ]fifty|ten[- ]to\sone)\b",
    re.IGNORECASE,
)


def screened(sentence: Sentence, found: Iterable[Quantity], times: Sequence[TimeMention]) -> list[Quantity]:
    """The quantities that are figures, without those that are part of a date, a name, a reference or a code."""
    quantities, text = list(found), sentence.text
    if not quantities:
        return []
    taken = [m.span() for m in _CODES.finditer(text)] + [m.span() for m in _IDIOM.finditer(text)]
    if numbering := _NUMBERING.match(text):
        taken.append(numbering.span())
    taken += [m.span("group") for m in _GROUPS.finditer(text)]
    return [q for q in quantities if not (_overlaps(taken, q) or _in_time(sentence, q, times) or _named(sentence, q))]


_GROUPS = re.compile(
    r"\b(?:top|bottom|richest|wealthiest|poorest)\s(?P<group>[0-9.]{1,5}|one|ten|five)\s?(?:%|per\s?cent|pct)",
    re.IGNORECASE,
)
"""Groups of people named by their share ("the top 1 percent")."""


def _overlaps(spans: Sequence[tuple[int, int]], q: Quantity) -> bool:
    return any(a < q.number.end and q.number.start < b for a, b in spans)


def _in_time(sentence: Sentence, q: Quantity, times: Sequence[TimeMention]) -> bool:
    """Whether the number is part of a time; a duration that measures something is told apart later."""
    start, end = sentence.start + q.number.start, sentence.start + q.number.end
    for time in times:
        if time.start < end and start < time.end:
            if q.sort in ("age", "money", "percent", "physical") or (q.sort == "duration" and time.type == "DURATION"):
                continue
            return True
    return _looks_like_a_date(sentence.text, q)


def _looks_like_a_date(text: str, q: Quantity) -> bool:
    """Days beside months, bare years, clock times: even where no time was found there."""
    if q.number.form not in ("digits", "ordinal") or q.sort not in ("count", "ordinal"):
        return False
    before, number = text[max(0, q.start - 24) : q.start], text[q.number.start : q.number.end]
    if _DAY_BEFORE.search(before) and (q.value or 0) <= 31:
        return True
    if (q.value or 0) <= 31 and _DAY_AFTER.match(text, q.end):
        return True
    if _YEAR.match(number):
        return True
    return _CLOCK.match(text, q.end) is not None


def _named(sentence: Sentence, q: Quantity) -> bool:
    if q.sort not in ("count", "ordinal", "times", "duration") or q.number.scale != 1.0:
        return False
    if q.sort == "ordinal":
        return _ordinal_name(sentence, q)
    if _STREET.match(sentence.text, q.end) and q.number.form == "digits":
        return True
    return _reference(sentence, q) or _label(sentence, q) or _behind_a_name(sentence, q) or _inside_a_name(sentence, q)


def _reference(sentence: Sentence, q: Quantity) -> bool:
    """Whether it numbers something ("Article 5", "page 12", "Game 5"): a capital letter, or a noun only ever numbered."""
    match = _REFERENCE.search(sentence.text, max(0, q.start - 24), q.start)
    if match is None:
        return False
    word = match.group().strip()
    first = match.start() == 0
    return word.lower().split()[0] in _LOWER_REFERENCE or (
        word[0].isupper() and not (first and word.lower() in ("over", "under", "top"))
    )


_COUNTED_BEFORE = frozenset(
    "age population magnitude total minimum maximum net circulation attendance aged deposit loss profit".split()
)


def _label(sentence: Sentence, q: Quantity) -> bool:
    """Whether it stands right behind the noun it belongs to ("lap 41"), or makes a noun with one ("18-wheeler")."""
    parse = sentence.parse
    within = sentence.tokens_within(sentence.start + q.start, sentence.start + q.end)
    if not within or q.sort != "count":
        return False
    token = parse.tokens[within[-1]]
    head = parse.tokens[token.head]
    if token.dep == "nummod" and head.index == within[0] - 1 and head.pos == "NOUN":
        return head.lemma.lower() not in _COUNTED_BEFORE and q.hedge_start in (None, q.start)
    rest = sentence.text[q.end : q.end + 20]
    return rest.startswith("-") and re.match(r"-[a-z]+ers?\b", rest) is not None


def _behind_a_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether a name stands directly before it and nothing that it counts behind it ("Boeing 787", "Siberia 2")."""
    parse = sentence.parse
    within = sentence.tokens_within(sentence.start + q.start, sentence.start + q.end)
    if not within or within[0] == 0 or q.start == 0 or (q.hedge_start is not None and q.hedge_start < q.start):
        return False
    before = parse.tokens[within[0] - 1]
    if before.pos != "PROPN" or before.end + 1 < q.start or not before.text[:1].isupper():
        return False
    number = parse.tokens[within[-1]]
    counted = parse.tokens[number.head] if number.head > number.index else None
    if counted is None or number.dep not in ("nummod", "compound", "quantmod"):
        return True
    same = before.dep in ("compound", "nmod") and before.head == counted.index
    return counted.pos == "PROPN" or counted.head == before.index or same


def _inside_a_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether it stands within a name of a work, law, building, event or product, or before a capitalised one."""
    parse = sentence.parse
    for index in sentence.tokens_within(sentence.start + q.start, sentence.start + q.end):
        token = parse.tokens[index]
        if token.entity in _NAMES and token.entity_iob == "I":
            return True
        if q.number.form == "words" and token.text[:1].isupper() and index and _capital_next(sentence, index):
            return True
    return False


def _capital_next(sentence: Sentence, index: int) -> bool:
    tokens = sentence.parse.tokens
    return index + 1 < len(tokens) and tokens[index + 1].text[:1].isupper()


_FIRST_OF_NAME = frozenset(
    "world war amendment fleet circuit century district division brigade airborne congress corps army regiment battalion floor "
    "street avenue st ave precinct ward reich republic international estate committee baptist presbyterian methodist "
    "national bank church lady secretary deputy vice cousin nation nations grade grader graders party person place "
    "half quarter time thing day night week month year round inning hand degree minister lieutenant officer aid responder "
    "responders line phase stage step class instance glance thought thoughts look sight helping opinion".split()
)


def _ordinal_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether an ordinal is part of a name, a period or a set phrase rather than the count of something."""
    tokens = sentence.parse.tokens
    within = sentence.tokens_within(sentence.start + q.start, sentence.start + q.end)
    if not within or within[-1] + 1 >= len(tokens):
        return True
    after = tokens[within[-1] + 1]
    if after.text == "-" and within[-1] + 2 < len(tokens):
        after = tokens[within[-1] + 2]
    if after.text.lower() in _FIRST_OF_NAME or after.lemma.lower() in _FIRST_OF_NAME:
        return True
    capital = after.text[:1].isupper() and not after.text.isupper()
    return capital and after.entity_iob == "I" or (capital and after.pos == "PROPN" and after.dep != "compound")
