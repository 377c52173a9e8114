"""Publish small items to every kiosk, and hand them out behind a cursor.

An item never changes; a newer one under the same kind and key takes its place, and only the newest
is kept. A position is the moment of publishing in milliseconds, or one more than the last where
that is later: positions only grow, in the order of the commits, and also after central was restored
from a backup no position is given to another item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.clock import SystemClock
from sync.central.feed.models import feed_head, feed_item
from sync.protocol.messages import FeedItem, FeedPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

STATUS = "status"
"""The kind of item that tells how a case stands."""
MOST_ITEMS = 1000
MOST_BYTES = 384 * 1024
"""Of the bodies of one page: what a kiosk's transport takes in one reply, as base64."""

BODY_BYTES = 64 * 1024
"""The longest body."""

_ID = 1
_SLICE = 500  # parameters in one statement
_INSERT = insert(feed_item)
_DROP = delete(feed_item).where(feed_item.c.position == bindparam("replaced"))
_KNOWN = select(feed_item).where(
    feed_item.c.kind == bindparam("kind"),
    feed_item.c.key.in_(bindparam("keys", expanding=True)),
)


def publish(
    connection: Connection, kind: str, key: str, body: bytes, now: datetime | None = None
) -> int:
    """Tell every kiosk; an empty body takes back what was told. The item's position.

    What is the newest already is not told again. The caller commits.
    """
    (position,) = publish_all(connection, kind, [(key, body)], now)
    return position


def publish_all(
    connection: Connection,
    kind: str,
    items: Iterable[tuple[str, bytes]],
    now: datetime | None = None,
) -> list[int]:
    """Many of a kind at once: (key, body) each; the last of a key counts. Their positions."""
    told = list(items)
    if any(not _fits(kind, key, body) for key, body in told):
        raise ValueError("the kind, key or body of an item for the feed is too long or empty")
    moment = now or SystemClock().now()
    last = locked_head(connection)
    newest = dict(told)
    known = {row.key: row for row in _known(connection, kind, list(newest))}
    positions = {key: row.position for key, row in known.items()}
    rows: list[dict[str, Any]] = []
    for key, body in newest.items():
        before = known.get(key)
        if before is not None and before.body == body:
            continue
        positions[key] = last = max(last + 1, int(moment.timestamp() * 1000))
        rows.append(
            {
                "position": last,
                "kind": kind,
                "key": key,
                "version": 1 if before is None else before.version + 1,
                "body": body,
                "published_at": moment,
            }
        )
    replaced = [known[row["key"]].position for row in rows if row["key"] in known]
    if replaced:
        connection.execute(_DROP, [{"replaced": position} for position in replaced])
    if rows:
        connection.execute(_INSERT, rows)
        connection.execute(update(feed_head).where(feed_head.c.id == _ID).values(position=last))
    return [positions[key] for key, _ in told]


def head(connection: Connection) -> int:
    """The newest position; 0 while nothing was told."""
    return connection.execute(select(feed_head.c.position)).scalar() or 0


def newest(connection: Connection, kind: str, key: str) -> bytes:
    """What was told last under a kind and key; empty where nothing was, or it was taken back."""
    rows = connection.execute(_KNOWN, {"kind": kind, "keys": [key]}).all()
    return bytes(rows[0].body) if rows else b""


def page_after(connection: Connection, after: int) -> FeedPage:
    """The items behind a position, oldest first, up to a page's limits."""
    query = (
        select(feed_item)
        .where(feed_item.c.position > after)
        .order_by(feed_item.c.position)
        .limit(MOST_ITEMS + 1)
    )
    items: list[FeedItem] = []
    size = 0
    for row in connection.execute(query):
        size += len(row.body)
        if len(items) == MOST_ITEMS or (items and size > MOST_BYTES):
            return FeedPage(items=items, next=items[-1].cursor, more=True)
        items.append(FeedItem(cursor=row.position, kind=row.kind, key=row.key, body=row.body))
    return FeedPage(items=items, next=items[-1].cursor if items else after, more=False)


def _fits(kind: str, key: str, body: bytes) -> bool:
    return 0 < len(key) <= 128 and 0 < len(kind) <= 32 and len(body) <= BODY_BYTES


def _known(connection: Connection, kind: str, keys: list[str]) -> Iterator[Row[Any]]:
    """What was told under these keys, where anything was."""
    for start in range(0, len(keys), _SLICE):
        wanted = {"kind": kind, "keys": keys[start : start + _SLICE]}
        yield from connection.execute(_KNOWN, wanted).all()


def locked_head(connection: Connection) -> int:
    """The newest position, with the row locked: positions are committed in their order."""
    query = select(feed_head.c.position).where(feed_head.c.id == _ID).with_for_update()
    found = connection.execute(query).scalar()
    if found is None:
        try:
            with connection.begin_nested():
                connection.execute(insert(feed_head).values(id=_ID, position=0))
        except IntegrityError:
            pass  # another one began it between our look and our insert
        found = connection.execute(query).scalar_one()
    return int(found)
