"""Whoever uses the kiosk by keypad and ear: knows nothing but what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.pages.keypads import CODES, strike

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from tests.support.kiosk_window import KioskWindow
    from ui.a11y.tree import Node

FURTHEST = 160


class Listener:
    """A hand that moves on until it hears a name, and selects. It never looks at the screen."""

    def __init__(self, k: KioskWindow) -> None:
        self.k = k
        self.heard: list[str] = []

    def key(self, *meanings: str) -> str:
        for meaning in meanings:
            strike(self.k.window, CODES[meaning])
            self.k.settle()
        return self.last

    @property
    def last(self) -> str:
        """All of what was said last: a name and what it is, each in its own voice."""
        return ", ".join(utterance.text for utterance in self.k.voice.queue)

    def press(self, window: QQuickWindow, node: Node) -> None:
        assert window is self.k.window
        for _ in range(FURTHEST):
            if f", {node.name}, " in f", {self.last}, ":
                self.heard.append(node.name)
                self.key("select")
                return
            self.key("down")
        raise AssertionError(f"nobody ever said {node.name!r}")
