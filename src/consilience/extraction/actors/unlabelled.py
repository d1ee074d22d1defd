"""Names that the parser does not label: the words beside them tell what they are, or their own last words do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from consilience.extraction.actors import signs
from consilience.extraction.actors.lexicon import Match
from consilience.extraction.actors.marks import is_capital, is_no_actor, is_organisation_word, is_title
from consilience.extraction.actors.runs import name_run
from consilience.model import Sentence, Token

Kind = Literal["person", "organisation", "place"]


def find(sentence: Sentence, known: list[Match]) -> Iterator[tuple[int, int, Kind]]:
    """Names that no label covers, where the words beside them tell what they are, and initials of bodies."""
    tokens = sentence.parse.tokens
    for token in tokens:
        if (body := _headed(tokens, token.index, known)) is not None:
            yield token.index, body, "organisation"
        if not is_capital(token) or token.entity_iob != "O" or is_title(token) or _goes_on(tokens, token.index):
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
    return tokens[at].dep in ("nsubj", "nsubjpass") and (before in ("The", "the") or at == 0)
