"""A whole staff desktop in this process: real QML, a real copy of its centre, somebody to sign in."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.desk.book import open_book
from kiosk.desk.replica import Known, Received, Replica
from kiosk.settings import Settings
from kiosk.settings.places import assets_dir
from kiosk.staff.accounts import add_account
from kiosk.trust import passwords
from tests.support.kiosk_window import application, sample_pack
from tests.support.recipients import give_recipients, secret_of
from tests.support.year import KIOSKS
from ui.desk.app import DeskApp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from kiosk.cases.permission import Role
    from tests.support.clock import ManualClock

WINDOW = QSize(1440, 900)
NAME, PASSWORD = "counter-4", "tall blue door"


def set_up(
    data: Path, clock: ManualClock, items: Iterable[Received], role: Role = "service-manager"
) -> None:
    """What enrolment, the sync process and an administrator leave in a desk's folder."""
    give_recipients(data)
    replica = Replica.open(data)
    replica.take(items)
    now = clock.now()
    replica.tell(
        Known(
            id=name, name=name, role="kiosk", waiting=18 if name == KIOSKS[-1] else 0,
            heard=now - timedelta(minutes=92 if name == KIOSKS[-1] else 4), revoked=False,
        )
        for name in KIOSKS
    )  # fmt: skip
    replica.close()
    book = open_book(data)
    add_account(
        book, clock, "set up", name=NAME, shown="Front desk", role=role, password=PASSWORD,
        key=secret_of("operational").encode(),
    )  # fmt: skip
    book.close()


def quick_passwords() -> None:
    """Hashing is slow on purpose; tests try other things."""
    passwords._MEMORY_KIB, passwords._ROUNDS = 8, 1


class DeskWindow:
    """Open one with `DeskWindow(folder)` after `set_up`; `close` it at the end."""

    def __init__(
        self,
        data: Path,
        clock: ManualClock,
        *,
        language: str = "en",
        size: QSize = WINDOW,
        pack: Path | None = None,
    ) -> None:
        self.app = application()
        self.desk = DeskApp(
            Settings(data_dir=data, pack=pack or sample_pack()), assets_dir(), clock=clock,
            language=language, sync=False,
        )  # fmt: skip
        self.window = self.desk.show(size)
        self.settle()

    def sign_in(self, name: str = NAME, password: str = PASSWORD) -> None:
        self.desk.desk.signIn(name, password)
        self.wait_for(lambda: not self.desk.desk.busy)
        if self.desk.desk.signedIn:
            self.wait_for(lambda: self.desk.board.ready and bool(self.desk.inbox.counts))

    def settle(self, rounds: int = 8) -> None:
        for _ in range(rounds):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_for(self, condition: Callable[[], bool], seconds: float = 90.0) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError("it did not happen in time")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.settle()

    @property
    def page(self) -> QQuickItem:
        return self.window.findChild(QQuickItem, "page")

    def grab(self) -> QImage:
        self.settle()
        return self.window.grabWindow()

    def close(self) -> None:
        self.desk.close()
        self.settle()
        self.desk.deleteLater()
        self.settle()
