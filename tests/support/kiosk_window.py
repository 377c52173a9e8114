"""A whole kiosk in this process: real QML, real store, a clock and a voice in the test's hands."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGRendererInterface

from kiosk.publishing import build_pack
from kiosk.settings import Settings
from kiosk.settings.places import assets_dir
from kiosk.settings.table import DisplaySettings
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients
from tests.support.voice import RecordingSpeaker
from ui.app import Kiosk
from ui.singletons import DESK_NAMES, expect, offered, withdraw

if TYPE_CHECKING:
    from collections.abc import Callable

PORTRAIT = QSize(1080, 1920)
LANDSCAPE = QSize(1920, 1080)
REFERENCE_PPI = 102.46


@cache
def application() -> QGuiApplication:
    """One application per process, with the renderer every kiosk can have."""
    expect(*DESK_NAMES)  # tests open both in one process, one after the other
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return QGuiApplication(["diwan-tests"])


@cache
def sample_pack() -> Path:
    """The sample pack, built once per process."""
    out = Path(mkdtemp(prefix="diwan-pack-")) / "built"
    build_pack(assets_dir() / "packs" / "city-centre", out)
    return out


class KioskWindow:
    """Start one with `KioskWindow(folder)`; `close` it at the end."""

    def __init__(
        self,
        data: Path,
        *,
        size: QSize = PORTRAIT,
        pack: Path | None = None,
        assets: Path | None = None,
        locked: bool = True,
        sync: bool = False,
        **settings: Any,
    ) -> None:
        """`settings` are those of `Settings` that the test wants otherwise, by section."""
        self.app = application()
        self.clock = ManualClock()
        self.voices: list[RecordingSpeaker] = []
        display = DisplaySettings(full_screen=False, ppi=REFERENCE_PPI)
        self.data = data
        give_recipients(data)
        self.kiosk = Kiosk(
            Settings(data_dir=data, pack=pack or sample_pack(), display=display, **settings),
            assets or assets_dir(),
            clock=self.clock,
            make_speaker=self._voice,
            sync=sync,
            locked=locked,
        )
        self.window = self.kiosk.show(size)
        self._models = offered().values()
        self.settle()

    def _voice(self, on_event: Callable[..., None]) -> RecordingSpeaker:
        self.voices.append(RecordingSpeaker(on_event))
        return self.voices[-1]

    @property
    def voice(self) -> RecordingSpeaker:
        return self.voices[-1]

    @property
    def page(self) -> QQuickItem:
        return self.window.findChild(QQuickItem, "page")

    def settle(self, rounds: int = 8) -> None:
        """Let bindings, layouts and queued calls come to rest."""
        for _ in range(rounds):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_for(self, condition: Callable[[], bool], seconds: float = 10.0) -> None:
        """Wait for something another thread does."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError("it did not happen in time")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.settle()

    def draw(self, seconds: float = 5.0) -> None:
        """Wait for a frame: what positioners and layouts place lies where it belongs after it."""
        drawn: list[bool] = []
        self.window.frameSwapped.connect(
            lambda: drawn.append(True), Qt.ConnectionType.SingleShotConnection
        )
        self.window.update()
        self.wait_for(lambda: bool(drawn), seconds)

    def grab(self) -> QImage:
        self.settle()
        return self.window.grabWindow()

    def close(self) -> None:
        self.kiosk.close()
        self.settle()
        self.kiosk.deleteLater()
        self.settle()
        withdraw(self._models)
