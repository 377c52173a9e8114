"""What was erased, and how long which answers are kept."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table

from sync.central.tables import Instant, metadata

erased_item = Table(
    "erased_item",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("erased_at", Instant, nullable=False),
    Column("why", String(16), nullable=False, comment="wish or retention"),
)

retention = Table(
    "retention",
    metadata,
    Column("form", String(128), primary_key=True, comment="empty: of every form"),
    Column("kind", String(32), primary_key=True, comment="empty: of every kind"),
    Column("days", Integer, nullable=False),
    Column("set_at", Instant, nullable=False),
)
