"""Rows that are figures: letters, lengths, colours, loudness, speed and time."""

from __future__ import annotations

import math
import tomllib
from itertools import pairwise, product

import pytest

from kiosk.session import IdleWatch, Timing
from kiosk.settings.places import assets_dir
from kiosk.settings.table import SessionSettings
from kiosk.speech import ladder
from tests.accessibility.contrast import contrast
from tests.support.clock import ManualClock
from ui.viewmodels.theme_files import SIZES, THEMES, Metrics, Palette

METRICS = Metrics(assets_dir() / "themes" / "metrics.toml")
PPI = 25.4  # so that a pixel is a millimetre
HIGH = ("contrast-light", "contrast-dark")
GROUNDS = ("canvas", "surface", "sunken")
INKS = ("text", "textSoft")
ON = {
    "onPrimary": ("primary", "primaryPressed"),
    "onTint": ("tint",),
    "onHero": ("hero", "heroPattern"),
    "onWordMark": ("wordMark",),
    "text": ("sentenceMark", "tint", "successTint", "warningTint", "dangerTint"),
    "success": ("successTint", "surface"),
    "warning": ("warningTint", "surface"),
    "danger": ("dangerTint", "surface", "canvas"),
    "primary": ("surface", "canvas"),
}
PARTS = [("touchEdge", g) for g in GROUNDS] + [("fieldEdge", g) for g in GROUNDS]
PARTS += [("focusOuter", g) for g in GROUNDS] + [("focusInner", "focusOuter")]
PARTS += [("scan", g) for g in GROUNDS] + [("scanDash", "scan")]


def colours(theme: str) -> dict[str, str]:
    return Palette(assets_dir() / "themes" / f"{theme}.toml").colours


def capital_mm(role: str, step: int) -> float:
    ratio = tomllib.loads((assets_dir() / "themes" / "metrics.toml").read_text("utf-8"))
    return METRICS.letters(step, PPI)[role] * ratio["type"]["capital-height-ratio"]


def pairs(palette: dict[str, str]) -> list[tuple[str, str, float]]:
    found = [(ink, ground) for ink, ground in product(INKS, GROUNDS)]
    found += [(ink, ground) for ink, grounds in ON.items() for ground in grounds]
    return [(i, g, contrast(palette[i], palette[g])) for i, g in found]


@pytest.mark.row(18)
@pytest.mark.parametrize(("distance", "least"), [(400, 4.89), (500, 6.11), (600, 7.33)])
def test_en_5_1_4_letters_can_be_made_large_enough_for_the_distance(
    distance: int, least: float
) -> None:
    assert 2 * distance * math.tan(math.radians(0.7) / 2) == pytest.approx(least, abs=0.01)
    largest = min(capital_mm(role, len(SIZES) - 1) for role in ("label", "body", "lead", "h2"))
    assert largest >= least


@pytest.mark.row(34)
def test_508_402_4_and_ada_707_7_2_capitals_by_default_are_4_8_mm_without_serifs() -> None:
    for role in METRICS.letters(1, PPI):
        assert capital_mm(role, 1) >= 4.8 - 1e-9
    families = {METRICS.script(s)[0] for s in ("latin", "cyrillic", "arabic", "hebrew", "ethiopic")}
    assert all(family.startswith("Noto Sans") for family in families)


@pytest.mark.row(44)
@pytest.mark.parametrize(
    ("step", "low", "high"), [(0, 3.5, 4.2), (1, 4.8, 5.6), (2, 6.4, 7.1), (3, 8.5, 9.0)]
)
def test_vvsg_7_1_g_running_text_lies_in_the_band_of_its_size(
    step: int, low: float, high: float
) -> None:
    for role in ("body", "label"):
        assert low - 1e-9 <= capital_mm(role, step) <= high + 1e-9


@pytest.mark.row(38)
@pytest.mark.parametrize("theme", THEMES)
def test_wcag_1_4_6_every_pair_of_text_and_ground_is_at_seven_to_one(theme: str) -> None:
    weak = [f"{i} on {g}: {ratio:.2f}" for i, g, ratio in pairs(colours(theme)) if ratio < 7]
    assert weak == []


