"""Erasing the bodies of items: the hash stays, so the chain still verifies; the files go.

An erased item keeps its place, its form and its kind, so that what was received can be counted. Its
envelope is empty.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, and_, delete, select, update

from sync.central.blobs.files import blob_file
from sync.central.blobs.models import attachment, held_blob, missing_blob
from sync.central.erasing.archives import touch
from sync.central.erasing.models import erased_item
from sync.central.erasing.rewriting import mark_stale
from sync.central.erasing.telling import note_erased
from sync.central.ingest.models import item, quarantine, stream
from sync.central.openrosa.models import submission
from sync.central.openrosa.receiving import forget
from sync.central.rollup.counting import Counted, counters_of
from sync.central.rollup.service import add, take_out

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import Row

    from sync.central.erasing.parquet import ArchivedItem
    from sync.central.erasing.telling import Why

Place = tuple[str, int]
"""A stream and a number in it."""


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """`items` had a body and have none now; `files` are hashes that no item names any more.

    The files are deleted after the commit, with `drop_files`.
    """

    items: int = 0
    files: tuple[str, ...] = ()


def erase(
    connection: Connection, rows: Iterable[Row[Any]], why: Why, now: datetime, case: str = ""
) -> Erased:
    """Take away bodies and what belongs to them; the caller commits it together with the deed.

    `case` is the hash of the number somebody named: whoever fetched it is told.

    What archives hold of it, and PostgreSQL's pages, have their turn behind the commit
    (`sync.central.erasing.finishing`).
    """
    places = dict[Place, None]()
    candidates, days, others = set[str](), set[date](), set[str]()
    for row in rows:
        # What one person takes back was never said; what was kept long enough stays in the sums.
        take_out(connection, row.stream, [row.seq], keep=why == "retention")
        here = and_(item.c.stream == row.stream, item.c.seq == row.seq)
        connection.execute(
            update(item)
            .where(here, item.c.position == row.position)
            .values(envelope=b"", readable=False, id=None, reference=None, submitted=None)
        )
        places[row.stream, row.seq] = None
        candidates |= _without_belongings(connection, row, others)
        days.add(row.received_at.astimezone(UTC).date())
    touch(connection, days)
    mark_stale(connection, days, others)
    note_erased(connection, places, why, now, case)
    return Erased(items=len(places), files=tuple(sorted(_orphans(connection, candidates))))


def erase_archived(
    connection: Connection, items: Iterable[ArchivedItem], why: Why, now: datetime, case: str = ""
) -> Erased:
    """Items that only archives have still: noted here, taken out of the files behind it."""
    places = dict[Place, None]()
    candidates, days, others = set[str](), set[date](), set[str]()
    for each in items:
        days.add(each.received_at.astimezone(UTC).date())
        place = (each.stream, each.seq)
        if place in places or is_erased(connection, *place):
            continue
        if why == "wish":
            add(connection, Counter({key: -n for key, n in counters_of([_counted(each)]).items()}))
        places[place] = None
        candidates |= _without_belongings(connection, each, others)
    touch(connection, days)
    mark_stale(connection, (), others)
    note_erased(connection, places, why, now, case)
    return Erased(items=len(places), files=tuple(sorted(_orphans(connection, candidates))))


def is_erased(connection: Connection, stream_id: str, seq: int) -> bool:
    place = and_(erased_item.c.stream == stream_id, erased_item.c.seq == seq)
    return connection.execute(select(erased_item.c.seq).where(place)).first() is not None


def drop_files(blobs: Path, erased: Erased) -> None:
    """After the commit: a file without an item takes room, an item without its file is a loss."""
    for sha256 in erased.files:
        blob_file(blobs, sha256).unlink(missing_ok=True)


def _counted(each: ArchivedItem) -> Counted:
    kind, form = each.kind or "", each.form or ""
    return Counted(each.received_at, each.device_id, kind, form, each.envelope)


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
