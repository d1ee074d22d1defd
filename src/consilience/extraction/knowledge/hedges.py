"""Hedges: the words that widen or bound a number, and how far. The tables and widths are our own.

The widths say how far off a careful writer may be who chooses the word. They are proportions of the number, and
narrower the more digits the writer took the trouble to give: "over 40" may be 55, "over 43.7" will not be.
"""

from __future__ import annotations

from consilience.model import Modifier

BEFORE: dict[str, Modifier] = {
    "about": "about", "around": "about", "roughly": "about", "approximately": "about", "approx": "about",
    "approx.": "about", "circa": "about", "some": "about", "an estimated": "about", "estimated": "about",
    "in the region of": "about", "in the order of": "about", "on the order of": "about", "or so": "about", "~": "about",
    "≈": "about", "perhaps": "about", "maybe": "about", "more or less": "about",
    "over": "over", "more than": "over", "above": "over", "in excess of": "over", "upwards of": "over",
    "upward of": "over", "greater than": "over", "higher than": "over", "north of": "over", "exceeding": "over",
    "well over": "over", "far more than": "over", "well above": "over", ">": "over",
    "just over": "over", "slightly more than": "over", "a little over": "over", "slightly over": "over",
    "beyond": "over", "above the age of": "over", "over the age of": "over", "older than": "over",
    "under the age of": "under", "below the age of": "under", "younger than": "under",
    "just above": "over", "a little more than": "over", "little more than": "over", "just more than": "over",
    "under": "under", "less than": "under", "fewer than": "under", "below": "under", "lower than": "under",
    "south of": "under", "smaller than": "under", "well under": "under", "well below": "under", "<": "under",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "just under": "nearly", "just below": "nearly",
    "slightly less than": "nearly", "slightly under": "nearly", "just less than": "nearly", "just short of": "nearly",
    "approaching": "nearly", "a little less than": "nearly", "a little under": "nearly", "virtually": "nearly",
    "at least": "at-least", "no fewer than": "at-least", "no less than": "at-least", "not less than": "at-least",
    "a minimum of": "at-least", "minimum of": "at-least", "not fewer than": "at-least", "≥": "at-least",
    "at most": "at-most", "no more than": "at-most", "not more than": "at-most", "a maximum of": "at-most",
    "maximum of": "at-most", "at the most": "at-most", "not exceeding": "at-most", "≤": "at-most",
    "up to": "up-to", "as many as": "up-to", "as much as": "up-to", "as high as": "up-to", "to as many as": "up-to",
    "to as much as": "up-to", "as long as": "up-to", "as far as": "up-to", "as few as": "at-least",
    "as little as": "at-least", "as old as": "up-to", "as big as": "up-to",
    "not under": "at-least", "nothing less than": "at-least",
    "a bit more than": "over", "a bit less than": "nearly", "a shade over": "over", "a shade under": "nearly",
    "getting on for": "nearly", "the best part of": "nearly", "not quite": "nearly",
    "something like": "about", "somewhere around": "about", "in the neighbourhood of": "about",
    "in the neighborhood of": "about", "in the vicinity of": "about",
    "exactly": "exactly", "precisely": "exactly", "just": "exactly", "only": "exactly",
    "a record": "record", "record": "record", "an all-time high of": "record", "a record high of": "record",
    "record high of": "record", "a record of": "record", "a record low of": "record", "a record-high": "record",
    "an all-time record of": "record", "a record-breaking": "record",
}  # fmt: skip

PASSING = frozenset(
    stem + end
    for stem, ends in (
        ("pass", "|es|ed|ing"), ("cross", "|es|ed|ing"), ("exceed", "|s|ed|ing"), ("surpass", "|es|ed|ing"),
        ("top", "|s|ped|ping"), ("breach", "|es|ed|ing"), ("outstrip", "|s|ped|ping"), ("overtak", "e|es|ing"),
    )
    for end in ends.split("|")
)  # fmt: skip
"""Verbs that carry an amount beyond a mark ("the toll passed 300"); "past" does so behind another verb."""

PASSED_FROM = 100
"""Counts below this are what is passed, not a mark ("passed 12 exams", "crossed two rivers")."""

PLAIN = frozenset({"just", "only"})
"""These say that the number is felt to be small; they neither widen nor bound it, and are no modifier."""

AFTER: dict[str, Modifier] = {
    "or so": "about", "or thereabouts": "about", "-odd": "about", " odd": "about", "or more": "at-least",
    "or higher": "at-least", "or over": "at-least", "and over": "at-least", "and above": "at-least",
    "at least": "at-least", "or less": "at-most", "or fewer": "at-most", "at most": "at-most",
    "or younger": "at-most", "or older": "at-least", "and older": "at-least", "and up": "at-least",
    "+": "over", "-plus": "over", " plus": "over", "at a minimum": "at-least", "at the very least": "at-least",
    "or upwards": "at-least", "or thereabout": "about", "or above": "at-least", "or below": "at-most",
}  # fmt: skip

NEUTRAL = frozenset(
    "a an the its their his her this that another further additional total staggering whopping massive huge mere "
    "remarkable estimated combined reported confirmed full good historic impressive".split()
)
"""Words that may stand between a hedge and its number and change nothing."""

SHARE_OVER = {1: 0.5, 2: 0.25, 3: 0.1}
"""How far above, by significant digits: who says "over 40" would say "nearly 60" or "60" when there were 60; who
says "over 120" would say "150" when there were 150; three digits leave only the rest unsaid."""

SHARE_JUST_OVER = 0.1
SHARE_ABOUT = {1: 0.1, 2: 0.1, 3: 0.02}
"""About 40 is 36 to 44; three given digits are themselves precise."""

SHARE_NEARLY = {1: 0.05, 2: 0.05, 3: 0.02}
"""Nearly 250 is at least 237."""

ROUND_CAP = 0.05
"""Large round numbers ("5,000") are rounded to their last digit that is not 0, by at most this share."""

EXACT_BELOW = 1000
"""Whole numbers of things below this are counted, not rounded."""
