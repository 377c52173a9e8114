"""A verified copy of the embedded database: only what it holds counts as safe.

The copy is opened and every stream's chain walked before any kiosk is told that it may purge. On
PostgreSQL a base backup and its archive take this place, and call the same `mark_safe`.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, select, text

from kiosk.trust.chain import GENESIS, entry_head
from sync.central.database import Database
from sync.central.ingest.models import item, stream
from sync.central.ingest.safety import mark_safe

if TYPE_CHECKING:
    from pathlib import Path


class BackupFailed(Exception):  # noqa: N818 - what happened
    """No copy was made, or it is not what it should be; nothing was declared safe."""


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """What the copy holds; sizes in bytes."""

    file: str
    size: int
    streams: int
    items: int


def back_up(database: Database, target: Path) -> Backup:
    """Copy to `target` (replaced only by a good copy), verify, then tell what is safe."""
    source = database.engine.url.database
    if not database.sqlite or not source:
        raise BackupFailed("only the embedded database is copied this way; use pg_basebackup")
    draft = target.with_name(f".{target.name}.part")
    draft.unlink(missing_ok=True)
    try:
        _copy(source, draft)
        covered = _verified(draft)
        _flush(draft)
        draft.replace(target)
        _flush(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"{target} could not be written: {error}") from error
    finally:
        draft.unlink(missing_ok=True)
    with database.writing() as connection:
        mark_safe(connection, covered)
    return Backup(
        file=str(target),
        size=target.stat().st_size,
        streams=len(covered),
        items=sum(covered.values()),
    )


def _copy(source: str, draft: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as original,
        contextlib.closing(sqlite3.connect(draft)) as copy,
    ):
        original.backup(copy, pages=1000)
        copy.execute("PRAGMA journal_mode = DELETE")


def _verified(draft: Path) -> dict[str, int]:
    """Stream to the last number whose chain holds in the copy. Raises `BackupFailed`."""
    copy = Database(f"sqlite:///{draft}", journal="DELETE")
    try:
        with copy.reading() as connection:
            found = connection.execute(text("PRAGMA integrity_check(1)")).scalar()
            if found != "ok":
                raise BackupFailed(f"the copy is damaged: {found}")
            rows = connection.execute(select(stream.c.id, stream.c.accepted_seq, stream.c.head))
            return {row.id: _walk(connection, row.id, row.accepted_seq, row.head) for row in rows}
    finally:
        copy.close()


def _walk(connection: Connection, stream_id: str, accepted: int, head: bytes) -> int:
    query = select(item.c.seq, item.c.envelope).where(item.c.stream == stream_id)
    reached, seq = GENESIS, 0
    for row in connection.execute(query.order_by(item.c.seq)).yield_per(500):
        if row.seq != seq + 1:
            break
        seq = row.seq
        reached = entry_head(reached, stream_id, seq, row.envelope)
    if (seq, reached) != (accepted, head):
        raise BackupFailed(f"stream {stream_id} does not hold together behind item {seq}")
    return seq


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
