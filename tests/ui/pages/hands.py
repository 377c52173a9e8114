"""Ways to operate the kiosk: a finger, a mouse, a screen reader, keys. All of them real events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from ui.a11y.tree import Node

_FINGERS: list[QPointingDevice] = []


class Hand(Protocol):
    """`press` does once what its owner does to a button."""

    def press(self, window: QQuickWindow, node: Node) -> None: ...


class Finger:
    """A touch screen."""

    def press(self, window: QQuickWindow, node: Node) -> None:
        self.touch(window, middle(node))

    def touch(self, window: QQuickWindow, at: QPoint) -> None:
        QTest.touchEvent(window, finger()).press(0, at, window).commit()
        QTest.touchEvent(window, finger()).release(0, at, window).commit()


class Mouse:
    def press(self, window: QQuickWindow, node: Node) -> None:
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle(node))


class Reader:
    """A screen reader or a switch: the action of the accessibility tree."""

    def press(self, window: QQuickWindow, node: Node) -> None:
        node.press()


class Keys:
    """Tab until one is there, then Enter."""

    FURTHEST = 200

    def press(self, window: QQuickWindow, node: Node) -> None:
        for _ in range(self.FURTHEST):
            if window.activeFocusItem() is node.item:
                QTest.keyClick(window, Qt.Key.Key_Return)
                return
            QTest.keyClick(window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {node.name!r}")


def finger() -> QPointingDevice:
    if not _FINGERS:
        _FINGERS.append(QTest.createTouchDevice())
    return _FINGERS[0]


def box_of(item: QQuickItem) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in px of the window."""
    corner = item.mapToScene(QPointF(0, 0))
    return corner.x(), corner.y(), corner.x() + item.width(), corner.y() + item.height()


def middle(node: Node) -> QPoint:
    left, top, right, bottom = box_of(node.item)
    return QPoint(round((left + right) / 2), round((top + bottom) / 2))


def in_sight(node: Node) -> bool:
    """Whether its middle can be touched: inside all that clips it, and inside the window."""
    at = middle(node)
    parent = node.item.parentItem()
    while parent is not None:
        left, top, right, bottom = box_of(parent)
        edge = parent.parentItem() is None
        if (parent.clip() or edge) and not (left <= at.x() <= right and top <= at.y() <= bottom):
            return False
        parent = parent.parentItem()
    return True
