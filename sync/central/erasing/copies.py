"""What central wrote outside its database: archives of days and backups, in one list."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
from sqlalchemy import Connection, delete, func, select, update

from sync.central.erasing.models import archive_file, backup_file, erased_item
from sync.central.rollup.models import closed_day

if TYPE_CHECKING:
    from collections.abc import Iterator

State = Literal["clean", "waiting", "older"]


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """`state`: `clean` without anything that was erased; `waiting` to be written anew; `older` than
    something that was erased, which restoring erases again. `there`: the file is in reach.
    """

    kind: Literal["archive", "backup"]
    file: str
    made_at: datetime
    state: State
    there: bool


def all_copies(connection: Connection) -> list[Copy]:
    """Archives by their days, then backups by when they were made."""
    return [*_archives(connection), *_backups(connection)]


def forget_copy(connection: Connection, file: Path) -> bool:
    """Whether it was known."""
    name = str(file)
    gone = [
        connection.execute(delete(table).where(table.c.file == name)).rowcount
        for table in (archive_file, backup_file)
    ]
    named = closed_day.c.file == name
    connection.execute(update(closed_day).where(named).values(file="", sha256=""))
    return any(gone)


def _archives(connection: Connection) -> Iterator[Copy]:
    rows = connection.execute(
        select(archive_file).order_by(archive_file.c.day, archive_file.c.file)
    )
    for row in rows.all():
        state: State = "clean" if row.clean else "waiting"
        yield _copy("archive", row.file, row.written_at, state)


def _backups(connection: Connection) -> Iterator[Copy]:
    newest = connection.execute(select(func.max(erased_item.c.erased_at))).scalar()
    rows = connection.execute(select(backup_file).order_by(backup_file.c.made_at))
    for row in rows.all():
        older = newest is not None and row.made_at <= newest
        yield _copy("backup", row.file, row.made_at, "older" if older else "clean")


def _copy(kind: Literal["archive", "backup"], file: str, made_at: datetime, state: State) -> Copy:
    return Copy(kind=kind, file=file, made_at=made_at, state=state, there=Path(file).is_file())
