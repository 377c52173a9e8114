"""What somebody wrote stands in its own direction, whatever the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QRectF

from kiosk.editing.mailbox import Mailbox
from kiosk.editing.standing import Standing, Standings
from kiosk.i18n.isolation import without_marks
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


def _x(quote: QQuickItem, place: int) -> float:
    rectangle = QMetaObject.invokeMethod(
        quote, "positionToRectangle", Q_RETURN_ARG(QRectF), Q_ARG(int, place)
    )
    assert isinstance(rectangle, QRectF)
    return rectangle.x()


def _item(desk: DeskWindow, said: str) -> QQuickItem:
    """The words on the screen themselves."""
    found = [
        child
        for child in _below(desk.page)
        if isinstance(child.property("say"), str) and without_marks(child.property("say")) == said
    ]
    assert found, f"{said!r} is nowhere; there is {Page(desk).names()}"
    return found[-1]


def _below(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(each for child in item.childItems() for each in _below(child))]


@pytest.mark.parametrize(
    ("language", "note", "rightwards"),
    [
        ("ar", "Called back, they are happy (form 12).", True),
        ("en", "اتصلنا به، وهو راضٍ (نموذج 12).", False),
        ("ar", "אמרו תודה (טופס 12).", False),
    ],
)
def test_full_stop_of_a_note_stands_where_the_note_ends(
    open_desk: OpenDesk, language: str, note: str, rightwards: bool
) -> None:
    desk = open_desk(language, count=60)
    desk.sign_in()
    desk.desk.desk.open("inbox")
    inbox = desk.desk.inbox
    desk.wait_for(lambda: bool(inbox.lines))
    inbox.choose(inbox.lines[0]["ref"])
    desk.wait_for(lambda: bool(inbox.chosen))
    inbox.note(note)
    desk.wait_for(lambda: inbox.history[-1]["detail"] == note)
    quote = _item(desk, note)
    begin, end = _x(quote, 1), _x(quote, len(note) + 1)
    assert (begin < end) is rightwards
    event = inbox.opened.case.history[-1].event if inbox.opened else None
    assert event is not None
    assert event.lang == quote.property("lang") == inbox.history[-1]["lang"]


def test_title_note_and_reason_of_a_proposal_are_set_each_in_its_own_direction(
    open_editor: OpenDesk, clock: ManualClock
) -> None:
    desk = open_editor(language="ar")
    standing = Standing(
        digest="ab" * 32, base="", title="Fees (new).", author="x", author_shown="X",
        note="Please look.", proposed=clock.now(), state="returned", files=["a.md"],
        decided_by="y", decided_shown="Y", reason="المبلغ خطأ.",
    )  # fmt: skip
    Mailbox(desk.desk.settings.data_dir).put_standings(Standings(proposals=[standing]))
    desk.desk.editors.approvals.refresh()
    desk.wait_for(lambda: len(desk.desk.editors.approvals.proposals) == 1)
    desk.desk.desk.open("publish")
    Page(desk).press_starting("الاقتراحات")
    said = {"Fees (new).": "en", "Please look.": "en", "المبلغ خطأ.": "ar"}
    assert {each: _item(desk, each).property("lang") for each in said} == said
