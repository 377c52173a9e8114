"""Numbers on the pad and on a physical keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.forms import questions

if TYPE_CHECKING:
    from tests.ui.forms.stage import Stage


def type_physically(stage: Stage, text: str) -> None:
    stage.field().forceActiveFocus()
    for letter in text:
        QTest.keyClick(stage.view, letter)
    stage.settle()


def test_digits_make_a_number(stage: Stage) -> None:
    stage.show(questions.number("en"))
    for key in ("1", "0", "6"):
        stage.press(key)
    stage.press("Delete a digit")
    assert stage.answers == [1, 10, 106, 10]
    assert stage.written() == "10"
    stage.press("Clear")
    assert stage.answers[-1] is None


def test_a_decimal_has_a_point_and_only_one(stage: Stage) -> None:
    stage.show(questions.number("en", kind="decimal"))
    for key in ("2", "Decimal point", "Decimal point", "5"):
        stage.press(key)
    assert stage.written() == "2.5"
    assert stage.answers[-1] == 2.5


def test_a_number_below_nought_needs_the_author_to_allow_it(stage: Stage) -> None:
    stage.show(questions.number("en", appearance=["signed"]))
    stage.press("4")
    stage.press("Plus or minus")
    assert stage.answers == [4, -4]
    stage.show(questions.number("en", path="/other"))
    assert "Plus or minus" not in stage.names()


@pytest.mark.parametrize("lang", ["ar", "he"])
def test_the_pad_and_its_digits_never_mirror(stage: Stage, lang: str) -> None:
    stage.speak(lang)
    stage.show(questions.number(lang))
    lefts = [stage.find(digit).rect[0] for digit in "123"]
    assert lefts == sorted(lefts)


def test_letters_of_a_physical_keyboard_are_not_numbers(stage: Stage) -> None:
    stage.show(questions.number("en"))
    type_physically(stage, "1a2")
    assert stage.written() == "12"


def test_a_comma_is_the_point_of_a_decimal(stage: Stage) -> None:
    stage.show(questions.number("en", kind="decimal"))
    type_physically(stage, "1,5")
    assert stage.answers[-1] == 1.5


def test_an_answer_is_shown_again_and_backspace_works_on_it(stage: Stage) -> None:
    stage.show(questions.number("en", 12))
    assert stage.written() == "12"
    stage.field().forceActiveFocus()
    stage.field().setProperty("cursorPosition", 2)
    stage.key(Qt.Key.Key_Backspace)
    assert stage.answers == [1]


def test_another_question_of_the_kind_starts_empty(stage: Stage) -> None:
    stage.show(questions.number("en", 12))
    stage.show(questions.number("en", path="/second"))
    assert stage.written() == ""


def test_bounds_of_a_number_are_told_before_it_is_typed(stage: Stage) -> None:
    for bounds, words in (
        ({"least": 1, "most": 99}, "From 1 to 99"),
        ({"least": -5, "most": None}, "At least -5"),
        ({"least": None, "most": 0.5}, "At most 0.5"),
    ):
        stage.show(questions.number("en") | bounds | {"path": f"/{words}"}, drawn=True)
        said = [name.translate({0x2066: None, 0x2069: None}) for name in stage.names()]
        assert words in said


def test_digits_that_are_a_text_keep_their_noughts_and_do_not_mirror(stage: Stage) -> None:
    stage.speak("ar")
    asked = questions.text("ar", multiline=False, maxLength=10, appearance=["numbers"])
    stage.show(asked, drawn=True)
    for digit in "0501":
        stage.press(digit)
    assert stage.answers[-1] == "0501"
    assert stage.written() == "0501"
    assert stage.find("1").rect[0] < stage.find("2").rect[0] < stage.find("3").rect[0]
    for digit in "2345678":
        stage.press(digit)
    assert stage.answers[-1] == "0501234567"
