"""Submissions from phones: each instance once, its files whenever they come, one chain per collector.

An answer is chained when every file its instance names is here, or nobody went on bringing them.
Until then it is as durable as afterwards, and as sealed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from kiosk.envelope import (
    VERSION,
    AttachedFile,
    Envelope,
    decode_envelope,
    encode_envelope,
)
from kiosk.trust import mint
from kiosk.trust.chain import entry_head
from sync.central.blobs.service import hold
from sync.central.enrolment.models import device
from sync.central.ingest.models import stream
from sync.central.ingest.service import ingest, lock_stream
from sync.central.openrosa.models import collector, submission
from sync.protocol.messages import Batch

if TYPE_CHECKING:
    from datetime import datetime

    from sync.central.openrosa.collectors import Collector
    from sync.central.openrosa.making import Made

PATIENCE = timedelta(hours=1)
"""How long an answer waits for files its instance names before it is chained without them."""

_MOST_AT_ONCE = 50
_files = msgspec.json.Decoder(dict[str, AttachedFile])
_names = msgspec.json.Decoder(list[str])


class OtherInstance(Exception):  # noqa: N818 - what it is
    """The same instance id came before with other content."""


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """One request, its files on the disk already. `more`: it says that others follow."""

    made: Made
    xml: bytes
    files: dict[str, AttachedFile]
    more: bool


def receive(connection: Connection, sender: Collector, arrival: Arrival, now: datetime) -> None:
    """After the caller's commit it is kept for good. Raises `OtherInstance`."""
    row = _find(connection, arrival.made.head.instance_id)
    if row is None:
        row = _begin(connection, sender, arrival, now)
    elif not row.xml_hash:
        return  # it was erased, and a phone that sends it again does not bring it back
    elif not hmac.compare_digest(row.xml_hash, _hash(row.salt, arrival.xml)):
        raise OtherInstance
    known = _files.decode(row.files)
    new = {name: file for name, file in arrival.files.items() if name not in known}
    for file in new.values():
        hold(connection, row.device_id, file.sha256, file.size, now)
    if row.waiting_since is None:
        if new:
            _bring_late(connection, row, new, now)
        return
    wanted = [name for name in _names.decode(row.wanted) if name not in new]
    _note(connection, row, {**known, **new}, wanted, now)
    if not wanted and not arrival.more:
        chain(connection, _find(connection, row.instance_id), now)


def settle(connection: Connection, now: datetime) -> int:
    """Chain what has waited long enough for its files; how many there were."""
    rows = connection.execute(
        select(submission)
        .where(submission.c.waiting_since < now - PATIENCE)
        .order_by(submission.c.waiting_since)
        .limit(_MOST_AT_ONCE)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        chain(connection, row, now)
    return len(rows)


def overdue(connection: Connection, now: datetime) -> bool:
    """Whether `settle` would do something; asked without the right to write."""
    query = select(submission.c.instance_id).where(submission.c.waiting_since < now - PATIENCE)
    return connection.execute(query.limit(1)).first() is not None


def chain(connection: Connection, row: Row[Any] | None, now: datetime) -> None:
    """Put the answer behind the collector's others, with the files that are here."""
    assert row is not None
    envelope = decode_envelope(row.envelope)
    files = _files.decode(row.files)
    whole = msgspec.structs.replace(envelope, attachments=files)
    seq = _append(connection, row.device_id, whole, now)
    connection.execute(
        update(submission)
        .where(submission.c.instance_id == row.instance_id)
        .values(envelope=None, waiting_since=None, seq=seq)
    )


def forget(connection: Connection, device_id: str, seq: int) -> bool:
    """What an erased answer could be guessed by goes too; only that it was here stays known.

    Whether a collector sent it.
    """
    done = connection.execute(
        update(submission)
        .where(submission.c.device_id == device_id, submission.c.seq == seq)
        .values(salt=b"", xml_hash=b"", files="{}", wanted="[]")
    )
    return done.rowcount > 0


def _find(connection: Connection, instance_id: str) -> Row[Any] | None:
    return connection.execute(
        select(submission).where(submission.c.instance_id == instance_id).with_for_update()
    ).first()


def _begin(connection: Connection, sender: Collector, arrival: Arrival, now: datetime) -> Row[Any]:
    salt = os.urandom(16)
    made = arrival.made
    connection.execute(
        insert(submission).values(
            instance_id=made.head.instance_id,
            device_id=sender.device_id,
            form=made.envelope.form,
            received_at=now,
            salt=salt,
            xml_hash=_hash(salt, arrival.xml),
            wanted=_text(made.wanted),
            files=_text({}),
            envelope=encode_envelope(made.envelope),
            waiting_since=now,
        )
    )
    row = _find(connection, made.head.instance_id)
    assert row is not None
    return row


def _note(
    connection: Connection,
    row: Row[Any],
    files: dict[str, AttachedFile],
    wanted: list[str],
    now: datetime,
) -> None:
    """The wait begins anew with each request: a slow line may bring one file an hour."""
    connection.execute(
        update(submission)
        .where(submission.c.instance_id == row.instance_id)
        .values(files=_text(files), wanted=_text(wanted), waiting_since=now)
    )


def _bring_late(
    connection: Connection, row: Row[Any], files: dict[str, AttachedFile], now: datetime
) -> None:
    """The answer is chained and does not change any more: its late files are an item of their own."""
    id_, reference, salt = mint(now)
    told = Envelope(
        v=VERSION,
        id=id_,
        kind="device-event",
        reference_hash=reference.hashed,
        salt=salt,
        form=row.form,
        channel="openrosa",
        submitted=now,
        answers={"late-files-of": row.instance_id},
        attachments=files,
    )
    _append(connection, row.device_id, told, now)
    connection.execute(
        update(submission)
        .where(submission.c.instance_id == row.instance_id)
        .values(files=_text(_files.decode(row.files) | files))
    )


def _append(connection: Connection, device_id: str, envelope: Envelope, now: datetime) -> int:
    """Its number in the collector's chain."""
    name: str = connection.execute(
        select(collector.c.stream).where(collector.c.device_id == device_id)
    ).scalar_one()
    mark = lock_stream(connection, device_id, name, now)
    data = encode_envelope(envelope)
    seq: int = mark.accepted_seq + 1
    head = entry_head(mark.head, name, seq, data)
    ingest(connection, device_id, name, Batch(first=seq, n=1, head=head, items=[data]), now)
    # The chain is made here: what the collector "recorded" is known without any heartbeat.
    known = {"device_seq": seq, "device_head": head, "reported_at": now}
    connection.execute(update(stream).where(stream.c.id == name).values(known))
    connection.execute(update(device).where(device.c.id == device_id).values(heard_at=now))
    return seq


def _hash(salt: bytes, xml: bytes) -> bytes:
    return hashlib.sha256(salt + xml).digest()


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode()
