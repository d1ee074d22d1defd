"""Words in quotation marks and the cue beside them: "…," she said; she said: "…"; "…," she said, "…"."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import colons, signatures, subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.marks import Quote
from consilience.extraction.quotations.scene import Scene

_REACH = 25
_ENDS_SPEECH = frozenset(",?!.—–-…")
_AFTERTHOUGHT = 3
_BRIEF = 10
_TAIL = 5
_JOINTS = frozenset("after although because before since though unless until whereas whether while".split())
_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_ASIDE = frozenset(("relcl", "acl", "amod"))


class Direct:
    """Finds the drafts of direct speech in a report's scenes, in one pass over its quotations."""

    def __init__(self, text: str, quotes: list[Quote], scenes: list[Scene]) -> None:
        self.text, self.quotes, self.scenes = text, quotes, scenes
        self.first: dict[int, int] = {}
        self.last: dict[int, int] = {}
        for index, scene in enumerate(scenes):
            for number in scene.numbers():
                self.first.setdefault(number, index)
                self.last[number] = index
        self.drafts: dict[tuple[int, int], Draft] = {}
        self.taken: dict[int, Draft] = {}

    def find(self) -> list[Draft]:
        """All drafts of direct speech."""
        for number in self.first:
            behind = None if self._is_led_in(number) else self._cue_behind(number)
            cue = behind or self._cue_before(number) or self._cue_below(number)
            if cue is not None:
                self._give(number, *cue)
            elif not self._give_signed(number):
                self._give_behind_colon(number)
            if behind is not None:
                self._take_in_front(number, *behind)
        return list(self.drafts.values())

    def cues(self) -> dict[int, set[int]]:
        """The verbs that carry direct speech, by the index of their sentence."""
        found: dict[int, set[int]] = {}
        for index, verb in self.drafts:
            found.setdefault(index, set()).add(verb)
        return found

    def stands_free(self, number: int) -> bool:
        """Whether the quotation belongs to no cue, and no words stand around it in its sentences."""
        return number not in self.taken and self._alone(number)

    def _give(self, number: int, index: int, verb: int) -> None:
        scene = self.scenes[index]
        draft = self.drafts.get((index, verb))
        if draft is None:
            draft = self.drafts[index, verb] = scene.draft("direct", verb)
        draft.pieces.extend(self.quotes[number].parts)
        self.taken[number] = draft

    def _give_behind_colon(self, number: int) -> None:
        """Give the quotation that a colon leads in without a verb of saying to who speaks there."""
        index = self.first[number]
        at = self.scenes[index].tokens_of(number)[0] - 1
        if at < 0 and index > 0 and self.scenes[index - 1].sentence.text[-1:] == ":":
            index, at = index - 1, len(self.scenes[index - 1].inside) - 1
        elif at < 0 or not self._whole(number, index):
            return
        scene = self.scenes[index]
        source = colons.speaker(scene, at)
        if source is not None:
            self._lay_to(number, index, at, source)

    def _give_signed(self, number: int) -> bool:
        """Give the quotation to whose name stands under it behind a dash."""
        index = self.last[number]
        if self.scenes[self.first[number]].in_front(number):
            return False
        signed = signatures.speaker(self.scenes, index, self.scenes[index].tokens_of(number)[-1] + 1)
        if signed is not None:
            self._lay_to(number, *signed)
        return signed is not None

    def _lay_to(self, number: int, index: int, at: int, source: int) -> None:
        """Give the quotation to a source that no verb joins to it."""
        self._give(number, index, at)
        self.drafts[index, at].source = source
        self.drafts[index, at].antecedent = subjects.antecedent(self.scenes[index].parse, source)

    def _take_in_front(self, number: int, index: int, verb: int) -> None:
        """Let the content begin with the words of its clause that stand before the quotation."""
        scene = self.scenes[self.first[number]]
        front = scene.in_front(number)
        if front:
            self.drafts[index, verb].pieces.append(
                (scene.sentence.start + scene.parse.tokens[front[0]].start, self.quotes[number].start)
            )

    def _cue_behind(self, number: int) -> tuple[int, int] | None:
        """The cue that follows the quotation in its last sentence ("…," he said)."""
        index = self.last[number]
        scene = self.scenes[index]
        tokens = scene.parse.tokens
        at = scene.tokens_of(number)[-1] + 1
        if at >= len(tokens) or _joins(scene, at) or self._is_title(number) or not self._pauses(number, at):
            return None
        for i in range(at, min(at + _REACH, len(tokens))):
            token = tokens[i]
            if scene.inside[i] is not None or token.tag in _RELATIVE:
                return None
            if token.pos in ("VERB", "AUX") and token.lemma.lower() in cues.QUOTED and _speaks(scene, i, at):
                return index, i
            if token.pos == "VERB" and token.dep not in _ASIDE:
                return None
        return None

    def _is_led_in(self, number: int) -> bool:
        """Whether a cue stands right before the quotation, and a participle behind it: Hall said "…," adding "…"."""
        scene = self.scenes[self.first[number]]
        tokens, at = scene.parse.tokens, scene.tokens_of(number)[0] - 1
        behind = next((t for t in tokens[at + 1 :] if scene.inside[t.index] is None and t.pos == "VERB"), None)
        if behind is None or behind.tag != "VBG":
            return False
        return self._lead_in(self.first[number], at) is not None if at >= 0 else False

    def _pauses(self, number: int, at: int) -> bool:
        """Whether the quotation ends as speech does before its cue, or a comma stands behind it."""
        behind = self.scenes[self.last[number]].parse.tokens[at].text
        return self._last_mark(number) in _ENDS_SPEECH or behind in (",", "—", "–", "--", "-")

    def _last_mark(self, number: int) -> str:
        """The last character before the closing marks."""
        quote = self.quotes[number]
        return self.text[max(quote.start, quote.end - _TAIL) : quote.end].rstrip("\"'”’» ")[-1:]

    def _is_title(self, number: int) -> bool:
        """Whether the quotation ends a phrase of place or occasion: On "Evening Hour," …"""
        scene = self.scenes[self.first[number]]
        front = scene.in_front(number)
        tokens = scene.parse.tokens
        return bool(front) and tokens[front[0]].tag == "IN" and not any(tokens[i].pos in ("VERB", "AUX") for i in front)

    def _cue_below(self, number: int) -> tuple[int, int] | None:
        """The cue of the next sentence, where the quotation ended its own: "Is it so?" she asked."""
        index = self.last[number] + 1
        if index >= len(self.scenes) or self._last_mark(number) not in "?!…." or not self._alone(number):
            return None
        scene = self.scenes[index]
        if scene.sentence.paragraph != self.scenes[index - 1].sentence.paragraph or scene.inside[0] is not None:
            return None
        verb = next((t.index for t in scene.parse.tokens[:_BRIEF] if t.pos == "VERB"), None)
        if verb is None or scene.parse.tokens[verb].lemma.lower() not in cues.QUOTED:
            return None
        return (index, verb) if _only_speaks(scene, verb) else None

    def _alone(self, number: int) -> bool:
        """Whether no words stand around the quotation in its first and last sentence."""
        return not any(self.scenes[i].outside_words() for i in (self.first[number], self.last[number]))

    def _cue_before(self, number: int) -> tuple[int, int] | None:
        """The cue that leads in the quotation: he said, "…"."""
        index = self.first[number]
        scene = self.scenes[index]
        at = scene.tokens_of(number)[0] - 1
        if not self._whole(number, index) and not self._is_led_in(number):
            return None
        if at < 0:
            return self._cue_above(index)
        return self._lead_in(index, at)

    def _whole(self, number: int, index: int) -> bool:
        """Whether the quotation fills its sentence to the end."""
        scene = self.scenes[index]
        rest = range(scene.tokens_of(number)[-1] + 1, len(scene.inside))
        return self.last[number] > index or sum(scene.parse.tokens[i].text.isalnum() for i in rest) <= _AFTERTHOUGHT

    def _lead_in(self, index: int, at: int) -> tuple[int, int] | None:
        scene = self.scenes[index]
        tokens = scene.parse.tokens
        pause = tokens[at].text in (",", ":", ";", "—", "-", "–")
        for i in range(at, max(-1, at - _REACH), -1):
            if scene.inside[i] is not None:
                return None
            token = tokens[i]
            if token.pos == "VERB" and token.lemma.lower() in cues.QUOTED:
                return (index, i) if pause or i == at else None
            if token.pos == "VERB" and token.dep not in _ASIDE:
                return None
        return None

    def _cue_above(self, index: int) -> tuple[int, int] | None:
        """The cue that closes the sentence before, with a colon or a comma."""
        if index == 0 or self.scenes[index - 1].sentence.text[-1:] not in ":,":
            return None
        above = self.scenes[index - 1]
        return self._lead_in(index - 1, len(above.inside) - 1)


