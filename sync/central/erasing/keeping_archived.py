"""How long answers are kept, in archives of days the database let go of.

A day's archive has to be looked through when the whole of the day has become too old by a rule, and
once more when rules have changed: until then its items are at most a day longer kept than they may.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, select, update

from sync.central.days import begin_of
from sync.central.erasing.keeping import rules
from sync.central.erasing.models import archive_file
from sync.central.erasing.parquet import items_due
from sync.central.erasing.service import Erased, erase_archived

if TYPE_CHECKING:
    from datetime import date, datetime

    from sync.central.database import Database
    from sync.central.erasing.keeping import Rule
    from sync.central.erasing.parquet import Due


class OverdueArchive(msgspec.Struct, frozen=True, kw_only=True):
    """A file to be looked through: `due` are all rules, the most particular first, each with whether
    it says that its items go; `mark` stands for them.
    """

    file: str
    due: tuple[Due, ...]
    mark: str


def overdue_archives(connection: Connection, now: datetime) -> list[OverdueArchive]:
    """The oldest day first; those that were looked through for the same rules are left out."""
    known = rules(connection)
    query = select(archive_file.c.file, archive_file.c.day, archive_file.c.kept_by)
    found = []
    for row in connection.execute(query.order_by(archive_file.c.day, archive_file.c.file)):
        due = tuple((rule.form, rule.kind, _over(row.day, rule, now)) for rule in known)
        mark = hashlib.sha256(msgspec.json.encode(due)).hexdigest()
        if any(over for *_, over in due) and mark != row.kept_by:
            found.append(OverdueArchive(file=row.file, due=due, mark=mark))
    return found


def enforce_archived(database: Database, archive: OverdueArchive, now: datetime) -> Erased:
    """Note as erased what is overdue in the file; `finish` takes it out of it behind that.

    Some hundreds in each transaction. Raises `NotErasable`.
    """
    items, files = 0, set[str]()
    for due in items_due(Path(archive.file), archive.due):
        with database.writing() as connection:
            done = erase_archived(connection, due, "retention", now)
        items, files = items + done.items, files | set(done.files)
    with database.writing() as connection:
        here = archive_file.c.file == archive.file
        connection.execute(update(archive_file).where(here).values(kept_by=archive.mark))
    return Erased(items=items, files=tuple(sorted(files)))


def _over(day: date, rule: Rule, now: datetime) -> bool:
    """Whether the last moment of the day is longer ago than the rule keeps."""
    return begin_of(day) + timedelta(days=1 + rule.days) <= now
