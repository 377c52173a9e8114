"""Which files items name, which of them each device has delivered, and which are still wanted.

What one device delivered says nothing to another: every question is asked per device, although
equal files lie on the disk once.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table

from sync.central.tables import Instant, metadata

attachment = Table(
    "attachment",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("name", String(200), primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("size", BigInteger, nullable=False, comment="bytes, as the device said"),
    Column("media_type", String(100), nullable=False),
)

held_blob = Table(
    "held_blob",
    metadata,
    Column("device_id", String(36), ForeignKey("device.id"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("received_at", Instant, nullable=False),
)

missing_blob = Table(
    "missing_blob",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("sha256", String(64), primary_key=True, index=True),
    comment="named by an accepted item, not delivered by its device: it is not safe yet",
)
