"""One switch and two: everything a finger can do, by whoever can press one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.settings.table import ScanningSettings
from kiosk.trust.reference import new_reference
from tests.support.kept import by_name, kept
from tests.ui.journeys.test_main_job import answered_to_the_end, at_the_first_step
from tests.ui.pages.keypads import CODES, Switches, strike
from ui.a11y.screen import part_of
from ui.a11y.tree import node_for
from ui.viewmodels.theme_files import THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from ui.viewmodels.scanner import Scanner


def scanner_of(kiosk: AttractPage) -> Scanner:
    return kiosk.k.kiosk.access.scanner


def names(scanner: Scanner) -> list[str]:
    """What is offered, in small letters."""
    return [node.name.lower() for item in scanner._offered() if (node := node_for(item))]


def band(colours: list[str], scan: str) -> list[str]:
    """From the first of the frame's colour to its last."""
    return colours[colours.index(scan) : len(colours) - colours[::-1].index(scan)]


def wait(kiosk: AttractPage, steps: int = 1) -> None:
    for _ in range(steps):
        kiosk.k.clock.advance(scanner_of(kiosk).step)
        scanner_of(kiosk).tick()
        kiosk.k.settle()


@pytest.mark.slow
@pytest.mark.row(1, 47)
@pytest.mark.parametrize(
    ("count", "lang", "shape"), [(2, "he", "portrait"), (1, "ar", "landscape")]
)
def test_main_job_is_done_with_switches_alone(
    open_keyed: Callable[..., AttractPage], count: int, lang: str, shape: str
) -> None:
    kiosk = open_keyed(shape)
    switches = Switches(kiosk.k, count).begin()
    comment = {"he": "תור", "ar": "اب"}[lang]
    review = answered_to_the_end(at_the_first_step(kiosk.by(switches), lang), comment)
    review.send()
    (envelope,) = kept(kiosk.k.data)
    assert by_name(envelope)["comment"] == comment
    assert len(switches.used) == count


@pytest.mark.row(47)
def test_press_of_the_switch_starts_scanning_and_nothing_else(keyed: AttractPage) -> None:
    strike(keyed.k.window, CODES["choose"])
    keyed.k.settle()
    assert scanner_of(keyed).active
    assert keyed.k.kiosk.visit.page == "attract"


def test_second_switch_stops_the_time_from_moving(keyed: AttractPage) -> None:
    for meaning, switches in [("choose", "one"), ("move", "two")]:
        keyed.k.clock.advance(1)
        strike(keyed.k.window, CODES[meaning])
        assert scanner_of(keyed).switches == switches


def test_keyboard_is_scanned_by_rows_and_then_by_keys(keyed: AttractPage) -> None:
    search = keyed.choose("en").search()
    scanner = scanner_of(keyed)
    scanner.setSwitches("one")
    while part_of(scanner._offered()[0]) != "keys":
        wait(keyed)
    row = scanner._offered()
    assert len(row) > 2
    wait(keyed)
    assert names(scanner)[0] == "q"
    strike(keyed.k.window, CODES["choose"])
    wait(keyed, 2)
    assert names(scanner) == ["e"]
    strike(keyed.k.window, CODES["choose"])
    keyed.k.wait_for(lambda: scanner.whole)
    assert search.written.lower() == "e"
    assert part_of(scanner._offered()[0]) == "keys"


def test_after_the_last_symbol_of_a_number_the_next_step_is_offered(keyed: AttractPage) -> None:
    number = new_reference().text
    page = keyed.choose("he").followup().type(number[:-1]).by(Switches(keyed.k, 1).begin())
    page.press(number[-1])
    keyed.k.wait_for(lambda: page.words("followup.show").lower() in names(scanner_of(keyed)))
    page.press_words("followup.show")
    keyed.k.wait_for(lambda: keyed.k.kiosk.followup.looked)


def test_things_far_apart_are_offered_apart(keyed: AttractPage) -> None:
    """One frame round both would run through the words between them."""
    thanks = keyed.choose("he").brief().choose("keep").to_review().send()
    thanks.k.draw()
    both = {thanks.words("thanks.hear"), thanks.words("thanks.time")}
    parts = keyed.k.kiosk.access.screen.scanned()
    assert [both & {node.name for node in part.nodes} for part in parts].count(both) == 0
    assert all(thanks.offers(name) for name in both)


