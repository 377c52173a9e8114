"""Keypads and switch boxes: real key events with scan codes of their own, as X11 reports them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.settings.keymap import MEANINGS
from ui.a11y.screen import part_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from tests.support.kiosk_window import KioskWindow
    from tests.ui.pages.page import Page
    from ui.a11y.tree import Node

CODES = {meaning: 191 + number for number, meaning in enumerate(MEANINGS)}
TAUGHT = [f"{meaning}={code}" for meaning, code in CODES.items()]
FURTHEST = 300


def strike(
    window: QQuickWindow,
    code: int,
    *,
    key: Qt.Key = Qt.Key.Key_unknown,
    text: str = "",
    repeat: bool = False,
    release: bool = True,
    at: int = 0,
) -> None:
    """One key by its scan code, down and up, at a time in ms; `repeat` as a machine marks it."""
    kinds = [QEvent.Type.KeyPress, *([QEvent.Type.KeyRelease] if release else [])]
    for kind in kinds:
        held = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, held, code, 0, 0, text, repeat)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window, event)


def let_go(window: QQuickWindow, code: int, *, at: int = 0) -> None:
    held = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_unknown, held, code, 0, 0, "", False)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(window, event)


class Pad:
    """A keypad with every key there is. As a hand it finds things by moving, and selects them."""

    def __init__(self, k: KioskWindow) -> None:
        self.k = k

    def key(self, *meanings: str) -> Pad:
        for meaning in meanings:
            strike(self.k.window, CODES[meaning])
            self.k.settle()
        return self

    def press(self, window: QQuickWindow, node: Node) -> None:
        if part_of(node.item) == "keys":
            self._go_on_the_keys(node.item)
        for _ in range(FURTHEST):
            if window.activeFocusItem() is node.item:
                self.key("select")
                return
            self.key("down")
        raise AssertionError(f"the keypad never comes to {node.name!r}")

    def _go_on_the_keys(self, key: QQuickItem) -> None:
        window = self.k.window
        while part_of(window.activeFocusItem()) != "keys":
            self.key("forward")
        rtl = self.k.kiosk.keyboard.rtl
        for _ in range(FURTHEST):
            here, there = middle(window.activeFocusItem()), middle(key)
            if abs(here.y() - there.y()) > 2:
                self.key("down" if there.y() > here.y() else "up")
            elif window.activeFocusItem() is not key:
                self.key("forward" if (there.x() > here.x()) != rtl else "back")
            else:
                return
        raise AssertionError("the keypad never comes to that key")


class Switches:
    """One switch or two, and patience."""

    def __init__(self, k: KioskWindow, count: int) -> None:
        self.k = k
        self.count = count
        self.used: set[int] = set()

    def begin(self) -> Switches:
        """The first press starts scanning."""
        self._strike("choose" if self.count == 1 else "move")
        assert self.k.kiosk.access.scanner.switches == ("one" if self.count == 1 else "two")
        return self

    def press(self, window: QQuickWindow, node: Node) -> None:
        for _ in range(FURTHEST):
            offered = self._offered()
            if offered == [node.item]:
                self._strike("choose")
                return
            if node.item in offered and self._whole():
                self._strike("choose")
            else:
                self._on()
        raise AssertionError(f"scanning never comes to {node.name!r}")

    def _offered(self) -> list[QQuickItem]:
        return self.k.kiosk.access.scanner._offered()

    def _whole(self) -> bool:
        return self.k.kiosk.access.scanner._scan.item is None

    def _on(self) -> None:
        if self.count == 1:
            self.k.clock.advance(self.k.kiosk.access.scanner.step)
            self.k.kiosk.access.scanner.tick()
            self.k.settle(2)
        else:
            self._strike("move")

    def _strike(self, meaning: str) -> None:
        self.used.add(CODES[meaning])
        self.k.clock.advance(0.6)
        strike(self.k.window, CODES[meaning])
        self.k.settle()


def middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def pad_of(page: Page) -> Pad:
    return Pad(page.k)
