"""Backups that central made: each holds what was erased behind it, until it is made anew.

A backup is never changed. The list of erasures lies beside it, and `restore` erases again what it
names; drawings and recordings, which are files of their own there, go at once.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, delete, insert, select

from sync.central.blobs.copying import BESIDE
from sync.central.blobs.files import blob_file
from sync.central.erasing.ledger import UnreadableLedger, write_ledger
from sync.central.erasing.models import backup_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sync.central.erasing.ledger import Line


class Backed(msgspec.Struct, frozen=True, kw_only=True):
    """A backup; `listed`: the erasures are listed beside it."""

    file: str
    made_at: datetime
    listed: bool


def note_backup(connection: Connection, file: Path, now: datetime) -> None:
    connection.execute(delete(backup_file).where(backup_file.c.file == str(file)))
    connection.execute(insert(backup_file).values(file=str(file), made_at=now))


def backups(connection: Connection) -> list[tuple[str, datetime]]:
    """(file, when it was made), the oldest first."""
    rows = connection.execute(select(backup_file).order_by(backup_file.c.made_at))
    return [(row.file, row.made_at) for row in rows]


def beside(file: Path) -> Path:
    """The folder that belongs to the backup."""
    return file.with_name(f"{file.name}{BESIDE}")


def list_beside(
    known: Iterable[tuple[str, datetime]], lines: Sequence[Line], gone: Iterable[str] = ()
) -> list[Backed]:
    """Write the list beside each backup that is in reach; files with the hashes `gone` go there."""
    return [
        Backed(file=file, made_at=made_at, listed=_listed(Path(file), lines, gone))
        for file, made_at in known
    ]


def _listed(file: Path, lines: Sequence[Line], gone: Iterable[str]) -> bool:
    if not file.is_file():
        return False
    try:
        write_ledger(beside(file), lines)
        for sha256 in gone:
            blob_file(beside(file) / "blobs", sha256).unlink(missing_ok=True)
    except (OSError, UnreadableLedger):
        return False
    return True
