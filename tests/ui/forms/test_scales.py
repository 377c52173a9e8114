"""Faces, stars, nought to ten, and steps: the lowest stands where reading starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, qtTrId
from PySide6.QtGui import QAccessible

from tests.ui.forms import questions
from tests.ui.forms.stage import LANDSCAPE
from ui.a11y.tree import nodes

if TYPE_CHECKING:
    from tests.ui.forms.stage import Stage

Role = QAccessible.Role


def left(stage: Stage, name: str) -> int:
    return stage.find(name).rect[0]


@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_a_face_is_chosen_by_its_word(stage: Stage, lang: str) -> None:
    stage.speak(lang)
    stage.show(questions.smileys(lang))
    stage.press(questions.SATISFIED[lang][3])
    assert stage.answers == ["c3"]
    assert stage.checked() == [questions.SATISFIED[lang][3]]
    assert stage.find(questions.SATISFIED[lang][3]).role == Role.RadioButton


def test_faces_of_a_range_answer_with_numbers(stage: Stage) -> None:
    stage.show(questions.smileys_range("en"))
    stage.press("Very satisfied")
    stage.touch("Neutral")
    assert stage.answers == [5, 3]
    assert stage.checked() == ["Neutral"]


@pytest.mark.parametrize(("lang", "rising"), [("en", True), ("he", False), ("ar", False)])
def test_the_lowest_stands_where_reading_starts(stage: Stage, lang: str, rising: bool) -> None:
    stage.speak(lang)
    stage.show(questions.smileys(lang))
    places = [left(stage, word) for word in questions.SATISFIED[lang]]
    assert places == sorted(places, reverse=not rising)
    stage.show(questions.nps(lang))
    places = [left(stage, str(number)) for number in range(11)]
    assert places == sorted(places, reverse=not rising)


def test_faces_numbered_downwards_are_turned_round(stage: Stage) -> None:
    rows = [
        {"value": str(5 - at), "label": word, "selected": False}
        for at, word in enumerate(reversed(questions.SATISFIED["en"]))
    ]
    stage.show(questions.question("select_one", "en", appearance=["smileys"], choices=rows))
    assert left(stage, "Very dissatisfied") < left(stage, "Very satisfied")


def test_faces_lie_down_in_the_largest_letters(stage: Stage) -> None:
    stage.look.setSize(3)
    stage.show(questions.smileys("ar"))
    boxes = [stage.find(word).rect for word in questions.SATISFIED["ar"]]
    assert len({x for x, *_ in boxes}) == 1
    assert [y for _, y, *_ in boxes] == sorted(y for _, y, *_ in boxes)


def test_arrows_follow_the_direction_of_reading(stage: Stage) -> None:
    stage.speak("he")
    stage.show(questions.smileys("he"))
    stage.touch(questions.SATISFIED["he"][1])
    stage.key(Qt.Key.Key_Left)
    assert stage.view.activeFocusItem() is stage.find(questions.SATISFIED["he"][2]).item
    assert stage.answers == ["c1"]


def test_stars_say_how_many_they_are(stage: Stage) -> None:
    stage.show(questions.stars("en"))
    assert "No stars chosen yet" in stage.names()
    stage.press("4 stars")
    assert stage.answers == [4]
    assert stage.checked() == ["4 stars"]
    assert "4 of 5 stars" in stage.names()
    assert "1 star" in stage.names()


def test_two_stars_have_a_word_of_their_own_in_arabic(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.stars("ar"))
    stage.press("نجمتان")
    assert stage.answers == [2]


def test_the_ends_of_nought_to_ten_are_said(stage: Stage) -> None:
    stage.show(questions.nps("en", 8))
    assert stage.find("0").description == "Not at all likely"
    assert stage.find("10").description == "Extremely likely"
    stage.press("0")
    assert stage.answers == [0]
    assert stage.checked() == ["0"]


def test_steps_begin_at_the_start_and_stay_within(stage: Stage) -> None:
    stage.show(questions.slider("en"))
    assert stage.find("More").description == ""
    stage.press("More")
    stage.press("More")
    stage.press("More by 10")
    stage.press("Less")
    assert stage.answers == [0, 1, 11, 10]
    stage.show(questions.slider("en", 95))
    stage.press("More by 10")
    assert stage.answers == [100]
    assert stage.find("More").description == "100 is the highest"
    stage.press("More")
    assert stage.answers == [100]


def test_steps_of_tenths_gather_no_dust(stage: Stage) -> None:
    tenths = questions.question("range", "en", range=questions.scale(0, 1, 0.1), value=0.2)
    stage.show(tenths)
    stage.press("More")
    assert stage.answers == [0.3]


def test_a_dial_answers_arrows_and_says_its_value(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.slider("ar", 40))
    dial = stage.find(questions.LABELS["count"]["ar"])
    assert dial.role == Role.Slider
    assert dial.interface.valueInterface().currentValue() == 40
    dial.item.forceActiveFocus()
    stage.key(Qt.Key.Key_Left)
    stage.key(Qt.Key.Key_Up)
    stage.key(Qt.Key.Key_Right)
    assert stage.answers == [41, 42, 41]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_more_is_up_on_a_standing_scale(stage: Stage, lang: str) -> None:
    stage.speak(lang)
    stage.show(questions.standing(lang, 40), drawn=True)
    dial = stage.find(questions.LABELS["count"][lang])
    less, more = (stage.find(qtTrId(f"forms.range.{way}")).rect[1] for way in ("less", "more"))
    assert less > dial.rect[1] > more
    end = next(node for node in nodes(stage.view) if node.name == "100")
    start = next(node for node in nodes(stage.view) if node.name == "0")
    assert end.rect[1] < dial.rect[1] < start.rect[1]
    beside = end.rect[0] < dial.rect[0]
    assert beside == (lang == "en")
    stage.touch_at(end.rect[0] + end.rect[2] // 2, end.rect[1] + end.rect[3] * 2)
    assert stage.answers[0] > 85


def test_scale_that_would_stand_too_high_lies(stage: Stage) -> None:
    stage.fit(LANDSCAPE)
    stage.look.setSize(3)
    stage.show(questions.standing("en", 40), drawn=True)
    less, more = stage.find("Less").rect, stage.find("More").rect
    assert less[1] == more[1]