@pytest.mark.row(40)
@pytest.mark.parametrize("theme", THEMES)
def test_what_is_offered_is_framed_and_no_ring_of_the_focus_looks_like_it(
    keyed: AttractPage, theme: str
) -> None:
    home = keyed.choose("en")
    home.k.kiosk.look.setTheme(theme)
    scanner = scanner_of(keyed)
    scanner.setSwitches("two")
    scanner.choose()
    home.k.settle(20)
    home.k.draw()
    palette = home.k.kiosk.look.palette
    box, image = scanner.box, home.k.grab()

    def above(at: int) -> list[str]:
        """The colours from the thing upwards, at a place along its upper edge."""
        top = round(box.top())
        return [image.pixelColor(at, top - n).name().upper() for n in range(1, 14)]

    columns = [above(round(box.center().x()) + n) for n in range(40)]
    assert all(column.count(palette["scan"]) >= 3 for column in columns)
    assert {palette["scanDash"] in band(column, palette["scan"]) for column in columns} == {
        True,
        False,
    }
    ring = {palette["focusInner"], palette["focusOuter"]}
    assert {palette["scan"], palette["scanDash"]} != ring


def test_off_the_window_nothing_is_framed(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    home.k.kiosk.look.setSize(3)
    scanner = scanner_of(keyed)
    scanner.setSwitches("two")
    window = home.k.window
    for _ in range(12):
        scanner.move()
        home.k.settle(20)
        box = scanner.box
        assert box.height() > 0
        assert box.bottom() <= window.height()
        assert box.right() <= window.width()


@pytest.mark.row(47)
def test_parts_and_things_are_spoken_to_who_listens(keyed: AttractPage) -> None:
    home = keyed.choose("en").listen()
    scanner_of(keyed).setSwitches("two")
    home.k.settle()
    assert home.said[-1].startswith(home.words("part.content"))
    strike(keyed.k.window, CODES["choose"])
    assert home.words("search.prompt") in home.said[-1]


def test_voice_is_not_cut_by_time_going_on(keyed: AttractPage) -> None:
    home = keyed.choose("en").listen()
    scanner = scanner_of(keyed)
    scanner.setSwitches("one")
    first = scanner._offered()
    assert home.voice.speaking
    wait(home)
    assert scanner._offered() == first
    home.voice.stop()
    wait(home)
    assert scanner._offered() != first


def test_speed_is_set_on_its_panel_and_falls_back_after_the_visit(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    scanner_of(keyed).setSwitches("one")
    home.panel("help").press_words("scan.title").press_words("speed.slower")
    assert scanner_of(keyed).step == 1.75
    home.press_words("speed.faster").press_words("speed.faster")
    assert scanner_of(keyed).step == 1.25
    home.press_words("scan.stop")
    assert not scanner_of(keyed).active
    home.end()
    assert scanner_of(keyed).step == 1.5


def test_scanning_ends_with_the_visit_unless_the_settings_start_every_one_so(
    open_keyed: Callable[..., AttractPage],
) -> None:
    kiosk = open_keyed(scanning=ScanningSettings(switches="two", step_s=3))
    assert scanner_of(kiosk).switches == "two"
    assert scanner_of(kiosk).step == 3
    home = kiosk.choose("en")
    scanner_of(kiosk).setSwitches("none")
    home.end()
    assert scanner_of(kiosk).switches == "two"
    usual = open_keyed()
    Switches(usual.k, 1).begin()
    usual.choose("en").end()
    assert scanner_of(usual).switches == "none"


@pytest.mark.parametrize(
    ("switches", "key"), [("one", Qt.Key.Key_Space), ("two", Qt.Key.Key_Return)]
)
def test_switch_box_that_sends_space_and_enter_needs_no_teaching(
    kiosk: AttractPage, switches: str, key: Qt.Key
) -> None:
    home = kiosk.choose("en")
    scanner_of(kiosk).setSwitches(switches)
    home.key(key)
    assert not scanner_of(kiosk).whole
    assert home.k.kiosk.visit.page == "home"


def test_automatic_scanning_is_no_sign_of_life_but_a_switch_is(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    scanner_of(keyed).setSwitches("one")
    for _ in range(235):
        keyed.k.clock.advance(1)
        scanner_of(keyed).tick()
        keyed.k.kiosk.visit.tick()
    strike(keyed.k.window, CODES["choose"])
    home.wait(235)
    assert not home.shows(home.words("idle.title"))
    home.wait(6)
    assert home.shows(home.words("idle.title"))


def test_question_that_must_be_answered_is_all_there_is_to_scan(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    scanner_of(keyed).setSwitches("two")
    home.wait(241)
    scanner_of(keyed).restart()
    home.k.settle()
    scanned = keyed.k.kiosk.access.screen.scanned()
    assert {n.name for part in scanned for n in part.nodes} == {
        home.words("idle.stay"),
        home.words("idle.end"),
    }
