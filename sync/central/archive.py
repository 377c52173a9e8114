"""Closed days: written to Parquet for those who analyse years, then let go of by the database.

A day goes only as the beginning of every stream that has items in it, after it was counted; what
stays of it is the chain's head behind it, so that the rest still verifies, and its counters.
"""

from __future__ import annotations

import csv
import tempfile
from datetime import UTC, date, datetime, timedelta
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, and_, delete, func, insert, select, update

from sync.central.blobs.files import flush
from sync.central.days import begin_of, drop_day, known_days
from sync.central.enrolment.models import device
from sync.central.ingest.models import item, stream
from sync.central.proof.chains import Link, base_of, walk
from sync.central.rollup.models import closed_day, rolled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Row

_SLICE = 500
_COLUMNS = {
    "position": "BIGINT", "stream": "VARCHAR", "seq": "BIGINT", "received_at": "TIMESTAMPTZ",
    "device_id": "VARCHAR", "kiosk": "VARCHAR", "kind": "VARCHAR", "form": "VARCHAR",
    "lang": "VARCHAR", "submitted": "TIMESTAMPTZ", "digest": "VARCHAR", "envelope": "VARCHAR",
}  # fmt: skip
_CHECK = "SELECT digest, envelope FROM"
_BYTES = {"digest", "envelope"}


class NoDuckdb(Exception):  # noqa: N818 - what is the matter
    """The library that writes Parquet is not installed."""


class CannotClose(Exception):  # noqa: N818 - what is the matter
    """A day cannot go yet; says why."""


class ArchivedDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day's items in a file; `sha256` is the file's."""

    day: date
    items: int
    file: str
    sha256: str


def days_before(connection: Connection, before: date) -> list[date]:
    """Those that still have items, oldest first."""
    if connection.dialect.name != "sqlite":
        return [day for day in known_days(connection) if day < before]
    query = select(func.min(item.c.received_at)).where(item.c.received_at < begin_of(before))
    first = connection.execute(query).scalar()
    if first is None:
        return []
    begin = first.astimezone(UTC).date()
    days = [begin + timedelta(days=n) for n in range((before - begin).days)]
    return [day for day in days if connection.execute(_of(day).limit(1)).first()]


def write_day(connection: Connection, day: date, folder: Path) -> ArchivedDay:
    """`items-DAY.parquet` in the folder, read back. Raises `NoDuckdb`, `OSError`, `CannotClose`."""
    try:
        import duckdb
    except ModuleNotFoundError as error:
        raise NoDuckdb from error
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = folder.resolve()  # it will be looked for from elsewhere too
    target = folder / f"items-{day}.parquet"
    draft = folder / f".{target.name}.part"
    with tempfile.TemporaryDirectory(dir=folder) as place, duckdb.connect() as parquet:
        rows = Path(place) / "rows.csv"
        items, digest = _write_rows(connection, day, rows)
        parquet.execute(f"COPY ({_read(rows)}) TO '{_quoted(draft)}' (FORMAT parquet, CODEC zstd)")
        found = parquet.execute(f"{_CHECK} read_parquet('{_quoted(draft)}') ORDER BY position")
        if (items, digest) != _read_back(found):
            draft.unlink()
            raise CannotClose(f"{day}: the file is not what was to be written")
    draft.chmod(0o600)
    flush(draft)
    draft.replace(target)
    flush(folder)
    with target.open("rb") as file:
        found_hash = file_digest(file, "sha256").hexdigest()
    return ArchivedDay(day=day, items=items, file=str(target), sha256=found_hash)


def close_day(connection: Connection, day: date, archived: ArchivedDay | None) -> int:
    """Let go of the day's items; how many. The caller commits. Raises `CannotClose`.

    Days go in their order: the oldest first.
    """
    count = 0
    for row in connection.execute(_streams_in(day)).all():
        count += _move_base(connection, day, row)
    if connection.dialect.name == "sqlite":
        connection.execute(delete(item).where(_on(day)))
    else:
        drop_day(connection, day)
    connection.execute(delete(closed_day).where(closed_day.c.day == day))
    connection.execute(
        insert(closed_day).values(
            day=day,
            closed_at=datetime.now(UTC),
            items=count,
            file=archived.file if archived else "",
            sha256=archived.sha256 if archived else "",
        )
    )
    return count


def _on(day: date) -> ColumnElement[bool]:
    return and_(
        item.c.received_at >= begin_of(day), item.c.received_at < begin_of(day + timedelta(days=1))
    )


def _of(day: date) -> Any:
    return (
        select(item, stream.c.device_id, device.c.name)
        .join(stream, stream.c.id == item.c.stream)
        .join(device, device.c.id == stream.c.device_id)
        .where(_on(day))
    )


def _streams_in(day: date) -> Any:
    counts = (
        select(item.c.stream, func.count().label("n"), func.max(item.c.seq).label("last"))
        .where(_on(day))
        .group_by(item.c.stream)
        .subquery()
    )
    return (
        select(stream, counts.c.n, counts.c.last, rolled.c.seq.label("rolled"))
        .join(counts, counts.c.stream == stream.c.id)
        .outerjoin(rolled, rolled.c.stream == stream.c.id)
        .order_by(stream.c.id)
        .with_for_update(of=stream)
    )


def _move_base(connection: Connection, day: date, row: Row[Any]) -> int:
    if (row.rolled or 0) < row.last:
        raise CannotClose(f"{day}: stream {row.id} is not counted yet; `maintain` does it")
    if row.last - row.base_seq != row.n:
        raise CannotClose(
            f"{day}: stream {row.id} has older items on a later day (the clock went back)"
        )
    query = select(item.c.seq, item.c.envelope, item.c.digest).where(
        item.c.stream == row.id, _on(day), item.c.seq > row.base_seq
    )
    links = (Link(*each) for each in connection.execute(query.order_by(item.c.seq)))
    walked = walk(row.id, base_of(row.base_seq, row.base_head), links)
    if walked.seq != row.last or walked.damaged:
        raise CannotClose(
            f"{day}: stream {row.id} does not hold together; `prove --deep` says more"
        )
    moved = update(stream).where(stream.c.id == row.id)
    connection.execute(moved.values(base_seq=walked.seq, base_head=walked.head))
    return int(row.n)


def _write_rows(connection: Connection, day: date, file: Path) -> tuple[int, str]:
    """(how many, the hash over their digests and bodies)."""
    digest, items = sha256(), 0
    with file.open("w", encoding="utf-8", newline="") as opened:
        write = csv.writer(opened).writerow
        for row in _rows(connection, day):
            digest.update(row.digest + row.envelope)
            write(_cells(row))
            items += 1
    return items, digest.hexdigest()


def _rows(connection: Connection, day: date) -> Iterator[Any]:
    after = 0
    while True:
        query = _of(day).where(item.c.position > after).order_by(item.c.position).limit(_SLICE)
        rows = connection.execute(query).all()
        yield from rows
        if len(rows) < _SLICE:
            return
        after = rows[-1].position


def _cells(row: Any) -> list[Any]:
    submitted = row.submitted.isoformat() if row.submitted else None
    plain = [
        row.position,
        row.stream,
        row.seq,
        row.received_at.isoformat(),
        row.device_id,
        row.name,
    ]
    return [*plain, row.kind, row.form, row.lang, submitted, row.digest.hex(), row.envelope.hex()]


def _read(rows: Path) -> str:
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in _COLUMNS.items())
    chosen = ", ".join(
        f"from_hex(coalesce({name}, '')) AS {name}" if name in _BYTES else name for name in _COLUMNS
    )
    return (
        f"SELECT {chosen} FROM read_csv('{_quoted(rows)}', header=false, delim=',', quote='\"',"  # noqa: S608
        f" escape='\"', columns={{{columns}}}) ORDER BY position"
    )


def _read_back(found: Any) -> tuple[int, str]:
    digest, items = sha256(), 0
    while rows := found.fetchmany(_SLICE):
        for noted, envelope in rows:
            digest.update(noted + envelope)
            items += 1
    return items, digest.hexdigest()


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
