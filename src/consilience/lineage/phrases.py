"""How English news says where something was published first: the patterns behind `cited`. None can backtrack without
bound: every repetition is limited, and they are tried on stretches of 90 characters or one short sentence."""

from __future__ import annotations

import re

from consilience.reading.knowledge import credits

_NOUNS = (
    "Times|Post|News|Herald|Tribune|Gazette|Journal|Chronicle|Courier|Observer|Examiner|Star|Telegraph|Ledger|"
    "Dispatch|Bulletin|Globe|Mail|Express|Mirror|News Agency|Radio|TV|Television|Press|Weekly|Monitor|Inquirer|"
    "Standard|Sentinel|Daily|Newswire|Broadcasting|Magazine|Newspaper"
)
_KIND = (
    r"(?:news ?wire|news(?: and information)? agency|news ?paper|paper|daily|weekly|magazine|website|news site|agency|"
    r"television|TV|radio|channel|outlet|portal|broadcaster)"
)
NAMED = re.compile(
    rf"(?:[A-Z][\w&'’.-]{{0,30}} ){{1,4}}(?:{_NOUNS})\b(?: (?:Online|Agency|Service))?"
    r"|\b(?:www\.)?[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:com|org|net|info|news|gov|edu|int|media|press|online|example|[a-z]{2})\b"
    rf"|\b[A-Z][\w’'-]{{1,30}}(?: [A-Z][\w’'-]{{1,30}}){{0,2}}(?= {_KIND}\b)"
)
"""What is shaped like an outlet's name or address, known or not."""
NO_NAMES = frozenset(
    "The This That One Another Its Their His Her State Local Russian Chinese Italian French German British American "
    "Japanese Spanish Israeli Turkish Indian Iranian Ukrainian Polish Dutch Swedish Danish Swiss Arabic Arab English "
    "European Greek Mexican Brazilian Canadian Australian Irish Scottish Korean Pakistani Egyptian Qatari Saudi".split()
)
"""Words before "newspaper" or "agency" that name no outlet."""

_BETWEEN = r"(?:[\w’'-]+ ){0,3}"
BEFORE = re.compile(
    r"\b(?:told|tells|telling|according to|citing|cit(?:ed|es)|quot(?:ed|es|ing)|reported (?:by|in|on)"
    r"|interview (?:with|to|by)|statement to|published (?:by|in|on)|confirmed to"
    r"|(?:speaking|spoke|talking|writing) (?:to|with|in|for)|(?:obtained|seen|reviewed|carried|cited|quoted) by"
    r"|reports? (?:by|in|from|on)|via|credits|credited to|says? to|said to"
    rf"|source for|story in)\s+(?:the |an? )?{_BETWEEN}[(“\"']?$",
    re.I,
)
"""Words before an outlet's name that make it a source: "told", "according to", "in an interview with"."""
AFTER = re.compile(
    rf"^[)”\"]?(?:['’]s)?(?: {_KIND})?"
    r"(?: (?:has|have|had|also|earlier|previously|first|exclusively|later|now|however|story|report|website|article))"
    r"{0,3} "
    r"(?:report(?:s|ed|ing)?|sa(?:id|ys)|wr(?:ote|ites)|quot(?:es|ed)|cit(?:es|ed)|indicat(?:es|ed)|announc(?:es|ed)"
    r"|reveal(?:s|ed)|claim(?:s|ed)|not(?:es|ed)|learned|understands|speculat(?:es|ed)|add(?:s|ed)|put|described"
    r"|called)\b"
)
"""Words after it: "reported", "has learned"."""
PART_OF = re.compile(r"\b(?:of|at|for|from|with|and|in|head|editor|director) (?:the )?$", re.I)
"""Words before it that make it no subject: "the director of the …"."""
FIRST_SEEN = re.compile(
    rf"\b(?:(?:{credits.FIRST})\s(?:{credits.APPEARED}|reported)|(?:{credits.APPEARED})\s(?:{credits.FIRST})"
    rf"|{credits.AGAIN}|{credits.GIVEN}|courtesy|by permission)"
    r" ?(?:in|at|on|by|from|of|with permission from|under licen[cs]e from)?:? (?:the )?$",
    re.I,
)
"""Words before the name of the outlet that the whole report comes from."""
CREDIT_BEFORE = re.compile(
    rf"(?:^|[\s(])(?:{credits.SOURCES}|with\s{credits.OTHERS}(?:{credits.CONTRIBUTIONS})\s(?:{credits.GIVERS})"
    rf"|{credits.REPORTING}|from|copyright|©)[:\s]+(?:the )?$",
    re.I,
)
CREDIT_AFTER = re.compile(rf"^,?(?: and [\w ]{{1,40}})? (?:also )?(?:staff )?{credits.CONTRIBUTED}\b", re.I)
DATELINE = re.compile(r"^[^()\n]{0,60}\(([A-Za-z][\w .&/-]{1,40})\)\s*[-–—:]")
"""An agency in brackets behind the place: "ROME (Agency) —"."""
DATELINE_DASH = re.compile(r"^([A-Z][A-Za-z-]{1,20})(?:\s*[|/]|\s+[–—-]\s)")
"""An agency before a bar or a dash: "Agency |"."""
SIGN_OFF = re.compile(r"(?:^|[\s(—–-])([A-Z][\w-]*(?:[ /][A-Z][\w-]*){0,2})[).]?\s*$")
"""An agency as the very last words."""
PICTURE = re.compile(r"\b(?:photo(?:graph)?s?|pictures?|images?|video|footage|graphic)\b", re.I)