def _joins(scene: Scene, at: int) -> bool:
    """Whether another clause is joined to the quotation: “…” and she left; “…,” while he said the contrary."""
    tokens = scene.parse.tokens
    if tokens[at].text == "," and at + 1 < len(tokens):
        return tokens[at + 1].tag == "IN" and tokens[at + 1].text.lower() in _JOINTS
    return tokens[at].tag == "CC"


def _speaks(scene: Scene, verb: int, at: int) -> bool:
    """Whether the verb has a subject of its own behind the quotation, or stands right behind it."""
    parse = scene.parse
    if any(c > verb and parse.tokens[c].dep == "ccomp" and scene.inside[c] is None for c in parse.children[verb]):
        return False
    source = subjects.subject(parse, verb)
    if source is not None and source < at and scene.inside[source] is not None:
        source = scene.subject_outside(verb) or source
    return source is None or source >= at


def _only_speaks(scene: Scene, verb: int) -> bool:
    """Whether the sentence says no more than who spoke: nothing but time, place or hearer behind the cue."""
    parse = scene.parse
    if subjects.own_subject(parse, verb) is None:
        return False
    return not any(
        c > verb and parse.tokens[c].dep in ("ccomp", "xcomp", "dobj", "oprd") and scene.inside[c] is None
        for c in parse.children[verb]
    )
