"""How the store is doing, for staff, the heartbeat and the kiosk's own decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.store.migrations import place
from kiosk.store.records import moment

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.store.records import Query
    from kiosk.store.sync_state import SyncState

SPARE_BYTES = 32 * 1024 * 1024
"""Below this no visitor is asked to begin a form: what they write, draw and say must fit in the end."""
DAMAGED_PREFIX = "store.damaged-"
SALVAGED_PREFIX = "store.salvaged-"


class StoreStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`count` entries are on this device, `backlog` of them not yet accepted by central.

    `stream`, `seq` and `head` (hex) are those of the open stream. `disk_free` is in bytes.
    `last_contact` and `last_error` are sync's own words, "" when there are none.
    `faults` are sync's codes (`fork:STREAM`, `missing:STREAM`, `file:SHA256`).
    `damaged` names the files that were set aside and wait for staff or salvage; `salvaged` those
    whose answers are saved. `sealing` says why nothing
    personal can be taken in, "" when all is well.
    """

    count: int
    backlog: int
    unsafe: int
    oldest_unsynced: datetime | None
    disk_free: int
    space_ok: bool
    stream: str
    seq: int
    head: str
    last_contact: str = ""
    last_error: str = ""
    sync_problem: str = ""
    faults: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()
    salvaged: tuple[str, ...] = ()
    sealing: str = ""


def read_status(query: Query, sync: SyncState, folder: Path) -> StoreStatus:
    backlog, unsafe, oldest = _outstanding(query, sync)
    stream, seq, head = query("SELECT stream, seq, head FROM stream ORDER BY no DESC LIMIT 1", [])[
        0
    ]
    free = disk_free(folder)
    return StoreStatus(
        # Streams have no gaps, so nothing needs to be counted one by one.
        count=query("SELECT coalesce(sum(seq - purged_seq), 0) FROM stream", [])[0][0],
        backlog=backlog,
        unsafe=unsafe,
        oldest_unsynced=None if oldest is None else moment(oldest),
        disk_free=free,
        space_ok=free >= SPARE_BYTES,
        stream=stream,
        seq=seq,
        head=head.hex(),
        last_contact=sync.facts.get("last_contact", ""),
        last_error=sync.facts.get("last_error", ""),
        sync_problem=sync.problem,
        faults=sync.faults,
        damaged=tuple(sorted(p.name for p in folder.glob(f"{DAMAGED_PREFIX}*.sqlite"))),
        salvaged=tuple(sorted(p.name for p in folder.glob(f"{SALVAGED_PREFIX}*.sqlite"))),
        sealing=_cannot_seal(folder),
    )


def _cannot_seal(folder: Path) -> str:
    from kiosk.store.errors import CannotSeal
    from kiosk.trust.sealing import NoRecipientsError, load_recipients

    try:
        load_recipients(folder)
    except NoRecipientsError as error:
        return str(CannotSeal(error))
    return ""


def disk_free(folder: Path) -> int:
    """Bytes this user may still write where the store lies."""
    import shutil

    return shutil.disk_usage(folder).free


def _outstanding(query: Query, sync: SyncState) -> tuple[int, int, int | None]:
    """Counts of entries not accepted and not safe, and when the oldest unaccepted was recorded."""
    backlog, unsafe, oldest = 0, 0, list[int]()
    for no, stream, seq in query("SELECT no, stream, seq FROM stream", []):
        mark = sync.of(stream)
        backlog += max(0, seq - mark.accepted)
        unsafe += max(0, seq - mark.purgeable)
        rows = query(
            "SELECT recorded FROM entry WHERE pos > ? AND pos <= ? ORDER BY pos LIMIT 1",
            [place(no, mark.accepted), place(no, seq)],
        )
        oldest += [row[0] for row in rows]
    return backlog, unsafe, min(oldest, default=None)
