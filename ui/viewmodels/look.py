"""How the screen looks for this visit: size, theme, direction, height. Reset after each visit."""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextBlockFormat, QTextCursor
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n import direction, script
from kiosk.i18n.written import written_in
from ui.viewmodels.reading import Property
from ui.viewmodels.theme_files import DEFAULT_SIZE, MM_PER_INCH, SIZES, THEMES, Metrics, Palette

LineHeight = QTextBlockFormat.LineHeightTypes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickTextDocument

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS = "phosphor"
_MARKS = {"rtl": "\u200f", "ltr": "\u200e"}


def _icon_files() -> tuple[Path, Path] | None:
    """The Phosphor face and its names, inside the package that carries them; never imported."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "fonts"
    faces = sorted(folder.glob(f"{_ICONS}-[0-9]*.ttf"))
    names = sorted(folder.glob(f"{_ICONS}-charmap-*.json"))
    return (faces[-1], names[-1]) if faces and names else None


@QmlElement
@QmlSingleton
class Look(QObject):
    """Tokens of the design as properties. Lengths in mm become px through `ppi`."""

    changed = Signal()
    languageChanged = Signal()
    geometryChanged = Signal()
    focusChanged = Signal()
    changingChanged = Signal()

    def __init__(
        self,
        themes: Path,
        ppi: float = 102.46,
        parent: QObject | None = None,
        *,
        metrics: str = "metrics.toml",
        size: int = DEFAULT_SIZE,
    ) -> None:
        """`metrics` names the file with the measures, `size` the step to begin and end with."""
        super().__init__(parent)
        self._metrics = Metrics(themes / metrics)
        self._usual_size = size
        self._themes = themes
        self._palettes: dict[str, Palette] = {}
        self._device_ppi = ppi
        self._ppi = ppi
        self._language = "en"
        self._portrait = True
        self._focus_shown = False
        self._changing = 0
        self._set_defaults()

    def _set_defaults(self) -> None:
        self._size = self._usual_size
        self._theme = THEMES[0]
        self._low_reach = False
        self._reduced_motion = False

    # What QML reads ----------------------------------------------------------------------

    def _palette(self) -> Palette:
        if self._theme not in self._palettes:
            self._palettes[self._theme] = Palette(self._themes / f"{self._theme}.toml")
        return self._palettes[self._theme]

    @Property("QVariantMap", notify=changed)
    def palette(self) -> dict[str, Any]:
        """Colours of the theme by name."""
        return self._palette().colours

    @Property("QVariantMap", notify=changed)
    def lengths(self) -> dict[str, float]:
        """Lengths by name, in whole px."""
        mm = self._metrics.lengths(self._size, high_contrast=self._palette().high_contrast)
        scale = self._ppi / MM_PER_INCH
        return {
            k: v if k == "lowReachEmptyTop" else max(1, round(v * scale)) for k, v in mm.items()
        }

    @Property("QVariantMap", notify=changed)
    def letters(self) -> dict[str, float]:
        """Font sizes by role in px, for Latin."""
        return self._metrics.letters(self._size, self._ppi)

    @Property("QVariantMap", notify=changed)
    def motion(self) -> dict[str, int]:
        """Durations in ms; all zero where motion is reduced."""
        motion = self._metrics.motion()
        still = self._reduced_motion or self._palette().high_contrast
        return dict.fromkeys(motion, 0) if still else motion

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._theme

    @Property("QStringList", constant=True)
    def themes(self) -> list[str]:
        return list(THEMES)

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._palette().high_contrast

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._palette().dark

    @Property(int, notify=changed)
    def size(self) -> int:
        """0 to 3: S, M, L, XL."""
        return self._size

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._low_reach

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

    @Property(bool, notify=focusChanged)
    def focusShown(self) -> bool:
        """Rings are drawn while keys, a switch or the voice are in use, and briefly after a touch."""
        return self._focus_shown

    @Slot(bool)
    def showFocus(self, shown: bool) -> None:
        if shown != self._focus_shown:
            self._focus_shown = shown
            self.focusChanged.emit()

    @Property(bool, notify=changingChanged)
    def changing(self) -> bool:
        """Whether words, letters and widths are being exchanged: a text is laid out after it."""
        return self._changing > 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Texts wait while this lasts; nothing is painted meanwhile."""
        self._changing += 1
        self.changingChanged.emit()
        try:
            yield
        finally:
            self._changing -= 1
            self.changingChanged.emit()

    @Property(float, notify=changed)
    def ppi(self) -> float:
        return self._ppi

    @Property(bool, notify=geometryChanged)
    def portrait(self) -> bool:
        return self._portrait

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(bool, notify=languageChanged)
    def rtl(self) -> bool:
        return direction(self._language) == "rtl"

    # What QML asks -----------------------------------------------------------------------

    @Slot(str, result=bool)
    def isRtl(self, tag: str) -> bool:
        """Whether a language runs right to left."""
        return direction(tag or self._language) == "rtl"

    @Slot(str, result=str)
    def mark(self, tag: str) -> str:
        """The invisible mark that gives a paragraph the direction of its language."""
        return _MARKS[direction(tag or self._language)]

    @Slot(str, str, result=str)
    def written(self, text: str, expected: str) -> str:
        """The language a person's text is set in that nobody said the language of."""
        return written_in(text, expected)

    @Slot(str, result="QVariantMap")
    def face(self, tag: str) -> dict[str, Any]:
        """All of the above and below in one: {rtl, mark, family, factor, lineHeight}."""
        family, factor, line_height = self._metrics.script(script(tag))
        return {
            "rtl": direction(tag) == "rtl",
            "mark": self.mark(tag),
            "family": family,
            "factor": factor,
            "lineHeight": line_height,
        }

    @Slot(str, result=str)
    def family(self, tag: str) -> str:
        return self._metrics.script(script(tag or self._language))[0]

    @Slot(str, result=float)
    def letterFactor(self, tag: str) -> float:
        return self._metrics.script(script(tag or self._language))[1]

    @Slot(str, result=float)
    def lineHeight(self, tag: str) -> float:
        return self._metrics.script(script(tag or self._language))[2]

    @Slot(QObject, str)
    def space(self, document: QQuickTextDocument, tag: str) -> None:
        """Give running text the line height of its language, which QML has no property for."""
        text = document.textDocument()
        percent = round(self.lineHeight(tag) * 100)
        if round(text.lastBlock().blockFormat().lineHeight()) == percent:
            return  # the change of format itself is announced as a change of text
        wanted = QTextBlockFormat()
        wanted.setLineHeight(percent, LineHeight.ProportionalHeight.value)
        cursor = QTextCursor(text)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(wanted)

    @Slot(QObject, int, int, result="QVariantList")
    def reach(self, document: QQuickTextDocument, start: int, end: int) -> list[dict[str, float]]:
        """What the letters from `start` to `end` cover, line by line: {at, from, to}, `at` a
        position in that line, the others px.

        A caret's place does not tell it: before a word of the other direction it stands at the far
        end of the word, so that the word's first letter would be left out.
        """
        found = []
        block = document.textDocument().begin()
        while block.isValid():
            layout, origin = block.layout(), block.position()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                at = max(start - origin, line.textStart())
                length = min(end - origin, line.textStart() + line.textLength()) - at
                if length > 0 and (runs := line.glyphRuns(at, length)):
                    boxes = [run.boundingRect() for run in runs]
                    edge = layout.position().x()
                    found.append(
                        {
                            "at": origin + line.textStart(),
                            "from": edge + min(box.left() for box in boxes),
                            "to": edge + max(box.right() for box in boxes),
                        }
                    )
            block = block.next()
        return found

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The character of an icon in the icon face; empty for a name it does not have."""
        code = self._glyphs.get(name)
        return chr(int(code, 16)) if code else ""

    @Property(str, constant=True)
    def iconFamily(self) -> str:
        return self._icon_family

    @cached_property
    def _icon_family(self) -> str:
        files = _icon_files()
        if files is None:
            return ""
        return QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(files[0]))
        )[0]

    @cached_property
    def _glyphs(self) -> dict[str, str]:
        files = _icon_files()
        return json.loads(files[1].read_bytes()) if files else {}

    # What changes it ---------------------------------------------------------------------

    @Slot(int)
    def setSize(self, step: int) -> None:
        self._size = min(max(step, 0), len(SIZES) - 1)
        with self.held():
            self.changed.emit()

    @Slot(str)
    def setTheme(self, name: str) -> None:
        if name in THEMES:
            self._theme = name
            self.changed.emit()

    @Slot(bool)
    def setLowReach(self, on: bool) -> None:
        self._low_reach = on
        self.changed.emit()

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:
        self._reduced_motion = on
        self.changed.emit()

    def set_language(self, tag: str) -> None:
        """Direction and letters follow the language. Announced before the texts change."""
        self._language = tag
        self.languageChanged.emit()
        self.changed.emit()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """Keep every millimetre true where the window is large enough, else shrink all alike."""
        if width <= 0 or height <= 0:
            return
        short, long = self._metrics.reference_mm
        self._portrait = height >= width
        wide, high = (short, long) if self._portrait else (long, short)
        fitting = min(width / wide, height / high) * MM_PER_INCH
        ppi = min(self._device_ppi, round(fitting, 2))
        self.geometryChanged.emit()
        if abs(ppi - self._ppi) > 0.01:
            self._ppi = ppi
            self.changed.emit()

    def reset(self) -> None:
        """Back to how the next visitor expects to find the screen."""
        self._set_defaults()
        self.changed.emit()
