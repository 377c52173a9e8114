"""A verified copy of the database and what lies beside it: only what it holds is safe.

The copy is read back, every stream's chain walked and every file read before any kiosk is told that
it may purge. An SQLite file is copied as such, a PostgreSQL server by `sync.central.server_backup`.

Beside the copy `central.sqlite` lies the folder `central.sqlite.files` with `blobs` and `content`.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import SQLAlchemyError

from sync.central import server_backup
from sync.central.blobs.copying import BESIDE, Kept, copy_files
from sync.central.blobs.files import flush
from sync.central.blobs.models import attachment
from sync.central.blobs.service import note_lost
from sync.central.database import Database
from sync.central.engines import SQLITE, database_url
from sync.central.ingest.models import stream
from sync.central.ingest.safety import mark_safe
from sync.central.migrate import migrate
from sync.central.proof.service import walk_stored
from sync.central.server_backup import NotEmpty
from sync.central.server_file import Damaged

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Row

    from sync.central.config import Config


class BackupFailed(Exception):  # noqa: N818 - what happened
    """No copy was made, or it is not what it should be; nothing was declared safe."""


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """`lost`: hashes of files that were not whole in the backup; kiosks are asked for them."""

    streams: int
    items: int
    files: int
    lost: list[str] = []


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
    except (OSError, sqlite3.Error, SQLAlchemyError, UnicodeDecodeError) as error:
        raise BackupFailed(f"{target} could not be written: {error}") from error
    finally:
        draft.unlink(missing_ok=True)
    with database.writing() as connection:
        note_lost(connection, kept.lost)
        if config.safe == "backup":
            mark_safe(connection, covered)
    return Backup(
        file=str(target),
        size=target.stat().st_size,
        streams=len(covered),
        items=sum(covered.values()),
        files=len(kept.blobs),
        content=kept.content,
        lost=kept.lost,
    )


def restore(database_address: str, config: Config, source: Path) -> Restored:
    """What a backup holds, to where there is nothing. Raises `NotEmpty`, `BackupFailed`."""
    for name in ("blobs", "content"):
        if any((config.folder / name).rglob("*")):
            raise NotEmpty(f"{config.folder / name} is not empty")
    config.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        covered, held = _restored(database_address, source)
        beside = source.with_name(f"{source.name}{BESIDE}")
        kept = copy_files(replace(config, folder=beside), held, config.folder)
    except (Damaged, OSError, sqlite3.Error, SQLAlchemyError, UnicodeDecodeError) as error:
        raise BackupFailed(f"{source} could not be restored: {error}") from error
    database = Database(database_address)
    try:
        migrate(database)
        with database.writing() as connection:
            note_lost(connection, kept.lost)
    finally:
        database.close()
    return Restored(
        streams=len(covered), items=sum(covered.values()), files=len(kept.blobs), lost=kept.lost
    )


def _restored(address: str, source: Path) -> tuple[dict[str, int], list[str]]:
    """(stream to its last number, hashes of the files that are wanted)."""
    url = database_url(address)
    if url.get_backend_name() != SQLITE:
        contents = server_backup.read_back(source)
        database = Database(address)
        try:
            server_backup.restore(database, source)
        finally:
            database.close()
        return contents.covered, contents.held
    target = Path(url.database or "")
    if target.exists():
        raise NotEmpty(f"{target} is there already")
    draft = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(source, draft)
        draft.chmod(0o600)
        held, covered = _held_in(draft), _verified(draft, ())
        flush(draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return covered, held


def _file(
    database: Database, config: Config, draft: Path, target: Path
) -> tuple[Kept, dict[str, int]]:
    source = database.engine.url.database
    if not source:
        raise BackupFailed("a database in memory has nothing to copy")
    _copy(source, draft)
    # Behind the database: a file is here before the item that names it.
    held = _held_in(draft)
    kept = copy_files(config, held, target.with_name(f"{target.name}{BESIDE}"))
    return kept, _verified(draft, set(held) - kept.blobs)


def _server(
    database: Database, config: Config, draft: Path, target: Path
) -> tuple[Kept, dict[str, int]]:
    try:
        server_backup.write(database, draft)
        contents = server_backup.read_back(draft)
    except Damaged as error:
        raise BackupFailed(str(error)) from error
    kept = copy_files(config, contents.held, target.with_name(f"{target.name}{BESIDE}"))
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


def _held_in(draft: Path) -> list[str]:
    """The files that items in the copy may name."""
    with contextlib.closing(sqlite3.connect(draft)) as copy:
        rows = copy.execute("SELECT DISTINCT sha256 FROM held_blob ORDER BY sha256").fetchall()
    return [row[0] for row in rows]


def _verified(draft: Path, lacking: Collection[str]) -> dict[str, int]:
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
