"""Interface texts: one compiled catalogue per language and room, swapped while the app runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator, qtTrId
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path


class Translations:
    """Installs the catalogues of one language at a time. A missing one is a fault of the build."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._ready: dict[str, list[QTranslator]] = {}

    def use(self, tag: str) -> None:
        """Raises `FileNotFoundError` when the language was never compiled."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale(tag))
        self._installed = self._catalogues(tag)
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        _call_off_rounds()

    def say(self, key: str, tag: str) -> str:
        """The text of an id in another language than the one in use; the id where there is none."""
        for catalogue in self._catalogues(tag):
            if found := catalogue.translate("", key):
                return found
        return key

    def _catalogues(self, tag: str) -> list[QTranslator]:
        if tag not in self._ready:
            files = sorted(self._folder.glob(f"*_{tag}.qm"))
            if not files:
                raise FileNotFoundError(
                    f"no compiled texts for “{tag}” in {self._folder}; run ./dev setup"
                )
            self._ready[tag] = [_load(file) for file in files]
        return self._ready[tag]


def words(key: str) -> str:
    """The text of an id in the language in use."""
    return qtTrId(key)


def _call_off_rounds() -> None:
    """Every catalogue that comes or goes has told each window to go round its items, a thousand of
    them, which do nothing with the news: texts are told anew by the engine, once.
    """
    for window in QGuiApplication.topLevelWindows():
        QCoreApplication.removePostedEvents(window, QEvent.Type.LanguageChange.value)


def _load(file: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(file)):
        raise FileNotFoundError(f"{file} is not a compiled catalogue; run ./dev setup")
    return translator
