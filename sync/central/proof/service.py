"""What each stream recorded, what central has of it, what is still with the kiosk.

What a kiosk recorded it says itself, with every heartbeat. Where central has as many, the two heads
must be equal, and equal heads mean equal answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec
from sqlalchemy import Connection, func, or_, select

from sync.central.enrolment.models import device
from sync.central.ingest.models import item, quarantine, stream
from sync.central.proof.chains import Link, Walked, base_of, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlalchemy import Row

Heads = Literal["match", "waiting", "unheard", "differ"]
_SLICE = 500


class StreamProof(msgspec.Struct, frozen=True, kw_only=True):
    """One stream: recorded = received + waiting.

    `heads`: `match`; `waiting` while the kiosk holds more, so that there is nothing to compare;
    `unheard` before its first heartbeat; `differ`. `missing`: items received and not here any more.
    `archived` and `erased` are of those received. `wrong`: what does not fit, in words.
    """

    stream: str
    kiosk: str
    device_id: str
    recorded: int
    received: int
    waiting: int
    safe: int
    heads: Heads
    missing: int
    quarantined: int
    archived: int
    erased: int | None
    frozen: bool
    oldest_unsynced: datetime | None
    reported_at: datetime | None
    wrong: list[str]


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """`deep`: the chains were worked out from what is stored, not only compared."""

    recorded: int
    received: int
    waiting: int
    missing: int
    quarantined: int
    frozen: int
    deep: bool
    streams: list[StreamProof]

    @property
    def holds(self) -> bool:
        return not any(each.wrong for each in self.streams)


def prove(
    connection: Connection,
    kiosk: str = "",
    *,
    deep: bool = False,
    tell: Callable[[int], None] = lambda _: None,
) -> Proof:
    """Of one kiosk (its name or id), or of all. `tell` hears of each stream that is done."""
    proofs: list[StreamProof] = []
    counts = _counts(connection)
    poison: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            select(quarantine.c.stream, func.count()).group_by(quarantine.c.stream)
        )
    }
    for row in _streams(connection, kiosk):
        walked = walk_stored(connection, row, asked=row.device_seq or -1) if deep else None
        proofs.append(_proof(row, counts.get(row.id, 0), poison.get(row.id, 0), walked))
        tell(len(proofs))
    return Proof(
        recorded=sum(p.recorded for p in proofs),
        received=sum(p.received for p in proofs),
        waiting=sum(p.waiting for p in proofs),
        missing=sum(p.missing for p in proofs),
        quarantined=sum(p.quarantined for p in proofs),
        frozen=sum(p.frozen for p in proofs),
        deep=deep,
        streams=proofs,
    )


def walk_stored(connection: Connection, row: Row[Any], asked: int = -1) -> Walked:
    """The chain of a stream (its row) from the stored envelopes."""
    return walk(row.id, base_of(row.base_seq, row.base_head), _links(connection, row), asked)


def _links(connection: Connection, row: Row[Any]) -> Iterator[Link]:
    """A slice at a time: no matter how many there are, and no snapshot is held for long."""
    after = row.base_seq
    columns = (item.c.seq, item.c.envelope, item.c.digest)
    while True:
        query = select(*columns).where(item.c.stream == row.id, item.c.seq > after)
        rows = connection.execute(query.order_by(item.c.seq).limit(_SLICE)).all()
        yield from (Link(*each) for each in rows if each.seq <= row.accepted_seq)
        if len(rows) < _SLICE:
            return
        after = rows[-1].seq


def _streams(connection: Connection, kiosk: str) -> list[Row[Any]]:
    query = select(stream, device.c.name).join(device, device.c.id == stream.c.device_id)
    if kiosk:
        query = query.where(or_(device.c.name == kiosk, device.c.id == kiosk))
    return list(connection.execute(query.order_by(device.c.name, stream.c.first_heard_at)))


def _counts(connection: Connection) -> dict[str, int]:
    """How many items are here up to the watermark; newer ones may be just arriving."""
    query = (
        select(item.c.stream, func.count())
        .join(stream, stream.c.id == item.c.stream)
        .where(item.c.seq <= stream.c.accepted_seq, item.c.seq > stream.c.base_seq)
        .group_by(item.c.stream)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _proof(row: Row[Any], here: int, poison: int, walked: Walked | None) -> StreamProof:
    received = row.accepted_seq
    recorded = max(row.device_seq or 0, received)
    heads = _heads(row, walked)
    missing = received - row.base_seq - here
    wrong = _wrong(row, heads, missing, walked)
    return StreamProof(
        stream=row.id,
        kiosk=row.name,
        device_id=row.device_id,
        recorded=recorded,
        received=received,
        waiting=recorded - received,
        safe=row.safe_seq,
        heads=heads,
        missing=missing,
        quarantined=poison,
        archived=row.base_seq,
        erased=walked.erased if walked else None,
        frozen=row.forked_at is not None,
        oldest_unsynced=row.oldest_unsynced,
        reported_at=row.reported_at,
        wrong=wrong,
    )


def _heads(row: Row[Any], walked: Walked | None) -> Heads:
    if row.device_seq is None:
        return "unheard"
    if row.device_seq > row.accepted_seq:
        return "waiting"
    if row.device_seq == row.accepted_seq:
        return "match" if row.device_head == row.head else "differ"
    # Heard before the last items came: what it said then can only be looked up in the chain.
    if walked is None or walked.at is None:
        return "waiting"
    return "match" if walked.at == row.device_head else "differ"


def _wrong(row: Row[Any], heads: Heads, missing: int, walked: Walked | None) -> list[str]:
    wrong = []
    if missing:
        wrong.append(f"{missing} items were received and are not here")
    if heads == "differ":
        wrong.append("the kiosk's head is another one")
    if row.forked_at is not None:
        wrong.append("frozen: it has two histories")
    if walked is not None and walked.damaged:
        wrong.append(f"item {walked.damaged} is not what it was")
    if walked is not None and (walked.seq, walked.head) != (row.accepted_seq, row.head):
        wrong.append(f"the chain does not hold together behind item {walked.seq}")
    return wrong
