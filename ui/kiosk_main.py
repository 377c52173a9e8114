"""Runs the kiosk window until staff close it."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.commands.failure import Failure
from kiosk.content.errors import PackError
from kiosk.settings.places import assets_dir
from ui.app import Kiosk
from ui.packs import NoPackError
from ui.window import prefer_software

if TYPE_CHECKING:
    from kiosk.settings import Settings

SIGNAL_LOOK_MS = 500


def has_display() -> bool:
    """Whether Qt will find a screen; without one it would end the process itself."""
    if sys.platform != "linux" or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _leave_no_core() -> None:
    """A crash must not write what somebody was just typing into a file."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def run_kiosk(settings: Settings, *, size: QSize | None = None, language: str = "") -> int:
    """Open the window and stay. Returns the exit status; raises `Failure` with what is wrong."""
    if not has_display():
        raise Failure(
            "there is no display to open the kiosk window on",
            "Start it in a graphical session, or set DISPLAY. `./dev run` makes a screen of its own.",
        )
    _leave_no_core()
    prefer_software()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("diwan")
    try:
        kiosk = Kiosk(settings, assets_dir())
    except (NoPackError, PackError) as error:
        raise Failure(str(error)) from error
    offered = [each["code"] for each in kiosk.visit.languages]
    if language and language not in offered:
        raise Failure(f"this kiosk has no language “{language}”", f"It has: {', '.join(offered)}.")
    kiosk.show(size)
    if language:
        kiosk.visit.start(language)
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    wake = QTimer(interval=SIGNAL_LOOK_MS)  # lets Python see signals while Qt waits
    wake.timeout.connect(lambda: None)
    wake.start()
    status = app.exec()
    kiosk.close()
    if status and kiosk.fault:
        raise Failure(kiosk.fault)
    return status
