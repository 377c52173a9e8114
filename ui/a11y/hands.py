"""Watches hands on the screen and on keys: signs of life, and when focus rings are drawn.

Also the kiosk's lock: key combinations that would lead out never reach the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.viewmodels.look import Look

AFTER_TOUCH_MS = 2000
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_WAYS_OUT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_PLAIN_CONTROL = {Qt.Key.Key_A, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right}
_SYSTEM_KEYS = {
    Qt.Key.Key_F1,
    Qt.Key.Key_F4,
    Qt.Key.Key_F5,
    Qt.Key.Key_F10,
    Qt.Key.Key_F11,
    Qt.Key.Key_F12,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Print,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
}


class Hands(QObject):
    """An event filter on the application."""

    def __init__(
        self,
        look: Look,
        touched: Callable[[], None],
        *,
        locked: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._touched = touched
        self._locked = locked
        self._fade = QTimer(self, singleShot=True, interval=AFTER_TOUCH_MS)
        self._fade.timeout.connect(lambda: look.showFocus(False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind in _TOUCHES and watched.isWindowType():
            self._touched()
            self._look.showFocus(True)
            self._fade.start()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if self._locked and leads_out(event):
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._touched()
            self._fade.stop()
            self._look.showFocus(True)
        return False


def leads_out(event: QKeyEvent) -> bool:
    """Whether a key might open something beside the kiosk, close it, or reach a clipboard."""
    if event.key() in _SYSTEM_KEYS or event.modifiers() & _WAYS_OUT:
        return True
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() not in _PLAIN_CONTROL
