"""Items by day: on PostgreSQL each day of receiving has a table of its own.

A day is made before it begins, by the server and by `diwan-central maintain`; where neither ran,
the first item of a day makes it. That a (stream, number) is there once over all days is kept by the
stream's watermark row, which is locked whenever items are added; within a day by an index too.
SQLite has one plain table, and nothing here does anything to it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

AHEAD = 7
"""Days made before they begin."""
LOCK_DAYS = 0x6469_0001
"""The advisory lock under which days come and go."""
_PREFIX = "item_"
_COUNTED = "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'item'::regclass"


def make_ahead(connection: Connection, now: datetime) -> list[date]:
    """Today and the days after it; those that were new."""
    today = now.astimezone(UTC).date()
    return [day for n in range(AHEAD + 1) if make_day(connection, day := today + timedelta(days=n))]


def make_day(connection: Connection, day: date) -> bool:
    """True where it was not there. Attached rather than created in place: readers go on reading."""
    if connection.dialect.name == "sqlite" or _is_there(connection, day):
        return False
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK_DAYS})
    if _is_there(connection, day):
        return False
    table, after = day_table(day), day + timedelta(days=1)
    bounds = f"FROM ('{day} 00:00:00+00') TO ('{after} 00:00:00+00')"
    for statement in (
        f"CREATE TABLE {table} (LIKE item INCLUDING DEFAULTS INCLUDING CONSTRAINTS)",
        f"CREATE UNIQUE INDEX {table}_stream_seq ON {table} (stream, seq)",
        # The samples PostgreSQL plans with would outlive an answer that is erased.
        f"ALTER TABLE {table} ALTER envelope SET STATISTICS 0",
        f"ALTER TABLE item ATTACH PARTITION {table} FOR VALUES {bounds}",
    ):
        connection.execute(text(statement))
    return True


def drop_day(connection: Connection, day: date) -> None:
    """With everything in it. The table is told apart by nothing but its name, so be sure."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK_DAYS})
    connection.execute(text(f"ALTER TABLE item DETACH PARTITION {day_table(day)}"))
    connection.execute(text(f"DROP TABLE {day_table(day)}"))


def known_days(connection: Connection) -> list[date]:
    """Those that have a table, oldest first; none on SQLite."""
    if connection.dialect.name == "sqlite":
        return []
    names = connection.execute(text(_COUNTED)).scalars()
    return sorted(
        date.fromisoformat(name.removeprefix(_PREFIX).replace("_", "-")) for name in names
    )


def day_table(day: date) -> str:
    return f"{_PREFIX}{day:%Y_%m_%d}"


def begin_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _is_there(connection: Connection, day: date) -> bool:
    """Asked of the catalogue: `to_regclass` would believe what it was told before we had the lock."""
    query = "SELECT 1 FROM pg_class WHERE relname = :name AND pg_table_is_visible(oid)"
    return connection.execute(text(query), {"name": day_table(day)}).scalar() is not None
