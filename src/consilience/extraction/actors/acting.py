"""Whether the name of a capital or a palace stands for the government or for the place."""

from __future__ import annotations

from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.datelines import dateline
from consilience.extraction.knowledge.minds import MOODS
from consilience.model import Sentence, Token

_MOVES = frozenset(
    """arrival arrive visit trip travel fly flight go come return journey tour drive move way head depart
    departure leave march send bring transfer evacuate deploy rush road route train bus km mile kilometer
    kilometre miles sail close next back home delegation invite hold live base bear grow student native
    resident city mayor suburb street university capital outskirts center centre district part area""".split()
)
_VISITS = frozenset(
    """visit leave reach enter tour quit flee bomb shell attack hit rock strike occupy capture seize surround
    approach shake paralyse paralyze flood storm besiege liberate evacuate cross pound blanket engulf hold""".split()
)
_HOSTS = frozenset("host stage lie sit stand wake experience have celebrate".split())


def acts(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the capital or palace at tokens `first`–`last` stands for a government in this sentence."""
    tokens = sentence.parse.tokens
    if tokens[first].start < dateline(sentence.text):
        return False
    if first > 1 and tokens[first - 1].text in "-–" and tokens[first - 2].text.lower() in ("pro", "anti"):
        return True
    token = _top(tokens, first, last)
    head = tokens[token.head]
    if token.dep in SUBJECTS and head.pos in ("VERB", "AUX"):
        return _as_subject(sentence, token, head)
    if token.dep == "pobj":
        return _by_preposition(tokens, head)
    if token.dep == "poss":
        return _owns_an_act(head)
    if token.dep in ("dobj", "dative"):
        return head.lemma.lower() not in _VISITS
    if token.dep == "conj":
        return acts(sentence, head.index, head.index) if head.pos == "PROPN" else False
    return last + 1 < len(tokens) and tokens[last + 1].text in "-–" and token.dep in ("compound", "nmod", "amod")


def _top(tokens: tuple[Token, ...], first: int, last: int) -> Token:
    """The token of a span that the rest of it hangs on."""
    return next((t for t in tokens[first : last + 1] if not first <= t.head <= last or t.head == t.index), tokens[last])


def _as_subject(sentence: Sentence, token: Token, head: Token) -> bool:
    """ "Norse Town said", "stood by its ally", "was accused of"; not "Norse Town was bombed", "hosts the talks"."""
    lemma = head.lemma.lower()
    if token.dep == "nsubjpass":
        return lemma in _ADDRESSED
    if lemma == "stand":
        below = sentence.parse.children[head.index]
        return any(sentence.parse.tokens[c].text.lower() in ("by", "behind", "with") for c in below)
    if lemma == "be":
        told = (sentence.parse.tokens[c] for c in sentence.parse.children[head.index])
        return any(t.dep == "acomp" and t.text.lower() in MOODS for t in told)
    return lemma not in _HOSTS


_ADDRESSED = frozenset(
    """accuse ask blame criticise criticize condemn draw invite notify praise thank urge warn request pressure
    persuade consult inform tell assure represent rebuff snub isolate tempt entitle""".split()
)
"""What is done to those who can be spoken to."""


def _by_preposition(tokens: tuple[Token, ...], preposition: Token) -> bool:
    """Whether "to Norse Town", "against Norse Town" speaks of a government, by the word that governs it."""
    word, governor = preposition.text.lower(), tokens[preposition.head]
    lemma = governor.lemma.lower()
    if word in ("of", "from"):
        return lemma in (_OF if word == "of" else _FROM)
    if word in ("to", "on"):
        return lemma not in _MOVES and governor.pos != "PROPN"
    return word in ("with", "against", "by", "between", "among", "about", "like", "than")


_OF = frozenset(
    "government policy part leader ally support criticism accuse behalf intention ambition influence enemy".split()
)
_FROM = frozenset(
    """support pressure response message statement aid help demand approval word signal criticism reaction
    threat order permission independence comment concession assurance guarantee condemnation protest weapon
    arm money funding backing independent concern warning denial""".split()
)
_OWNED = frozenset(
    """decision policy position stance intention support government relation relationship tie ally alliance
    interest demand offer proposal refusal rejection acceptance response reaction aim ambition plan effort
    attempt attitude claim accusation concern criticism view approach strategy commitment influence role
    involvement aggression invasion war nuclear program programme missile army military force troop
    diplomacy envoy ambassador foreign leader leadership rule control hand hold pressure sanction ultimatum
    delegation negotiator embassy threat warning willingness insistence objection opposition
    failure behaviour behavior conduct action move crackdown campaign partner friend enemy rival backing aid
    assistance spokesman spokeswoman top chief""".split()
)
"""What a government has and a city has not."""


def _owns_an_act(owned: Token) -> bool:
    return owned.lemma.lower() in _OWNED and owned.pos == "NOUN"
