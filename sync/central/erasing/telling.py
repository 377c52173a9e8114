"""Telling those who have fetched what was erased: desks by a stream of erasures, kiosks by the feed.

An erasure has a position as an item of the feed has: the moment in milliseconds, or one more than the
last. Positions grow in the order of the commits, also after central was restored, so a desk that was
away for long asks for what is behind the last one it knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sqlalchemy import Connection, func, insert, select

from kiosk.cases.membership import MEMBER
from kiosk.clock import SystemClock
from sync.central.enrolment.models import device
from sync.central.erasing.models import erased_item
from sync.central.feed.models import feed_item
from sync.central.feed.service import STATUS, locked_head, publish_all
from sync.central.ingest.models import stream
from sync.protocol.desks import MOST_ERASURES, DeskErasure

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

Why = Literal["wish", "retention"]


def note_erased(
    connection: Connection,
    places: Collection[tuple[str, int]],
    why: Why,
    now: datetime,
    case: str = "",
) -> None:
    """Streams and numbers in them; `case` is the hash of the number somebody named.

    Last in what a transaction does: whoever publishes waits for its commit.
    """
    if not places:
        return
    locked_head(connection)
    last = newest_erasure(connection)
    # By the clock of now: an erasing that a restored central does again is news to those who ask.
    first = max(last + 1, int(SystemClock().now().timestamp() * 1000))
    rows = [
        {"position": first + n, "stream": name, "seq": seq, "erased_at": now, "why": why, "ref": case}
        for n, (name, seq) in enumerate(places)
    ]  # fmt: skip
    connection.execute(insert(erased_item), rows)
    if case:
        _take_back(connection, case, now)


def newest_erasure(connection: Connection) -> int:
    """The position of the last one; 0 while nothing was erased."""
    return connection.execute(select(func.max(erased_item.c.position))).scalar() or 0


def erasures_after(
    connection: Connection, centre: str, after: int
) -> tuple[list[DeskErasure], int]:
    """What of a centre was erased behind a position, some hundreds at most; and up to where it is
    told. That is beyond the last of them where other centres' follow.
    """
    newest = newest_erasure(connection)
    if newest <= after:
        return [], after
    query = (
        select(erased_item)
        .join(stream, stream.c.id == erased_item.c.stream)
        .join(device, device.c.id == stream.c.device_id)
        .where(
            erased_item.c.position > after,
            erased_item.c.position <= newest,
            device.c.centre == centre,
        )
        .order_by(erased_item.c.position)
        .limit(MOST_ERASURES)
    )
    rows = connection.execute(query).all()
    told = [
        DeskErasure(stream=row.stream, seq=row.seq, at=row.erased_at, why=row.why, case=row.ref)
        for row in rows
    ]
    return told, rows[-1].position if len(rows) == MOST_ERASURES else newest


def _take_back(connection: Connection, case: str, now: datetime) -> None:
    """What kiosks were told for the holder of the number: they forget it, and cannot get it again."""
    for kind in (STATUS, MEMBER):
        mine = feed_item.c.key.startswith(case, autoescape=True)
        query = select(feed_item.c.key).where(feed_item.c.kind == kind, mine)
        keys = connection.execute(query).scalars().all()
        publish_all(connection, kind, [(key, b"") for key in keys], now)
