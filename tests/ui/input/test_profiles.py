"""Ways of using the kiosk, on one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.session import PROFILES
from tests.ui.frame.test_wipe import assert_as_new
from tests.ui.pages.attract_page import AttractPage
from tests.ui.pages.hands import Finger

if TYPE_CHECKING:
    from tests.ui.pages.page import Page

Key = Qt.Key


def choose(page: Page, profile: str) -> Page:
    page.key(Key.Key_F2)
    return page.press_words(f"profile.{profile}")


@pytest.mark.row(1, 22)
@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_one_key_opens_a_chooser_that_speaks(kiosk: AttractPage, lang: str) -> None:
    home = kiosk.choose(lang)
    assert not home.k.voices
    home.key(Key.Key_F2)
    assert home.said[-1].startswith(home.words("profiles.title"))
    for profile in PROFILES:
        assert home.offers(home.words(f"profile.{profile.id}"))


def test_voice_that_only_spoke_the_chooser_falls_silent_with_it(kiosk: AttractPage) -> None:
    home = kiosk.choose("en")
    home.key(Key.Key_F2)
    assert home.k.kiosk.narration.on
    home.key(Key.Key_Escape)
    assert not home.k.kiosk.narration.on
    home.key(Key.Key_F2)
    home.press_words("profile.motor")
    assert not home.k.kiosk.narration.on


@pytest.mark.row(1)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda each: each.id)
def test_profile_sets_everything_at_once_and_is_gone_after_the_visit(
    kiosk: AttractPage, profile
) -> None:
    home = choose(kiosk.choose("en"), profile.id)
    k = home.k.kiosk
    assert (k.look.size, k.look.theme, k.look.lowReach) == (
        profile.size,
        profile.theme,
        profile.low_reach,
    )
    assert k.narration.on == profile.speech
    assert k.access.explore.touch == profile.explore
    assert k.access.scanner.switches == profile.switches
    assert k.access.profiles.plain == profile.plain
    assert home.checked()[-1:] == [home.words(f"profile.{profile.id}")]
    home.k.kiosk.visit.end()
    home.k.settle()
    assert_as_new(home.to(AttractPage))
    assert (k.access.profiles.current, k.access.explore.touch) == ("", False)
    assert k.access.scanner.switches == "none"


def test_profile_in_use_is_left_by_choosing_it_again(kiosk: AttractPage) -> None:
    home = choose(kiosk.choose("en"), "low-vision")
    home.press_words("profile.low-vision")
    assert home.k.kiosk.look.size == 1
    assert home.k.kiosk.access.profiles.current == ""


@pytest.mark.row(28)
def test_hands_that_shake_are_given_half_a_second_between_touches(kiosk: AttractPage) -> None:
    home = choose(kiosk.choose("en"), "motor")
    engine = home.k.kiosk._engine
    assert engine is not None
    assert engine.singletonInstance("Controls", "Touch").property("pause") == 500
    assert home.k.kiosk.access.steady.steadiness.double_strike == 0.5


@pytest.mark.row(1, 36)
@pytest.mark.parametrize("profile", ["deaf", "plain", "motor"])
def test_profile_gives_twice_the_time(kiosk: AttractPage, profile: str) -> None:
    home = choose(kiosk.choose("en"), profile).close_panel().by(Finger())
    home.wait(239)
    assert not home.shows(home.words("idle.title"))
    home.wait(2)
    assert home.shows(home.words("idle.title"))


@pytest.mark.row(1)
def test_chooser_is_reached_by_touch_through_help(kiosk: AttractPage) -> None:
    home = kiosk.choose("he").by(Finger())
    home.panel("help").press_words("profiles.title").press_words("profile.low-vision")
    assert home.k.kiosk.look.theme == "contrast-dark"
    assert not home.k.voices


@pytest.mark.row(1)
def test_blind_visitor_hears_the_page_after_choosing(kiosk: AttractPage) -> None:
    service = kiosk.choose("en").guidance().topic("documents").service("renew-id-card")
    choose(service, "blind").key(Key.Key_Escape)
    service.k.settle()
    assert any("identity card" in text for text in service.said)
