"""What the desk takes over from the system it runs on: dark or light, more contrast, larger letters.

A kiosk has settings of its own for every visitor; a desk stands on somebody's desktop, who has
said there already how a screen should look. What is chosen at the desk afterwards holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from ui.viewmodels.look import Look

USUAL_DPI = 96.0
LARGER_FROM = (12.5, 15.5, 19.5)
"""Points of the system's letters from which the desk's are one, two, three steps larger."""


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """The name of a theme; empty where the system wants nothing in particular."""
    dark = scheme == Qt.ColorScheme.Dark
    if contrast == Qt.ContrastPreference.HighContrast:
        return "contrast-dark" if dark else "contrast-light"
    return "dark" if dark else ""


def size_for(points: float, dpi: float) -> int:
    """The step of the desk's letters, 0 to 3. A system that magnifies letters says so in its dpi."""
    real = points * dpi / USUAL_DPI
    return sum(real >= least for least in LARGER_FROM)


def take_over(look: Look, app: QGuiApplication) -> None:
    """As the system looks now, and again when its colours change."""
    hints = app.styleHints()

    def colours() -> None:
        theme = theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())
        look.setTheme(theme or look.themes[0])

    hints.colorSchemeChanged.connect(colours)
    hints.accessibility().contrastPreferenceChanged.connect(colours)
    colours()
    points = app.font().pointSizeF()
    if points > 0:
        look.setSize(size_for(points, app.primaryScreen().logicalDotsPerInchY()))
