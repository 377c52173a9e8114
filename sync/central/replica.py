"""What a standby of the PostgreSQL server has on its disk: with it an item outlives this server's.

Asked only where `DIWAN_CENTRAL_SAFE=replica`. A standby counts that the server commits with
(`synchronous_standby_names`): one that follows when it likes may be the one nobody fails over to.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from sync.central.ingest.models import stream

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WAIT_S, _LOOK_S = 3.0, 0.1
_REACHED = """
SELECT count(*) FROM pg_stat_replication
WHERE state = 'streaming' AND sync_state IN ('sync', 'quorum') AND flush_lsn >= CAST(:lsn AS pg_lsn)
"""


class NoReplica(Exception):  # noqa: N818 - what is the matter
    """The setting asks for a standby, and there is none that counts; says what to do."""


def replicated(connection: Connection, wait_s: float = _WAIT_S) -> dict[str, int]:
    """Stream to the number up to which a standby has it; only those where that is news."""
    behind = select(stream.c.id, stream.c.accepted_seq).where(
        stream.c.safe_seq < stream.c.accepted_seq
    )
    covered = {row.id: row.accepted_seq for row in connection.execute(behind)}
    if not covered:
        return {}
    # Behind everything that was committed when we looked.
    lsn = connection.execute(text("SELECT pg_current_wal_insert_lsn()::text")).scalar_one()
    latest = time.monotonic() + wait_s
    while not connection.execute(text(_REACHED), {"lsn": lsn}).scalar_one():
        if time.monotonic() > latest:
            return {}
        time.sleep(_LOOK_S)
    return covered


def check_replica(connection: Connection) -> None:
    """Raises `NoReplica`."""
    if connection.dialect.name == "sqlite":
        raise NoReplica(
            "an SQLite file has no replica; use PostgreSQL, or DIWAN_CENTRAL_SAFE=backup"
        )
    names = connection.execute(text("SHOW synchronous_standby_names")).scalar_one()
    commit = connection.execute(text("SHOW synchronous_commit")).scalar_one()
    if not names or commit not in {"on", "remote_apply"}:
        raise NoReplica(
            "PostgreSQL commits without a standby: set synchronous_standby_names, and"
            " synchronous_commit to on or remote_apply"
        )
    seen = "SELECT pg_has_role(current_user, 'pg_read_all_stats', 'usage')"
    if not connection.execute(text(seen)).scalar_one():
        raise NoReplica("the standby cannot be seen: GRANT pg_read_all_stats TO the account")
