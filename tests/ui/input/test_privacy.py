"""Nobody else sees and nobody else hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.settings.table import SpeechSettings
from tests.ui.journeys.test_main_job import answered_to_the_end, at_the_first_step
from tests.ui.pages.hands import Finger
from tests.ui.pages.keypads import CODES, Pad, strike
from ui.a11y.screen import part_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page

Key = Qt.Key


class FakeJack:
    """A socket in the test's hands."""

    def __init__(self) -> None:
        self.tell: Callable[[bool], None] = lambda _inserted: None
        self.closed = False

    def watch(self, tell: Callable[[bool], None]) -> None:
        self.tell = tell

    def close(self) -> None:
        self.closed = True


def a_socket(page: Page) -> FakeJack:
    jack = FakeJack()
    page.k.kiosk.access.watch(jack)
    return jack


def lit(image: QImage, top: int, bottom: int) -> int:
    """How many points of some lines are not black."""
    step = 6
    return sum(
        image.pixelColor(x, y).lightness() > 8
        for y in range(top, bottom, step)
        for x in range(0, image.width(), step)
    )


# The dark screen --------------------------------------------------------------------------


@pytest.mark.row(35)
@pytest.mark.parametrize("shape", ["portrait", "landscape"])
def test_dark_screen_shows_nothing_but_the_way_back(
    open_kiosk: Callable[..., AttractPage], shape: str
) -> None:
    service = open_kiosk(shape).choose("ar").guidance().topic("documents").service("renew-id-card")
    service.panel("listen").press_words("listen.on").press_words("dark.start")
    service.k.draw()
    image = service.k.grab()
    words = service.find(service.words("dark.show")).rect[1]
    assert lit(image, 0, round(image.height() * 0.7)) == 0
    assert lit(image, words, image.height()) > 0
    assert service.said[-1] == service.words("dark.on")


@pytest.mark.row(35)
@pytest.mark.parametrize("way", ["touch", "help", "key"])
def test_there_is_always_a_way_out_of_the_dark(keyed: AttractPage, way: str) -> None:
    home = keyed.choose("en").listen()
    pad = Pad(home.k).key("dark")
    assert home.k.kiosk.access.privacy.dark
    if way == "touch":
        home.by(Finger()).press_words("dark.show")
    else:
        pad.key("help" if way == "help" else "dark")
    assert not home.k.kiosk.access.privacy.dark
    assert home.said[-1] == home.words("dark.off")


def test_touch_in_the_dark_sets_nothing_off_and_tells_the_way_out(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").listen()
    home.k.kiosk.access.privacy.setDark(True)
    home.k.settle()
    home.by(Finger())
    tile = home.find(home.words("home.guidance"))
    home.rest()
    home.hand.press(home.k.window, tile)
    home.k.settle()
    assert home.k.kiosk.visit.page == "home"
    assert home.said[-1] == home.words("dark.on")


@pytest.mark.row(35, 36)
def test_warning_is_seen_and_heard_in_the_dark(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").listen()
    home.k.kiosk.access.privacy.setDark(True)
    home.wait(241)
    assert home.words("idle.title") in home.said
    home.k.draw()
    middle = home.k.window.height() // 2
    assert lit(home.k.grab(), middle - 100, middle + 100) > 100


def test_dark_ends_with_the_visit(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").listen()
    home.k.kiosk.access.privacy.setDark(True)
    home.k.kiosk.visit.end()
    assert not home.k.kiosk.access.privacy.dark


# Headphones -------------------------------------------------------------------------------


@pytest.mark.row(4, 22)
def test_headphones_start_the_voice_and_pulling_them_out_ends_it(kiosk: AttractPage) -> None:
    jack = a_socket(kiosk)
    jack.tell(True)
    kiosk.k.settle()
    assert kiosk.k.kiosk.narration.on
    assert kiosk.voice.queue
    jack.tell(False)
    assert not kiosk.k.kiosk.narration.on
    assert kiosk.voice.queue == []


@pytest.mark.row(4)
def test_keypad_with_a_socket_of_its_own_sends_a_key_for_it(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    strike(home.k.window, CODES["headphones-in"])
    assert home.k.kiosk.narration.on
    strike(home.k.window, CODES["headphones-out"])
    assert not home.k.kiosk.narration.on


def test_headphones_left_in_are_still_known_to_the_next_visitor(kiosk: AttractPage) -> None:
    jack = a_socket(kiosk)
    jack.tell(True)
    kiosk.choose("en").end()
    assert kiosk.k.kiosk.access.privacy.headphones
    assert not kiosk.k.kiosk.narration.on
    jack.tell(False)
    jack.tell(True)
    assert kiosk.k.kiosk.narration.on


def test_socket_is_let_go_with_the_kiosk(kiosk: AttractPage) -> None:
    jack = a_socket(kiosk)
    kiosk.k.kiosk.access.close()
    assert jack.closed


# Personal words ---------------------------------------------------------------------------


def personal_field(kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch) -> Page:
    """A question whose answer is nobody else's business."""
    search = kiosk.choose("en").search()
    search.k.kiosk.narration.setOn(True)
    monkeypatch.setattr(search.k.kiosk.narrator, "private_field", lambda: True)
    return search


@pytest.mark.row(10, 11)
def test_what_is_personal_is_not_spoken_where_others_hear(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = personal_field(kiosk, monkeypatch)
    field.write("ana")
    assert field.said[-3:].count(field.words("echo.character")) >= 1
    said = " ".join(field.said[-6:])
    assert "ana" not in said
    field.k.kiosk.narration.tell("ana", True)
    assert field.said[-1] == field.words("personal.hidden")


@pytest.mark.row(11)
def test_what_is_personal_is_spoken_into_headphones(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    jack = a_socket(kiosk)
    field = personal_field(kiosk, monkeypatch)
    jack.tell(True)
    field.write("a ")
    assert field.words("echo.character") not in field.said
    field.k.kiosk.narration.tell("ana", True)
    assert field.said[-1] == "ana"
    jack.tell(False)
    field.k.kiosk.narration.setOn(True)
    field.k.kiosk.narration.tell("ana", True)
    assert field.said[-1] == field.words("personal.hidden")


@pytest.mark.row(11)
def test_kiosk_with_a_handset_alone_may_say_everything(
    open_kiosk: Callable[..., AttractPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = open_kiosk(speech=SpeechSettings(private="always"))
    field = personal_field(kiosk, monkeypatch)
    field.k.kiosk.narration.tell("ana", True)
    assert field.said[-1] == "ana"


@pytest.mark.row(11)
def test_field_with_a_personal_answer_is_named_but_not_read_out(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = personal_field(kiosk, monkeypatch)
    field.write("ana")
    Pad(kiosk.k)
    item = next(n.item for n in field.operable() if part_of(n.item) == "content")
    item.forceActiveFocus()
    assert "ana" not in field.said[-1]
    assert field.words("personal.hidden") in field.said[-1]


@pytest.mark.row(11)
@pytest.mark.parametrize("alone", [False, True])
def test_personal_answer_in_the_review_is_for_headphones(
    keyed: AttractPage,
    alone: bool,
) -> None:
    review = answered_to_the_end(at_the_first_step(keyed, "en"), "quiet")
    jack = a_socket(review)
    jack.tell(alone)
    review.k.kiosk.narration.setOn(True)
    line = next(n for n in review.operable() if n.description.lower() == "quiet")
    line.item.forceActiveFocus()
    heard = " ".join(review.said[-3:]).lower()
    assert ("quiet" in heard) == alone
    assert (review.words("personal.hidden").lower() in heard) != alone
