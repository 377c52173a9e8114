"""PostgreSQL: the pages that still hold what was erased are written anew.

There an erased row stays in its page until something happens to be written over it; a plain VACUUM
only allows that. `VACUUM FULL` copies what is left of a table into a new file and gives the old one
back to the disk. It keeps a row that an open transaction may still look at: then it is tried again,
at once and every night. While a day's table is written nobody else can use it.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select, text
from sqlalchemy.exc import DBAPIError

from sync.central.days import day_table
from sync.central.erasing.models import stale_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from sync.central.database import Database

_TRIES, _PAUSE_S = 5, 1.0
_LOCK_MS = 15_000
_LOCKED = "55P03"
"""SQLSTATE: the table was not to be had in time."""
_FIRST_NUMBER = re.compile(r"\d+")


def mark_stale(connection: Connection, days: Iterable[date], others: Iterable[str] = ()) -> None:
    """Rows were erased in the tables of these days; with the erasing in one transaction."""
    if connection.dialect.name == "sqlite":  # overwrites what it deletes
        return
    noted = set(connection.execute(select(stale_table.c.name)).scalars())
    names = {day_table(day) for day in days} | set(others)
    for name in sorted(names - noted):
        connection.execute(insert(stale_table).values(name=name))


def rewrite_stale(database: Database, tell: Callable[[str], None]) -> list[str]:
    """The tables that could not be written anew yet. `tell` hears of each before its turn."""
    with database.reading() as connection:
        names = stale(connection)
    return [name for name in names if not _rewritten(database, name, tell)]


def stale(connection: Connection) -> list[str]:
    """The tables that wait to be written anew."""
    return list(
        connection.execute(select(stale_table.c.name).order_by(stale_table.c.name)).scalars()
    )


def _rewritten(database: Database, name: str, tell: Callable[[str], None]) -> bool:
    tell(name)
    for left in range(_TRIES - 1, -1, -1):
        if not _left_over(database, name):
            with database.writing() as connection:
                connection.execute(delete(stale_table).where(stale_table.c.name == name))
            return True
        if left:
            time.sleep(_PAUSE_S)
    return False


def _left_over(database: Database, name: str) -> bool:
    """Whether something of what was erased had to be kept, for whoever still looks at it."""
    told: list[str] = []

    def hear(message: Any) -> None:
        told.append(message.message_detail or "")

    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        exists = text("SELECT 1 FROM pg_class WHERE relname = :name AND pg_table_is_visible(oid)")
        if connection.execute(exists, {"name": name}).scalar() is None:
            return False  # the day is gone as a whole
        raw: Any = connection.connection.driver_connection
        raw.add_notice_handler(hear)
        try:
            connection.execute(text(f"SET lock_timeout = {_LOCK_MS}"))
            connection.execute(text(f'VACUUM (FULL, VERBOSE) "{name}"'))
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", "") != _LOCKED:
                raise
            return True
        finally:
            raw.remove_notice_handler(hear)
            if not raw.closed:
                connection.execute(text("RESET lock_timeout"))
    # The server tells how many it had to keep; silent where the account may not write it anew.
    kept = [number for each in told if (number := _FIRST_NUMBER.search(each))]
    return not kept or any(int(number.group()) for number in kept)
