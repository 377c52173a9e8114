"""Exploring by touch: the finger hears what it is on, and two taps operate it.

Keys of the keyboard are struck by lifting the finger: whoever looks for a letter by ear has found
it when the finger stops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QMouseEvent, QTouchEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtQuick import QQuickItem

    from kiosk.clock import Clock
    from ui.a11y.narrator import Narrator
    from ui.a11y.screen import Screen
    from ui.a11y.tree import Node
    from ui.viewmodels.explore import Explore

BETWEEN_TAPS = 0.6
DOWN = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
MOVED = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
UP = {QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}
CANCELLED = {QEvent.Type.TouchCancel}


class Finger:
    """`take` eats what a finger or a mouse does while exploring is on."""

    def __init__(self, screen: Screen, narrator: Narrator, explore: Explore, clock: Clock) -> None:
        self._screen = screen
        self._narrator = narrator
        self._explore = explore
        self._clock = clock
        self._down = False
        self._over: QQuickItem | None = None
        self._tapped: tuple[QQuickItem, float] | None = None

    def take(self, event: QEvent) -> bool:
        """Whether it was for exploring, so that nothing on the screen may see it."""
        kind = event.type()
        at = _point(event)
        if not self._explore.touch or at is None:
            return False
        if kind in DOWN:
            self._press(at)
        elif kind in MOVED and self._down:
            self._slide(at)
        elif kind in UP and self._down:
            self._lift(at)
        elif kind in CANCELLED:
            self._down = False
        event.accept()
        return True

    def _press(self, at: QPointF) -> None:
        self._down = True
        self._over = None
        self._slide(at)

    def _slide(self, at: QPointF) -> None:
        node = self._screen.under(at)
        item = node.item if node else None
        if item is not self._over and node is not None:
            self._hear(node)
        self._over = item

    def _hear(self, node: Node) -> None:
        if node.operable and not node.quick:
            with self._narrator.hushed():
                self._screen.go_to(node)
        self._narrator.say_node(node)

    def _lift(self, at: QPointF) -> None:
        self._down = False
        node = self._screen.under(at)
        if node is None or not node.operable:
            return
        if node.quick or self._is_second_tap(node):
            self._tapped = None
            self._screen.operate(node)
        else:
            self._tapped = (node.item, self._clock.monotonic())

    def _is_second_tap(self, node: Node) -> bool:
        if self._tapped is None:
            return False
        item, then = self._tapped
        return item is node.item and self._clock.monotonic() - then <= BETWEEN_TAPS


def _point(event: QEvent) -> QPointF | None:
    if isinstance(event, QTouchEvent):
        points = event.points()
        return points[0].position() if points else None
    return event.position() if isinstance(event, QMouseEvent) else None
