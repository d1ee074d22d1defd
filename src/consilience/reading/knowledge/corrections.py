"""How outlets begin the paragraph that owns up to an error, in many languages. From their own corrections columns."""

from __future__ import annotations

import re

_LEADS = (
    r"corrections?(?:\s(?:&|and)\sclarifications?)?|corrected|clarifications?|correction\snote|note\sof\scorrection|errat(?:um|a)|"
    r"amplification|rectificatif|rectification|précision|korrektur(?:hinweis)?|berichtigung|richtigstellung|"
    r"fe\sde\s(?:errores|erratas|errata)|corrección|rectificación|correção|errata\scorrige|correzione|rettifica|rectificatie|"
    r"correctie|rättelse|rettelse|korjaus|oikaisu|sprostowanie|korekta|oprava|helyreigazítás|erată|düzeltme|исправление|"
    r"поправка|уточнение|виправлення|уточнення|поправка|διόρθωση|تصحيح|تصويب|תיקון|"
    r"更正|訂正|订正|勘误|정정|바로잡습니다|đính\schính|ralat"
)
LEAD = re.compile(
    rf"[\s*_(\[]{{0,4}}(?:{_LEADS})\s?(?:\([^()]{{1,40}}\)|,?\s[^:：\n]{{1,30}}\d{{4}}[^:：\n]{{0,20}})?[*_]{{0,2}}\s?(?:[:：]|\s[-–—])[*_]{{0,2}}\s?(?=\S)",
    re.IGNORECASE,
)
"""The word of a correction with a colon or a dash behind it, perhaps with the day of the correction between."""
ALONE = re.compile(rf"[\s*_#(\[]{{0,6}}(?:{_LEADS})[*_)\].:]{{0,3}}", re.IGNORECASE)
"""The same as a heading of its own."""
_WORK = (
    r"(?:story|article|report|piece|post|column|item|version|page|headline|dispatch|transcript|caption|"
    r"graphic|brief|text)"
)
_NOTE = r"[\s*_(\[]{0,4}(?:(?:editor['’]?s['’]?|editors['’]?)\snotes?\s?:\s?)?"
_EARLIER = r"(?:an?|the|our|this|in\san?)\s(?:earlier|previous|original|initial|prior|first|online)"
_WRONG = (
    r"(?:incorrect|wrong|erroneous|inaccurate|mistaken)ly|incorrect|misstated|misidentified|misspelled|misattributed|"
    r"misquoted|mischaracterized|mistook|omitted|gave\sthe\swrong|had\sthe\swrong|overstated|understated"
)
STATED = re.compile(
    rf"{_NOTE}(?:"
    rf"{_EARLIER}\sversions?\sof\s(?:this|the|our|that|my)\s[^\n]{{0,80}}?\b(?:{_WRONG}|said|stated|gave|reported|referred|described|"
    r"named|had|did|was|were|used|listed|contained|included|suggested|implied|called|quoted|attributed|put)\b|"
    rf"{_EARLIER}\s(?:\w{{3,12}}\s)?{_WORK}\s(?:(?:on|published)\s[^\n]{{3,30}}\s)?(?:{_WRONG})\b|"
    rf"this\s(?:\w{{3,9}}\s\d{{1,2}}\s)?{_WORK}\s(?:has\sbeen|was|is)\s(?:\w{{3,10}}\s)?(?:corrected|amended)\b|"
    rf"this\s(?:\w{{3,9}}\s\d{{1,2}}\s)?{_WORK}\s(?:has\sbeen|was|is)\s(?:\w{{3,10}}\s)?(?:updated|changed|edited|revised)\s(?:on\s[^\n]{{3,30}}\s)?"
    r"(?:to\s(?:correct|reflect|clarify|remove|fix|show|make\sclear|rectify|state|amend)|because|after\san\serror)|"
    rf"(?:because\sof|due\sto)\san\s(?:\w{{4,10}}\s)?error,?\s(?:an?|the|this)\s|"
    r"\((?:corrects|correcting|refiles\sto\s(?:fix|correct)|clarifies|fixes)\s|"
    r"(?:une\sversion\sprécédente|eine\s(?:frühere|vorherige)\sversion\sdieses|in\seiner\s(?:früheren|ersten)\sversion|"
    r"una\sversión\santerior\sde\seste|uma\sversão\santerior\sd|una\sversione\sprecedente\sdi|"
    r"в\s(?:предыдущей|первоначальной|более\sранней)\sверсии|een\seerdere\sversie\svan\sdit|en\stidigare\sversion\sav)"
    r")",
    re.IGNORECASE,
)
"""A sentence that says that the report was wrong before."""
REGRET = re.compile(r"\b(?:regrets?|apologi[sz]es?(?:\sfor)?)\sthe\s(?:error|mistake|misstatement)s?\b", re.IGNORECASE)
