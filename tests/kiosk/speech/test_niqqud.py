"""Pointed Hebrew is read as it is pointed."""

from __future__ import annotations

import pytest

from kiosk.settings.places import assets_dir
from kiosk.speech import niqqud
from kiosk.speech.lexicon import Pronunciation

POINTED = {
    "שָׁלוֹם": "shalom",
    "בַּיִת": "bayit",
    "תּוֹר": "tor",
    "סֵפֶר": "sefer",
    "סַפָּר": "sapar",
    "מַיִם": "mayim",
    "רוּחַ": "ruakh",
    "תּוֹדָה": "toda",
    "שִׂמְחָה": "simkha",
    "יְרוּשָׁלַיִם": "yerushalayim",
    "כֶּסֶף": "kesef",
    "חׇכְמָה": "khokhma",
}


@pytest.mark.parametrize(("word", "sounds"), POINTED.items())
def test_points_tell_the_sounds(word: str, sounds: str) -> None:
    assert niqqud.is_pointed(word)
    assert niqqud.read(word) == sounds


@pytest.mark.parametrize("word", ["שלום", "בית", "דירה", "kiosk", ""])
def test_word_without_points_is_left_to_the_lexicon(word: str) -> None:
    assert not niqqud.is_pointed(word)


def test_points_tell_two_words_of_the_same_letters_apart() -> None:
    said = Pronunciation(assets_dir() / "lexicons")
    book, barber = (said(word, "he").text for word in ("סֵפֶר", "סַפָּר"))
    assert book != barber
    assert "[[" in book
    assert said.unknown("סֵפֶר סַפָּר", "he") == []


def test_lexicon_keeps_the_stress_of_a_word_that_is_pointed_as_it_knows_it() -> None:
    said = Pronunciation(assets_dir() / "lexicons")
    lexicon = said.lexicon("he")
    for word, sounds in POINTED.items():
        bare = "".join(c for c in word if "א" <= c <= "ת")
        known = lexicon.words.get(bare, "")
        if "'" in known and known.replace("'", "") == sounds:
            assert said(word, "he").text == said(bare, "he").text
