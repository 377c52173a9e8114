"""Announcements are said on the first screen while nobody is there, and never over a visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.settings.table import HeraldSettings
from tests.ui.pages.hands import Finger

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page

ON = HeraldSettings(announcements=True, every_min=10)


@pytest.fixture
def speaking(open_kiosk: Callable[..., AttractPage]) -> AttractPage:
    """A kiosk that has stood still for so long that it begins to speak."""
    page = open_kiosk(herald=ON)
    page.k.kiosk.herald.start()
    wait(page, 10)
    assert page.k.kiosk.herald.speaking
    return page


def wait(page: Page, minutes: float) -> None:
    page.k.clock.advance(minutes * 60)
    page.k.kiosk.herald.look()
    page.k.settle()


def titles(page: Page, lang: str) -> list[str]:
    guide = page.k.kiosk.guide
    return [each.title for each in guide.pack.announcements(lang, guide.today())]


def to_the_end(page: Page) -> None:
    while page.k.voice.queue:
        page.k.voice.speak_next()
        page.k.voice.finish()
    page.k.settle()


def languages(page: Page) -> list[str]:
    return list(dict.fromkeys(each.lang for each in page.k.voice.said))


def test_nothing_is_said_where_nobody_wants_it(kiosk: AttractPage) -> None:
    kiosk.k.kiosk.herald.start()
    assert not kiosk.k.kiosk.herald._timer.isActive()
    assert kiosk.k.voices == []


def test_all_announcements_are_said_the_most_urgent_first(speaking: AttractPage) -> None:
    first = speaking.k.kiosk.visit.languages[0]["code"]
    said = [each.text for each in speaking.k.voice.said]
    assert [text for text in said if text in titles(speaking, first)] == titles(speaking, first)
    assert languages(speaking) == [first]


def test_each_round_is_in_the_next_language(speaking: AttractPage) -> None:
    codes = [each["code"] for each in speaking.k.kiosk.visit.languages]
    for _ in codes:
        to_the_end(speaking)
        assert not speaking.k.kiosk.herald.speaking
        wait(speaking, 10)
    assert languages(speaking) == codes


@pytest.mark.row(19)
def test_what_is_said_stands_in_writing(speaking: AttractPage) -> None:
    captions = speaking.k.kiosk.captions
    said = speaking.say_next()
    assert captions.on
    assert captions.text
    assert said.startswith(captions.text)
    assert captions.lang == languages(speaking)[0]


@pytest.mark.row(7)
@pytest.mark.row(12)
def test_the_first_touch_silences_it_before_anything_else_happens(speaking: AttractPage) -> None:
    heard: list[bool] = []
    speaking.k.kiosk.visit.felt.connect(lambda: heard.append(bool(speaking.k.voice.queue)))
    at = speaking.k.window.contentItem().mapToGlobal(5, 5).toPoint()
    Finger().touch(speaking.k.window, speaking.k.window.mapFromGlobal(at))
    assert heard[0] is False
    assert not speaking.k.voice.speaking
    assert not speaking.k.kiosk.herald.speaking
    assert not speaking.k.kiosk.captions.on


def test_the_first_key_silences_it(speaking: AttractPage) -> None:
    speaking.key(Qt.Key.Key_Tab)
    assert not speaking.k.voice.speaking


def test_how_to_silence_it_stands_beside_the_words(speaking: AttractPage) -> None:
    assert speaking.shows(speaking.words("herald.hush"))
    speaking.key(Qt.Key.Key_Tab)
    assert not speaking.shows(speaking.words("herald.hush"))


def test_it_stays_silent_for_a_whole_pause_after_a_touch(speaking: AttractPage) -> None:
    speaking.key(Qt.Key.Key_Tab)
    wait(speaking, 9)
    assert not speaking.k.kiosk.herald.speaking
    wait(speaking, 1)
    assert speaking.k.kiosk.herald.speaking


def test_nothing_is_said_over_a_visitor(open_kiosk: Callable[..., AttractPage]) -> None:
    page = open_kiosk(herald=ON)
    page.k.kiosk.herald.start()
    home = page.choose("en")
    wait(home, 60)
    assert page.k.voices == []
    home.k.kiosk.visit.end()
    wait(home, 9)
    assert page.k.voices == []
    wait(home, 1)
    assert page.k.kiosk.herald.speaking


def test_who_listens_to_the_first_screen_is_not_interrupted(
    open_kiosk: Callable[..., AttractPage],
) -> None:
    page = open_kiosk(herald=ON)
    page.k.kiosk.herald.start()
    page.k.kiosk.narration.setOn(True)
    to_the_end(page)
    wait(page, 60)
    assert not page.k.kiosk.herald.speaking


def test_it_gives_way_when_somebody_switches_the_voice_on(speaking: AttractPage) -> None:
    speaking.k.kiosk.narration.setOn(True)
    speaking.k.settle()
    assert not speaking.k.kiosk.herald.speaking
    assert speaking.k.voice.queue[0].text not in titles(speaking, "ar")


def test_captions_that_a_visitor_wants_are_left_alone(
    open_kiosk: Callable[..., AttractPage],
) -> None:
    page = open_kiosk(herald=ON)
    page.k.kiosk.captions.setOn(True)
    page.key(Qt.Key.Key_Tab)
    assert page.k.kiosk.captions.on


def test_in_quiet_hours_nothing_is_said(open_kiosk: Callable[..., AttractPage]) -> None:
    night = HeraldSettings(announcements=True, quiet_from="00:00", quiet_to="23:59")
    page = open_kiosk(herald=night)
    page.k.kiosk.herald.start()
    wait(page, 10)
    assert page.k.voices == []
