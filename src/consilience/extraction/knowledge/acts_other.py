"""Happenings that PLOVER leaves out: statements, lives, elections, accidents, launches, openings.

Their classes exist so that two reports of one happening can be seen to tell of the same act; they have no type."""

from __future__ import annotations

from consilience.extraction.knowledge.acts import act

OTHER = (
    act(
        "say",
        verbs=(
            "concede, say, state, tell, announce, claim, declare, report, note, add, explain, remark, comment, "
            "reveal, "
            "confirm, "
            "acknowledge, admit, argue, allege, reply, answer, respond, reiterate, stress, emphasize, "
            "emphasise, assert, "
            "testify, disclose, recall, deny, describe, call, suggest, recommend, predict, joke, quip, inform, "
            "mention, hint, "
            "estimate, insist that, speak, talk, echo, underline, outline, advise, caution, contend, point out, "
            "write, quote, indicate, joke, tweet, question whether, observe that, warn, swear "
            "that, express, voice, exclaim, apologise for"
        ),
        phrases=(
            "issue, release, make, give, deliver, publish, read, *: statement, speech, address, interview, "
            "remark, announcement, press conference, news conference, keynote, comment, declaration, "
            "communique, testimony, lecture, presentation, claim;"
            "hold: press conference, news conference, briefing"
        ),
        nouns=("announcement, speech, press conference, news conference, keynote, testimony, interview"),
        toward="to, dobj, with",
        example="The harbour master announced on Friday that the ferry was late.",
    ),
    act(
        "die",
        verbs="die, perish, drown, pass away, succumb to",
        nouns="death, suicide, fatality",
        phrases="commit: suicide; lose: life",
        toward="of",
        example="The painter died in Oslo on Monday.",
    ),
    act("be-born", verbs="bear", nouns="birth", toward="to", example="The painter was born in Oslo in 1931."),
    act(
        "injure",
        phrases="suffer, sustain: injury, wound, burn",
        nouns="injury",
        example="Four sailors suffered injuries in the storm.",
    ),
    act(
        "elect",
        verbs="elect, re-elect, reelect, vote, vote for, inaugurate, swear in",
        phrases=(
            "win, lose, contest, hold: election, vote, seat, referendum, primary, poll, presidency; cast: ballot, "
            "vote; take: office, oath"
        ),
        nouns="election, referendum, vote, inauguration, re-election, reelection, by-election, runoff, polling",
        toward="dobj, as",
        example="Estoria elected a new parliament in March.",
    ),
    act(
        "appoint",
        verbs="appoint, nominate, hire, recruit",
        party_verbs="promote, name, designate",
        phrases="take, assume: post, job, role, helm, position",
        nouns="appointment, nomination",
        toward="dobj",
        example="The company appointed a new chief engineer.",
    ),
    act(
        "dismiss",
        verbs="fire, sack, oust, lay off, depose, overthrow, topple, impeach, expel",
        phrases="cut, shed, axe: job, staff",
        nouns="dismissal, ouster, impeachment, layoff, job cut",
        toward="dobj, of",
        example="The board sacked its chairman.",
    ),
    act(
        "crash",
        verbs=(
            "crash, collide, derail, capsize, sink, collapse, catch fire, ram, plunge, overturn, run aground, ditch"
        ),
        nouns="crash, collision, accident, derailment, wreck, plane crash, shipwreck, collapse, fire, blaze",
        toward="into, with, dobj",
        example="A ferry sank off Estoria on Sunday.",
    ),
    act(
        "disaster",
        phrases="burst, overflow: bank",
        verbs="flood, erupt, devastate, quake, inundate, displace, burn down, strand",
        nouns=(
            "earthquake, flood, storm, hurricane, typhoon, cyclone, eruption, tsunami, drought, famine, landslide, "
            "tornado, "
            "wildfire, outbreak, epidemic, pandemic, avalanche, flooding, mudslide, disaster, heatwave, blizzard"
        ),
        toward="dobj, in",
        example="An earthquake shook the island of Sarn.",
    ),
    act(
        "launch",
        verbs=(
            "launch, unveil, introduce, debut, roll out, premiere, showcase, demo, present, show off, inaugurate, "
            "demonstrate, display, exhibit"
        ),
        nouns="launch, debut, unveiling, rollout, premiere, introduction",
        toward="dobj, of",
        example="The company unveiled a new telephone on Monday.",
    ),
    act(
        "release-thing",
        verbs="release, publish, issue, distribute, leak",
        nouns="publication, leak",
        toward="dobj, of",
        example="The ministry published a report on fisheries.",
    ),
    act(
        "open",
        verbs="open, reopen, re-open",
        nouns="opening, opening ceremony, reopening",
        toward="dobj, of",
        example="The museum opened in April.",
    ),
    act(
        "close",
        verbs="close, shut, shut down, close down, discontinue, shutter, scrap, abandon",
        nouns="closure, shutdown, discontinuation",
        toward="dobj, of",
        example="The mill closed in 1998.",
    ),
    act(
        "complete",
        verbs="complete, finish, finalize, wrap up",
        nouns="completion",
        toward="dobj, of",
        example="Engineers completed the tunnel in June.",
    ),
    act(
        "build",
        verbs="build, construct, assemble, produce, manufacture, erect, develop, design, install, invent",
        nouns="construction, assembly, installation, groundbreaking",
        toward="dobj, of",
        example="The yard built three ferries last year.",
    ),
)
