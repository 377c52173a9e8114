"""The staff desktop on a system whose user has said how a screen should look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont

from kiosk.settings.places import assets_dir
from tests.support.kiosk_window import application
from ui.desk.surroundings import size_for, take_over, theme_for
from ui.viewmodels.look import Look

SCHEME, CONTRAST = Qt.ColorScheme, Qt.ContrastPreference


@pytest.mark.row(33)
@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (SCHEME.Unknown, CONTRAST.NoPreference, ""),
        (SCHEME.Light, CONTRAST.NoPreference, ""),
        (SCHEME.Dark, CONTRAST.NoPreference, "dark"),
        (SCHEME.Light, CONTRAST.HighContrast, "contrast-light"),
        (SCHEME.Dark, CONTRAST.HighContrast, "contrast-dark"),
    ],
)
def test_en_11_7_the_desk_opens_in_the_contrast_of_its_system(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, theme: str
) -> None:
    assert theme_for(scheme, contrast) == theme
    assert not theme or theme in Look(assets_dir() / "themes").themes


@pytest.mark.row(33)
@pytest.mark.parametrize(
    ("points", "dpi", "step"), [(9, 96, 0), (11, 96, 0), (11, 120, 1), (16, 96, 2), (11, 192, 3)]
)
def test_en_11_7_the_desks_letters_grow_with_those_of_its_system(
    points: float, dpi: float, step: int
) -> None:
    assert size_for(points, dpi) == step


class System(QObject):
    """A system in a test's hands: what Qt's application tells of it, and when it changes."""

    colorSchemeChanged = Signal()
    contrastPreferenceChanged = Signal()

    def __init__(self, points: float) -> None:
        super().__init__()
        self.scheme, self.points = SCHEME.Light, points

    def font(self) -> QFont:
        font = QFont()
        font.setPointSizeF(self.points)
        return font

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return CONTRAST.NoPreference

    def logicalDotsPerInchY(self) -> float:
        return 96.0

    def itself(self) -> System:
        return self

    styleHints = accessibility = primaryScreen = itself


@pytest.mark.row(33)
def test_en_11_7_a_change_of_the_systems_colours_is_followed() -> None:
    application()
    system = System(points=14)
    look = Look(assets_dir() / "themes", metrics="desk.toml", size=0)
    take_over(look, system)  # type: ignore[arg-type]  # as much of an application as it asks
    assert (look.size, look.theme) == (1, "light")
    system.scheme = SCHEME.Dark
    system.colorSchemeChanged.emit()
    assert look.theme == "dark"
