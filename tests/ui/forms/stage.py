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

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import qmlRegisterSingletonInstance
from PySide6.QtQuick import QQuickItem, QQuickView

from ui.viewmodels.keyboard import Keyboard
from ui.viewmodels.look import Look

ROOT = Path(__file__).resolve().parents[3]
ASSETS = ROOT / "assets"
LANGUAGES = ("ar", "he", "en")
PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)


@cache
def application() -> QGuiApplication:
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    return app


@cache
def singletons() -> tuple[Look, Keyboard]:
    """Registered once a process, as the app does it."""
    application()
    look, keyboard = Look(ASSETS / "themes"), Keyboard(ASSETS / "keyboards")
    for name, single in (("Look", look), ("Keyboard", keyboard)):
        qmlRegisterSingletonInstance(type(single), "Diwan", 1, 0, name, single)
    keyboard.set_languages(LANGUAGES)
    return look, keyboard


@cache
def translations() -> Path:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for lang in LANGUAGES:
        source = ASSETS / "i18n" / f"forms_{lang}.ts"
        command = [lrelease, source, "-qm", Path(folder.name) / f"{lang}.qm"]
        subprocess.run(command, check=True, capture_output=True)
    return Path(folder.name)


class Stage:
    """One question at a time, in a language, at a size, in a theme."""

    def __init__(self) -> None:
        self.look, self.keyboard = singletons()
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
        self.settle()

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
        assert self._translator.load(str(translations() / f"{lang}.qm"))
        QCoreApplication.installTranslator(self._translator)
        self.look.set_language(lang)
        self.keyboard.setLanguage(lang)
        self.view.engine().retranslate()

    def show(self, question: dict[str, Any], *, echo: bool = True) -> None:
        """`echo`: the stage answers as the walk would, by showing the question anew."""
        self.question, self.echo = question, echo
        self.answers.clear()
        self.root.setProperty("question", question)
        self.settle()

    def settle(self, rounds: int = 4) -> None:
        for _ in range(rounds):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()

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


def descendants(item: QObject) -> list[QQuickItem]:
    found = []
    for child in item.childItems() if isinstance(item, QQuickItem) else []:
        found += [child, *descendants(child)]
    return found
