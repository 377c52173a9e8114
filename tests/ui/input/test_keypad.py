"""The keypad: seven keys for everything, by ear."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from tests.support.kept import by_name, kept
from tests.ui.journeys.test_main_job import answered_to_the_end, at_the_first_step
from tests.ui.pages.keypads import CODES, Pad, let_go, strike
from ui.a11y.screen import part_of
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.guide_pages import SearchPage

Key = Qt.Key


def spoken(kiosk: AttractPage) -> str:
    """The last thing that was said."""
    return kiosk.said[-1]


@pytest.mark.row(4, 22)
def test_first_key_on_the_first_screen_starts_the_voice_and_does_nothing_else(
    keyed: AttractPage, pad: Pad
) -> None:
    pad.key("select")
    assert keyed.k.kiosk.narration.on
    assert keyed.k.kiosk.visit.page == "attract"
    assert keyed.languages()[0] not in keyed.said
    while keyed.languages()[0] not in spoken(keyed):
        pad.key("down")
    pad.key("select")
    assert keyed.k.kiosk.visit.page == "home"


@pytest.mark.row(15)
def test_each_language_is_named_by_its_own_voice(keyed: AttractPage, pad: Pad) -> None:
    pad.key("down")
    pad.key(*["down"] * 14)
    names = {each["name"]: each["code"] for each in keyed.k.kiosk.visit.languages}
    heard = {u.text.split(",")[0]: u.lang for u in keyed.voice.said}
    assert {name: heard[name] for name in names} == names
    roles = {u.lang for u in keyed.voice.said if u.text == keyed.words("role.button")}
    assert roles == {keyed.k.kiosk.visit.language}


@pytest.mark.row(1, 2, 3, 21)
@pytest.mark.parametrize(("lang", "shape"), [("ar", "portrait"), ("en", "landscape")])
def test_main_job_is_done_in_the_dark_by_keypad_and_ear(
    open_keyed: Callable[..., AttractPage], lang: str, shape: str
) -> None:
    kiosk = open_keyed(shape)
    pad = Pad(kiosk.k)
    pad.key("down", "dark")
    review = answered_to_the_end(
        at_the_first_step(kiosk.by(pad), lang), "ab" if lang == "en" else "اب"
    )
    thanks = review.send()
    assert kiosk.k.kiosk.access.privacy.dark
    assert kiosk.k.kiosk.narration.on
    (envelope,) = kept(kiosk.k.data)
    assert by_name(envelope)["comment"].lower() == ("ab" if lang == "en" else "اب")
    assert thanks.reference.replace("\u2068", "") in " ".join(thanks.texts())


@pytest.mark.row(3, 15)
def test_each_step_says_what_it_comes_to_and_each_new_part_its_name(
    keyed: AttractPage, pad: Pad
) -> None:
    home = keyed.choose("en")
    keyed.k.kiosk.narration.setOn(True)
    pad.key("forward")
    # from the page to the header: this page has no actions
    assert keyed.said[-2] == home.words("part.header")
    pad.key("down")
    assert spoken(keyed).startswith(home.focused)
    pad.key("down")
    assert home.focused in spoken(keyed)
    pad.key("forward")
    assert keyed.said[-2] == home.words("part.bar")
    pad.key("forward")
    assert keyed.said[-2] == home.words("part.content")


def test_up_and_down_come_to_everything_and_round_again(keyed: AttractPage, pad: Pad) -> None:
    home = keyed.choose("he")
    wanted = {node.name for node in home.operable()}
    seen, start = set(), None
    for _ in range(60):
        pad.key("down")
        here = home.k.window.activeFocusItem()
        start = start or here
        if seen and here is start:
            break
        seen.add(home.focused)
    assert wanted <= seen
    pad.key("up")
    assert home.focused in wanted


@pytest.mark.row(3)
def test_words_that_cannot_be_pressed_are_stops_for_a_listener_only(
    keyed: AttractPage, pad: Pad
) -> None:
    keyed.choose("en").guidance().topic("documents").service("renew-id-card")
    quiet = stops(keyed, pad)
    keyed.k.kiosk.narration.setOn(True)
    listening = stops(keyed, pad)
    assert len(listening) > len(quiet)
    assert any("125" in words for words in listening)


def write_on_the_counter_keyboard(search: SearchPage) -> None:
    """The focus is in the field, as it is after a touch on it."""
    field = next(node for node in search.operable() if node.role == Role.EditableText)
    field.item.forceActiveFocus()


def stops(kiosk: AttractPage, pad: Pad) -> list[str]:
    first = kiosk.k.window.activeFocusItem()
    found = []
    for _ in range(120):
        pad.key("down")
        found.append(kiosk.focused)
        if kiosk.k.window.activeFocusItem() is first or found.count(kiosk.focused) > 2:
            break
    return found


# Back, wherever one is ----------------------------------------------------------------------


@pytest.mark.row(37)
@pytest.mark.parametrize("by", ["escape", "cancel", "back"])
def test_way_back_shuts_the_panel_first_and_then_leads_to_the_page_before(
    keyed: AttractPage, pad: Pad, by: str
) -> None:
    home = keyed.choose("en").guidance()

    def back() -> None:
        home.key(Key.Key_Escape) if by == "escape" else pad.key(by)

    home.panel("text")
    home.rest()
    back()
    assert home.k.window.property("openPanel") == ""
    assert home.k.kiosk.visit.page == "topics"
    assert home.focused == home.words("dock.text")
    home.rest()
    back()
    assert home.k.kiosk.visit.page == "home"
    home.rest()
    back()
    assert home.k.kiosk.visit.page == "home"


def test_escape_answers_a_question_with_what_is_safe(keyed: AttractPage) -> None:
    question = keyed.choose("en").form("feedback").choose("passport").end()
    question.key(Key.Key_Escape)
    assert not question.shows(question.words("end.title"))
    assert question.checked() != []
    question.wait(121)
    assert question.shows(question.words("idle.title"))
    question.key(Key.Key_Escape)
    assert not question.shows(question.words("idle.title"))


def test_escape_in_a_form_goes_to_the_question_before_and_loses_nothing(
    keyed: AttractPage,
) -> None:
    question = keyed.choose("en").form("feedback").choose("passport").next()
    question.rest()
    question.key(Key.Key_Escape)
    assert question.asks == "service"
    assert len(question.checked()) == 1


def test_escape_leaves_a_field_that_is_being_written_in(keyed: AttractPage) -> None:
    search = keyed.choose("en").search().write("id")
    search.rest()
    search.key(Key.Key_Escape)
    assert search.k.kiosk.visit.page == "home"


@pytest.mark.parametrize("shape", ["portrait", "landscape"])
@pytest.mark.parametrize("size", [1, 3])
def test_panel_over_the_keyboard_is_whole_and_the_keyboard_comes_back(
    open_keyed: Callable[..., AttractPage], shape: str, size: int
) -> None:
    search = open_keyed(shape).choose("ar").search()
    search.k.kiosk.look.setSize(size)
    for name in ("volume", "listen", "help"):
        search.panel(name)
        search.k.draw()
        assert not search.k.kiosk.keyboard.shown
        panel = next(
            n
            for n in search.nodes()
            if n.item.inherits("QQuickFocusScope") and part_of(n.item) == "panel"
        )
        _, top, _, height = panel.rect
        assert top >= 0
        assert top + height <= search.find(search.words("dock.text")).rect[1]
        search.close_panel()
        assert search.k.kiosk.keyboard.shown


# Help, and telling without doing ------------------------------------------------------------


@pytest.mark.row(25)
def test_keys_tell_what_they_do_and_do_nothing(keyed: AttractPage, pad: Pad) -> None:
    home = keyed.choose("en").panel("help").press_words("explore.telling")
    assert spoken(home) == home.words("explore.telling.on")
    for meaning in ("up", "down", "forward", "back", "select", "volume", "home"):
        pad.key(meaning)
        assert spoken(home) == home.words(f"key.{meaning}")
        assert home.shows(home.words("explore.telling"))
    assert home.k.kiosk.visit.page == "home"
    assert not home.k.kiosk.narration.volumeChanged
    pad.key("help")
    assert not home.k.kiosk.access.explore.telling
    assert home.k.window.property("openPanel") == ""


@pytest.mark.row(25)
def test_moving_to_a_thing_says_it_without_setting_it_off(keyed: AttractPage, pad: Pad) -> None:
    question = keyed.choose("en").form("feedback").listen()
    pad.key(*["down"] * 12)
    assert question.checked() == []
    assert question.k.kiosk.visit.page == "question"


def test_help_key_opens_help_during_a_visit_and_the_ways_before_it(
    keyed: AttractPage, pad: Pad
) -> None:
    pad.key("help")
    assert keyed.shows(keyed.words("profiles.title"))
    pad.key("cancel")
    keyed.choose("en")
    pad.key("help")
    assert keyed.k.window.property("openPanel") == "help"


# Voice --------------------------------------------------------------------------------------


@pytest.mark.row(13)
def test_volume_is_set_without_sight_and_goes_round(keyed: AttractPage, pad: Pad) -> None:
    home = keyed.choose("en")
    start = home.k.kiosk.narration.volume
    pad.key("volume")
    assert home.voice.volume == start + 1
    assert spoken(home) == home.words("volume.step", start + 2, 7)
    pad.key(*["volume"] * 6)
    assert home.voice.volume == start
    pad.key("louder", "louder", "softer")
    assert home.voice.volume == start + 1


@pytest.mark.row(6)
def test_keys_repeat_and_pause_what_is_said(keyed: AttractPage, pad: Pad) -> None:
    keyed.choose("en").listen()
    said = len(keyed.said)
    pad.key("repeat")
    assert len(keyed.said) > said
    pad.key("pause")
    assert keyed.voice.paused
    pad.key("pause")
    assert not keyed.voice.paused


@pytest.mark.row(7)
def test_every_key_interrupts_what_is_being_said(keyed: AttractPage, pad: Pad) -> None:
    home = keyed.choose("en").guidance().listen()
    before = list(home.voice.queue)
    assert before
    pad.key("down")
    assert all(utterance not in home.voice.queue for utterance in before)


# Writing by ear -----------------------------------------------------------------------------


@pytest.mark.row(3, 21)
def test_keyboard_is_read_out_and_echoes_letters_and_words(keyed: AttractPage, pad: Pad) -> None:
    search = keyed.choose("en").search()
    keyed.k.kiosk.narration.setOn(True)
    search.by(pad)
    write_on_the_counter_keyboard(search)
    assert search.words("state.empty") in spoken(search)
    pad.key("select")
    assert part_of(search.k.window.activeFocusItem()) == "keys"
    pad.key("forward")
    assert spoken(search).startswith(search.focused)
    pad.key("down")
    assert spoken(search) == search.focused
    search.write("id ")
    assert [w for w in search.said if w in {"i", "d", "id"}][-1] == "id"
    assert search.written.strip().lower() == "id"
    pad.key("clear", "clear")
    assert search.written.lower() == "i"
    pad.key("up", "up", "up", "up", "up")
    assert part_of(search.k.window.activeFocusItem()) != "keys"


# Hands that shake ---------------------------------------------------------------------------


@pytest.mark.row(27)
def test_held_key_counts_once(keyed: AttractPage, pad: Pad) -> None:
    home = keyed.choose("en")
    pad.key("down")
    here = home.focused
    for _ in range(20):
        strike(home.k.window, CODES["down"], repeat=True)
    assert home.focused == here


@pytest.mark.row(27)
def test_key_that_x11_repeats_unmarked_counts_once(
    keyed: AttractPage, pad: Pad, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.a11y.hands.QGuiApplication.platformName", lambda: "xcb")
    home = keyed.choose("en")
    strike(home.k.window, CODES["down"], at=1000, release=False)
    here = home.focused
    for held in range(1040, 2000, 40):
        let_go(home.k.window, CODES["down"], at=held)
        strike(home.k.window, CODES["down"], at=held, release=False)
    assert home.focused == here
    let_go(home.k.window, CODES["down"], at=2100)
    strike(home.k.window, CODES["down"], at=2200)
    assert home.focused != here


@pytest.mark.row(27)
def test_held_letter_is_written_once(keyed: AttractPage) -> None:
    search = keyed.choose("en").search()
    write_on_the_counter_keyboard(search)
    for repeat in (False, *[True] * 10):
        strike(search.k.window, 38, key=Key.Key_A, text="a", repeat=repeat, release=False)
    assert search.written.lower() == "a"


@pytest.mark.row(28)
def test_second_strike_is_ignored_for_half_a_second(
    open_keyed: Callable[..., AttractPage],
) -> None:
    home = open_keyed(double_strike_ms=500).choose("en")
    pad = Pad(home.k)
    pad.key("down")
    once = home.focused
    home.k.clock.advance(0.3)
    pad.key("down")
    assert home.focused == once
    home.k.clock.advance(0.6)
    pad.key("down")
    assert home.focused != once


@pytest.mark.row(28)
def test_second_strike_of_a_letter_is_ignored_too(open_keyed: Callable[..., AttractPage]) -> None:
    search = open_keyed(double_strike_ms=500).choose("en").search()
    write_on_the_counter_keyboard(search)
    for code, key, text in [(38, Key.Key_A, "a")] * 2 + [(56, Key.Key_B, "b")]:
        strike(search.k.window, code, key=key, text=text)
    assert search.written.lower() == "ab"


def test_brushed_key_does_not_count_where_keys_are_to_be_held(
    open_keyed: Callable[..., AttractPage],
) -> None:
    home = open_keyed(hold_ms=400).choose("en")
    start = home.focused
    strike(home.k.window, CODES["down"])
    assert home.focused == start
    strike(home.k.window, CODES["down"], release=False)
    home.k.clock.advance(0.5)
    let_go(home.k.window, CODES["down"])
    home.k.settle()
    assert home.focused != start


def test_letter_that_was_held_long_enough_is_written(
    open_keyed: Callable[..., AttractPage],
) -> None:
    search = open_keyed(hold_ms=400).choose("en").search()
    write_on_the_counter_keyboard(search)
    strike(search.k.window, 38, key=Key.Key_A, text="a", release=False)
    search.k.clock.advance(0.5)
    let_go(search.k.window, 38)
    search.k.settle()
    assert search.written.lower() == "a"


def test_no_key_is_lost_at_twenty_a_second(keyed: AttractPage) -> None:
    search = keyed.choose("en").search()
    text = "a book of letters and fees" * 2
    clock = SystemClock()
    start = clock.monotonic()
    for number, letter in enumerate(text):
        time.sleep(max(0.0, start + number * 0.05 - clock.monotonic()))
        QTest.keyClick(search.k.window, letter)
        search.k.app.processEvents()
    search.k.settle()
    assert search.written.lower() == text


def test_keypad_gives_twice_the_time(keyed: AttractPage, pad: Pad) -> None:
    home = keyed.choose("en")
    pad.key("down")
    home.wait(239)
    assert not home.shows(home.words("idle.title"))
    home.wait(2)
    assert home.shows(home.words("idle.title"))
