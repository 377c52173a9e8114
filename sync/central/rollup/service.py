"""Advance the counters behind the streams; count anew and compare; take an erased item out.

How far a stream is counted and what was counted change in one transaction: a crash between leaves
both as they were, and nothing is ever counted twice. One process counts at a time.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, delete, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from sync.central.ingest.models import item, stream
from sync.central.rollup.counting import Counted, Key, counters_of
from sync.central.rollup.models import closed_day, rolled, tally
from sync.central.rollup.waiting import items_of, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Executable, Table


MOST_ITEMS = 2000
"""Counted in one transaction."""
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

    Fewer than `waiting.MOST_STREAMS` means that all is counted. The caller commits.
    """
    if not _alone(connection, wait=False):
        return 0
    waiting = stretches(connection, most)
    if not waiting:
        return 0
    items, reached = items_of(connection, waiting)
    add(connection, counters_of(items))
    _set_rolled(connection, reached)
    return sum(reached[each.stream] - each.after for each in waiting)


def add(connection: Connection, counters: Counter[Key], column: str = "n") -> None:
    """Raise (or, with negative numbers, lower) the counters; those at 0 go."""
    rows: list[dict[str, Any]] = [
        {**key._asdict(), "n": 0, "gone": 0, column: n} for key, n in sorted(counters.items())
    ]
    if rows:
        connection.execute(_raising(connection.dialect.name, column), rows)
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
    bases = connection.execute(select(stream.c.id, stream.c.base_seq)).all()
    _set_rolled(connection, {row.id: row.base_seq for row in bases})


def _difference(key: Key, kept: int, counted: int) -> Difference:
    told = key._asdict() | {"day": key.day.isoformat()}
    return Difference(**told, kept=kept, counted=counted)


def _alone(connection: Connection, *, wait: bool) -> bool:
    """SQLite's writer is alone anyway."""
    if connection.dialect.name == "sqlite":
        return True
    call = "pg_advisory_xact_lock" if wait else "pg_try_advisory_xact_lock"
    return connection.execute(text(f"SELECT {call}({_LOCK})")).scalar() is not False


def _items() -> Any:
    columns = (item.c.kind, item.c.form, item.c.envelope)
    return select(item.c.stream, item.c.seq, item.c.received_at, stream.c.device_id, *columns).join(
        stream, stream.c.id == item.c.stream
    )


def _all_counted(connection: Connection) -> Iterator[Any]:
    query = (
        _items()
        .join(rolled, rolled.c.stream == item.c.stream)
        .where(item.c.seq <= rolled.c.seq, item.c.kind.is_not(None))
    )
    yield from connection.execution_options(yield_per=_SLICE).execute(query)


def _set_rolled(connection: Connection, reached: Mapping[str, int]) -> None:
    rows = [{"stream": name, "seq": seq} for name, seq in reached.items()]
    if rows:
        connection.execute(_reaching(connection.dialect.name), rows)


@cache
def _raising(dialect: str, column: str) -> Executable:
    """Built once: building it costs more than running it."""
    statement = _insert_for(dialect, tally)
    raised = {column: tally.c[column] + statement.excluded[column]}
    return statement.on_conflict_do_update(index_elements=_KEY, set_=raised)


@cache
def _reaching(dialect: str) -> Executable:
    statement = _insert_for(dialect, rolled)
    return statement.on_conflict_do_update(
        index_elements=["stream"], set_={"seq": statement.excluded.seq}
    )


def _insert_for(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
