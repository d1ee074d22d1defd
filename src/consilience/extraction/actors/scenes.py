"""When the name of a capital is only the scene of what is told, whatever its grammar: "Jakarta is sinking"."""

from __future__ import annotations

from consilience.extraction.actors.clauses import SUBJECTS
from consilience.model import Sentence

_BEFALLS = frozenset(
    """sink swelter choke burn mourn shake shiver freeze bake boil flood drown empty fill grow shrink expand sleep
    erupt reel brace bustle buzz teem thrive boom decay crumble recover awake awaken wake host stage lie sprawl
    sit stretch glow reopen suffer swell bid bask roast shudder""".split()
)
"""What befalls a city: verbs whose subject is the place."""
_JOINS = frozenset("link connect join reach near overlook encircle circle ring bypass paint photograph map".split())
"""What is done to a place: verbs whose object is one."""
_WAYS = frozenset(
    """railway railroad rail road motorway highway flight flights train trains bus buses ferry route line pipeline
    corridor distance border way halfway shuttle traffic trade-route match game derby""".split()
)
"""What goes between two places, or from one to another."""
_STILL = frozenset("silent quiet dark calm empty".split())


def is_scene(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what is said of the name of tokens `first`–`last` is said of a place."""
    tokens = sentence.parse.tokens
    token = tokens[last]
    head = tokens[token.head]
    if token.dep in SUBJECTS:
        still = any(t.text.lower() in _STILL for t in tokens[head.index + 1 : head.index + 3])
        return head.lemma.lower() in _BEFALLS or (still and head.lemma.lower() in ("fall", "be", "go", "stay", "look"))
    if token.dep == "conj" and token.head < token.index:
        return is_scene(sentence, token.head, token.head)
    if token.dep == "dobj":
        return head.lemma.lower() in _JOINS
    if token.dep == "pobj":
        return tokens[head.head].text.lower() in _WAYS
    return False
