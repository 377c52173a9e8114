"""What central itself would still have after losing its disk: the second acknowledgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select, update

from sync.central.blobs.service import first_missing
from sync.central.ingest.models import stream

if TYPE_CHECKING:
    from collections.abc import Mapping


def watermarks(connection: Connection) -> dict[str, int]:
    """Stream to the last sequence number committed in this database."""
    rows = connection.execute(select(stream.c.id, stream.c.accepted_seq))
    return {row.id: row.accepted_seq for row in rows}


def lift_fork(connection: Connection, stream_id: str) -> bool:
    """Take the stream in again; False when it was not frozen, or is not known.

    Where the histories still differ, the next heartbeat or batch freezes it anew.
    """
    done = connection.execute(
        update(stream)
        .where(stream.c.id == stream_id, stream.c.forked_at.is_not(None))
        .values(forked_at=None)
    )
    return done.rowcount == 1


def mark_safe(connection: Connection, covered: Mapping[str, int]) -> None:
    """A verified copy holds each stream up to the number given; kiosks may purge that far.

    Never beyond what is accepted here: a copy of another central's data proves nothing. Never as
    far as an item that lacks a file.
    """
    lacking = first_missing(connection)
    for name, reached in covered.items():
        seq = min(reached, lacking.get(name, reached + 1) - 1)
        connection.execute(
            update(stream)
            .where(stream.c.id == name, stream.c.accepted_seq >= seq)
            .values(safe_seq=seq)
        )
