"""Erasing the bodies of items: the hash stays, so the chain still verifies; the files go.

An erased item keeps its place, its form and its kind, so that what was received can be counted. Its
envelope is empty.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from sqlalchemy import Connection, and_, delete, func, insert, select, update

from sync.central.blobs.files import blob_file
from sync.central.blobs.models import attachment, held_blob, missing_blob
from sync.central.erasing.archives import touch
from sync.central.erasing.models import erased_item
from sync.central.erasing.rewriting import mark_stale
from sync.central.ingest.models import item, quarantine, stream
from sync.central.openrosa.models import submission
from sync.central.openrosa.receiving import forget
from sync.central.rollup.counting import Counted, counters_of
from sync.central.rollup.service import add, take_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import ColumnElement, Row

    from kiosk.trust import Reference
    from sync.central.erasing.parquet import ArchivedItem

Why = Literal["wish", "retention"]
_SLICE = 500


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """`items` had a body and have none now; `files` are hashes that no item names any more.

    The files are deleted after the commit, with `drop_files`.
    """

    items: int = 0
    files: tuple[str, ...] = ()


def items_of(connection: Connection, reference: Reference) -> Sequence[Row[Any]]:
    """Everything that came under a reference number and has a body: position, stream, seq …"""
    return _found(connection, item.c.reference.in_([reference.text, reference.hashed]))


def items_where(connection: Connection, wanted: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """What has a body still, oldest first, some hundreds at most."""
    return _found(connection, wanted)


def erase(connection: Connection, rows: Iterable[Row[Any]], why: Why, now: datetime) -> Erased:
    """Take away bodies and what belongs to them; the caller commits it together with the deed.

    What archives hold of it, and PostgreSQL's pages, have their turn behind the commit
    (`sync.central.erasing.finishing`).
    """
    count, candidates, days, others = 0, set[str](), set[date](), set[str]()
    for row in rows:
        # What one person takes back was never said; what was kept long enough stays in the sums.
        take_out(connection, row.stream, [row.seq], keep=why == "retention")
        here = and_(item.c.stream == row.stream, item.c.seq == row.seq)
        connection.execute(
            update(item)
            .where(here, item.c.position == row.position)
            .values(envelope=b"", readable=False, id=None, reference=None, submitted=None)
        )
        note_erased(connection, row.stream, row.seq, why, now)
        candidates |= _without_belongings(connection, row, others)
        days.add(row.received_at.astimezone(UTC).date())
        count += 1
    touch(connection, days)
    mark_stale(connection, days, others)
    return Erased(items=count, files=tuple(sorted(_orphans(connection, candidates))))


def erase_archived(connection: Connection, items: Iterable[ArchivedItem], now: datetime) -> Erased:
    """On a wish, items that only archives have still: noted here, taken out of the files behind it."""
    count, candidates, days, others = 0, set[str](), set[date](), set[str]()
    for each in items:
        days.add(each.received_at.astimezone(UTC).date())
        if is_erased(connection, each.stream, each.seq):
            continue
        told = Counted(
            each.received_at, each.device_id, each.kind or "", each.form or "", each.envelope
        )
        add(connection, Counter({key: -n for key, n in counters_of([told]).items()}))
        note_erased(connection, each.stream, each.seq, "wish", now)
        candidates |= _without_belongings(connection, each, others)
        count += 1
    touch(connection, days)
    mark_stale(connection, (), others)
    return Erased(items=count, files=tuple(sorted(_orphans(connection, candidates))))


def note_erased(connection: Connection, stream_id: str, seq: int, why: Why, now: datetime) -> None:
    connection.execute(
        insert(erased_item).values(stream=stream_id, seq=seq, erased_at=now, why=why)
    )


def is_erased(connection: Connection, stream_id: str, seq: int) -> bool:
    place = and_(erased_item.c.stream == stream_id, erased_item.c.seq == seq)
    return connection.execute(select(erased_item.c.seq).where(place)).first() is not None


def drop_files(blobs: Path, erased: Erased) -> None:
    """After the commit: a file without an item takes room, an item without its file is a loss."""
    for sha256 in erased.files:
        blob_file(blobs, sha256).unlink(missing_ok=True)


def _found(connection: Connection, wanted: ColumnElement[bool]) -> Sequence[Row[Any]]:
    columns = (item.c.position, item.c.stream, item.c.seq, item.c.received_at, item.c.form,
               item.c.kind, stream.c.device_id)  # fmt: skip
    query = select(*columns).join(stream, stream.c.id == item.c.stream)
    bodied = func.length(item.c.envelope) > 0
    rows: Any = connection.execute(
        query.where(bodied, wanted).order_by(item.c.position).limit(_SLICE)
    ).all()
    found: Sequence[Row[Any]] = rows
    return found


def _without_belongings(
    connection: Connection, row: Row[Any] | ArchivedItem, others: set[str]
) -> set[str]:
    """The item names no files any more; which it named. `others`: tables that had more of it."""
    if forget(connection, row.device_id, row.seq):
        others.add(submission.name)
    named = and_(attachment.c.stream == row.stream, attachment.c.seq == row.seq)
    hashes = set(connection.execute(select(attachment.c.sha256).where(named)).scalars())
    connection.execute(delete(attachment).where(named))
    for table in (missing_blob, quarantine):
        gone = connection.execute(
            delete(table).where(table.c.stream == row.stream, table.c.seq == row.seq)
        )
        if gone.rowcount and table is quarantine:
            others.add(quarantine.name)
    for sha256 in hashes:
        if not _names(connection, row.device_id, sha256):
            connection.execute(
                delete(held_blob).where(
                    held_blob.c.device_id == row.device_id, held_blob.c.sha256 == sha256
                )
            )
    return hashes


def _names(connection: Connection, device_id: str, sha256: str) -> bool:
    """Whether another item of this device names the file."""
    query = select(attachment.c.seq).join(stream, stream.c.id == attachment.c.stream)
    theirs = query.where(stream.c.device_id == device_id, attachment.c.sha256 == sha256)
    return connection.execute(theirs.limit(1)).first() is not None


def _orphans(connection: Connection, hashes: set[str]) -> set[str]:
    """Those that nobody names and nobody holds."""
    kept = set[str]()
    for sha256 in hashes:
        for table in (attachment, held_blob):
            if connection.execute(select(table.c.sha256).where(table.c.sha256 == sha256)).first():
                kept.add(sha256)
    return hashes - kept
