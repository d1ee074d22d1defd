"""What "this visit" refers to: the last event of the same class that the report told with its parties."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from consilience.extraction.events.trigger import Trigger
from consilience.model import EventMention, Parse, Participant

_POINTING = frozenset({"this", "the", "that", "these", "those"})
_REACH = 8
"""How many sentences back a reference may point where the report tells of several such events."""
_Who = frozenset[tuple[int, ...]]
"""Parties by their entities."""


class Memory:
    """The last event of each class in a report, also by who does it, and the parties of all of them."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, _Who | None], EventMention] = {}
        self._seen: defaultdict[tuple[str, _Who | None], set[tuple[_Who, _Who]]] = defaultdict(set)

    def complete(self, mention: EventMention, trigger: Trigger, parse: Parse) -> EventMention:
        """The mention with the parties and the day of the event it points back to, where it points to one."""
        key = mention.act, _who(mention.actors) or None
        earlier = self._last.get(key)
        full = mention
        if earlier is not None and self._is_near(mention, earlier, key) and _points_back(mention, trigger, parse):
            mention = _completed(mention, earlier)
        if full.actors and (full.recipients or full.where or len(full.actors) > 1):
            for known in ((full.act, None), (full.act, _who(full.actors))):
                self._last[known] = full
                self._seen[known].add((_who(full.actors), _who(full.recipients)))
        return mention

    def _is_near(self, mention: EventMention, earlier: EventMention, key: tuple[str, _Who | None]) -> bool:
        """Whether the earlier event is a few sentences back, or the only one of its kind in the report."""
        return mention.sentence - earlier.sentence <= _REACH or len(self._seen[key]) == 1


def _who(parties: Sequence[Participant]) -> _Who:
    return frozenset(p.entities for p in parties)


def _points_back(mention: EventMention, trigger: Trigger, parse: Parse) -> bool:
    """Whether a noun without recipients is marked as known: "Moro's visit", "this visit"."""
    if mention.recipients or trigger.verb is not None or trigger.noun is None or mention.ordinal is not None:
        return False
    if mention.actors:
        return () not in _who(mention.actors)
    words = (parse.tokens[c].text.lower() for c in parse.children[trigger.noun] if parse.tokens[c].dep == "det")
    return trigger.act is not None and any(word in _POINTING for word in words)


def _completed(mention: EventMention, earlier: EventMention) -> EventMention:
    """The mention with the parties of the earlier one; a bare reference ("this visit") takes day and status too."""
    apart = mention.sentence != earlier.sentence
    parties = msgspec.structs.replace(
        mention,
        actors=earlier.actors, recipients=earlier.recipients, where=mention.where or earlier.where,
        type=earlier.type if apart else None, mode=earlier.mode if apart else None,
        cameo=earlier.cameo if apart else None,
    )  # fmt: skip
    if mention.actors:
        return parties
    when = msgspec.structs.replace(earlier.when, basis="paragraph") if earlier.when is not None else None
    status = earlier.status if mention.status == "occurred" else mention.status
    return msgspec.structs.replace(parties, when=mention.when or when, status=status)
