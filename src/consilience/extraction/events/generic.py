"""What a sentence tells in general, or only as a way of speaking: habits, rules, abilities, kinds, documents. It is no
event, though its words could tell of one ("strikes are rare", "a court may refuse", "officers like to mention")."""

from __future__ import annotations

from consilience.extraction.events import clauses, nominals, status
from consilience.extraction.events.parties import Cast
from consilience.extraction.events.thirds import LEADING, SERVICES
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.events.when import Clock
from consilience.extraction.knowledge.lightverbs import HAPPENS, SCHEDULERS, WAYS
from consilience.model import Parse

_PRESENT = frozenset({"VBZ", "VBP"})
_HABIT = frozenset(
    "often usually always never rarely seldom hardly daily weekly monthly yearly annually generally normally typically "
    "traditionally routinely regularly sometimes mostly nowadays twice".split()
)
_CONDITIONS = frozenset({"if", "unless", "once"})
_ASKS = frozenset(
    "how why what when who where whether is are can should do does comment opinion analysis editorial".split()
)
_ALLOWED = frozenset({"may", "must", "shall", "can"})
_LAWS = frozenset(
    "constitution law rule treaty statute charter act licence license permit regulation code warrant".split()
)
_TALKS = frozenset("speak talk quote note claim read write ask".split())
_ANYBODY = frozenset("nobody everybody everyone anybody anyone every each few fewer many one no".split())
_ABLE = frozenset({"can", "ca"})
_LIKES = frozenset(
    "like love prefer tend need have use oblige entitle suffice cost look appear seem hesitate know learn help let "
    "make be get dare".split()
)
"""Verbs whose infinitive tells what somebody is given to, must, may or seems to do."""
_ACTS = frozenset(
    "agreement plan offer decision pledge promise vow refusal attempt bid effort order call threat demand request "
    "appeal deal move vote motion proposal campaign operation mission intention commitment warning resolution".split()
)
"""Nouns whose infinitive tells what is planned or asked for ("a plan to build", not "the power to punish")."""
_OPINIONS = frozenset("say tell report write show note explain argue maintain claim think believe".split())
_SPEAKS = frozenset({"AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"})
"""Types whose acts are told in the present while they stand ("Norland accuses Estoria of theft")."""
_READY = frozenset("ready set due willing poised prepared scheduled free able likely eager expected".split())
_BARE = frozenset("by in for on of under at as without to".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TABLE = 3
"""So many numbers without a verb make a line of a table."""


def is_general(cast: Cast, clock: Clock, trigger: Trigger, headline: bool) -> bool:
    """Whether a trigger tells what is so in general, and no happening."""
    parse = cast.sentence.parse
    if (headline and _is_question(parse)) or _is_table_line(parse):
        return True
    if trigger.verb is None:
        return trigger.noun is not None and _names_a_kind(parse, clock, trigger, headline)
    if _is_way_of_speaking(parse, trigger.verb) or _is_given_to(parse, trigger.verb):
        return True
    if headline or clock.when(trigger) is not None:
        return False
    if _only_describes(parse, trigger) or _is_rule(parse, trigger.verb):
        return True
    return _is_able(parse, trigger.verb) or _is_habit(cast, trigger)


def _is_table_line(parse: Parse) -> bool:
    """Whether the sentence is a line of figures: numbers and no finite verb ("Sales 41.5 mln vs 38.2 mln")."""
    if any(t.tag in _FINITE or t.pos == "AUX" for t in parse.tokens):
        return False
    return sum(t.tag == "CD" for t in parse.tokens) >= _TABLE


def _is_question(parse: Parse) -> bool:
    """Whether a headline asks or comments ("Why strikes fail", "Comment: a boycott is no policy")."""
    return parse.tokens[0].text.lower() in _ASKS or parse.tokens[-1].text == "?"


def _only_describes(parse: Parse, trigger: Trigger) -> bool:
    """Whether a participle behind a noun only says what it is like ("a prison built for 800", "a man suspected of"), or
    the plain present of a passive what is done at any time ("vaccines are tested in three phases")."""
    assert trigger.verb is not None
    token = parse.tokens[trigger.verb]
    if token.dep == "acl" and token.tag in ("VBN", "VBG"):
        return trigger.typed_act is None or token.lemma.lower() == "suspect"
    aux = [a for a in clauses.auxiliaries(parse, trigger.verb) if a != "not"]
    spoken = trigger.typed_act is not None and trigger.typed_act.type in _SPEAKS
    return token.tag == "VBN" and bool(aux) and set(aux) <= {"is", "are"} and not spoken


def _is_rule(parse: Parse, verb: int) -> bool:
    """Whether it is told what a law lets or makes somebody do ("under the constitution the king may …")."""
    if not any(word in _ALLOWED for word in clauses.auxiliaries(parse, verb)):
        return False
    texts = [t for t in parse.tokens if t.lemma.lower() in _LAWS and t.dep in ("pobj", "nsubj")]
    return any(t.dep == "nsubj" or parse.tokens[t.head].text.lower() == "under" for t in texts)


def _is_way_of_speaking(parse: Parse, verb: int) -> bool:
    """ "Strictly speaking", "a man named Roe", "what they call peace"."""
    token = parse.tokens[verb]
    if token.lemma.lower() == "speak" and token.tag == "VBG" and token.dep in ("advcl", "ROOT", "dep", "parataxis"):
        return any(t.text.lower().endswith("ly") for t in parse.tokens[max(0, verb - 1) : verb])
    called = clauses.child(parse, verb, "oprd", "attr", "dobj") if token.tag == "VBN" and token.dep == "acl" else None
    return token.lemma.lower() in WAYS and called is not None and parse.tokens[called].pos == "PROPN"


def _is_given_to(parse: Parse, verb: int) -> bool:
    """Whether an infinitive tells what somebody is given to or able to do: "likes to mention", "unlikely to spend",
    "the power to punish", "nothing to lose"."""
    token = parse.tokens[verb]
    if token.tag != "VB" or "to" not in clauses.auxiliaries(parse, verb) or status.is_to_be(parse, verb):
        return False
    above = parse.tokens[token.head]
    lemma = above.lemma.lower()
    if token.dep in ("acl", "relcl") and above.pos in ("NOUN", "PRON", "NUM", "ADV"):
        return lemma not in _ACTS and nominals.noun_act(parse, above.index) is None
    if above.pos == "ADJ" or (above.pos == "ADV" and token.dep in ("advcl", "xcomp", "acl")):
        return lemma not in SCHEDULERS | _READY
    if token.dep in ("xcomp", "advcl", "ccomp") and above.pos in ("VERB", "AUX") and lemma in _LIKES:
        return above.tag in _PRESENT or lemma in ("tend", "like", "love", "prefer")
    return False


def _is_able(parse: Parse, verb: int) -> bool:
    """Whether it is said what can be done at any time."""
    return any(word in _ABLE for word in clauses.auxiliaries(parse, verb)) and not clauses.is_negated(parse, verb)


def _is_habit(cast: Cast, trigger: Trigger) -> bool:
    """Whether the verb, or the finite verb it depends on, stands in the present of what is so at any time."""
    parse = cast.sentence.parse
    verb = trigger.verb
    assert verb is not None
    if any(parse.tokens[c].text.lower() in _CONDITIONS for c in clauses.children(parse, verb, "mark")):
        return False
    if parse.tokens[verb].tag in _PRESENT and not clauses.auxiliaries(parse, verb):
        return not _states_now(cast, trigger) and not (trigger.carried and _is_definite(parse, trigger.noun or verb))
    top = _finite(parse, verb)
    if top is None or parse.tokens[top].tag not in _PRESENT or parse.tokens[top].lemma.lower() in _OPINIONS:
        return False
    return _has_habit(parse, top) or _has_habit(parse, verb)


def _has_habit(parse: Parse, verb: int) -> bool:
    return any(parse.tokens[c].text.lower() in _HABIT for c in clauses.children(parse, verb, "advmod", "npadvmod"))


def _states_now(cast: Cast, trigger: Trigger) -> bool:
    """Whether the present tells an act of words by somebody known ("Norland accuses Estoria of theft")."""
    parse, act = cast.sentence.parse, trigger.act
    if act is None or trigger.verb is None or _has_habit(parse, trigger.verb) or _is_of_anybody(parse, trigger.verb):
        return False
    if act.name == "say":
        return parse.tokens[trigger.verb].lemma.lower() not in _TALKS and parse.tokens[trigger.verb].dep in (
            "ROOT",
            "parataxis",
            "ccomp",
            "conj",
        )
    if act.type is None or parse.tokens[trigger.verb].dep in ("relcl", "advcl", "acl", "csubj", "pcomp"):
        return False
    doer = clauses.subject(parse, trigger.verb)
    if doer is None or act.type not in _SPEAKS | {"CONSULT"}:
        return False
    party = cast.party(doer)
    bare = parse.tokens[doer].tag == "NNS" and not clauses.children(parse, doer, "det", "poss", "nummod")
    known = party is not None and bool(party.entities or party.country) and not bare
    return known or (parse.tokens[doer].tag == "PRP" and parse.tokens[trigger.verb].dep == "ROOT")


def _is_of_anybody(parse: Parse, verb: int) -> bool:
    """Whether the subject is nobody in particular ("nobody talks", "every minister claims")."""
    doer = clauses.subject(parse, verb)
    if doer is None:
        return False
    words = [doer, *clauses.children(parse, doer, "det")]
    return any(parse.tokens[w].text.lower() in _ANYBODY for w in words)


def _finite(parse: Parse, at: int) -> int | None:
    """The nearest finite verb at or above a token, or None."""
    for index in (at, *parse.ancestors(at)):
        token = parse.tokens[index]
        if token.tag in _PRESENT or token.tag == "VBD":
            return index
        aux = [
            c
            for c in clauses.children(parse, index, "aux", "auxpass")
            if parse.tokens[c].tag in {*_PRESENT, "VBD", "MD"}
        ]
        if aux:
            return (
                aux[0] if parse.tokens[aux[0]].tag in _PRESENT and _is_passive_present(parse, index, aux[0]) else None
            )
    return None


def _is_passive_present(parse: Parse, verb: int, aux: int) -> bool:
    """Whether "is" or "are" makes a passive of the plain present ("attacks are rarely punished")."""
    return parse.tokens[verb].tag == "VBN" and parse.tokens[aux].lemma.lower() == "be"


def _names_a_kind(parse: Parse, clock: Clock, trigger: Trigger, headline: bool) -> bool:
    """Whether a noun names a kind of thing, or what is so in general, and not a certain happening."""
    noun = trigger.noun
    assert noun is not None
    token = parse.tokens[noun]
    if _is_bare_phrase(parse, noun) or token.dep == "appos" or _is_joined(parse, noun):
        return True
    if trigger.act is not None and trigger.act.name == "deal" and token.dep in ("pobj", "dobj"):
        return True  # the document; its making has verbs of its own
    if clock.when(trigger) is not None:
        return False
    if trigger.act is not None and trigger.act.name == "deal":
        return True
    if headline:
        return False
    top = _finite(parse, noun)
    if top is None or parse.tokens[top].tag not in _PRESENT:
        return False
    lemma = parse.tokens[top].lemma.lower()
    if lemma in _OPINIONS or (lemma in HAPPENS and token.dep == "nsubj") or "has" in clauses.auxiliaries(parse, top):
        return False
    if lemma == "be" and _is_due(parse, top):
        return False
    return not _is_definite(parse, noun) or (token.dep == "nsubj" and lemma == "be" and _has_habit(parse, top))


def _is_due(parse: Parse, be: int) -> bool:
    """Whether "be" says that something is going to happen ("talks are due to resume")."""
    told = clauses.child(parse, be, "acomp")
    return told is not None and parse.tokens[told].lemma.lower() in _READY


def _is_joined(parse: Parse, noun: int) -> bool:
    """Whether a hyphen makes it part of another word ("loss-making", "test-fired")."""
    tokens = parse.tokens
    behind = noun + 1 < len(tokens) and tokens[noun + 1].text == "-" and tokens[noun + 1].start == tokens[noun].end
    return behind and noun + 2 < len(tokens) and tokens[noun + 2].start == tokens[noun + 1].end


def _is_definite(parse: Parse, noun: int) -> bool:
    """Whether its article or owner says which one is meant ("the visit", "its raids")."""
    words = {parse.tokens[c].text.lower() for c in parse.children[noun] if parse.tokens[c].dep in ("det", "poss")}
    return bool(words - {"a", "an", "any", "no", "every", "some"})


def _is_bare_phrase(parse: Parse, noun: int) -> bool:
    """A noun of a set phrase: "by convention", "for sale", "on trial", "powers of arrest", "at the invitation of"."""
    token = parse.tokens[noun]
    if token.dep == "pobj" and token.lemma.lower() in SERVICES and parse.tokens[token.head].text.lower() in LEADING:
        return True
    if token.dep != "pobj" or token.tag != "NN" or parse.tokens[token.head].text.lower() not in _BARE:
        return False
    own = [c for c in parse.children[noun] if parse.tokens[c].dep not in ("punct", "cc", "conj")]
    return all(parse.tokens[c].dep == "prep" and parse.tokens[c].text.lower() == "of" for c in own)
