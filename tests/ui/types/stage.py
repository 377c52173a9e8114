"""The stage of the form pages with what the pages of these types need besides."""

from __future__ import annotations

import atexit
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest

from tests.support.clock import ManualClock
from tests.support.kiosk_window import application
from tests.ui.forms.stage import ASSETS, LANGUAGES, Stage
from tests.ui.types.fake_sound import AtOnce, FakeSound
from ui.a11y.tree import nodes
from ui.singletons import offer
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.dates import Dates
from ui.viewmodels.lookup import Lookup
from ui.viewmodels.recorder import Recorder


@cache
def translations() -> Path:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for lang in LANGUAGES:
        source = ASSETS / "i18n" / f"types_{lang}.ts"
        command = [lrelease, source, "-qm", Path(folder.name) / f"types_{lang}.qm"]
        subprocess.run(command, check=True, capture_output=True)
    return Path(folder.name)


class TypesStage(Stage):
    def __init__(self) -> None:
        application()
        self.sound = FakeSound()
        self.attachments = Attachments()
        self.dates = Dates(ManualClock(), "Asia/Jerusalem")
        self.lookup = Lookup()
        self.hushed = 0
        self.recorder = Recorder(self.sound, AtOnce(), self.attachments, self._hush)
        offer(
            Attachments=self.attachments,
            Dates=self.dates,
            Lookup=self.lookup,
            Recorder=self.recorder,
        )
        self._more_words = QTranslator()
        self.told: list[str] = []
        super().__init__()
        self.view.engine().singletonInstance("Controls", "Touch").told.connect(self._hear)

    def _hush(self) -> None:
        self.hushed += 1

    def _hear(self, words: str, personal: bool) -> None:  # a signal's argument
        self.told.append(f"({words})" if personal else words)

    def speak(self, lang: str) -> None:
        QCoreApplication.removeTranslator(self._more_words)
        self._more_words = QTranslator()
        assert self._more_words.load(str(translations() / f"types_{lang}.qm"))
        QCoreApplication.installTranslator(self._more_words)
        super().speak(lang)

    def fresh(self) -> None:
        """A new visit with a microphone."""
        self.recorder.leave()
        self.attachments.wipe()
        self.sound.there, self.sound.broken = True, False
        self.sound.calls.clear()
        self.recorder._state = "unknown"
        self.told.clear()

    def find_any(self, name: str) -> tuple[int, int, int, int]:
        """Where a thing is that takes no focus."""
        return next(node.rect for node in nodes(self.view) if node.name == name)

    def draw(self, name: str, *points: tuple[float, float]) -> None:
        """One line over an item, through points given as shares of its width and height."""
        x, y, width, height = self.find_any(name)
        origin = self.view.position()
        places = [QPoint(int(x + width * a), int(y + height * b)) - origin for a, b in points]
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.view, left, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(self.view, place)
        QTest.mouseRelease(self.view, left, pos=places[-1])
        QTest.qWait(120)
        self.settle()
