"""The newest item under each kind and key, in the order in which they came to be."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table, UniqueConstraint

from sync.central.tables import Instant, metadata

feed_item = Table(
    "feed_item",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),
    Column("key", String(128), nullable=False),
    Column("version", Integer, nullable=False, comment="from 1; an item never changes"),
    Column("body", LargeBinary, nullable=False, comment="empty: taken back"),
    Column("published_at", Instant, nullable=False),
    UniqueConstraint("kind", "key"),
)

feed_head = Table(
    "feed_head",
    metadata,
    Column("id", Integer, primary_key=True, comment="always 1: whoever publishes locks this row"),
    Column("position", BigInteger, nullable=False),
)
