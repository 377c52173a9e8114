"""A window with one question in it, for tests and pictures; nothing of the app around it."""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTranslator, QUrl
from PySide6.QtGui import QAccessible, QFocusEvent, QImage
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tests.support.kiosk_window import application
from ui.a11y.tree import Node, nodes
from ui.singletons import offer
from ui.viewmodels.keyboard import Keyboard
from ui.viewmodels.look import Look

ROOT = Path(__file__).resolve().parents[3]
ASSETS = ROOT / "assets"
LANGUAGES = ("ar", "he", "en")
PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)


if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@cache
def translation(lang: str) -> Path:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    made = Path(folder.name) / f"{lang}.qm"
    command = [lrelease, ASSETS / "i18n" / f"forms_{lang}.ts", "-qm", made]
    subprocess.run(command, check=True, capture_output=True)
    return made


class Stage:
    """One question at a time, in a language, at a size, in a theme."""

    def __init__(self) -> None:
        application()
        QAccessible.setActive(True)
        self.look, self.keyboard = Look(ASSETS / "themes"), Keyboard(ASSETS / "keyboards")
        offer(Look=self.look, Keyboard=self.keyboard)
        self.keyboard.set_languages(LANGUAGES)
        self.typed: list[str] = []
        self.keyboard.typed.connect(self.typed.append)
        self.answers: list[Any] = []
        self._translator = QTranslator()
        self.warnings: list[str] = []
        self.view = QQuickView()
        engine = self.view.engine()
        engine.warnings.connect(lambda found: self.warnings.extend(w.toString() for w in found))
        engine.addImportPath(str(ROOT / "ui/qml"))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.speak("en")
        self.view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("StageView.qml"))))
        assert self.view.status() == QQuickView.Status.Ready, self.view.errors()
        self.root.answered.connect(self._answered)
        self.fit(PORTRAIT)
        self.view.show()
        self.view.requestActivate()
        self.settle()
        if not self.view.isActive():  # a screen without a window manager
            QCoreApplication.sendEvent(self.view, QFocusEvent(QEvent.Type.FocusIn))

    @property
    def root(self) -> QQuickItem:
        return self.view.rootObject()

    def fit(self, pixels: tuple[int, int]) -> None:
        self.view.resize(*pixels)
        self.look.fit(*pixels)
        self.settle()

    def speak(self, lang: str) -> None:
        QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        assert self._translator.load(str(translation(lang)))
        QCoreApplication.installTranslator(self._translator)
        self.look.set_language(lang)
        self.keyboard.setLanguage(lang)
        self.view.engine().retranslate()

    def show(self, question: dict[str, Any], *, echo: bool = True, drawn: bool = False) -> None:
        """`echo`: the stage answers as the walk would, by showing the question anew.

        `drawn`: wait for a frame, after which everything stands where it belongs.
        """
        self.question, self.echo = question, echo
        self.answers.clear()
        self.typed.clear()
        self.root.setProperty("question", question)
        self.settle()
        if drawn:
            self.picture()

    def settle(self, rounds: int = 4) -> None:
        for _ in range(rounds):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()

    # What a visitor does, by the names a screen reader would say ---------------------------

    def names(self) -> list[str]:
        return [node.name for node in nodes(self.view) if node.name]

    def find(self, name: str) -> Node:
        found = [node for node in nodes(self.view) if node.name == name and node.focusable]
        assert found, f"nothing here is called {name!r}; there is {self.names()}"
        return found[0]

    def press(self, name: str) -> None:
        """As a screen reader's user, who is never quicker than a shaking hand."""
        self.rest()
        self.find(name).press()
        self.settle()

    def touch(self, name: str) -> None:
        self.rest()
        x, y, width, height = self.find(name).rect
        self.touch_at(x + width // 2, y + height // 2)

    def touch_at(self, x: int, y: int) -> None:
        """A place of the screen, as the tree gives it."""
        self.rest()
        place = QPoint(x, y) - self.view.position()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        self.rest()
        QTest.keyClick(self.view, key)
        self.settle()

    def rest(self) -> None:
        """The pause between two strikes is over."""
        touch = self.view.engine().singletonInstance("Controls", "Touch")
        touch.setProperty("last", 0)

    def checked(self) -> list[str]:
        return [node.name for node in nodes(self.view) if node.checked]

    def field(self) -> QQuickItem:
        return next(n.item for n in nodes(self.view) if n.role == QAccessible.Role.EditableText)

    def written(self) -> str:
        return self.field().property("text")

    def picture(self) -> QImage:
        self.settle()
        return self.view.grabWindow()

    def close(self) -> None:
        self.view.close()
        self.view.setSource(QUrl())
        self.view.deleteLater()
        self.settle()

    def _answered(self, value: Any) -> None:
        value = value.toVariant() if hasattr(value, "toVariant") else value
        self.answers.append(value)
        if self.echo:
            self.question = with_answer(self.question, value)
            self.root.setProperty("question", self.question)


def with_answer(question: dict[str, Any], value: Any) -> dict[str, Any]:
    """The question as it stands after an answer."""
    chosen = value if isinstance(value, list) else [value]
    choices = [{**c, "selected": c["value"] in chosen} for c in question["choices"]]
    return {**question, "value": value, "choices": choices, "error": None}
