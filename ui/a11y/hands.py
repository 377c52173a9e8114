"""Watches hands on the screen and on keys: signs of life, and when focus rings are drawn.

Also the kiosk's lock: key combinations that would lead out never reach the window. And the sieve
of keystrokes: none repeats, and a second strike or a brushed key does not count where that is set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.session import Steady
    from ui.viewmodels.look import Look

AFTER_TOUCH_MS = 2000
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_ANY_TOUCH = {
    *_TOUCHES,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
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


class Ways(Protocol):
    """What else listens to hands: taught keys, a page that learns them, an exploring finger."""

    @property
    def sending(self) -> bool:
        """Whether a key on its way was made by the kiosk itself."""

    def learn(self, event: QKeyEvent) -> bool:
        """Whether a key was wanted by the page that learns keys."""

    def scan(self, event: QKeyEvent) -> bool:
        """Whether a key was the end of something a scanner typed."""

    def meaning(self, event: QKeyEvent) -> str:
        """What a key means; empty for one that only writes or moves."""

    def do(self, meaning: str) -> None: ...

    def explore_touch(self, event: QEvent) -> bool:
        """Whether a touch was for exploring."""


class Hands(QObject):
    """An event filter on the window, where every key and touch comes by first.

    Not on the application: that would call into Python for each event of each of a thousand items,
    also of those that are only being made.
    """

    def __init__(
        self,
        look: Look,
        touched: Callable[[], None],
        steady: Steady,
        ways: Ways,
        *,
        locked: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._touched = touched
        self._steady = steady
        self._ways = ways
        self._locked = locked
        self._held: tuple[QObject, QKeyEvent] | None = None
        self._passing = False
        self._let_go: tuple[int, int] | None = None
        self._fade = QTimer(self, singleShot=True, interval=AFTER_TOUCH_MS)
        self._fade.timeout.connect(lambda: look.showFocus(False))
        self._hold = QTimer(self, singleShot=True)
        self._hold.timeout.connect(lambda: self._let_through(steady.due()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if kind in _ANY_TOUCH:
            if kind in _TOUCHES:
                self._touched()
                self._look.showFocus(True)
                self._fade.start()
            return self._ways.explore_touch(event)
        return False

    # Keys --------------------------------------------------------------------------------

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if self._passing or self._ways.sending:
            return False
        meaning = self._ways.meaning(event)
        if self._locked and not meaning and leads_out(event):
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(watched, event, meaning)
        if event.type() == QEvent.Type.KeyRelease:
            self._let_go = (code_of(event), event.timestamp())
            if not event.isAutoRepeat():
                self._let_through(self._steady.release(code_of(event)))
            return bool(meaning)
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent, meaning: str) -> bool:
        self._touched()
        if self._ways.scan(event):
            return True
        self._fade.stop()
        self._look.showFocus(True)
        repeat = event.isAutoRepeat() or self._is_x11_repeat(event)
        verdict = self._steady.press(code_of(event), repeat=repeat)
        if verdict == "now":
            return self._count(event, meaning)
        if verdict == "wait":
            self._held = (watched, event.clone())
            self._hold.start(round(self._steady.steadiness.hold * 1000))
        return True

    def _is_x11_repeat(self, event: QKeyEvent) -> bool:
        """X11 repeats a held key as a release and a press of the same millisecond, and Qt sees that
        only where both are in its queue already.
        """
        same = self._let_go == (code_of(event), event.timestamp())
        return same and QGuiApplication.platformName() == "xcb"

    def _count(self, event: QKeyEvent, meaning: str) -> bool:
        if self._ways.learn(event):
            return True
        if meaning:
            self._ways.do(meaning)
        return bool(meaning)

    def _let_through(self, code: int | None) -> None:
        """The held key has been held for long enough."""
        if code is None or self._held is None:
            return
        (window, event), self._held = self._held, None
        meaning = self._ways.meaning(event)
        if not self._count(event, meaning):
            self._passing = True
            try:
                window.event(event)
            finally:
                self._passing = False


def code_of(event: QKeyEvent) -> int:
    """What tells one key from another: its scan code, or what it stands for where it has none."""
    return event.nativeScanCode() or -int(event.key())


def leads_out(event: QKeyEvent) -> bool:
    """Whether a key might open something beside the kiosk, close it, or reach a clipboard."""
    if event.key() in _SYSTEM_KEYS or event.modifiers() & _WAYS_OUT:
        return True
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() not in _PLAIN_CONTROL
