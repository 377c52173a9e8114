"""What was published and when; the bytes lie beside the database under their own hash."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, String, Table

from sync.central.tables import Instant, Position, metadata

publication = Table(
    "publication",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=True),
    Column("pack", String(128), nullable=False),
    Column("version", String(64), nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("published_at", Instant, nullable=False),
    sqlite_autoincrement=True,
)
