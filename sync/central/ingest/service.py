"""One batch, one transaction: lock the watermark, drop what is known, verify, insert, advance.

The only writer of items. Removable media and the network both end here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.trust.chain import GENESIS, entry_head
from sync.central.blobs.service import note_files
from sync.central.ingest.models import item, quarantine, stream
from sync.central.ingest.reading import Files, columns_of
from sync.protocol.messages import Acknowledgement, Batch, ItemException
from sync.protocol.problems import FORK, GAP, NOT_YOUR_STREAM, Problem

if TYPE_CHECKING:
    from datetime import datetime

QUARANTINED = "quarantined"

# Built once: building them anew costs more than running them.
_LOCK = select(stream).where(stream.c.id == bindparam("wanted")).with_for_update()
_ADVANCE = (
    update(stream)
    .where(stream.c.id == bindparam("wanted"))
    .values(accepted_seq=bindparam("accepted"), head=bindparam("reached"))
)
_INSERT = insert(item)


def ingest(
    connection: Connection, device_id: str, stream_id: str, batch: Batch, now: datetime
) -> Acknowledgement:
    """Take a batch in; the caller commits, and only then may the reply be sent.

    Raises `Problem` GAP (with the watermark), FORK or NOT_YOUR_STREAM; nothing is written then.
    """
    mark = lock_stream(connection, device_id, stream_id, now)
    if batch.first > mark.accepted_seq + 1:
        raise Problem(
            GAP,
            f"central has {mark.accepted_seq}, the batch begins with {batch.first}",
            accepted_seq=mark.accepted_seq,
            safe_seq=mark.safe_seq,
        )
    known = min(mark.accepted_seq - batch.first + 1, batch.n)
    _compare(connection, stream_id, batch, known)
    rows, files, exceptions, head = _chain(mark, stream_id, batch.items[known:], now)
    accepted = mark.accepted_seq + len(rows)
    if batch.first + batch.n - 1 == accepted and head != batch.head:
        raise Problem(FORK, f"the chain's head after {accepted} is another one here")
    if rows:
        _store(connection, stream_id, rows, exceptions, accepted, head, now)
        if files:
            note_files(connection, device_id, stream_id, files)
    return Acknowledgement(
        accepted_seq=accepted,
        safe_seq=mark.safe_seq,
        exceptions=[ItemException(seq=seq, code=QUARANTINED) for seq in exceptions],
    )


def note_fork(connection: Connection, device_id: str, stream_id: str, now: datetime) -> None:
    """Remember the alarm; the transaction that found it was rolled back."""
    connection.execute(
        update(stream)
        .where(
            stream.c.id == stream_id, stream.c.device_id == device_id, stream.c.forked_at.is_(None)
        )
        .values(forked_at=now)
    )


def lock_stream(connection: Connection, device_id: str, stream_id: str, now: datetime) -> Row[Any]:
    """The stream's row, locked until the commit; a new stream belongs to who brought it first."""
    wanted = {"wanted": stream_id}
    row = connection.execute(_LOCK, wanted).first()
    if row is None:
        _begin_stream(connection, device_id, stream_id, now)
        row = connection.execute(_LOCK, wanted).one()
    if row.device_id != device_id:
        raise Problem(NOT_YOUR_STREAM)
    return row


def _begin_stream(connection: Connection, device_id: str, stream_id: str, now: datetime) -> None:
    try:
        with connection.begin_nested():
            connection.execute(
                insert(stream).values(
                    id=stream_id,
                    device_id=device_id,
                    accepted_seq=0,
                    safe_seq=0,
                    head=GENESIS,
                    first_heard_at=now,
                )
            )
    except IntegrityError:  # another request began it between our look and our insert
        return


def _compare(connection: Connection, stream_id: str, batch: Batch, known: int) -> None:
    """What came before must be the same bytes; anything else is another history."""
    if known <= 0:
        return
    rows = connection.execute(
        select(item.c.seq, item.c.envelope)
        .where(
            item.c.stream == stream_id,
            item.c.seq >= batch.first,
            item.c.seq < batch.first + known,
        )
        .order_by(item.c.seq)
    )
    for seq, envelope in rows:
        if envelope != batch.items[seq - batch.first]:
            raise Problem(FORK, f"item {seq} is another one here")


def _chain(
    mark: Row[Any], stream_id: str, envelopes: list[bytes], now: datetime
) -> tuple[list[dict[str, Any]], dict[int, Files], dict[int, str], bytes]:
    head: bytes = mark.head
    rows: list[dict[str, Any]] = []
    files: dict[int, Files] = {}
    exceptions: dict[int, str] = {}
    for seq, envelope in enumerate(envelopes, mark.accepted_seq + 1):
        head = entry_head(head, stream_id, seq, envelope)
        values, named, reason = columns_of(envelope)
        if reason:
            exceptions[seq] = reason
        if named:
            files[seq] = named
        rows.append(values | {"stream": stream_id, "seq": seq, "received_at": now})
    return rows, files, exceptions, head


def _store(
    connection: Connection,
    stream_id: str,
    rows: list[dict[str, Any]],
    exceptions: dict[int, str],
    accepted: int,
    head: bytes,
    now: datetime,
) -> None:
    connection.execute(_INSERT, rows)
    if exceptions:
        connection.execute(
            insert(quarantine),
            [
                {"stream": stream_id, "seq": seq, "reason": reason, "noticed_at": now}
                for seq, reason in exceptions.items()
            ],
        )
    connection.execute(_ADVANCE, {"wanted": stream_id, "accepted": accepted, "reached": head})
