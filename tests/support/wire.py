"""Both ends of the wire without a wire: a kiosk in memory, a real central database, and faults."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import event, select

from kiosk.store.outbox import Entry, StreamState
from kiosk.store.sync_state import Watermark
from kiosk.trust.chain import GENESIS, entry_head
from sync.central.database import Database
from sync.central.enrolment.models import device
from sync.central.heartbeat.service import record_heartbeat
from sync.central.ingest.models import item, stream
from sync.central.ingest.safety import mark_safe, watermarks
from sync.central.ingest.service import ingest
from sync.central.models import metadata
from sync.device.errors import Refused, Unreachable
from sync.protocol.bodies import unpack_batch
from sync.protocol.problems import Problem
from tests.support.clock import ManualClock
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sync.protocol.messages import Acknowledgement, Heartbeat, HeartbeatReply

STREAM = "stream-under-test"
DEVICE = "device-under-test"


class MemoryKiosk:
    """The outbox and ledger of one kiosk. `everything` remembers what was ever recorded."""

    def __init__(self, name: str = STREAM) -> None:
        self.name = name
        self.everything: list[Entry] = []
        self.purged = 0
        self.marks: dict[str, Watermark] = {}

    def record(self, envelope: bytes | None = None) -> Entry:
        seq = len(self.everything) + 1
        body = envelope if envelope is not None else an_envelope(number=seq)
        entry = Entry(
            seq=seq,
            envelope=body,
            head=entry_head(self.head, self.name, seq, body),
            recorded=1_800_000_000_000 + seq,
        )
        self.everything.append(entry)
        return entry

    @property
    def head(self) -> bytes:
        return self.everything[-1].head if self.everything else GENESIS

    def purge(self, limit: int) -> None:
        self.purged = max(self.purged, min(limit, len(self.everything)))

    def streams(self) -> list[StreamState]:
        return [
            StreamState(
                stream=self.name,
                seq=len(self.everything),
                head=self.head,
                purged_seq=self.purged,
                closed=False,
            )
        ]

    def entries(self, stream: str, after: int, limit: int) -> list[Entry]:
        assert stream == self.name
        first = max(after, self.purged)
        return self.everything[first : first + limit]

    def watermark(self, stream: str) -> Watermark:
        return self.marks.get(stream, Watermark())

    def mark(self, stream: str, watermark: Watermark) -> None:
        self.marks[stream] = watermark


class CentralDatabase:
    """Central's real tables and services over a file, with backup and restore."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "central.sqlite"
        self._backup = folder / "backup.sqlite"
        self.clock = ManualClock()
        self.database = _opened(self._file)
        metadata.create_all(self.database.engine)
        with self.database.writing() as connection:
            connection.execute(
                device.insert().values(
                    id=DEVICE,
                    name="Kiosk",
                    credential_kind="ed25519",
                    credential=bytes(32),
                    enrolled_at=self.clock.now(),
                )
            )
        self.back_up()

    def take_in(self, stream_id: str, body: bytes) -> Acknowledgement:
        with self.database.writing() as connection:
            return ingest(connection, DEVICE, stream_id, unpack_batch(body), self.clock.now())

    def beat(self, heartbeat: Heartbeat) -> HeartbeatReply:
        with self.database.writing() as connection:
            return record_heartbeat(connection, DEVICE, heartbeat, self.clock.now(), 60)

    def back_up(self) -> None:
        """A verified copy, after which what it holds is safe, in the copy and in the original."""
        with self.database.reading() as connection:
            covered = watermarks(connection)
        with self.database.writing() as connection:
            mark_safe(connection, covered)
        with (
            closing(sqlite3.connect(self._file)) as source,
            closing(sqlite3.connect(self._backup)) as copy,
        ):
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy)

    def restore(self) -> None:
        self.database.close()
        for companion in ("", "-wal", "-shm"):
            Path(f"{self._file}{companion}").unlink(missing_ok=True)
        shutil.copy(self._backup, self._file)
        self.database = _opened(self._file)

    def items(self, stream_id: str = STREAM) -> list[tuple[int, bytes]]:
        with self.database.reading() as connection:
            rows = connection.execute(
                select(item.c.seq, item.c.envelope)
                .where(item.c.stream == stream_id)
                .order_by(item.c.position)
            )
            return [(row.seq, row.envelope) for row in rows]

    def accepted(self, stream_id: str = STREAM) -> tuple[int, bytes]:
        with self.database.reading() as connection:
            row = connection.execute(select(stream).where(stream.c.id == stream_id)).first()
        return (row.accepted_seq, row.head) if row else (0, GENESIS)

    def close(self) -> None:
        self.database.close()


class DirectCentral:
    """`sync.device.central.Central` straight into the services; `around` adds the faults."""

    def __init__(
        self,
        central: CentralDatabase,
        around: Callable[[Callable[[], object]], object] = lambda call: call(),
    ) -> None:
        self.central = central
        self.around = around
        self.sent: list[tuple[str, bytes]] = []

    def beat(self, heartbeat: Heartbeat) -> HeartbeatReply:
        return self._call(lambda: self.central.beat(heartbeat))

    def send(self, stream: str, batch: bytes) -> Acknowledgement:
        self.sent.append((stream, batch))
        return self._call(lambda: self.central.take_in(stream, batch))

    def download(self, sha256: str, start: int) -> Iterator[bytes]:
        raise Unreachable("no packs here")

    def _call(self, call):
        try:
            return self.around(call)
        except Problem as problem:
            kind = problem.kind
            raise Refused(kind.status, kind.reaction, problem.document()) from problem


def _opened(file: Path) -> Database:
    """Without waiting for the disk: power cuts are not what these tests are about."""
    database = Database(f"sqlite:///{file}")

    @event.listens_for(database.engine, "connect")
    def _hurry(connection, _record) -> None:
        connection.execute("PRAGMA synchronous = OFF")

    return database
