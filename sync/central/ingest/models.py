"""Streams with their watermarks, and every item ever received.

`item` holds unreadable items too, so that what was received can be counted in one place;
`quarantine` says which of them need a person's eye. On PostgreSQL `item` has a part for each day,
see `sync.central.days`; what is declared here is its shape on SQLite.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from sync.central.tables import Instant, Position, metadata

stream = Table(
    "stream",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("device_id", String(36), ForeignKey("device.id"), nullable=False, index=True),
    Column("accepted_seq", BigInteger, nullable=False),
    Column("safe_seq", BigInteger, nullable=False),
    Column("head", LargeBinary(32), nullable=False, comment="the chain's head at accepted_seq"),
    Column("first_heard_at", Instant, nullable=False),
    Column("forked_at", Instant, comment="when another history of it was offered"),
    Column("device_seq", BigInteger, comment="the device's own head, as it last said"),
    Column("device_head", LargeBinary(32)),
    Column("oldest_unsynced", Instant, comment="by the device's clock; for people, not decisions"),
    Column("reported_at", Instant),
    Column("base_seq", BigInteger, nullable=False, default=0, server_default="0",
           comment="up to here the items are archived and gone"),
    Column("base_head", LargeBinary(32), comment="the chain's head at base_seq"),
)  # fmt: skip

item = Table(
    "item",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=True),
    Column("stream", String(64), ForeignKey("stream.id"), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("received_at", Instant, nullable=False, index=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("envelope", LargeBinary, nullable=False, comment="the bytes as the device chained them"),
    Column("readable", Boolean, nullable=False),
    Column("id", String(64)),
    Column("kind", String(32)),
    Column("reference", String(64), index=True, comment="its hash from version 2 of envelopes on"),
    Column("form", String(128)),
    Column("lang", String(35)),
    Column("submitted", Instant, comment="by the kiosk's clock"),
    UniqueConstraint("stream", "seq"),
    sqlite_autoincrement=True,
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("reason", String(500), nullable=False),
    Column("noticed_at", Instant, nullable=False),
)
