"""Write down what a kiosk reports, and tell it the watermarks and the current pack.

The tables are those of the devices and the streams: a heartbeat is their latest state.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, or_, update

from sync.central.blobs.service import wanted_of
from sync.central.enrolment.models import device
from sync.central.feed.service import head as feed_head
from sync.central.identity import WINDOW_S
from sync.central.ingest.models import stream
from sync.central.ingest.service import lock_stream
from sync.protocol.messages import Heartbeat, HeartbeatReply, StreamMark, StreamReport
from sync.protocol.problems import UNSUPPORTED_VERSION, Problem
from sync.protocol.versions import PROTOCOL

if TYPE_CHECKING:
    from sqlalchemy import Row

    from sync.protocol.signatures import Stamp


def record_heartbeat(
    connection: Connection,
    device_id: str,
    beat: Heartbeat,
    now: datetime,
    next_in_s: float,
    *,
    stamp: Stamp | None = None,
) -> HeartbeatReply:
    """The reply to one heartbeat; `next_in_s` seconds until the next one is wanted.

    One that is not newer than the last, by its stamp, was heard before or overtaken on its way:
    it is answered, and what it reports is not written down.
    """
    if beat.v != PROTOCOL:
        raise Problem(UNSUPPORTED_VERSION, f"this central speaks version {PROTOCOL}")
    take = _take_report if _is_news(connection, device_id, beat, now, stamp) else _answer_report
    return HeartbeatReply(
        streams=[take(connection, device_id, report, now) for report in beat.streams],
        blobs=wanted_of(connection, device_id),
        feed=feed_head(connection),
        next_in_s=next_in_s,
        time=now,
    )


def _is_news(
    connection: Connection, device_id: str, beat: Heartbeat, now: datetime, stamp: Stamp | None
) -> bool:
    """Whether the beat is the device's newest; its own facts are written down then."""
    known = device.c.beat_created, device.c.beat_nonce
    values = {"heard_at": now, "software": beat.software, "pack": beat.pack}
    query = update(device).where(device.c.id == device_id)
    if stamp is not None:
        values |= {"beat_created": stamp.created, "beat_nonce": stamp.nonce}
        older = or_(
            known[0] < stamp.created, and_(known[0] == stamp.created, known[1] < stamp.nonce)
        )
        # A last stamp ahead of every request that is let in was given while central's clock erred.
        unlikely = known[0] > int(now.timestamp()) + WINDOW_S
        query = query.where(or_(known[0].is_(None), older, unlikely))
    return connection.execute(query.values(values)).rowcount == 1


def _answer_report(
    connection: Connection, device_id: str, report: StreamReport, now: datetime
) -> StreamMark:
    mark = lock_stream(connection, device_id, report.stream, now)
    return StreamMark(
        stream=report.stream,
        accepted_seq=mark.accepted_seq,
        safe_seq=mark.safe_seq,
        fork=mark.forked_at is not None,
    )


def _take_report(
    connection: Connection, device_id: str, report: StreamReport, now: datetime
) -> StreamMark:
    mark = lock_stream(connection, device_id, report.stream, now)
    fork = mark.forked_at is not None or _other_history(mark, report)
    connection.execute(
        update(stream)
        .where(stream.c.id == report.stream)
        .values(
            device_seq=report.head_seq,
            device_head=bytes.fromhex(report.head),
            oldest_unsynced=_moment(report.oldest_unsynced),
            reported_at=now,
            forked_at=(mark.forked_at or now) if fork else None,
        )
    )
    return StreamMark(
        stream=report.stream, accepted_seq=mark.accepted_seq, safe_seq=mark.safe_seq, fork=fork
    )


def _other_history(mark: Row[Any], report: StreamReport) -> bool:
    """A device behind central was set back; one that stands level must have the same head."""
    if report.head_seq < mark.accepted_seq:
        return True
    level = bool(report.head_seq == mark.accepted_seq)
    return level and bytes.fromhex(report.head) != mark.head


def _moment(told: datetime | None) -> datetime | None:
    """A kiosk's clock may say anything; what does not fit a calendar is not worth a refusal."""
    try:
        return told.astimezone(UTC) if told is not None and told.tzinfo is not None else None
    except (OverflowError, ValueError):
        return None
