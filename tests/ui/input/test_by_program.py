"""What a screen reader or another program asks for through the accessibility tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from ui.a11y.tree import Node

QUIET = 121


def actions(node: Node) -> list[str]:
    return list(dict.fromkeys(node.interface.actionInterface().actionNames()))


def test_the_first_action_of_a_choice_chooses_it(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback")
    choice = next(n for n in question.operable() if n.role == QAccessible.Role.RadioButton)
    first, *others = actions(choice)
    assert (first, "Press" in others) == ("Toggle", True)
    question.rest()
    choice.interface.actionInterface().doAction(first)
    question.k.settle()
    assert question.checked() == [choice.name]


def test_a_button_has_no_action_of_a_choice(kiosk: AttractPage) -> None:
    assert "Toggle" not in actions(kiosk.choose("en").find("Home"))


def test_a_press_by_a_program_is_a_sign_of_life(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").wait(QUIET - 10)
    question.choose("passport").wait(QUIET - 10)
    assert not question.shows(question.words("idle.title"))


def test_what_lies_behind_a_dialog_cannot_be_pressed_by_a_program(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback")
    onward = question.find(question.words("question.next"))
    question.wait(QUIET)
    assert question.shows(question.words("idle.title"))
    before = question.asks
    question.rest()
    onward.press()
    question.k.settle()
    assert (question.asks, question.k.kiosk.visit.warning) == (before, True)
