"""How the fleet stands, from the database: the same from whichever process is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import Connection, func, select, text

from sync.central.blobs.models import missing_blob
from sync.central.enrolment.models import device
from sync.central.ingest.models import quarantine, stream
from sync.central.rollup.models import rolled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


class Fleet(msgspec.Struct, frozen=True, kw_only=True):
    """Sums over every stream. None of them looks at the items, however many there are."""

    received: int
    safe: int
    waiting: int
    counted: int
    quarantined: int
    missing_files: int
    frozen: int
    kiosks: int
    last_heard: datetime | None
    database_bytes: int


_COUNTERS = {
    "received": ("diwan_items_received", "Items committed, ever."),
    "quarantined": ("diwan_items_quarantined", "Items this version could not read, ever."),
}
_GAUGES = {
    "safe": ("diwan_items_safe", "Items that are also in a verified backup or on a replica."),
    "waiting": ("diwan_items_waiting", "Items that kiosks said they still hold."),
    "counted": ("diwan_items_counted", "Items that are in the roll-ups."),
    "missing_files": ("diwan_files_missing", "Files named by items that have not come."),
    "frozen": ("diwan_streams_frozen", "Streams that wait for a person: two histories."),
    "kiosks": ("diwan_kiosks", "Kiosks that are enrolled and not revoked."),
    "database_bytes": ("diwan_database_bytes", "What the database takes on the disk."),
}


def fleet(connection: Connection) -> Fleet:
    ahead = stream.c.device_seq - stream.c.accepted_seq
    sums = connection.execute(
        select(
            func.coalesce(func.sum(stream.c.accepted_seq), 0).label("received"),
            func.coalesce(func.sum(stream.c.safe_seq), 0).label("safe"),
            func.coalesce(func.sum(ahead).filter(ahead > 0), 0).label("waiting"),
            func.count(stream.c.forked_at).label("frozen"),
        )
    ).one()
    known = connection.execute(
        select(func.count(), func.max(device.c.heard_at)).where(device.c.revoked_at.is_(None))
    ).one()
    counted = select(func.coalesce(func.sum(rolled.c.seq), 0))
    return Fleet(
        received=int(sums.received),
        safe=int(sums.safe),
        waiting=int(sums.waiting),
        counted=int(connection.execute(counted).scalar_one()),
        quarantined=_count(connection, quarantine),
        missing_files=_count(connection, missing_blob),
        frozen=sums.frozen,
        kiosks=known[0],
        last_heard=known[1],
        database_bytes=int(connection.execute(text(_size(connection))).scalar_one()),
    )


def exposed(figures: Fleet) -> bytes:
    """In the monitors' text form."""
    registry = CollectorRegistry()
    registry.register(_Collector(figures))
    return generate_latest(registry)


class _Collector(Collector):
    def __init__(self, figures: Fleet) -> None:
        self._figures = figures

    def collect(self) -> Iterator[Any]:
        for field, (name, told) in _COUNTERS.items():
            yield CounterMetricFamily(name, told, value=getattr(self._figures, field))
        for field, (name, told) in _GAUGES.items():
            yield GaugeMetricFamily(name, told, value=getattr(self._figures, field))
        heard = self._figures.last_heard
        told = "When a kiosk was last heard, in seconds since 1970; 0 for never."
        value = heard.timestamp() if heard else 0.0
        yield GaugeMetricFamily("diwan_last_heartbeat_timestamp_seconds", told, value=value)


def _size(connection: Connection) -> str:
    if connection.dialect.name == "sqlite":
        return "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    return "SELECT pg_database_size(current_database())"


def _count(connection: Connection, table: Any) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
