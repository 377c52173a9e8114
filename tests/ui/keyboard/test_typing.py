"""The keyboard on the screen writes what its keys are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.forms import questions

if TYPE_CHECKING:
    from tests.ui.forms.stage import Stage


def type_on(stage: Stage, text: str) -> None:
    """Each letter by the key that carries it, as a finger finds it."""
    for letter in text:
        if letter == " ":
            stage.press(stage.keyboard.rows[-1][-4]["name"])
            continue
        keys = [key for row in stage.keyboard.rows for key in row]
        stage.press(next(key["name"] for key in keys if key["text"] == letter))


def space(stage: Stage) -> str:
    return next(k["name"] for row in stage.keyboard.rows for k in row if k["action"] == "space")


@pytest.mark.parametrize(
    ("lang", "text"), [("ar", "شكرا جزيلا"), ("he", "תודה רבה"), ("en", "Thank you")]
)
def test_letters_arrive_in_the_field(stage: Stage, lang: str, text: str) -> None:
    stage.speak(lang)
    stage.show(questions.text(lang))
    for word in text.split():
        type_on(stage, word)
        stage.press(space(stage))
    assert stage.written() == text + " "
    assert stage.answers[-1] == text + " "


def test_keys_are_called_by_their_names_in_arabic(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.text("ar"))
    stage.press("شين")
    stage.press("همزات وحركات")
    stage.press("ألف بهمزة فوقها")
    stage.press("نون")
    assert stage.written() == "شأن"
    assert stage.typed == ["شين", "ألف بهمزة فوقها", "نون"]


def test_backspace_takes_a_mark_and_leaves_its_letter(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.text("ar", "محسّ"))
    stage.press("مسح حرف")
    assert stage.written() == "محس"
    stage.press("مسح حرف")
    assert stage.written() == "مح"


def test_backspace_takes_hebrew_points_one_by_one(stage: Stage) -> None:
    stage.speak("he")
    stage.show(questions.text("he", "שָׁ"))
    stage.press("מחיקת תו")
    stage.press("מחיקת תו")
    assert stage.written() == "ש"


def test_backspace_takes_a_whole_picture(stage: Stage) -> None:
    stage.show(questions.text("en", "ok 👍🏽"))
    stage.press("Delete a letter")
    assert stage.written() == "ok "


def test_the_last_letter_gone_is_no_answer(stage: Stage) -> None:
    stage.show(questions.text("en", "a"))
    stage.press("Delete a letter")
    assert stage.answers == [None]


def test_what_is_selected_goes_with_one_press(stage: Stage) -> None:
    stage.show(questions.text("en", "one two"))
    field = stage.field()
    field.selectAll()
    stage.press("Delete a letter")
    assert stage.written() == ""


def test_letters_go_where_the_caret_is(stage: Stage) -> None:
    stage.speak("he")
    stage.show(questions.text("he", "שלם"))
    stage.field().setProperty("cursorPosition", 2)
    stage.press("וו")
    assert stage.written() == "שלום"
    assert stage.field().property("cursorPosition") == 3


@pytest.mark.parametrize("lang", ["ar", "he"])
def test_the_caret_starts_on_the_right_and_moves_left(stage: Stage, lang: str) -> None:
    stage.speak(lang)
    stage.show(questions.text(lang))
    field = stage.field()
    empty = field.property("cursorRectangle").x()
    assert empty > field.width() * 0.9
    type_on(stage, {"ar": "سلام", "he": "שלום"}[lang])
    assert field.property("cursorRectangle").x() < empty


def test_a_number_first_keeps_an_arabic_line_on_the_right(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.text("ar"))
    stage.press("أرقام وعلامات")
    type_on(stage, "4")
    assert stage.written() == "4"
    field = stage.field()
    assert field.property("cursorRectangle").x() > field.width() * 0.9


def test_digits_and_signs_have_keys(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.press("Numbers and signs")
    type_on(stage, "106")
    stage.press("More signs")
    stage.press("euro")
    stage.press("Letters")
    assert stage.written() == "106€"
    assert "q" in stage.names()


def test_arabic_signs_stand_where_latin_ones_would(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.text("ar"))
    stage.press("أرقام وعلامات")
    stage.press("علامة استفهام")
    assert stage.written() == "؟"


def test_space_returns_from_signs_to_letters(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.press("Numbers and signs")
    stage.press("Space")
    assert stage.keyboard.page == "letters"


def test_a_sentence_begins_with_a_capital_by_itself(stage: Stage) -> None:
    stage.show(questions.text("en"))
    type_on(stage, "Hi")
    stage.press("full stop")
    stage.press("Space")
    type_on(stage, "I")
    assert stage.written() == "Hi. I"


def test_capitals_can_be_turned_off_and_last_for_one_letter(stage: Stage) -> None:
    stage.show(questions.text("en"))
    assert stage.find("Capitals").checked
    stage.press("Capitals")
    type_on(stage, "a")
    stage.press("Capitals")
    type_on(stage, "Bc")
    assert stage.written() == "aBc"


def test_the_switch_key_is_called_by_the_language_it_turns_to(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.press("العربية")
    assert stage.keyboard.language == "ar"
    assert stage.find("עברית").lang == "he"
    assert stage.find("ضاد").lang == "ar"


def test_an_empty_field_turns_with_the_letters_and_a_written_one_stays(stage: Stage) -> None:
    stage.show(questions.text("en"))
    field = stage.field()
    assert field.property("cursorRectangle").x() < field.width() * 0.1
    stage.press("العربية")
    assert field.property("cursorRectangle").x() > field.width() * 0.9
    type_on(stage, "سلام")
    stage.keyboard.setLanguage("en")
    stage.settle()
    assert field.property("cursorRectangle").x() > field.width() * 0.7


def test_no_more_letters_than_there_is_room_for(stage: Stage) -> None:
    stage.show(questions.text("en", "abcd", maxLength=5))
    type_on(stage, "ef")
    assert stage.written() == "abcde"
    assert "5 of 5 characters" in stage.names()


def test_a_physical_keyboard_writes_beside_it(stage: Stage) -> None:
    stage.show(questions.text("en", maxLength=3))
    stage.field().forceActiveFocus()
    for letter in "wxyz":
        QTest.keyClick(stage.view, letter)
    assert stage.written() == "wxy"


def test_a_physical_keyboard_writes_while_a_key_has_the_focus(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.find("Q").item.forceActiveFocus()
    for letter in "no":
        QTest.keyClick(stage.view, letter)
    stage.key(Qt.Key.Key_Backspace)
    assert stage.written() == "n"


def test_touching_a_key_leaves_the_focus_in_the_field(stage: Stage) -> None:
    stage.show(questions.text("he"))
    stage.keyboard.setLanguage("he")
    stage.field().forceActiveFocus()
    stage.touch("שין")
    assert stage.written() == "ש"
    assert stage.view.activeFocusItem() is stage.field()


def test_arrows_and_enter_type_without_a_touch(stage: Stage) -> None:
    stage.speak("he")
    stage.show(questions.text("he"))
    stage.find("שין").item.forceActiveFocus()
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Right)  # rows lie as on a table in every language
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Space)
    assert stage.written() == "שדס"


def test_focus_stays_on_a_key_whose_face_changes(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.find("Numbers and signs").item.forceActiveFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.view.activeFocusItem() is stage.find("Letters").item


def test_tab_leaves_the_field_and_comes_back(stage: Stage) -> None:
    stage.show(questions.text("en", "x"))
    field = stage.field()
    field.forceActiveFocus()
    stage.key(Qt.Key.Key_Tab)
    assert stage.view.activeFocusItem() is stage.find("Clear all").item
    QTest.keyClick(stage.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert stage.view.activeFocusItem() is field
    assert stage.written() == "x"


def test_tab_goes_round_every_key(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.field().forceActiveFocus()
    reached = set()
    for _ in range(60):
        stage.key(Qt.Key.Key_Tab)
        node = QAccessible.queryAccessibleInterface(stage.view.activeFocusItem())
        reached.add(node.text(QAccessible.Text.Name))
    assert {key["name"] for row in stage.keyboard.rows for key in row} <= reached


def test_nothing_of_a_visit_stays_behind(stage: Stage) -> None:
    stage.show(questions.text("en", "secret"))
    field = stage.field()
    stage.press("Numbers and signs")
    type_on(stage, "1")
    field.selectAll()
    field.copy()
    field.deselect()
    stage.keyboard.reset()
    assert field.property("text") == ""
    assert not field.property("canUndo")
    assert not field.property("canRedo")
    assert QGuiApplication.clipboard().text() == ""
    assert (stage.keyboard.target, stage.keyboard.page) == (None, "letters")


def test_the_next_field_is_written_into_when_the_first_has_gone(stage: Stage) -> None:
    stage.show(questions.text("en", path="/first"))
    stage.show(questions.text("en", path="/second"))
    stage.settle()
    stage.press("H")
    assert stage.written() == "H"
    assert stage.keyboard.target is stage.field()


def test_a_field_that_is_gone_is_written_into_no_more(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.show(questions.one("en"))
    stage.keyboard.type("x")
    assert stage.keyboard.target is None
    assert stage.typed == []
