"""The tables of acts: every entry is read in its own example, and a table of a user's own is read beside them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from consilience.errors import InputError
from consilience.extraction import events
from consilience.extraction.events import checking, lexicon, tables
from consilience.extraction.events.checking import Fault
from consilience.extraction.knowledge.acts import Act, built_in, joined, parse
from consilience.extraction.knowledge.plover import MODES, QUADS

ACTS = built_in()


@pytest.fixture(scope="module")
def faults() -> dict[str, list[Fault]]:
    found: defaultdict[str, list[Fault]] = defaultdict(list)
    for fault in checking.faults(ACTS):
        found[fault.act].append(fault)
    return found


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_every_entry_is_read_in_its_example(act: Act, faults: dict[str, list[Fault]]) -> None:
    assert faults.get(act.name, []) == []


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_a_class_is_whole(act: Act) -> None:
    assert act.about
    assert act.type is None or act.cameo
    assert act.verbs or act.verbs_on_parties or act.verbs_alone or act.phrases or act.nouns


def _entries(act: Act) -> Iterator[tuple[str, str]]:
    for kind in ("verbs", "verbs_on_parties", "verbs_alone", "nouns"):
        yield from ((kind, entry.words) for entry in getattr(act, kind))


def test_no_entry_stands_twice() -> None:
    counted = Counter(entry for act in ACTS for entry in _entries(act))
    assert [entry for entry, count in counted.items() if count > 1] == []


def test_no_example_stands_twice() -> None:
    entries = [e for a in ACTS for e in (*a.verbs, *a.verbs_on_parties, *a.verbs_alone, *a.nouns)]
    counted = Counter(e.example for e in entries)
    assert [example for example, count in counted.items() if count > 1] == []


def test_every_type_has_its_modes_and_quad_class() -> None:
    assert set(MODES) == set(QUADS) == {act.type for act in ACTS if act.type}


OWN = """
ontology = "fisheries"

[codes]
visit = "MEET"

[quota-cut]
about = "cutting what fleets may catch"
code = "CUT"

[[quota-cut.phrases]]
verbs = ["slash"]
nouns = ["quota"]
examples = ["Norland slashed the cod quota on Monday."]

[visit.verbs]
"drop anchor in" = "The queen of Norland dropped anchor in Estoria."
"""


@pytest.fixture
def own() -> Iterator[None]:
    lexicon.use([parse(OWN, "own.toml")])
    yield
    lexicon.use()


@pytest.mark.usefixtures("own")
def test_a_users_table_adds_classes_entries_and_codes() -> None:
    (cut,) = events.find("Norland slashed the cod quota of Estoria.")
    assert (cut.act, cut.entry, cut.type, cut.codes) == ("quota-cut", "slash: quota", None, {"fisheries": "CUT"})
    (visit,) = events.find("The queen of Norland visited Estoria.")
    assert (visit.type, visit.codes) == ("CONSULT", {"fisheries": "MEET"})


@pytest.mark.usefixtures("own")
def test_an_entry_that_its_example_does_not_show_is_named() -> None:
    table = parse(OWN.replace("slashed the cod quota", "praised the cod"), "own.toml")
    first, second = checking.faults([a for a in table.acts if a.name == "quota-cut"])
    assert "'slash' of the phrase" in first.entry
    assert "'quota' of the phrase" in second.entry


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[visit", "own.toml is no table of acts"),
        ('[visit]\nverb = {a = "b"}', "unknown field `verb`"),
        ('[visit]\ncode = "X"', 'begin it with:  ontology = "NAME"'),
        ('[raid]\ntype = "FIGHT"', "'FIGHT', the type of 'raid', is none of PLOVER: AGREE, CONSULT"),
        (
            '[raid]\ntype = "RETREAT"\nmode = "visit"',
            "'visit', a mode of 'raid', is none of RETREAT; these are: access",
        ),
        ('[raid]\nmode = "visit"', "'visit', a mode of 'raid', is of no type"),
        ('[visit]\ntype = "ASSAULT"', "'visit' is a class of CONSULT already, and none of ASSAULT"),
        ('[visit.verbs]\nsail = {example = "x", mode = "aerial"}', "'aerial', a mode of 'visit', is none of CONSULT"),
        ('[raid]\ncameo = "=1+1"', "'=1+1', a code of 'raid', is none of CAMEO"),
        ('[raid]\ncameo = "990"', "none of CAMEO"),
        ('[raid.verbs]\n"" = "They raided."', "'raid' has an entry without words"),
        ('[raid.nouns]\n" " = "They raided."', "'raid' has an entry without words"),
        ('[[raid.phrases]]\nverbs = ["*"]\nnouns = []\nexamples = ["x"]', "a phrase needs its verbs and its nouns"),
        ('[[raid.phrases]]\nverbs = [""]\nnouns = ["x"]\nexamples = ["x"]', "'raid' has an entry without words"),
        ('[""]\nabout = "x"', "entry without words"),
        ('ontology = ""\n[codes]\nvisit = "X"', 'begin it with:  ontology = "NAME"'),
        (f"raid = {'9' * 5000}", "own.toml is no table of acts"),
        ("[raid]\nverbs = 3", "Expected `object`"),
    ],
)
def test_a_table_that_is_none_says_what_would_be_right(text: str, told: str) -> None:
    with pytest.raises(InputError) as error:
        tables.fitting([parse(text, "own.toml")])
    assert told in str(error.value)


def test_a_code_for_no_class_is_refused() -> None:
    with pytest.raises(InputError, match="'vist', which is no class of any table"):
        joined([parse('ontology = "o"\n[codes]\nvist = "X"', "own.toml")])


def test_a_name_that_is_no_table_is_refused() -> None:
    with pytest.raises(InputError, match="neither a file nor a table of an installed package"):
        tables.load(["no-such-table"])


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "", "."])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="neither a file nor a table"):
        tables.load([name])


def test_a_table_that_an_editor_began_with_a_mark_of_its_encoding_is_read(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_bytes(b"\xef\xbb\xbf" + OWN.encode())
    assert [act.name for act in tables.load([str(file)])[0].acts] == ["quota-cut", "visit"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("no_such_package:FILES", "failed: ModuleNotFoundError"),
        ("math:pi", "neither a path nor a list of paths"),
        ("sys:path_hooks", "neither a path nor a list of paths"),
        ("os:sep", "cannot be read as a table of acts"),
    ],
)
def test_a_package_that_brings_no_table_is_named(monkeypatch: pytest.MonkeyPatch, value: str, told: str) -> None:
    point = EntryPoint("fish", value, tables.GROUP)
    monkeypatch.setattr(tables, "entry_points", lambda **_: [point])
    with pytest.raises(InputError, match=told):
        tables.load(["fish"])
