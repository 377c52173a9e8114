"""The whole feedback journey, done once in this process to learn what to press, in which order."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.recipients import give_recipients
from tests.ui.pages.hands import Keys, Reader

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import QuestionPage
    from ui.a11y.tree import Node

ROOT = Path(__file__).resolve().parents[3]
KIOSK = [sys.executable, "-m", "ui.cli", "kiosk", "--settings"]


class NotedReader(Reader):
    """Presses as a screen reader does, and notes what."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def press(self, window: QQuickWindow, node: Node) -> None:
        self.names.append(node.name)
        super().press(window, node)


class NotedKeys(Keys):
    """Goes by Tab and Enter, and notes every key."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def press(self, window: QQuickWindow, node: Node) -> None:
        for _ in range(self.FURTHEST):
            if window.activeFocusItem() is node.item:
                self.keys.append("Return")
                QTest.keyClick(window, Qt.Key.Key_Return)
                return
            self.keys.append("Tab")
            QTest.keyClick(window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {node.name!r}")


def to_the_comment(kiosk: AttractPage) -> QuestionPage:
    """From the first screen through the visit's form up to the question that is written."""
    question = kiosk.choose("en").form("feedback")
    question.choose("passport").next()
    question.choose("2").next()
    assert question.asks == "sorry"
    question.next().choose("waiting", "staff").next()
    question.choose("4").next()
    return question.rate(8).next()


def settings(folder: Path, data: Path, pack: Path) -> Path:
    """A kiosk that fills its screen, without sound."""
    folder.mkdir(parents=True, exist_ok=True)
    give_recipients(data)
    file = folder / "diwan.toml"
    lines = [f"data_dir = {json.dumps(str(data))}", f"pack = {json.dumps(str(pack))}"]
    lines += ["[display]", "full_screen = true", "ppi = 102.46", "[speech]", "enabled = false"]
    file.write_text("\n".join([*lines, ""]), "utf-8")
    return file
