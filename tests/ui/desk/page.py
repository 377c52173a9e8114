"""The desk's window through its accessibility tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.i18n.isolation import without_marks
from ui.a11y.tree import Node, Role, nodes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.desk_window import DeskWindow

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Page:
    """What is there by its names; what can be pressed is pressed."""

    def __init__(self, desk: DeskWindow) -> None:
        self._desk = desk
        desk.settle()

    def names(self) -> list[str]:
        self._desk.settle()
        return [without_marks(node.name) for node in nodes(self._desk.window) if node.name]

    def has(self, name: str) -> bool:
        return without_marks(name) in self.names()

    def starting(self, beginning: str) -> bool:
        return any(name.startswith(beginning) for name in self.names())

    def press(self, name: str) -> None:
        self._press(lambda node: without_marks(node.name) == name, name)

    def press_starting(self, beginning: str) -> None:
        self._press(lambda node: without_marks(node.name).startswith(beginning), beginning)

    def field(self, name: str) -> Node:
        found = [
            node
            for node in nodes(self._desk.window)
            if node.role == Role.EditableText and without_marks(node.name) == name
        ]
        assert found, f"there is no field {name!r}; there is {self.names()}"
        return found[-1]

    def write(self, text: str) -> None:
        """Where the focus is."""
        for letter in text:
            QTest.keyClick(self._desk.window, letter)
        self._desk.settle()

    def rest(self) -> None:
        """The pause between two strikes is over."""
        engine = self._desk.desk._engine
        assert engine is not None
        engine.singletonInstance("Controls", "Touch").setProperty("last", 0)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_KEYS) -> None:
        QTest.keyClick(self._desk.window, key, modifiers)
        self._desk.settle()

    def _press(self, fits: Callable[[Node], bool], told: str) -> None:
        found = [
            node
            for node in nodes(self._desk.window)
            if fits(node) and node.interface.actionInterface() is not None
        ]
        assert found, f"nothing here is called {told!r}; there is {self.names()}"
        found[-1].press()
        self._desk.settle()
