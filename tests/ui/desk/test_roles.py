"""What each role finds at the desk and can do there, by the names a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.year import COMMENTS
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


def _first_case(desk: DeskWindow) -> Page:
    page, inbox = Page(desk), desk.desk.inbox
    page.press("Inbox")
    desk.wait_for(lambda: bool(inbox.lines))
    words = inbox.lines[0]["words"]
    page.press_starting(f"{words}, ")
    desk.wait_for(lambda: bool(inbox.chosen))
    return Page(desk)


def test_front_desk_takes_a_case_answers_and_closes_its_own(
    open_desk: OpenDesk, clock: ManualClock
) -> None:
    desk = open_desk(role="front-desk")
    desk.sign_in()
    page, inbox = _first_case(desk), desk.desk.inbox
    assert not inbox.allowed["due"]
    assert not inbox.allowed["closed"]
    desk.wait_for(lambda: bool(desk.desk.beside.casework.owners))
    page.press("With")
    page.press("Front desk")
    desk.wait_for(lambda: desk.desk.beside.casework.owner == "Front desk")
    assert inbox.counts["mine"] == 1
    clock.advance(60)
    page.field("Reply to the visitor").item.forceActiveFocus()
    page.write("We are sorry")
    page.press("Send reply")
    desk.wait_for(lambda: inbox.chosen["status"] == "Answered")
    clock.advance(60)
    page.press("State")
    page.press("Close")
    desk.wait_for(lambda: inbox.chosen["status"] == "Closed")
    clock.advance(5)
    page.press("Undo")
    desk.wait_for(lambda: inbox.chosen["status"] == "Answered")


def test_service_manager_reads_writes_notes_and_tags(
    open_desk: OpenDesk, clock: ManualClock
) -> None:
    desk = open_desk(role="service-manager")
    desk.sign_in()
    page, inbox = _first_case(desk), desk.desk.inbox
    assert inbox.chosen["comment"] in {each for texts in COMMENTS.values() for each in texts}
    page.field("Internal note, for staff only").item.forceActiveFocus()
    page.write("Third this week")
    page.press("Keep note")
    desk.wait_for(lambda: inbox.history[-1]["detail"] == "Third this week")
    inbox.tag("waiting")
    desk.wait_for(lambda: inbox.chosen["tags"] == ["waiting"])
    clock.advance(5)
    page.press("waiting")
    desk.wait_for(lambda: inbox.chosen["tags"] == [])
    clock.advance(5)
    page.press("Undo")
    desk.wait_for(lambda: inbox.chosen["tags"] == ["waiting"])


def test_content_editor_sees_figures_and_no_words_of_visitors(open_desk: OpenDesk) -> None:
    desk = open_desk(role="content-editor")
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: len(desk.desk.board.trend) == 13)
    page = Page(desk)
    assert page.starting("Satisfaction (CSAT), ")
    assert not page.has("Inbox")
    assert page.has("Guidance")
    names = set(page.names())
    assert not names & {each for texts in COMMENTS.values() for each in texts}
    assert desk.desk.beside.themes.rows == []


def test_administrator_sees_that_cases_wait_and_cannot_read_or_move_them(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(role="administrator")
    desk.sign_in()
    page = _first_case(desk)
    assert page.starting("The visitor wrote something that this account’s key does not open.")
    assert not page.has("Send reply")
    assert not page.has("Record feedback")
    page.press("State")
    assert not page.has("Start work")
    page.press("Devices and sync")
    assert page.starting("Kiosk 5, Last heard 1 hour ago")
