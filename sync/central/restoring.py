"""Central made anew from a backup, where there is nothing, and without what was erased since."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from sqlalchemy.exc import SQLAlchemyError

from sync.central import server_backup
from sync.central.backup import BackupFailed, held_in, verified
from sync.central.blobs.copying import copy_files
from sync.central.blobs.files import flush
from sync.central.blobs.service import note_lost
from sync.central.database import Database
from sync.central.engines import SQLITE, database_url
from sync.central.erasing.backups import beside, note_backup
from sync.central.erasing.ledger import (
    LEDGER,
    UnreadableLedger,
    count_awaited,
    erase_again,
    read_ledger,
)
from sync.central.erasing.service import drop_files
from sync.central.migrate import migrate
from sync.central.server_backup import NotEmpty
from sync.central.server_file import Damaged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.central.config import Config
    from sync.central.erasing.ledger import Line


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """`lost`: hashes of files that were not whole in the backup; kiosks are asked for them.

    `erased` of its items were erased after it was made, and are again; `awaited` came after it too,
    and are erased when a kiosk sends them again.
    """

    streams: int
    items: int
    files: int
    lost: list[str] = []
    erased: int = 0
    awaited: int = 0


def restore(
    database_address: str, config: Config, source: Path, lists: Sequence[Path] = ()
) -> Restored:
    """What a backup holds, to where there is nothing, without what was erased since.

    That is what the lists of erasures name: beside the backup, in central's folder, and `lists`.
    Raises `NotEmpty`, `BackupFailed`.
    """
    lines = _erasures(config, source, lists)
    for name in ("blobs", "content"):
        if any((config.folder / name).rglob("*")):
            raise NotEmpty(f"{config.folder / name} is not empty")
    config.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        covered, held = _restored(database_address, source)
        kept = copy_files(replace(config, folder=beside(source)), held, config.folder)
    except (Damaged, OSError, sqlite3.Error, SQLAlchemyError, UnicodeDecodeError) as error:
        raise BackupFailed(f"{source} could not be restored: {error}") from error
    database = Database(database_address)
    try:
        migrate(database)
        with database.writing() as connection:
            note_lost(connection, kept.lost)
            # What is erased from now on has to be listed beside it, too.
            made_at = datetime.fromtimestamp(source.stat().st_mtime, UTC)
            note_backup(connection, source.resolve(), made_at)
            gone = erase_again(connection, lines)
            awaited = count_awaited(connection)
        drop_files(config.blobs, gone)
    finally:
        database.close()
    return Restored(
        streams=len(covered),
        items=sum(covered.values()),
        files=len(kept.blobs),
        lost=[each for each in kept.lost if each not in gone.files],
        erased=gone.items,
        awaited=awaited,
    )


def _erasures(config: Config, source: Path, lists: Sequence[Path]) -> list[Line]:
    places = [beside(source) / LEDGER, config.folder / LEDGER, *lists]
    try:
        return [line for file in places for line in read_ledger(file)]
    except (OSError, UnreadableLedger) as error:
        raise BackupFailed(f"a list of erasures cannot be read: {error}") from error


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
        held, covered = held_in(draft), verified(draft, ())
        flush(draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return covered, held
