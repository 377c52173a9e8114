"""The known devices with what each has delivered and still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, case, func, select

from sync.central.enrolment.models import device
from sync.central.ingest.models import stream

if TYPE_CHECKING:
    from datetime import datetime


class KnownDevice(msgspec.Struct, frozen=True, kw_only=True):
    """`received` is what central holds of it, `waiting` what it said it still holds.

    `role`: "kiosk" or "desk". `keyed_at`: since when its key counts; None for one that has none yet.
    """

    id: str
    name: str
    role: str
    enrolled_at: datetime
    keyed_at: datetime | None
    heard_at: datetime | None
    software: str
    pack: str
    revoked: bool
    forked: bool
    forked_streams: list[str]
    received: int
    waiting: int


def list_devices(connection: Connection) -> list[KnownDevice]:
    """In the order of their names."""
    frozen: dict[str, list[str]] = {}
    for owner, name in connection.execute(
        select(stream.c.device_id, stream.c.id).where(stream.c.forked_at.is_not(None))
    ):
        frozen.setdefault(owner, []).append(name)
    behind = stream.c.device_seq - stream.c.accepted_seq
    query = (
        select(
            device,
            func.coalesce(func.sum(stream.c.accepted_seq), 0).label("received"),
            func.coalesce(func.sum(case((behind > 0, behind), else_=0)), 0).label("waiting"),
        )
        .outerjoin(stream, stream.c.device_id == device.c.id)
        .group_by(device.c.id)
        .order_by(device.c.name, device.c.id)
    )
    return [
        KnownDevice(
            id=row.id,
            name=row.name,
            role=row.role,
            enrolled_at=row.enrolled_at,
            keyed_at=row.keyed_at,
            heard_at=row.heard_at,
            software=row.software,
            pack=row.pack,
            revoked=row.revoked_at is not None,
            forked=row.id in frozen,
            forked_streams=frozen.get(row.id, []),
            received=int(row.received),
            waiting=int(row.waiting),
        )
        for row in connection.execute(query)
    ]
