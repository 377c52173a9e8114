"""Order, agreement, pictures, and one of very many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.forms.choices import FEW
from tests.kiosk.forms.factory import form_of, walk_of
from tests.ui.forms import questions as forms
from tests.ui.forms.stage import LANDSCAPE
from tests.ui.forms.test_fit import MM
from tests.ui.types import questions
from ui.a11y.tree import nodes
from ui.viewmodels.lookup import Lookup
from ui.viewmodels.question_maps import question_map

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.types.stage import TypesStage

ORDER = ["c0", "c1", "c2", "c3", "c4", "c5"]


def test_a_thing_moves_by_a_button_and_its_place_is_said(stage: TypesStage) -> None:
    stage.show(questions.rank("en"))
    stage.press("Move up: How the staff treated me")
    assert stage.answers == [["c0", "c2", "c1", "c3", "c4", "c5"]]
    assert stage.told == ["How the staff treated me, 2 of 6"]


def test_the_hand_stays_on_what_moves(stage: TypesStage) -> None:
    stage.show(questions.rank("en", ORDER))
    stage.find("Move down: A short wait").item.forceActiveFocus()
    for _ in range(3):
        stage.key(Qt.Key.Key_Return)
    assert stage.answers[-1] == ["c1", "c2", "c3", "c0", "c4", "c5"]
    assert stage.find("Move down: A short wait").item.hasActiveFocus()


def test_what_is_first_cannot_go_higher_and_says_so(stage: TypesStage) -> None:
    stage.show(questions.rank("en", ORDER))
    first = stage.find("Move up: A short wait")
    assert first.description == "This is already first."
    stage.press(first.name)
    assert stage.answers == []


def test_the_order_shown_can_be_kept_as_it_is(stage: TypesStage) -> None:
    stage.show(questions.rank("en"))
    stage.press("This order is right")
    assert stage.answers == [ORDER]
    assert "This order is right" not in stage.names()


def test_an_order_is_shown_again(stage: TypesStage) -> None:
    stage.show(questions.rank("en", ["c5", "c0", "c1", "c2", "c3", "c4"]))
    assert "Something else, 1 of 6" in stage.names()


@pytest.mark.parametrize(("lang", "rising"), [("en", True), ("he", False), ("ar", False)])
def test_agreement_rises_in_the_direction_of_reading(
    stage: TypesStage, lang: str, rising: bool
) -> None:
    stage.speak(lang)
    stage.show(questions.likert(lang), drawn=True)
    boxes = [stage.find(label).rect for label in questions.AGREE[lang]]
    assert len({box[1] for box in boxes}) == 1
    assert [box[0] for box in boxes] == sorted((box[0] for box in boxes), reverse=not rising)
    stage.touch(questions.AGREE[lang][4])
    assert stage.answers == ["c4"]


def test_agreement_becomes_a_list_where_words_are_large(stage: TypesStage) -> None:
    stage.look.setSize(3)
    stage.show(questions.likert("en"), drawn=True)
    lefts = {stage.find(label).rect[0] for label in questions.AGREE["en"][:3]}
    assert len(lefts) == 1


def test_a_picture_is_called_by_its_words(stage: TypesStage, tmp_path: Path) -> None:
    stage.show(questions.pictures("en", questions.paint(tmp_path)), drawn=True)
    stage.touch("Entrance")
    assert stage.answers == ["c2"]
    assert stage.checked() == ["Entrance"]


def test_several_pictures_can_be_chosen(stage: TypesStage, tmp_path: Path) -> None:
    page = questions.pictures("en", questions.paint(tmp_path), 2, kind="select_multiple")
    stage.show(page, drawn=True)
    stage.touch("Waiting hall")
    assert stage.answers == [["c0", "c2"]]


def test_letters_find_one_of_very_many(stage: TypesStage) -> None:
    stage.show(questions.towns("en"))
    stage.field().forceActiveFocus()
    for letter in "naz":
        QTest.keyClick(stage.view, letter)
    stage.settle()
    assert "Nazareth" in stage.names()
    assert "Haifa" not in stage.names()
    stage.press("Nazareth")
    assert stage.answers == ["c2"]


def test_nothing_found_says_what_to_do(stage: TypesStage) -> None:
    stage.show(questions.towns("en"))
    stage.field().setProperty("text", "qqq")
    stage.settle()
    assert "Nothing fits these letters. Try fewer." in stage.names()


def test_what_is_chosen_of_many_is_in_sight(stage: TypesStage) -> None:
    stage.show(questions.towns("en", 40))
    assert stage.checked() == ["Tel Aviv 4"] or "Beersheba 4" in stage.checked()


def test_several_of_very_many_are_kept_while_searching(stage: TypesStage) -> None:
    stage.show(questions.towns("en", 1, kind="select_multiple"))
    stage.field().setProperty("text", "acre 5")
    stage.settle()
    stage.press("Acre 5")
    assert stage.answers == [["c1", "c53"]]


def test_what_is_found_is_looked_through_leaf_by_leaf(stage: TypesStage) -> None:
    stage.fit(LANDSCAPE)
    stage.show(questions.towns("en"), drawn=True)
    more = next(name for name in stage.names() if name.startswith("More choices"))
    stage.touch(more)
    assert "Jerusalem" not in stage.names()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("القدس", ["القُدس"]),
        ("ام الفحم", ["أمّ الفحم"]),
        ("طيبه", ["الطيبة"]),
        ("תלאביב", []),
        ("אביב", ["תל אביב"]),
        ("aviv tel", ["Tel Aviv"]),
    ],
)
def test_spelling_does_not_matter(typed: str, found: list[str]) -> None:
    labels = ["القُدس", "أمّ الفحم", "الطيبة", "תל אביב", "Tel Aviv"]
    result = Lookup().find([{"label": label} for label in labels], typed)
    assert [choice["label"] for choice in result["found"]] == found


def test_a_beginning_comes_before_a_middle() -> None:
    labels = ["New Haven", "Havana", "Shaven"]
    found = Lookup().find([{"label": label} for label in labels], "hav")["found"]
    assert [choice["label"] for choice in found] == ["Havana", "New Haven", "Shaven"]


def test_ten_thousand_choices_give_no_more_than_can_be_looked_through() -> None:
    result = Lookup().find([{"label": f"Street {n}"} for n in range(10_000)], "street")
    assert (len(result["found"]), result["total"]) == (40, 10_000)


def test_page_of_very_many_gets_the_first_and_learns_how_many_there_are() -> None:
    body = """<select1 ref="/data/a"><label>A</label><itemset nodeset="instance('t')/root/item">
      <value ref="name"/><label ref="name"/></itemset></select1>"""
    rows = "".join(f"<item><name>s{n}</name></item>" for n in range(2_000))
    form = form_of("<a/>", body, secondary=f'<instance id="t"><root>{rows}</root></instance>')
    page = question_map(walk_of(form).screen.questions[0], "en")
    assert (len(page["choices"]), page["total"]) == (FEW, 2_000)


@pytest.mark.parametrize(("lang", "share"), [("en", 0.75), ("ar", 0.25)])
def test_a_touch_on_the_way_goes_there(stage: TypesStage, lang: str, share: float) -> None:
    stage.speak(lang)
    stage.show(forms.slider(lang, 40), drawn=True)
    dial = next(n for n in nodes(stage.view) if n.role == QAccessible.Role.Slider)
    below = dial.rect[1] + dial.rect[3]
    left, wide = stage.view.width() * 0.0523, stage.view.width() * 0.8954
    stage.rest()
    place = QPoint(int(left + wide * share), below + round(5 * MM + 5.1 * MM))
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, pos=place)
    stage.settle()
    assert stage.answers == [pytest.approx(75, abs=1)]
