"""Disks without room: whoever was thanked keeps their answer, and all goes on once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from kiosk.store import OutboxReader
from tests.faults.arrival import check_arrival
from tests.faults.crowding import Room
from tests.faults.judge import Promises, faults
from tests.faults.soak import ROOT, SoakCentral
from tests.support.kiosk_folder import KioskFolder
from tests.support.recipients import give_recipients

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.totals import Totals

PLENTY = 64 * 1024 * 1024
PATIENCE_S = 20.0


def of_a_kiosk(random: Random, scratch: Path, totals: Totals) -> None:
    """A kiosk writes until nothing fits, gets room, goes on, and is killed."""
    folder, remarks = scratch / "kiosk", scratch / "remarks"
    give_recipients(folder)
    remarks.touch()
    room = Room(folder, int(2 ** random.uniform(17, 22.5)))
    for number, more in enumerate((PLENTY, 200_000), 1):
        with _writer(folder, remarks, room, f"{random.random()}") as writer:
            _wait(writer, remarks, "refused", 2 * number - 1)
            thanked = _count(remarks, "thanked")
            room.give(more)
            goes_on = _wait(writer, remarks, "thanked", thanked + 5)
            totals.expect(goes_on, "there is room again, and the kiosk takes no answers")
            writer.kill()
            totals.kills += 1
    promises = Promises()
    for line in remarks.read_text().splitlines():
        word, _, seq, number = line.split()
        if word == "thanked":
            promises.thanked[int(seq)] = number
    totals.answers += len(promises.thanked)
    totals.expect(promises.thanked, "the kiosk took no answer at all")
    for fault in faults(folder, promises):
        totals.fault(fault)


def of_central(random: Random, scratch: Path, totals: Totals) -> None:
    """Central's disk is full: it says so, the kiosk waits, and everything arrives later."""
    central = SoakCentral(scratch / "central")
    central.start()
    with KioskFolder(scratch / "kiosk") as kiosk:
        try:
            kiosk.enrol(central.url, central.enrol_code())
            central.kill()
            room = Room(central.folder, int(2 ** random.uniform(16, 19)))
            central.environment = room.environment
            central.start()
            receipts = [kiosk.submit(f"{number} " * 200) for number in range(600)]
            refused = kiosk.sync_now()
            told = kiosk.status().error_code
            totals.expect(refused.returncode == 0 or told == "storage-full", f"it says {told}")
            room.give(PLENTY)
            for _ in range(5):
                if kiosk.sync_now().returncode == 0:
                    break
            heads = {kiosk.store.status().stream: (receipts[-1].seq, head_of(kiosk.folder))}
            thanked = [(each.stream, each.seq, each.reference.hashed) for each in receipts]
            with central.database() as database, database.reading() as connection:
                check_arrival(connection, heads, thanked, totals)
        finally:
            central.kill()


def head_of(folder: Path) -> bytes:
    reader = OutboxReader.open(folder)
    try:
        return reader.streams()[-1].head
    finally:
        reader.close()


def _writer(folder: Path, remarks: Path, room: Room, seed: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.faults.writer", str(folder), str(remarks), seed]
    environment = {**os.environ, **room.environment}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)


def _count(remarks: Path, word: str) -> int:
    return remarks.read_text().count(f"{word} ")


def _wait(writer: subprocess.Popen[bytes], remarks: Path, word: str, often: int) -> bool:
    """Until the writer said so, as often; True as well when it ended (no room to open in)."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if writer.poll() is not None or _count(remarks, word) >= often:
            return True
        time.sleep(0.05)
    return False
