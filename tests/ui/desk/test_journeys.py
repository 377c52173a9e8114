"""Staff at their desk, by the names a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.support.desk_window import NAME, PASSWORD
from tests.support.year import COMMENTS
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


def test_door_is_opened_by_keys_alone(open_desk: OpenDesk) -> None:
    desk = open_desk()
    page = Page(desk)
    page.write(NAME)
    page.key(Qt.Key.Key_Tab)
    page.write(PASSWORD)
    page.key(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.desk.desk.signedIn and desk.desk.board.ready)
    assert page.has("Dashboard")


def test_wrong_password_is_told_and_nothing_is_shown(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in(password="something else")
    page = Page(desk)
    assert page.has("The name or the password is not right. Try again.")
    assert not page.has("Dashboard")


def test_who_mistyped_the_password_types_it_again_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk()
    page = Page(desk)
    page.write(NAME)
    page.key(Qt.Key.Key_Tab)
    page.key(Qt.Key.Key_Return)  # nothing typed yet: nothing happens
    page.write("something else")
    page.rest()
    page.key(Qt.Key.Key_Return)
    desk.wait_for(lambda: page.has("The name or the password is not right. Try again."))
    page.write(PASSWORD)
    page.rest()
    page.key(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.desk.desk.signedIn)


def test_dashboard_tells_each_figure_with_its_people(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: len(desk.desk.board.trend) == 13)
    page = Page(desk)
    assert page.starting("Satisfaction (CSAT), ")
    assert page.starting("Responses, 5")
    assert page.starting("Kiosk 5 has not synced")


def test_chart_is_also_a_table(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: len(desk.desk.board.trend) == 13)
    page = Page(desk)
    page.press_starting("Save or print: Satisfaction")
    page.press("Table")
    assert page.starting("November 1, 2026, ")


def test_pressing_a_bar_looks_at_its_answers_only(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: Page(desk).starting("Hebrew") or Page(desk).starting("עברית"))
    page = Page(desk)
    page.press_starting("עברית")
    desk.wait_for(lambda: page.has("Language: \u2068עברית\u2069") or page.has("Language: עברית"))
    assert [each["dimension"] for each in desk.desk.board.filters] == ["language"]


def test_low_bar_is_marked_and_says_what_that_means(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    board = desk.desk.board
    board.choosePeriod("365")
    desk.wait_for(lambda: any(row["low"] for rows in board.bars.values() for row in rows))
    low = next(row for rows in board.bars.values() for row in rows if row["low"])
    page = Page(desk)
    meaning = "Clearly below the target of 80%"
    assert page.has(meaning)
    assert page.has(", ".join([low["name"], low["value"], meaning, low["people"]]))
    board.chooseMeasure("ces")
    desk.wait_for(lambda: "all answers" in board.lowWords)
    whole = next(card["value"] for card in board.cards if card["measure"] == "ces")
    assert whole in board.lowWords


@pytest.mark.parametrize(("language", "inbox", "reply", "send"), [
    ("ar", "صندوق الملاحظات", "شكرًا لكم، فتحنا شباكًا إضافيًا.", "إرسال الرد"),
    ("he", "תיבת הפניות", "תודה, פתחנו דלפק נוסף.", "לשלוח תשובה"),
])  # fmt: skip
def test_case_is_read_and_answered(
    open_desk: OpenDesk, language: str, inbox: str, reply: str, send: str
) -> None:
    desk = open_desk(language)
    desk.sign_in()
    page = Page(desk)
    page.press(inbox)
    desk.wait_for(lambda: bool(desk.desk.inbox.lines))
    first = desk.desk.inbox.lines[0]["ref"]
    desk.desk.inbox.choose(first)
    desk.wait_for(lambda: desk.desk.inbox.chosen.get("ref") == first)
    words = desk.desk.inbox.chosen["comment"]
    assert words in {each for texts in COMMENTS.values() for each in texts}
    assert page.has(words)
    desk.desk.inbox.keepDraft(reply)
    page.press(send)
    desk.wait_for(lambda: desk.desk.inbox.counts["closed"] == 1)
    desk.desk.inbox.show("closed")
    desk.wait_for(lambda: [line["ref"] for line in desk.desk.inbox.lines] == [first])
    assert reply in [entry["detail"] for entry in desk.desk.inbox.history]


def test_reply_that_was_begun_is_kept_while_another_case_is_read(open_desk: OpenDesk) -> None:
    desk = open_desk(count=1200)
    desk.sign_in()
    inbox = desk.desk.inbox
    one, other = (line["ref"] for line in inbox.lines[:2])
    inbox.choose(one)
    desk.wait_for(lambda: inbox.chosen.get("ref") == one)
    inbox.keepDraft("We have opened")
    inbox.choose(other)
    desk.wait_for(lambda: inbox.chosen.get("ref") == other)
    assert inbox.draft == ""
    inbox.choose(one)
    desk.wait_for(lambda: inbox.chosen.get("ref") == one)
    assert inbox.draft == "We have opened"


def test_field_is_empty_again_after_the_reply_was_sent(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    page = Page(desk)
    page.press("Inbox")
    desk.wait_for(lambda: bool(desk.desk.inbox.lines))
    desk.desk.inbox.choose(desk.desk.inbox.lines[0]["ref"])
    desk.wait_for(lambda: bool(desk.desk.inbox.chosen))
    page.field("Reply to the visitor").item.forceActiveFocus()
    page.write("Thank you")
    assert page.field("Reply to the visitor").value == "Thank you"
    page.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for(lambda: desk.desk.inbox.counts["closed"] == 1)
    assert page.field("Reply to the visitor").value == ""
    assert [each["detail"] for each in desk.desk.inbox.history][-1] == "Thank you"


def test_who_may_not_read_visitors_words_is_told_so(open_desk: OpenDesk) -> None:
    desk = open_desk(role="administrator")
    desk.sign_in()
    page = Page(desk)
    page.press("Inbox")
    desk.wait_for(lambda: bool(desk.desk.inbox.lines))
    desk.desk.inbox.choose(desk.desk.inbox.lines[0]["ref"])
    desk.wait_for(lambda: bool(desk.desk.inbox.chosen))
    assert page.starting("The visitor wrote something that this account’s key does not open.")
    assert not any(desk.desk.inbox.allowed.values())


def test_signing_out_leaves_nothing_on_the_screen_or_in_the_models(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    page = Page(desk)
    page.press("Sign out")
    assert page.starting("Sign in")
    assert desk.desk.inbox.lines == []
    assert desk.desk.board.cards == []


def test_desk_that_nobody_touches_locks_itself(open_desk: OpenDesk, clock: ManualClock) -> None:
    del clock
    desk = open_desk()
    desk.sign_in()
    desk.desk.desk._lock.setInterval(1)
    desk.desk.desk.touched()
    desk.wait_for(lambda: not desk.desk.desk.signedIn)
    assert Page(desk).starting("Sign in")


def test_keys_reach_every_page_and_tell_themselves(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    page = Page(desk)
    page.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.desk.desk.page == "inbox"
    page.key(Qt.Key.Key_F1)
    assert page.has("Send the reply")
    page.key(Qt.Key.Key_Escape)
    assert not page.has("Send the reply")


def test_dashboard_says_how_sync_stands(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.sign_in()
    desk.wait_for(lambda: Page(desk).has("Not synced yet. Everything is kept here."))
