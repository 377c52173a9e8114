"""What was erased, how long which answers are kept, and where else they may lie."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, Integer, String, Table

from sync.central.tables import Instant, metadata

erased_item = Table(
    "erased_item",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("erased_at", Instant, nullable=False),
    Column("why", String(16), nullable=False, comment="wish or retention"),
    Column(
        "position", BigInteger, nullable=False, unique=True, index=True,
        comment="grows in the order of the commits",
    ),
    Column("ref", String(64), nullable=False, comment="hash of the number somebody named"),
)  # fmt: skip

retention = Table(
    "retention",
    metadata,
    Column("form", String(128), primary_key=True, comment="empty: of every form"),
    Column("kind", String(32), primary_key=True, comment="empty: of every kind"),
    Column("days", Integer, nullable=False),
    Column("set_at", Instant, nullable=False),
)

archive_file = Table(
    "archive_file",
    metadata,
    Column("file", String(500), primary_key=True),
    Column("day", Date, nullable=False, comment="of receiving, UTC"),
    Column("written_at", Instant, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("clean", Boolean, nullable=False, comment="nothing in it has to be erased still"),
    Column("kept_by", String(64), nullable=False, comment="rules it was looked through for"),
    comment="Parquet files of whole days",
)

backup_file = Table(
    "backup_file",
    metadata,
    Column("file", String(500), primary_key=True),
    Column("made_at", Instant, nullable=False),
)

awaited_erasure = Table(
    "awaited_erasure",
    metadata,
    Column("stream", String(64), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("erased_at", Instant, nullable=False),
    comment="erased before central was restored, and to come again from a kiosk",
)

stale_table = Table(
    "stale_table",
    metadata,
    Column("name", String(64), primary_key=True),
    comment="PostgreSQL: tables whose pages still hold what was erased",
)
