"""Times in text: found once (`mentions`), resolved against an anchor as late as one likes (`resolve`).

`find(text, anchor)` does both for plain text. `mentions(document)` gives every time expression of a report in text
order, with its TIMEX3 type; `expression` says what was said; value and days are None. `resolve(mentions, anchor)` is a
pure function of all the times of one report and fills `value`, `earliest`, `latest`, `anchor` and `basis`.

`expression` is plain data. Its `kind` is one of

- `calendar`: a stretch of the calendar. `unit` (day, week, month, quarter, half, season, year, decade,
  century) and what
  was named of `year`, `month`, `day`, `weekday` (ISO), `quarter`, `half`, `season`, `holiday`; `which` ("last", "next",
  "this", "previous" …); `of_year` (the same, of its year); `edge` (early, mid, late, start, end, earlier, later);
  `fiscal`; `part` (half of a month); `nth` and `nth_unit` ("the
  first week of March", 0 the last); `end` (fields of the last day of a compact range, "May 7–10"); `either` (both
  readings of 05/08/2025, as [month, day]).
- `offset`: `count` units of `unit` from the anchor, or from the text where `base` is "text"; `measured` for "two years
  ago" (`hedge`: about, over, nearly); `plain` for "the quarter"; `latest`, `definite`, `edge`.
- `year_earlier`: a part of the year set against one of another `year` (the year before where none is named).
- `duration`: `count` units; `side` ("past", "future") where it ends or begins on the anchor; `of` (an expression) for
  "the first two months of this year", with `last` for "the last two".
- `within`: the `nth` (0: the last) `nth_unit` (or weekday: `nth_weekday`) `of` a stretch ("the last day of the month").
- `after`: `count` units (`by`) behind the day `of`, which is to come ("a week from Thursday").
- `clock`: `hour`, `minute`, `zone`, and `day` (an expression); `part`: a part of the day (MO, AF, EV, NI) `of` a day.
- `set`, `reference`, `era`: `value` says all.

Any of them may have `tense` (of the governing verb: past, pluperfect, present, future), `loose` (that verb is not the
nearest head), `cue` (the small word before it: in, on, since, until …), `range` ("start" or "end": the two ends of
"from Wednesday to Saturday" are two mentions, the second following the first), `tells` (a day or month of a year that
its sentence tells of), and `leads` (one without a year that opens its sentence, and may go on with what was told).

Source of the method: the TIMEX3 guidelines of TimeML (Pustejovsky et al., 2003) say what is a time and how its value is
written; that normalisation is split into finding and a later resolution against a reference time follows Strötgen and
Gertz, "Multilingual and cross-domain temporal tagging" (2013). Rules, tables and code are our own.
"""

from consilience.extraction.times.alone import find
from consilience.extraction.times.find import mentions
from consilience.extraction.times.resolve import Anchor, resolve

__all__ = ["Anchor", "find", "mentions", "resolve"]
