"""What Qt says goes to the log, where an unexpected warning fails the test: a broken binding, too."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# This machine's, not the kiosk's: the offscreen platform has nothing to raise or to place.
HARMLESS = ("This plugin does not support",)


def qt_to_log() -> None:
    """From now on Qt writes to the logger "qt" and its children."""
    qInstallMessageHandler(_pass_on)


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(HARMLESS):
        category = context.category or "default"
        logging.getLogger(f"qt.{category}").log(LEVELS[kind], "%s", message)
