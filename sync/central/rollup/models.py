"""The counters, how far each stream is counted, and the days whose items are archived."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, ForeignKey, String, Table

from sync.central.tables import Instant, metadata

rolled = Table(
    "rolled",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, nullable=False, comment="every item up to here is in the counters"),
)

tally = Table(
    "tally",
    metadata,
    Column("day", Date, primary_key=True, comment="of receiving, UTC"),
    Column("device_id", String(36), primary_key=True),
    Column("form", String(128), primary_key=True),
    Column("question", String(200), primary_key=True, comment="empty: the answers themselves"),
    Column("value", String(64), primary_key=True),
    Column("n", BigInteger, nullable=False),
    Column(
        "gone",
        BigInteger,
        nullable=False,
        default=0,
        server_default="0",
        comment="how many of n were kept long enough, and are erased",
    ),
)

closed_day = Table(
    "closed_day",
    metadata,
    Column("day", Date, primary_key=True),
    Column("closed_at", Instant, nullable=False),
    Column("items", BigInteger, nullable=False),
    Column("file", String(500), nullable=False, comment="the Parquet file; empty: not archived"),
    Column("sha256", String(64), nullable=False),
)
