"""One event told by two words: a verb that only begins, ends or puts off what a noun or an infinitive names, and a noun
that names once more what the verb tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from consilience.extraction.events import clauses, nominals
from consilience.extraction.events.trigger import Trigger
from consilience.model import Parse

_PHASES = frozenset({"begin", "end", "postpone"})
"""Classes of acts that befall other events."""
_PHASE_VERBS = frozenset("fail manage try attempt start begin continue stop resume cease reopen seek struggle".split())
_CAUSES = frozenset("spark trigger prompt cause provoke ignite unleash".split())
"""Verbs that only say what led to the event they have as their object ("sparked riots")."""
_STRIKES = frozenset({"disaster"})
"""Classes of events that do what the verb beside them tells ("a quake struck the town")."""
_AGAIN = frozenset({"in"})


def folded(parse: Parse, found: Sequence[Trigger]) -> list[Trigger]:
    """The triggers without those that tell an event of another once more."""
    verbs = {trigger.verb: trigger for trigger in found if trigger.verb is not None and not trigger.carried}
    verbs |= {t.verb: t for t in found if t.verb is not None and t.verb not in verbs}
    heads = {trigger.head for trigger in found}
    return [t for t in found if not (_is_phase(parse, t, heads) or _is_told_again(parse, t, verbs))]


def _is_phase(parse: Parse, trigger: Trigger, heads: set[int]) -> bool:
    """Whether a verb only says that another event begins, ends, fails or is put off ("failed to agree", "adjourned the
    trial")."""
    if trigger.verb is None or trigger.carried or trigger.typed_act is not None:
        return False
    caused = parse.tokens[trigger.verb].lemma.lower() in _CAUSES
    phase = caused or (trigger.act is not None and trigger.act.name in _PHASES)
    if not phase and parse.tokens[trigger.verb].lemma.lower() not in _PHASE_VERBS:
        return False
    below = clauses.children(parse, trigger.verb, "xcomp")
    if any(c in heads for c in below):
        return True
    acted_on = [*clauses.children(parse, trigger.verb, "dobj")]
    if clauses.is_passive(parse, trigger.verb) and (patient := clauses.subject(parse, trigger.verb)) is not None:
        acted_on.append(patient)
    return phase and any(n in heads and nominals.noun_act(parse, n) is not None for n in acted_on)


def _is_told_again(parse: Parse, trigger: Trigger, verbs: Mapping[int, Trigger]) -> bool:
    """Whether a noun says again what the verb over it tells: "walked out in the largest strike in years", "sentenced to
    death"."""
    if trigger.verb is not None or trigger.noun is None:
        return False
    token = parse.tokens[trigger.noun]
    prep = parse.tokens[token.head]
    if token.dep == "nsubj" and trigger.act is not None and trigger.act.name in _STRIKES:
        return token.head in verbs
    if token.dep != "pobj":
        return False
    if (
        prep.text.lower() == "to"
        and token.lemma == "death"
        and not clauses.children(parse, token.index, "poss", "prep")
    ):
        return True
    above = verbs.get(prep.head)
    kind = trigger.typed_act
    same = above is not None and kind is not None and above.typed_act is not None and above.typed_act.type == kind.type
    return same and prep.text.lower() in _AGAIN
