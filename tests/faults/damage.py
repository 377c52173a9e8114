"""Bytes that change on the disk: noticed, never taken for answers, and never in the way of new ones."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from kiosk.store import Store, StoreError
from kiosk.store.connection import STORE_FILE
from sync.central.backup import BackupFailed, back_up
from sync.central.config import Config
from tests.support.answers import a_draft, a_vote
from tests.support.clock import ManualClock
from tests.support.wire import STREAM, CentralDatabase, DirectCentral, MemoryKiosk

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.totals import Totals

TIMES = 12
ANSWERS = 30


def flip(random: Random, file: Path) -> str:
    """One to eight bytes somewhere become others; where, for the report."""
    data = bytearray(file.read_bytes())
    places = sorted(random.randrange(len(data)) for _ in range(random.randint(1, 8)))
    for place in places:
        data[place] ^= random.randint(1, 255)
    file.write_bytes(data)
    return f"bytes {places} flipped"


def of_a_kiosk(random: Random, scratch: Path, totals: Totals) -> None:
    """The store opens whatever happened, says what is damaged, and takes the next answer."""
    with Store.open(scratch / "sound", ManualClock()) as store:
        for number in range(ANSWERS):
            store.submit(a_vote() if number % 3 else a_draft())
    original = _entries(scratch / "sound" / STORE_FILE)
    for turn in range(TIMES):
        folder = scratch / f"turn-{turn}"
        shutil.copytree(scratch / "sound", folder)
        where = flip(random, folder / STORE_FILE)
        totals.answers += ANSWERS
        for fault in _opened(folder, original):
            totals.fault(f"turn {turn}, {where}: {fault}")


def _opened(folder: Path, original: dict[int, bytes]) -> list[str]:
    try:
        with Store.open(folder, ManualClock()) as store:
            damage = [*store.verify().faults, *folder.glob("*damaged-*.sqlite")]
            receipt = store.submit(a_draft())
            number = sum(each.id == receipt.id for each in store.answers())
    except (StoreError, sqlite3.Error) as error:
        return [f"the store does not open: {type(error).__name__}: {error}"]
    now = _entries(folder / STORE_FILE)
    changed = [seq for seq, data in original.items() if now.get(seq) != data]
    wrong = [f"answers {changed} changed and nobody noticed"] if changed and not damage else []
    return wrong + ([] if number == 1 else ["the next answer is not there"])


def _entries(file: Path) -> dict[int, bytes]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        try:
            return dict(connection.execute("SELECT seq, envelope FROM entry WHERE no = 1"))
        except sqlite3.Error:
            return {}


def of_central(random: Random, scratch: Path, totals: Totals) -> None:
    """What is damaged at central is never declared safe, so kiosks keep it."""
    scratch.mkdir(parents=True)
    central = CentralDatabase(scratch)
    kiosk = MemoryKiosk()
    _fill(central, kiosk)
    central.close()
    database, kept = scratch / "central.sqlite", scratch / "kept"
    shutil.copy(database, kept)
    for turn in range(TIMES):
        for file in scratch.glob("central.sqlite*"):
            file.unlink()
        shutil.copy(kept, database)
        where = flip(random, database)
        totals.answers += ANSWERS
        for fault in _backed_up(central, kiosk, scratch / f"copy-{turn}"):
            totals.fault(f"turn {turn}, {where}: {fault}")


def _fill(central: CentralDatabase, kiosk: MemoryKiosk) -> None:
    from sync.device.replicator import Replicator

    for _ in range(ANSWERS):
        kiosk.record()
    Replicator(kiosk, kiosk, DirectCentral(central), ManualClock()).drain()
    with central.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _backed_up(central: CentralDatabase, kiosk: MemoryKiosk, target: Path) -> list[str]:
    from sync.central.database import Database

    url = f"sqlite:///{target.parent / 'central.sqlite'}"
    database = Database(url)
    try:
        back_up(database, Config(folder=target.parent / "files", database=url), target)
    except (BackupFailed, sqlite3.Error, SQLAlchemyError):
        return []  # nothing was declared safe
    finally:
        database.close()
    with closing(sqlite3.connect(target)) as copy:
        safe = copy.execute("SELECT accepted_seq FROM stream WHERE id = ?", (STREAM,)).fetchone()
        rows = dict(copy.execute("SELECT seq, envelope FROM item WHERE stream = ?", (STREAM,)))
    reached = safe[0] if safe else 0
    bad = [each.seq for each in kiosk.everything[:reached] if rows.get(each.seq) != each.envelope]
    return [f"answers {bad} are damaged in a copy that counts as safe"] if bad else []
