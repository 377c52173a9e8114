"""From a visitor's answer to central, over a real line, with everything that breaks on the way."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder, SyncProcess
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


@pytest.fixture
def kiosk(tmp_path: Path, central: RunningCentral) -> Iterator[KioskFolder]:
    with KioskFolder(tmp_path / "kiosk") as folder:
        folder.enrol(central.url, central.enrol_code("City hall"))
        yield folder


def received(central: RunningCentral, kiosk: KioskFolder) -> list[str]:
    stream = kiosk.store.status().stream
    return [a["reference"] for a in central.answers() if a["stream"] == stream]


def test_answer_reaches_central_when_person_asks_to_sync_now(
    central: RunningCentral, kiosk: KioskFolder
):
    receipt = kiosk.submit()
    done = kiosk.sync_now()
    assert done.returncode == 0, done.stderr
    assert received(central, kiosk) == [receipt.reference.text]
    assert kiosk.status()["backlog"] == 0


def test_answer_reaches_central_at_once_when_kiosk_pokes_the_sync_process(
    central: RunningCentral, kiosk: KioskFolder
):
    with SyncProcess(kiosk.folder) as sync:
        wait_until(lambda: kiosk.status()["last_contact"])
        began = time.monotonic()
        receipt = kiosk.submit()
        sync.poke()
        wait_until(lambda: kiosk.store.status().backlog == 0)
        assert time.monotonic() - began < 3
    assert received(central, kiosk) == [receipt.reference.text]


def test_sync_process_ends_when_its_parent_dies(kiosk: KioskFolder):
    with SyncProcess(kiosk.folder) as sync:
        wait_until(lambda: kiosk.status()["running"])
        sync.let_go()
        assert sync.process.wait(10) == 0