@pytest.mark.row(38)
@pytest.mark.row(40)
@pytest.mark.parametrize("theme", THEMES)
def test_wcag_1_4_11_edges_and_focus_stand_out_at_three_to_one(theme: str) -> None:
    palette = colours(theme)
    weak = [
        f"{part} on {ground}: {contrast(palette[part], palette[ground]):.2f}"
        for part, ground in PARTS
        if contrast(palette[part], palette[ground]) < 3
    ]
    assert weak == []


@pytest.mark.row(43)
def test_vvsg_7_1_c_default_theme_is_at_ten_to_one_for_running_text() -> None:
    palette = colours(THEMES[0])
    assert min(contrast(palette[i], palette[g]) for i, g in product(INKS, GROUNDS)) >= 10


@pytest.mark.row(43)
@pytest.mark.parametrize("theme", HIGH)
def test_vvsg_7_1_c_high_contrast_is_at_twenty_to_one_in_both_polarities(theme: str) -> None:
    palette = colours(theme)
    assert min(contrast(palette[i], palette[g]) for i, g in product(INKS, GROUNDS)) >= 20
    light = contrast(palette["canvas"], "#000000") > contrast(palette["canvas"], "#FFFFFF")
    assert light == (theme == "contrast-light")


@pytest.mark.row(43)
def test_vvsg_7_1_d_one_theme_is_soft() -> None:
    palette = colours("soft")
    weakest, strongest = min(p[2] for p in pairs(palette)), max(p[2] for p in pairs(palette))
    assert weakest >= 4.5
    assert strongest <= 8


@pytest.mark.row(41)
@pytest.mark.parametrize("step", range(len(SIZES)))
def test_wcag_2_5_5_targets_and_gaps_are_large_in_millimetres(step: int) -> None:
    mm = METRICS.lengths(step, high_contrast=False)
    targets = [value for name, value in mm.items() if name.startswith("target")]
    assert min(targets) >= 12.7
    assert mm["spaceGap"] >= 2.54


@pytest.mark.row(40)
@pytest.mark.parametrize("high", [False, True])
def test_wcag_2_4_13_focus_ring_is_thicker_than_two_css_pixels(high: bool) -> None:
    css_pixel = 25.4 / 96
    mm = METRICS.lengths(1, high_contrast=high)
    assert mm["focusOuter"] + mm["focusInner"] >= 2 * css_pixel
    assert mm["focusOuter"] >= css_pixel


@pytest.mark.row(30)
def test_en_8_2_1_volume_has_eighteen_decibels_and_a_step_at_twelve() -> None:
    steps = ladder.VOLUMES_DB
    assert steps[-1] - steps[0] >= 18
    assert any(step - steps[0] >= 12 for step in steps)
    assert ladder.gain(len(steps) - 1) == pytest.approx(1)


@pytest.mark.row(45)
def test_vvsg_7_1_k_speed_and_volume_go_in_small_steps() -> None:
    percents = [each.percent for each in ladder.RATES]
    assert (percents[0], percents[-1]) == (50, 200)
    assert 6 <= len(percents) <= 8
    assert 120 <= ladder.RATES[ladder.DEFAULT_RATE].words_per_minute <= 125
    assert all(0 < b - a <= 10 for a, b in pairwise(ladder.VOLUMES_DB))


@pytest.mark.row(46)
def test_vvsg_quiet_visitor_has_two_to_five_minutes_and_half_a_minute_to_answer() -> None:
    settings = SessionSettings()
    assert 120 <= settings.idle_warning_s <= 300
    assert 20 <= settings.idle_countdown_s <= 45
    clock = ManualClock()
    quiet, answer = settings.idle_warning_s, settings.idle_countdown_s
    watch = IdleWatch(clock, Timing(quiet=quiet, countdown=answer))
    watch.begin()
    clock.advance(settings.idle_warning_s - 1)
    assert watch.phase == "active"
    clock.advance(1)
    assert watch.phase == "warning"
    clock.advance(settings.idle_countdown_s)
    assert watch.phase == "over"


@pytest.mark.row(36)
def test_wcag_2_2_1_time_can_be_put_off_more_than_ten_times() -> None:
    clock, settings = ManualClock(), SessionSettings()
    assert settings.idle_countdown_s >= 20
    watch = IdleWatch(clock, Timing(quiet=settings.idle_warning_s))
    watch.begin()
    for _ in range(12):
        clock.advance(settings.idle_warning_s)
        assert watch.phase == "warning"
        watch.extend()
        assert watch.phase == "active"
