"""What "this visit" refers to: the last event of the same class that the report told with its parties."""

from __future__ import annotations

import msgspec

from consilience.extraction.events.trigger import Trigger
from consilience.model import EventMention, Parse

_POINTING = frozenset({"this", "the", "that", "these", "those"})
_REACH = 8
"""How many sentences back a reference may point."""


class Memory:
    """The last event of each class in a report."""

    def __init__(self) -> None:
        self._last: dict[str, EventMention] = {}

    def complete(self, mention: EventMention, trigger: Trigger, parse: Parse) -> EventMention:
        """The mention with the parties and the day of the event it points back to, where it points to one."""
        earlier = self._last.get(mention.act)
        full = mention
        if earlier is not None and self._points_to(mention, trigger, parse, earlier):
            mention = _completed(mention, earlier)
        if full.actors and (full.recipients or full.where or len(full.actors) > 1):
            self._last[full.act] = full
        return mention

    @staticmethod
    def _points_to(mention: EventMention, trigger: Trigger, parse: Parse, earlier: EventMention) -> bool:
        if mention.recipients or trigger.verb is not None or trigger.noun is None or mention.ordinal is not None:
            return False
        if mention.sentence - earlier.sentence > _REACH:
            return False
        if mention.actors:
            owners = {p.entities for p in mention.actors}
            return () not in owners and owners == {p.entities for p in earlier.actors}
        words = (parse.tokens[c].text.lower() for c in parse.children[trigger.noun] if parse.tokens[c].dep == "det")
        return trigger.act is not None and any(word in _POINTING for word in words)


def _completed(mention: EventMention, earlier: EventMention) -> EventMention:
    """The mention with the parties of the earlier one; a bare reference ("this visit") takes day and status too."""
    apart = mention.sentence != earlier.sentence
    parties = msgspec.structs.replace(
        mention,
        actors=earlier.actors, recipients=earlier.recipients, where=mention.where or earlier.where,
        type=earlier.type if apart else None, mode=earlier.mode if apart else None,
    )  # fmt: skip
    if mention.actors:
        return parties
    when = msgspec.structs.replace(earlier.when, basis="paragraph") if earlier.when is not None else None
    status = earlier.status if mention.status == "occurred" else mention.status
    return msgspec.structs.replace(parties, when=mention.when or when, status=status)
