"""EN 301 549, 5.2 to 5.9, WCAG 2.5 and 3.3: everything is operated calmly, by a tap or one key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.session import Steadiness, Steady
from kiosk.settings import read_keys
from kiosk.settings.keymap import KEYPAD, MEANINGS
from tests.house.programs import ROOT
from tests.support.clock import ManualClock
from tests.support.kept import by_name, kept
from tests.ui.pages.hands import Finger, finger, middle
from tests.ui.pages.keypads import Pad, strike
from ui.a11y.access import USUAL_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page

Key = Qt.Key
SCREENS = ROOT / "ui" / "qml"


def kiosk_files() -> list[Path]:
    """What a visitor meets; staff at a desk have a mouse, a keyboard and their own habits."""
    return [file for file in SCREENS.rglob("*.qml") if file.parent.name != "Desk"]


@pytest.mark.row(23)
def test_en_5_3_nothing_measures_a_body() -> None:
    modules = re.compile(
        r"^\s*(?:from|import)\s+(?:cv2|face_recognition|fprint|PySide6\.QtMultimedia|speech_recognition)",
        re.MULTILINE,
    )
    sources = [f for room in ("ui", "kiosk", "sync") for f in (ROOT / room).rglob("*.py")]
    assert len(sources) > 100
    assert [str(f) for f in sources if modules.search(f.read_text("utf-8"))] == []


@pytest.mark.row(24)
@pytest.mark.row(40)
def test_en_5_5_1_no_gesture_but_a_tap_is_wired(kiosk: AttractPage) -> None:
    """WCAG 2.5.1, 2.5.7: what can be dragged besides has buttons; no page scrolls by a swipe."""
    gestures = re.compile(
        r"\b(PinchHandler|PinchArea|SwipeView|MultiPointTouchArea|RotationHandler)\b"
    )
    files = kiosk_files()
    assert len(files) > 80
    assert [f.name for f in files if gestures.search(f.read_text("utf-8"))] == []
    scrolling = [
        f.name
        for f in files
        if "Flickable {" in (text := f.read_text("utf-8"))
        and text.count("Flickable {") != text.count("interactive: false")
    ]
    assert scrolling == []
    home = kiosk.choose("en")
    assert all("Press" in n.interface.actionInterface().actionNames() for n in home.operable())


@pytest.mark.row(25)
def test_en_5_5_2_moving_over_things_and_listening_sets_nothing_off(keyed: AttractPage) -> None:
    question = keyed.choose("en").form("feedback").listen()
    heard = set()
    for _ in range(25):
        Pad(keyed.k).key("down")
        heard.add(question.said[-1])
    assert len(heard) > 10
    assert question.checked() == []
    assert question.asks == "service"


@pytest.mark.row(27)
def test_en_5_7_a_held_key_counts_once(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    home.find(home.words("home.feedback")).item.forceActiveFocus()
    home.rest()
    for repeat in (False, *[True] * 8):
        held = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, held, 36, 0, 0, "\r", repeat)
        QCoreApplication.sendEvent(home.k.window, event)
        home.k.settle(2)
        home.rest()
    assert home.k.kiosk.feedback.index == 1
    assert home.k.kiosk.feedback.answered is False


@pytest.mark.row(28)
@pytest.mark.parametrize(("gap", "counts"), [(0.1, False), (0.49, False), (0.51, True)])
def test_en_5_8_a_second_strike_within_half_a_second_is_ignored(gap: float, counts: bool) -> None:
    clock = ManualClock()
    steady = Steady(clock, Steadiness(double_strike=0.5))
    assert steady.press(36) == "now"
    steady.release(36)
    clock.advance(gap)
    assert (steady.press(36) == "now") == counts


@pytest.mark.row(29)
def test_en_5_9_no_key_needs_another_one_held() -> None:
    assert all(isinstance(key, Key) for key in USUAL_KEYS)
    chords = re.compile(
        r'Shortcut \{|sequence:|"(?:Ctrl|Alt|Shift|Meta)\+|modifiers ===|if \(event\.modifiers'
    )
    found = [f.name for f in kiosk_files() if chords.search(f.read_text("utf-8"))]
    assert found == []


@pytest.mark.row(36)
@pytest.mark.row(46)
def test_wcag_2_2_1_time_is_put_off_again_and_again_on_the_screen(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("suggestion").choose("thanks")
    for _ in range(11):
        question.wait(120)
        assert question.shows(question.words("idle.title"))
        assert question.k.kiosk.visit.secondsLeft >= 20
        question.press_words("idle.stay")
    assert question.checked() != []
    question.wait(120 + 31)
    assert question.k.kiosk.visit.page == "attract"


@pytest.mark.row(36)
def test_wcag_2_2_6_what_would_be_lost_is_said(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("suggestion").choose("thanks").end()
    assert question.shows(question.words("end.text"))
    question.stay().wait(121)
    told = " ".join(question.texts())
    assert "eras" in told or "delet" in told


@pytest.mark.row(37)
def test_ada_707_6_3_enter_clear_and_cancel_mean_what_they_say(
    keyed: AttractPage, pad: Pad
) -> None:
    assert {"select", "back"} <= set(KEYPAD)
    assert {"select", "clear", "cancel"} <= set(MEANINGS)
    search = keyed.choose("en").search().write("ab")
    pad.key("clear")
    assert search.written.lower() == "a"
    search.rest()
    pad.key("cancel")
    assert search.k.kiosk.visit.page == "home"


@pytest.mark.row(37)
def test_ada_707_6_3_a_key_is_taught_by_pressing_it_and_kept(
    open_kiosk: Callable[..., AttractPage],
) -> None:
    kiosk = open_kiosk()
    keypad = kiosk.k.kiosk.access.keypad
    keypad.learn("cancel")
    strike(kiosk.k.window, 191)
    assert keypad.map.meaning(191) == "cancel"
    assert keypad.waiting == ""
    assert read_keys(["cancel=191"]).meaning(191) == "cancel"
    topics = kiosk.choose("en").guidance()
    topics.rest()
    strike(kiosk.k.window, 191)
    kiosk.k.settle()
    assert kiosk.k.kiosk.visit.page == "home"


def slid_off(page: Page, at: QPoint) -> None:
    touch = QTest.touchEvent(page.k.window, finger())
    touch.press(0, at, page.k.window).commit()
    page.k.settle()
    touch.move(0, at + QPoint(0, 500), page.k.window).commit()
    touch.release(0, at + QPoint(0, 500), page.k.window).commit()
    page.k.settle()


@pytest.mark.row(40)
def test_wcag_2_5_2_a_press_acts_on_release_and_is_cancelled_by_sliding_off(
    kiosk: AttractPage,
) -> None:
    home = kiosk.choose("en").by(Finger())
    home.k.draw()
    home.rest()
    at = middle(home.find(home.words("home.guidance")))
    slid_off(home, at)
    assert home.k.kiosk.visit.page == "home"
    touch = QTest.touchEvent(home.k.window, finger())
    touch.press(0, at, home.k.window).commit()
    home.k.settle()
    assert home.k.kiosk.visit.page == "home"
    touch.release(0, at, home.k.window).commit()
    home.k.settle()
    assert home.k.kiosk.visit.page == "topics"


@pytest.mark.row(42)
def test_wcag_3_3_4_answers_are_reviewed_and_changed_before_they_are_sent(
    kiosk: AttractPage,
) -> None:
    question = kiosk.choose("en").brief().choose("keep")
    review = question.to_review()
    assert kept(kiosk.k.data) == []
    label = next(iter(review.answers()))
    changed = review.change(label)
    assert changed.checked() != []
    other = next(c["value"] for c in changed.question["choices"] if c["value"] != "keep")
    changed.choose(other).to_review().send()
    (envelope,) = kept(kiosk.k.data)
    assert other in by_name(envelope).values()


@pytest.mark.row(42)
def test_wcag_3_3_7_nothing_is_asked_twice(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").next()
    question.choose("2").next().back()
    assert len(question.checked()) == 1
    question.panel("text").press_words("text.largest").close_panel()
    question.speak("fr")
    assert len(question.checked()) == 1


@pytest.mark.row(42)
def test_wcag_3_3_8_nothing_has_to_be_remembered(kiosk: AttractPage) -> None:
    thanks = kiosk.choose("en").brief().choose("keep").to_review().send()
    assert thanks.shows(thanks.reference)
    assert thanks.shows(thanks.words("thanks.qr"))
    assert thanks.offers(thanks.words("thanks.hear"))
