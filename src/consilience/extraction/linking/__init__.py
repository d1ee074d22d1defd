"""Actors across reports: which entities of many reports are one.

`told` digests what a report tells of an entity, `kinds` settles what kind of thing a name is within a story, `people`,
`organisations` and `places` give each entity the key that it shares with all others of its actor. A full name may meet
its like anywhere in the record; everything else (a bare surname, an office without a name, initials, a short name) only
within a story. Where two can be meant and nothing tells which, an entity stays by itself. Candidates are looked up by
key, so the work grows with the number of entities; nothing depends on the order of the reports.
"""
