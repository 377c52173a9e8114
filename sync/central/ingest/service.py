"""Batches of many streams in one transaction: lock, drop what is known, verify, insert, advance.

The only writer of items. Removable media and the network both end here. What costs the same for one
batch as for fifty (finding the devices, locking the streams, writing, waiting for the disk) is done
once for all that arrived together; each is still taken or refused by itself.
"""

from __future__ import annotations

from itertools import count, repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, Row, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.envelope import decode_envelope
from kiosk.trust.chain import GENESIS, envelope_hash, head_behind
from sync.central.blobs.service import note_files
from sync.central.desks.service import pass_on, told_of
from sync.central.ingest.models import item, quarantine, stream
from sync.central.ingest.reading import Files, Reading, read_batch
from sync.central.ingest.shelf import Mark, Owner, Placed, Shelf, shelf_of
from sync.protocol.messages import Acknowledgement, Batch, ItemException
from sync.protocol.problems import (
    FORK,
    GAP,
    NOT_AUTHENTICATED,
    NOT_YOUR_STREAM,
    REVOKED,
    Problem,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

QUARANTINED = "quarantined"

_LOCK = select(stream).where(stream.c.id == bindparam("wanted")).with_for_update()
_FORKED = (
    update(stream)
    .where(stream.c.id == bindparam("wanted"), stream.c.forked_at.is_(None))
    .values(forked_at=bindparam("noticed"))
)


class Delivery(NamedTuple):
    """One batch, and who brings it: a device's id, or its credential to look it up.

    `reading` of the very batch, where there was time for it before its transaction.
    """

    stream: str
    batch: Batch
    device_id: str = ""
    credential: bytes = b""
    reading: Reading | None = None


class _Work:
    """What a transaction is going to write, gathered over its deliveries."""

    def __init__(self) -> None:
        self.begun: list[dict[str, Any]] = []
        self.rows: list[Placed] = []
        self.unreadable: list[tuple[str, int, str]] = []
        self.reached: list[tuple[str, int, bytes]] = []
        self.files: list[tuple[str, str, dict[int, Files]]] = []
        self.forked: list[dict[str, Any]] = []
        self.told: list[tuple[str, bytes]] = []

    def add(self, owner: str, name: str, first: int, reading: Reading, known: int) -> None:
        """What of a batch is new: from the stream's item `first` on, the batch's behind `known`."""
        columns = reading.columns[known:]
        self.rows += zip(repeat(name), count(first), columns, strict=False)
        self.unreadable += [(name, seq, r) for seq, r in reading.reasons.items() if seq >= first]
        self.told += [(owner, c.envelope) for c in columns if told_of(c.kind, c.envelope)]
        files = {seq: named for seq, named in reading.files.items() if seq >= first}
        if files:
            self.files.append((owner, name, files))

    def write(self, connection: Connection, shelf: Shelf, now: datetime, *, alone: bool) -> None:
        if self.begun:
            connection.execute(insert(stream), self.begun)
        if self.rows:
            more = self.unreadable or self.files or self.forked or self.told
            shelf.keep(self.rows, self.reached, now, last=alone and not more)
        if self.unreadable:
            names = ("stream", "seq", "reason")
            rows = [dict(zip(names, row, strict=True), noticed_at=now) for row in self.unreadable]
            connection.execute(insert(quarantine), rows)
        for device_id, stream_id, files in self.files:
            note_files(connection, device_id, stream_id, files)
        if self.forked:
            connection.execute(_FORKED, self.forked)
        for device_id, envelope in self.told:
            pass_on(connection, device_id, decode_envelope(envelope), now)


def ingest_all(
    connection: Connection, deliveries: Sequence[Delivery], now: datetime, *, alone: bool = False
) -> list[Acknowledgement | Problem]:
    """What became of each; the caller commits, and only then may they be told.

    `alone`: the transaction is for nothing else, so that the commit may go with the last statement.
    No two of the same stream. A `Problem` is NOT_AUTHENTICATED, REVOKED, NOT_YOUR_STREAM, GAP
    (with the watermark) or FORK; of its delivery nothing is written then but the alarm.
    """
    assert len({delivery.stream for delivery in deliveries}) == len(deliveries)
    shelf = shelf_of(connection)
    offered = {delivery.credential for delivery in deliveries if not delivery.device_id}
    owners, marks = shelf.look(offered, [delivery.stream for delivery in deliveries])
    work = _Work()
    outcomes: list[Acknowledgement | Problem] = []
    for delivery in deliveries:
        try:
            owner = delivery.device_id or _admitted(owners.get(delivery.credential))
            outcomes.append(
                _take(connection, delivery, owner, marks.get(delivery.stream), work, now)
            )
        except Problem as problem:
            if problem.kind is FORK:
                work.forked.append({"wanted": delivery.stream, "noticed": now})
            outcomes.append(problem)
    work.write(connection, shelf, now, alone=alone)
    return outcomes


def ingest(
    connection: Connection, device_id: str, stream_id: str, batch: Batch, now: datetime
) -> Acknowledgement:
    """Take one batch in; raises the `Problem` instead. Its transaction is to be rolled back then."""
    (outcome,) = ingest_all(connection, [Delivery(stream_id, batch, device_id)], now)
    if isinstance(outcome, Problem):
        raise outcome
    return outcome


def lock_stream(connection: Connection, device_id: str, stream_id: str, now: datetime) -> Row[Any]:
    """The stream's row, locked until the commit; a new stream belongs to who brought it first."""
    wanted = {"wanted": stream_id}
    row = connection.execute(_LOCK, wanted).first()
    if row is None:
        try:
            with connection.begin_nested():
                connection.execute(insert(stream), [_new_stream(stream_id, device_id, now)])
        except IntegrityError:
            pass  # another request began it between our look and our insert
        row = connection.execute(_LOCK, wanted).one()
    if row.device_id != device_id:
        raise Problem(NOT_YOUR_STREAM)
    return row


def _admitted(owner: Owner | None) -> str:
    if owner is None:
        raise Problem(NOT_AUTHENTICATED)
    if owner.revoked:
        raise Problem(REVOKED)
    return owner.id


def _take(
    connection: Connection,
    delivery: Delivery,
    owner: str,
    there: Mark | None,
    work: _Work,
    now: datetime,
) -> Acknowledgement:
    name, batch = delivery.stream, delivery.batch
    mark = there or Mark(owner, 0, 0, GENESIS)
    if mark.device_id != owner:
        raise Problem(NOT_YOUR_STREAM)
    if batch.first > mark.accepted + 1:
        raise Problem(
            GAP,
            f"central has {mark.accepted}, the batch begins with {batch.first}",
            accepted_seq=mark.accepted,
            safe_seq=mark.safe,
        )
    known = min(mark.accepted - batch.first + 1, batch.n)
    _compare(connection, name, batch, known)
    reading = delivery.reading or read_batch(name, batch.first, batch.items)
    head = head_behind(mark.head, reading.links[known:])
    accepted = mark.accepted + batch.n - known
    if batch.first + batch.n - 1 == accepted and head != batch.head:
        raise Problem(FORK, f"the chain's head after {accepted} is another one here")
    unreadable = [seq for seq in reading.reasons if seq > mark.accepted]
    if accepted > mark.accepted:
        if there is None:
            work.begun.append(_new_stream(name, owner, now))
        work.reached.append((name, accepted, head))
        work.add(owner, name, mark.accepted + 1, reading, known)
    return Acknowledgement(
        accepted_seq=accepted,
        safe_seq=mark.safe,
        exceptions=[ItemException(seq=seq, code=QUARANTINED) for seq in unreadable],
    )


def _new_stream(stream_id: str, device_id: str, now: datetime) -> dict[str, Any]:
    return {
        "id": stream_id,
        "device_id": device_id,
        "accepted_seq": 0,
        "safe_seq": 0,
        "head": GENESIS,
        "first_heard_at": now,
    }


def _compare(connection: Connection, stream_id: str, batch: Batch, known: int) -> None:
    """What came before must be the same bytes; anything else is another history."""
    if known <= 0:
        return
    rows = connection.execute(
        select(item.c.seq, item.c.envelope, item.c.digest)
        .where(
            item.c.stream == stream_id,
            item.c.seq >= batch.first,
            item.c.seq < batch.first + known,
        )
        .order_by(item.c.seq)
    )
    for seq, envelope, digest in rows:
        offered = batch.items[seq - batch.first]
        # Of an erased item only the hash is left to compare.
        if offered != envelope and (envelope or envelope_hash(offered) != digest):
            raise Problem(FORK, f"item {seq} is another one here")
