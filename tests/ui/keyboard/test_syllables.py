"""A script of syllables: a key for each consonant, and above them what the last one can become."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.forms import questions
from tests.ui.forms.stage import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.forms.stage import Stage

WORDS = ["ሰላም", "አመሰግናለሁ", "መታወቂያ", "ኳስ", "ጓደኛ", "እንዴት"]


@pytest.fixture
def amharic(stage: Stage) -> Iterator[Stage]:
    stage.keyboard.set_languages(("am", "en"))
    stage.speak("am")
    stage.show(questions.text("en"))
    yield stage
    stage.keyboard.set_languages(LANGUAGES)


def above(stage: Stage) -> list[str]:
    return [key["text"] for key in stage.keyboard.orders]


def write(stage: Stage, text: str) -> None:
    """Each syllable as a finger finds it: its consonant, then its order."""
    consonants = [key for row in stage.keyboard.rows for key in row if key["action"] == "type"]
    for syllable in text:
        first = next(k for k in consonants if k["text"] == first_order(syllable))
        stage.press(first["name"])
        if syllable != first["text"]:
            stage.press(next(k["name"] for k in stage.keyboard.orders if k["text"] == syllable))


def first_order(syllable: str) -> str:
    labial = {"ኳ": "ከ", "ጓ": "ገ"}
    return labial.get(syllable, chr(ord(syllable) & ~7))


@pytest.mark.parametrize("word", WORDS)
def test_words_are_written_consonant_by_consonant(amharic: Stage, word: str) -> None:
    write(amharic, word)
    assert amharic.written() == word


def test_the_row_above_follows_the_letter_before_the_caret(amharic: Stage) -> None:
    assert above(amharic)[:2] == ["አ", "ኡ"]
    amharic.press("መ")
    assert above(amharic) == ["መ", "ሙ", "ሚ", "ማ", "ሜ", "ም", "ሞ", "ሟ"]
    amharic.press("ክፍት ቦታ")
    assert above(amharic)[:2] == ["አ", "ኡ"]
    amharic.field().setProperty("cursorPosition", 1)
    amharic.settle()
    assert above(amharic)[:2] == ["መ", "ሙ"]


def test_a_vowel_begins_a_word_where_there_is_nothing_to_change(amharic: Stage) -> None:
    amharic.press("አልፋው እ")
    amharic.press("ነ")
    amharic.press("ና")
    assert amharic.written() == "እና"


def test_another_touch_mends_the_vowel_just_chosen(amharic: Stage) -> None:
    for name in ("ለ", "ሊ", "ሌ"):
        amharic.press(name)
    assert amharic.written() == "ሌ"
    assert amharic.typed == ["ለ", "ሊ", "ሌ"]


def test_letters_of_one_sound_are_called_apart(amharic: Stage) -> None:
    amharic.press("ንጉሡ ሠ")
    amharic.press("ንጉሡ ሥ")
    assert amharic.written() == "ሥ"
    assert amharic.typed == ["ንጉሡ ሠ", "ንጉሡ ሥ"]


def test_a_full_field_still_lets_its_last_vowel_change(amharic: Stage) -> None:
    amharic.show(questions.text("en", "ሰላመ", maxLength=3))
    amharic.press("ም")
    assert amharic.written() == "ሰላም"
    amharic.press("ለ")
    assert amharic.written() == "ሰላም"


def test_what_is_selected_makes_room_for_a_vowel(amharic: Stage) -> None:
    amharic.show(questions.text("en", "ሰላም"))
    amharic.field().selectAll()
    amharic.keyboard.moved()
    amharic.press("አልፋው ኢ")
    assert amharic.written() == "ኢ"


def test_backspace_takes_the_whole_syllable(amharic: Stage) -> None:
    write(amharic, "ሰላ")
    amharic.press("ፊደል ያጥፉ")
    assert amharic.written() == "ሰ"
    assert above(amharic)[0] == "ሰ"


def test_the_order_that_is_written_is_marked(amharic: Stage) -> None:
    amharic.press("መ")
    amharic.press("ማ")
    assert [name for name in amharic.checked() if name in above(amharic)] == ["ማ"]


def test_arrows_and_enter_write_syllables_without_a_touch(amharic: Stage) -> None:
    amharic.find("ለ").item.forceActiveFocus()
    amharic.key(Qt.Key.Key_Return)
    amharic.key(Qt.Key.Key_Up)
    amharic.key(Qt.Key.Key_Right)
    amharic.key(Qt.Key.Key_Return)
    assert amharic.written() == amharic.keyboard.letter != "ለ"
    assert amharic.written() in above(amharic)


def test_signs_are_the_languages_own(amharic: Stage) -> None:
    write(amharic, "ሰላም")
    amharic.press("አራት ነጥብ")
    assert amharic.written() == "ሰላም።"
    assert above(amharic)[0] == "አ"
    amharic.press("ቁጥሮችና ምልክቶች")
    amharic.press("ነጠላ ሰረዝ")
    assert amharic.written() == "ሰላም።፣"
