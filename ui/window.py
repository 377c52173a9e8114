"""A window made of QML: the renderer it is drawn with, the engine behind it, and its end."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow, QSGRendererInterface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.settings.table import DisplaySettings
    from ui.viewmodels.look import Look

QML = Path(__file__).parent / "qml"


def prefer_software() -> None:
    """The software renderer is faster and half the size where there is no graphics card."""
    if "QT_QUICK_BACKEND" in os.environ or "QSG_RHI_BACKEND" in os.environ:
        return
    if not any(Path("/dev/dri").glob("renderD*")):
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def load_window(
    file: str, pictures: Mapping[str, QQuickImageProvider], parent: QObject
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The window that `file` (below `qml/`) describes, not shown yet, and the engine it lives by.

    `pictures` are providers of `image://` addresses by name. Whatever the file asks of singletons
    has to be offered before. Raises `TypeError` where the file holds no window or cannot be read.
    """
    QAccessible.setActive(True)
    engine = QQmlApplicationEngine(parent)
    engine.addImportPath(str(QML))
    for name, provider in pictures.items():
        engine.addImageProvider(name, provider)
    engine.load(QUrl.fromLocalFile(str(QML / file)))
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        raise TypeError(f"the window {file} could not be loaded; the log says why")
    return engine, window


def place_window(
    window: QQuickWindow, look: Look, display: DisplaySettings, size: QSize | None
) -> None:
    """Open it on the whole screen, or where `display` says so, or with a `size` of its own, in a
    window of a kiosk's shape. Its measures follow.
    """
    screen = QGuiApplication.primaryScreen().size()
    if size is None and display.full_screen:
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint)
        window.resize(screen)
        look.fit(screen.width(), screen.height())
        window.showFullScreen()
        return
    size = size or _shape(display, screen)
    window.resize(size)
    look.fit(size.width(), size.height())
    window.show()


def _shape(display: DisplaySettings, screen: QSize) -> QSize:
    portrait = display.orientation != "landscape"
    shape = QSize(1080, 1920) if portrait else QSize(1920, 1080)
    return shape.scaled(screen * 0.9, Qt.AspectRatioMode.KeepAspectRatio)


def end_engine(engine: QQmlApplicationEngine) -> None:
    """Now, not some time after the models: a field that goes says so to its keyboard."""
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete)
