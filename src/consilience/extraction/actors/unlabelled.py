"""Names that the parser does not label: the words beside them tell what they are, or their own last words do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from consilience.extraction.actors import signs
from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.lexicon import Match
from consilience.extraction.actors.marks import PARTICLES, is_capital, is_no_actor, is_organisation_word, is_title
from consilience.extraction.actors.runs import name_run
from consilience.extraction.knowledge.measures import MEASURES
from consilience.model import Sentence, Token

Kind = Literal["person", "organisation", "place"]


def find(sentence: Sentence, known: list[Match]) -> Iterator[tuple[int, int, Kind]]:
    """Names that no label covers, where the words beside them tell what they are, and initials of bodies."""
    tokens = sentence.parse.tokens
    for token in tokens:
        if not is_capital(token):
            continue
        if (body := _headed(tokens, token.index, known)) is not None:
            yield token.index, body, "organisation"
        if _is_stray(token) and (end := _stray(sentence, token.index)) is not None:
            yield token.index, end, "person"
        if token.entity_iob != "O" or is_title(token) or _goes_on(tokens, token.index):
            continue
        if any(m.first <= token.index <= m.last for m in known) or is_no_actor(tokens, token.index):
            continue
        last = name_run(tokens, token.index, known) if token.pos == "PROPN" else token.index
        kind = signs.kind(signs.signs(sentence, token.index, last))
        if token.tag in ("NN", "NNP") and signs.rules(sentence, last):
            kind = "place"
        elif token.pos != "PROPN" and not (kind == "place" and signs.is_peopled(sentence, last)):
            kind = None
        if kind:
            yield token.index, last, _KINDS[kind]
        elif last == token.index and _is_acronym(tokens, last):
            yield last, last, "organisation"
        elif _is_proper(tokens, token.index, last):
            yield token.index, last, "organisation" if last == token.index else "person"


def _is_stray(token: Token) -> bool:
    """Whether a label cannot be right: that of a work or a thing, or one on what is read as a verb."""
    odd = token.entity in ("ORG", "GPE", "PERSON") and token.pos in ("INTJ", "X", "VERB", "ADV")
    return token.entity_iob == "B" and (token.entity in _STRAY or odd)


def _stray(sentence: Sentence, first: int) -> int | None:
    """The last token of a person's name that is labelled as the title of a work or a thing, with an age behind it."""
    tokens = sentence.parse.tokens
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].entity_iob == "I" and is_capital(tokens[last + 1]):
        last += 1
    return last if is_capital(tokens[first]) and signs.age(sentence, last) is not None else None


_STRAY = frozenset("WORK_OF_ART PRODUCT EVENT LAW LANGUAGE".split())


def _is_proper(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a stretch of capitals can only be a name, though nothing tells whose: "lawyers for Roe Dahl filed"."""
    run, before = tokens[first : last + 1], tokens[first - 1] if first else None
    plain = all(t.tag == "NNP" and not t.entity and not t.text.isupper() for t in run) and len(run) < _NAME
    if not plain or len(tokens[last].text) < _SHORT or run[0].text.lower() in _NOTHING:
        return False
    if before is not None and before.text.lower() in PARTICLES:
        return False
    if before is not None and (before.pos in ("DET", "ADJ", "PROPN", "NUM", "PRON") or before.text in _MARKS):
        return False
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    if behind is not None and (behind.text in _MARKS - {",", "’", "‘"} or behind.pos in ("PROPN", "NUM")):
        return False
    by_preposition = tokens[last].dep == "pobj" and before is not None and before.text in _BEFORE_NAMES
    return tokens[last].dep in _NAMED_AS or by_preposition


_NAME, _SHORT = 5, 3
_NAMED_AS = frozenset("nsubj nsubjpass dobj poss dative agent".split())
_BEFORE_NAMES = frozenset("for against by with from to between".split())
_MARKS = frozenset('()[]/:-–—*#@“"‘’`') | {"``", "''"}
_NO_NAMES = frozenset(
    """government parliament congress president union state act court minister ministry police board council bill
    house senate party committee commission constitution oper level class part section article chapter figure table
    snow rain fog ice wind hail frost smoke fire water lightning thunder drought flooding traffic turnout support
    opposition trading demand output inflation growth momentum production investment unemployment trade oil gold silver
    wheat corn rice sugar coffee cocoa cotton copper steel coal gas crude power electricity tourism labour labor money
    nature life love death war peace hope fear anger history science technology medicine education religion music art
    football cricket rugby tennis golf boxing swimming cycling crime violence terrorism justice freedom democracy
    doctor nurse teacher farmer driver officer soldier pilot sailor student worker fisherman villager resident
    page photo picture video read follow click share source sources""".split()
)
_NOTHING = MEASURES | _NO_NAMES
"""Words with a capital that name nobody by themselves."""
_KINDS: dict[str, Kind] = {"person": "person", "body": "organisation", "place": "place"}


def _headed(tokens: tuple[Token, ...], at: int, known: list[Match]) -> int | None:
    """The last token of a body's name that begins here and that no label makes one: it begins with a state's
    ("Norway Seaports Corporation"), ends in a word for bodies ("the Dockers' Union") or begins with one ("the Movement
    for the Liberation of Lund"); None where there is none."""
    token = tokens[at]
    match = next((m for m in known if m.first <= at <= m.last), None)
    stately = match is not None and match.first == at and match.entry.kind in ("state", "place")
    if not is_capital(token) or (match is not None and not stately) or (at and tokens[at - 1].text in "-–"):
        return None
    if not stately and (token.entity_iob != "O" or token.pos != "PROPN" or is_title(token) or _goes_on(tokens, at)):
        return None
    opened = is_organisation_word(token) and not stately
    last = match.last if match is not None else at
    end, size = None, 1
    while last - at < _LONG and (step := _step(tokens, last, opened)):
        last, size = last + step, size + 1
        end = last if opened or (is_organisation_word(tokens[last]) and size > 1 + stately) else end
    behind = tokens[end + 1 : end + 2] if end is not None else ()
    return None if behind and is_title(behind[0]) and is_capital(behind[0]) else end


def _step(tokens: tuple[Token, ...], last: int, opened: bool) -> int:
    """How many tokens a body's name goes on for: a capital, "'" and a capital, "of the" and a capital."""
    ahead = tokens[last + 1 : last + 4]
    small = 0
    if ahead and (ahead[0].text in "'’" or (opened and ahead[0].text in ("of", "for"))):
        small = 1 + (opened and len(ahead) > 1 and ahead[1].text == "the")
    fits = len(ahead) > small and is_capital(ahead[small]) and not is_title(ahead[small])
    return small + 1 if fits and ahead[small].entity not in ("DATE", "TIME", "PERSON") else 0


_LONG = 9


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capitalised word is not the first of its run."""
    return at > 0 and tokens[at - 1].pos == "PROPN" and is_capital(tokens[at - 1]) and not is_title(tokens[at - 1])


def _is_acronym(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word of capitals stands for a body: "The NFA said", "the Nordic Fisheries Authority (NFA)"."""
    text = tokens[at].text
    if not (text.isalpha() and text.isupper() and 2 < len(text) < 7) or is_no_actor(tokens, at):
        return False
    before = tokens[at - 1].text if at else ""
    if before == "(":
        start = max(0, at - 2 - len(text) - 2)
        return "".join(t.text[0] for t in tokens[start : at - 1] if is_capital(t)).endswith(text)
    if tokens[at].pos not in ("PROPN", "NOUN"):
        return False
    return tokens[at].dep in SUBJECTS and (before in ("The", "the") or at == 0)
