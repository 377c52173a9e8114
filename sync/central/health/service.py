"""The figures a person on the server looks at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, func, select

from sync.central.blobs.models import missing_blob
from sync.central.content.service import current_pack
from sync.central.enrolment.models import device
from sync.central.ingest.models import quarantine, stream

if TYPE_CHECKING:
    from datetime import datetime

    from sync.protocol.messages import PackNotice


_NAMED = 5


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Counts over everything; `waiting` is what kiosks said they still hold.

    `missing_files`: drawings and recordings of accepted items that have not come, or went bad;
    `missing`: the hashes of the first of them.
    """

    devices: int
    streams: int
    items: int
    quarantined: int
    waiting: int
    forked_streams: int
    missing_files: int
    missing: list[str] = []
    last_heartbeat: datetime | None
    pack: PackNotice | None


def figures(connection: Connection) -> Figures:
    """Nothing here looks at the items: ten million more cost nothing."""
    behind = func.sum(stream.c.device_seq - stream.c.accepted_seq)
    waiting = connection.execute(
        select(behind).where(stream.c.device_seq > stream.c.accepted_seq)
    ).scalar()
    forked = select(func.count()).select_from(stream).where(stream.c.forked_at.is_not(None))
    return Figures(
        devices=_count(connection, device),
        streams=_count(connection, stream),
        items=int(
            connection.execute(
                select(func.coalesce(func.sum(stream.c.accepted_seq), 0))
            ).scalar_one()
        ),
        quarantined=_count(connection, quarantine),
        waiting=int(waiting or 0),
        missing_files=_count(connection, missing_blob),
        missing=list(
            connection.execute(select(missing_blob.c.sha256).distinct().limit(_NAMED)).scalars()
        ),
        forked_streams=connection.execute(forked).scalar_one(),
        last_heartbeat=connection.execute(
            select(device.c.heard_at).order_by(device.c.heard_at.desc().nulls_last()).limit(1)
        ).scalar(),
        pack=current_pack(connection),
    )


def _count(connection: Connection, table: object) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()  # type: ignore[arg-type]
