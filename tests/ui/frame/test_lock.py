"""No way out for visitors, one for staff."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.i18n import isolate
from kiosk.settings.table import StaffSettings
from kiosk.speech.events import Fault
from kiosk.trust import hash_pin
from tests.ui.pages.hands import Finger, finger, middle

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page

Key, Held = Qt.Key, Qt.KeyboardModifier
PIN = "258025"
WAYS_OUT = [
    (Key.Key_F4, Held.AltModifier),
    (Key.Key_Tab, Held.AltModifier),
    (Key.Key_Left, Held.AltModifier),
    (Key.Key_Q, Held.ControlModifier),
    (Key.Key_W, Held.ControlModifier),
    (Key.Key_C, Held.ControlModifier),
    (Key.Key_V, Held.ControlModifier),
    (Key.Key_P, Held.ControlModifier),
    (Key.Key_Escape, Held.ControlModifier | Held.ShiftModifier),
    (Key.Key_F11, Held.NoModifier),
    (Key.Key_F1, Held.NoModifier),
    (Key.Key_Menu, Held.NoModifier),
    (Key.Key_Super_L, Held.NoModifier),
    (Key.Key_D, Held.MetaModifier),
    (Key.Key_Print, Held.NoModifier),
]


def test_no_key_leads_out_or_reaches_a_clipboard(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("suggestion").choose("thanks").next().skip().write("ab")
    kiosk.k.app.clipboard().setText("from elsewhere")
    before = question.texts()
    for key, held in WAYS_OUT:
        question.key(key, held)
    assert question.texts() == before
    assert question.written.lower() == "ab"
    assert kiosk.k.app.clipboard().text() == "from elsewhere"
    assert kiosk.k.window.isVisible()


@pytest.mark.row(24, 40)
def test_dragging_and_long_pressing_do_nothing_beside_the_press(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").by(Finger())
    home.k.draw()
    node = home.find(home.words("home.guidance"))
    at = middle(node)
    touch = QTest.touchEvent(home.k.window, finger())
    touch.press(0, at, home.k.window).commit()
    for step in range(1, 8):
        touch.move(0, at + QPoint(0, 60 * step), home.k.window).commit()
    touch.release(0, at + QPoint(0, 420), home.k.window).commit()
    home.k.settle()
    assert home.k.kiosk.visit.page == "home"
    assert middle(home.find(home.words("home.guidance"))) == at


@pytest.mark.row(28)
def test_second_strike_of_a_shaking_hand_is_ignored(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").by(Finger())
    question.k.draw()
    question.rest()
    at = middle(question.find(question.words("question.next")))
    for _ in range(2):
        Finger().touch(question.k.window, at)
    question.k.settle()
    assert question.asks == "csat"


@pytest.mark.row(27)
def test_held_key_counts_once(kiosk: AttractPage) -> None:
    home = kiosk.choose("en")
    home.find(home.words("home.feedback")).item.forceActiveFocus()
    time.sleep(0.35)  # the touch that chose the language is no first strike of this key
    for _ in range(6):
        home.key(Key.Key_Return)
    assert home.k.kiosk.visit.page == "question"
    assert home.k.kiosk.feedback.index == 1


# The staff door --------------------------------------------------------------------------


def touch_corners(page: Page, order: tuple[int, ...] = (0, 1, 2, 3)) -> None:
    window = page.k.window
    right, low = window.width() - 6, window.height() - 6
    corners = [QPoint(6, 6), QPoint(right, 6), QPoint(right, low), QPoint(6, low)]
    for corner in order:
        Finger().touch(window, corners[corner])
        page.k.settle()


def enter(page: Page, pin: str) -> None:
    for digit in pin:
        page.press(digit)
    page.press_words("staff.enter")
    page.k.wait_for(lambda: not page.k.kiosk.staff.busy)


@pytest.fixture
def guarded(open_kiosk: Callable[..., AttractPage]) -> AttractPage:
    return open_kiosk(staff=StaffSettings(pin_hash=hash_pin(PIN)))


@pytest.mark.parametrize("order", [(0, 1, 2), (3, 2, 1, 0), (0, 2, 1, 3)])
def test_door_stays_hidden_unless_the_corners_are_touched_in_turn(
    guarded: AttractPage, order: tuple[int, ...]
) -> None:
    touch_corners(guarded, order)
    assert not guarded.k.kiosk.staff.asked


def test_corners_touched_too_slowly_open_nothing(guarded: AttractPage) -> None:
    touch_corners(guarded, (0, 1))
    guarded.k.clock.advance(9)
    touch_corners(guarded, (2, 3))
    assert not guarded.k.kiosk.staff.asked


def test_staff_enter_with_their_pin_and_see_the_health_of_the_kiosk(guarded: AttractPage) -> None:
    guarded.choose("en").brief().choose("keep").to_review().send().done()
    touch_corners(guarded)
    enter(guarded, PIN)
    staff = guarded.k.kiosk.staff
    assert staff.open
    guarded.k.wait_for(lambda: bool(staff.health))
    assert guarded.shows(guarded.words("health.counts", isolate("1"), isolate("1")))
    assert guarded.offers(guarded.words("staff.quit"))
    guarded.press_words("staff.back")
    assert not guarded.shows(guarded.words("staff.title"))


def test_health_shows_a_kiosk_without_a_sound_device(guarded: AttractPage) -> None:
    home = guarded.choose("en").listen()
    home.voice.fault = Fault(kind="no-audio-device", message="There is no sound device")
    home.end()
    touch_corners(guarded)
    enter(guarded, PIN)
    guarded.k.wait_for(lambda: guarded.shows("There is no sound device"))
    rows = {row["name"]: row["good"] for row in guarded.k.kiosk.staff.health}
    assert rows[guarded.words("health.sound")] is False


def test_wrong_pin_is_told_and_many_lock_the_door(guarded: AttractPage) -> None:
    touch_corners(guarded)
    enter(guarded, "111111")
    staff = guarded.k.kiosk.staff
    assert guarded.shows(guarded.words("staff.wrong"))
    for _ in range(10):
        if staff.message != guarded.words("staff.wrong"):
            break
        enter(guarded, "111111")
    locked = guarded.words("staff.locked").split("%1")[0]
    assert staff.message.startswith(locked)
    enter(guarded, PIN)
    assert not staff.open
    guarded.k.clock.advance(24 * 3600)
    enter(guarded, PIN)
    assert staff.open


def test_door_without_a_pin_never_opens(kiosk: AttractPage) -> None:
    touch_corners(kiosk)
    enter(kiosk, "000000")
    assert not kiosk.k.kiosk.staff.open
    assert kiosk.shows(kiosk.words("staff.no-pin"))


def test_only_open_door_lets_staff_close_the_kiosk(guarded: AttractPage) -> None:
    asked: list[bool] = []
    staff = guarded.k.kiosk.staff
    staff.quitAsked.disconnect()
    staff.quitAsked.connect(lambda: asked.append(True))
    staff.quit()
    assert asked == []
    touch_corners(guarded)
    enter(guarded, PIN)
    guarded.press_words("staff.quit")
    assert asked == [True]
