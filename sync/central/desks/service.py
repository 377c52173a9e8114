"""The items of a centre behind what a desk has; and what desks tell visitors, on its way to kiosks."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as NotBase64
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, select

from kiosk.cases.membership import (
    MEMBER,
    PANEL,
    Membership,
    decode_membership,
    encode_membership,
)
from kiosk.envelope import CASE_EVENT
from sync.central.blobs.models import attachment, held_blob
from sync.central.enrolment.models import device
from sync.central.erasing.telling import erasures_after
from sync.central.feed.service import BODY_BYTES, STATUS, newest, publish
from sync.central.ingest.models import item, stream
from sync.protocol.desks import (
    MOST_BYTES,
    MOST_ERASURES,
    MOST_ITEMS,
    DeskItem,
    DeskPage,
    DeskRequest,
    DeviceNews,
)
from sync.protocol.problems import NOT_ALLOWED, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.envelope import Envelope

DESK = "desk"
HASH = 64
PANEL_MARK = b'"purpose":"panel"'


def centre_of(connection: Connection, device_id: str) -> str:
    """The centre a desk belongs to. Raises `Problem` NOT_ALLOWED for any other device."""
    row = connection.execute(
        select(device.c.role, device.c.centre).where(device.c.id == device_id)
    ).first()
    if row is None or row.role != DESK:
        raise Problem(NOT_ALLOWED, "only a desk gets what its centre recorded")
    return str(row.centre)


def page_for(connection: Connection, centre: str, wanted: DeskRequest, now: datetime) -> DeskPage:
    """The next items of the centre's streams, each stream in its order; and what was erased.

    The erasures are read first: what is erased behind them is told with the next page, whether the
    items of this one still have it or not.
    """
    after = wanted.erased
    erasures, erased = ([], None) if after is None else erasures_after(connection, centre, after)
    page = _items_for(connection, centre, wanted.have, now)
    more = page.more or len(erasures) == MOST_ERASURES
    return msgspec.structs.replace(page, erasures=erasures, erased=erased, more=more)


def _items_for(
    connection: Connection, centre: str, have: Mapping[str, int], now: datetime
) -> DeskPage:
    behind = [
        (row.id, have.get(row.id, 0), row.name)
        for row in connection.execute(
            select(stream.c.id, stream.c.accepted_seq, device.c.name)
            .join(device, device.c.id == stream.c.device_id)
            .where(device.c.centre == centre)
            .order_by(stream.c.first_heard_at, stream.c.id)
        )
        if row.accepted_seq > have.get(row.id, 0)
    ]
    items: list[DeskItem] = []
    size = 0
    for id_, after, name in behind:
        for found in _items(connection, id_, after, name, MOST_ITEMS + 1 - len(items)):
            size += len(found.envelope or b"")
            if len(items) == MOST_ITEMS or (items and size > MOST_BYTES):
                return DeskPage(items=items, more=True, now=now)
            items.append(found)
    return DeskPage(items=items, devices=devices_of(connection, centre), now=now)


def names_file(connection: Connection, centre: str, sha256: str) -> bool:
    """Whether an item of the centre names the file and the item's own device delivered it."""
    query = (
        select(attachment.c.seq)
        .join(stream, stream.c.id == attachment.c.stream)
        .join(device, device.c.id == stream.c.device_id)
        .join(
            held_blob,
            (held_blob.c.device_id == device.c.id) & (held_blob.c.sha256 == attachment.c.sha256),
        )
        .where(attachment.c.sha256 == sha256, device.c.centre == centre)
    )
    return connection.execute(query.limit(1)).first() is not None


def devices_of(connection: Connection, centre: str) -> list[DeviceNews]:
    """Every device of a centre, by name; what it holds is its own last word."""
    waiting: dict[str, int] = {}
    for row in connection.execute(
        select(stream.c.device_id, stream.c.device_seq, stream.c.accepted_seq)
        .join(device, device.c.id == stream.c.device_id)
        .where(device.c.centre == centre)
    ):
        held = max(0, (row.device_seq or 0) - row.accepted_seq)
        waiting[row.device_id] = waiting.get(row.device_id, 0) + held
    rows = connection.execute(
        select(device).where(device.c.centre == centre).order_by(device.c.name, device.c.id)
    )
    return [
        DeviceNews(
            id=row.id,
            name=row.name,
            role=row.role,
            heard=row.heard_at,
            waiting=waiting.get(row.id, 0),
            revoked=row.revoked_at is not None,
        )
        for row in rows
    ]


def told_of(kind: str | None, envelope: bytes) -> bool:
    """Whether an item on its way in may be something for the kiosks, before it is decoded."""
    return kind == CASE_EVENT or PANEL_MARK in envelope


def pass_on(connection: Connection, device_id: str, envelope: Envelope, now: datetime) -> bool:
    """Hand what a desk tells a visitor to every kiosk, and which numbers stand for taking part;
    False where there is nothing to hand on.

    Central cannot read what is told. What other devices than desks say of cases is kept, but not
    passed on, but for who takes part no more.
    """
    if envelope.kind == "answer" and envelope.purpose == PANEL:
        return _joined(connection, envelope, now)
    if envelope.answers.get("kind") == "withdrawn":
        return _left(connection, envelope, now)
    case, public = envelope.answers.get("case"), envelope.answers.get("public")
    if envelope.kind != CASE_EVENT or not isinstance(case, str) or not isinstance(public, str):
        return False
    role = connection.execute(select(device.c.role).where(device.c.id == device_id)).scalar()
    try:
        body = b64decode(public, validate=True)
    except NotBase64:
        return False
    key = f"{case}/{envelope.id}"
    if role != DESK or not 0 < len(body) <= BODY_BYTES or len(case) != 64 or len(key) > 128:
        return False
    publish(connection, STATUS, key, body, now)
    return True


def _joined(connection: Connection, envelope: Envelope, now: datetime) -> bool:
    """Who left before this arrived stays out."""
    if len(envelope.reference_hash) != HASH:
        return False
    known = decode_membership(newest(connection, MEMBER, envelope.reference_hash))
    left = known is not None and known.left
    body = encode_membership(Membership(since=envelope.submitted or now, left=left))
    publish(connection, MEMBER, envelope.reference_hash, body, now)
    return True


def _left(connection: Connection, envelope: Envelope, now: datetime) -> bool:
    """Noted of every number that was taken back: what it stands for may still be on its way."""
    case = envelope.answers.get("case")
    if envelope.kind != CASE_EVENT or not isinstance(case, str) or len(case) != HASH:
        return False
    known = decode_membership(newest(connection, MEMBER, case)) or Membership(unknown=True)
    body = encode_membership(msgspec.structs.replace(known, left=True))
    publish(connection, MEMBER, case, body, now)
    return True


def _items(
    connection: Connection, stream_id: str, after: int, name: str, limit: int
) -> list[DeskItem]:
    rows = connection.execute(
        select(item.c.seq, item.c.position, item.c.received_at, item.c.envelope)
        .where(item.c.stream == stream_id, item.c.seq > after)
        .order_by(item.c.seq)
        .limit(limit)
    )
    return [
        DeskItem(
            stream=stream_id,
            seq=row.seq,
            order=row.position,
            device=name,
            received=row.received_at,
            envelope=row.envelope or None,
        )
        for row in rows
    ]
