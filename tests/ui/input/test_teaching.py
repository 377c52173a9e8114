"""Staff teach a keypad: touch a line, press its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.settings import load_keys, read_keys, save_keys
from kiosk.settings.keymap import KEYS_FILE, MEANINGS
from kiosk.settings.table import KeysSettings, StaffSettings
from kiosk.trust import hash_pin
from tests.support.kiosk_window import KioskWindow
from tests.ui.frame.test_lock import PIN, enter, touch_corners
from tests.ui.pages.attract_page import AttractPage
from tests.ui.pages.keypads import strike

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.page import Page

Key = Qt.Key
F13, F14 = (191, Key.Key_Tools), (192, Key.Key_Launch5)  # as X11 gives them


@pytest.fixture
def page(open_kiosk: Callable[..., AttractPage]) -> Page:
    """The page of the keys, in the language of the first screen."""
    kiosk = open_kiosk(staff=StaffSettings(pin_hash=hash_pin(PIN)))
    touch_corners(kiosk)
    enter(kiosk, PIN)
    return kiosk.press_words("keys.title")


def teach(
    page: Page, meaning: str, code: int, key: Qt.Key = Key.Key_unknown, text: str = ""
) -> None:
    page.press_words(f"key.{meaning}")
    assert page.words(f"key.{meaning}") in page.k.kiosk.access.keypad.message
    strike(page.k.window, code, key=key, text=text)
    page.k.settle()


@pytest.mark.row(37)
def test_every_key_of_a_keypad_can_be_taught_and_works_at_once(page: Page) -> None:
    for number, meaning in enumerate(MEANINGS):
        teach(page, meaning, 191 + number)
        assert page.shows(page.words("keys.learnt"))
    assert page.shows(page.words("keys.code", "\u2068191\u2069"))
    learnt = load_keys(page.k.data / KEYS_FILE)
    assert learnt.meaning(191) == "up"
    assert len(learnt.meanings) == len(MEANINGS)
    strike(page.k.window, learnt.codes("cancel")[0])
    page.k.settle()
    assert not page.shows(page.words("keys.title")) or page.offers(page.words("staff.quit"))


def test_keys_that_x11_renames_are_known_by_their_scan_code(page: Page) -> None:
    teach(page, "up", *F13)
    teach(page, "down", *F14)
    page.press_words("page.back").press_words("staff.back")
    home = page.to(AttractPage).choose("en")
    start = home.focused
    strike(home.k.window, F14[0], key=F14[1])
    home.k.settle()
    assert home.focused != start


def test_key_that_is_taken_is_told_and_not_moved(page: Page) -> None:
    teach(page, "up", 191)
    teach(page, "down", 191)
    keypad = page.k.kiosk.access.keypad
    assert page.shows(page.words("keys.taken", page.words("key.up")))
    assert keypad.map.meaning(191) == "up"
    assert keypad.waiting == "down"
    strike(page.k.window, 192)
    page.k.settle()
    assert keypad.map.meaning(192) == "down"


def test_key_that_writes_letters_is_refused_but_for_a_switch(page: Page) -> None:
    teach(page, "up", 38, Key.Key_A, "a")
    assert page.shows(page.words("keys.writes"))
    page.k.kiosk.access.keypad.stop()
    teach(page, "choose", 38, Key.Key_A, "a")
    assert page.shows(page.words("keys.learnt"))


def test_waiting_for_a_key_is_given_up_by_escape_and_traps_nobody(page: Page) -> None:
    keypad = page.k.kiosk.access.keypad
    page.press_words("key.up")
    before = page.focused
    page.key(Key.Key_Tab)
    assert page.focused != before
    assert keypad.waiting == "up"
    page.key(Key.Key_Escape)
    assert keypad.waiting == ""
    page.key(Key.Key_Escape)
    assert page.offers(page.words("staff.quit"))


def test_what_was_learnt_wins_over_the_settings_at_the_next_start(tmp_path: Path) -> None:
    save_keys(tmp_path / KEYS_FILE, read_keys(["up=191"]))
    window = KioskWindow(tmp_path, keys=KeysSettings(codes=["up=100", "down=191", "help=102"]))
    try:
        taught = window.kiosk.access.keypad.map
        assert (taught.meaning(191), taught.meaning(102)) == ("up", "help")
    finally:
        window.close()


@pytest.mark.expects_log("ui.viewmodels.keypad")
def test_damaged_file_of_keys_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / KEYS_FILE).write_text("codes = [")
    window = KioskWindow(tmp_path, keys=KeysSettings(codes=["up=100"]))
    try:
        assert window.kiosk.access.keypad.map.meaning(100) == "up"
    finally:
        window.close()


def test_keys_that_cannot_be_saved_are_told(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.viewmodels.keypad.save_keys", refuse)
    teach(page, "up", 191)
    assert "No space left" in page.k.kiosk.access.keypad.message
    assert page.k.kiosk.access.keypad.map.meaning(191) == ""


@pytest.mark.row(10)
def test_digits_of_the_pin_are_not_said(open_kiosk: Callable[..., AttractPage]) -> None:
    kiosk = open_kiosk(staff=StaffSettings(pin_hash=hash_pin(PIN)))
    kiosk.k.kiosk.narration.setOn(True)
    touch_corners(kiosk)
    before = len(kiosk.said)
    enter(kiosk, PIN)
    said = kiosk.said[before:]
    assert said.count(kiosk.words("echo.digit")) == len(PIN)
    assert not any(text.isdigit() for text in said)


@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_staff_read_the_health_of_the_kiosk_in_the_language_of_the_screen(
    open_kiosk: Callable[..., AttractPage], lang: str
) -> None:
    kiosk = open_kiosk(staff=StaffSettings(pin_hash=hash_pin(PIN)))
    kiosk.choose(lang)
    page = kiosk
    touch_corners(page)
    enter(page, PIN)
    page.k.wait_for(lambda: bool(page.k.kiosk.staff.health))
    for row in ("content", "answers", "central", "disk", "sound", "headphones"):
        assert page.shows(page.words(f"health.{row}"))


@pytest.mark.row(37)
def test_low_layout_has_nothing_to_touch_in_its_upper_third(page: Page) -> None:
    page.k.kiosk.look.setLowReach(True)
    page.k.draw()
    tops = {node.name: node.rect[1] for node in page.operable()}
    assert page.words("key.up") in tops
    assert min(tops.values()) >= page.k.window.height() * 0.33
