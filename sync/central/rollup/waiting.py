"""What is not counted yet, read for many streams at once.

Every kiosk sends a few items at a time, so that a step for each stream would cost more than the
counting. On PostgreSQL the days before yesterday are looked at only where the last two have not all.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, func, select

from sync.central.ingest.models import stream
from sync.central.rollup.counting import Counted
from sync.central.rollup.models import rolled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_STREAMS = 200
"""Of one step."""

_reached = func.coalesce(rolled.c.seq, stream.c.base_seq)
_BEHIND = (
    select(stream.c.id, stream.c.device_id, _reached, stream.c.accepted_seq)
    .outerjoin(rolled, rolled.c.stream == stream.c.id)
    .where(stream.c.accepted_seq > _reached)
    .order_by(stream.c.id)
    .limit(MOST_STREAMS)
)
_COLUMNS = "item.stream, item.seq, item.received_at, item.kind, item.form"
_SQLITE = f"""
SELECT {_COLUMNS}, item.envelope FROM item WHERE stream = ? AND seq > ? AND seq <= ?
"""  # noqa: S608 - our own words
# Of items that are not asked for only the row comes, for they are to be counted: see `_LATELY`.
_SERVER = f"""
SELECT {_COLUMNS}, CASE WHEN %b::text IS NULL OR item.kind = %b::text THEN item.envelope END
FROM unnest(%b::text[], %b::bigint[], %b::bigint[]) AS wanted (name, after, upto)
JOIN item ON item.stream = wanted.name AND item.seq > wanted.after AND item.seq <= wanted.upto
"""  # noqa: S608 - our own words
_LATELY = f"{_SERVER} AND item.received_at >= now() - interval '1 day'"


class Stretch(NamedTuple):
    """The items `after + 1 … upto` of a stream: received, and not counted."""

    stream: str
    device_id: str
    after: int
    upto: int


class Waiting(NamedTuple):
    """An item that is to be counted; one that could not be read has no kind."""

    stream: str
    seq: int
    received_at: datetime
    kind: str | None
    form: str
    envelope: bytes


def stretches(connection: Connection, most: int) -> list[Stretch]:
    """Of some streams that have more, `most` items in all."""
    found, left = list[Stretch](), most
    for name, device_id, after, accepted in connection.execute(_BEHIND):
        if left <= 0:
            break
        found.append(Stretch(name, device_id, after, min(accepted, after + left)))
        left -= found[-1].upto - after
    return found


def items_of(
    connection: Connection, wanted: Sequence[Stretch]
) -> tuple[list[Counted], dict[str, int]]:
    """(what to count, the last number of each stream); unreadable ones count for nothing."""
    rows = rows_of(connection, wanted)
    device = {each.stream: each.device_id for each in wanted}
    reached = {each.stream: each.after for each in wanted}
    counted = []
    for row in rows:
        reached[row.stream] = max(reached[row.stream], row.seq)
        if row.kind is not None:
            owner = device[row.stream]
            counted.append(Counted(row.received_at, owner, row.kind, row.form, row.envelope))
    return counted, reached


def rows_of(
    connection: Connection, wanted: Sequence[Stretch], kind: str | None = None
) -> list[Waiting]:
    """The items of these stretches, or those of one kind."""
    if not wanted:
        return []
    if connection.dialect.name == "sqlite":
        sql, only = (_SQLITE, ()) if kind is None else (f"{_SQLITE} AND kind = ?", (kind,))
        found = [
            row
            for each in wanted
            for row in connection.exec_driver_sql(sql, (each.stream, each.after, each.upto, *only))
        ]
    else:
        found = _asked(connection, _LATELY, wanted, kind)
        if len(found) < sum(each.upto - each.after for each in wanted):
            found = _asked(connection, _SERVER, wanted, kind)
    return [
        Waiting(name, seq, _moment(at), of, form or "", envelope)
        for name, seq, at, of, form, envelope in found
        if kind is None or of == kind
    ]


def _asked(
    connection: Connection, statement: str, wanted: Iterable[Stretch], kind: str | None
) -> list[Any]:
    """In binary: as text an envelope would be twice as long, and has to be read."""
    from sync.central.ingest.server_shelf import ServerShelf

    names, _, after, upto = (list(column) for column in zip(*wanted, strict=True))
    (rows,) = ServerShelf(connection).together([(statement, (kind, kind, names, after, upto))])
    return rows


def _moment(told: datetime | str) -> datetime:
    """SQLite tells it as text, in UTC and without saying so."""
    return told if isinstance(told, datetime) else datetime.fromisoformat(told).replace(tzinfo=UTC)
