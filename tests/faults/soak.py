"""Everything real, and everything killed: kiosks' stores, sync processes, central, the line.

Some kiosks write all the time, each with its own sync process, over a line that delays, cuts,
truncates and repeats, to a real `diwan-central serve`. All of them are killed again and again;
central is also set back to its backup. In the end the line is put right, everything drains, and
central must hold each stream entirely, with the very heads the kiosks have.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Self

from kiosk.store import OutboxReader
from sync.central.backup import back_up
from sync.central.config import Config
from sync.central.database import Database
from sync.device.once import sync_once
from tests.faults.arrival import check_arrival
from tests.faults.rough import RoughCable
from tests.faults.totals import Totals
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder, SyncProcess
from tests.support.postgres import Cluster

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
KIOSKS = 3
STEPS = 26
DRAIN_S = 300


class SoakCentral(RunningCentral):
    """On any database; the environment tells the server which."""

    def __init__(self, folder: Path, url: str = "") -> None:
        super().__init__(folder)
        self.database_url = url or f"sqlite:///{folder / 'central.sqlite'}"
        self.environment: dict[str, str] = {}
        self._backup = folder.with_name("backup") / "central.sqlite"

    def config(self) -> Config:
        return Config(folder=self.folder, database=self.database_url)

    @contextlib.contextmanager
    def database(self) -> Iterator[Database]:
        database = Database(self.database_url)
        try:
            yield database
        finally:
            database.close()

    def back_up(self) -> None:
        self._backup.parent.mkdir(exist_ok=True)
        with self.database() as database:
            back_up(database, self.config(), self._backup)

    def set_back(self) -> None:
        """To its last backup, files and all, as its manual says."""
        self.kill()
        for ending in ("", "-wal", "-shm"):
            Path(f"{self.folder / 'central.sqlite'}{ending}").unlink(missing_ok=True)
        shutil.copy(self._backup, self.folder / "central.sqlite")
        shutil.rmtree(self.folder / "blobs", ignore_errors=True)
        kept = self._backup.with_name(f"{self._backup.name}.files") / "blobs"
        if kept.exists():
            shutil.copytree(kept, self.folder / "blobs")
        self.start()

    def _command(self, *arguments: str) -> list[str]:
        command = super()._command(*arguments)
        told = {"DIWAN_CENTRAL_DATABASE": self.database_url, **self.environment}
        return ["env", *(f"{name}={value}" for name, value in told.items()), *command]


class SoakKiosk:
    """A store with a writer, and the sync process beside it; both die often."""

    def __init__(self, folder: Path, central: SoakCentral, url: str, seed: str) -> None:
        self.folder, self.seed = folder, seed
        self.remarks = folder.with_name(f"{folder.name}.remarks")
        self.remarks.touch()
        self._turns = 0
        with KioskFolder(folder) as fresh:
            fresh.enrol(url, central.enrol_code(folder.name))
        self.start()

    def start(self) -> None:
        self.start_writer()
        self.start_sync()

    def start_writer(self) -> None:
        self._turns += 1
        command = [sys.executable, "-m", "tests.faults.writer", str(self.folder)]
        with (self.folder.with_name(f"{self.folder.name}.log")).open("ab") as log:
            self.writer = subprocess.Popen(
                [*command, str(self.remarks), f"{self.seed}/{self._turns}"],
                cwd=ROOT,
                stderr=log,
            )

    def start_sync(self) -> None:
        self.sync = SyncProcess(self.folder)
        with contextlib.suppress(OSError):
            self.sync.poke()

    def kill_writer(self) -> None:
        self.writer.kill()
        self.writer.wait()

    def kill_sync(self) -> None:
        self.sync.__exit__()

    def drained(self) -> bool:
        sync_once(self.folder)
        with KioskFolder(self.folder) as kiosk:
            return kiosk.status().backlog == 0

    def heads(self) -> dict[str, tuple[int, bytes]]:
        """Stream to its last number and head."""
        reader = OutboxReader.open(self.folder)
        try:
            return {each.stream: (each.seq, each.head) for each in reader.streams()}
        finally:
            reader.close()

    def purged(self) -> int:
        """How many answers the kiosk let go, because central said they were safe."""
        reader = OutboxReader.open(self.folder)
        try:
            return sum(each.purged_seq for each in reader.streams())
        finally:
            reader.close()

    def thanked(self) -> list[tuple[str, int, str]]:
        """(stream, number, hash of the reference) of every visitor who was thanked."""
        lines = self.remarks.read_text().splitlines()
        words = (line.split() for line in lines)
        return [(stream, int(seq), hashed) for _, stream, seq, hashed in words]


class Soak:
    """The stage and everybody on it; leaves no process behind."""

    def __init__(self, seed: int, scratch: Path, url: str = "") -> None:
        self.random = Random(seed)
        self.totals = Totals()
        self.central = SoakCentral(scratch / "central", url)
        self.central.start()
        self.line = RoughCable(self.central.port, Random(f"{seed}/line"))
        names = [scratch / f"kiosk-{number}" for number in range(KIOSKS)]
        self.kiosks = [
            SoakKiosk(name, self.central, self.line.url, f"{seed}/{name.name}") for name in names
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.line.__exit__()
        for kiosk in self.kiosks:
            kiosk.kill_writer()
            kiosk.kill_sync()
        self.central.kill()

    def live(self, steps: int, more: list[Callable[[], None]]) -> None:
        """Fate, one blow after the other."""
        self.line.roughness = 0.7
        blows: list[Callable[[], None]] = [
            self.writer_dies, self.writer_dies, self.sync_dies, self.sync_dies,
            self.central_dies, self.cable_is_pulled, *more,
        ]  # fmt: skip
        for _ in range(steps):
            time.sleep(self.random.uniform(0.1, 0.9))
            self.random.choice(blows)()
            for kiosk in self.kiosks:
                with contextlib.suppress(OSError):
                    kiosk.sync.poke()

    def writer_dies(self) -> None:
        kiosk = self.random.choice(self.kiosks)
        self.totals.kills += 1
        kiosk.kill_writer()
        kiosk.start_writer()

    def sync_dies(self) -> None:
        kiosk = self.random.choice(self.kiosks)
        self.totals.kills += 1
        kiosk.kill_sync()
        kiosk.start_sync()

    def central_dies(self) -> None:
        self.totals.kills += 1
        self.central.kill()
        self.central.start()

    def central_is_backed_up(self) -> None:
        self.central.back_up()

    def central_is_set_back(self) -> None:
        if self.central._backup.exists():
            self.totals.kills += 1
            self.central.set_back()

    def cable_is_pulled(self) -> None:
        self.line.pull()
        time.sleep(self.random.uniform(0.1, 0.6))
        self.line.put_back()

    def settle(self) -> None:
        """Visitors have gone, the line is whole: everything arrives."""
        for kiosk in self.kiosks:
            kiosk.kill_writer()
            kiosk.kill_sync()
        self.line.roughness = 0.0
        self.line.put_back()
        deadline = time.monotonic() + DRAIN_S
        for kiosk in self.kiosks:
            while not kiosk.drained():
                if time.monotonic() > deadline:
                    self.totals.fault(f"{kiosk.folder.name} still waits after {DRAIN_S} s")
                    return

    def judge(self) -> None:
        with self.central.database() as database, database.reading() as connection:
            for kiosk in self.kiosks:
                check_arrival(connection, kiosk.heads(), kiosk.thanked(), self.totals)
        self._prove()
        self.totals.tries = self.line.repeated
        purged = sum(kiosk.purged() for kiosk in self.kiosks)
        self.totals.figures = {"purged on the kiosks": purged}

    def _prove(self) -> None:
        """`diwan-central prove`, its chains worked out anew, says the same as we do."""
        try:
            told = json.loads(self.central.run("prove", "--deep", "--json"))
        except AssertionError as error:
            self.totals.fault(f"diwan-central prove: {error}")
            return
        recorded = sum(seq for kiosk in self.kiosks for seq, _ in kiosk.heads().values())
        figures = tuple(told[name] for name in ("recorded", "received", "waiting", "missing"))
        self.totals.expect(
            figures == (recorded, recorded, 0, 0),
            f"the proof says {figures} where {recorded} were recorded",
        )


def round_of(seed: int, scratch: Path, steps: int = STEPS) -> Totals:
    """On the embedded database, with backups that bring purges, and set-backs to them."""
    with Soak(seed, scratch) as soak:
        soak.live(steps, [soak.central_is_backed_up, soak.central_is_set_back])
        soak.settle()
        soak.judge()
        return soak.totals


def on_postgres(seed: int, scratch: Path, steps: int = STEPS) -> Totals:
    """On a PostgreSQL, which is killed like everybody else."""
    with Cluster() as cluster, Soak(seed, scratch, cluster.url(cluster.create())) as soak:

        def postgres_dies() -> None:
            soak.totals.kills += 1
            cluster.kill()
            cluster.start()

        soak.live(steps, [postgres_dies])
        soak.settle()
        soak.judge()
        return soak.totals
