"""Runs the staff desktop until its window is closed."""

from __future__ import annotations

import signal
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon

from kiosk.commands.failure import Failure
from kiosk.content.errors import PackError
from kiosk.desk.book import open_book
from kiosk.settings.places import assets_dir
from kiosk.staff.accounts import accounts
from ui.desk.app import DeskApp
from ui.desk.refusal import Refused
from ui.desk.surroundings import take_over
from ui.kiosk_main import SIGNAL_LOOK_MS, has_display
from ui.packs import NoPackError
from ui.window import prefer_software

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.settings import Settings

MENU_ENTRY = "diwan-desk"
"""The name of the menu's entry and of its icon, as the package installs them."""


def run_desk(settings: Settings, *, language: str = "") -> int:
    """Open the window and stay. Returns the exit status; raises `Failure` with what is wrong."""
    if not has_display():
        raise Failure(
            "there is no display to open the desk's window on",
            "Start it in a graphical session, or set DISPLAY.",
        )
    _check_accounts(settings.data_dir)
    prefer_software()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("diwan desk")
    app.setDesktopFileName(MENU_ENTRY)
    app.setWindowIcon(QIcon.fromTheme(MENU_ENTRY))
    try:
        desk = DeskApp(settings, assets_dir(), language=language)
    except NoPackError as error:
        raise Refused("no-content", str(error)) from error
    except PackError as error:
        raise Failure(str(error)) from error
    take_over(desk.look, app)
    desk.show()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: app.quit())
    wake = QTimer(interval=SIGNAL_LOOK_MS)  # lets Python see signals while Qt waits
    wake.timeout.connect(lambda: None)
    wake.start()
    status = app.exec()
    desk.close()
    return status


def _check_accounts(folder: Path) -> None:
    """A door that nobody can open is told before the window is there."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with closing(open_book(folder)) as book:
            known = any(each.active for each in accounts(book))
    except (OSError, sqlite3.Error) as error:
        raise Failure(f"the desk's file in {folder} cannot be used: {error}") from error
    if not known:
        raise Refused(
            "no-account",
            "nobody has an account on this desk yet",
            "Add one: diwan staff add NAME --role service-manager --key FILE",
        )
