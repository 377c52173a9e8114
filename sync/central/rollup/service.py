"""Advance the counters behind the streams; count anew and compare; take an erased item out.

How far a stream is counted and what was counted change in one transaction: a crash between leaves
both as they were, and nothing is ever counted twice. One process counts at a time.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, delete, func, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from sync.central.ingest.models import item, stream
from sync.central.rollup.counting import Counted, Key, counters_of
from sync.central.rollup.models import closed_day, rolled, tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_ITEMS = 2000
"""Counted in one transaction."""
_MOST_STREAMS = 200
_LOCK = 0x6469_0003
_SLICE = 500
_KEY = ("day", "device_id", "form", "question", "value")


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """A counter that is not what a full count finds."""

    day: str
    device_id: str
    form: str
    question: str
    value: str
    kept: int
    counted: int


class Recount(msgspec.Struct, frozen=True, kw_only=True):
    """`counters` were compared over `items`; days whose items are archived cannot be."""

    items: int
    counters: int
    closed_days: int
    differences: list[Difference] = []


def roll_up(connection: Connection, most: int = MOST_ITEMS) -> int:
    """Count what came since; the number of items, 0 when there is nothing to do (or another does).

    The caller commits.
    """
    if not _alone(connection, wait=False):
        return 0
    done = 0
    for name, device_id, after in _behind(connection):
        if done >= most:
            break
        reached, items = _next_items(connection, name, device_id, after, most - done)
        add(connection, counters_of(items))
        _set_rolled(connection, name, reached)
        done += reached - after
    return done


def add(connection: Connection, counters: Counter[Key], column: str = "n") -> None:
    """Raise (or, with negative numbers, lower) the counters; those at 0 go."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    rows: list[dict[str, Any]] = [
        {**key._asdict(), "n": 0, "gone": 0, column: n} for key, n in sorted(counters.items())
    ]
    for start in range(0, len(rows), _SLICE):
        statement = insert(tally).values(rows[start : start + _SLICE])
        raised = {column: tally.c[column] + statement.excluded[column]}
        connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_=raised))
    if any(n < 0 for n in counters.values()):
        connection.execute(delete(tally).where(tally.c.n == 0))


def take_out(
    connection: Connection, stream_id: str, seqs: Iterable[int], *, keep: bool = False
) -> None:
    """Before items are erased: the counters forget them, or (`keep`) note that they cannot be
    counted again.
    """
    _alone(connection, wait=True)
    reached = connection.execute(select(rolled.c.seq).where(rolled.c.stream == stream_id)).scalar()
    counted = [seq for seq in seqs if seq <= (reached or 0)]
    if counted:
        found = connection.execute(
            _items().where(item.c.stream == stream_id, item.c.seq.in_(counted))
        )
        gone = counters_of(Counted(*row[2:]) for row in found)
        if keep:
            add(connection, gone, "gone")
        else:
            add(connection, Counter({key: -n for key, n in gone.items()}))


def recount(connection: Connection) -> Recount:
    """Count every item that is here anew, up to where its stream is counted, and compare."""
    _alone(connection, wait=True)
    closed = set(connection.execute(select(closed_day.c.day)).scalars())
    counted, items = Counter[Key](), 0
    for row in _all_counted(connection):
        counted.update(counters_of([Counted(*row[2:])]))
        items += 1
    kept = {
        Key(*row[:5]): row.n - row.gone
        for row in connection.execute(select(tally))
        if row.day not in closed
    }
    keys = sorted(kept.keys() | {key for key in counted if key.day not in closed})
    return Recount(
        items=items,
        counters=len(keys),
        closed_days=len(closed),
        differences=[
            _difference(key, kept.get(key, 0), counted[key])
            for key in keys
            if kept.get(key, 0) != counted[key]
        ],
    )


def begin_anew(connection: Connection) -> None:
    """Drop the counters of days whose items are here; the next roll-ups count them again.

    What is erased stays counted.
    """
    _alone(connection, wait=True)
    open_ = tally.c.day.not_in(select(closed_day.c.day))
    connection.execute(delete(tally).where(open_, tally.c.gone == 0))
    connection.execute(update(tally).where(open_).values(n=tally.c.gone))
    for name, base in connection.execute(select(stream.c.id, stream.c.base_seq)).all():
        _set_rolled(connection, name, base)


def _difference(key: Key, kept: int, counted: int) -> Difference:
    told = key._asdict() | {"day": key.day.isoformat()}
    return Difference(**told, kept=kept, counted=counted)


def _alone(connection: Connection, *, wait: bool) -> bool:
    """SQLite's writer is alone anyway."""
    if connection.dialect.name == "sqlite":
        return True
    call = "pg_advisory_xact_lock" if wait else "pg_try_advisory_xact_lock"
    return connection.execute(text(f"SELECT {call}({_LOCK})")).scalar() is not False


def _behind(connection: Connection) -> list[tuple[str, str, int]]:
    """(stream, its device, how far it is counted) of some that have more."""
    reached = func.coalesce(rolled.c.seq, stream.c.base_seq)
    query = (
        select(stream.c.id, stream.c.device_id, reached)
        .outerjoin(rolled, rolled.c.stream == stream.c.id)
        .where(stream.c.accepted_seq > reached)
        .order_by(stream.c.id)
        .limit(_MOST_STREAMS)
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def _items() -> Any:
    columns = (item.c.kind, item.c.form, item.c.envelope)
    return select(item.c.stream, item.c.seq, item.c.received_at, stream.c.device_id, *columns).join(
        stream, stream.c.id == item.c.stream
    )


def _next_items(
    connection: Connection, name: str, device_id: str, after: int, most: int
) -> tuple[int, list[Counted]]:
    """(the last number, what to count); unreadable ones have no kind and count for nothing."""
    query = (
        select(item.c.seq, item.c.received_at, item.c.kind, item.c.form, item.c.envelope)
        .where(item.c.stream == name, item.c.seq > after)
        .order_by(item.c.seq)
        .limit(most)
    )
    rows = connection.execute(query).all()
    counted = [
        Counted(row.received_at, device_id, row.kind, row.form or "", row.envelope)
        for row in rows
        if row.kind is not None
    ]
    return (rows[-1].seq if rows else after), counted


def _all_counted(connection: Connection) -> Iterator[Any]:
    query = (
        _items()
        .join(rolled, rolled.c.stream == item.c.stream)
        .where(item.c.seq <= rolled.c.seq, item.c.kind.is_not(None))
    )
    yield from connection.execution_options(yield_per=_SLICE).execute(query)


def _set_rolled(connection: Connection, name: str, seq: int) -> None:
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(rolled).values(stream=name, seq=seq)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["stream"], set_={"seq": seq})
    )
