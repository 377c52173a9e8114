"""Words that go on from what is typed: from the centre's own texts, never from a visitor's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.forms import questions
from tests.ui.forms.stage import ASSETS
from ui.viewmodels.keyboard_layouts import Layouts
from ui.viewmodels.keyboard_words import WordList

if TYPE_CHECKING:
    from tests.ui.forms.stage import Stage


def test_the_commonest_words_come_first() -> None:
    words = WordList(["passport", "pass", "passage", "pass", "passport", "passport", "fee"])
    assert words.starting("pas") == ["passport", "pass", "passage"]


def test_an_order_given_is_kept_where_nothing_repeats() -> None:
    assert WordList(["waiting", "water", "wall", "want"]).starting("wa") == [
        "waiting",
        "water",
        "wall",
    ]


@pytest.mark.parametrize(
    ("typed", "word"), [("اجر", "أجرة"), ("مدرسه", "مدرسةٌ"), ("צהל", 'צה"ל'), ("ÉCO", "école")]
)
def test_a_word_is_found_without_its_marks(typed: str, word: str) -> None:
    assert WordList([word]).starting(typed) == [word]


def test_an_amharic_word_is_found_by_its_consonants_alone() -> None:
    consonants = Layouts(ASSETS / "keyboards").language("am").consonants
    words = WordList(["መስኮት", "መታወቂያ", "መስኮት", "ማስታወቂያ"], consonants)
    assert words.starting("መሰ") == ["መስኮት", "ማስታወቂያ"]
    assert words.starting("መተወ") == ["መታወቂያ"]
    assert words.starting("ማ") == ["ማስታወቂያ", "መስኮት", "መታወቂያ"]


def test_a_word_that_is_finished_is_not_suggested() -> None:
    assert WordList(["counter"]).starting("counter") == []


def test_a_suggestion_takes_the_place_of_the_word_under_way(stage: Stage) -> None:
    stage.keyboard.set_words("ar", ["صوت", "صورة"])
    stage.speak("ar")
    stage.show(questions.text("ar", "مع صو"))
    assert stage.find("صوت").description == "كلمة مقترحة"
    stage.press("صورة")
    assert stage.written() == "مع صورة "
    assert stage.typed == ["صورة"]
    stage.keyboard.set_words("ar", [])


def test_the_likeliest_stands_where_reading_starts(stage: Stage) -> None:
    for lang, begin in (("he", "של"), ("en", "se")):
        stage.keyboard.set_words(lang, {"he": ["שלום", "שלט"], "en": ["service", "send"]}[lang])
        stage.speak(lang)
        stage.show(questions.text(lang, begin, path=f"/{lang}"))
        first, second = (stage.find(word).rect[0] for word in stage.keyboard.suggestions)
        assert (first > second) == (lang == "he")
        stage.keyboard.set_words(lang, [])


def test_without_words_there_is_no_row_for_them(stage: Stage) -> None:
    stage.show(questions.text("en"))
    assert stage.keyboard.suggestions == []
    assert not stage.keyboard.suggesting
