"""Cases moved, given away, promised, answered from ready replies, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.desk.book import open_book
from kiosk.i18n.isolation import without_marks
from kiosk.staff.accounts import add_account
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


def _open_case(desk: DeskWindow, number: int = 0) -> str:
    if not desk.desk.desk.signedIn:
        desk.sign_in()
    desk.desk.desk.open("inbox")
    inbox = desk.desk.inbox
    desk.wait_for(lambda: bool(inbox.lines))
    ref = inbox.lines[number]["ref"]
    inbox.choose(ref)
    desk.wait_for(lambda: inbox.chosen.get("ref") == ref)
    desk.wait_for(lambda: bool(desk.desk.beside.casework.owners) or not any(inbox.allowed.values()))
    return ref


def _with_a_colleague(desk: DeskWindow, clock: ManualClock) -> None:
    book = open_book(desk.desk.settings.data_dir)
    add_account(
        book, clock, "set up", name="counter-7", shown="Counter 7", role="front-desk",
        password="small red gate", key=None,
    )  # fmt: skip
    book.close()


def test_case_is_moved_given_and_promised_from_three_lists(
    open_desk: OpenDesk, clock: ManualClock
) -> None:
    desk = open_desk()
    _with_a_colleague(desk, clock)
    _open_case(desk)
    page, inbox = Page(desk), desk.desk.inbox
    page.press("State")
    page.press("Start work")
    desk.wait_for(lambda: inbox.chosen["status"] == "In progress")
    page.press("With")
    page.press("Counter 7")
    desk.wait_for(lambda: desk.desk.beside.casework.owner == "Counter 7")
    page.press("Reply by")
    page.press("In 3 working days: November 25, 2026")
    desk.wait_for(lambda: inbox.chosen["due"] == "November 25, 2026")


@pytest.mark.parametrize("written", ["2026-12-01", "1.12.2026", "01/12/2026", "01-12-2026"])
def test_another_day_is_typed(open_desk: OpenDesk, written: str) -> None:
    desk = open_desk()
    _open_case(desk)
    page = Page(desk)
    page.press("Reply by")
    page.field("Another day, such as 2026-12-01").item.forceActiveFocus()
    page.write(written)
    page.key(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.desk.inbox.chosen["due"] == "December 1, 2026")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("soon", "Write the day as 2026-12-01 or 1.12.2026."),
        ("2026-11-01", "This day has passed. Choose today or a later day."),
        ("31.2.2027", "There is no such day."),
    ],
)
def test_day_that_cannot_be_promised_is_told(open_desk: OpenDesk, written: str, told: str) -> None:
    desk = open_desk()
    _open_case(desk)
    desk.desk.beside.casework.promise(written)
    assert Page(desk).has(told)


def test_last_deed_is_taken_back_with_one_key(open_desk: OpenDesk, clock: ManualClock) -> None:
    desk = open_desk()
    _open_case(desk)
    inbox = desk.desk.inbox
    inbox.do("closed")
    desk.wait_for(lambda: inbox.chosen["status"] == "Closed")
    desk.wait_for(lambda: desk.desk.beside.casework.undoable)
    assert Page(desk).has("Undo")
    clock.advance(5)
    Page(desk).key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for(lambda: inbox.chosen["status"] == "New")
    assert [entry["title"] for entry in inbox.history][-1].startswith("Taken back by")
    assert inbox.history[-2]["undone"] == "Taken back"
    assert not Page(desk).has("Undo")


def test_key_takes_a_tag_back_from_the_field_it_was_typed_in(
    open_desk: OpenDesk, clock: ManualClock
) -> None:
    desk = open_desk()
    _open_case(desk)
    inbox, page = desk.desk.inbox, Page(desk)
    page.field("New tag").item.forceActiveFocus()
    page.write("queue")
    page.key(Qt.Key.Key_Return)
    desk.wait_for(lambda: inbox.chosen["tags"] == ["queue"])
    desk.wait_for(lambda: desk.desk.beside.casework.undoable)
    page.write("x")
    page.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # first what was typed
    assert desk.desk.beside.casework.undoable
    clock.advance(5)
    page.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for(lambda: inbox.chosen["tags"] == [])


def test_reply_cannot_be_taken_back(open_desk: OpenDesk) -> None:
    desk = open_desk()
    _open_case(desk)
    desk.desk.inbox.keepDraft("Thank you")
    Page(desk).press("Send reply")
    desk.wait_for(lambda: desk.desk.inbox.chosen["status"] == "Answered")
    assert not desk.desk.beside.casework.undoable


def test_what_can_be_taken_back_is_forgotten_after_a_while_and_with_the_session(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk()
    _open_case(desk)
    casework = desk.desk.beside.casework
    desk.desk.inbox.do("started")
    desk.wait_for(lambda: casework.undoable)
    casework._forget.setInterval(1)
    desk.wait_for(lambda: not casework.undoable)
    desk.desk.desk.signOut()
    assert casework.owners == []


def test_ready_reply_is_in_the_visitors_language_with_its_places_filled(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk("en", count=1200)
    desk.sign_in()
    inbox = desk.desk.inbox
    lines = [line for line in inbox.lines if line["lang"] == "ar"]
    inbox.choose(lines[0]["ref"])
    desk.desk.desk.open("inbox")
    desk.wait_for(lambda: "number" in inbox.chosen)
    page = Page(desk)
    page.press("Ready replies")
    page.press("ننظر في الأمر")
    draft = without_marks(inbox.draft)
    assert draft.startswith("شكرًا لإخبارنا.")
    assert inbox.chosen["number"] in draft
    assert "{" not in draft
    page.write("!")  # one goes on writing where the reply is
    assert without_marks(inbox.draft) != draft


def test_reply_with_a_gap_is_looked_at_again_before_it_is_sent(open_desk: OpenDesk) -> None:
    desk = open_desk()
    _open_case(desk)
    inbox, replies = desk.desk.inbox, desk.desk.beside.replies
    inbox.keepDraft("Please call … today")
    replies.send()
    assert Page(desk).starting("There is a “…”")
    replies.send()
    desk.wait_for(lambda: inbox.chosen["status"] == "Answered")


def test_own_reply_is_kept_offered_and_taken_away(open_desk: OpenDesk) -> None:
    desk = open_desk()
    _open_case(desk)
    inbox, replies = desk.desk.inbox, desk.desk.beside.replies
    inbox.keepDraft("We have opened another counter.")
    replies.keepOwn("Another counter")
    desk.wait_for(lambda: bool(replies.own))
    inbox.keepDraft("")
    replies.insert(f"own:{replies.own[0]['id']}")
    assert inbox.draft == "We have opened another counter."
    replies.dropOwn(replies.own[0]["id"])
    desk.wait_for(lambda: not replies.own)


def test_who_may_do_nothing_is_told_so(open_desk: OpenDesk) -> None:
    desk = open_desk(role="administrator")
    _open_case(desk)
    casework = desk.desk.beside.casework
    assert (casework.states, casework.owners, casework.days) == ([], [], [])
    assert not Page(desk).has("Send reply")


def test_width_of_the_list_is_kept_for_the_account(open_desk: OpenDesk) -> None:
    desk = open_desk()
    _open_case(desk)
    panes = desk.desk.beside.panes
    edge = next(
        each for each in _items(desk) if each.property("pane") == "inbox.list"
    )  # fmt: skip
    before = edge.x()
    edge.forceActiveFocus()
    Page(desk).key(Qt.Key.Key_Right)
    desk.wait_for(lambda: edge.x() > before)
    kept = panes.shares["inbox.list"]
    panes.keep()
    desk.desk.desk.signOut()
    assert panes.shares == {}
    desk.sign_in()
    desk.wait_for(lambda: panes.shares.get("inbox.list") == kept)


def test_edge_is_dragged_with_the_mouse(open_desk: OpenDesk) -> None:
    desk = open_desk("ar")
    _open_case(desk)
    edge = next(each for each in _items(desk) if each.property("pane") == "inbox.list")
    middle = edge.mapToScene(QPointF(edge.width() / 2, 300)).toPoint()
    before = desk.desk.beside.panes.shares.get("inbox.list", edge.property("share"))
    QTest.mousePress(desk.window, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 12):
        QTest.mouseMove(desk.window, middle - QPoint(step * 8, 0))
        desk.settle(2)
    QTest.mouseRelease(desk.window, Qt.MouseButton.LeftButton, pos=middle - QPoint(88, 0))
    desk.settle()
    assert desk.desk.beside.panes.shares["inbox.list"] > before


def test_words_of_a_case_are_marked_and_copied(open_desk: OpenDesk) -> None:
    desk = open_desk()
    _open_case(desk)
    page, comment = Page(desk), desk.desk.inbox.chosen["comment"]
    page.press("More for this case")
    page.press("Copy the words")
    assert QGuiApplication.clipboard().text() == comment
    page.press("More for this case")
    page.press("Copy the number")
    assert QGuiApplication.clipboard().text() == desk.desk.inbox.chosen["number"]


def test_menu_has_what_a_desktop_program_has(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    page = Page(desk)
    page.key(Qt.Key.Key_F10)
    for name in ("File", "Edit", "View", "Help", "Print", "Copy", "Paste", "Undo", "Keys"):
        assert page.has(name), name
    size = desk.desk.look.size
    page.press("Larger letters")
    assert desk.desk.look.size == size + 1
    page.key(Qt.Key.Key_F10)
    page.press("Keys")
    assert page.has("Send the reply")


def _items(desk: DeskWindow) -> list:
    found = [desk.window.contentItem()]
    for each in found:
        found.extend(each.childItems())
    return found
