"""The whole product in real processes; the kiosk's window needs no screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from kiosk.trust import passwords
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder
from tests.support.kiosk_window import KioskWindow
from tests.support.qt_messages import qt_to_log
from tests.support.recipients import give_recipients
from tests.support.staff_desk import StaffDesk
from tests.ui.pages.attract_page import AttractPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

qt_to_log()


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


@pytest.fixture
def open_kiosk() -> Iterator[Callable[..., AttractPage]]:
    """A kiosk's window in this process, its sync process beside it where it is wanted."""
    opened: list[KioskWindow] = []

    def open_one(data: Path, **settings: object) -> AttractPage:
        opened.append(KioskWindow(data, **settings))
        return AttractPage(opened[-1])

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def make_desk(
    central: RunningCentral, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], StaffDesk]]:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)
    desks: list[StaffDesk] = []

    def make(name: str) -> StaffDesk:
        desks.append(StaffDesk(tmp_path / name, central, name))
        return desks[-1]

    yield make
    for desk in desks:
        desk.office.close()


@pytest.fixture
def make_kiosk(central: RunningCentral, tmp_path: Path) -> Iterator[Callable[[str], KioskFolder]]:
    kiosks: list[KioskFolder] = []

    def make(name: str) -> KioskFolder:
        kiosk = KioskFolder(tmp_path / name)
        kiosk.enrol(central.url, central.enrol_code(name))
        give_recipients(kiosk.folder, anew=True)
        kiosks.append(kiosk)
        return kiosk

    yield make
    for kiosk in kiosks:
        kiosk.store.close()
