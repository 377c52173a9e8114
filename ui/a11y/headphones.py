"""Whether headphones are plugged in: from the machine's own switch, or from a file.

Linux reports a headphone socket as an input device with a switch (EV_SW, SW_HEADPHONE_INSERT);
boards without one may have a line that shows as a file (GPIO). Keypads with a socket of their own
send a key instead, which is taught like every other key.
"""

from __future__ import annotations

import logging
import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from ui.a11y.sockets import DEVICES, CardSocket, card_controls, input_device

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

EV_SW = 0x05
SW_HEADPHONE_INSERT = 0x02
EVENT = struct.Struct("llHHi")  # time of day (two longs), type, code, value
READ_SWITCHES = 0x8008451B  # EVIOCGSW of eight bytes
LOOK_MS = 500


class JackError(Exception):
    """The source of the settings cannot be used; the message says which and why."""


class Jack(Protocol):
    """Calls back with whether headphones are in: once at the start, then at every change."""

    def watch(self, tell: Callable[[bool], None]) -> None: ...

    def close(self) -> None: ...


def open_jack(setting: str | None, parent: QObject) -> Jack | None:
    """From the setting `speech.jack`; None where nothing is set. Raises `JackError`."""
    if not setting:
        return None
    if setting == "auto":
        return _own_jack(parent)
    kind, _, place = setting.partition(":")
    return InputJack(place, parent) if kind == "evdev" else FileJack(Path(place), parent)


def _own_jack(parent: QObject) -> Jack:
    """The machine's own socket, wherever it shows."""
    device = input_device(DEVICES.read_text("utf-8", "replace")) if DEVICES.exists() else ""
    if device:
        return InputJack(device, parent)
    for control in card_controls():
        try:
            socket = CardSocket(control)
        except OSError as error:
            log.info("the sound card %s cannot be asked: %s", control, error)
            continue
        if socket.inserted() is not None:
            return CardJack(socket, parent)
        socket.close()
    raise JackError(
        "no socket of this machine tells when headphones are in; name one with speech.jack, or "
        "teach a keypad's key"
    )


class InputJack:
    """An input device of Linux. `place` is its file, which the kiosk's user must be able to read."""

    def __init__(self, place: str, parent: QObject) -> None:
        try:
            self._file = os.open(place, os.O_RDONLY | os.O_NONBLOCK)
        except OSError as error:
            raise JackError(
                f"the headphone switch {place} cannot be opened: {error.strerror}; "
                "name another with speech.jack, or let the kiosk's user into the group “input”"
            ) from error
        self._notifier = QSocketNotifier(self._file, QSocketNotifier.Type.Read, parent)
        self._tell: Callable[[bool], None] = lambda _inserted: None

    def watch(self, tell: Callable[[bool], None]) -> None:
        self._tell = tell
        self._notifier.activated.connect(self._read)
        tell(self._now())

    def _now(self) -> bool:
        import fcntl  # Linux alone has it, and this switch

        switches = bytearray(8)
        try:
            fcntl.ioctl(self._file, READ_SWITCHES, switches)
        except OSError:
            return False  # no device that keeps its state; the next change tells
        return bool(switches[0] & (1 << SW_HEADPHONE_INSERT))

    def _read(self) -> None:
        try:
            events = os.read(self._file, EVENT.size * 64)
        except BlockingIOError:
            return
        except OSError as error:
            log.warning("the headphone switch is gone: %s", error)
            events = b""
        if not events:
            self._notifier.setEnabled(False)
            self._tell(False)
            return
        whole = len(events) - len(events) % EVENT.size
        for *_, kind, code, value in EVENT.iter_unpack(events[:whole]):
            if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
                self._tell(bool(value))

    def close(self) -> None:
        self._notifier.setEnabled(False)
        os.close(self._file)


class _LookedAt:
    """What does not report by itself: asked twice a second. None is no answer."""

    def __init__(self, read: Callable[[], bool | None], parent: QObject) -> None:
        self._read = read
        self._last: bool | None = None
        self._timer = QTimer(parent, interval=LOOK_MS)
        self._tell: Callable[[bool], None] = lambda _inserted: None

    def watch(self, tell: Callable[[bool], None]) -> None:
        self._tell = tell
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        now = self._read()
        if now is not None and now != self._last:
            self._last = now
            self._tell(now)

    def close(self) -> None:
        self._timer.stop()


class CardJack(_LookedAt):
    """The control of a sound card."""

    def __init__(self, socket: CardSocket, parent: QObject) -> None:
        super().__init__(socket.inserted, parent)
        self._socket = socket

    def close(self) -> None:
        super().close()
        self._socket.close()


class FileJack(_LookedAt):
    """A file that says 1 or 0, such as the line of a socket's own switch."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(lambda: _said(file), parent)
        if _said(file) is None:
            raise JackError(
                f"the file {file} of speech.jack cannot be read, or says neither 1 nor 0"
            )


def _said(file: Path) -> bool | None:
    try:
        said = file.read_text("ascii", "replace").strip()
    except OSError:
        return None
    return {"1": True, "0": False}.get(said)
