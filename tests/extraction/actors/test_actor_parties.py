"""Looking up who a word means."""

from __future__ import annotations

from typing import Any

from consilience.extraction.parties import Parties, noun_phrase


def _parties(s: Any) -> Parties:
    return Parties(s.entities, s.mentions)


def _token(s: Any, word: str, sentence: int = 0) -> int:
    return next(t.index for t in s.document.sentences[sentence].parse.tokens if t.text == word)


def test_the_head_of_a_phrase_means_the_phrase_and_a_name_in_it_the_name(scene: Any) -> None:
    s = scene("Sudan's parliament met on Monday.")
    first = s.document.sentences[0]
    assert _parties(s).of(first, _token(s, "parliament")).exact == "Sudan's parliament"
    assert _parties(s).of(first, _token(s, "Sudan")).exact == "Sudan"
    assert _parties(s).of(first, _token(s, "parliament")).country == "SDN"


def test_all_who_are_conjoined(scene: Any) -> None:
    s = scene("Ole Brandt and Aino Karhu signed a treaty.")
    found = _parties(s).all_of(s.document.sentences[0], _token(s, "Brandt"))
    assert [p.exact for p in found] == ["Ole Brandt", "Aino Karhu"]


def test_a_phrase_without_an_actor_is_its_words(scene: Any) -> None:
    s = scene("The long-awaited treaty on fishing was signed.")
    found = _parties(s).of(s.document.sentences[0], _token(s, "treaty"))
    assert (found.exact, found.entities, found.country) == ("The long-awaited treaty on fishing", (), None)
    assert noun_phrase(s.document.sentences[0], _token(s, "treaty"))[0] == 0


def test_several_countries_are_none(scene: Any) -> None:
    s = scene("Norway and Sweden agreed. Both countries signed.")
    both = s.mention("Both countries")
    assert _parties(s).country(both.entities) is None
    assert _parties(s).country(both.entities[:1]) == "NOR"


def test_a_role_means_who_has_it(scene: Any) -> None:
    s = scene("The bill's architect, James Senner, said it was good.")
    found = _parties(s).of(s.document.sentences[0], _token(s, "architect"))
    assert [s.entities[n].name for n in found.entities] == ["James Senner"]
    assert _parties(s).of(s.document.sentences[0], _token(s, "bill")).entities == ()
