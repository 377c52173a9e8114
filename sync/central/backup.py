"""A verified copy of the database and what lies beside it: only what it holds is safe.

The copy is read back, every stream's chain walked and every file read before any kiosk is told that
it may purge. An SQLite file is copied as such, a PostgreSQL server by `sync.central.server_backup`.

Beside the copy `central.sqlite` lies the folder `central.sqlite.files` with `blobs` and `content`.
"""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import SQLAlchemyError

from sync.central import server_backup
from sync.central.blobs.copying import Kept, copy_files, drop_unheld
from sync.central.blobs.files import flush
from sync.central.blobs.models import attachment
from sync.central.blobs.service import note_lost
from sync.central.database import Database
from sync.central.erasing.backups import beside, note_backup
from sync.central.erasing.ledger import (
    UnreadableLedger,
    lines_of,
    write_ledger,
)
from sync.central.ingest.models import stream
from sync.central.ingest.safety import mark_safe
from sync.central.proof.service import walk_stored
from sync.central.server_file import Damaged

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from sqlalchemy import Row

    from sync.central.config import Config
    from sync.central.erasing.ledger import Line


class BackupFailed(Exception):  # noqa: N818 - what happened
    """No copy was made, or it is not what it should be; nothing was declared safe."""


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """What the copy holds; `size` in bytes, without the files.

    `lost`: hashes of files that were here and are not what they were; kiosks are asked for them.
    """

    file: str
    size: int
    streams: int
    items: int
    files: int = 0
    content: int = 0
    lost: list[str] = []


def back_up(database: Database, config: Config, target: Path) -> Backup:
    """Copy to `target` (replaced only by a good copy), verify, then tell what is safe."""
    draft = target.with_name(f".{target.name}.part")
    draft.unlink(missing_ok=True)
    try:
        kept, covered = (_file if database.sqlite else _server)(database, config, draft, target)
        draft.chmod(0o600)
        flush(draft)
        draft.replace(target)
        flush(target.parent)
        drop_unheld(beside(target), kept.held)
    except (OSError, sqlite3.Error, SQLAlchemyError, UnicodeDecodeError) as error:
        raise BackupFailed(f"{target} could not be written: {error}") from error
    finally:
        draft.unlink(missing_ok=True)
    target = target.resolve()
    with database.writing() as connection:
        note_lost(connection, kept.lost)
        note_backup(connection, target, datetime.now(UTC))
        lines = lines_of(connection)
        if config.safe == "backup":
            mark_safe(connection, covered)
    if lines:
        _with_list(target, lines)
    return Backup(
        file=str(target),
        size=target.stat().st_size,
        streams=len(covered),
        items=sum(covered.values()),
        files=len(kept.blobs),
        content=kept.content,
        lost=kept.lost,
    )


def _with_list(target: Path, lines: Sequence[Line]) -> None:
    try:
        write_ledger(beside(target), lines)
    except (OSError, UnreadableLedger) as error:
        raise BackupFailed(f"the list of erasures beside it cannot be kept: {error}") from error


def _file(
    database: Database, config: Config, draft: Path, target: Path
) -> tuple[Kept, dict[str, int]]:
    source = database.engine.url.database
    if not source:
        raise BackupFailed("a database in memory has nothing to copy")
    _copy(source, draft)
    # Behind the database: a file is here before the item that names it.
    held = held_in(draft)
    kept = copy_files(config, held, beside(target))
    return kept, verified(draft, set(held) - kept.blobs)


def _server(
    database: Database, config: Config, draft: Path, target: Path
) -> tuple[Kept, dict[str, int]]:
    try:
        server_backup.write(database, draft)
        contents = server_backup.read_back(draft)
    except Damaged as error:
        raise BackupFailed(str(error)) from error
    kept = copy_files(config, contents.held, beside(target))
    reached = dict(contents.covered)
    for lacking in set(contents.held) - kept.blobs:
        for name, seq in contents.named_by.get(lacking, []):
            reached[name] = min(reached[name], seq - 1)
    return kept, reached


def _copy(source: str, draft: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as original,
        contextlib.closing(sqlite3.connect(draft)) as copy,
    ):
        original.backup(copy, pages=1000)
        copy.execute("PRAGMA journal_mode = DELETE")


def held_in(draft: Path) -> list[str]:
    """The files that items in the copy may name."""
    with contextlib.closing(sqlite3.connect(draft)) as copy:
        rows = copy.execute("SELECT DISTINCT sha256 FROM held_blob ORDER BY sha256").fetchall()
    return [row[0] for row in rows]


def verified(draft: Path, lacking: Collection[str]) -> dict[str, int]:
    """Stream to the last number whose chain holds and whose files are there. Raises `BackupFailed`."""
    copy = Database(f"sqlite:///{draft}", journal="DELETE")
    try:
        with copy.reading() as connection:
            found = connection.execute(text("PRAGMA integrity_check(1)")).scalar()
            if found != "ok":
                raise BackupFailed(f"the copy is damaged: {found}")
            rows = connection.execute(select(stream)).all()
            walked = {row.id: _walk(connection, row) for row in rows}
            return _as_far_as_files_are_there(connection, walked, lacking)
    finally:
        copy.close()


def _as_far_as_files_are_there(
    connection: Connection, walked: dict[str, int], lacking: Collection[str]
) -> dict[str, int]:
    """What never came, or was waived, is `mark_safe`'s to know; this is of what should be here."""
    if not lacking:
        return walked
    reached = dict(walked)
    named = select(attachment.c.stream, attachment.c.seq, attachment.c.sha256)
    for row in connection.execute(named).yield_per(500):
        if row.sha256 in lacking:
            reached[row.stream] = min(reached[row.stream], row.seq - 1)
    return reached


def _walk(connection: Connection, row: Row[Any]) -> int:
    walked = walk_stored(connection, row)
    if walked.damaged or (walked.seq, walked.head) != (row.accepted_seq, row.head):
        behind = (walked.damaged or walked.seq + 1) - 1
        raise BackupFailed(f"stream {row.id} does not hold together behind item {behind}")
    return walked.seq
