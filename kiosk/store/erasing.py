"""Taking a person's words off this device, by the number they carry: the chain still verifies.

Only what central holds safely, or what no central will ever ask for, may be erased here: an entry
without its body cannot be sent. The erasure itself travels by central's feed, or by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import decode_envelope
from kiosk.store.errors import NotSentYet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

    from kiosk.store.blobs import Blobs
    from kiosk.store.mirroring import Mirroring
    from kiosk.store.sync_state import SyncState
    from kiosk.trust import Reference

_PAGE = 500


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """An entry under a reference number."""

    pos: int
    no: int
    seq: int
    stream: str


def entries_of(db: Database, reference: Reference) -> Iterator[Found]:
    """The envelope alone knows its number, so all are looked through, a page at a time."""
    wanted = (reference.hashed.encode(), reference.text.encode())
    pos = 0
    while True:
        rows = db.execute(
            "SELECT pos, entry.no, entry.seq, stream, envelope FROM entry JOIN stream USING (no) "
            "WHERE pos > ? ORDER BY pos LIMIT ?",
            [pos, _PAGE],
        ).fetchall()
        for row in rows:
            if row[4] and any(each in row[4] for each in wanted) and _is_of(row[4], reference):
                yield Found(pos=row[0], no=row[1], seq=row[2], stream=row[3])
        if len(rows) < _PAGE:
            return
        pos = rows[-1][0]


def erase_entries(
    db: Database,
    blobs: Blobs,
    mirroring: Mirroring,
    found: list[Found],
    sync: SyncState,
    *,
    alone: bool,
) -> int:
    """Body and files go, from the mirror too. `alone`: this device will never have a central.

    Raises `NotSentYet` before anything is touched, `OSError`.
    """
    for one in found:
        if not alone and one.seq > sync.of(one.stream).purgeable:
            raise NotSentYet(one.stream, one.seq)
    for one in found:
        mirroring.erase(one.stream, one.seq)
        with db.atomic():
            db.execute("UPDATE entry SET envelope = NULL, id = '' WHERE pos = ?", [one.pos])
            named = db.execute(
                "DELETE FROM attachment WHERE no = ? AND seq = ? RETURNING sha256",
                [one.no, one.seq],
            ).fetchall()
            freed = [
                sha256
                for (sha256,) in named
                if not db.execute("SELECT 1 FROM attachment WHERE sha256 = ?", [sha256]).fetchone()
            ]
        blobs.drop(freed)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # the log held it, too
    return len(found)


def _is_of(data: bytes, reference: Reference) -> bool:
    try:
        envelope = decode_envelope(data)
    except msgspec.DecodeError:
        return False
    return reference.hashed == envelope.reference_hash or reference.text == envelope.reference
